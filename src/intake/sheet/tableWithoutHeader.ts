import type { Issue } from "../../issues/issue";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { cellAt } from "../../workbook/grid";
import { columnField } from "../header/columnField";
import { headerSearchRows, labelText } from "../header/headerBlock";
import { headsOrganisations, isRowNumberLabel } from "../header/organisationLabel";
import { issueAt, issueOf, quote } from "../issueAt";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import { isFilled } from "../table/rowKind";
import type { LocatedTable } from "../table/locatedTable";
import type { KnownTexts } from "./knownTexts";
import { type SheetTables, tablesUnderHeader } from "./locateTables";
import { type NamedFigures, namedFigures } from "./namedFigures";
import { cellIn, turned, type SheetView } from "./sheetView";
import { headsText, unlikeTexts } from "./unlikeHeads";

interface SeenSheet {
  readonly sheet: SheetView;
  readonly found: SheetTables;
}

const shownNames = 5;
const shownCells = 40;

/**
 * Sheets of a workbook that name no indicator, but organisations with figures. One that goes on where the table before it
 * ended, in the same columns, is read under its header, and that is said; of any other the names are a question.
 * @param workbooks the sheets of each, in order
 */
export function withTablesWithoutHeader(
  workbooks: readonly (readonly SeenSheet[])[],
  known: KnownTexts,
): readonly SeenSheet[] {
  const tables = workbooks.flat().flatMap(({ found }) => found.tables);
  const names = new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => comparisonKey(name))));
  const usual = Math.max(...tables.map(({ table }) => table.indicatorColumns.size));
  return names.size === 0
    ? workbooks.flat()
    : workbooks.flatMap((sheets) => withContinuations(sheets, { names, usual }, known));
}

/** What was read of all workbooks: the names, and how many indicators a table has. */
interface ReadTables {
  readonly names: ReadonlySet<string>;
  readonly usual: number;
}

function withContinuations(
  sheets: readonly SeenSheet[],
  { names, usual }: ReadTables,
  known: KnownTexts,
): readonly SeenSheet[] {
  let before: LocatedTable | null = null;
  return sheets.map((seen) => {
    const { sheet, found } = seen;
    if (found.tables.length > 0) before = found.tables.filter(({ table }) => hasNames(table)).at(-1) ?? null;
    if (found.tables.length > 0 || found.namesCriteria || found.issues.length > 0) return seen;
    const rows = namedFigures(sheet);
    const isNew = rows.every(({ name }) => !names.has(comparisonKey(name)));
    const continued =
      before !== null && rows.length > 0 && isNew && !hasOwnHeads(sheet) && isInSameColumns(sheet, rows, before)
        ? continuation(sheet, before, known)
        : null;
    if (continued !== null) {
      before = continued.tables[0] ?? before;
      return { sheet, found: continued };
    }
    const indicators = before?.table.indicatorColumns.size ?? usual;
    const isName = ({ name, figures }: NamedFigures, view: SheetView): boolean =>
      !names.has(comparisonKey(name)) &&
      (known.isOfficial(name) ||
        speaksOfOrganisation(name) ||
        (view === sheet && figures > 1 && figures * 2 >= indicators));
    // "Регион | Код" or a telephone beside a name: a list of other things, which is no table of indicators.
    const hasHeads = unlikeTexts(sheet, known).length > 0;
    const least = hasHeads ? 2 : 1;
    const unread = [sheet, turned(sheet)]
      .map((view) => ({ view, rows: namedFigures(view).filter((one) => one.figures >= least && isName(one, view)) }))
      .find(({ rows: found }) => found.length > 0);
    if (unread === undefined) return seen;
    const asked = withAlike(unread.view, unread.rows, known).filter(({ name }) => !names.has(comparisonKey(name)));
    return { sheet, found: { ...seen.found, issues: [unreadNames(unread.view, asked, known)] } };
  });
}

/** What heads the organisations stands beside words of its own over the other columns: those of another table. */
function hasOwnHeads({ rows }: SheetView): boolean {
  return rows.slice(0, headerSearchRows).some((cells) => {
    const words = cells.filter(({ kind }) => kind === "text").map(labelText);
    const heads = words.filter(headsOrganisations);
    return (
      heads.some((text) => !isRowNumberLabel(text)) &&
      words.some((text) => !heads.includes(text) && /\p{L}{2}/u.test(text))
    );
  });
}

/** Those, and in the same columns whatever else has something beside it, or stands below their heading or the first of them. */
function withAlike(view: SheetView, rows: readonly NamedFigures[], { index }: KnownTexts): readonly NamedFigures[] {
  const columns = new Set(rows.map(({ column }) => column));
  const named = rows[0]?.row ?? 0;
  const isHeadedAt = (row: number) =>
    Array.from(columns).some((at) => headsOrganisations(labelText(cellAt(view, row, at))));
  const heading = view.rows.slice(0, named).findIndex((_, row) => isHeadedAt(row));
  const first = heading < 0 ? named : heading;
  return namedFigures(view, isFilled, (row) => (row > first ? 0 : 1)).filter(
    ({ column, name }) => columns.has(column) && columnField(name, index.year) === null,
  );
}

/** One fault of the sheet, at the first of the names. */
function unreadNames(sheet: SheetView, rows: readonly NamedFigures[], known: KnownTexts): Issue {
  const [first = { row: 0, column: 0 }] = rows;
  const shown = rows.slice(0, shownNames).map(({ name }) => `«${quote(name)}»`);
  const params = {
    sheet: sheet.title,
    names: shown.join(", ") + (rows.length > shown.length ? " …" : ""),
    cells:
      rows
        .slice(0, shownCells)
        .map(({ row, column }) => cellIn(sheet, row, column))
        .join(", ") + (rows.length > shownCells ? " …" : ""),
    count: rows.length,
    unknown: rows.filter(({ name }) => !known.isOfficial(name)).length,
  };
  const heads = unlikeTexts(sheet, known);
  if (heads.length === 0) return issueAt(sheet, first, "tableWithoutHeader", "error", params);
  return issueAt(sheet, first, "tableOfUnlikeHeads", "error", { ...params, heads: headsText(sheet, heads, known) });
}

function hasNames({ layout, organisationColumn }: LocatedTable["table"]): boolean {
  return layout === "rows" && organisationColumn >= 0;
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
  const isTitle = (row: number): boolean => {
    const filled = (sheet.rows[row] ?? []).filter(isFilled);
    return row < first && filled.length < 2 && !filled.some((cell) => speaksOfOrganisation(String(cell.value)));
  };
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
