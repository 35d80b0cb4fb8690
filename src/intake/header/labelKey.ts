import { comparisonKey } from "../../tables/text/comparisonKey";
import { parseUnit } from "../../tables/measuringUnit";
import { withoutYears } from "./year";

/** Longer cells are titles or remarks. */
export const longestLabel = 400;

const numbering = /^(?:№ ?)?(?:\d{1,3}(?:\.\d{1,3})+\.?\)?|\d{1,3}[.)])(?!\d)[ :-]*(?=\S)/;
const codeInFront = /^\p{L}{1,2}[.-]?\d{1,3}(?:\.\d{1,3})*(?:[.):] ?-? ?| ?- ?| )(?=\S)/u;
const bracketedUnit = /^(.*?)[ ,]*[([]([^()[\]]{1,40})[)\]][ .,:;-]*$/;
const unitBehind = /^(.*?\S) ?(?:,| - |;) ?([^,;]{1,40})$/;
const percentBehind = /^(.*\S) (%)$/;
const emptyBrackets = /[([] *[)\]]/g;
const endings = /^[ .,:;*-]+|[ .,:;*-]+$/g;

/** A label ready to be compared, and the text of the unit that was in it. */
export interface Label {
  readonly key: string;
  readonly unit: string | null;
}

/**
 * Without case, line breaks, repeated spaces, quotes, numbering or code in front, a unit in brackets or behind a
 * comma, and the phrase of a year; so often that the label of the key is the key itself.
 * @param years the years whose phrases are removed; null removes any.
 */
export function labelOf(text: string, years: readonly number[] | null): Label {
  let label: Label = { key: comparisonKey(text.slice(0, longestLabel)), unit: null };
  for (;;) {
    const { key, unit } = withoutUnit(trimmed(withoutYears(withoutNumbering(label.key), years)));
    if (key === label.key) return label;
    label = { key, unit: label.unit ?? unit };
  }
}

/** A key whose parts may be separated in any way: "педагоги / из них женщин" is "педагоги из них женщин". */
export function pathKey(key: string): string {
  return key
    .replace(/ ?[/|>:;→›] ?| - |[.,] /g, " ")
    .replace(/ +/g, " ")
    .trim();
}

function withoutNumbering(key: string): string {
  const rest = key.replace(numbering, "");
  return rest.replace(codeInFront, "");
}

function withoutUnit(key: string): Label {
  for (const pattern of [bracketedUnit, unitBehind, percentBehind]) {
    const [, rest = "", unit = ""] = pattern.exec(key) ?? [];
    if (parseUnit(unit) !== null) return { key: trimmed(rest), unit };
  }
  return { key, unit: null };
}

function trimmed(key: string): string {
  return key.replace(emptyBrackets, " ").replace(endings, "").replace(/ +/g, " ").trim();
}

/** A sound key (`soundKey`) without "количество", "общее число", "саны" in front; the key itself where nothing else is. */
export function withoutCount(sound: string): string {
  const bare = sound.replace(countInFront, "");
  return bare === "" ? sound : bare;
}

/** "Принято за год" and "Принято", beside which a year stood, are one; the key itself where nothing else is in it. */
export function withoutPeriod(path: string): string {
  const bare = path.replace(period, " ").replace(/ +/g, " ").trim();
  return bare === "" ? path : bare;
}

const period =
  / (?:за|в|в течение) (?:отчетн\p{L}* )?(?:год[ау]?|период[ае]?)$|(?:^| )(?:есепт[іи] )?(?:жыл|кезең|кезен) [іи]ш[іи]нде(?= )|^есепт[іи] жыл\p{L}* | (?:in|during|for) the (?:reporting )?(?:year|period)$/u;
const countInFront =
  /^(?:obshe[ie] |obshaia |jalpi )?(?:kol-? ?vo|kolichestvo|chislo|summa|pokazatel|sani|number of)[ :.,-]+/;
