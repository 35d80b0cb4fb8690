import { correctionsSheetPlan } from "../../src/criteria/correctionsSheet";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { createTranslator } from "../../src/locales/translator";
import { cellStyles } from "../../src/workbook/cellStyles";

it("offers long names without making the empty rows of the register high", () => {
  const name = "Областная организация профессионального союза работников образования ".repeat(3);
  const { rows, rowHeights, hiddenColumns } = correctionsSheetPlan(defaultEdition(), createTranslator("ru"), {
    entries: [],
    organisations: [name],
  });
  const row = rows.findIndex((cells) => cells.some((cell) => cell?.value === name));
  const hidden = Array.from(hiddenColumns, (column) => rows[row]?.[column]);
  expect(hidden.map((cell) => cell?.value)).toEqual([name, "A1"]);
  expect(hidden.map((cell) => cell && cellStyles[cell.style].wrap)).toEqual([false, false]);
  expect(rowHeights.get(row)).toBeUndefined();
});
