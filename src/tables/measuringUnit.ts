import { comparisonKey } from "./text/comparisonKey";
import { remembered } from "./text/remembered";

/**
 * What a number counts. `power` is the power of ten of one unit: 3 for "тыс. тг".
 * A count's `word` tells units of counting apart ("person", "item"); "" goes with any. A mark may have decimals and be below 0.
 */
export type Unit =
  | { readonly family: "percent" }
  | { readonly family: "yesNo" }
  | { readonly family: "money"; readonly power: number }
  | { readonly family: "count"; readonly power: number; readonly word: string; readonly isMark?: true };

const scales: readonly (readonly [power: number, words: RegExp])[] = [
  [3, /^(?:тыс|тысяч[аиу]?|мын|мың|thousand|thsd)$/],
  [6, /^(?:млн|миллион(?:а|ов)?|million|mln)$/],
  [9, /^(?:млрд|миллиард(?:а|ов)?|billion|bln)$/],
];
const longestUnit = 40;
const currency = /^(?:тг|тенге|теңге|₸|kzt|tenge)$/;
const percent = /^(?:%|проц|процент\p{L}*|пайыз\p{L}*|percent|per cent)$/u;
const yesNo = /^(?:(?:да|иә|бар|есть|yes)(?:[-=]?1)?[/,;-]?(?:нет|жоқ|no)(?:[-=]?0)?|\+\/-|1\/0)$/;
const counts: readonly (readonly [word: string, forms: RegExp])[] = [
  ["person", /^(?:чел|человека?|адам|persons?|people)$/],
  ["item", /^(?:ед|единиц[аы]?|шт|штука?|дана|бірлік|units?|items?|pcs)$/],
  ["case", /^(?:случа[йяе]|случаев|жағдай|оқиға|cases?)$/],
  ["time", /^(?:раза?|рет|times?)$/],
  ["", /^(?:кол-во|количество|саны|number)$/],
];

/** The power of ten of "тыс", "миллион", "мың" …; null for another word. Expects a comparison key without points. */
export function scalePower(word: string): number | null {
  return scales.find(([, words]) => words.test(word))?.[0] ?? null;
}

export function isCurrency(word: string): boolean {
  return currency.test(word);
}

export function isPercentWord(word: string): boolean {
  return percent.test(word);
}

/** "person" for "человек", "item" for "шт" …; null for a word that is no known unit of counting. */
export function countWord(word: string): string | null {
  return counts.find(([, forms]) => forms.test(word))?.[0] ?? null;
}

/** The unit that a text of nothing else names ("тыс. тг", "в %", "чел."); null where it names none. */
export const parseUnit = remembered((text): Unit | null => {
  if (text.length > longestUnit || /^\d+$/.test(text)) return null;
  const key = comparisonKey(text)
    .replace(/^(?:в|ед\.? ?изм\.?|олшем бірлігі|unit)[ :]+/, "")
    .replace(/[ ,;:]+$/, "");
  if (yesNo.test(key.replaceAll(" ", ""))) return { family: "yesNo" };
  const words = key.split(/[\s.]+/).filter((word) => word !== "");
  if (isPercentWord(words.join(" "))) return { family: "percent" };
  const powers = words.map(scalePower).filter((power) => power !== null);
  const others = words.filter((word) => scalePower(word) === null);
  const [other] = others;
  if (other === undefined || others.length > 1 || powers.length > 1) return null;
  const power = powers[0] ?? 0;
  if (isCurrency(other)) return { family: "money", power };
  const word = countWord(other);
  return word === null ? null : { family: "count", power, word };
});
