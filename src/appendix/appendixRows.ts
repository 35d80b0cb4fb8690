import { shownText } from "../tables/shownText";
import { comparisonKey } from "../tables/text/comparisonKey";
import { isDateFormat } from "../workbook/numberFormat";
import type { GridCell } from "../workbook/grid";
import { readPhrase } from "./phrases/readPhrase";
import { sectionLimit } from "./sectionLimit";
import { areaAt, coveringCell, type AppendixTable } from "./appendixHeads";

/** An indicator as the document has it. */
export interface AppendixEntry {
  readonly kind: "indicator";
  readonly number: string;
  readonly name: string;
  readonly rule: string;
  readonly points: string;
  readonly most: string;
  readonly unit: string;
  readonly documents: string;
  /** What stands in columns whose heads are not known. */
  readonly other: string;
  /** The whole row. */
  readonly text: string;
  /** Its rule is that of several rows at once, or a part of the row is struck through. */
  readonly doubt: "shared" | "struck" | null;
}

/** A row of the table: an indicator; a section; what is said of the section; a remark that is none of these. */
export type AppendixRow =
  | AppendixEntry
  | {
      readonly kind: "section";
      readonly number: string;
      readonly name: string;
      readonly said: string;
      readonly cap: number | null;
    }
  | { readonly kind: "ofSection"; readonly text: string; readonly cap: number | null }
  | { readonly kind: "remark"; readonly text: string };

type TextColumn = "number" | "name" | "rule" | "points" | "most" | "unit";

interface RowTexts extends Readonly<Record<TextColumn | "documents" | "other" | "text", string>> {
  readonly filled: number;
  /** The number is one that Excel holds, which has no zero at its end. */
  readonly numeric: boolean;
  /** Of a date in its place: day and month, which may have been the number. */
  readonly dated: string;
  readonly sharedRule: boolean;
  readonly struck: boolean;
}

const total = /^(?:итого|всего|барлығы|жиыны|қорытынды)/u;
/** "Итого | 100": a total with no words of what it counts. */
const isBareTotal =
  /^(?:итого|всего|барлығы|жиыны|қорытынды|общ(?:ий|ая) (?:балл|сумма)\p{L}*|жалпы балл)(?: (?:по|за|балл)\P{Lu}*)?[ :.]*$/u;
const sum = /^(?:\d[\d ]*(?:[.,]\d+)?(?: ?(?:б\.?|балл\p{L}*|ұпай\p{L}*))?|-?)$/u;
const footnote = /^(?:\*|примечани|ескерт|сноска)/u;
const sectionWord = /^(?:раздел|блок|глава|направлени|болім|бағыт)|^[\p{L}\d]{1,4}[- ](?:болім|блок|бағыт)/u;
const ofSection = /(?:по|за) (?:\p{L}+ )?(?:раздел|блок|направлени)|(?:болім|блок|бағыт)\p{L}* бойынша/u;
const ofPoints = /балл|ұпай|очк/u;

/** The rows below the head in their order. */
export function appendixRows(table: AppendixTable): readonly AppendixRow[] {
  const below = table.sheet.rows.map((_cells, row) => row).slice(table.head.to + 1);
  const texts = withMendedNumbers(below.map((row) => rowTexts(table, row)).filter(({ text }) => text !== ""));
  const head = rowTexts(table, table.head.from).text;
  const rows: AppendixRow[] = [...sectionAbove(table)];
  texts.forEach((row, index) => {
    if (row.text === head || isColumnNumbers(row)) return;
    const before = rows.at(-1);
    if (before?.kind === "indicator" && row.number === "" && row.name === "" && row.rule + row.points !== "") {
      rows[rows.length - 1] = continued(before, row);
      return;
    }
    rows.push(rowOf(row, texts[index + 1] ?? null));
  });
  return rows;
}

/**
 * Numbers that Excel has damaged: "1.10" made 1.1, which is there twice, or stands behind 1.9 or before 1.11; "1.2" made 1 February.
 */
function withMendedNumbers(rows: readonly RowTexts[]): readonly RowTexts[] {
  const written = new Set(rows.map(({ number }) => number));
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const [before = "", after = ""] = [rows[index - 1]?.number, rows[index + 1]?.number];
    const [parent = "", last = ""] = (row.number === "" ? row.dated : row.number).split(".");
    const isWithin = before.startsWith(`${parent}.`);
    const isTen = after === `${row.number}1` || before === `${parent}.${last === "1" ? "" : Number(last) - 1}9`;
    const isLost = row.numeric && /^\d+\.[1-9]$/.test(row.number) && !written.has(`${row.number}0`);
    const isDate = row.number === "" && row.dated !== "" && isWithin && !written.has(row.dated);
    const number = isDate
      ? row.dated
      : isLost && (isTen || (last === "1" && isWithin && seen.has(row.number)))
        ? `${row.number}0`
        : row.number;
    seen.add(number);
    return { ...row, number };
  });
}

/** "Раздел 1. Членство" as the paragraph in front of a table. */
function sectionAbove(table: AppendixTable): readonly AppendixRow[] {
  const above = Array.from({ length: table.head.from }, (_row, row) => rowTexts(table, row)).filter(
    ({ text }) => text !== "",
  );
  const last = above.at(-1);
  const isSection = last?.filled === 1 && sectionWord.test(comparisonKey(last.text));
  return isSection ? [section({ ...last, number: "", name: "" })] : [];
}

function rowOf(row: RowTexts, next: RowTexts | null): AppendixRow {
  const said = row.rule === "" && row.points === "";
  const key = comparisonKey(row.name === "" ? row.text : row.name);
  if (row.filled === 1 || said) {
    if (footnote.test(key)) return { kind: "remark", text: row.text };
    if (total.test(key) || readPhrase(row.text).state === "section") {
      // A total that does not name the section may be that of the whole table.
      const isOfWhole = total.test(key) && !ofSection.test(key);
      return { kind: "ofSection", text: row.text, cap: isOfWhole ? null : sectionLimit(row.text, row.most) };
    }
    const isOuter = row.number !== "" && next?.number.startsWith(`${row.number}.`) === true;
    if (row.filled === 1 || isOuter || sectionWord.test(key)) return section(row);
  }
  if (
    row.number === "" &&
    isBareTotal.test(key) &&
    [row.rule, row.points].every((text) => sum.test(comparisonKey(text)))
  )
    return { kind: "ofSection", text: row.text, cap: null };
  return {
    kind: "indicator",
    ...row,
    doubt: row.struck ? "struck" : row.sharedRule ? "shared" : null,
  };
}

const wordFirst =
  /^(?:раздел|блок|глава|направление|бөлім|бағыт)\s*№?\s*((?:[\p{L}\d]{1,3}(?:\.\d+)*)(?=[\s.:)–—-]|$))?[\s.:)–—-]*/iu;
const wordLast = /^([\p{L}\d]{1,4})[-\s]*(?:бөлім|блок|бағыт)[\s.:)–—-]*/iu;
const numberFirst = /^([IVXLC]{1,5}|\d{1,2}|[A-ZА-ЯӘҒҚҢӨҰҮҺІ])[.)]\s*(?=\p{L})/u;

function section(row: RowTexts): AppendixRow {
  const whole = row.name === "" ? row.text : row.name;
  const found = wordFirst.exec(whole) ?? wordLast.exec(whole) ?? numberFirst.exec(whole);
  const name = whole.slice(found?.[0].length ?? 0).trim();
  const said = ofPoints.test(comparisonKey(whole)) || row.most !== "";
  return {
    kind: "section",
    number: row.number === "" ? (found?.[1] ?? "") : row.number,
    name: name === "" ? whole : name,
    said: said ? row.text : "",
    cap: said ? sectionLimit(whole, row.most) : null,
  };
}

/** One more line of the rule of the indicator above. */
function continued(before: AppendixEntry, row: RowTexts): AppendixEntry {
  const joined = (one: string, other: string) => [one, other].filter((text) => text !== "").join("\n");
  const isWhole = before.points === "" && row.points === "";
  return {
    ...before,
    // A line of a rule and its points stand side by side.
    rule: isWhole ? joined(before.rule, row.rule) : joined(lineOf(before), lineOf(row)),
    points: "",
    most: joined(before.most, row.most),
    documents: joined(before.documents, row.documents),
    other: joined(before.other, row.other),
    text: joined(before.text, row.text),
    doubt: before.doubt ?? (row.struck ? "struck" : null),
  };
}

function lineOf({ rule, points }: Pick<RowTexts, "rule" | "points">): string {
  return [rule, pointsIn(points)].filter((text) => text !== "").join(" – ");
}

/** A column of points has no other numbers. */
export function pointsIn(given: string): string {
  const signed = given.replace(/^[-–—−]\s*(?=\d)/u, "минус ");
  return /\d$/u.test(signed) ? `${signed} баллов` : signed;
}

/** "1 | 2 | 3 | 4" below the head. */
function isColumnNumbers({ number, text }: RowTexts): boolean {
  const parts = [...(number === "" ? [] : [number]), ...text.split(" | ")];
  return parts.length > 2 && parts.every((part, index) => part === String(index + 1));
}

/** A rule over several rows, unless they are all of one indicator. */
function isShared({ sheet, columns, head }: AppendixTable, row: number): boolean {
  const name = areaAt(sheet, row, columns.indexOf("name")) ?? { top: row, bottom: row };
  return columns.some((kind, column) => {
    const area = kind === "rule" || kind === "points" ? areaAt(sheet, row, column) : null;
    return area !== null && area.top > head.to && (area.top < name.top || area.bottom > name.bottom);
  });
}

function rowTexts(table: AppendixTable, row: number): RowTexts {
  const { sheet, columns } = table;
  const found: Record<TextColumn | "documents" | "other", string> = {
    number: "",
    name: "",
    rule: "",
    points: "",
    most: "",
    unit: "",
    documents: "",
    other: "",
  };
  const cells: GridCell[] = [];
  let numeric = false;
  let dated = "";
  const whole: string[] = [];
  columns.forEach((kind, column) => {
    const area = areaAt(sheet, row, column);
    if (area !== null && (area.top !== row || area.left !== column)) return;
    const cell = coveringCell(sheet, row, column);
    const text = writtenText(cell);
    if (text === "") return;
    cells.push(cell);
    if (kind === "number") {
      found.number = codeOf(cell);
      numeric = cell.kind === "number";
      const [, day, month] = isDated(cell) ? (/^(\d+)\.(\d+)\./.exec(text) ?? []) : [];
      if (day !== undefined) dated = `${Number(day)}.${Number(month)}`;
    }
    if (kind !== "number") whole.push(text);
    if (kind === "number" || kind === "aside") return;
    const key = kind === "document" ? "documents" : kind;
    found[key] = found[key] === "" ? text : `${found[key]}; ${text}`;
  });
  const text = whole.length === 0 && cells.length === 1 ? cells.map(writtenText).join("") : whole.join(" | ");
  return {
    ...found,
    text,
    filled: cells.length,
    numeric,
    dated,
    sharedRule: isShared(table, row),
    struck: cells.some(({ struck }) => struck === true),
  };
}

function writtenText(cell: GridCell): string {
  return cell.kind === "text" ? String(cell.value).trim() : shownText(cell);
}

function isDated({ kind, format }: GridCell): boolean {
  return kind === "number" && isDateFormat(format);
}

/** "1.1." and "№ 3" without their signs; a date is what Excel has made of a number. */
function codeOf(cell: GridCell): string {
  if (isDated(cell)) return "";
  const code = shownText(cell)
    .replace(/^№\s*/, "")
    .replace(/[.)]+$/, "");
  return /^[\p{L}\d][\p{L}\d.\-/]{0,11}$/u.test(code) ? code : "";
}
