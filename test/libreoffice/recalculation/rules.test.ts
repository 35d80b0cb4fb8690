/** Limits of blocks, thresholds, tie-breaks and groups, in workbooks that LibreOffice computes. */
import fc from "fast-check";
import type { Block } from "../../../src/criteria/criterion";
import type { Edition } from "../../../src/criteria/edition";
import type { Settings } from "../../../src/criteria/settings";
import type { Submission } from "../../../src/intake/submission";
import { member } from "../../scoring/appendix";
import { staffLayout } from "../../../src/criteria/staffSheets";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { editedPlan } from "../../report/editedPlan";
import { plannedReport, type PlannedReport } from "../../report/reportPlan";
import { allMethods, syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { randomSubmissions, submission } from "../../report/syntheticSubmissions";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { anyCase } from "../../scoring/arbitraryEdition";
import { allTogether, comparePlanned, printCount } from "./plannedCells";

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

/** Totals 9, 9, 7, 7, 2; visits 4, 1, none, 2, 3; days 3, 2, none, 1, 1. */
const ties: readonly Submission[] = [
  submission("Абай", [5, 4, 4]),
  submission("Актобе", [4, 5, 1], 1),
  submission("Атырау", [7, 0, null], 2),
  submission("Жетісу", [3, 4, 2], 3),
  submission("Ұлытау", [1, 1, 3], 4),
];
const visits = [plain[0], plain[2], syntheticCriterion("C1", "perUnit", { counted: false })].filter(
  (one) => one !== undefined,
);
const days = ["17.01.2026", "16.01.2026", "", "15.01.2026", "15.01.2026"];
const roster = ties.map(({ organisation }, index) =>
  member(organisation, days[index] === "" ? {} : { submitted: days[index] ?? "" }),
);
const tied = (settings: Partial<Settings>) => () => plannedReport(syntheticEdition(settings, visits, roster), ties);

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
  [
    "ties by fewer visits, then by the earlier submission",
    tied({ tieBreaks: [{ kind: "value", code: "C1", better: "lower" }, { kind: "submitted" }] }),
  ],
  [
    "ties by more visits, dense, and by the points of a block",
    tied({
      tieRanking: "dense",
      tieBreaks: [
        { kind: "block", code: "B" },
        { kind: "value", code: "C1", better: "higher" },
      ],
    }),
  ],
  ["a prize from 8 points, encouragement from 3", tied({ prizeLeast: 8, encouragementLeastTotal: 3 })],
  ["at most one on a place, mean", tied({ mostOnPlace: 1, tieRanking: "mean", prizeLeast: 7, prizes: 4 })],
  ["at most one on a place, dense", tied({ mostOnPlace: 1, tieRanking: "dense", prizes: 2 })],
  ...(["best", "dense", "mean"] as const).map((tieRanking, index) => {
    const settings: Partial<Settings> = {
      byGroups: true,
      tieRanking,
      decimals: index,
      prizes: 2,
      listing: index === 2 ? "ascending" : "place",
      tieBreaks: index === 1 ? [{ kind: "value", code: "A1", better: "lower" }] : [],
      prizeLeast: index === 2 ? 60 : null,
    };
    return [
      `groups, ${tieRanking}`,
      () => {
        const own = syntheticEdition(settings, allMethods);
        const sent = randomSubmissions(own, 17, 9 + index);
        const groups = sent.map(({ organisation }, at) =>
          member(organisation, { group: ["I", "II", "III"][at % 3] ?? "" }),
        );
        return plannedReport({ ...own, roster: groups }, sent);
      },
    ] as const;
  }),
  ["a prize from 5 points by the sum of places", tied({ scheme: "sumOfPlaces", prizeLeast: 8, prizes: 4 })],
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
    expect(comparison.formulas).toBeGreaterThan(250);
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

/** So many random workbooks. */
const random = 10 * Math.max(1, Number(process.env["FUZZ"] ?? 1));

describeWithLibreOffice("random rules", () => {
  it(`of ${random} workbooks are computed alike`, async () => {
    // Every second one with groups.
    // Without an organisation nothing is written.
    const books = fc.sample(
      anyCase.filter(({ sent }) => sent.length > 0),
      { numRuns: random, seed: 15 },
    );
    const reports = books.map(({ edition, sent }, index) => {
      const settings = { ...edition.settings, byGroups: index % 2 === 1 };
      const roster = (edition.roster ?? []).map((one, at) => ({ ...one, group: at % 3 === 0 ? "I" : "II" }));
      return plannedReport({ ...edition, settings, roster }, sent);
    });
    const values = await recalculateAll(await Promise.all(reports.map(({ plan }) => writeXlsx(plan))));
    const together = allTogether(
      reports.map(({ plan }, index) => comparePlanned(plan.sheets, values[index] ?? new Map())),
    );
    printCount(`${random} random workbooks`, together);
    expect(together.formulas).toBeGreaterThan(5000);
    expect(together.differences).toEqual([]);
  });
});
