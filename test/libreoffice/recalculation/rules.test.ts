/** Limits of blocks, in workbooks that LibreOffice computes. */
import type { Block } from "../../../src/criteria/criterion";
import type { Edition } from "../../../src/criteria/edition";
import type { Settings } from "../../../src/criteria/settings";
import { staffLayout } from "../../../src/criteria/staffSheets";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { editedPlan } from "../../report/editedPlan";
import { plannedReport, type PlannedReport } from "../../report/reportPlan";
import { allMethods, syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { randomSubmissions, submission } from "../../report/syntheticSubmissions";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { comparePlanned, printCount } from "./plannedCells";

function limited(own: Edition, limits: Readonly<Record<string, Partial<Block>>>): Edition {
  return { ...own, blocks: own.blocks.map((block) => ({ ...block, ...limits[block.code] })) };
}

const plain = [
  syntheticCriterion("A1", "perUnit"),
  syntheticCriterion("A2", "perUnit"),
  syntheticCriterion("B1", "perUnit"),
];
const three = [
  submission("Абай", [30, 27, 33]),
  submission("Актобе", [10, 5, 40], 1),
  submission("Атырау", [0, 0, 1], 2),
];

const cases: readonly (readonly [name: string, report: () => PlannedReport])[] = [
  [
    "a section with a maximum, coefficients of sections",
    () =>
      plannedReport(limited(syntheticEdition({}, plain), { A: { cap: 50, weight: 0.4 }, B: { weight: 0.6 } }), three),
  ],
  ...(["best", "dense", "mean"] as const).map((tieRanking, index) => {
    const settings: Partial<Settings> = { tieRanking, decimals: index, floorBlocksAtZero: index === 1 };
    const limits = { A: { cap: 60.5, floor: 10 }, B: { weight: 0.15, floor: -3.3 }, C: { cap: 40, weight: 1.25 } };
    return [
      `every method, ${tieRanking}`,
      () => {
        const own = limited(syntheticEdition(settings, allMethods), limits);
        return plannedReport(own, randomSubmissions(own, 17, 5 + index));
      },
    ] as const;
  }),
];

describeWithLibreOffice("rules of blocks and awards", () => {
  const reports = cases.map(([, report]) => report());
  const [first] = reports;
  const edition = first?.evaluation.edition;
  let recalculated: readonly WorkbookValues[] = [];

  beforeAll(async () => {
    if (first === undefined || edition === undefined) throw new Error("no case");
    const { blocks, blockColumns } = staffLayout(edition).settings;
    const edited = editedPlan(first.plan, [{ role: "settings", row: blocks.top, column: blockColumns.cap, value: 20 }]);
    recalculated = await recalculateAll(
      await Promise.all([...reports.map(({ plan }) => plan), edited].map((plan) => writeXlsx(plan))),
    );
  });

  it.each(cases.map(([name], index) => [name, index] as const))("%s: 0 differences", (name, index) => {
    const comparison = comparePlanned(reports[index]?.plan.sheets ?? [], recalculated[index] ?? new Map());
    printCount(name, comparison);
    expect(comparison.formulas).toBeGreaterThan(300);
    expect(comparison.differences).toEqual([]);
  });

  it("the maximum of a block follows the settings: 20 instead of 50, and the awards are said to be older", () => {
    if (first === undefined || edition === undefined) throw new Error("no case");
    const values: WorkbookValues = recalculated.at(-1) ?? new Map<string, never>();
    const expected = plannedReport(limited(edition, { A: { cap: 20 } }), three);
    const points = expected.sheet("points");
    points.rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (cell?.style !== "subtotal" && cell?.style !== "total") return;
        expect(values.get(points.title)?.get(cellAddress(at, column))).toBe(cell.value);
      });
    });
    expect(values.get("Итоги")?.get("A3")).toMatch(/^Внимание/);
  });
});
