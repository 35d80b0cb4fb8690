import { languages, type Language } from "../locales/language";
import { words } from "../tables/words";
import { measureNames, methodNames, type Direction, type MeasureName, type MethodName } from "./criterion";
import type { DuplicateRule, Encouragement, Scheme, Settings, SharedPrize, TieBreak, TieRanking } from "./settings";

/** Rules that name nothing of the edition. */
type PlainTieBreak = Exclude<TieBreak, { readonly code: string }>["kind"];

export const methodWords = words<MethodName>(methodNames, (value) => `criteria.method.${value}`, [
  ...["места", "орындар", "places"].map((word) => [word, "places"] as const),
  ...["баллы", "оценка", "marks"].map((word) => [word, "points"] as const),
]);
export const measureWords = words<MeasureName>(measureNames, (value) => `criteria.measure.${value}`, [
  ...["доля", "доля,%", "%", "процент", "процентбазы", "үлес", "share"].map((word) => [word, "share"] as const),
  ...["прирост", "прирост,%", "өсім", "growth"].map((word) => [word, "growth"] as const),
  ...["на100", "на100единицбазы", "100-ге", "per100"].map((word) => [word, "per100"] as const),
]);
export const directionWords = words<Direction>(["higher", "lower"], (value) => `criteria.direction.${value}`);
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
  ["mainTotal", "blockLeaders", "aboveShare", "leastSum"],
  (value) => `criteria.encouragement.${value}`,
);
export const sharedPrizeWords = words<SharedPrize>(
  ["positions", "place", "each"],
  (value) => `criteria.sharedPrize.${value}`,
);
export const tieBreakWords = words<PlainTieBreak>(
  ["mainTotal", "firstRanks", "submitted"],
  (value) => `criteria.tieBreak.${value}`,
);
