import type { Language } from "../../locales/language";
import { createTranslator, type Translate } from "../../locales/translator";
import type { Issue } from "../../issues/issue";
import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";
import type { CommitteeDecision } from "../../committee/decision";
import { awardsAsDecided, type DecidedAward } from "../../committee/awardsAsDecided";
import { applyingDecisions } from "../../committee/decisionOn";
import { withheldReasons } from "./withheldReasons";

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

export function draftContext(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  issues: readonly Issue[],
  language: Language,
): DraftContext {
  const parts = {
    evaluation,
    decisions: applyingDecisions(evaluation, decisions),
    issues,
    language,
    t: createTranslator(language),
    awards: awardsAsDecided(evaluation, decisions),
    rated: new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation])),
  };
  return { ...parts, withheld: withheldReasons(parts) };
}
