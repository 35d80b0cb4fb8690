import { unionGrowth } from "../../insight/unionGrowth";
import { localisedText } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { unitText } from "../../locales/unitText";
import type { DraftContext } from "./draftContext";
import { punctuated, type DraftParagraph } from "./draftParagraph";
import { note } from "./paperParts";

/** The growth over the union of the indicators that staff want noted, as far as last year is known. */
export function growthLines(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, comparison } = context;
  const { notedIndicators } = evaluation.edition.settings.resolution;
  const known = new Map(growthTexts(context, unionGrowth(evaluation, comparison ?? null)));
  const lines = notedIndicators.flatMap((code) => known.get(code) ?? []);
  return punctuated(lines).map((text) => ({ kind: "bullet", text }));
}

/** Which of them are not stated, for the page that is no part of the text. */
export function growthNotes(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, t, comparison, language } = context;
  const known = new Map(growthTexts(context, unionGrowth(evaluation, comparison ?? null)));
  const names = evaluation.edition.settings.resolution.notedIndicators
    .filter((code) => !known.has(code))
    .map((code) => {
      const criterion = evaluation.edition.criteria.find((one) => one.code === code);
      return criterion === undefined ? code : localisedText(criterion.name, language);
    });
  return names.length === 0 ? [] : [note(t("resolution.growth.unknown", { names: names.join("; ") }))];
}

/** By code: "Взыскано … – 1 200 тыс. тг (было 1 000, рост на 20 %)". */
export function growthTexts(
  { evaluation, language, t }: Pick<DraftContext, "evaluation" | "language" | "t">,
  growth: ReturnType<typeof unionGrowth>,
): readonly (readonly [code: string, text: string])[] {
  return growth.flatMap(({ code, before, after }) => {
    const criterion = evaluation.edition.criteria.find((one) => one.code === code);
    if (criterion === undefined) return [];
    const percent = Math.round((1000 * (after - before)) / before) / 10;
    const unit = unitText(criterion.unit, language);
    const key =
      percent < 0 ? "resolution.growth.fell" : percent > 0 ? "resolution.growth.rose" : "resolution.growth.same";
    const text = t(key, {
      name: localisedText(criterion.name, language),
      after: [numberText(after, language), unit].filter((part) => part !== "").join("\u00a0"),
      before: numberText(before, language),
      percent: numberText(Math.abs(percent), language),
    });
    return [[code, text] as const];
  });
}
