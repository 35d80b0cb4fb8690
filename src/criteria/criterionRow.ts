import { type LocalisedText, anyText } from "../locales/language";
import { isDateFormat } from "../workbook/numberFormat";
import { isBlank, readText, valueOr, type FieldReading } from "../tables/field";
import type { RowFields } from "../tables/foundTable";
import { shownText } from "../tables/shownText";
import { allowedWords } from "../tables/words";
import { methodWords } from "./choices";
import { bandColumns, criteriaColumns, type BandColumns, type CriteriaColumn } from "./criteriaColumns";
import type { Band, Direction, MeasureName, MethodName } from "./criterion";

/** A row of the criteria sheet as read, before its parts are held against each other and against other rows. */
export interface CriterionRow {
  readonly fields: RowFields<CriteriaColumn>;
  readonly code: FieldReading<string>;
  /** The code for messages, or the name where there is no code. */
  readonly label: string;
  readonly name: LocalisedText;
  readonly block: FieldReading<string>;
  readonly partOf: FieldReading<string>;
  readonly unit: string;
  readonly method: FieldReading<MethodName>;
  readonly measure: FieldReading<MeasureName>;
  readonly points: FieldReading<number>;
  readonly bands: readonly Band[];
  /** true: something is in the columns of the bands. */
  readonly hasBands: boolean;
  readonly base: FieldReading<string>;
  readonly direction: FieldReading<Direction>;
  readonly cap: FieldReading<number>;
  readonly floor: FieldReading<number>;
  readonly weight: FieldReading<number>;
  readonly counted: boolean;
  readonly headers: readonly string[];
  readonly formula: string;
  readonly appendixText: string;
  readonly note: string;
}

export function readCriterionRow(cells: RowFields<CriteriaColumn>): CriterionRow {
  const columns = criteriaColumns;
  const code = readCode(cells);
  const givenName = readName(cells);
  const label = valueOr(code, anyText(givenName));
  const fields: RowFields<CriteriaColumn> = (key) => ({ ...cells(key), about: { code: label } });
  const partOf = columns.partOf.read(fields);
  const block = readText(fields("block"));
  return {
    fields,
    code,
    label,
    name: checkedName(fields, givenName, label),
    // A line is in the block of its indicator.
    block: partOf.state === "blank" ? required(fields, "block", "criterionBlockMissing", block) : block,
    partOf,
    unit: valueOr(columns.unit.read(fields), ""),
    method: required(fields, "method", "criterionMethodMissing", columns.method.read(fields)),
    measure: columns.measure.read(fields),
    points: columns.points.read(fields),
    bands: readBands(fields, label),
    hasBands: bandColumns.some((band) => [band.from, band.points].some(({ key }) => !isBlank(fields(key).cell))),
    base: columns.base.read(fields),
    direction: columns.betterIs.read(fields),
    cap: columns.cap.read(fields),
    floor: columns.floor.read(fields),
    weight: columns.weight.read(fields),
    counted: valueOr(columns.counted.read(fields), true),
    headers: valueOr(columns.headers.read(fields), []),
    formula: valueOr(columns.formula.read(fields), ""),
    appendixText: valueOr(columns.appendixText.read(fields), ""),
    note: noteText(fields),
  };
}

/** Excel turns "1.2" into a date and "1.10" into 1.1 where the cell is not text (docs/reading.md, 4). */
function readCode(fields: RowFields<CriteriaColumn>): FieldReading<string> {
  const field = fields("code");
  const code = readText(field);
  if (code.state === "blank") field.log.error("criterionCodeMissing", field.at);
  if (code.state !== "read" || typeof field.cell.value !== "number") return code;
  if (isDateFormat(field.cell.format)) {
    field.log.error("criterionCodeIsDate", field.at, { text: code.value });
    return { state: "faulty" };
  }
  field.log.warning("criterionCodeIsNumber", field.at, { code: code.value });
  return code;
}

function readName(fields: RowFields<CriteriaColumn>): LocalisedText {
  const nameIn = (column: CriteriaColumn): string => valueOr(readText(fields(column)), "");
  return { ru: nameIn("nameRu"), kk: nameIn("nameKk"), en: nameIn("nameEn") };
}

function checkedName(fields: RowFields<CriteriaColumn>, name: LocalisedText, code: string): LocalisedText {
  const { at, log, cell } = fields("nameRu");
  if (name.ru !== "" || !isBlank(cell)) return name;
  const other = anyText(name);
  if (other === "") log.error("criterionNameMissing", at, { code });
  else log.warning("criterionNameRuMissing", at, { code, name: other });
  return { ...name, ru: other };
}

function required<Value>(
  fields: RowFields<CriteriaColumn>,
  key: "block" | "method",
  missing: "criterionBlockMissing" | "criterionMethodMissing",
  reading: FieldReading<Value>,
): FieldReading<Value> {
  const { log, at, about, language, translators } = fields(key);
  if (reading.state !== "blank") return reading;
  const question = key === "method" ? openQuestion(fields) : "";
  if (question === "") log.error(missing, at, { ...about, allowed: allowedWords(methodWords, translators[language]) });
  else log.error("criterionQuestion", at, { ...about, name: anyText(readName(fields)), question });
  return reading;
}

/** What the row of a document still asks, as its note says it; "" where it asks nothing. */
function openQuestion(fields: RowFields<CriteriaColumn>): string {
  const { translators } = fields("note");
  const note = noteText(fields);
  for (const t of Object.values(translators)) {
    const asked = t("appendix.asked", { text: "" }).trim();
    const [question = ""] = note.split(t("criteria.note.ownLabel"));
    if (question.startsWith(asked)) return question.slice(asked.length).trim();
  }
  return "";
}

/** Steps in the order of their columns; a fault of order is an error, because formulas rely on it. */
function readBands(fields: RowFields<CriteriaColumn>, code: string): readonly Band[] {
  const bands: Band[] = [];
  let gap = false;
  for (const columns of bandColumns) {
    const from = columns.from.read(fields);
    const points = columns.points.read(fields);
    const { at, log } = fields(columns.from.key);
    if (from.state === "blank" && points.state === "blank") {
      gap = true;
      continue;
    }
    const number = columns.number;
    if (gap) log.error("criterionBandGap", at, { code, number });
    gap = false;
    if (from.state === "blank" || points.state === "blank") {
      const empty = fields((from.state === "blank" ? columns.from : columns.points).key);
      log.error("criterionBandIncomplete", empty.at, { code, number, ...bandHeadings(fields, columns) });
    }
    if (from.state !== "read" || points.state !== "read") continue;
    const previous = bands.at(-1);
    if (previous !== undefined && from.value <= previous.from) {
      log.error("criterionBandOrder", at, { code, number, value: from.value, previous: previous.from });
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
  return { from: fields(from.key).heading, points: fields(points.key).heading };
}

/** The note is written by the program, so a fault in it is of no consequence. */
function noteText(fields: RowFields<CriteriaColumn>): string {
  const { cell } = fields("note");
  return cell.kind === "error" ? "" : shownText(cell);
}
