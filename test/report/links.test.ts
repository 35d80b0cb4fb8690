/** A click leads to the right cell: a name to its scorecard, a value to what the region sent, an issue to its cell. */
import { scorecardRows, scorecardColumns } from "../../src/report/scorecard/scorecardLayout";
import { totalsRows } from "../../src/report/totals/totalsLayout";
import { parseCellAddress } from "../../src/workbook/cellAddress";
import { issueLocation } from "../../src/issues/issue";
import type { CellValue } from "../../src/workbook/grid";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheetPlan";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { firstEvaluation, sheetOf } from "../evaluation/decisions/decidedBook";

const names = ["Альфа", "Бета", "Гамма"];
const edition = syntheticEdition({ prizes: 1 }, [
  syntheticCriterion("A1", "perUnit"),
  syntheticCriterion("B1", "perUnit"),
]);
// The second name has a space in front, the third organisation a number written as a text and a value that is none.
const sent = [
  ["Альфа", 50, 7],
  [" Бета", 40, 5],
  ["Гамма", "30", "более 8000"],
] as const;

const linked = ({ rows }: SheetPlan): readonly PlanCell[] =>
  rows.flat().flatMap((cell) => (cell?.link === undefined ? [] : [cell]));

it("a name of Totals leads to the cell of the scorecard in which organisations are chosen", async () => {
  const outcome = await firstEvaluation(edition, sent);
  const totals = sheetOf(outcome, "totals");
  const cells = names.map((_name, index) => totals.rows[totalsRows.firstOrganisation + index]?.[1]);
  expect(cells.map((cell) => cell?.value)).toEqual(names);
  const card = sheetOf(outcome, "scorecard");
  for (const cell of cells) {
    const [role, address = ""] = (cell?.link ?? "").split("!");
    expect(role).toBe("{scorecard}");
    expect(parseCellAddress(address)).toEqual({ row: scorecardRows.chooser, column: scorecardColumns.value });
    expect(card.inputRules.some(({ area }) => area.top === scorecardRows.chooser && area.left === 2)).toBe(true);
  }
});

it("a value of Data leads to the region's cell, of each organisation and indicator its own", async () => {
  const outcome = await firstEvaluation(edition, sent);
  const data = sheetOf(outcome, "data");
  const region = outcome.plan.sheets.find(({ title }) => title === "Показатели");
  const at = (link = ""): CellValue => {
    const [title, address = ""] = link.split("!");
    expect(title).toBe("'Показатели'");
    const { row, column } = parseCellAddress(address) ?? { row: -1, column: -1 };
    return region?.rows[row]?.[column]?.value ?? null;
  };
  const rows = names.map((name) => data.rows.find((cells) => cells[1]?.value === name));
  const found = rows.map((cells) =>
    (cells ?? []).filter((cell) => cell?.link !== undefined).map((cell) => at(cell?.link)),
  );
  expect(found).toEqual(sent.map(([, first, second]) => [first, second]));
});

it("an issue of Checks leads to its cell, and one without a cell nowhere", async () => {
  const outcome = await firstEvaluation(edition, sent);
  const withCell = outcome.issues.filter(({ sheet, cell }) => sheet === "Показатели" && cell !== null);
  expect(withCell.length).toBeGreaterThan(0);
  const cells = linked(sheetOf(outcome, "checks"));
  expect(cells.map(({ link }) => link).sort()).toEqual(withCell.map(({ cell }) => `'Показатели'!${cell ?? ""}`).sort());
  for (const { link, value } of cells) expect(link?.split("!")[1]).toBe(value);
  expect(withCell.map((issue) => issueLocation(issue))).toContain("Показатели!C4");
});
