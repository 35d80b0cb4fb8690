import { distance } from "fastest-levenshtein";

/** A word of a text that is compared as a whole. */
export interface WeighedWord {
  readonly text: string;
  /** How much the word says; above 0. */
  readonly weight: number;
}

/** Words of two texts that belong together, by position. */
interface WordPair {
  readonly one: number;
  readonly other: number;
  /** Above 0 and up to 1. */
  readonly likeness: number;
}

/** Which words of two texts belong together, whatever their order, and which stand alone. */
export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly onlyOne: readonly number[];
  readonly onlyOther: readonly number[];
}

/** A word that is in one text only takes away more than one that is in both gives. */
const penaltyOfAlone = 1.5;
const gluedLikeness = 0.95;
/** Words that were written as one. */
const mostGlued = 6;
const leastGlued = 6;

/** How like two texts are, 0…1, by the weights of the words that belong together and of those that stand alone. */
export function alignmentScore(
  { pairs, onlyOne, onlyOther }: Alignment,
  one: readonly WeighedWord[],
  other: readonly WeighedWord[],
): number {
  let alike = 0;
  let all = 0;
  for (const pair of pairs) {
    const weight = ((one[pair.one]?.weight ?? 0) + (other[pair.other]?.weight ?? 0)) / 2;
    alike += weight * pair.likeness;
    all += weight;
  }
  for (const index of onlyOne) all += penaltyOfAlone * (one[index]?.weight ?? 0);
  for (const index of onlyOther) all += penaltyOfAlone * (other[index]?.weight ?? 0);
  return all === 0 ? 0 : alike / all;
}

/**
 * Brings the words of two texts together, the most alike first, then words between which a space is missing or too many.
 * The work is bounded by the product of the numbers of words.
 * @param likenessOf of the words at two positions, 0 for different words
 */
export function alignWords(
  one: readonly WeighedWord[],
  other: readonly WeighedWord[],
  likenessOf: (one: number, other: number) => number,
): Alignment {
  const pairs = pairsOf(one, other, likenessOf);
  const taken = { one: new Set(pairs.map((pair) => pair.one)), other: new Set(pairs.map((pair) => pair.other)) };
  const glued: WordPair[] = [];
  for (const index of alone(one, taken.one)) {
    for (const part of gluedParts(one[index]?.text ?? "", other, taken.other)) {
      glued.push({ one: index, other: part, likeness: gluedLikeness });
      taken.one.add(index);
      taken.other.add(part);
    }
  }
  for (const index of alone(other, taken.other)) {
    for (const part of gluedParts(other[index]?.text ?? "", one, taken.one)) {
      glued.push({ one: part, other: index, likeness: gluedLikeness });
      taken.one.add(part);
      taken.other.add(index);
    }
  }
  return { pairs: [...pairs, ...glued], onlyOne: alone(one, taken.one), onlyOther: alone(other, taken.other) };
}

function pairsOf(
  one: readonly WeighedWord[],
  other: readonly WeighedWord[],
  likenessOf: (one: number, other: number) => number,
): readonly WordPair[] {
  const possible: WordPair[] = [];
  one.forEach((_word, left) => {
    other.forEach((_other, right) => {
      const likeness = likenessOf(left, right);
      if (likeness > 0) possible.push({ one: left, other: right, likeness });
    });
  });
  possible.sort((first, second) => second.likeness - first.likeness);
  const taken = { one: new Set<number>(), other: new Set<number>() };
  return possible.filter((pair) => {
    if (taken.one.has(pair.one) || taken.other.has(pair.other)) return false;
    taken.one.add(pair.one);
    taken.other.add(pair.other);
    return true;
  });
}

/** Positions of neighbouring words that together are the given one, but for one error; empty where there are none. */
function gluedParts(word: string, words: readonly WeighedWord[], taken: ReadonlySet<number>): readonly number[] {
  if (word.length < leastGlued) return [];
  for (let first = 0; first < words.length; first++) {
    let together = "";
    for (let last = first; last < Math.min(first + mostGlued, words.length) && !taken.has(last); last++) {
      together += words[last]?.text ?? "";
      if (together.length > word.length + 1) break;
      if (last === first || together.length < word.length - 1) continue;
      if (distance(together, word) <= 1)
        return Array.from({ length: last - first + 1 }, (_part, index) => first + index);
    }
  }
  return [];
}

function alone(words: readonly WeighedWord[], taken: ReadonlySet<number>): readonly number[] {
  return Array.from(words.keys()).filter((index) => !taken.has(index));
}
