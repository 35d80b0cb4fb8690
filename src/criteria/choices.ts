import { languages, type Language } from "../locales/language";
import { methodNames, type Direction, type MethodName } from "./criterion";
import type { DuplicateRule, Encouragement, Scheme, Settings, TieBreak, TieRanking } from "./settings";
import type { Translators } from "./translators";
import { wordFinder, words, type FindWord } from "./words";

export const methodWords = words<MethodName>(methodNames, (value) => `criteria.method.${value}`);
export const directionWords = words<Direction>(["higher", "lower"], (value) => `criteria.direction.${value}`);
export const yesNoWords = words<"yes" | "no">(["yes", "no"], (value) => `criteria.yesNo.${value}`);
export const schemeWords = words<Scheme>(["points", "sumOfPlaces"], (value) => `criteria.scheme.${value}`);
export const languageWords = words<Language>(languages, (value) => `criteria.language.${value}`);
export const tieRankingWords = words<TieRanking>(["best", "dense", "mean"], (value) => `criteria.tieRanking.${value}`);
export const notReportedWords = words<Settings["notReported"]>(
  ["notRated", "zeros"],
  (value) => `criteria.notReported.${value}`,
);
export const duplicatesWords = words<DuplicateRule | "ask">(
  ["ask", "first", "last"],
  (value) => `criteria.duplicates.${value}`,
);
export const listingWords = words<Settings["listing"]>(["place", "ascending"], (value) => `criteria.listing.${value}`);
export const encouragementWords = words<Encouragement["kind"]>(
  ["mainTotal", "blockLeaders", "aboveShare"],
  (value) => `criteria.encouragement.${value}`,
);
export const tieBreakWords = words<Exclude<TieBreak["kind"], "criterion">>(
  ["mainTotal", "firstRanks"],
  (value) => `criteria.tieBreak.${value}`,
);

/** Staff tick in their own ways; the signs are those of the indicator sheets (domain: What a cell means). */
export function yesNoFinder(translators: Translators): FindWord<"yes" | "no"> {
  const yes = ["+", "✓", "✔", "1", "true", "есть", "бар"].map((word) => [word, "yes"] as const);
  const no = ["-", "0", "false", "нет", "жоқ"].map((word) => [word, "no"] as const);
  return wordFinder(yesNoWords, translators, [...yes, ...no]);
}
