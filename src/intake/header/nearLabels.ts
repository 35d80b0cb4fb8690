import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { countsByLines } from "../../criteria/lines";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { alignmentScore, alignWords, type Alignment } from "../text/likeness";
import { WordIndex, type LikeWord } from "../text/wordIndex";
import { atYearEnd, lastDayOf } from "./lastDay";
import { labelOf, longestLabel } from "./labelKey";
import { isNumberWord, labelWords, type LabelWords, type Side } from "./labelWords";
import { linePaths, ownLabels } from "./lineLabels";
import { yearsIn } from "./year";

/** A header is shown as a guess from this likeness on; names of different indicators of the catalogue stay below. */
export const leastLikeness = 0.8;
/** By this much the best criterion must be more like than the next one, else there is no guess. */
export const leastLead = 0.05;

const leastHint = 0.4;
const mostHints = 2;

interface NearCriterion {
  readonly criterion: Criterion;
  /** 0…1. */
  readonly score: number;
}

/** near: a guess. tooClose: two criteria are about as like, and a person must say which is meant. */
interface NearLabel extends NearCriterion {
  readonly kind: "near" | "tooClose";
  /** The next one, null where nothing of the header is in any other criterion. */
  readonly runnerUp: NearCriterion | null;
}

/** Headers that are compared by one instance: far more than the unmatched ones of any real workbook. */
const mostHeaders = 5_000;
/** Comparisons of words by one instance, about a second of work at the most. */
const mostComparisons = 5_000_000;
const mostCandidates = 200;
/** Of the weight of a criterion's label, to be worth a closer look. */
const leastShared = 0.4;

/** "принято" and "вступило" say the same. */
const sameSideLikeness = 0.8;

interface Form extends LabelWords {
  readonly criterion: Criterion;
  /** In the vocabulary, by position. */
  readonly numbers: readonly number[];
  readonly weight: number;
}

/**
 * Finds the criterion whose name or header spelling is most like a header that no criterion claims: typing errors,
 * missing spaces, another order, other endings. What differs in a side ("на начало", "на конец"), in a number or in a word
 * of substance is never alike.
 *
 * The work of an instance is bounded whatever the sheets hold: it compares at most `mostHeaders` different headers, of each
 * at most three texts of `mostLabelWords` words with at most `mostCandidates` labels, and `mostComparisons` pairs of words;
 * headers beyond that are not guessed.
 */
export class NearLabels {
  private readonly words = new WordIndex(mostComparisons);
  private readonly forms: Form[] = [];
  /** Forms by the number of a word. */
  private readonly postings: number[][] = [];
  /** Forms by their letters without spaces, for headers written as one word. */
  private readonly compact = new Map<string, number[]>();
  private readonly scored = new Map<string, ReadonlyMap<Criterion, number>>();
  private readonly year: number;
  private readonly lastDay: RegExp;
  private readonly criteria: readonly Criterion[];

  constructor(edition: Edition) {
    this.year = edition.title.year;
    this.lastDay = lastDayOf(this.year);
    this.criteria = edition.criteria.filter((criterion) => !countsByLines(criterion));
    const indicators = new Map(edition.criteria.filter(countsByLines).map((one) => [one.code, one]));
    for (const criterion of this.criteria) {
      const indicator = indicators.get(criterion.partOf ?? "");
      const texts = indicator === undefined ? ownLabels(criterion) : linePaths(criterion, indicator);
      for (const text of new Set(texts.flatMap(withoutBrackets))) this.addForm(criterion, text);
    }
  }

  /**
   * @param texts of one header from the outermost in: ["Численность", "на конец года"]
   * @param without criteria that have their column already; a header most like one of them is not guessed
   */
  nearest(texts: readonly string[], without: ReadonlySet<Criterion>): NearLabel | null {
    const ranked = Array.from(this.scores(texts), ([criterion, score]) => ({ criterion, score })).sort(
      (one, other) => other.score - one.score,
    );
    const [best, runnerUp = null] = ranked.filter(({ criterion }) => !without.has(criterion));
    const [bestOfAll] = ranked;
    if (best === undefined || bestOfAll === undefined || best.score < leastLikeness) return null;
    if (bestOfAll.score > best.score) return null;
    const isTooClose = runnerUp !== null && best.score - runnerUp.score < leastLead;
    return { ...best, kind: isTooClose ? "tooClose" : "near", runnerUp };
  }

  /**
   * Codes of the criteria that have most of the texts, the nearest first: too little for a guess, enough for a hint. Where
   * none has any, the only ones that are free.
   */
  closest(texts: readonly string[], without: ReadonlySet<Criterion>): readonly string[] {
    const like = Array.from(this.scores(texts), ([criterion, score]) => ({ criterion, score }))
      .filter(({ criterion, score }) => score >= leastHint && !without.has(criterion))
      .sort((one, other) => other.score - one.score)
      .slice(0, mostHints)
      .map(({ criterion }) => criterion.code);
    const free = this.criteria.filter((criterion) => !without.has(criterion));
    return like.length > 0 || free.length > mostHints ? like : free.map(({ code }) => code);
  }

  private addForm(criterion: Criterion, text: string): void {
    for (const key of nearKeys(labelOf(text, [this.year]).key)) this.addLabel(criterion, labelWords(key));
  }

  private addLabel(criterion: Criterion, label: LabelWords): void {
    if (label.words.length === 0) return;
    const own = this.forms.length;
    const numbers = label.words.map((word) => this.words.add(word.text));
    const weight = label.words.reduce((sum, word) => sum + word.weight, 0);
    this.forms.push({ criterion, ...label, numbers, weight });
    for (const number of new Set(numbers)) (this.postings[number] ??= []).push(own);
    const key = compactKey(label);
    this.compact.set(key, [...(this.compact.get(key) ?? []), own]);
  }

  /** The likeness of each criterion that has something of the header. */
  private scores(texts: readonly string[]): ReadonlyMap<Criterion, number> {
    const key = texts.join("\n");
    const known = this.scored.get(key);
    if (known !== undefined) return known;
    if (this.scored.size >= mostHeaders || this.words.exhausted) return new Map();
    const scores = new Map<Criterion, number>();
    for (const { label, outerSides } of candidates(
      texts.map((text) => (text.length > longestLabel ? text : atYearEnd(text, this.lastDay))),
      this.year,
    )) {
      const numbers = label.words.map((word) => this.words.like(word.text));
      for (const index of this.candidateForms(label, numbers)) {
        const form = this.forms[index];
        if (form === undefined || outerSides.some((side) => !form.sides.has(side))) continue;
        const score = scoreOf(label, numbers, form);
        if (score > (scores.get(form.criterion) ?? 0)) scores.set(form.criterion, score);
      }
    }
    this.scored.set(key, scores);
    return scores;
  }

  /** Forms that share enough with the label, the most promising first. */
  private candidateForms(label: LabelWords, numbers: readonly (readonly LikeWord[])[]): readonly number[] {
    const shared = new Map<number, number>();
    label.words.forEach(({ weight }, position) => {
      const own = new Set((numbers[position] ?? []).flatMap(({ number }) => this.postings[number] ?? []));
      for (const form of own) shared.set(form, (shared.get(form) ?? 0) + weight);
    });
    const promising = Array.from(shared)
      .filter(([form, weight]) => weight >= leastShared * (this.forms[form]?.weight ?? 0))
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostCandidates)
      .map(([form]) => form);
    return [...new Set([...promising, ...compactNeighbours(label).flatMap((key) => this.compact.get(key) ?? [])])];
  }
}

const countedInFront =
  /^(?:(?:общее |жалпы )?(?:количество|кол-? ?во|число|численность)[ :.–-]+)?(?:провед[её]н(?:о|ных|ные|ы)? |проводилось |[өо]тк[іи]з[іи]лген )?(?=\S)/u;

/** When it is counted is said of the whole year. */
const yearEnd = /^жыл(?:дың)? соңындағы | на конец (?:отч[её]тного )?года$| at (?:the )?year end$/u;

/** Also without what only says that something is counted, when, or was held; "социальных" is written out. */
function nearKeys(key: string): readonly string[] {
  const whole = key.replace(/(?<!\p{L})соц\.? ?(?=сет)/u, "социальных ");
  const bare = whole.replace(countedInFront, "");
  return Array.from(new Set([whole, bare, bare.replace(yearEnd, "")]));
}

/** The label of a header, and what its outer texts say beside it. */
interface Candidate {
  readonly label: LabelWords;
  /** Sides of the texts left out, which the criterion must take too. */
  readonly outerSides: readonly Side[];
}

/** The whole path, parent and label, the label alone. */
function candidates(texts: readonly string[], year: number): readonly Candidate[] {
  if (texts.some((text) => text.length > longestLabel)) return [];
  const labels = texts.map((text) => labelOf(text, [year]).key);
  const starts = [...new Set([0, labels.length - 2, labels.length - 1])].filter((start) => start >= 0);
  return starts.flatMap((start): readonly Candidate[] => {
    const outer = texts.slice(0, start);
    const hasOtherYear = outer.some((text) => yearsIn(comparisonKey(text)).some((named) => named !== year));
    if (hasOtherYear) return [];
    const outerSides = labels.slice(0, start).flatMap((text) => [...labelWords(text).sides]);
    return nearKeys(labels.slice(start).join(" "))
      .map(labelWords)
      .flatMap((label) => (label.words.length === 0 ? [] : [{ label, outerSides }]));
  });
}

function scoreOf(label: LabelWords, like: readonly (readonly LikeWord[])[], form: Form): number {
  const alignment = alignWords(label.words, form.words, (one, other) => {
    const number = form.numbers[other];
    const found = like[one]?.find((word) => word.number === number);
    const side = label.words[one]?.side ?? null;
    return found?.likeness ?? (side !== null && side === form.words[other]?.side ? sameSideLikeness : 0);
  });
  if (hasLoneNumber(alignment, label, form) || !sameSides(alignment, label, form)) return 0;
  return alignmentScore(alignment, label.words, form.words);
}

function hasLoneNumber({ onlyOne, onlyOther }: Alignment, label: LabelWords, form: Form): boolean {
  const isNumber = (words: LabelWords["words"]) => (index: number) => isNumberWord(words[index]?.text ?? "");
  return onlyOne.some(isNumber(label.words)) || onlyOther.some(isNumber(form.words));
}

/** A mistyped word takes the side of the word that it belongs to; none may belong to a word of another side. */
function sameSides({ pairs }: Alignment, label: LabelWords, form: Form): boolean {
  const ofLabel = new Set(label.sides);
  const ofForm = new Set(form.sides);
  for (const { one, other } of pairs) {
    const [left, right] = [label.words[one]?.side ?? null, form.words[other]?.side ?? null];
    if (left !== null && right !== null && left !== right) return false;
    if (left !== null) ofForm.add(left);
    if (right !== null) ofLabel.add(right);
  }
  return ofLabel.size === ofForm.size && [...ofLabel].every((side) => ofForm.has(side));
}

/** A name also without what is in brackets behind it, unless that tells it from others. */
function withoutBrackets(text: string): readonly string[] {
  const bare = text.replace(/\s*\([^()]*\)\s*$/, "");
  const said = labelWords(comparisonKey(text.slice(bare.length)));
  return bare === text || bare === "" || said.sides.size > 0 ? [text] : [text, bare];
}

/** Letters of a form without spaces: the number of them and the first two. */
function compactKey({ words }: LabelWords): string {
  return compactKeyOf(compactText(words));
}

function compactKeyOf(text: string, length = text.length): string {
  return `${length} ${text.slice(0, 2)}`;
}

function compactText(words: LabelWords["words"]): string {
  return words.map(({ text }) => text).join("");
}

/** Keys of forms that may be the label with spaces left out and one error. */
function compactNeighbours({ words }: LabelWords): readonly string[] {
  const text = compactText(words);
  return [-1, 0, 1].map((more) => compactKeyOf(text, text.length + more));
}
