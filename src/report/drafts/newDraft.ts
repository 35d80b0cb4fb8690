import { awardsAsDecided } from "../../committee/awardsAsDecided";
import { shortNames } from "../../criteria/shortNames";
import type { Language } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import type { DraftContext } from "./draftContext";
import type { PaperMaterial } from "./paper";
import { withheldReasons } from "./withheldReasons";

/** What the papers of an evaluation are made from, in one language. */
export function newDraft(material: PaperMaterial, language: Language): DraftContext {
  const { evaluation, decisions } = material;
  const { awards, conditional } = awardsAsDecided(evaluation, decisions);
  const parts = {
    ...material,
    language,
    t: createTranslator(language),
    awards,
    conditional,
    shortNames: shortNames([...evaluation.organisations, ...evaluation.notRated], language),
    rated: new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation])),
  };
  return { ...parts, withheld: withheldReasons(parts) };
}
