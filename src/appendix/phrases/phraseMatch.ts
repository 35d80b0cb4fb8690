import type { PhraseToken } from "./phraseTokens";

/** The parts of a phrase that fitted a pattern, by their names. */
export interface Found {
  readonly has: (part: string) => boolean;
  /** NaN where there is no such part. */
  readonly number: (part: string) => number;
  readonly text: (part: string) => string;
  readonly tokens: (part: string) => readonly PhraseToken[];
}

/** A pattern for what is counted: words that say no more. */
export const object = "[Wekv]+";

/** What stands between separators. */
export function segments(tokens: readonly PhraseToken[]): readonly (readonly PhraseToken[])[] {
  const parts: PhraseToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** What fits one of the patterns as a whole; patterns are over the kinds of tokens, a letter each. */
export function matcher(...patterns: readonly string[]): (tokens: readonly PhraseToken[]) => Found | null {
  const expressions = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, "d"));
  return (tokens) => {
    const kinds = tokens.map(({ kind }) => kind).join("");
    for (const expression of expressions) {
      const found = expression.exec(kinds);
      if (found !== null) return partsOf(tokens, found.indices?.groups ?? {});
    }
    return null;
  };
}

type Places = Readonly<Record<string, readonly [number, number] | undefined>>;

function partsOf(all: readonly PhraseToken[], places: Places): Found {
  const tokens = (part: string): readonly PhraseToken[] => {
    const place = places[part];
    return place === undefined ? [] : all.slice(...place);
  };
  return {
    has: (part) => tokens(part).length > 0,
    number: (part) => tokens(part)[0]?.value ?? NaN,
    text: (part) =>
      tokens(part)
        .map(({ text }) => text)
        .join(" "),
    tokens,
  };
}
