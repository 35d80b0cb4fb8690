/** What somebody without the add-in may type into a workbook, and the same change in what we evaluate. */
import { isReported } from "../../../src/criteria/computedCriteria";
import type { Criterion } from "../../../src/criteria/criterion";
import type { Edition } from "../../../src/criteria/edition";
import type { CriteriaColumn } from "../../../src/criteria/criteriaColumns";
import { staffLayout } from "../../../src/criteria/staffSheets";
import type { Reading, Submission } from "../../../src/intake/submission";
import { dataLayout } from "../../../src/report/data/dataLayout";
import { namesDocuments } from "../../../src/report/data/documents";
import type { Evaluation } from "../../../src/scoring/evaluation";
import type { CellValue } from "../../../src/workbook/grid";
import type { Edit } from "../../report/editedPlan";
import { randomNumbers, type RandomNumbers } from "./randomNumbers";

export interface EditedInput {
  readonly edition: Edition;
  readonly submissions: readonly Submission[];
  readonly edits: readonly Edit[];
}

/**
 * Two weights, a bound, a step of a scale or its points, points per unit, perhaps the decimals, and four numbers in Data;
 * what has none of these (no scale in the edition) is left out. The same seed gives the same edits.
 */
export function randomlyEdited(evaluation: Evaluation, submissions: readonly Submission[], seed: number): EditedInput {
  const draws = randomNumbers(seed);
  const steps: readonly Step[] = [
    changedWeight,
    changedWeight,
    changedBound,
    changedScale,
    changedPoints,
    ...(draws.next() < 0.5 ? [changedDecimals] : []),
    changedValue,
    changedValue,
    changedValue,
    removedValue,
  ];
  const start: EditedInput = { edition: evaluation.edition, submissions, edits: [] };
  return steps.reduce((input, step) => step(input, evaluation, draws), start);
}

type Step = (input: EditedInput, evaluation: Evaluation, draws: RandomNumbers) => EditedInput;

const changedWeight: Step = (input, _evaluation, draws) => {
  const at = draws.one(indexesOf(input.edition, ({ counted }) => counted));
  return withParameter(input, at, "weight", draws.one([0, 0.25, 0.5, 1.75, 2, 3, 20]), (weight) => ({ weight }));
};

/** A cap or a floor, also where there was none; never a cap below the floor. */
const changedBound: Step = (input, _evaluation, draws) => {
  const at = draws.one(indexesOf(input.edition, ({ counted }) => counted));
  const criterion = input.edition.criteria[at];
  if (draws.next() < 0.6) {
    const cap = Math.max(draws.one([0, 7.5, 12, 60]), criterion?.floor ?? -Infinity);
    return withParameter(input, at, "cap", cap, (value) => ({ cap: value }));
  }
  const floor = Math.min(draws.one([-10, -2.5, 0, 3]), criterion?.cap ?? Infinity);
  return withParameter(input, at, "floor", floor, (value) => ({ floor: value }));
};

/** A step's lower bound moves between its neighbours, or its points change. */
const changedScale: Step = (input, _evaluation, draws) => {
  const scales = indexesOf(input.edition, ({ bands, counted }) => counted && bands.length > 0);
  if (scales.length === 0) return input;
  const at = draws.one(scales);
  const bands = input.edition.criteria[at]?.bands ?? [];
  const step = draws.below(bands.length);
  const [below = -1, own = 0, above = own + 10] = [bands[step - 1]?.from, bands[step]?.from, bands[step + 1]?.from];
  const moved = (change: Partial<(typeof bands)[number]>) => ({
    bands: bands.map((band, index) => (index === step ? { ...band, ...change } : band)),
  });
  const column = (name: "bandFrom" | "bandPoints") => `${name}${step + 1}` as CriteriaColumn;
  if (draws.next() < 0.5) {
    const from = Number((below + (above - below) * (0.1 + 0.8 * draws.next())).toFixed(1));
    return withParameter(input, at, column("bandFrom"), from, (value) => moved({ from: value }));
  }
  return withParameter(input, at, column("bandPoints"), draws.one([0, 2.5, 17, 90]), (points) => moved({ points }));
};

const changedPoints: Step = (input, _evaluation, draws) => {
  const at = draws.one(indexesOf(input.edition, ({ points, counted }) => counted && points !== null));
  const points = draws.one([0.035, 0.5, 1.25, 3]) * (input.edition.criteria[at]?.method === "penalty" ? -1 : 1);
  return withParameter(input, at, "points", points, (value) => ({ points: value }));
};

const changedDecimals: Step = (input, _evaluation, draws) => {
  const { decimals: area } = staffLayout(input.edition).settings;
  const { settings } = input.edition;
  const decimals = draws.one([0, 1, 2, 3, 4].filter((one) => one !== settings.decimals));
  return {
    ...input,
    edition: { ...input.edition, settings: { ...settings, decimals } },
    edits: [...input.edits, { role: "settings", row: area.top, column: area.left, value: decimals }],
  };
};

/** A number typed over another one, or over the words where there was none. */
const changedValue: Step = (input, evaluation, draws) => {
  const organisation = draws.below(evaluation.organisations.length);
  const at = draws.one(indexesOf(input.edition, isReported));
  const criterion = input.edition.criteria[at];
  const value = criterion === undefined ? 0 : typedNumber(criterion, draws);
  return withReading(input, evaluation, organisation, at, value);
};

/** A number deleted, where the organisation keeps others. */
const removedValue: Step = (input, evaluation, draws) => {
  const rich = evaluation.organisations.flatMap(({ name }, organisation) => {
    const readings = readingsOf(input, name);
    const reported = new Set(indexesOf(input.edition, isReported));
    const numbers = readings.flatMap(({ value }, index) => (value === null || !reported.has(index) ? [] : index));
    return numbers.length > 2 ? [{ organisation, numbers }] : [];
  });
  const { organisation, numbers } = draws.one(rich);
  return withReading(input, evaluation, organisation, draws.one(numbers), null);
};

function typedNumber({ method, unit }: Criterion, draws: RandomNumbers): number {
  if (method === "yesNo") return draws.below(2);
  if (unit.includes("%")) return draws.one([0, 12.5, 60.1, 90.4, 93, 100]);
  return draws.one([0, 1, 7, 50.5, 81, 333, 1204, 0.285]);
}

function withParameter(
  input: EditedInput,
  at: number,
  column: CriteriaColumn,
  value: number,
  change: (value: number) => Partial<Criterion>,
): EditedInput {
  const { firstRow, columns } = staffLayout(input.edition).criteria;
  const criteria = input.edition.criteria.map((one, index) => (index === at ? { ...one, ...change(value) } : one));
  return {
    ...input,
    edition: { ...input.edition, criteria },
    edits: [...input.edits, { role: "criteria", row: firstRow + at, column: columns[column], value }],
  };
}

/** Data holds the rated organisations only, in the order of the evaluation. */
function withReading(
  input: EditedInput,
  evaluation: Evaluation,
  organisation: number,
  at: number,
  value: number | null,
): EditedInput {
  const name = evaluation.organisations[organisation]?.name;
  const { edition, submissions, edits } = input;
  const layout = dataLayout(edition, evaluation.organisations.length, namesDocuments(evaluation));
  const row = layout.firstOrganisation + organisation;
  return {
    ...input,
    submissions: submissions.map((submission) =>
      submission.organisation === name ? withValue(submission, at, value) : submission,
    ),
    edits: [...edits, { role: "data", row, column: layout.firstCriterion + at, value }],
  };
}

function withValue(submission: Submission, at: number, value: CellValue): Submission {
  const typed = (reading: Reading): Reading =>
    typeof value === "number" ? { ...reading, status: "ok", value } : { ...reading, status: "missing", value: null };
  const readings = submission.readings.map((reading, index) => (index === at ? typed(reading) : reading));
  return { ...submission, readings };
}

function readingsOf({ submissions }: EditedInput, name: string): readonly Reading[] {
  return submissions.find(({ organisation }) => organisation === name)?.readings ?? [];
}

function indexesOf({ criteria }: Edition, is: (criterion: Criterion) => boolean): readonly number[] {
  return criteria.flatMap((criterion, index) => (is(criterion) ? [index] : []));
}
