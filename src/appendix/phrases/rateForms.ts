import { fifteenDigits } from "../../tables/decimal";
import { growthPrefix, measuredAs, sharePrefix, type Understood } from "./measurePrefix";
import { matcher, object, type Found } from "./phraseMatch";
import type { PhraseToken } from "./phraseTokens";

const before = `(?:${object}[-:])?`;

/** `points` of `per` units of an object or of per cent; K: taken off. A leading dash is a minus. */
const rate = matcher(
  `${before}(?<off>K|-(?=N))?(?<points>N)P?(?<off2>K)?FE(?<full>f)?(?:(?<per>N)(?<full2>f)?)?(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?`,
  `${before}FE(?<full>f)?(?:(?<per>N)(?<full2>f)?)?(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?[-:]?(?<off>K)?(?<points>N)P(?<off2>K)?`,
  `${before}(?<off>K)?(?<points>N)P(?<off2>K)?F(?<one>N)(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?`,
  `${before}F(?<one>N)(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?[-:]?(?<off>K)?(?<points>N)P`,
  `${before}(?:${object})?(?<growth>I)?E(?<full>f)?(?<per>N)?(?<percent>%)?(?<what>${object})?F[-:]?(?<off>K)?(?<points>N)P(?<off2>K)?`,
  `(?:${object})?(?<growth>I)?(?<one>N)(?<percent>%)F[-:]?(?<points>N)P`,
  `(?<per>N)(?<what>${object})y(?<points>N)P(?<off>K)?`,
  `(?<points>N)PE(?<per>N)?(?<what>${object})F`,
  // "for each … – 5" and "each … – 5 points": behind the dash a number can only be points.
  `${before}F?E(?<full>f)?(?:(?<per>N)(?<full2>f)?)?(?:(?<percent>%)(?<growth>I)?)?(?<what>${object})?[-:](?<points>N)P?`,
  `(?<one>N)(?<percent>%)=(?<points>N)P?`,
);

/** Kazakh says "for" and "each" by endings as well: "әр мүшеге 2 балл", "мақала үшін 2 балдан". */
const dative = matcher(
  `E(?<full>f)?(?<per>N)?(?<what>${object})(?<off>K)?(?<points>N)P`,
  `(?<one>N)(?<what>${object})(?<points>N)P`,
);
const distributive = matcher(`(?<what>${object})F?[-:]?(?<points>N)(?<P>P)`);

export function rateForm(tokens: readonly PhraseToken[]): Understood | null {
  const growth = growthPrefix(tokens);
  if (growth !== null) return growthOf(rateForm(growth.tokens("rest")));
  const share = sharePrefix(tokens);
  if (share !== null) return measuredAs("share", rateForm(share.tokens("rest")));
  const found = rate(tokens) ?? byEndings(tokens);
  return found === null ? null : rateOf(found);
}

function byEndings(tokens: readonly PhraseToken[]): Found | null {
  const to = dative(tokens);
  if (to !== null) return /\p{L}{2}(?:[ғг][ае]|[қк][ае]|н[ае])$/u.test(to.text("what")) ? to : null;
  const from = distributive(tokens);
  return from?.text("P").endsWith("дан") === true ? from : null;
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
  const counted = found.text("what");
  if (isFull) return { measure, percent, counted, scale: { kind: "perFull", each: per, points } };
  const each = fifteenDigits(points / per);
  return {
    measure,
    percent,
    counted,
    scale: { kind: "perUnit", points: each },
    remarks: per === 1 ? [] : ["proportional"],
  };
}

/** Growth is in per cent: a rate for anything else is none of it. */
function growthOf(found: Understood | null): Understood | null {
  return found?.percent === true && found.measure !== "growth" ? { ...found, measure: "growth" } : null;
}

const per100 = matcher(
  `nE?(?<of>N)${object}[-:,]?(?<points>N)PFE${object}`,
  `(?<points>N)PFE${object}nE?(?<of>N)${object}`,
  `(?<of>N)${object}q[-:,]?(?<points>N)P`,
  `(?<of>N)${object}q[-:,]?E${object}F(?<points>N)P`,
);

export function per100Form(tokens: readonly PhraseToken[]): Understood | null {
  const found = per100(tokens);
  if (found?.number("of") !== 100) return null;
  return { measure: "per100", scale: { kind: "perUnit", points: found.number("points") } };
}

const times = matcher(
  `(?<points>N)P\\*(?<percent>%)?(?:${object})?`,
  `(?<percent>%)?${object}\\*(?<points>N)P`,
  `(?:(?<percent>%)|k)(?:${object})?\\*(?<points>N)`,
);

export function timesForm(tokens: readonly PhraseToken[]): Understood | null {
  const found = times(tokens);
  if (found === null || tokens.at(-1)?.kind === "*") return null;
  return { percent: found.has("percent"), scale: { kind: "perUnit", points: found.number("points") } };
}
