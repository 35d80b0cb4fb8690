import type { StaffLayout } from "../criteria/staffLayout";
import type { EvaluationComparison } from "../insight/comparedWith";
import type { Safety } from "../insight/safety/awardSafety";
import type { SlipWithEffect } from "../insight/repairEffects";
import type { Issue } from "../issues/issue";
import type { SubmissionStatus } from "../intake/submissionStatus";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { CorrectionEffect } from "../scoring/correctionEffects";
import type { Evaluation } from "../scoring/evaluation";
import type { ResultRole } from "../workbook/sheetRole";
import type { CommitteeDecision } from "../committee/decision";
import type { RegionSheet } from "./guard/regionSheet";
import type { StaffValues } from "./staffValues";

export interface ReportInput {
  readonly evaluation: Evaluation;
  readonly issues: readonly Issue[];
  readonly layout: StaffLayout;
  readonly language: Language;
  readonly t: Translate;
  /** Titles that the sheets will finally have, for texts; formulas use `{role}!` instead. */
  readonly titles: Readonly<Record<ResultRole | "criteria" | "settings", string>>;
  /**
   * What the criteria and settings sheets hold that are beside the results. Left out where those are the sheets that
   * `staffSheetPlans` writes for this edition and language.
   */
  readonly staffCells?: StaffValues;
  /** The sheets that were read, where they stand in the workbook of the results. */
  readonly regionSheets?: readonly RegionSheet[];
  /** Who sent what, for the sheet of submissions; without it there is no such sheet. */
  readonly statuses?: readonly SubmissionStatus[];
  /** Against which earlier evaluation it is; without it there is no such sheet. */
  readonly comparison?: EvaluationComparison;
  /** How safe each award is; without it there is no such sheet. */
  readonly safety?: Safety;
  /** What each accepted correction does to points and places; none where it is left out. */
  readonly correctionEffects?: readonly CorrectionEffect[];
  /** What looks like a slip of the hand; none where it is left out. */
  readonly slips?: readonly SlipWithEffect[];
  /** Typed into the Awards sheet of an earlier evaluation; shown again where they still apply, listed where not. */
  readonly decisions?: readonly CommitteeDecision[];
  readonly scorecard?: ScorecardChoice;
}

/** What the two drop-downs of the scorecard were left at, as it was read from a sheet of an earlier evaluation. */
export interface ScorecardChoice {
  readonly organisation: string;
  /** As the drop-down names it; empty where the page followed the sheets. */
  readonly language: string;
}
