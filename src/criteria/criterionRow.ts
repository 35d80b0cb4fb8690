import { isDateFormat } from "../workbook/numberFormat";
import type { Translate } from "../locales/translator";
import { directionWords, methodWords } from "./choices";
import { bandColumns, type BandColumns } from "./criteriaColumns";
import type { Band, Direction, MethodName } from "./criterion";
import type { LocalisedText } from "../locales/language";
import { criteriaRange } from "./numberRanges";
import { shownText } from "./shownText";
import { isBlank, readNumber, readText, readWord, readYesNo, valueOr, type FieldReading } from "./staffField";
import type { CriteriaColumn } from "./staffLayout";
import type { RowFields } from "./staffTable";
import { allowedWords, type StaffVocabulary } from "./staffVocabulary";
import { splitList } from "./textList";
import { anyText } from "./translators";

/** A row of the criteria sheet as read, before its parts are held against each other and against other rows. */
export interface CriterionRow {
  readonly fields: RowFields<CriteriaColumn>;
  readonly code: FieldReading<string>;
  /** The code for messages, or the name where there is no code. */
  readonly label: string;
  readonly name: LocalisedText;
  readonly block: FieldReading<string>;
  readonly unit: string;
  readonly method: FieldReading<MethodName>;
  readonly points: FieldReading<number>;
  readonly bands: readonly Band[];
  /** true: something stands in the columns of the bands. */
  readonly hasBands: boolean;
  readonly base: FieldReading<string>;
  readonly direction: FieldReading<Direction>;
  readonly cap: FieldReading<number>;
  readonly floor: FieldReading<number>;
  readonly weight: FieldReading<number>;
  readonly counted: boolean;
  readonly headers: readonly string[];
  readonly note: string;
}

/** A negative weight has an issue of its own (`criterionRules`). */
const aboveZeroOnly = { min: -Infinity, max: criteriaRange("weight")?.max ?? Infinity, whole: false };

/** The words that messages list, in the sheet's language. */
export interface AllowedWords {
  readonly methods: string;
  readonly directions: string;
}

export function allowedInSheet(t: Translate): AllowedWords {
  return { methods: allowedWords(methodWords, t), directions: allowedWords(directionWords, t) };
}

export function readCriterionRow(
  fields: RowFields<CriteriaColumn>,
  vocabulary: StaffVocabulary,
  allowed: AllowedWords,
): CriterionRow {
  const code = readCode(fields);
  const givenName = readName(fields);
  const label = valueOr(code, anyText(givenName));
  const numberIn = (column: CriteriaColumn): FieldReading<number> => readNumber(fields(column), criteriaRange(column));
  return {
    fields,
    code,
    label,
    name: checkedName(fields, givenName, label),
    block: readRequired(fields, "block", "criterionBlockMissing", label),
    unit: valueOr(readText(fields("unit")), ""),
    method: readMethod(fields, vocabulary, allowed, label),
    points: numberIn("points"),
    bands: readBands(fields, label),
    hasBands: bandColumns.some(({ from, points }) => !isBlank(fields(from).cell) || !isBlank(fields(points).cell)),
    base: readText(fields("base")),
    direction: readWord(fields("betterIs"), vocabulary.direction, "criterionDirectionUnknown", {
      code: label,
      allowed: allowed.directions,
    }),
    cap: numberIn("cap"),
    floor: numberIn("floor"),
    weight: readNumber(fields("weight"), aboveZeroOnly, "factor"),
    counted: valueOr(readYesNo(fields("counted"), vocabulary.yesNo), true),
    headers: splitList(valueOr(readText(fields("headers")), "")),
    note: noteText(fields),
  };
}

/** Excel turns "1.2" into a date and "1.10" into 1.1 where the cell is not text (domain: sheets in practice, 4). */
function readCode(fields: RowFields<CriteriaColumn>): FieldReading<string> {
  const field = fields("code");
  const code = readText(field);
  if (code.state === "blank") field.log.error("criterionCodeMissing", field.place);
  if (code.state !== "read" || typeof field.cell.value !== "number") return code;
  if (isDateFormat(field.cell.format)) {
    field.log.error("criterionCodeIsDate", field.place, { text: code.value });
    return { state: "faulty" };
  }
  field.log.warning("criterionCodeIsNumber", field.place, { code: code.value });
  return code;
}

function readName(fields: RowFields<CriteriaColumn>): LocalisedText {
  const nameIn = (column: CriteriaColumn): string => valueOr(readText(fields(column)), "");
  return { ru: nameIn("nameRu"), kk: nameIn("nameKk"), en: nameIn("nameEn") };
}

function checkedName(fields: RowFields<CriteriaColumn>, name: LocalisedText, code: string): LocalisedText {
  const { place, log, cell } = fields("nameRu");
  if (name.ru !== "" || !isBlank(cell)) return name;
  const other = anyText(name);
  if (other === "") log.error("criterionNameMissing", place, { code });
  else log.warning("criterionNameRuMissing", place, { code, name: other });
  return { ...name, ru: other };
}

function readRequired(
  fields: RowFields<CriteriaColumn>,
  column: CriteriaColumn,
  missing: "criterionBlockMissing",
  code: string,
): FieldReading<string> {
  const field = fields(column);
  const text = readText(field);
  if (text.state === "blank") field.log.error(missing, field.place, { code });
  return text;
}

function readMethod(
  fields: RowFields<CriteriaColumn>,
  vocabulary: StaffVocabulary,
  allowed: AllowedWords,
  code: string,
): FieldReading<MethodName> {
  const field = fields("method");
  const params = { code, allowed: allowed.methods };
  const method = readWord(field, vocabulary.method, "criterionMethodUnknown", params);
  if (method.state === "blank") field.log.error("criterionMethodMissing", field.place, params);
  return method;
}

/** Steps in the order of their columns; a fault of order is an error, because formulas rely on it. */
function readBands(fields: RowFields<CriteriaColumn>, code: string): readonly Band[] {
  const bands: Band[] = [];
  let gap = false;
  for (const columns of bandColumns) {
    const from = readNumber(fields(columns.from), criteriaRange(columns.from));
    const points = readNumber(fields(columns.points), criteriaRange(columns.points));
    const { place, log } = fields(columns.from);
    if (from.state === "blank" && points.state === "blank") {
      gap = true;
      continue;
    }
    const number = columns.number;
    if (gap) log.error("criterionBandGap", place, { code, number });
    gap = false;
    if (from.state === "blank" || points.state === "blank") {
      const empty = fields(from.state === "blank" ? columns.from : columns.points);
      log.error("criterionBandIncomplete", empty.place, { code, number, ...bandHeadings(fields, columns) });
    }
    if (from.state !== "read" || points.state !== "read") continue;
    const previous = bands.at(-1);
    if (previous !== undefined && from.value <= previous.from) {
      log.error("criterionBandOrder", place, { code, number, value: from.value, previous: previous.from });
    }
    bands.push({ from: from.value, points: points.value });
  }
  return bands;
}

/** The headings of the pair of columns, as parameters of a message. */
export function bandHeadings(
  fields: RowFields<CriteriaColumn>,
  { from, points }: BandColumns,
): { readonly from: string; readonly points: string } {
  return { from: fields(from).heading, points: fields(points).heading };
}

/** The note is written by the program, so a fault in it is of no consequence. */
function noteText(fields: RowFields<CriteriaColumn>): string {
  const { cell } = fields("note");
  return cell.kind === "error" ? "" : shownText(cell);
}
