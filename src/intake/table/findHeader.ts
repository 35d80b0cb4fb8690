import type { SheetGrid } from "../../workbook/grid";
import { type ColumnClaim, columnClaim } from "../header/columnClaim";
import type { CriterionIndex } from "../header/criterionIndex";
import { type HeaderBlock, HeaderReader } from "../header/headerBlock";
import { type ColumnMatches, matchColumns } from "../header/matchColumns";
import { isNumberingRow } from "../header/numberingRow";
import { noPart } from "../header/partWords";
import { readsAsCodes, readsAsFigures, rowEvidence } from "../header/rowEvidence";

/** The header of a matrix: an indicator a column. */
export interface TableHeader {
  readonly block: HeaderBlock;
  readonly columns: readonly ColumnClaim[];
  readonly matches: ColumnMatches;
}

/** The header of a sheet, and what was seen while it was looked for. */
interface SheetLook {
  readonly header: TableHeader | null;
  /** A year that is not the edition's, where only headers of that year were found; else null. */
  readonly otherYear: number | null;
}

/** Cells that are looked at in search of a header; a table of this trade has a few thousand above its first row. */
const mostHeaderCells = 60_000;

/** Rows below and above one that names criteria in which the rest of its header may be. */
const besideHeader = 4;

/**
 * Finds the row whose labels, with the parents above, give the most criteria a column; the first of equals.
 * @param headerRows rows known to name criteria: a header is looked for beside them; with none everywhere
 */
export function lookForHeader(sheet: SheetGrid, index: CriterionIndex, headerRows: readonly number[]): SheetLook {
  const reader = new HeaderReader(sheet);
  let best: TableHeader | null = null;
  let otherYear: number | null = null;
  let looked = 0;
  for (let row = 0; row < reader.rows && looked < mostHeaderCells; row++) {
    if (headerRows.length > 0 && !headerRows.some((known) => Math.abs(known - row) <= besideHeader)) continue;
    if (!hasLabel(reader, row) || isNumberingRow(sheet, row)) continue;
    if (!headerRows.includes(row) && isFigures(sheet, row, index, headerRows.length > 0 || best !== null)) continue;
    looked += reader.width;
    const header = headerAt(reader, row, index);
    if (isBetter(header, best)) best = header;
    otherYear ??= header.columns.find((column) => column.otherYear !== null)?.otherYear?.year ?? null;
  }
  return { header: best, otherYear: best === null ? otherYear : null };
}

/**
 * Where as many criteria are found, a header that gives each its own column, or says that all of its columns are parts, is
 * better than one that leaves it open.
 */
function isBetter(header: TableHeader, best: TableHeader | null): boolean {
  if (best === null) return weight(header) > 0;
  const more = weight(header) + onlyParts(header) - weight(best) - onlyParts(best);
  if (more !== 0) return more > 0;
  const leavesLess = header.matches.disputed.length < best.matches.disputed.length;
  return (leavesLess || onlyParts(header) > onlyParts(best)) && hasWords(header);
}

/** How many criteria have only columns that are parts of them: quarters without the year, town and village. */
function onlyParts({ columns, matches }: TableHeader): number {
  const about = new Set(columns.flatMap(({ about, part }) => (about === null || part === noPart ? [] : [about])));
  for (const criterion of matches.matched.keys()) about.delete(criterion);
  for (const { criterion } of matches.disputed) about.delete(criterion);
  return about.size;
}

/** Figures below a header would tell its columns apart as well as words do. */
function hasWords({ matches }: TableHeader): boolean {
  return Array.from(matches.matched.values()).every(({ cell }) =>
    /[\p{L}%]|^(?:\d\d\.\d\d\.)?20\d\d$/u.test(cell?.text ?? ""),
  );
}

/**
 * The row of an organisation, though its figures may look like codes. Where no header is known, a row of codes alone beside
 * a word that is no heading may be one.
 */
function isFigures(sheet: SheetGrid, row: number, index: CriterionIndex, isHeaderKnown: boolean): boolean {
  const evidence = rowEvidence(sheet, row, index);
  if (isHeaderKnown)
    return readsAsFigures(evidence) || (!evidence.byName && evidence.firm.size > 1 && evidence.words.length > 0);
  return readsAsFigures(evidence) && (evidence.words.length > 1 || !readsAsCodes({ ...evidence, words: [] }));
}

/** How many criteria the header gives a column. Disputed columns count, so that a header is found even where two columns claim each criterion. */
export function weight(header: TableHeader | null): number {
  return header === null ? 0 : header.matches.matched.size + header.matches.disputed.length;
}

export function headerAt(reader: HeaderReader, row: number, index: CriterionIndex): TableHeader {
  const block = reader.block(row);
  const columns = block.columns.map((cells, column) => columnClaim(column, cells, index));
  return { block, columns, matches: matchColumns(columns) };
}

/** Words, an outline number, a year or a date. */
const label = /\p{L}|^\d+\.\d+$|^(?:\d\d\.\d\d\.)?20\d\d$/u;

function hasLabel(reader: HeaderReader, row: number): boolean {
  for (let column = 0; column < reader.width; column++) if (label.test(reader.text(row, column))) return true;
  return false;
}
