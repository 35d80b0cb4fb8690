import type { Edition } from "../criteria/edition";
import type { Reading, Submission } from "../intake/submission";
import { mostPoints } from "./mostPoints";
import { methodOf } from "./methods";
import { methodContext, planScoring } from "./scoreMatrix";
import { valueMatrix } from "./valueMatrix";

/** A value whose points no total could hold. */
interface Overflow {
  readonly submission: Submission;
  readonly position: number;
  readonly reading: Reading;
}

/** Values that are there and give more points than `mostPoints`, or that no number can hold; in the order of the submissions. */
export function overflows(edition: Edition, submissions: readonly Submission[]): readonly Overflow[] {
  const matrix = valueMatrix(submissions, edition.criteria.length);
  const plan = planScoring(edition);
  const found: Overflow[] = [];
  plan.criteria.forEach((planned, position) => {
    const { criterion, isScored } = planned;
    const values = matrix.columns[position];
    if (values === undefined || !isScored) return;
    const raw = new Float64Array(matrix.organisations);
    methodOf(criterion).raw(values, criterion, methodContext(plan, planned, matrix), raw);
    raw.forEach((points, row) => {
      const clamped = Math.min(Math.max(points, criterion.floor ?? -Infinity), criterion.cap ?? Infinity);
      const submission = submissions[row];
      const reading = submission?.readings[position];
      if (submission === undefined || reading === undefined || reading.value === null) return;
      if (Math.abs(points) === Infinity || Math.abs(clamped * criterion.weight) > mostPoints) {
        found.push({ submission, position, reading });
      }
    });
  });
  return found;
}
