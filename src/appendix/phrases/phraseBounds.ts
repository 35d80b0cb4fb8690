import { matcher } from "./phraseMatch";
import type { PhraseToken } from "./phraseTokens";

export interface Bounded {
  readonly cap: number | null;
  readonly floor: number | null;
}

/** "…, но не более 40 баллов", "… (макс. 40 баллов)", "…, бірақ 40 балдан аспайды" at the end. */
const capped = matcher(`(?<rest>.+?)[,C]*L[-:]?(?<cap>N)P`, `(?<rest>.+?)[,C]+(?<cap>N)PL`);
const cappedInBrackets = matcher(`(?<rest>.+?)[,C]*\\((?:L[-:]?|U)(?<cap>N)P\\)`, `(?<rest>.+?)[,C]*\\((?<cap>N)PL\\)`);
const cappedFirst = matcher(`L[-:]?(?<cap>N)P[-:,]+C?(?<rest>.+)`);
const floored = matcher(`(?<rest>.+?)[,C]*G(?<floor>N)P`, `(?<rest>.+?)[,C]+(?<floor>N)PG`);

/** The phrase without what bounds its points. */
export function capAndFloor(tokens: readonly PhraseToken[]): Bounded & { readonly tokens: readonly PhraseToken[] } {
  const cap = cappedInBrackets(tokens) ?? capped(tokens) ?? cappedFirst(tokens);
  const withoutCap = cap?.has("cap") === true ? cap.tokens("rest") : tokens;
  const floor = floored(withoutCap);
  return {
    tokens: floor === null ? withoutCap : floor.tokens("rest"),
    cap: cap?.has("cap") === true ? cap.number("cap") : null,
    floor: floor === null ? null : floor.number("floor"),
  };
}
