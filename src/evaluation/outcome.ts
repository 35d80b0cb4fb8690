import type { CorrectionEntry } from "../criteria/correction";
import type { CriterionCells } from "../criteria/criterionCells";
import type { Edition } from "../criteria/edition";
import type { AppliedCorrection } from "../intake/corrections/applyCorrections";
import type { IndicatorReading } from "../intake/indicatorReading";
import type { ClaimEffect } from "../insight/claimEffects";
import type { EvaluationComparison } from "../insight/comparedWith";
import type { SlipWithEffect } from "../insight/repairEffects";
import type { Safety } from "../insight/safety/awardSafety";
import type { Issue } from "../issues/issue";
import type { Language } from "../locales/language";
import type { AwardsAsDecided } from "../committee/awardsAsDecided";
import type { CommitteeDecision } from "../committee/decision";
import type { CorrectionEffect } from "../scoring/correctionEffects";
import type { Evaluation } from "../scoring/evaluation";
import type { StaffRole } from "../workbook/sheetRole";
import type { KeptResult } from "./previous/previousResults";
import type { Rehearsal } from "./rehearsal/rehearsal";
import type { WorkbookPlan } from "../workbook/sheetPlan";

/** What was understood of the workbook, whether or not it could be evaluated. */
export interface Understanding {
  readonly language: Language;
  readonly edition: Edition;
  /** Titles of the staff sheets that were found, null where the bundled default was taken. */
  readonly staffSheets: Readonly<Record<StaffRole, string | null>>;
  /** By code, where the criteria sheet has it; empty where the default was taken. */
  readonly criterionCells: ReadonlyMap<string, CriterionCells>;
  /** What the regions sent, as it was understood, with accepted corrections in place. */
  readonly intake: IndicatorReading;
  readonly corrections: readonly AppliedCorrection[];
  /** All rows of the register, whatever was decided on them. */
  readonly register: readonly CorrectionEntry[];
  /** What looks like a slip of the hand, the repair it suggests and what that would change. */
  readonly slips: readonly SlipWithEffect[];
  /** Every issue of criteria, intake and scoring, in the order of reading. */
  readonly issues: readonly Issue[];
}

export interface EvaluationResult extends Understanding {
  readonly kind: "evaluated";
  readonly evaluation: Evaluation;
  /** Who receives what, with the Committee's decisions. */
  readonly awards: AwardsAsDecided;
  readonly correctionEffects: readonly CorrectionEffect[];
  /** What accepting each pending row of the register would change. */
  readonly claims: readonly ClaimEffect[];
  /** Against the evaluation before, or the file asked for; null where there is none. */
  readonly comparison: EvaluationComparison | null;
  /** The same data under the rules of another file; null where it was not asked for. */
  readonly rehearsal: Rehearsal | null;
  /** How safe each award is; null where it was not asked for, or there are too many organisations. */
  readonly safety: Safety | null;
  readonly plan: WorkbookPlan;
  /** Typed into the Awards sheet that the input holds. */
  readonly decisions: readonly CommitteeDecision[];
  /** Old result sheets that stay under a dated title. */
  readonly kept: readonly KeptResult[];
}

/** What an evaluation comes to: everything, or the reasons (among the issues) why there is nothing. */
export type EvaluationOutcome = EvaluationResult | (Understanding & { readonly kind: "refused" });
