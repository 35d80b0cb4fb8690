import type { Issue } from "../../issues/issue";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { issueAt, issueOf, quote } from "../issueAt";
import { organisationName } from "../organisation/organisationName";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import { isFilled, isNoteText, isNumberLike, isTotalsText } from "../table/rowKind";
import type { LocatedTable } from "../table/locatedTable";
import type { KnownTexts } from "./knownTexts";
import { type SheetTables, tablesUnderHeader } from "./locateTables";
import { lineOfRow, type SheetView } from "./sheetView";

interface SeenSheet {
  readonly sheet: SheetView;
  readonly found: SheetTables;
}

const shownNames = 5;
const shownRows = 40;

/** A row with figures behind a word. */
interface NamedFigures {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly figures: number;
}

/**
 * Sheets of a workbook that name no indicator, but organisations with figures. One that goes on where the table before it
 * ended, in the same columns, is read under its header, and that is said; of any other the names are a question.
 * @param sheets of one workbook, in order
 */
export function withTablesWithoutHeader(sheets: readonly SeenSheet[], known: KnownTexts): readonly SeenSheet[] {
  const names = new Set(
    sheets.flatMap(({ found }) => found.tables.flatMap(({ rows }) => rows.map(({ name }) => comparisonKey(name)))),
  );
  if (names.size === 0) return sheets;
  let before: LocatedTable | null = null;
  return sheets.map((seen) => {
    const { sheet, found } = seen;
    if (found.tables.length > 0) before = found.tables.filter(({ table }) => hasNames(table)).at(-1) ?? null;
    if (found.tables.length > 0 || found.namesCriteria || found.issues.length > 0) return seen;
    const rows = namedFigures(sheet);
    if (rows.length === 0) return seen;
    const isNew = rows.every(({ name }) => !names.has(comparisonKey(name)));
    const continued =
      before !== null && isNew && isInSameColumns(sheet, rows, before) ? continuation(sheet, before, known) : null;
    if (continued !== null) {
      before = continued.tables[0] ?? before;
      return { sheet, found: continued };
    }
    const indicators = before?.table.indicatorColumns.size ?? Infinity;
    const isName = ({ name, figures }: NamedFigures): boolean =>
      !names.has(comparisonKey(name)) &&
      (known.isOfficial(name) || speaksOfOrganisation(name) || (figures > 1 && figures * 2 >= indicators));
    const unread = rows.filter(isName);
    return unread.length === 0 ? seen : { sheet, found: { ...found, issues: [unreadRows(sheet, unread, known)] } };
  });
}

/** One fault of the sheet, at the first of the names. */
function unreadRows(sheet: SheetView, rows: readonly NamedFigures[], { isOfficial }: KnownTexts): Issue {
  const [first = { row: 0, column: 0 }] = rows;
  const shown = rows.slice(0, shownNames).map(({ name }) => `«${quote(name)}»`);
  const params = {
    sheet: sheet.title,
    names: shown.join(", ") + (rows.length > shown.length ? " …" : ""),
    rows:
      rows
        .map(({ row }) => lineOfRow(sheet, row))
        .slice(0, shownRows)
        .join(", ") + (rows.length > shownRows ? " …" : ""),
    count: rows.length,
    unknown: rows.filter(({ name }) => !isOfficial(name)).length,
  };
  return issueAt(sheet, first, "tableWithoutHeader", "error", params);
}

function hasNames({ layout, organisationColumn }: LocatedTable["table"]): boolean {
  return layout === "rows" && organisationColumn >= 0;
}

function namedFigures({ rows }: SheetView): readonly NamedFigures[] {
  return rows.flatMap((cells, row): readonly NamedFigures[] => {
    const column = cells.findIndex((cell) => cell.kind === "text" && /\p{L}{2}/u.test(String(cell.value)));
    const cell = cells[column];
    if (cell === undefined) return [];
    const name = organisationName(cell);
    const figures = cells.slice(column + 1).filter(isNumberLike).length;
    return figures === 0 || isTotalsText(name) || isNoteText(name) ? [] : [{ row, column, name, figures }];
  });
}

/** From the first to the last column, and all of them under a header. A column less, and figures would be another indicator's. */
function isInSameColumns(
  sheet: SheetView,
  rows: readonly NamedFigures[],
  { table, rows: former }: LocatedTable,
): boolean {
  const used = filledColumns(
    table.sheet,
    former.map(({ row }) => row),
  );
  const own = filledColumns(
    sheet,
    rows.map(({ row }) => row),
  );
  return (
    rows.every(({ column }) => column === table.organisationColumn) &&
    Math.min(...own) === Math.min(...used) &&
    Math.max(...own) === Math.max(...used) &&
    own.size * 2 >= used.size &&
    Array.from(own).every((column) => used.has(column) || (table.header.columns[column]?.header ?? "") !== "")
  );
}

function filledColumns({ rows }: SheetView, lines: readonly number[]): ReadonlySet<number> {
  return new Set(lines.flatMap((row) => (rows[row] ?? []).flatMap((cell, column) => (isFilled(cell) ? [column] : []))));
}

/** The sheet below the rows of that header; null where it holds no organisation even so. */
function continuation(sheet: SheetView, { table }: LocatedTable, known: KnownTexts): SheetTables | null {
  const { top } = table.header.block;
  const head = table.sheet.rows.slice(top, table.end.row + 1);
  const below = head.length;
  const first = namedFigures(sheet)[0]?.row ?? 0;
  // "Продолжение" above the rows is no organisation.
  const isTitle = (row: number): boolean =>
    row < first && !(sheet.rows[row] ?? []).some((cell) => speaksOfOrganisation(String(cell.value)));
  const whole = { ...sheet, rows: sheet.rows.map((cells, row) => (isTitle(row) ? [] : cells)) };
  const view: SheetView = {
    ...whole,
    top: sheet.top - below,
    rows: [...head, ...whole.rows],
    merges: [
      ...table.sheet.merges
        .filter((merge) => merge.top >= top && merge.bottom <= table.end.row)
        .map((merge) => ({ ...merge, top: merge.top - top, bottom: merge.bottom - top })),
      ...sheet.merges.map((merge) => ({ ...merge, top: merge.top + below, bottom: merge.bottom + below })),
    ],
    hiddenRows: new Set(Array.from(sheet.hiddenRows, (row) => row + below)),
  };
  const found = tablesUnderHeader(view, below, whole, known);
  if (found.tables.every(({ rows }) => rows.length === 0)) return null;
  const params = { sheet: sheet.title, before: table.sheet.title };
  return { ...found, issues: [issueOf(sheet, "tableContinued", "warning", params), ...found.issues] };
}
