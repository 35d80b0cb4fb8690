import type { Understood } from "./measurePrefix";
import { matcher, object, segments } from "./phraseMatch";
import type { PhraseToken } from "./phraseTokens";

const linePair = matcher(
  `F?(?<name>[Rl])F?[-:]?(?<points>N)(?<unit>P)?`,
  `(?<points>N)(?<unit>P)?(?:F|-)(?<name>[Rl])`,
  `(?<name>ev?)[-:]?(?<points>N)(?<unit>P)?`,
);
/** "за первое – 5" may be the first of anything, unless the phrase says "место". */
const namedPlace = /мест|орын|^[iі]+$/u;
const eachAfter = matcher(`(?<rest>.+?),?(?:FE${object}|E${object}F)`);
const eachBefore = matcher(`FE${object}[-:](?<rest>.+)`);

/** Achievements of different kinds, of which each is counted: places always, levels where the phrase says "for each". */
export function linesForm(tokens: readonly PhraseToken[]): Understood | null {
  const each = eachAfter(tokens) ?? eachBefore(tokens);
  const pairs = segments(each?.tokens("rest") ?? tokens).map((segment) => linePair(segment));
  const lines = pairs.flatMap((pair) =>
    pair === null ? [] : [{ name: pair.text("name"), points: pair.number("points") }],
  );
  if (lines.length < 2 || lines.length < pairs.length) return null;
  if (new Set(lines.map(({ name }) => name)).size < lines.length) return null;
  const arePlaces = tokens.some(({ kind, text }) => kind === "R" && namedPlace.test(text));
  if (!arePlaces && !pairs.some((pair) => pair?.has("unit"))) return null;
  const isEach = each !== null || pairs.every((pair) => pair?.tokens("points")[0]?.each === true);
  if (arePlaces === tokens.some(({ kind }) => kind === "e") || (!arePlaces && !isEach)) return null;
  return { scale: { kind: "sumOfLines", lines } };
}
