import { roman } from "../../committee/prizePlaces";
import type { Language } from "../../locales/language";
import type { DraftContext } from "./draftContext";
import { dayInDraft, givenName, nameInDraft } from "./draftNames";
import { punctuated, type DraftParagraph } from "./draftParagraph";
import { newDraft } from "./newDraft";
import type { PaperDraft, PaperMaterial } from "./paper";
import { body, chairLine, namesNote, unionTitle, stateMark, withheldBox } from "./paperParts";

interface Laureate {
  readonly organisation: string;
  /** null: encouraged. */
  readonly place: number | null;
}

/** The order of the ceremony, the best last, then a page for each laureate in that order; none while places are withheld. */
export function certificatesDraft(material: PaperMaterial, language: Language): PaperDraft<DraftParagraph> {
  const context = newDraft(material, language);
  const { t } = context;
  const title = unionTitle(context);
  const laureates = context.withheld.length > 0 ? [] : inGrowingOrder(context);
  return {
    language,
    title,
    withheld: context.withheld.length > 0,
    landscape: false,
    paragraphs: [
      stateMark(context),
      ...withheldBox(context),
      { kind: "title", text: t("resolution.certificate.order") },
      ...(laureates.length === 0 ? [body(t("report.awards.none"))] : []),
      ...punctuated(
        laureates.map((one) =>
          t("resolution.certificate.line", {
            award: awardText(one, context),
            organisation: nameInDraft(one.organisation, context),
          }),
        ),
      ).map((text, index): DraftParagraph => ({ kind: "item", number: index + 1, text })),
      ...(laureates.length === 0 ? [] : namesNote(context)),
      ...laureates.flatMap((one) => page(one, context)),
    ],
  };
}

/** Encouraged organisations by growing points, then prize places up to the first. */
function inGrowingOrder({ awards, rated }: DraftContext): readonly Laureate[] {
  const winners = awards.flatMap(({ what, places, winners: named }) =>
    named.map(({ organisation }): Laureate => ({ organisation, place: what === "prize" ? (places[0] ?? null) : null })),
  );
  const total = ({ organisation }: Laureate): number => rated.get(organisation)?.total ?? 0;
  return [...winners].sort(
    (one, other) => (other.place ?? Infinity) - (one.place ?? Infinity) || total(one) - total(other),
  );
}

function awardText({ place }: Laureate, { t }: DraftContext): string {
  return place === null ? t("resolution.open.encouragement") : t("resolution.open.place", { place: roman(place) });
}

function page(laureate: Laureate, context: DraftContext): readonly DraftParagraph[] {
  const { t, evaluation } = context;
  const { place } = laureate;
  const year = String(evaluation.edition.title.year);
  return [
    { kind: "pageBreak" },
    { kind: "letterhead", text: t("resolution.certificate.committee", { union: givenName("union", context) }) },
    { kind: "great", text: t(place === null ? "resolution.certificate.letter" : "resolution.certificate.diploma") },
    { kind: "centre", text: t("resolution.certificate.awarded") },
    { kind: "title", text: nameInDraft(laureate.organisation, context) },
    {
      kind: "centre",
      text:
        place === null
          ? t("resolution.certificate.forPoints", { year })
          : t("resolution.certificate.forPlace", { place: roman(place), year }),
    },
    chairLine(context),
    {
      kind: "reference",
      left: dayInDraft(evaluation.edition.settings.resolution.date, "on", context),
      right: givenName("sittingPlace", context),
    },
  ];
}
