import { issueOn } from "../../issues/issue";
import { quote } from "../issueAt";
import { isTelling, withoutValues, type Slip, type SlipTable } from "./slip";

/** So many telling values, and so much of all that are known of both years, are last year's. */
const leastEqual = 4;
const leastShare = 0.8;
/** Where this part of all values is last year's, the years are not two. */
const commonShare = 0.3;

/** Rows that are last year's, unchanged; no other source says what this year's are, so nothing of them is kept. */
export function lastYearsRows({ submissions, lastYear }: SlipTable): readonly Slip[] {
  const counts = submissions.map(({ readings }, row) => {
    const both = readings.flatMap(({ value }, column) => {
      const before = lastYear[row]?.[column];
      return isTelling(value) && isTelling(before) ? [value === before] : [];
    });
    return { equal: both.filter(Boolean).length, known: both.length };
  });
  const repeated = counts.flatMap(({ equal, known }, row) =>
    equal >= leastEqual && equal >= known * leastShare ? [row] : [],
  );
  if (repeated.length > submissions.length * commonShare && submissions.length > 1) return [];
  return repeated.flatMap((row): readonly Slip[] => {
    const submission = submissions[row];
    if (submission === undefined) return [];
    const { organisation, source } = submission;
    const params = { organisation: quote(organisation), count: counts[row]?.equal ?? 0 };
    const issue = issueOn(source, "slipLastYear", "warning", params, organisation);
    return [{ kind: "lastYear", issues: [issue], repairs: withoutValues(submission) }];
  });
}
