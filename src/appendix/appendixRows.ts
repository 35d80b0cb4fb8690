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
  readonly sharedRule: boolean;
  readonly struck: boolean;
}

const total = /^(?:итого|всего|барлығы|жиыны|қорытынды)/u;
const footnote = /^(?:\*|примечани|ескерт|сноска)/u;
const sectionWord = /^(?:раздел|блок|глава|направлени|болім|бағыт)|^[\p{L}\d]{1,4}[- ](?:болім|блок|бағыт)/u;
const ofSection = /(?:по|за) (?:\p{L}+ )?(?:раздел|блок|направлени)|(?:болім|блок|бағыт)\p{L}* бойынша/u;
const ofPoints = /балл|ұпай|очк/u;

/** The rows below the head in their order. */
export function appendixRows(table: AppendixTable): readonly AppendixRow[] {
  const below = table.sheet.rows.map((_cells, row) => row).slice(table.head.to + 1);
  const texts = below.map((row) => rowTexts(table, row)).filter(({ text }) => text !== "");
  const head = rowTexts(table, table.head.from).text;
  const rows: AppendixRow[] = [];
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
  return [rule, points].filter((text) => text !== "").join(" – ");
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
  const whole: string[] = [];
  columns.forEach((kind, column) => {
    const area = areaAt(sheet, row, column);
    if (area !== null && (area.top !== row || area.left !== column)) return;
    const cell = coveringCell(sheet, row, column);
    const text = writtenText(cell);
    if (text === "") return;
    cells.push(cell);
    if (kind === "number") found.number = codeOf(cell);
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
    sharedRule: isShared(table, row),
    struck: cells.some(({ struck }) => struck === true),
  };
}

function writtenText(cell: GridCell): string {
  return cell.kind === "text" ? String(cell.value).trim() : shownText(cell);
}

/** "1.1." and "№ 3" without their signs; a date is what Excel has made of a number. */
function codeOf(cell: GridCell): string {
  if (cell.kind === "number" && isDateFormat(cell.format)) return "";
  const code = shownText(cell)
    .replace(/^№\s*/, "")
    .replace(/[.)]+$/, "");
  return /^[\p{L}\d][\p{L}\d.\-/]{0,11}$/u.test(code) ? code : "";
}
