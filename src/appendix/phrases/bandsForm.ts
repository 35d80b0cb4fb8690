import { growthPrefix, measuredAs, sharePrefix, type Understood } from "./measurePrefix";
import { bandsOf, type ClaimedRange } from "./phraseBands";
import { matcher, object, segments } from "./phraseMatch";
import type { PhraseMeasure, PhraseReading } from "./phraseRule";
import type { PhraseToken } from "./phraseTokens";

const unit = `(?<unit>%[We]{0,2}|[We]{1,3})?`;
const unit2 = `(?:%[We]{0,2}|[We]{1,3})?`;
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
  [`(?<from>N)(?<unit>%[We]{0,2}|[We]{1,3})`, true, true],
];
/** "нет нарушений – 10" is the step of none. */
const nonePair = matcher("X[W]{0,2}[-:]?(?<points>N)P?");
const bandPairs = sides.map(([range, withFrom, withTo]) => ({
  match: matcher(`${range}[-:=]?(?<points>N)(?<P>P)?`, `(?<points>N)(?<P>P)[-:=]?${range}`),
  withFrom,
  withTo,
}));
const bandsPrefix = matcher(`(?:${object}|(?:${object})?%(?:${object})?)[-:](?<rest>.+)`);

export function bandsForm(tokens: readonly PhraseToken[]): Understood | PhraseReading | null {
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
  const percent = claimed.some((one) => one.percent !== "");
  if (!claimed.some(({ hasPoints }) => hasPoints) && claimed.some((one) => one.percent === "")) return null;
  if (percent && claimed.some((one) => one.percent === "" && one.counted !== "")) return null;
  // Bands over two different things are no bands.
  if (new Set(claimed.flatMap(({ counted }) => (counted === "" ? [] : [counted.slice(0, 4)]))).size > 1) return null;
  const read = bandsOf(
    claimed.map(({ range }) => range),
    percent,
  );
  if ("kind" in read) return { state: "question", question: read };
  const counted = claimed.find((one) => one.counted !== "")?.counted ?? "";
  return { percent, counted, scale: { kind: "bands", bands: read.bands }, remarks: read.remarks };
}

function pairOf(tokens: readonly PhraseToken[]) {
  const none = nonePair(tokens);
  if (none !== null) {
    const range: ClaimedRange = { from: 0, withFrom: true, to: 0, withTo: true, points: none.number("points") };
    return { range, percent: "", counted: "", hasPoints: none.has("points") };
  }
  for (const { match, withFrom, withTo } of bandPairs) {
    const found = match(tokens);
    if (found === null) continue;
    if (found.tokens("points").some(({ scaled }) => scaled === true)) return null;
    const isOne = found.has("from") && !found.has("to") && withTo;
    const from = found.has("from") ? found.number("from") : null;
    const to = found.has("to") ? found.number("to") : isOne ? from : null;
    const range: ClaimedRange = { from, withFrom, to, withTo, points: found.number("points") };
    const [, percent = "", counted = ""] = /^(%?) ?(.*)$/u.exec(found.text("unit")) ?? [];
    return { range, percent, counted, hasPoints: found.has("P") };
  }
  return null;
}
