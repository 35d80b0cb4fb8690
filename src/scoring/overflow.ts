import type { Edition } from "../criteria/edition";
import type { Reading, Submission } from "../intake/submission";
import { mostPoints } from "./mostPoints";
import { methodOf } from "./methods";
import { planScoring } from "./scoreMatrix";
import { valueMatrix } from "./valueMatrix";

/** A value whose points no total could hold. */
interface Overflow {
  readonly submission: Submission;
  readonly position: number;
  readonly reading: Reading;
}

/** Values that are there and give more points than `mostPoints`, or that no number can hold; in the order of the submissions. */
export function overflows(edition: Edition, submissions: readonly Submission[]): readonly Overflow[] {
  const { columns, organisations } = valueMatrix(submissions, edition.criteria.length);
  const found: Overflow[] = [];
  const noBases = new Float64Array(organisations).fill(NaN);
  planScoring(edition).criteria.forEach(({ criterion, isScored, baseColumn }, position) => {
    const values = columns[position];
    if (values === undefined || !isScored) return;
    const bases = baseColumn === null ? noBases : (columns[baseColumn] ?? noBases);
    const raw = new Float64Array(organisations);
    methodOf(criterion).raw(values, criterion, { bases, rated: organisations }, raw);
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
