import { bandsForm } from "./bandsForm";
import { linesForm } from "./linesForm";
import type { Understood } from "./measurePrefix";
import { capAndFloor, type Bounded } from "./phraseBounds";
import { matcher, object } from "./phraseMatch";
import type { PhraseReading, PhraseScale } from "./phraseRule";
import { phraseTokens, type PhraseToken } from "./phraseTokens";
import { per100Form, rateForm, timesForm } from "./rateForms";

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

const sectionForm = matcher(
  `(?:L-?s|s-?:?L)[-:]?(?<points>N)P?`,
  `L(?<points>N)Ps`,
  `s-?L?(?<points>N)PL?`,
  `s-?:?U(?<points>N)P`,
  `s-?:?(?<points>N)PU`,
);

const yesNo = matcher(
  `(?:${object}[-:])?(?:Y|H)[-:]?(?<points>N)P?,?C?X[-:]?(?<none>N)P?`,
  `(?:${object}[-:])?X[-:]?(?<none>N)P?,?C?(?:Y|H)[-:]?(?<points>N)P?`,
  `H${object}[-:]?(?<points>N)P(?:,C?X(?:${object})?[-:]?(?<none>N)P?)?`,
  `(?:${object}[-:])?(?<off>K|-(?=N))?(?<points>N)PF?H${object}`,
  `${object}[hY][-:]?(?<points>N)P(?<off>K)?(?:,C?X[-:]?(?<none>N)P?)?`,
  `h[-:]?(?<points>N)P,?C?X[-:]?(?<none>N)P?`,
  `(?<points>N)P[-:]?(?:Y|H)(?:${object})?,C?(?<none>N)P?[-:]?X(?:${object})?`,
);

function yesNoForm(tokens: readonly PhraseToken[]): Understood | null {
  const found = yesNo(tokens);
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
