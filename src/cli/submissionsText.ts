import type { EvaluationOutcome } from "../evaluation/outcome";
import { expectedOrganisations, submissionStatuses, type SubmissionStatus } from "../intake/submissionStatus";
import type { Translate } from "../locales/translator";
import { visibleLine } from "./visibleText";

/** Lines of the terminal that one kind of incompleteness may take. */
const mostLines = 10;

/** Who sent and how complete, of all organisations that are expected. */
export function statusesOf({ intake, edition, issues }: EvaluationOutcome): readonly SubmissionStatus[] {
  return submissionStatuses(intake, edition, issues);
}

/** How many have sent, how many of them everything, and who has not: text for a terminal. */
export function submissionsText(outcome: EvaluationOutcome, t: Translate): string {
  const statuses = statusesOf(outcome);
  const sent = statuses.filter(({ state }) => state !== "nothing");
  const incomplete = sent.filter(({ reported, expected }) => reported < expected);
  const counts = {
    sent: sent.length,
    count: expectedOrganisations(statuses, outcome.issues),
    complete: sent.length - incomplete.length,
  };
  return [
    t("cli.submissions.heading", counts),
    ...shortList(
      t("cli.submissions.notSent"),
      statuses.filter(({ state }) => state === "nothing").map(({ organisation }) => organisation),
    ),
    ...shortList(
      t("cli.submissions.incomplete"),
      incomplete.map(({ organisation, reported, expected, unreadable }) =>
        t("cli.submissions.line", { organisation, reported, expected, unreadable }),
      ),
    ),
  ].join("\n");
}

function shortList(heading: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, mostLines).map((item) => `- ${visibleLine(item)}`);
  return [heading, ...shown, ...(items.length > mostLines ? [`- … (${items.length - mostLines})`] : [])];
}

/** The statuses as the JSON gives them. */
export function submissionsJson(statuses: readonly SubmissionStatus[]) {
  return statuses.map(({ organisation, state, sources, expected, reported, missing, unreadable, ...rest }) => ({
    organisation,
    state,
    files: [...new Set(sources.map(({ file }) => file).filter((file) => file !== null))],
    expected,
    reported,
    missing,
    unreadable,
    withoutDocument: rest.withoutDocument,
    questions: rest.questions,
  }));
}
