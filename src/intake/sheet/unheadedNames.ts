import type { Criterion } from "../../criteria/criterion";
import { cellAt, emptyCell, type GridCell } from "../../workbook/grid";
import { headerSearchRows, labelText } from "../header/headerBlock";
import { isRowNumberLabel } from "../header/organisationLabel";
import { readsAsCodes, rowEvidence } from "../header/rowEvidence";
import { issueAt, quote } from "../issueAt";
import type { Issue } from "../../issues/issue";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import { hasHeading } from "../table/headerRows";
import { isNoteText, isNumberLike, isTotalsText } from "../table/rowKind";
import type { KnownTexts } from "./knownTexts";
import type { SheetView } from "./sheetView";

/** A sheet whose first row of plain numbers as codes has nothing over the names beside it. */
interface UnheadedNames {
  /** With "Организация" over them where they plainly are names; null where they are not. */
  readonly headed: SheetView | null;
  /** At the cell in which the heading belongs. */
  readonly issue: Issue;
}

/** Plain numbers prove to be codes by the heading beside them: where its cell is empty, what stands below it must say so. */
export function unheadedNames(sheet: SheetView, known: KnownTexts): UnheadedNames | null {
  const row = sheet.rows.slice(0, headerSearchRows).findIndex((_, at) => rowOfCodes(sheet, at, known) !== null);
  const codes = row < 0 ? null : rowOfCodes(sheet, row, known);
  if (codes === null || hasHeading(withoutRowNumbers(sheet)) || isNamedAbove(sheet, row, known)) return null;
  const below = sheet.rows.slice(row + 1);
  const rows = below.filter((cells) => Array.from(codes.keys()).some((at) => isNumberLike(cells[at] ?? emptyCell)));
  const column = Math.min(...codes.keys());
  const [best] = Array.from({ length: column }, (_, at) => ({ at, names: rows.flatMap((cells) => nameIn(cells[at])) }))
    .filter(({ at }) => labelText(cellAt(sheet, row, at)) === "")
    .sort((one, other) => other.names.length - one.names.length || one.at - other.at);
  const [first] = best?.names ?? [];
  if (best === undefined || first === undefined) return null;
  const names = best.names.filter((name) => known.isOfficial(name) || speaksOfOrganisation(name));
  const isPlain = names.length * 2 >= rows.length && best.names.every((name) => known.index.find(name) === null);
  const place = { row, column: best.at };
  const params = { written: quote(first) };
  if (!isPlain) return { headed: null, issue: issueAt(sheet, place, "namesHeadingMissing", "error", params) };
  const isHead = (at: number): boolean => {
    if (at <= row) return at === row;
    const other = labelText(cellAt(sheet, at, best.at)) === "" ? rowOfCodes(sheet, at, known) : null;
    return other !== null && (isSame(codes, other) || Array.from(other.values()).every((one) => !hasValue(codes, one)));
  };
  const headed = sheet.rows.map((cells, at) => (isHead(at) ? withHeading(cells, best.at) : cells));
  return {
    headed: { ...sheet, rows: headed },
    issue: issueAt(sheet, place, "namesTakenWithoutHeading", "info", params),
  };
}

/** Codes by column, where the row holds nothing else but "№"; else null. */
function rowOfCodes(sheet: SheetView, row: number, { index }: KnownTexts): ReadonlyMap<number, Criterion> | null {
  const evidence = rowEvidence(sheet, row, index);
  const { doubtful, firm, words, heading } = evidence;
  const isBare = heading === null || isRowNumberLabel(labelText(cellAt(sheet, row, heading)));
  return isBare && firm.size === 0 && words.length === 0 && doubtful.size > 1 && readsAsCodes(evidence)
    ? doubtful
    : null;
}

/** Criteria named by words, or figures, above: the numbers are those of its columns. */
function isNamedAbove(sheet: SheetView, row: number, { index }: KnownTexts): boolean {
  return sheet.rows.slice(0, row).some((cells, at) => {
    return cells.some(({ kind }) => kind === "number") || rowEvidence(sheet, at, index).firm.size > 0;
  });
}

function withoutRowNumbers(sheet: SheetView): SheetView {
  const isNumbers = (cell: GridCell) => isRowNumberLabel(labelText(cell));
  return {
    ...sheet,
    rows: sheet.rows.slice(0, headerSearchRows).map((cells) => cells.map((c) => (isNumbers(c) ? emptyCell : c))),
  };
}

function nameIn(cell: GridCell = emptyCell): readonly string[] {
  const text = cell.kind === "text" ? labelText(cell) : "";
  return /\p{L}{2}/u.test(text) && !isNoteText(text) && !isTotalsText(text) ? [text] : [];
}

function isSame(one: ReadonlyMap<number, Criterion>, other: ReadonlyMap<number, Criterion>): boolean {
  return one.size === other.size && Array.from(one).every(([column, criterion]) => other.get(column) === criterion);
}

function hasValue(codes: ReadonlyMap<number, Criterion>, criterion: Criterion): boolean {
  return Array.from(codes.values()).includes(criterion);
}

function withHeading(cells: readonly GridCell[], column: number): readonly GridCell[] {
  const heading: GridCell = { ...emptyCell, kind: "text", value: "Организация" };
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? heading : (cells[at] ?? emptyCell),
  );
}
