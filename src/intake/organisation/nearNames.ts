import type { RosterOrganisation } from "../../criteria/edition";
import { alignmentScore, alignWords, type WeighedWord } from "../text/likeness";
import { likenessWords } from "../../tables/text/likenessKey";
import { WordIndex } from "../text/wordIndex";
import { wordLikeness } from "../../tables/text/wordLikeness";
import { organisationKey } from "./organisationName";
import { nameWords, type NameWords } from "./nameWords";

/** A name is offered as another organisation's from this likeness on. */
export const leastNameLikeness = 0.8;

/** An organisation that a name may mean, and how like its name is, 0…1. */
interface NearName {
  readonly organisation: string;
  readonly score: number;
}

/** Longer cells hold more than a name. */
const longestName = 400;
/** Share of the words that tell organisations apart; the rest is for the words of the field. */
const ownShare = 0.9;
/** Comparisons in the life of an instance, which bound its work: about a second at the most. */
const mostWordComparisons = 1_000_000;
const mostNameComparisons = 50_000;
/** Known names that one name is compared with. */
const mostCandidates = 100;

interface KnownName extends NameWords {
  readonly organisation: string;
  /** Stems of its territories. */
  readonly stems: readonly string[];
  /** First letters from each word of its own on: "скоо" of "Северо-Казахстанская областная организация". */
  readonly initials: readonly string[];
}

/**
 * Finds the organisation whose name is most like one that nobody has: typing errors, missing spaces, abbreviations
 * ("обл.", "г."), another order. Every word that tells organisations apart, a territory above all, must have its like in the
 * other name, so that "г. Астаны и Акмолинской области" is never near "города Астаны". Near names are offered, never merged.
 *
 * The work is bounded: names are compared only where they have a like word, and not more often than the constants say;
 * names beyond that are near none.
 */
export class NearNames {
  private readonly words = new WordIndex(mostWordComparisons);
  private readonly known: KnownName[] = [];
  private readonly postings: number[][] = [];
  private readonly byTerritories = new Map<string, KnownName[]>();
  private compared = 0;

  constructor(roster: readonly Pick<RosterOrganisation, "name" | "nameKk" | "spellings">[] = []) {
    for (const { name, nameKk, spellings } of roster) {
      for (const text of [name, nameKk, ...spellings]) this.add(text, name);
    }
  }

  /** Makes a further name known, so that names of one sheet can be looked up among those before them. */
  add(text: string, organisation: string): void {
    if (text.length > longestName) return;
    const words = nameWords(text);
    const own = this.known.length;
    const known = { ...words, organisation, stems: territoryStems(words), initials: initialsOf(text, words) };
    this.known.push(known);
    const key = territoriesKey(words);
    if (key !== "") this.byTerritories.set(key, [...(this.byTerritories.get(key) ?? []), known]);
    for (const { text: word } of words.own) (this.postings[this.words.add(word)] ??= []).push(own);
  }

  /**
   * null where no organisation is near, or two are and neither more than the other.
   * @param inOneList of names of one list, one that is an oblast's and one that is not are two organisations
   */
  nearest(name: string, inOneList = false): NearName | null {
    if (name.length > longestName) return null;
    const words = nameWords(name);
    if (words.own.some(({ text }) => this.isUnknownNumber(text))) return null;
    const best = new Map<string, number>();
    for (const index of this.candidates(words.own)) {
      const known = this.known[index];
      if (known === undefined || this.compared++ >= mostNameComparisons) break;
      if (inOneList && known.ofOblast !== words.ofOblast) continue;
      const score = scoreOf(words, known);
      if (score > (best.get(known.organisation) ?? 0)) best.set(known.organisation, score);
    }
    const [first, second] = Array.from(best, ([organisation, score]) => ({ organisation, score })).sort(
      (one, other) => other.score - one.score,
    );
    if (first === undefined || first.score < leastNameLikeness) return this.ofTerritories(words, inOneList);
    return first.score === second?.score ? null : first;
  }

  /** "Абай" may be the Абайская областная организация: the only one of these territories. */
  private ofTerritories(words: NameWords, inOneList: boolean): NearName | null {
    if (words.common.length > words.kinds.size) return null;
    const same = this.byTerritories.get(territoriesKey(words)) ?? [];
    const [only, other] = new Set(
      same
        .filter(({ kinds, ofOblast }) => haveOneKind(words.kinds, kinds) && !(inOneList && ofOblast !== words.ofOblast))
        .map(({ organisation }) => organisation),
    );
    return only === undefined || other !== undefined ? null : { organisation: only, score: leastNameLikeness };
  }

  /**
   * The organisations of a region that is named and nothing else ("Костанай обл", "СКО"): with one alone that has no other
   * territory, it is that one's; else each may be meant.
   */
  ofRegion(name: string): { readonly only: string | null; readonly organisations: readonly string[] } {
    const words = nameWords(name);
    const stems = territoryStems(words);
    const others = words.common.filter(({ text }) => !/^каза[хк]стан/u.test(text));
    if (name.length > longestName || stems.length === 0 || others.length > words.kinds.size)
      return { only: null, organisations: [] };
    const fits = ({ kinds, ofOblast, stems: theirs }: KnownName) =>
      haveOneKind(words.kinds, kinds) && (ofOblast || !words.ofOblast) && stems.every((stem) => theirs.includes(stem));
    const abbreviated = /^\p{Lu}{3,4}$/u.test(name) ? (words.own[0]?.text ?? "") : null;
    const byName = this.known.filter(fits);
    const isMeant = ({ initials }: KnownName) =>
      abbreviated !== null && initials.some((letters) => letters.startsWith(abbreviated));
    const found = byName.length > 0 ? byName : this.known.filter(isMeant);
    const organisations = Array.from(new Set(found.map(({ organisation }) => organisation)));
    const isWhole = byName.length === 0 || byName.some((known) => known.stems.length === stems.length);
    return { only: organisations.length === 1 && isWhole ? (organisations[0] ?? null) : null, organisations };
  }

  private isUnknownNumber(word: string): boolean {
    return /\d/.test(word) && this.words.like(word).length === 0;
  }

  /** Names that have a word like the rarest of the words, so that a common one costs nothing. */
  private candidates(own: readonly WeighedWord[]): readonly number[] {
    let rarest: readonly (readonly number[])[] = [];
    let fewest = Infinity;
    for (const { text } of own) {
      const lists = this.words.like(text).map(({ number }) => this.postings[number] ?? []);
      const found = lists.reduce((sum, list) => sum + list.length, 0);
      if (found > 0 && found < fewest) [rarest, fewest] = [lists, found];
    }
    return [...new Set(rarest.flatMap((list) => list.slice(0, mostCandidates)))].slice(0, mostCandidates);
  }
}

function scoreOf(written: NameWords, known: NameWords): number {
  const one = withCommonSlips(written, known);
  const other = withCommonSlips(known, one);
  if (!haveOneKind(one.kinds, other.kinds)) return 0;
  const own = align(one.own, other.own);
  if (own.onlyOne.length > 0 || own.onlyOther.length > 0) return 0;
  const common = alignmentScore(align(one.common, other.common), one.common, other.common);
  return ownShare * alignmentScore(own, one.own, other.own) + (1 - ownShare) * common;
}

function haveOneKind(one: NameWords["kinds"], other: NameWords["kinds"]): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((kind) => other.has(kind));
}

const adjective = /(?:(?:ин|ов|ев)?ск(?:ая|ой|ого|ий|ую|ое))$/;

/** As Russian and Kazakh write one region: "Маңғыстау", "Түркістан", "Шығыс" and "Мангистауская", "Туркестанская", "Восточно-". */
const oneStem: ReadonlyMap<string, string> = new Map([
  ["актоб", "актюб"],
  ["туркистан", "туркестан"],
  ["шигис", "восточно"],
  ["солтустик", "северо"],
  ["батис", "западно"],
]);

function territoryStems({ own }: NameWords): readonly string[] {
  return own.map(({ text }) => {
    const stem = text
      .replace(adjective, "")
      .replace(/(?<=\p{L}{3})[аыуеияй]$/u, "")
      .replace(/ы/g, "и");
    return oneStem.get(stem) ?? stem;
  });
}

/** The stems of territories in any order: "Караганда" and "Карагандинская" are one. "" for none. */
function territoriesKey(words: NameWords): string {
  return [...territoryStems(words)].sort().join(" ");
}

/** Names of one territory of one kind, in Russian or Kazakh: the names of its organisation, or of two there. */
export function haveOneTerritory(one: string, other: string): boolean {
  const [first, second] = [nameWords(one), nameWords(other)];
  const key = territoriesKey(first);
  return key !== "" && key === territoriesKey(second) && haveOneKind(first.kinds, second.kinds);
}

function initialsOf(name: string, { own }: NameWords): readonly string[] {
  const words = likenessWords(organisationKey(name), longestName);
  const letters = words.map((word) => word[0] ?? "").join("");
  return words.flatMap((word, at) => (own.some(({ text }) => text === word) ? [letters.slice(at, at + 4)] : []));
}

/** A slip in a word of the field ("обласная") makes it no word that tells organisations apart. */
function withCommonSlips(one: NameWords, other: NameWords): NameWords {
  const isLike = (word: WeighedWord, words: readonly WeighedWord[]) =>
    words.some(({ text }) => wordLikeness(word.text, text) > 0);
  const slips = one.own.filter((word) => !isLike(word, other.own) && isLike(word, other.common));
  if (slips.length === 0) return one;
  return { ...one, own: one.own.filter((word) => !slips.includes(word)), common: [...one.common, ...slips] };
}

function align(one: readonly WeighedWord[], other: readonly WeighedWord[]): ReturnType<typeof alignWords> {
  return alignWords(one, other, (left, right) => wordLikeness(one[left]?.text ?? "", other[right]?.text ?? ""));
}
