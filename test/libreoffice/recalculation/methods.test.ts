/** Each way to count points in a workbook of its own, at its edges: exact halves, bounds, missing values and bases of 0. */
import { methodNames, type Criterion, type LinesMethodName, type MethodName } from "../../../src/criteria/criterion";
import type { WorkbookPlan } from "../../../src/workbook/sheetPlan";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { plannedReport } from "../../report/reportPlan";
import { formulaCriterion, syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { submission, type SubmittedValue } from "../../report/syntheticSubmissions";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { comparePlanned, printCount } from "./plannedCells";

const bands = [
  { from: 0, points: -1 },
  { from: 81, points: 2.5 },
  { from: 91, points: 10.005 },
];

/** A criterion's points in every method: what the method itself needs. */
const own: Readonly<Record<Exclude<MethodName, LinesMethodName>, Partial<Criterion>>> = {
  perUnit: { points: 0.05 },
  percent: { points: 0.125, unit: "%" },
  bands: { bands },
  yesNo: { points: 12.5 },
  penalty: { points: -2.5, betterIs: "lower" },
  per100: { points: 0.3, base: "A9" },
  growth: { points: 0.7, base: "A9" },
  places: { points: 1.1 },
  points: { points: null, cap: 91, floor: 0.5 },
  formula: { points: null },
};

/** Over the value itself and over others alone, with division by 0 and without numbers. */
const formulas = ["ЕСЛИ(A9=0; A1; A1*0,7/A9)", "A2/(A9−12,5)", "ЦЕЛОЕ((A1+A2)/10)+0,5", "A9^0,5*A4"] as const;

type PlainMethod = keyof typeof own;
const plainMethods = methodNames.filter((method): method is PlainMethod => method in own);

/** Values with halves at every number of decimals, steps of the bands, and what is no number. */
const values: readonly SubmittedValue[] = [
  0,
  1,
  0.5,
  10,
  30,
  50.1,
  80.9,
  81,
  90.4,
  91,
  100,
  333,
  1.005,
  null,
  "более 8000",
];
const bases: readonly SubmittedValue[] = [100, 0, null, 3, 12.5, -1, 0.3];

describeWithLibreOffice("each method", () => {
  let recalculated: readonly WorkbookValues[] = [];
  // Whole points and points with decimals in turn.
  const plans = plainMethods.map((method, index) => ({ method, plan: planOf(method, 2 - (index % 3)) }));

  beforeAll(async () => {
    recalculated = await recalculateAll(await Promise.all(plans.map(({ plan }) => writeXlsx(plan))));
  });

  it.each(plainMethods.map((method, index) => [method, index] as const))("%s", (method, index) => {
    const comparison = comparePlanned(plans[index]?.plan.sheets ?? [], recalculated[index] ?? new Map());
    printCount(`method ${method}`, comparison);
    expect(comparison.differences).toEqual([]);
    // Points and ranks of 20 organisations on six criteria.
    expect(comparison.formulas).toBeGreaterThan(2 * 20 * 6);
  });
});

/** The method plain, weighted, with a cap, with a floor, better when lower, and all of it. */
function planOf(method: PlainMethod, decimals: number): WorkbookPlan {
  const variants: readonly Partial<Criterion>[] = [
    {},
    { weight: 1.5 },
    { cap: 2.05 },
    { floor: -1.5 },
    { betterIs: method === "penalty" ? "higher" : "lower" },
    { cap: 8, floor: 0.5, weight: 0.1, betterIs: "lower" },
  ];
  const criteria = variants.map((variant, index) =>
    method === "formula"
      ? formulaCriterion(`A${index + 1}`, formulas[index % formulas.length] ?? "", variant)
      : syntheticCriterion(`A${index + 1}`, method, { ...own[method], ...variant }),
  );
  const edition = syntheticEdition({ decimals }, [
    ...criteria,
    syntheticCriterion("A9", "perUnit", { counted: false }),
  ]);
  const typed =
    method === "yesNo" ? values.map((value) => (typeof value === "number" ? Number(value > 30) : value)) : values;
  const sent = Array.from({ length: 20 }, (_row, row) =>
    submission(
      `Организация ${row + 1}`,
      [
        ...variants.map((_variant, column) => typed[(row + 2 * column) % typed.length] ?? null),
        bases[row % bases.length] ?? null,
      ],
      row,
    ),
  );
  return plannedReport(edition, sent).plan;
}
