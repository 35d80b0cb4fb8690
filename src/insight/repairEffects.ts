import { awardsAsDecided } from "../committee/awardsAsDecided";
import type { CommitteeDecision } from "../committee/decision";
import type { Edition } from "../criteria/edition";
import type { Repair, Slip } from "../intake/plausibility/slip";
import type { Reading, Submission } from "../intake/submission";
import { evaluate } from "../scoring/evaluate";
import type { Evaluation } from "../scoring/evaluation";
import { comparedAwards } from "./comparedAward";
import { isSameAward, type ComparedAward } from "./comparison";

/** More are named without what they would change; so are those of more organisations. */
export const mostEffects = 20;
export const mostOrganisations = 1000;

/** An organisation whose place or award a repair would change; null where it is not rated. */
export interface RepairedOrganisation {
  readonly organisation: string;
  readonly place: { readonly before: number | null; readonly after: number | null };
  readonly award: { readonly before: ComparedAward; readonly after: ComparedAward };
}

/** A slip, and what its repair alone would change. */
export interface SlipWithEffect extends Slip {
  /** In the input's order; null where it was not worked out. */
  readonly effect: readonly RepairedOrganisation[] | null;
}

/** Evaluates once more with each repair. @param mayEvaluate false where the edition or the data forbid it */
export function repairEffects(
  edition: Edition,
  submissions: readonly Submission[],
  slips: readonly Slip[],
  mayEvaluate: boolean,
): readonly SlipWithEffect[] {
  if (!mayEvaluate || slips.length === 0 || submissions.length > mostOrganisations) {
    return slips.map((slip) => ({ ...slip, effect: null }));
  }
  const before = evaluate(edition, submissions);
  return slips.map((slip, index) => {
    if (index >= mostEffects) return { ...slip, effect: null };
    const after = evaluate(edition, repaired(submissions, slip.repairs));
    return { ...slip, effect: effectOf(submissions, before, after) };
  });
}

/** Whose place or award is another one, in the input's order. @param decisions of the Committee, read for both */
export function effectOf(
  submissions: readonly Submission[],
  before: Evaluation,
  after: Evaluation,
  decisions: readonly CommitteeDecision[] = [],
): readonly RepairedOrganisation[] {
  const decided = (evaluation: Evaluation) => comparedAwards(awardsAsDecided(evaluation, decisions));
  const [places, placesAfter] = [placesOf(before), placesOf(after)];
  const [awards, awardsAfter] = [decided(before), decided(after)];
  return submissions
    .map(({ organisation }) => ({
      organisation,
      place: { before: places.get(organisation) ?? null, after: placesAfter.get(organisation) ?? null },
      award: { before: awards(organisation), after: awardsAfter(organisation) },
    }))
    .filter(({ place, award }) => place.before !== place.after || !isSameAward(award.before, award.after));
}

function placesOf({ organisations }: Evaluation): ReadonlyMap<string, number> {
  return new Map(organisations.map(({ name, place }) => [name, place]));
}

function repaired(submissions: readonly Submission[], repairs: readonly Repair[]): readonly Submission[] {
  const byOrganisation = new Map<string, Map<number, Reading>>();
  for (const { organisation, criterion, from, to } of repairs) {
    const own = byOrganisation.get(organisation) ?? new Map<number, Reading>();
    own.set(criterion, { status: to === null ? "missing" : "ok", value: to, source: from.source, written: null });
    byOrganisation.set(organisation, own);
  }
  return submissions.map((submission) => {
    const own = byOrganisation.get(submission.organisation);
    if (own === undefined) return submission;
    return { ...submission, readings: submission.readings.map((reading, at) => own.get(at) ?? reading) };
  });
}
