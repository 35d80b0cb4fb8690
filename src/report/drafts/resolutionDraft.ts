import type { Language } from "../../locales/language";
import { awardText } from "../awardText";
import { conditionalLines } from "../conditionalText";
import type { DraftContext } from "./draftContext";
import { draftItems } from "./draftItems";
import { givenName, nameInDraft } from "./draftNames";
import { sentence, type DraftParagraph } from "./draftParagraph";
import { growthLines, growthNotes } from "./growthLines";
import { newDraft } from "./newDraft";
import type { PaperDraft, PaperMaterial } from "./paper";
import { body, chairLine, namesNote, notesPage, sittingLines, unionTitle, paperOf, withheldBox } from "./paperParts";

/**
 * The draft of the Committee's resolution in one language; the same model in each, so that numbers and names agree.
 * Bilingual head, title, who was heard, what is noted, legal ground, numbered items, signature; on a page of its own
 * what was assumed and the data's checksum.
 */
export function resolutionDraft(material: PaperMaterial, language: Language): PaperDraft<DraftParagraph> {
  const context = newDraft(material, language);
  const { t } = context;
  const title = unionTitle(context);
  return paperOf(context, { title, landscape: false }, [
    ...boxes(context),
    { kind: "letterhead", text: t("resolution.head.committeeKk") },
    { kind: "letterhead", text: t("resolution.head.committeeRu") },
    { kind: "letterhead", text: t("resolution.head.kind") },
    ...sittingLines(context, "resolution"),
    { kind: "title", text: title },
    ...recital(context),
    { kind: "resolves", text: t("resolution.resolves") },
    ...itemParagraphs(context),
    chairLine(context),
    ...namesNote(context),
    ...notesPage(context, growthNotes(context)),
  ]);
}

/** The items as the resolution and the minutes number them. */
export function itemParagraphs(context: DraftContext): readonly DraftParagraph[] {
  return draftItems(context).flatMap(({ text, below }, index): readonly DraftParagraph[] => [
    { kind: "item", number: index + 1, text },
    ...below,
  ]);
}

/** Who was heard; where something is to be noted, that, and then the legal ground as a paragraph of its own. */
function recital(context: DraftContext): readonly DraftParagraph[] {
  const { t, evaluation, language } = context;
  const { noted, notedKk } = evaluation.edition.settings.resolution;
  const heard = { heard: givenName("heard", context) };
  const text = language === "kk" ? notedKk : noted;
  const growth = growthLines(context);
  if (text === "" && growth.length === 0) return [body(t("resolution.recital", heard))];
  const ofUnion = t("resolution.growth.heading", { year: String(evaluation.edition.title.year) });
  return [
    body(t("resolution.notes", { ...heard, noted: text === "" ? ofUnion : sentence(text) })),
    ...(text === "" || growth.length === 0 ? [] : [body(ofUnion.charAt(0).toUpperCase() + ofUnion.slice(1))]),
    ...growth,
    body(t("resolution.ground")),
  ];
}

/** Why places are withheld; or which decisions cannot be turned into the text. */
function boxes(context: DraftContext): readonly DraftParagraph[] {
  if (context.withheld.length > 0) return withheldBox(context);
  const lines = openDecisions(context);
  return lines.length === 0 ? [] : [{ kind: "box", heading: context.t("resolution.open.heading"), lines }];
}

function openDecisions(context: DraftContext): readonly string[] {
  const { awards, t } = context;
  const open = awards
    .filter((award) => award.open.length > 0)
    .map((award) => {
      const organisations = award.open.map((name) => {
        const decision = award.rows.find(({ proposed }) => proposed === name)?.decision?.decision;
        const organisation = nameInDraft(name, context);
        return typeof decision === "object" && decision.words !== ""
          ? t("resolution.open.words", { organisation, words: decision.words })
          : organisation;
      });
      return t("resolution.open.line", {
        award: awardText(award.places, t, award.group),
        organisations: organisations.join(", "),
      });
    });
  return [...open, ...conditionalLines(context.conditional, (name) => nameInDraft(name, context), t)];
}
