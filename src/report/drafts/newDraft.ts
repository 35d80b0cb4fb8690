import { awardsAsDecided } from "../../committee/awardsAsDecided";
import { applyingDecisions } from "../../committee/decisionOn";
import type { Language } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import type { DraftContext } from "./draftContext";
import type { PaperMaterial } from "./paper";
import { withheldReasons } from "./withheldReasons";

/** What the papers of an evaluation are made from, in one language, with the decisions that apply to its awards. */
export function newDraft(material: PaperMaterial, language: Language): DraftContext {
  const { evaluation, decisions } = material;
  const parts = {
    ...material,
    decisions: applyingDecisions(evaluation, decisions),
    language,
    t: createTranslator(language),
    awards: awardsAsDecided(evaluation, decisions),
    rated: new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation])),
  };
  return { ...parts, withheld: withheldReasons(parts) };
}
