import type { MeasureName, MethodName } from "../criteria/criterion";
import type { Band, Direction } from "../criteria/criterion";
import { maximalBands } from "../criteria/criterion";
import { comparisonKey } from "../tables/text/comparisonKey";
import type { AppendixEntry } from "./appendixRows";
import type { PhraseBand, PhraseReading, PhraseRemark, PhraseScale } from "./phrases/phraseRule";
import { readPhrase } from "./phrases/readPhrase";

/**
 * What a row leaves open. none: no rule at all; shared: one for several rows; struck: struck through in part; maximum: its maximum
 * contradicts its rule; unit: its unit does; column: a column that is not known says something; base: set against what.
 */
export type RowQuestion =
  | { readonly kind: "phrase" | "sign" | "bounds" | "none" | "shared" | "struck" | "formula" | "base" }
  | { readonly kind: "bound"; readonly at: number }
  | { readonly kind: "maximum" | "unit" | "column"; readonly text: string };

/** The columns of a criterion that its wording decides. */
export interface RowRule {
  readonly method: MethodName | null;
  readonly measure?: MeasureName;
  readonly unit: string;
  readonly points: number | null;
  readonly bands: readonly Band[];
  readonly betterIs: Direction;
  readonly cap: number | null;
  readonly floor: number | null;
  readonly formula?: string;
  readonly lines: readonly { readonly name: string; readonly points: number }[];
  readonly remarks: readonly (PhraseRemark | "full")[];
  readonly question: RowQuestion | null;
}

type Rule = Extract<PhraseReading, { readonly state: "rule" }>["rule"];

/** How the indicator of a row is counted; what is not understood as a whole has no method, but a question. */
export function rowRule(entry: AppendixEntry, code: string): RowRule {
  const asked = (question: RowQuestion): RowRule => ({ ...nothing(entry), question });
  if (entry.doubt !== null) return asked({ kind: entry.doubt });
  if (entry.rule === "" && entry.points === "") return asked({ kind: "none" });
  if (entry.other !== "") return asked({ kind: "column", text: entry.other });
  const reading = phraseOf(entry);
  if (reading.state === "section") return asked({ kind: "phrase" });
  if (reading.state === "question") return asked(reading.question);
  const { rule } = reading;
  const most = mostOf(entry.most);
  if (most === undefined || (most !== null && !agrees(rule, most))) return asked({ kind: "maximum", text: entry.most });
  const unit = unitOf(rule, entry.unit);
  if (unit === null) return asked({ kind: "unit", text: entry.unit });
  const counted = columnsOf(rule, code);
  if (counted === null) return asked({ kind: "formula" });
  const { scale } = rule;
  return {
    ...nothing(entry),
    betterIs: directionOf(scale),
    ...counted,
    ...(rule.measure === "value" ? {} : { measure: rule.measure }),
    unit,
    cap: isCapped(scale) ? (rule.cap ?? most) : rule.cap,
    floor: rule.floor,
    remarks: scale.kind === "perFull" ? ["full", ...reading.remarks] : reading.remarks,
    question: rule.measure === "value" ? null : { kind: "base" },
  };
}

function nothing({ unit }: AppendixEntry): RowRule {
  return {
    method: null,
    unit,
    points: null,
    bands: [],
    betterIs: "higher",
    cap: null,
    floor: null,
    lines: [],
    remarks: [],
    question: null,
  };
}

const amount = /^-?\d+(?:[.,]\d+)?(?: ?(?:б\.?|балл\p{L}*|ұпай\p{L}*|очк\p{L}*))?$/u;

/** The wording as one phrase: points in a column of their own belong to the rule, or to what the indicator is. */
function phraseOf({ name, rule, points }: AppendixEntry): PhraseReading {
  const isAmount = (text: string): boolean => amount.test(comparisonKey(text));
  const withPoints = (text: string, given: string): string =>
    `${text.replace(/[\s.:;–—-]+$/u, "")} – ${/\p{L}/u.test(given) ? given : `${given} баллов`}`;
  if (rule === "" || points === "") {
    const only = rule === "" ? points : rule;
    return readPhrase(isAmount(only) ? withPoints(name, only) : only);
  }
  return readPhrase(withPoints(rule, points));
}

const unlimited = /^(?:-|нет|без огранич\p{L}*|не огранич\p{L}*|шектеусіз|шектелмейді|жоқ)$/u;
const mostAmount = /^(?:до |не более )?(\d+(?:[.,]\d+)?)(?: ?(?:б\.?|балл\p{L}*|ұпай\p{L}*|очк\p{L}*))?$/u;

/** null: no limit; undefined: not understood. */
function mostOf(text: string): number | null | undefined {
  const key = comparisonKey(text);
  if (key === "" || unlimited.test(key)) return null;
  const number = mostAmount.exec(key)?.[1];
  return number === undefined ? undefined : Number(number.replace(",", "."));
}

function isCapped({ kind }: PhraseScale): boolean {
  return kind === "perUnit" || kind === "perFull" || kind === "sumOfLines";
}

/** A maximum in a column of its own must be what the rule says, where the rule says one. */
function agrees({ scale, cap }: Rule, most: number): boolean {
  switch (scale.kind) {
    case "perUnit":
    case "perFull":
      return scale.points > 0 ? (cap ?? most) === most && most >= scale.points : most === 0;
    case "yesNo":
      return Math.max(0, scale.points) === most;
    case "bands":
      return Math.max(...scale.bands.map(({ points }) => points)) === most;
    case "points":
      return cap === most;
    case "sumOfLines":
      return (cap ?? most) === most && scale.lines.every(({ points }) => points <= most);
    default:
      return scale satisfies never;
  }
}

/** The unit of the document, or that of the rule; null where they are not the same thing. */
function unitOf({ scale, measure, percent }: Rule, written: string): string | null {
  const isPercent = /%|процент|пайыз/u.test(comparisonKey(written));
  if (measure !== "value") return isPercent ? null : written;
  if (scale.kind === "yesNo") return written === "" || isPercent ? (isPercent ? null : yesNoUnit) : written;
  if (written === "") return percent ? "%" : "";
  if (percent !== isPercent && (percent || isCapped(scale))) return null;
  return isPercent ? "%" : written;
}

const yesNoUnit = "да/нет";

type CountedColumns = Pick<RowRule, "method"> &
  Partial<Pick<RowRule, "points" | "bands" | "formula" | "lines" | "betterIs">>;

/** null where neither a method nor a formula expresses it. */
function columnsOf({ scale, measure, percent }: Rule, code: string): CountedColumns | null {
  switch (scale.kind) {
    case "perUnit":
      if (scale.points < 0) return measure === "value" ? { method: "penalty", points: scale.points } : null;
      if (measure === "growth" || measure === "per100") return { method: measure, points: scale.points };
      return { method: percent ? "percent" : "perUnit", points: scale.points };
    case "perFull": {
      if (measure !== "value") return null;
      const formula = `INT([${code}]/${String(scale.each)})*${String(scale.points)}`;
      return { method: "formula", formula };
    }
    case "bands":
      return bandColumns(scale.bands, measure, code);
    case "yesNo":
      return { method: "yesNo", points: scale.points };
    case "points":
      return { method: "points" };
    case "sumOfLines":
      return { method: "sumOfLines", lines: scale.lines };
    default:
      return scale satisfies never;
  }
}

/** Steps of the sheet begin on their bound: what begins above it is a formula. */
function bandColumns(bands: readonly PhraseBand[], measure: MeasureName, code: string): CountedColumns | null {
  if (bands.length > maximalBands) return null;
  if (!bands.some(({ isAbove }) => isAbove)) {
    return { method: "bands", bands: bands.map(({ from, points }) => ({ from, points })) };
  }
  if (measure !== "value") return null;
  const formula = bands.reduce(
    (below, { from, isAbove, points }) =>
      `IF([${code}]${isAbove ? ">" : ">="}${String(from)};${String(points)};${below})`,
    "0",
  );
  return { method: "formula", formula };
}

function directionOf(scale: PhraseScale): Direction {
  if (scale.kind === "perUnit" || scale.kind === "yesNo") return scale.points < 0 ? "lower" : "higher";
  if (scale.kind !== "bands") return "higher";
  const [lowest] = scale.bands;
  const highest = scale.bands.at(-1);
  return lowest !== undefined && highest !== undefined && highest.points < lowest.points ? "lower" : "higher";
}
