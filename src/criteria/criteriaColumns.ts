import type { Translate } from "../locales/translator";
import { column, columnsOf, type Column } from "../tables/column";
import {
  choiceInput,
  listInput,
  nameInput,
  numberInput,
  paragraphsInput,
  textInput,
  yesNoInput,
  type Input,
} from "../tables/input";
import { directionWords, measureWords, methodWords } from "./choices";
import type { CriterionDraft, maximalBands } from "./criterion";

/** A column that is once. */
type PlainColumn =
  | "code"
  | "block"
  | "nameRu"
  | "nameKk"
  | "nameEn"
  | "unit"
  | "method"
  | "points"
  | "base"
  | "betterIs"
  | "cap"
  | "floor"
  | "weight"
  | "counted"
  | "headers"
  | "partOf"
  | "measure"
  | "formula"
  | "appendixText"
  | "note";

/** Of a band, from 1. */
export const bandNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies { readonly length: typeof maximalBands };
type BandNumber = (typeof bandNumbers)[number];

export type CriteriaColumn = PlainColumn | `bandFrom${BandNumber}` | `bandPoints${BandNumber}`;

const plain = columnsOf<PlainColumn, CriterionDraft>((key) => `criteria.column.${key}`);

/** What people type with a number of a rule: "5 баллов", "5 ұпай", "0,5 (половина)", not "5 (не более)". */
const remark = String.raw`\s*\((?!\s*(?:до|от|не|свыше|ме[нй]|max|мин)\p{L}*[\s.])[^()\d]*\)$`;
const pointWords = String.raw`\s*(?:балл?(?:а|ов|ы)?|б|очк(?:о|а|ов)|[ұу]пай|points?|pts?)\.?$|${remark}`;
const besidePoints = new RegExp(pointWords, "giu");
const besideCap = new RegExp(String.raw`^(?:до|не (?:более|больше)|макс(?:имум)?\.?|ең көбі)\s+|${pointWords}`, "giu");
const besideFloor = new RegExp(String.raw`^(?:от|не (?:менее|меньше)|мин(?:имум)?\.?|кемінде)\s+|${pointWords}`, "giu");
const besideBand = new RegExp(
  String.raw`^(?:от|с|не (?:менее|ниже)|≥)\s*|\s*(?:%|процент(?:а|ов)?|пайыз(?:дан)?)$|\s+и (?:более|выше|больше)$|${remark}`,
  "giu",
);
const besideWeight = new RegExp(String.raw`^(?:[xх×*]|к(?:оэф\p{L}*)?\.?\s*[=:]?)\s*|\s*[xх×]$|${remark}`, "giu");

/** Points near enough that a total stays a number of which a spreadsheet keeps every digit. */
const pointsInput = numberInput({ min: -1e9, max: 1e9, message: "criteria.input.number", beside: besidePoints });
const bandInput = numberInput({ min: -1e15, max: 1e15, message: "criteria.input.number", beside: besideBand });
const boundInput = (beside: RegExp): Input<number> =>
  numberInput({ min: -1e12, max: 1e12, message: "criteria.input.number", beside });
export const capInput = boundInput(besideCap);
export const floorInput = boundInput(besideFloor);
export const weightInput = numberInput({
  min: 0,
  max: 1000,
  percent: "factor",
  message: "criteria.input.numberFromZero",
  beside: besideWeight,
});

export const criteriaColumns = {
  code: plain("code", 8, textInput, ({ code }) => code),
  block: plain("block", 8, textInput, ({ block }) => block),
  nameRu: plain("nameRu", 48, nameInput, ({ name }) => name.ru),
  nameKk: plain("nameKk", 48, nameInput, ({ name }) => name.kk),
  nameEn: plain("nameEn", 48, nameInput, ({ name }) => name.en),
  unit: plain("unit", 8, textInput, ({ unit }) => unit),
  method: plain("method", 22, choiceInput(methodWords, "criterionMethodUnknown"), ({ method }) => method),
  points: plain("points", 10, pointsInput, ({ points }) => points),
  base: plain("base", 8, textInput, ({ base }) => base),
  betterIs: plain("betterIs", 8, choiceInput(directionWords, "criterionDirectionUnknown"), ({ betterIs }) => betterIs),
  cap: plain("cap", 10, capInput, ({ cap }) => cap),
  floor: plain("floor", 10, floorInput, ({ floor }) => floor),
  weight: plain("weight", 10, weightInput, ({ weight }) => weight),
  counted: plain("counted", 8, yesNoInput, ({ counted }) => counted),
  headers: plain("headers", 36, listInput, ({ headers }) => headers),
  partOf: plain("partOf", 9, textInput, ({ partOf }) => partOf ?? null),
  measure: plain("measure", 16, choiceInput(measureWords, "criterionMeasureUnknown"), ({ measure }) => measure ?? null),
  formula: plain("formula", 24, textInput, ({ formula }) => formula ?? null),
  appendixText: plain("appendixText", 48, paragraphsInput, ({ appendixText }) => appendixText ?? null),
  /** Written by the program: it looks like text, not like something to fill in. */
  note: plain("note", 64, { ...nameInput, style: "text" }, ({ note }, language) => note[language]),
} as const;

export interface BandColumns {
  readonly number: BandNumber;
  readonly from: Column<`bandFrom${BandNumber}`, CriterionDraft, number>;
  readonly points: Column<`bandPoints${BandNumber}`, CriterionDraft, number>;
}

export const firstBand = bandPair(1);

export const bandColumns: readonly BandColumns[] = bandNumbers.map(bandPair);

function bandPair(number: BandNumber): BandColumns {
  const heading = (key: "bandFrom" | "bandPoints") => (t: Translate) => t(`criteria.column.${key}`, { number });
  return {
    number,
    from: column({
      key: `bandFrom${number}`,
      heading: heading("bandFrom"),
      width: 10,
      input: bandInput,
      value: ({ bands }: CriterionDraft) => bands[number - 1]?.from ?? null,
    }),
    points: column({
      key: `bandPoints${number}`,
      heading: heading("bandPoints"),
      width: 10,
      input: pointsInput,
      value: ({ bands }: CriterionDraft) => bands[number - 1]?.points ?? null,
    }),
  };
}

const { code, block, nameRu, nameKk, nameEn, unit, method, points, ...afterBands } = criteriaColumns;

/** In the order in which the sheet is written; it is read in any order. */
export const criteriaColumnList: readonly Column<CriteriaColumn, CriterionDraft>[] = [
  ...[code, block, nameRu, nameKk, nameEn, unit, method, points],
  ...bandColumns.flatMap((band) => [band.from, band.points]),
  ...Object.values(afterBands),
];

/** Columns without which nothing can be scored; any other that is missing is read as blank. */
export const requiredCriteriaColumns: readonly CriteriaColumn[] = ["code", "block", "nameRu", "method", "points"];
