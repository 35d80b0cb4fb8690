import { notReported, type Submission } from "../intake/submission";
import type { EvaluatedInputs } from "./comparison";

/**
 * The new values under the old rules. A criterion that only the old edition has keeps its old values, because the rules
 * took it away and not the region; of an organisation that sent nothing now, nothing is kept.
 */
export function newValuesUnderOldRules(before: EvaluatedInputs, after: EvaluatedInputs): EvaluatedInputs {
  const columnNow = new Map(after.edition.criteria.map(({ code }, index) => [code, index]));
  const old = new Map(before.submissions.map((submission) => [submission.organisation, submission]));
  return {
    edition: before.edition,
    submissions: after.submissions.map((submission): Submission => {
      const { organisation, readings } = submission;
      const sent = readings.some(({ status }) => status !== "missing");
      return {
        ...submission,
        readings: before.edition.criteria.map(({ code }, index) => {
          const column = columnNow.get(code);
          if (column !== undefined) return readings[column] ?? notReported;
          return (sent ? old.get(organisation)?.readings[index] : undefined) ?? notReported;
        }),
      };
    }),
  };
}
