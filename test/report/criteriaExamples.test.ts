/** What the criteria sheet of the results says of each rule by three values of the data; A3 is one point, B2 two, A4 fifty. */
import { readEdition } from "../../src/criteria/readEdition";
import { evaluateWorkbook } from "../../src/evaluation/evaluateWorkbook";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { resultOf } from "../evaluation/resultOf";
import { smallInput } from "../evaluation/smallInput";

const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;

it("names the lowest, a middle and the highest value with its points, and reads back as the same criteria", async () => {
  const input = await smallInput([
    ["Альфа", 5, 1, null],
    ["Бета", 7, 1, null],
    ["Гамма", 9, 1, null],
    ["Дельта", 20, 1, null],
  ]);
  const { plan } = resultOf(evaluateWorkbook(input, options));
  const notes = plan.sheets
    .find(({ role }) => role === "criteria")
    ?.rows.map((row) => [row[0]?.value, String(row.at(-1)?.value)] as const);
  const note = (code: string) => notes?.find(([first]) => first === code)?.[1];
  expect(note("A3")).toContain("; например: 5 → 5 баллов, 7 → 7 баллов, 20 → 20 баллов");
  expect(note("B2")).toContain("; например: 1 → 2 балла");
  expect(note("A4")).not.toContain("например");
  const again = await readXlsx(await writeXlsx(plan), "input.results.xlsx");
  expect(readEdition(again).edition.criteria).toEqual(readEdition(input).edition.criteria);
});

it("stand in front of a note of the staff's own, which stays", async () => {
  const input = await smallInput([["Альфа", 5, 1, null]]);
  const sheets = input.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) =>
      sheet.title !== "Критерии" || row[0]?.value !== "A3"
        ? row
        : row.map((cell, at) =>
            at === row.length - 1 ? { ...cell, value: `${String(cell.value)}. Примечание: проверить` } : cell,
          ),
    );
    return { ...sheet, rows };
  });
  const { plan } = resultOf(evaluateWorkbook({ ...input, sheets }, options));
  const row = plan.sheets.find(({ role }) => role === "criteria")?.rows.find(([cell]) => cell?.value === "A3");
  expect(row?.at(-1)?.value).toMatch(/; например: 5 → 5 баллов\. Примечание: проверить$/);
});
