import { wordLikeness } from "../../tables/text/wordLikeness";

/** Shorter words are looked up by their first or last two letters. */
const leastLong = 8;
/** By this many letters words of one stem may differ in length (`wordLikeness`). */
const longestEnding = 4;

/**
 * Finds the words of a vocabulary that are like a given one without comparing it with them all: a long word of one or two
 * typing errors still has the first three letters, or the three after them, perhaps moved by one; a short one with an
 * error still has its first two letters or its last two.
 */
export class WordIndex {
  private readonly buckets = new Map<string, number[]>();
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<string, readonly LikeWord[]>();
  /** Comparisons made so far. */
  private made = 0;

  /** @param most comparisons in the life of the index: beyond them only words that are equal are found */
  constructor(private readonly most: number) {}

  /** The number of a word, given in the order in which words are first added. */
  add(word: string): number {
    const number = this.numbers.get(word);
    if (number !== undefined) return number;
    const own = this.words.length;
    this.numbers.set(word, own);
    this.words.push(word);
    if (/\d/.test(word)) return own;
    this.known.clear();
    for (const key of bucketsOf(word)) push(this.buckets, key, own);
    return own;
  }

  /** true where the allowed comparisons are used up, so that some word may not have been found. */
  get exhausted(): boolean {
    return this.made >= this.most;
  }

  /** Words with digits in them are like themselves only. */
  like(word: string): readonly LikeWord[] {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const found = this.search(word);
    if (!/\d/.test(word)) this.known.set(word, found);
    return found;
  }

  private search(word: string): readonly LikeWord[] {
    const own = this.numbers.get(word);
    const found: LikeWord[] = own === undefined ? [] : [{ number: own, likeness: 1 }];
    if (/\d/.test(word)) return found;
    const tried = new Set(own === undefined ? [] : [own]);
    for (const key of lookedUp(word)) {
      for (const number of this.buckets.get(key) ?? []) {
        if (this.exhausted) return found;
        if (tried.has(number)) continue;
        tried.add(number);
        this.made++;
        const likeness = wordLikeness(word, this.words[number] ?? "");
        if (likeness > 0) found.push({ number, likeness });
      }
    }
    return found;
  }
}

/** A word of the vocabulary by its number, and how like it is, above 0 and up to 1. */
export interface LikeWord {
  readonly number: number;
  readonly likeness: number;
}

function bucketsOf(word: string): readonly string[] {
  return word.length < leastLong ? ends(word) : [start(word), middle(word, 3)];
}

function lookedUp(word: string): readonly string[] {
  // A word about as long may be with the long ones or the short ones.
  const asShort = word.length < leastLong + longestEnding ? ends(word) : [];
  const asLong =
    word.length > leastLong - longestEnding ? [start(word), ...[2, 3, 4].map((at) => middle(word, at))] : [];
  return [...asShort, ...asLong];
}

function ends(word: string): readonly string[] {
  return [`^${word.slice(0, 2)}`, `${word.slice(-2)}$`];
}

function start(word: string): string {
  return `^${word.slice(0, 3)}`;
}

function middle(word: string, from: number): string {
  return word.slice(from, from + 3);
}

function push(buckets: Map<string, number[]>, key: string, number: number): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [number]);
  else bucket.push(number);
}
