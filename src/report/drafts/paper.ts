import type { CommitteeDecision } from "../../committee/decision";
import type { CorrectionEntry } from "../../criteria/correction";
import type { ClaimEffect } from "../../insight/claimEffects";
import type { EvaluationComparison } from "../../insight/comparedWith";
import type { Safety } from "../../insight/safety/awardSafety";
import type { SubmissionStatus } from "../../intake/submissionStatus";
import type { Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import type { Evaluation } from "../../scoring/evaluation";
import type { DraftParagraph, DraftTable } from "./draftParagraph";

/** What the papers are made from; what is left out is not spoken of. */
export interface PaperMaterial {
  readonly evaluation: Evaluation;
  readonly decisions: readonly CommitteeDecision[];
  readonly issues: readonly Issue[];
  readonly statuses?: readonly SubmissionStatus[];
  /** All rows of the register, whatever was decided on them. */
  readonly register?: readonly CorrectionEntry[];
  /** What accepting each pending row of it would change. */
  readonly claims?: readonly ClaimEffect[];
  readonly comparison?: EvaluationComparison | null;
  readonly safety?: Safety | null;
}

/** A paper in one language, as sheets and files show it, in the order of the page. */
export interface PaperDraft<Part = DraftParagraph | DraftTable> {
  readonly language: Language;
  readonly title: string;
  /** true: no place is stated, and a box says why. */
  readonly withheld: boolean;
  readonly landscape: boolean;
  /** true: no number at the foot of a page, which a certificate does not have. */
  readonly unnumbered?: boolean;
  readonly paragraphs: readonly Part[];
}
