import type { Expression } from "../formula/expression";
import type { LocalisedText } from "../locales/language";

/** Of an indicator that counts by its lines. */
export const linesMethodNames = ["sumOfLines", "meanOfLines", "largestOfLines"] as const;
export type LinesMethodName = (typeof linesMethodNames)[number];

/** How an indicator becomes points (docs/method.md, Points): names of a scale, some of a measure too (`methodFacts`). */
export const methodNames = [
  "perUnit",
  "percent",
  "bands",
  "yesNo",
  "penalty",
  "per100",
  "growth",
  "places",
  "points",
  "formula",
  ...linesMethodNames,
] as const;
export type MethodName = (typeof methodNames)[number];

/** What is scored: the value, or the value set against the base: its share in %, its growth in %, per 100 of it. */
export const measureNames = ["value", "share", "growth", "per100"] as const;
export type MeasureName = (typeof measureNames)[number];

export type Direction = "higher" | "lower";

/** A step of the bands method: `points` for every value from `from` up to the next step. Ascending by `from`. */
export interface Band {
  readonly from: number;
  readonly points: number;
}
export const maximalBands = 8;
/** Result sheets have a column or two for each: more would reach beyond Excel's, and its formulas take 255 arguments. */
export const mostCriteria = 500;
export const mostBlocks = 100;

/** One row of Appendix No. 1. */
export interface Criterion {
  readonly code: string;
  readonly block: string;
  /** Code of the indicator whose line this is: it gives points to it, and has neither a rank nor a part in a block. */
  readonly partOf?: string;
  readonly name: LocalisedText;
  /** As written by staff: "%", "чел.", "тыс. тг", "да/нет" …; `intake` reads values by it. */
  readonly unit: string;
  readonly method: MethodName;
  /** Absent where it is what the method measures by itself (`measureOf`). */
  readonly measure?: MeasureName;
  /** Points per unit; null under bands and where points are given. */
  readonly points: number | null;
  readonly bands: readonly Band[];
  /** Code of the divisor (share, per100) or of the indicator with the previous value (growth); null otherwise. */
  readonly base: string | null;
  readonly betterIs: Direction;
  /** Upper and lower bound of the raw points, before the weight; of points that are given, what may be given. */
  readonly cap: number | null;
  readonly floor: number | null;
  readonly weight: number;
  /** false: read and shown, may be a base, but neither scored nor ranked. */
  readonly counted: boolean;
  /** Header texts that the regions' sheets use for this criterion, beside its code and names. */
  readonly headers: readonly string[];
  /** The expression of the row, as written; the official wording, never interpreted. Absent where there is none. */
  readonly formula?: string;
  readonly appendixText?: string;
  /** What the formula was read into, formulas of other indicators put in; absent under other methods and where it has a fault. */
  readonly expression?: Expression;
  /** In words, how the row is counted; shown in the criteria sheet. Empty texts where there is none. */
  readonly note: LocalisedText;
}

/** A row of the criteria sheet that is still to be completed: without a method it is not read as a criterion. */
export interface CriterionDraft extends Omit<Criterion, "method"> {
  readonly method: MethodName | null;
}

/** A criterion of which nothing else is said: more is better, without base, steps or bounds, counted once. */
export const plainCriterion = {
  bands: [],
  base: null,
  betterIs: "higher",
  cap: null,
  floor: null,
  weight: 1,
  counted: true,
  headers: [],
} as const satisfies Partial<Criterion>;

export interface Block {
  readonly code: string;
  readonly name: LocalisedText;
  /** Main blocks (clause 5.2) decide encouragement. Which ones are main is not published: an assumption. */
  readonly main: boolean;
  /** Bounds of the sum of its points, and what it is then multiplied by; absent where there is none, or the weight is 1. */
  readonly floor?: number;
  readonly cap?: number;
  readonly weight?: number;
}
