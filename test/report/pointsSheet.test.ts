import { staffLayout, staffSheetPlans } from "../../src/criteria/staffSheets";
import { createTranslator } from "../../src/locales/translator";
import { pointsRows } from "../../src/report/points/pointsLayout";
import { plannedStaffValues, valuesOfPlan } from "../../src/report/staffValues";
import { plannedReport } from "./reportPlan";
import { allMethods, syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

describe("Points", () => {
  const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit", { points: 3 })]);

  it("counts a blank weight as 1 and leaves other blank parameters blank", () => {
    const t = createTranslator("ru");
    const layout = staffLayout(edition);
    const [criteria = [], settings = []] = staffSheetPlans(edition, t, "ru").map(valuesOfPlan);
    const { weight } = layout.criteria.columns;
    const blank = criteria.map((row) => row.map((value, column) => (column === weight ? null : value)));
    const staffCells = { ...plannedStaffValues(staffSheetPlans(edition, t, "ru")), criteria: blank, settings };
    const { sheet } = plannedReport(edition, [submission("А", [2])], "ru", [], { staffCells });
    const parameters = [pointsRows.points, pointsRows.cap, pointsRows.floor, pointsRows.weight].map(
      (row) => sheet("points").rows[row]?.[2],
    );
    expect(parameters.map((cell) => cell?.value)).toEqual([3, "", "", 1]);
    expect(parameters[3]?.formula).toMatch(/,1\)$/);
  });

  it("hides the rows of bands that no criterion has: three of eight are used", () => {
    const { sheet } = plannedReport(syntheticEdition({}, allMethods), [
      submission(
        "А",
        allMethods.map(() => 1),
      ),
    ]);
    const { hiddenRows } = sheet("points");
    expect([2, 3].map((step) => hiddenRows.has(pointsRows.bandFrom + step))).toEqual([false, true]);
    expect(hiddenRows.size).toBe(10);
  });

  it("shows a sign in place of the 0 of a missing value, another where the base is missing", () => {
    const criteria = [syntheticCriterion("A1", "perUnit"), syntheticCriterion("A2", "per100", { base: "A1" })];
    const { sheet } = plannedReport(syntheticEdition({}, criteria), [submission("А", [null, 5])]);
    const cells = sheet("points").rows[pointsRows.firstOrganisation]?.slice(2, 4);
    expect(cells?.map((cell) => [cell?.value, cell?.format])).toEqual([
      [0, '#,##0;-#,##0;"—"'],
      [0, '#,##0;-#,##0;"×"'],
    ]);
  });

  it("adds up block by block: blocks A 6 and C 4, main blocks 6, total 10, largest 60 %", () => {
    const criteria = [
      syntheticCriterion("A1", "perUnit"),
      syntheticCriterion("C1", "perUnit"),
      syntheticCriterion("A2", "perUnit"),
    ];
    const { sheet } = plannedReport(syntheticEdition({}, criteria), [submission("А", [6, 4, 0])]);
    const row = sheet("points").rows[pointsRows.firstOrganisation]?.slice(2) ?? [];
    // A1, A2, total A, total B (no criteria), C1, total C, main, total, largest share
    expect(row.map((cell) => cell?.value)).toEqual([6, 0, 6, 0, 4, 4, 6, 10, 0.6]);
  });
});
