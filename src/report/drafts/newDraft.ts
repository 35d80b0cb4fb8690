import { approvalState } from "../../committee/approval";
import { awardsAsDecided } from "../../committee/awardsAsDecided";
import { displacedDecisions, notVotedOn } from "../../committee/displacement";
import { shortNames } from "../../criteria/shortNames";
import type { Language } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import type { DraftContext } from "./draftContext";
import type { PaperMaterial } from "./paper";
import { withheldReasons } from "./withheldReasons";

/** What the papers of an evaluation are made from, in one language. */
export function newDraft(material: PaperMaterial, language: Language): DraftContext {
  const { evaluation, decisions } = material;
  const list = awardsAsDecided(evaluation, decisions);
  const { awards, conditional } = list;
  const notVoted = notVotedOn(list);
  const parts = {
    ...material,
    language,
    t: createTranslator(language),
    awards,
    conditional,
    displaced: displacedDecisions(list),
    notVoted,
    onlyProposed: approvalState(evaluation, decisions) === "approved" ? new Set<string>() : notVoted,
    shortNames: shortNames([...evaluation.organisations, ...evaluation.notRated], language),
    rated: new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation])),
  };
  return { ...parts, withheld: withheldReasons(parts) };
}
