import type { Edition } from "../criteria/edition";
import type { AppliedCorrection } from "../intake/corrections/applyCorrections";
import type { Submission } from "../intake/submission";
import { evaluate } from "./evaluate";
import type { Evaluation, RatedOrganisation } from "./evaluation";

/** Before is without the correction, after with it; null where the organisation is not rated. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
}

interface PlaceChange extends Change {
  readonly organisation: string;
}

/** What one correction does while all the others stay in force. */
export interface CorrectionEffect {
  readonly correction: AppliedCorrection;
  /** Points of the corrected criterion. */
  readonly points: Change;
  readonly total: Change;
  readonly place: Change;
  /** Other organisations whose place it changes, in the input's order. */
  readonly others: readonly PlaceChange[];
}

/** Evaluates once more without each correction (issue 5, point 7). @param submissions with all corrections */
export function correctionEffects(
  edition: Edition,
  submissions: readonly Submission[],
  applied: readonly AppliedCorrection[],
  evaluation: Evaluation,
): readonly CorrectionEffect[] {
  const after = byName(evaluation);
  return applied.map((correction) => {
    const before = byName(evaluate(edition, without(submissions, correction)));
    const { organisation, criterion } = correction;
    const change = (of: (one: RatedOrganisation) => number): Change => ({
      before: valueOf(before.get(organisation), of),
      after: valueOf(after.get(organisation), of),
    });
    const others = submissions
      .map(({ organisation: name }) => ({
        organisation: name,
        before: before.get(name)?.place ?? null,
        after: after.get(name)?.place ?? null,
      }))
      .filter((other) => other.organisation !== organisation && other.before !== other.after);
    return {
      correction,
      points: change(({ scores }) => scores[criterion]?.points ?? 0),
      total: change(({ total }) => total),
      place: change(({ place }) => place),
      others,
    };
  });
}

function without(
  submissions: readonly Submission[],
  { organisation, criterion, from }: AppliedCorrection,
): readonly Submission[] {
  return submissions.map((submission) =>
    submission.organisation === organisation
      ? { ...submission, readings: submission.readings.map((one, index) => (index === criterion ? from : one)) }
      : submission,
  );
}

function byName({ organisations }: Evaluation): ReadonlyMap<string, RatedOrganisation> {
  return new Map(organisations.map((one) => [one.name, one]));
}

function valueOf(
  organisation: RatedOrganisation | undefined,
  of: (organisation: RatedOrganisation) => number,
): number | null {
  return organisation === undefined ? null : of(organisation);
}
