import { fifteenDigits } from "../../tables/decimal";
import { capAndFloor, type Bounded } from "./phraseBounds";
import { bandsOf, type ClaimedRange } from "./phraseBands";
import { matcher, type Found } from "./phraseMatch";
import type { PhraseMeasure, PhraseReading, PhraseRemark, PhraseScale } from "./phraseRule";
import { phraseTokens, type PhraseToken } from "./phraseTokens";

const mostTokens = 120;
const notUnderstood: PhraseReading = { state: "question", question: { kind: "phrase" } };

/**
 * How an indicator is counted, from the wording of an Appendix in Russian or Kazakh. Every word of it has to have its part in the
 * grammar: what is understood by halves is a question.
 */
export function readPhrase(phrase: string): PhraseReading {
  const all = phraseTokens(phrase);
  if (all.length === 0 || all.length > mostTokens) return notUnderstood;
  const section = sectionForm(all);
  if (section !== null) return { state: "section", cap: section.number("points") };
  const { tokens, cap, floor } = capAndFloor(all);
  for (const form of forms) {
    const found = form(tokens);
    if (found === null) continue;
    return "state" in found ? found : bounded(found, { cap, floor }, phrase);
  }
  return notUnderstood;
}

/** A rule before its bounds. */
interface Understood {
  readonly measure?: PhraseMeasure;
  readonly percent?: boolean;
  readonly scale: PhraseScale;
  readonly remarks?: readonly PhraseRemark[];
  readonly cap?: number;
  readonly floor?: number;
}

type Form = (tokens: readonly PhraseToken[]) => Understood | PhraseReading | null;

/** What sounds like a fault is taken off, unless the phrase says "снимается": whether points are given for it is a question. */
const faults =
  /(?:наруш|опозд|просроч|несвоевр|жалоб|несчаст|травм|замечан|взыскан|задерж|долг|задолж|невыполн|непредст|несоблюд|срыв|ошиб|бұзу|кешік|шағым|жазатайым|берешек|(?<!\p{L})не\p{L}{4})/u;

function bounded(found: Understood, given: Bounded, phrase: string): PhraseReading {
  const { scale, measure = "value", percent = false, remarks = [] } = found;
  const largest = mostOf(scale);
  if (largest > 0 && faults.test(phrase.toLowerCase())) return { state: "question", question: { kind: "sign" } };
  const isGiven = scale.kind === "points";
  const cap = found.cap ?? (largest < 0 ? null : given.cap);
  // "Not more than 20 points are taken off" is a least of −20.
  const floor = found.floor ?? (largest < 0 && given.cap !== null ? -given.cap : given.floor);
  const isBounded = given.cap !== null || given.floor !== null;
  if (isBounded && (isGiven || scale.kind === "bands" || scale.kind === "yesNo")) return notUnderstood;
  if ((cap !== null && cap < largest) || (cap !== null && floor !== null && floor > cap))
    return { state: "question", question: { kind: "bounds" } };
  return { state: "rule", rule: { measure, percent, scale, cap, floor }, remarks };
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

/** What is counted: words that say no more. */
const object = "[Wekv]+";
const before = `(?:${object}[-:])?`;

const sectionForm = matcher(`(?:L-?s|s-?:?L)[-:]?(?<points>N)P?`, `L(?<points>N)Ps`, `s-?L?(?<points>N)PL?`);

/** `points` of `per` units of an object or of per cent; K: taken off. A leading dash is a minus. */
const rate = matcher(
  `${before}(?<off>K|-(?=N))?(?<points>N)P(?<off2>K)?FE(?<full>f)?(?:(?<per>N)(?<full2>f)?)?(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?`,
  `${before}FE(?<full>f)?(?:(?<per>N)(?<full2>f)?)?(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?[-:]?(?<off>K)?(?<points>N)P(?<off2>K)?`,
  `${before}(?<off>K)?(?<points>N)P(?<off2>K)?F(?<one>N)(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?`,
  `${before}F(?<one>N)(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?[-:]?(?<off>K)?(?<points>N)P`,
  `${before}(?:${object})?(?<growth>I)?E(?<full>f)?(?<per>N)?(?<percent>%)?(?<what>${object})?F[-:]?(?<points>N)P(?<off>K)?`,
  `(?:${object})?(?<growth>I)?(?<one>N)(?<percent>%)F[-:]?(?<points>N)P`,
  `(?<per>N)(?<what>${object})y(?<points>N)P(?<off>K)?`,
  `(?<points>N)PE(?<per>N)?(?<what>${object})F`,
);
const growthPrefix = matcher(`I(?:${object})?[-:](?<rest>.+)`, `${object}I[-:](?<rest>.+)`);
const sharePrefix = matcher(`J${object}O${object}:(?<rest>.+)`);

function rateForm(tokens: readonly PhraseToken[]): Understood | null {
  const growth = growthPrefix(tokens);
  if (growth !== null) return growthOf(rateForm(growth.tokens("rest")));
  const share = sharePrefix(tokens);
  if (share !== null) return measuredAs("share", rateForm(share.tokens("rest")));
  const found = rate(tokens);
  return found === null ? null : rateOf(found);
}

function rateOf(found: Found): Understood | null {
  const percent = found.has("percent");
  const one = found.has("one") ? found.number("one") : 1;
  const per = found.has("per") ? found.number("per") : 1;
  // "10 points for 100 %" is no rate.
  if (one !== 1 || !(per > 0)) return null;
  if ((found.has("growth") || (found.has("per") && !found.has("what"))) && !percent) return null;
  const points = found.number("points") * (found.has("off") || found.has("off2") ? -1 : 1);
  const measure = found.has("growth") ? "growth" : "value";
  const isFull = found.has("full") || found.has("full2");
  if (isFull && (per === 1 || points < 0)) return null;
  if (isFull) return { measure, percent, scale: { kind: "perFull", each: per, points } };
  const each = fifteenDigits(points / per);
  return { measure, percent, scale: { kind: "perUnit", points: each }, remarks: per === 1 ? [] : ["proportional"] };
}

/** Growth is in per cent: a rate for anything else is none of it. */
function growthOf(found: Understood | null): Understood | null {
  return found?.percent === true && found.measure !== "growth" ? { ...found, measure: "growth" } : null;
}

function measuredAs(measure: PhraseMeasure, found: Understood | null): Understood | null {
  return found?.percent === true && (found.measure ?? "value") === "value" ? { ...found, measure } : null;
}

const per100 = matcher(
  `nE?(?<of>N)${object}[-:,]?(?<points>N)PFE${object}`,
  `(?<points>N)PFE${object}nE?(?<of>N)${object}`,
  `(?<of>N)${object}q[-:,]?(?<points>N)P`,
  `(?<of>N)${object}q[-:,]?E${object}F(?<points>N)P`,
);

function per100Form(tokens: readonly PhraseToken[]): Understood | null {
  const found = per100(tokens);
  if (found?.number("of") !== 100) return null;
  return { measure: "per100", scale: { kind: "perUnit", points: found.number("points") } };
}

const times = matcher(`(?<points>N)P\\*(?<percent>%)?(?:${object})?`, `(?<percent>%)?${object}\\*(?<points>N)P`);

function timesForm(tokens: readonly PhraseToken[]): Understood | null {
  const found = times(tokens);
  if (found === null || tokens.at(-1)?.kind === "*") return null;
  return { percent: found.has("percent"), scale: { kind: "perUnit", points: found.number("points") } };
}

const yesNo = matcher(
  `${before}(?:Y|H)[-:]?(?<points>N)P?,?C?X[-:]?(?<none>N)P?`,
  `${before}X[-:]?(?<none>N)P?,?C?(?:Y|H)[-:]?(?<points>N)P?`,
  `H${object}[-:]?(?<points>N)P(?:,C?X(?:${object})?[-:]?(?<none>N)P?)?`,
  `(?:${object}[-:])?(?<off>K|-(?=N))?(?<points>N)PF?H${object}`,
  `${object}[hY][-:]?(?<points>N)P(?<off>K)?(?:,C?X[-:]?(?<none>N)P?)?`,
  `h[-:]?(?<points>N)P,?C?X[-:]?(?<none>N)P?`,
);

function yesNoForm(tokens: readonly PhraseToken[]): Understood | null {
  const found = yesNo(tokens);
  if (found === null || (found.has("none") && found.number("none") !== 0)) return null;
  return { scale: { kind: "yesNo", points: found.number("points") * (found.has("off") ? -1 : 1) } };
}

const given = matcher(
  `U(?<to>N)Pd?`,
  `(?<to>N)PUd?`,
  `O(?<from>N)P?U(?<to>N)Pd?`,
  `(?<from>N)-(?<to>N)Pd?`,
  `(?<from>N)a?(?<to>N)PUd?`,
);

function givenForm(tokens: readonly PhraseToken[]): Understood | null {
  const found = given(tokens);
  if (found === null) return null;
  const floor = found.has("from") ? found.number("from") : 0;
  const cap = found.number("to");
  return floor < cap ? { scale: { kind: "points" }, floor, cap } : null;
}

const linePair = matcher(`F?(?<name>[Rl])F?[-:]?(?<points>N)(?<unit>P)?`, `(?<name>ev?)[-:]?(?<points>N)(?<unit>P)?`);
const eachAfter = matcher(`(?<rest>.+?),?(?:FE${object}|E${object}F)`);
const eachBefore = matcher(`FE${object}[-:](?<rest>.+)`);

/** Achievements of different kinds, of which each is counted: places always, levels where the phrase says "for each". */
function linesForm(tokens: readonly PhraseToken[]): Understood | null {
  const each = eachAfter(tokens) ?? eachBefore(tokens);
  const pairs = segments(each?.tokens("rest") ?? tokens).map((segment) => linePair(segment));
  const lines = pairs.flatMap((pair) =>
    pair === null ? [] : [{ name: pair.text("name"), points: pair.number("points") }],
  );
  if (lines.length < 2 || lines.length < pairs.length || !pairs.some((pair) => pair?.has("unit"))) return null;
  if (new Set(lines.map(({ name }) => name)).size < lines.length) return null;
  const arePlaces = tokens.some(({ kind }) => kind === "R");
  if (arePlaces === tokens.some(({ kind }) => kind === "e") || (!arePlaces && each === null)) return null;
  return { scale: { kind: "sumOfLines", lines } };
}

function segments(tokens: readonly PhraseToken[]): readonly (readonly PhraseToken[])[] {
  const parts: PhraseToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const unit = `(?<unit>%|[We]{1,3})?`;
const unit2 = `(?:%|[We]{1,3})?`;
const sides: readonly (readonly [range: string, withFrom: boolean, withTo: boolean])[] = [
  [`A(?<from>N)${unit}`, false, false],
  [`(?<from>N)${unit}a?A`, false, false],
  [`(?<from>N)${unit}a?T`, true, false],
  [`G(?<from>N)${unit}`, true, false],
  [`O(?<from>N)${unit}`, true, false],
  [`(?<from>N)${unit}a?(?:G|O)`, true, false],
  [`O?(?<from>N)${unit2}[-U](?<to>N)${unit}`, true, true],
  [`(?<from>N)${unit2}a(?<to>N)${unit}g?U`, true, true],
  [`B(?<to>N)${unit}`, false, false],
  [`(?<to>N)${unit}a?B`, false, false],
  [`(?<to>N)${unit}a?S`, false, true],
  [`L(?<to>N)${unit}`, false, true],
  [`(?<to>N)${unit}a?L`, false, true],
  [`U(?<to>N)${unit}`, false, true],
  [`(?<to>N)${unit}g?U`, false, true],
  [`(?<from>N)(?<unit>%)`, true, true],
];
const bandPairs = sides.map(([range, withFrom, withTo]) => ({
  match: matcher(`${range}[-:=]?(?<points>N)(?<P>P)?`, `(?<points>N)(?<P>P)[-:=]?${range}`),
  withFrom,
  withTo,
}));
const bandsPrefix = matcher(`(?:${object}|(?:${object})?%(?:${object})?)[-:](?<rest>.+)`);

function bandsForm(tokens: readonly PhraseToken[]): Understood | PhraseReading | null {
  const growth = growthPrefix(tokens);
  if (growth !== null) return asMeasured("growth", bandsForm(growth.tokens("rest")));
  const share = sharePrefix(tokens);
  if (share !== null) return asMeasured("share", bandsForm(share.tokens("rest")));
  const own = bandsIn(tokens);
  if (own !== null) return own;
  const prefixed = bandsPrefix(tokens);
  return prefixed === null ? null : bandsIn(prefixed.tokens("rest"));
}

function asMeasured(
  measure: PhraseMeasure,
  found: Understood | PhraseReading | null,
): Understood | PhraseReading | null {
  if (found === null || "state" in found) return found;
  const [lowest] = found.scale.kind === "bands" ? found.scale.bands : [];
  // Whether points "up to 5 %" are meant for less than nothing too, is not said.
  if (measure === "growth" && lowest?.from === 0 && lowest.points !== 0)
    return { state: "question", question: { kind: "bound", at: 0 } };
  return measuredAs(measure, found);
}

function bandsIn(tokens: readonly PhraseToken[]): Understood | PhraseReading | null {
  const pairs = segments(tokens).map(pairOf);
  const claimed = pairs.filter((pair) => pair !== null);
  if (claimed.length < 2 || claimed.length < pairs.length) return null;
  // "более 50 % – 10": of two numbers the one without a sign of per cent can only be points.
  if (!claimed.some(({ hasPoints }) => hasPoints) && claimed.some(({ unit: own }) => own !== "%")) return null;
  const units = new Set(claimed.flatMap(({ unit: own }) => (own === "" ? [] : [own.slice(0, 4)])));
  if (units.size > 1) return null;
  const percent = units.has("%");
  const read = bandsOf(
    claimed.map(({ range }) => range),
    percent,
  );
  if ("kind" in read) return { state: "question", question: read };
  return { percent, scale: { kind: "bands", bands: read.bands }, remarks: read.remarks };
}

function pairOf(tokens: readonly PhraseToken[]) {
  for (const { match, withFrom, withTo } of bandPairs) {
    const found = match(tokens);
    if (found === null) continue;
    const isOne = found.has("from") && !found.has("to") && withTo;
    const from = found.has("from") ? found.number("from") : null;
    const to = found.has("to") ? found.number("to") : isOne ? from : null;
    const range: ClaimedRange = { from, withFrom, to, withTo, points: found.number("points") };
    return { range, unit: found.text("unit"), hasPoints: found.has("P") };
  }
  return null;
}

const forms: readonly Form[] = [rateForm, per100Form, timesForm, yesNoForm, givenForm, linesForm, bandsForm];
