import { distance } from "fastest-levenshtein";

/** What is kept of a word: no real one is longer, and the work on a hostile one stays bounded. */
export const longestWord = 60;

/** Below this many letters a word is itself or another one. */
const leastTyped = 4;
/** Below this many letters a word of another first letter is another word: "план" and "клан". */
const leastOfAnyStart = 5;
const endingScore = 0.9;

/**
 * How like two words are, 0…1: equal, of one stem with another ending, or a typing error apart; 0 for different words.
 * Expects comparison keys. A prefix makes another word ("школьных", "дошкольных"), and so do other digits.
 * @example wordLikeness("проведенно", "проведено") // 0.95
 * @example wordLikeness("проведенных", "проведено") // 0.9
 * @example wordLikeness("очных", "заочных") // 0
 */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (/\d/.test(one) || /\d/.test(other)) return 0;
  return Math.max(typingLikeness(one, other), isOtherEnding(one, other) ? endingScore : 0);
}

/** A typing error costs half of its share of the letters: two words of one error still are nearly the same. */
function typingLikeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  const allowed = allowedErrors(longer);
  if (allowed === 0 || Math.abs(one.length - other.length) > allowed) return 0;
  const errors = isSwap(one, other) ? 1 : distance(one, other);
  if (errors > allowed) return 0;
  if (one[0] !== other[0] && (errors > 1 || longer < leastOfAnyStart)) return 0;
  return 1 - errors / longer / 2;
}

/** Two neighbouring letters have changed places: one error of typing. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = commonStart(one, other);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function allowedErrors(length: number): number {
  if (length < leastTyped) return 0;
  if (length < 8) return 1;
  return length < 14 ? 2 : 3;
}

/** "семинар" and "семинары", "проведено" and "проведенных", "шарт" and "шарттар": a stem of 4 letters or more. */
function isOtherEnding(one: string, other: string): boolean {
  const stem = commonStart(one, other);
  const [short, long] = [Math.min(one.length, other.length) - stem, Math.max(one.length, other.length) - stem];
  if (stem < 4 || stem < 0.55 * (stem + long)) return false;
  return long <= 3 || (short === 0 && long <= 4);
}

/** Letters that both begin with. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
