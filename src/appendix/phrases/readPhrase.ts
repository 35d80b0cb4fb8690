import { comparisonKey } from "../../tables/text/comparisonKey";
import { bandsForm } from "./bandsForm";
import { soundsLikeFault } from "./faults";
import { linesForm } from "./linesForm";
import type { Understood } from "./measurePrefix";
import { capAndFloor, type Bounded } from "./phraseBounds";
import { matcher, object } from "./phraseMatch";
import type { PhraseCount, PhraseReading, PhraseScale } from "./phraseRule";
import { phraseText, phraseTokens, type PhraseToken } from "./phraseTokens";
import { per100Form, rateForm, timesForm } from "./rateForms";

const mostTokens = 120;

/**
 * How an indicator is counted, from the wording of an Appendix in Russian or Kazakh. Every word of it has to have its part in the
 * grammar: what is understood by halves is a question.
 * @param about what is said beside it: the name of the indicator and its section
 */
export function readPhrase(phrase: string, about = ""): PhraseReading {
  const reading = readLines(phrase, about);
  if (!phrase.includes("\n") || reading.state !== "question" || reading.question.kind !== "phrase") return reading;
  // A line that breaks within a phrase; between two numbers it parts them.
  const joined = readLines(phrase.replace(/(?<!\d)\s*\n\s*|\s*\n\s*(?!\d)/g, " "), about);
  return joined.state === "question" && joined.question.kind === "phrase" ? reading : joined;
}

function readLines(phrase: string, about: string): PhraseReading {
  const all = phraseTokens(phrase);
  if (all.length === 0 || all.length > mostTokens) return notUnderstood(phrase, []);
  const section = sectionForm(all);
  if (section !== null) return { state: "section", cap: section.number("points") };
  const { tokens, cap, floor } = capAndFloor(all);
  for (const form of forms) {
    const found = form(tokens);
    if (found === null) continue;
    if ("state" in found) return found;
    return bounded(found, { cap, floor }, countOf(tokens, found), () => soundsLikeFault(phrase, about));
  }
  return notUnderstood(phrase, all);
}

/** Which words of it were not understood: those that may change the meaning, or what stands before or behind a phrase that is. */
function notUnderstood(phrase: string, all: readonly PhraseToken[]): PhraseReading {
  const words = phraseText(phrase)
    .split(/\s+/)
    .filter((word) => comparisonKey(word) !== "");
  const quoted = unreadRuns(all).map(([from, to]) => {
    const next = all[to]?.at ?? words.length;
    return words.slice(all[from]?.at ?? 0, Math.max(next, (all[to - 1]?.at ?? 0) + 1)).join(" ");
  });
  const said = (quoted.length === 0 ? words.join(" ") : quoted.join("», «")).replace(/±/g, "–").slice(0, longestQuote);
  return { state: "question", question: { kind: "phrase", text: said.replace(/[\s.,;:]+$/u, "") } };
}

const longestQuote = 120;
const mostTried = 40;

function unreadRuns(all: readonly PhraseToken[]): readonly (readonly [from: number, to: number])[] {
  const changing: (readonly [number, number])[] = [];
  all.forEach(({ kind }, index) => {
    if (kind !== "!" || index < (changing.at(-1)?.[1] ?? 0)) return;
    const end = all.findIndex((token, at) => at > index && (token.kind === "," || token.kind === ")"));
    changing.push([index, end < 0 ? all.length : end]);
  });
  if (changing.length > 0 || all.length > mostTried) return changing.slice(0, 3);
  for (let length = all.length - 1; length > 1; length--) {
    if (isReadable(all.slice(0, length))) return [[all[length]?.kind === "," ? length + 1 : length, all.length]];
    if (isReadable(all.slice(-length))) return [[0, all.length - length]];
  }
  return [];
}

function isReadable(tokens: readonly PhraseToken[]): boolean {
  const { tokens: rest } = capAndFloor(tokens);
  return forms.some((form) => {
    const found = form(rest);
    return found !== null && !("state" in found);
  });
}

const currency = /^(?:тг\.?|тенге|теңге\p{L}*)$/u;

function countOf(tokens: readonly PhraseToken[], { counted = "" }: Understood): PhraseCount {
  if (tokens.some(({ kind, text }) => kind === "W" && currency.test(text))) return "tenge";
  // A unit is that of the column, whatever it is.
  if (counted !== "" && !/^единиц/u.test(counted)) return "named";
  return tokens.some(({ scaled }) => scaled === true) ? "scaled" : "numbers";
}

type Form = (tokens: readonly PhraseToken[]) => Understood | PhraseReading | null;

/** Points for what sounds like a fault are a question, unless there are fewer of them the more there is of it. */
function isReward(scale: PhraseScale): boolean {
  if (scale.kind === "points") return true;
  const [lowest] = scale.kind === "bands" ? scale.bands : [];
  const isFewer = scale.kind === "bands" && (lowest?.points ?? 0) > (scale.bands.at(-1)?.points ?? 0);
  return mostOf(scale) > 0 && !isFewer;
}

function bounded(found: Understood, given: Bounded, counts: PhraseCount, isFault: () => boolean): PhraseReading {
  const { scale, measure = "value", percent = false, remarks = [] } = found;
  const largest = mostOf(scale);
  if (isReward(scale) && isFault()) return { state: "question", question: { kind: "sign" } };
  const isGiven = scale.kind === "points";
  const cap = found.cap ?? (largest < 0 ? null : given.cap);
  // "Not more than 20 points are taken off" is a least of −20.
  const floor = found.floor ?? (largest < 0 && given.cap !== null ? -given.cap : given.floor);
  const isBounded = given.cap !== null || given.floor !== null;
  if (isBounded && (isGiven || scale.kind === "bands" || scale.kind === "yesNo"))
    return { state: "question", question: { kind: "bounds" } };
  if ((cap !== null && cap < largest) || (cap !== null && floor !== null && floor > cap))
    return { state: "question", question: { kind: "bounds" } };
  return { state: "rule", rule: { measure, percent, counts, scale, cap, floor }, remarks };
}

function mostOf(scale: PhraseScale): number {
  switch (scale.kind) {
    case "perUnit":
    case "perFull":
    case "yesNo":
      return scale.points;
    case "bands":
      return Math.max(...scale.bands.map(({ points }) => points));
    case "sumOfLines":
      return Math.max(...scale.lines.map(({ points }) => points));
    case "points":
      return 0;
    default:
      return scale satisfies never;
  }
}

const sectionForm = matcher(
  `(?:L-?s|s-?:?L)[-:]?(?<points>N)P?`,
  `L(?<points>N)Ps`,
  `s-?L?(?<points>N)PL?`,
  `s-?:?U(?<points>N)P`,
  `s-?:?(?<points>N)PU`,
);

const yesNo = matcher(
  `(?:Y|H)[-:]?(?<points>N)P`,
  `(?:${object}[-:])?(?:Y|H)[-:]?(?<points>N)P?,?C?X[-:]?(?<none>N)P?`,
  `(?:${object}[-:])?X[-:]?(?<none>N)P?,?C?(?:Y|H)[-:]?(?<points>N)P?`,
  `H${object}[-:]?(?<points>N)P(?:,C?X(?:${object})?[-:]?(?<none>N)P?)?`,
  `(?:${object}[-:])?(?<off>K|-(?=N))?(?<points>N)PF?H${object}`,
  `${object}[hY][-:]?(?<points>N)P(?<off>K)?(?:,C?X[-:]?(?<none>N)P?)?`,
  `h[-:]?(?<points>N)P,?C?X[-:]?(?<none>N)P?`,
  `(?<points>N)P[-:]?(?:Y|H)(?:${object})?,C?(?<none>N)P?[-:]?X(?:${object})?`,
);

/** "ведётся – 10, не ведётся – 0": the same word, and its negation. */
const done = matcher(`(?<what>W+)[-:](?<points>N)P?,!(?<not>W+)[-:](?<none>N)P?`);

function yesNoForm(tokens: readonly PhraseToken[]): Understood | null {
  const negated = done(tokens);
  const isNegation =
    negated?.text("what") === negated?.text("not") && tokens.some(({ kind, text }) => kind === "!" && text === "не");
  const found = yesNo(tokens) ?? (isNegation ? negated : null);
  if (found === null || (found.has("none") && found.number("none") !== 0)) return null;
  return { scale: { kind: "yesNo", points: found.number("points") * (found.has("off") ? -1 : 1) } };
}

const decided = "(?:d[-:,]?)?";
const given = matcher(
  `${decided}U(?<to>N)Pd?`,
  `${decided}(?<to>N)PUd?`,
  `${decided}O(?<from>N)P?U(?<to>N)Pd?`,
  `${decided}(?<from>N)-(?<to>N)Pd?`,
  `${decided}(?<from>N)a?(?<to>N)PUd?`,
  `d[-:,]?O?(?<from>N)[-U](?<to>N)`,
);

function givenForm(tokens: readonly PhraseToken[]): Understood | null {
  const found = given(tokens);
  if (found === null) return null;
  const floor = found.has("from") ? found.number("from") : 0;
  const cap = found.number("to");
  return floor < cap ? { scale: { kind: "points" }, floor, cap } : null;
}

const forms: readonly Form[] = [rateForm, per100Form, timesForm, yesNoForm, givenForm, linesForm, bandsForm];
