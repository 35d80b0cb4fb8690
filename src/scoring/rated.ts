import { admission } from "../criteria/entryCondition";
import type { Edition, RosterOrganisation } from "../criteria/edition";
import { notReported, type Submission } from "../intake/submission";
import type { NotRatedOrganisation, NotRatedReason } from "./evaluation";

interface RatedSubmissions {
  /** In the input's order; those that are absent from the input but rated with zeros follow in the roster's order. */
  readonly rated: readonly Submission[];
  readonly notRated: readonly NotRatedOrganisation[];
}

/**
 * Who is rated. Not rated: a name of which nobody has said that it is an organisation of the list, who does not take part, who does not fulfil an entry condition that is switched on, who sent
 * no value at all (every cell missing, none unreadable), and who is in the roster but absent from the input; the last two
 * are rated with zeros where the settings say so. Where nobody has answered a condition, the organisation is rated.
 */
export function rateSubmissions(
  { criteria, roster, settings }: Edition,
  submissions: readonly Submission[],
): RatedSubmissions {
  const entries = new Map((roster ?? []).map((entry) => [entry.name, entry]));
  const sent = new Set(submissions.map(({ organisation }) => organisation));
  const absent: Submission[] = [...entries.keys()]
    .filter((name) => !sent.has(name))
    .map((organisation) => ({ organisation, source: null, readings: criteria.map(() => notReported) }));
  const rated: Submission[] = [];
  const notRated: NotRatedOrganisation[] = [];
  for (const submission of [...submissions, ...absent]) {
    const entry = entries.get(submission.organisation);
    const { unmet } = admission(settings.entryConditions, entry?.meets);
    const reason = reasonNotToRate(submission, entry, sent, settings) ?? (unmet.length > 0 ? "notAdmitted" : null);
    if (reason === null) rated.push(submission);
    else notRated.push(notRatedOrganisation(submission.organisation, entry, reason, unmet));
  }
  return { rated, notRated };
}

function reasonNotToRate(
  { organisation, readings, unconfirmed }: Submission,
  entry: RosterOrganisation | undefined,
  sent: ReadonlySet<string>,
  settings: Edition["settings"],
): NotRatedReason | null {
  if (entry?.takesPart === false) return "notTakingPart";
  if (unconfirmed === true) return "unconfirmed";
  if (settings.notReported === "zeros") return null;
  if (!sent.has(organisation)) return "absent";
  return readings.every(({ status }) => status === "missing") ? "noValues" : null;
}

function notRatedOrganisation(
  name: string,
  entry: RosterOrganisation | undefined,
  reason: NotRatedReason,
  unmet: NotRatedOrganisation["unmet"],
): NotRatedOrganisation {
  return { name, nameKk: entry?.nameKk ?? "", reason, unmet, words: entry?.reason ?? "" };
}
