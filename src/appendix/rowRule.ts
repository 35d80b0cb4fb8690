import type { MeasureName, MethodName } from "../criteria/criterion";
import type { Band, Direction } from "../criteria/criterion";
import { maximalBands } from "../criteria/criterion";
import { comparisonKey } from "../tables/text/comparisonKey";
import { pointsIn, type AppendixEntry } from "./appendixRows";
import { withNamedMeasure } from "./namedMeasure";
import type { PhraseBand, PhraseReading, PhraseRemark, PhraseScale } from "./phrases/phraseRule";
import { readPhrase } from "./phrases/readPhrase";
import { ruleInUnit } from "./rowUnit";

/**
 * What a row leaves open. none: no rule at all; shared: one for several rows; struck: struck through in part; maximum: its maximum
 * contradicts its rule; unit: its unit does; named: its name does; column: a column that is not known says something; base: set
 * against what, and formulaBase: within its formula.
 */
export type RowQuestion =
  | { readonly kind: "sign" | "bounds" | "none" | "shared" | "struck" | "formula" | "base" | "formulaBase" }
  | { readonly kind: "bound"; readonly at: number }
  | { readonly kind: "phrase" | "maximum" | "unit" | "column" | "named"; readonly text: string };

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

/**
 * How the indicator of a row is counted; what is not understood as a whole has no method, but a question.
 * @param section the name of the section above it
 */
export function rowRule(entry: AppendixEntry, code: string, section: string): RowRule {
  const asked = (question: RowQuestion): RowRule => ({ ...nothing(entry), question });
  if (entry.doubt !== null) return asked({ kind: entry.doubt });
  if (entry.rule === "" && entry.points === "") return asked({ kind: "none" });
  if (entry.other !== "") return asked({ kind: "column", text: entry.other });
  const reading = phraseOf(entry, `${section}; ${entry.name}`);
  if (reading.state === "section") return asked({ kind: "phrase", text: entry.rule });
  if (reading.state === "question") return asked(reading.question);
  const measured = withNamedMeasure(reading.rule, entry.name, entry.unit !== "");
  if (typeof measured === "string") return asked({ kind: "named", text: measured });
  const inUnit = ruleInUnit(measured, entry);
  if (inUnit === null) return asked({ kind: "unit", text: entry.unit === "" ? entry.name : entry.unit });
  const { rule, unit } = inUnit;
  const most = mostOf(entry.most);
  if (most === undefined || (most !== null && !agrees(reading.rule, most)))
    return asked({ kind: "maximum", text: entry.most });
  const counted = columnsOf(rule, code);
  if (counted === null) return asked({ kind: "formula" });
  const { scale } = rule;
  return {
    ...nothing(entry),
    betterIs: directionOf(scale),
    ...counted,
    ...(rule.measure === "value" || counted.method === "formula" ? {} : { measure: rule.measure }),
    unit,
    cap: isCapped(scale) ? (rule.cap ?? most) : rule.cap,
    floor: rule.floor,
    remarks: scale.kind === "perFull" ? ["full", ...reading.remarks] : reading.remarks,
    question: rule.measure === "value" ? null : { kind: counted.method === "formula" ? "formulaBase" : "base" },
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

/** "Количество семинаров (за каждый)": the rule stands behind the name. */
const eachBehind = /[,(–-]\s*((?:за|әр|әрбір)\s[^()]*)\)?\s*$/iu;

/** The wording as one phrase: points in a column of their own belong to the rule, or to what the indicator is. */
function phraseOf({ name, rule, points }: AppendixEntry, about: string): PhraseReading {
  const isAmount = (text: string): boolean => amount.test(comparisonKey(text));
  const withPoints = (text: string, given: string): string =>
    `${text.replace(/[\s.:;–—-]+$/u, "")} – ${pointsIn(given)}`;
  if (rule === "" || points === "") {
    const only = rule === "" ? points : rule;
    if (isAmount(only)) return readPhrase(withPoints(eachBehind.exec(name)?.[1] ?? name, only), about);
    return readPhrase(rule === "" ? pointsIn(only) : only, about);
  }
  return readPhrase(withPoints(rule, points), about);
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

type CountedColumns = Pick<RowRule, "method"> &
  Partial<Pick<RowRule, "points" | "bands" | "formula" | "lines" | "betterIs">>;

/** null where neither a method nor a formula expresses it. */
function columnsOf({ scale, measure, percent }: Rule, code: string): CountedColumns | null {
  switch (scale.kind) {
    case "perUnit":
      if (scale.points < 0) return { method: "penalty", points: scale.points };
      if (measure === "growth" || measure === "per100") return { method: measure, points: scale.points };
      return { method: percent ? "percent" : "perUnit", points: scale.points };
    case "perFull": {
      const formula = `INT(${measured(code, measure)}/${String(scale.each)})*${String(scale.points)}`;
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

/** What is counted, as a formula has it; the base is left to staff. */
function measured(code: string, measure: MeasureName): string {
  switch (measure) {
    case "value":
      return `[${code}]`;
    case "share":
    case "per100":
      return `[${code}]*100/[БАЗА]`;
    case "growth":
      return `([${code}]-[БАЗА])*100/[БАЗА]`;
    default:
      return measure satisfies never;
  }
}

/** Steps of the sheet begin on their bound: what begins above it is a formula. */
function bandColumns(bands: readonly PhraseBand[], measure: MeasureName, code: string): CountedColumns | null {
  if (bands.length > maximalBands) return null;
  if (!bands.some(({ isAbove }) => isAbove)) {
    return { method: "bands", bands: bands.map(({ from, points }) => ({ from, points })) };
  }
  const value = measured(code, measure);
  const formula = bands.reduce(
    (below, { from, isAbove, points }) =>
      `IF(${value}${isAbove ? ">" : ">="}${String(from)};${String(points)};${below})`,
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
