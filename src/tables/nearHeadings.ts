import { formerTranslators } from "../locales/formerTexts";
import { languages, type Language } from "../locales/language";
import type { Translators } from "../locales/translators";
import type { Heading } from "./column";
import { comparisonKey } from "./text/comparisonKey";
import { likenessWords } from "./text/likenessKey";
import { remembered } from "./text/remembered";
import { commonStart, wordLikeness } from "./text/wordLikeness";

/** Of one row: columns whose heading is written otherwise but can mean one only, and those that might be each missing one. */
interface NearHeadings<Key> {
  readonly columns: ReadonlyMap<Key, number>;
  readonly unsure: ReadonlyMap<Key, readonly number[]>;
}

/** @param texts the texts of a row by position, null where a heading was found or none can be */
export type FindNear<Key> = (texts: readonly (string | null)[], free: ReadonlySet<Key>) => NearHeadings<Key>;

interface KnownHeading<Key> {
  readonly key: Key;
  readonly language: Language;
  readonly words: readonly string[];
}

const longestHeading = 80;
const mostWords = 8;
const mostAdded = 4;

/** The language that a column of names is for, as people write it. */
const languageMarks: readonly (readonly [mark: Language, pattern: RegExp])[] = [
  ["ru", /^(?:ru|rus|рус|русск\p{L}*|орысша|орыс)$/u],
  ["kk", /^(?:kk|kz|kaz|каз|казах\p{L}*|казакша|казак)$/u],
  ["en", /^(?:en|eng|англ|англ\p{L}+|агылш\p{L}*)$/u],
];
const sameWords: readonly (readonly [word: string, pattern: RegExp])[] = [
  ["название", /^наименован/],
  ["показатель", /^критери/],
  ["учитывать", /^учет/],
  ["более", /^больше$/],
  ["менее", /^меньше$/],
];
const connecting = /^(?:в|во|и|на|по|из|за|с|со|о|об|от|до|для|к|язык\p{L}*|тил\p{L}*|the|of|in|for|a)$/u;
/** What makes another column of the one that it is added to. */
const changing =
  /^(?:(?:не|без|нет|емес|not|no)$|макс|мин|max|min|наиб|наим(?!ен)|предел|прошл|прежн|нов|жана|предыд|стар|откен|бурын|last|prev|old|new|итог|всего|сумм|жиын|барлы|total|план|жоспар|факт|дат|кун|мест|орын|орны|date|plan|rank)/;

/** Words of a heading as people write it: with others beside, some left out, another ending, letters of Russian for Kazakh ones. */
export function nearHeadings<Key extends string>(
  columns: readonly Heading<Key>[],
  translators: Translators,
): FindNear<Key> {
  const known = languages.flatMap((language) =>
    [...formerTranslators(language, translators[language]), translators[language]].flatMap((t) =>
      columns.map(({ key, heading }): KnownHeading<Key> => ({ key, language, words: wordsOf(heading(t)) })),
    ),
  );
  const vocabulary = [...new Set(known.flatMap(({ words }) => words))];
  const likeOf = remembered((word) => new Set(vocabulary.filter((one) => isSame(word, one))));
  const likenessOf = remembered((text) => {
    const written = text.length > longestHeading ? [] : wordsOf(text);
    const found = new Map<Key, number>();
    if (written.length === 0 || written.length > mostWords) return found;
    const like = written.map(likeOf);
    for (const heading of known) {
      if (!heading.words.some((word) => like.some((words) => words.has(word)))) continue;
      const rank = rankOf(written, heading, (word, one) => likeOf(word).has(one));
      if (rank > (found.get(heading.key) ?? 0)) found.set(heading.key, rank);
    }
    return found;
  });
  return (texts, free) => assigned(texts, likenessOf, free);
}

function wordsOf(text: string): readonly string[] {
  return likenessWords(comparisonKey(text), mostWords + 1).map((word) => {
    const mark = languageMarks.find(([, pattern]) => pattern.test(word))?.[0];
    return mark ?? sameWords.find(([, pattern]) => pattern.test(word))?.[0] ?? word;
  });
}

/** 4: the same words; 3: others added behind; 2: others added; 1: some left out; doubtful: a word in common; 0: another. */
function rankOf<Key>(
  written: readonly string[],
  { words, language }: KnownHeading<Key>,
  isLike: (word: string, known: string) => boolean,
): number {
  const marked = words.some(isMark);
  const texts = !marked || written.some(isMark) ? written : [...written, language];
  const foreign = texts.filter((word) => !words.some((known) => isLike(word, known)));
  const left = words.filter((known) => !texts.some((word) => isLike(word, known)));
  const added = foreign.filter((word) => !connecting.test(word));
  if ([...added, ...left].some((word) => isMark(word) || isCount(word))) return 0;
  const common = words.filter((word) => !left.includes(word) && word.length > 2);
  if (common.length === 0) return 0;
  if ([...foreign, ...left].some((word) => changing.test(word))) return doubtful;
  if (left.length === 0 && added.length === 0) return same;
  const [first = ""] = written;
  if (left.length === 0 && added.length <= mostAdded) return words[0] !== undefined && isLike(first, words[0]) ? 3 : 2;
  return added.length === 0 ? 1 : doubtful;
}

const same = 4;
const doubtful = 0.5;

function isMark(word: string): boolean {
  return languageMarks.some(([mark]) => mark === word);
}

/** A number that is no year tells two headings apart. */
function isCount(word: string): boolean {
  return /\d/.test(word) && !/^20\d\d$/.test(word);
}

/** Also "вес" and "веса", "ед" and "единица": a short word is the start of the longer one. */
function isSame(one: string, other: string): boolean {
  if (wordLikeness(one, other) > 0) return true;
  const stem = commonStart(one, other);
  if (stem >= 5 && Math.max(one.length, other.length) - stem <= 4) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (isMark(short) || connecting.test(short) || changing.test(short) || !long.startsWith(short)) return false;
  return short.length === 2
    ? long.length > 4
    : short.length > 2 && (short.length < 6 || long.length - short.length <= 4);
}

/** A column gets the heading that no other column may be as well; what stays open is unsure. */
function assigned<Key>(
  texts: readonly (string | null)[],
  likenessOf: (text: string) => ReadonlyMap<Key, number>,
  free: ReadonlySet<Key>,
): NearHeadings<Key> {
  const columns = new Map<Key, number>();
  const open = new Map(
    texts.flatMap((text, column) => {
      const likely = text === null ? [] : [...likenessOf(text)].filter(([key]) => free.has(key));
      return likely.length === 0 ? [] : [[column, new Map(likely)] as const];
    }),
  );
  const take = (wanted: (likely: ReadonlyMap<Key, number>) => readonly Key[]): boolean => {
    const wishes = Array.from(open, ([column, likely]) => ({ column, keys: wanted(likely) }));
    for (const { column, keys } of wishes) {
      const [key] = keys;
      if (key === undefined || keys.length > 1) continue;
      if (wishes.some((other) => other.column !== column && other.keys.length === 1 && other.keys.includes(key)))
        continue;
      columns.set(key, column);
      open.delete(column);
      for (const likely of open.values()) likely.delete(key);
      return true;
    }
    return false;
  };
  const from = (least: number) => (likely: ReadonlyMap<Key, number>) =>
    Array.from(likely, ([key, rank]) => (rank >= least ? [key] : [])).flat();
  while (take(from(same)) || take(bestKeys) || take(from(1)));
  const unsure = new Map<Key, readonly number[]>();
  for (const [column, likely] of open) {
    for (const key of likely.keys()) unsure.set(key, [...(unsure.get(key) ?? []), column]);
  }
  return { columns, unsure };
}

function bestKeys<Key>(likely: ReadonlyMap<Key, number>): readonly Key[] {
  const best = Math.max(1, ...likely.values());
  return Array.from(likely, ([key, rank]) => (rank === best ? [key] : [])).flat();
}
