import type { CommitteeDecision } from "../committee/decision";
import type { CorrectionEntry } from "../criteria/correction";
import type { Edition } from "../criteria/edition";
import { applyCorrections, type AppliedCorrection } from "../intake/corrections/applyCorrections";
import type { Submission } from "../intake/submission";
import type { Issue } from "../issues/issue";
import type { Change } from "../scoring/correctionEffects";
import { evaluate } from "../scoring/evaluate";
import type { Evaluation } from "../scoring/evaluation";
import { effectOf, mostEffects, mostOrganisations, type RepairedOrganisation } from "./repairEffects";

/** A correction or appeal under consideration, and what accepting it alone would change. */
export interface ClaimEffect {
  readonly entry: CorrectionEntry;
  /** null: it could not be applied as it is written. */
  readonly claim: AppliedCorrection | null;
  /** Why it could not. */
  readonly issues: readonly Issue[];
  /** Of its own organisation; null where it is not rated. */
  readonly total: Change;
  /** Whose place or award would change, its own organisation first; null where it was not worked out. */
  readonly effect: readonly RepairedOrganisation[] | null;
}

/** Evaluates once more with each pending row of the register, as if it were accepted. @param submissions with all accepted ones */
export function claimEffects(
  edition: Edition,
  submissions: readonly Submission[],
  register: readonly CorrectionEntry[],
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
): readonly ClaimEffect[] {
  const pending = register.filter(({ decision }) => decision === "pending");
  return pending.map((entry, index) => {
    const accepted = applyCorrections(submissions, [{ ...entry, decision: "accepted" }], edition);
    const [claim = null] = accepted.applied;
    const issues = accepted.issues.filter(({ code }) => code !== "correctionApplied");
    if (claim === null || index >= mostEffects || submissions.length > mostOrganisations) {
      return { entry, claim, issues, total: { before: null, after: null }, effect: null };
    }
    const after = evaluate(edition, accepted.submissions);
    const changed = effectOf(submissions, evaluation, after, decisions);
    const isOwn = ({ organisation }: RepairedOrganisation): boolean => organisation === claim.organisation;
    return {
      entry,
      claim,
      issues,
      total: { before: totalOf(evaluation, claim.organisation), after: totalOf(after, claim.organisation) },
      effect: [...changed.filter(isOwn), ...changed.filter((one) => !isOwn(one))],
    };
  });
}

function totalOf({ organisations }: Evaluation, name: string): number | null {
  return organisations.find((one) => one.name === name)?.total ?? null;
}
