/** Equal totals, which decide places: by every way to rank, under both schemes, with and without tie-break rules. */
import type { Scheme, Settings, TieBreak, TieRanking } from "../../../src/criteria/settings";
import { totalsLayout } from "../../../src/report/totals/totalsColumns";
import { totalsRows } from "../../../src/report/totals/totalsLayout";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { plannedReport, type PlannedReport } from "../../report/reportPlan";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { submission, type SubmittedValue } from "../../report/syntheticSubmissions";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { comparePlanned, printCount } from "./plannedCells";

interface Case {
  readonly name: string;
  readonly report: PlannedReport;
  /** Places by hand, in the order of Totals; null leaves them to the comparison. */
  readonly places: readonly number[] | null;
}

const criteria = [
  syntheticCriterion("A1", "perUnit"),
  syntheticCriterion("B1", "perUnit"),
  syntheticCriterion("C1", "perUnit"),
];

/** Totals 9, 7, 7, 7, 5, 5, 0, and 0 for one that sent words: equals on positions 2–4, 5–6 and 7–8. */
const equals: readonly (readonly SubmittedValue[])[] = [
  [2, 3, 2],
  [0, 0, 0],
  [3, 3, 3],
  [1, 1, 3],
  [5, 1, 1],
  [0, 5, 2],
  ["уточняется", 0, null],
  [3, 2, 0],
];

/** docs/method.md, Points: 0.1 + 0.2 + 0, 0.3 + 0 + 0 and 0.15 + 0.15 + 0 are one place; below them 0.29. */
const binaryNoise: readonly (readonly SubmittedValue[])[] = [
  [0.1, 0.2, 0],
  [0.3, 0, 0],
  [0.15, 0.15, 0],
  [0.29, 0, 0],
];

/** Of the totals above: equals share a place unless a rule decides. */
const placesByHand = {
  best: [1, 2, 2, 2, 5, 5, 7, 7],
  dense: [1, 2, 2, 2, 3, 3, 4, 4],
  mean: [1, 3, 3, 3, 5.5, 5.5, 7.5, 7.5],
};

describeWithLibreOffice("ties", () => {
  const cases: readonly Case[] = [
    { name: "binary noise", report: reportOf(binaryNoise, { decimals: 2 }), places: [1, 1, 1, 4] },
    ...(["best", "dense", "mean"] as const).flatMap((tieRanking) => [
      caseOf(tieRanking, "points", [], placesByHand[tieRanking]),
      caseOf(tieRanking, "points", [{ kind: "mainTotal" }, { kind: "criterion", code: "C1" }], null),
      caseOf(tieRanking, "sumOfPlaces", [{ kind: "firstRanks" }, { kind: "criterion", code: "B1" }], null),
    ]),
  ];
  let recalculated: readonly WorkbookValues[] = [];

  beforeAll(async () => {
    recalculated = await recalculateAll(await Promise.all(cases.map(({ report }) => writeXlsx(report.plan))));
  });

  it.each(cases.map(({ name }, index) => [name, index] as const))("%s", (name, index) => {
    const one = cases[index];
    const values = recalculated[index];
    if (one === undefined || values === undefined) throw new Error("not recalculated");
    expect(one.report.evaluation.ties.length).toBeGreaterThan(0);
    const comparison = comparePlanned(one.report.plan.sheets, values);
    printCount(`ties, ${name}`, comparison);
    expect(comparison.differences).toEqual([]);
    if (one.places !== null) expect(placesIn(values, one.report)).toEqual(one.places);
  });
});

function caseOf(
  tieRanking: TieRanking,
  scheme: Scheme,
  tieBreaks: readonly TieBreak[],
  places: readonly number[] | null,
): Case {
  const rules = tieBreaks.map(({ kind }) => kind).join(", ") || "no tie-breaks";
  return {
    name: `${tieRanking}, ${scheme}, ${rules}`,
    report: reportOf(equals, { tieRanking, scheme, tieBreaks }),
    places,
  };
}

function reportOf(rows: readonly (readonly SubmittedValue[])[], settings: Partial<Settings>): PlannedReport {
  const sent = rows.map((values, index) => submission(`Организация ${index + 1}`, values, index));
  return plannedReport(syntheticEdition(settings, criteria), sent);
}

function placesIn(values: WorkbookValues, { evaluation, sheet }: PlannedReport): readonly unknown[] {
  const { place } = totalsLayout(evaluation.edition, evaluation.organisations.length);
  return evaluation.organisations.map((_organisation, index) =>
    values.get(sheet("totals").title)?.get(cellAddress(totalsRows.firstOrganisation + index, place)),
  );
}
