import type { Edition, RosterOrganisation } from "../criteria/edition";
import { notReported, type Submission } from "../intake/submission";
import type { NotRatedOrganisation, NotRatedReason } from "./evaluation";

export interface RatedSubmissions {
  /** In the input's order; those that are absent from the input but rated with zeros follow in the roster's order. */
  readonly rated: readonly Submission[];
  readonly notRated: readonly NotRatedOrganisation[];
}

/**
 * Who is rated. Not rated: who does not take part, who sent no value at all (every cell missing, none unreadable), and
 * who is in the roster but absent from the input; the last two are rated with zeros where the settings say so.
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
    const reason = reasonNotToRate(submission, entry, sent);
    if (reason === null || (reason !== "notTakingPart" && settings.notReported === "zeros")) rated.push(submission);
    else notRated.push(notRatedOrganisation(submission.organisation, entry, reason));
  }
  return { rated, notRated };
}

function reasonNotToRate(
  { organisation, readings }: Submission,
  entry: RosterOrganisation | undefined,
  sent: ReadonlySet<string>,
): NotRatedReason | null {
  if (entry?.takesPart === false) return "notTakingPart";
  if (!sent.has(organisation)) return "absent";
  return readings.every(({ status }) => status === "missing") ? "noValues" : null;
}

function notRatedOrganisation(
  name: string,
  entry: RosterOrganisation | undefined,
  reason: NotRatedReason,
): NotRatedOrganisation {
  return { name, nameKk: entry?.nameKk ?? "", reason, words: entry?.reason ?? "" };
}
