import { type Language, type LocalisedText, inEachLanguage, languages, localisedText } from "../locales/language";
import { numberText } from "../locales/numberText";
import type { Translate } from "../locales/translator";
import type { Block, Criterion } from "./criterion";
import { countsByLines } from "./lines";
import { measureOf, scaleOf } from "./methodFacts";
import { cleanText } from "../tables/text/cleanText";
import type { Translators } from "../locales/translators";

export type CountingRule = Omit<Criterion, "note">;

/**
 * In words, how a criterion is counted, in each language: "5 баллов за каждый процент; не более 500 баллов". A note of
 * the staff's own is behind it, after "Примечание:".
 */
export function criterionNote(
  criterion: CountingRule,
  ownNote: LocalisedText,
  translators: Translators,
): LocalisedText {
  return inEachLanguage((language) => {
    const t = translators[language];
    const own = localisedText(ownNote, language);
    const rule = [...ruleParts(criterion, t, language), ...boundParts(criterion, t, language)].join("; ");
    return own === "" ? rule : `${rule}. ${t("criteria.note.ownLabel")} ${own}`;
  });
}

/** The staff's own part of a note, in whatever language its label is; "" where there is none. */
export function ownNoteIn(note: string, translators: Translators): string {
  for (const language of languages) {
    const label = translators[language]("criteria.note.ownLabel");
    const start = note.toLowerCase().indexOf(label.toLowerCase());
    if (start >= 0) return cleanText(note.slice(start + label.length));
  }
  return "";
}

function ruleParts(criterion: CountingRule, t: Translate, language: Language): readonly string[] {
  if (countsByLines(criterion)) return [t(`criteria.note.lines.${criterion.method}`)];
  const { method } = criterion;
  const measure = measureOf(criterion);
  const scale = scaleOf(criterion);
  const points = pointsText(criterion.points ?? 0, t, language);
  const base = criterion.base ?? "";
  const measured = measure === "value" ? [] : [t(`criteria.note.of.${measure}`, { base })];
  switch (scale) {
    case "perUnit":
      if (measure !== "value") return [t(`criteria.note.${measure}`, { points, base })];
      if (method === "percent") return [t("criteria.note.percent", { points })];
      return [withUnit(t("criteria.note.perUnit", { points }), criterion.unit, t)];
    case "yesNo":
      return [t("criteria.note.yesNo", { points })];
    case "places":
      return [...measured, t("criteria.note.places", { points }), t(`criteria.note.${criterion.betterIs}First`)];
    case "bands":
      return [...measured, ...bandParts(criterion, t, language)];
    case "points":
      return [t("criteria.note.given")];
    case "formula":
      return [t("criteria.note.formula", { formula: criterion.formula ?? "" })];
    case "lines":
      return [];
    default:
      return scale satisfies never;
  }
}

function bandParts({ bands }: CountingRule, t: Translate, language: Language): readonly string[] {
  const steps = bands.map(({ from, points }) =>
    t("criteria.note.band", { from: numberText(from, language), points: pointsText(points, t, language) }),
  );
  const [lowest] = bands;
  if (lowest === undefined) return [];
  const below = { from: numberText(lowest.from, language), points: pointsText(0, t, language) };
  return [...steps, t("criteria.note.belowBands", below)];
}

/** "не более 50 баллов; умножается на вес 0,5": what bounds and weighs points, those of a criterion or the sum of a block. */
export function limitParts(
  { cap, floor, weight }: { readonly [Part in keyof Pick<Block, "cap" | "floor" | "weight">]?: number | null },
  t: Translate,
  language: Language,
): readonly string[] {
  const isGiven = (bound: number | null | undefined): bound is number => bound !== null && bound !== undefined;
  return [
    ...(isGiven(cap) ? [t("criteria.note.cap", { points: pointsText(cap, t, language) })] : []),
    ...(isGiven(floor) ? [t("criteria.note.floor", { points: pointsText(floor, t, language) })] : []),
    ...(!isGiven(weight) || weight === 1 ? [] : [t("criteria.note.weight", { weight: numberText(weight, language) })]),
  ];
}

function boundParts(criterion: CountingRule, t: Translate, language: Language): readonly string[] {
  const { counted, partOf } = criterion;
  return [
    ...limitParts(criterion, t, language),
    ...(partOf === undefined ? [] : [t("criteria.note.partOf", { indicator: partOf })]),
    ...(counted ? [] : [t("criteria.note.notCounted")]),
  ];
}

function withUnit(rule: string, unit: string, t: Translate): string {
  return unit === "" ? rule : t("criteria.note.unit", { rule, unit });
}

function pointsText(points: number, t: Translate, language: Language): string {
  return t("criteria.note.points", { count: points, points: numberText(points, language) });
}
