import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import type { Issue } from "../../issues/issue";
import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";
import type { CommitteeDecision } from "../../committee/decision";
import type { DecidedAward } from "../../committee/awardsAsDecided";

/** What the documents are made from: the evaluation, what the Committee has decided, what is open. */
export interface DraftContext {
  readonly evaluation: Evaluation;
  /** Those that apply to the awards of this evaluation. */
  readonly decisions: readonly CommitteeDecision[];
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly t: Translate;
  readonly awards: readonly DecidedAward[];
  /** Why no place may be stated; empty: places are stated. */
  readonly withheld: readonly string[];
  readonly rated: ReadonlyMap<string, RatedOrganisation>;
}
