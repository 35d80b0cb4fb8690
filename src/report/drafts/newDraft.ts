import { awardsAsDecided } from "../../committee/awardsAsDecided";
import type { CommitteeDecision } from "../../committee/decision";
import { applyingDecisions } from "../../committee/decisionOn";
import type { Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import type { Evaluation } from "../../scoring/evaluation";
import type { DraftContext } from "./draftContext";
import { withheldReasons } from "./withheldReasons";

/** What the documents of an evaluation are made from, in one language. */
export function newDraft(
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
