import { roman } from "../../committee/prizePlaces";
import { numberText } from "../../locales/numberText";
import type { Tie } from "../../scoring/evaluation";
import { groupText } from "../awardText";
import { decidedByText, tieValueTexts } from "../tieDescription";
import type { DraftContext } from "./draftContext";
import { namesInDraft } from "./draftNames";
import type { DraftParagraph } from "./draftParagraph";
import { heading } from "./paperParts";

/** Equal totals and what decided between them; nothing where there are none. */
export function tieLines(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, t } = context;
  if (evaluation.ties.length === 0) return [];
  return [
    heading(t("report.ties.heading")),
    ...evaluation.ties.map((tie): DraftParagraph => ({ kind: "noteBullet", text: tieText(tie, context) })),
  ];
}

function tieText(tie: Tie, context: DraftContext): string {
  const { t, language, withheld } = context;
  const params = {
    organisations:
      (tie.group === undefined ? "" : `${groupText(tie.group, t)}: `) + namesInDraft(tie.organisations, context),
    values: tieValueTexts(tie, language).join("; "),
    decided: decidedByText(tie, { ...context, nameOf: (name) => context.shortNames.get(name) ?? name }),
  };
  return withheld.length > 0
    ? t("resolution.minutes.tiePlaceless", params)
    : t("resolution.minutes.tie", { ...params, place: placeText(tie.place, context) });
}

/** Roman as far as prizes go. */
function placeText(place: number, { evaluation, t, language }: DraftContext): string {
  return place <= evaluation.edition.settings.prizes && Number.isInteger(place)
    ? t("resolution.open.place", { place: roman(place) })
    : t("report.ties.place", { place: numberText(place, language) });
}
