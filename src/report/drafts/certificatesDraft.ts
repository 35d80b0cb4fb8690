import { approvalState } from "../../committee/approval";
import { placesText } from "../../committee/prizePlaces";
import type { Language } from "../../locales/language";
import { awardText, groupText } from "../awardText";
import type { DraftContext } from "./draftContext";
import { dayInDraft, givenName, nameInDraft } from "./draftNames";
import { punctuated, type DraftParagraph } from "./draftParagraph";
import { newDraft } from "./newDraft";
import type { PaperDraft, PaperMaterial } from "./paper";
import { body, chairLine, namesNote, stateMark, unionTitle, paperOf, withheldBox } from "./paperParts";

interface Laureate {
  readonly organisation: string;
  /** Of the prize, several where equals share them; none: encouraged. */
  readonly places: readonly number[];
  readonly group?: string;
}

/** The order of the ceremony, the best last, then a page for each laureate in that order; none while places are withheld. */
export function certificatesDraft(material: PaperMaterial, language: Language): PaperDraft<DraftParagraph> {
  const context = newDraft(material, language);
  const { t } = context;
  const title = unionTitle(context);
  const laureates = context.withheld.length > 0 ? [] : inGrowingOrder(context);
  return paperOf(context, { title, landscape: false, unnumbered: true }, [
    ...withheldBox(context),
    { kind: "title", text: t("resolution.certificate.order") },
    ...(laureates.length === 0 ? [body(t("report.awards.none"))] : []),
    ...punctuated(
      laureates.map((one) =>
        t("resolution.certificate.line", {
          award: awardText(one.places, t, one.group),
          organisation:
            one.places.length === 0 && context.onlyProposed.has(one.organisation)
              ? t("resolution.notVoted", { organisation: nameInDraft(one.organisation, context) })
              : nameInDraft(one.organisation, context),
        }),
      ),
    ).map((text, index): DraftParagraph => ({ kind: "item", number: index + 1, text })),
    ...(laureates.length === 0 ? [] : namesNote(context)),
    ...laureates.flatMap((one) => page(one, context)),
  ]);
}

/** Encouraged organisations by growing points, then prize places up to the first. */
function inGrowingOrder({ awards, rated }: DraftContext): readonly Laureate[] {
  const winners = awards.flatMap(({ places, winners: named, excess, group }) =>
    excess > 0
      ? []
      : named.map(({ organisation }): Laureate => ({
          organisation,
          places,
          ...(group === undefined ? {} : { group }),
        })),
  );
  const total = ({ organisation }: Laureate): number => rated.get(organisation)?.total ?? 0;
  return [...winners].sort(
    (one, other) => (other.places[0] ?? Infinity) - (one.places[0] ?? Infinity) || total(one) - total(other),
  );
}

function page(laureate: Laureate, context: DraftContext): readonly DraftParagraph[] {
  const { t, evaluation, decisions } = context;
  const isApproved = approvalState(evaluation, decisions) === "approved";
  const place = placesText(laureate.places);
  const { group } = laureate;
  const year = String(evaluation.edition.title.year);
  return [
    { kind: "pageBreak" },
    ...(isApproved ? [] : [stateMark(context)]),
    ...t("resolution.certificate.committee", { union: givenName("union", context) })
      .split("\n")
      .map((text): DraftParagraph => ({ kind: "letterhead", text })),
    { kind: "great", text: t(place === "" ? "resolution.certificate.letter" : "resolution.certificate.diploma") },
    { kind: "centre", text: t("resolution.certificate.awarded") },
    // The list in front says which names are Russian; a diploma bears no mark of a note.
    { kind: "title", text: nameInDraft(laureate.organisation, context).replace(/\s\*$/, "") },
    {
      kind: "centre",
      text:
        place === ""
          ? t("resolution.certificate.forPoints", { year })
          : t("resolution.certificate.forPlace", { place, year }),
    },
    chairLine(context),
    ...(group === undefined ? [] : [{ kind: "centre", text: groupText(group, t) } as const]),
    {
      kind: "reference",
      left: dayInDraft(evaluation.edition.settings.resolution.date, "on", context),
      right: givenName("sittingPlace", context),
    },
  ];
}
