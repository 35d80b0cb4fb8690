import type { ColumnClaim } from "../header/columnClaim";
import type { CriterionIndex } from "../header/criterionIndex";
import { guessColumns } from "../header/guessColumns";
import { labelText } from "../header/headerBlock";
import { columnField } from "../header/columnField";
import { headsOrganisations, isOrganisationLabel } from "../header/organisationLabel";
import type { Issue } from "../../issues/issue";
import { emptyCell } from "../../workbook/grid";
import { issueOf } from "../issueAt";
import { type SheetSection, sectionsOf, mostTables } from "../table/sections";
import { type TableHeader, lookForHeader, weight } from "../table/findHeader";
import { type CriterionLabels, criteriaDown, findCriterionLabels } from "../table/headerRows";
import { isFilled } from "../table/rowKind";
import type { LocatedTable } from "../table/locatedTable";
import { locateTable } from "../table/sheetTable";
import { findColumnHeads } from "../turned/columnHeads";
import { type LabelColumns, findLabelColumns } from "../turned/labelColumns";
import { stackedForms } from "../turned/stackedForms";
import { turnedTable } from "../turned/turnedTable";
import { type SheetView, columnsOf } from "./sheetView";
import { guessedHeads } from "./guessedHeads";
import type { KnownTexts } from "./knownTexts";
import { apartSideBySide } from "./apartSideBySide";
import { withSpreadParents } from "./spreadParents";
import { unheadedNames } from "./unheadedNames";
import { namesUnderHeadings, unreadNames } from "./unreadNames";

/** The tables of a sheet, from the top down, and why it has none. */
export interface SheetTables {
  readonly tables: readonly LocatedTable[];
  /** Criteria are named somewhere on the sheet. */
  readonly namesCriteria: boolean;
  readonly issues: readonly Issue[];
}

/** Rows above the first label in which its head may be. */
const mostHeadRows = 6;

/** Finds every table of an upright sheet, whatever its layout. */
export function locateTables(sheet: SheetView, known: KnownTexts): SheetTables {
  const parts = apartSideBySide(withSpreadParents(sheet, known.index.year)).map((part) => ({
    part,
    found: locateIn(part, known),
  }));
  const isRead = parts.some(({ found }) => found.tables.length > 0);
  return joined(
    parts.map(({ part, found }) =>
      isRead && found.tables.length === 0 && found.issues.length === 0
        ? { ...found, issues: namesUnderHeadings(part, known) }
        : found,
    ),
  );
}

/** Where nothing heads the names beside a row of codes, that is said; where they may be none, no row of figures is taken for the header. */
function locateIn(sheet: SheetView, known: KnownTexts): SheetTables {
  const unheaded = unheadedNames(sheet, known);
  const found = tablesOf(unheaded?.headed ?? sheet, known);
  if (unheaded === null) return found;
  if (unheaded.headed !== null) return { ...found, issues: [unheaded.issue, ...found.issues] };
  const isRead = found.tables.some(({ table, rows }) => table.layout !== "rows" && rows.length > 0);
  return isRead ? found : { tables: [], namesCriteria: true, issues: [unheaded.issue] };
}

function tablesOf(sheet: SheetView, known: KnownTexts): SheetTables {
  const labels = findCriterionLabels(sheet, known.index);
  const isNamed = labels.headerRows.length > 0 || labels.down.size > 0;
  const guessed = isNamed ? null : guessedHeads(sheet, known);
  if (guessed !== null && guessed.down.size > 0) {
    return turnedTables(sheet, { ...labels, down: guessed.down }, known);
  }
  if (areLabelsDown(sheet, labels, known.index)) {
    const forms = stackedForms(sheet, labels);
    if (forms.length > mostTables) return tooManyTables(sheet);
    const found = joined(forms.map((form) => turnedTables(form, form === sheet ? labels : null, known)));
    return { ...found, issues: [...found.issues, ...unreadNames(sheet, found.tables, known)] };
  }
  const blocks = sectionsOf(sheet, labels, known.index);
  if (blocks.length > mostTables) return tooManyTables(sheet);
  const found = joined(blocks.map((block) => rowsTables(block, known, guessed?.header ?? null)));
  return { ...found, issues: [...found.issues, ...unreadNames(sheet, found.tables, known)] };
}

/**
 * The tables of a view whose first rows are the header of another sheet.
 * @param header so many rows
 * @param sheet what stands below them, whole
 */
export function tablesUnderHeader(view: SheetView, header: number, sheet: SheetView, known: KnownTexts): SheetTables {
  const headerRows = findCriterionLabels(view, known.index).headerRows.filter((row) => row < header);
  const guessed = headerRows.length > 0 ? null : guessedHeads(view, known).header;
  const found = rowsTables({ sheet: view, headerRows }, known, guessed);
  return { ...found, issues: [...found.issues, ...unreadNames(sheet, found.tables, known)] };
}

function tooManyTables(sheet: SheetView): SheetTables {
  const issue = issueOf(sheet, "tooManyTables", "error", { sheet: sheet.title, most: mostTables });
  return { tables: [], namesCriteria: true, issues: [issue] };
}

/**
 * Organisations are side by side, or one has the form to itself: more criteria are named one under another than any
 * header has side by side. Where both are one, a column of values beside it makes a form.
 */
function areLabelsDown(sheet: SheetView, labels: CriterionLabels, index: CriterionIndex): boolean {
  const down = criteriaDown(labels);
  if (down <= labels.across.size) return false;
  if (labels.isCoded && labels.headerRows.length === 0) return true;
  const across = weight(lookForHeader(sheet, index, labels.headerRows).header);
  if (down < across) return false;
  if (down > across) return true;
  const columns = findLabelColumns(sheet, labels.down, index);
  const { heads } = findColumnHeads(sheet, columns, index.year);
  return heads.some(({ field, name }) => field === "value" && name === null) || isHeaded(sheet, columns, index);
}

/** "Показатель" or "Код" is over the labels themselves. */
function isHeaded(sheet: SheetView, { columns, rows: [first = 0] }: LabelColumns, { year }: CriterionIndex): boolean {
  return columns.some((column) =>
    sheet.rows.slice(Math.max(0, first - mostHeadRows), first).some((cells) => {
      const field = columnField(labelText(cells[column] ?? emptyCell), year);
      return field === "label" || field === "code";
    }),
  );
}

function joined(parts: readonly SheetTables[]): SheetTables {
  return {
    tables: parts.flatMap(({ tables }) => tables),
    namesCriteria: parts.some(({ namesCriteria }) => namesCriteria),
    issues: parts.flatMap(({ issues }) => issues),
  };
}

/** @param labels those of the form, where it is the whole sheet and they are known */
function turnedTables(form: SheetView, labels: CriterionLabels | null, known: KnownTexts): SheetTables {
  const { down } = labels ?? findCriterionLabels(form, known.index);
  if (down.size === 0) return { tables: [], namesCriteria: false, issues: [] };
  const found = turnedTable(form, down, known.index, known.isOfficial);
  return { tables: [withGuesses(found, known)], namesCriteria: true, issues: [] };
}

function rowsTables(
  { sheet, headerRows }: SheetSection,
  known: KnownTexts,
  guessed: TableHeader | null = null,
): SheetTables {
  const { header: found, otherYear } = lookForHeader(sheet, known.index, headerRows);
  const header = found ?? (otherYear === null ? guessed : null);
  if (header === null) {
    const params = { sheet: sheet.title, year: String(otherYear), expected: String(known.index.year) };
    const issues = otherYear === null ? [] : [issueOf(sheet, "sheetOfOtherYear", "error", params)];
    return { tables: [], namesCriteria: false, issues };
  }
  const parts = sideBySide(sheet, header);
  if (parts.length > 1) return joined(parts.map((part) => rowsTables({ sheet: part, headerRows }, known)));
  const table = locateTable(sheet, header, known.index, known.isOfficial);
  if (table !== null) return { tables: [withGuesses(table, known)], namesCriteria: true, issues: [] };
  const issue = issueOf(sheet, "noOrganisationColumn", "error", { sheet: sheet.title });
  return { tables: [], namesCriteria: true, issues: [issue] };
}

/** Tables side by side, each with organisations of its own: cut before every heading of organisations that follows indicators. */
function sideBySide(sheet: SheetView, { columns, matches }: TableHeader): readonly SheetView[] {
  const disputed = matches.disputed.flatMap((dispute) => dispute.columns);
  // One place over two tables in all their columns: an indicator is on both sides.
  const repeated = [
    ...matches.disputed.map((dispute) => dispute.columns),
    ...matches.outdone.map((outdone) => [outdone.column, outdone.by]),
  ].map((claims) => claims.map(({ column }) => column));
  const heads = (text: string, column: number): boolean =>
    isOrganisationLabel(text) ||
    (headsOrganisations(text) && repeated.some((at) => Math.min(...at) < column && Math.max(...at) > column));
  const indicators = new Set([...matches.matched.values(), ...disputed].map(({ column }) => column));
  const cuts: number[] = [];
  let last = -1;
  for (const { column, cell, claim } of columns) {
    if (indicators.has(column)) last = column;
    if (claim !== null || cell === null || !heads(cell.text, column) || cell.column !== column) continue;
    if (last > (cuts[cuts.length - 1] ?? -1)) cuts.push(column);
  }
  const starts = columns.some(({ column, cell }) => column < (cuts[0] ?? 0) && headsOrganisations(cell?.text ?? ""))
    ? cuts.filter((cut) => Array.from(indicators).some((column) => column > cut))
    : [];
  if (starts.length === 0) return [sheet];
  return [0, ...starts].map((from, part) => columnsOf(sheet, from, starts[part] ?? Infinity));
}

/** Headers are guessed once it is known which rows hold organisations: a column without a value is not worth a guess. */
function withGuesses(found: LocatedTable, { near, index }: KnownTexts): LocatedTable {
  const { table, rows } = found;
  const { sheet } = table;
  const mayGuess = (column: ColumnClaim): boolean =>
    (sheet.turned || column.column !== table.organisationColumn) &&
    !isOrganisationLabel(column.cell?.text ?? "") &&
    !index.ignores(column) &&
    rows.some(({ row }) => {
      const cell = sheet.rows[row]?.[column.column];
      return cell !== undefined && isFilled(cell);
    });
  const header: TableHeader = guessColumns(table.header, near, mayGuess);
  if (header === table.header) return found;
  const indicatorColumns = new Map(Array.from(header.matches.matched, ([one, { column }]) => [one, column]));
  return { ...found, table: { ...table, header, indicatorColumns } };
}
