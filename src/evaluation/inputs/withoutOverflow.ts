import type { Edition } from "../../criteria/edition";
import { type Submission, sourceAddress } from "../../intake/submission";
import { issueOn, type Issue } from "../../issues/issue";
import { overflows } from "../../scoring/overflow";

/** The submissions with every value that gives more points than a total can hold made unreadable, and an issue for each. */
export function withoutOverflow(
  edition: Edition,
  submissions: readonly Submission[],
): { readonly submissions: readonly Submission[]; readonly issues: readonly Issue[] } {
  const found = overflows(edition, submissions);
  if (found.length === 0) return { submissions, issues: [] };
  const readings = new Map(found.map(({ reading }) => [reading, reading.written ?? reading.value]));
  return {
    submissions: submissions.map((submission) => ({
      ...submission,
      readings: submission.readings.map((reading) => {
        const written = readings.get(reading);
        return written === undefined ? reading : { ...reading, status: "unreadable" as const, value: null, written };
      }),
    })),
    issues: found.map(({ submission, position, reading }): Issue => {
      const { source } = reading;
      const params = {
        organisation: submission.organisation,
        criterion: edition.criteria[position]?.code ?? "",
        written: reading.written ?? reading.value ?? "",
        place: source === null ? "" : sourceAddress(source),
      };
      return issueOn(source, "valueGivesTooMuch", "error", params, submission.organisation);
    }),
  };
}
