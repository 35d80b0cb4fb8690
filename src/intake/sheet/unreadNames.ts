import type { Issue } from "../../issues/issue";
import { rowOfCellName } from "../../workbook/cellName";
import { cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import { headerSearchRows, labelText } from "../header/headerBlock";
import { columnField } from "../header/columnField";
import { isNumberingRow } from "../header/numberingRow";
import { headsOrganisations, isRowNumberLabel } from "../header/organisationLabel";
import { readsAsCodes, rowEvidence } from "../header/rowEvidence";
import { issueAt, quote } from "../issueAt";
import { isNeverName } from "../organisation/neverName";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import { organisationName } from "../organisation/organisationName";
import { isBlankRow } from "../table/headerEnd";
import { isNoteText, isNumberLike, isTotalsText } from "../table/rowKind";
import type { LocatedTable, SheetTable } from "../table/locatedTable";
import { parseUnit } from "../../tables/measuringUnit";
import { type SheetView, cellIn } from "./sheetView";

/** What names and headings are compared with. */
interface Known {
  readonly index: CriterionIndex;
  readonly isOfficial: (name: string) => boolean;
}

/**
 * Every name in a column of organisations is accounted for: it is in a row that was read, or an issue names its cell.
 * What was taken for a part of a header, or is beyond the end of a table, is said here, so that no mistake about rows
 * can make an organisation vanish.
 * @param sheet upright and whole
 * @param found its tables, from the top down
 */
export function unreadNames(sheet: SheetView, found: readonly LocatedTable[], known: Known): readonly Issue[] {
  const { index } = known;
  const tables = found.filter(({ table }) => table.layout === "rows" && table.organisationColumn >= 0);
  const tops = tables.map(({ table }) => table.sheet.top);
  const said = new Set(found.flatMap(({ issues }) => issues.map(({ cell }) => rowOfCellName(sheet, cell ?? ""))));
  const unread = tables.flatMap((one) => {
    const { top } = one.table.sheet;
    const column = one.table.organisationColumn;
    const read = new Set(one.rows.flatMap(({ row, at }) => [top + row, top + (at?.row ?? row)]));
    const end = Math.min(sheet.rows.length, ...tops.filter((other) => other > top));
    const issues: Issue[] = [];
    for (let row = top; row < end; row++) {
      const name = organisationName(cellAt(sheet, row, column));
      if (name === "" || read.has(row) || said.has(row) || isNumberingRow(sheet, row)) continue;
      if (isHeading(name, index) || isOfHeader(sheet, row, one, top === tops[0], known)) continue;
      issues.push(issueAt(sheet, { row, column }, "nameNotRead", "error", { written: quote(name) }));
    }
    return issues;
  });
  const issues = [...found.flatMap((one) => one.issues), ...unread];
  if (tables.length === 0) return found.length === 0 ? [] : namesAroundForm(sheet, found, issues, known);
  return [...unread, ...namesBeside(sheet, tables, issues, known)];
}

/** Under a heading of organisations above or in the header of a form, what says of itself that it is a name. */
function namesAroundForm(
  sheet: SheetView,
  found: readonly LocatedTable[],
  said: readonly Issue[],
  known: Known,
): readonly Issue[] {
  const cells = new Set(said.map(({ cell }) => cell));
  for (const { table, rows } of found) {
    for (const { at } of rows) if (at !== null) cells.add(cellIn(table.sheet, at.row, at.column));
  }
  const isName = (name: string): boolean => known.isOfficial(name) || speaksOfOrganisation(name);
  const under = namesUnderHeadings(sheet, known, (row, column) => {
    const name = organisationName(cellAt(sheet, row, column));
    return cells.has(cellIn(sheet, row, column)) || !isName(name);
  });
  return [...under, ...found.flatMap(({ table }) => namesOverLabels(table, cells, isName, known))];
}

/**
 * Beside organisations side by side a column of codes typed for values is taken for that of the labels: what is over it is
 * a name where it says so, or where other names stand before it.
 */
function namesOverLabels(
  { sheet: view, layout, organisationColumn: column }: SheetTable,
  said: ReadonlySet<string | null>,
  isName: (name: string) => boolean,
  { index }: Known,
): readonly Issue[] {
  if (layout !== "columns") return [];
  const first = view.rows.findIndex((_, row) => said.has(cellIn(view, row, column)));
  return view.rows.flatMap((_, row) => {
    const name = organisationName(cellAt(view, row, column));
    const isBehind = first >= 0 && row > first && /\p{L}/u.test(name);
    if (said.has(cellIn(view, row, column)) || isHeading(name, index) || !(isBehind || isName(name))) return [];
    return [issueAt(view, { row, column }, "nameNotRead", "error", { written: quote(name) })];
  });
}

/**
 * Names below a heading of organisations, whatever its column was taken for: each is the name of a row that was read, or an
 * issue names its cell, or it is beside that name in front of the same indicators.
 */
function namesBeside(
  sheet: SheetView,
  tables: readonly LocatedTable[],
  said: readonly Issue[],
  known: Known,
): readonly Issue[] {
  const cells = new Set(said.map(({ cell }) => cell));
  const named = new Map<number, Beside[]>();
  for (const { table, rows, issues } of tables) {
    for (const { code, cell } of issues) {
      // The row is said by the cell of its part; its name, the same as above, stands beside it.
      const row = code === "rowOfOtherPart" && cell !== null ? rowOfCellName(sheet, cell) : null;
      if (row !== null) cells.add(cellIn(sheet, row, table.organisationColumn));
    }
    const used = new Set([...table.indicatorColumns.values(), table.organisationColumn]);
    for (const { row, at, unspoken } of rows) {
      if (at === null) continue;
      for (const line of new Set([row, at.row])) {
        const place = table.sheet.top + line;
        if (!/\p{L}/u.test(organisationName(cellAt(sheet, place, at.column)))) continue;
        cells.add(cellIn(table.sheet, line, at.column));
        named.set(place, [...(named.get(place) ?? []), { column: at.column, used, isOpen: unspoken !== undefined }]);
      }
    }
  }
  for (const { table } of tables) {
    for (const { cell, guess } of table.header.columns) {
      if (cell !== null && guess !== null) cells.add(cellIn(table.sheet, cell.row, cell.column));
    }
  }
  const under = namesUnderHeadings(sheet, known, (row, column, behind, isNumbers) => {
    if (cells.has(cellIn(sheet, row, column)) || isNumberingRow(sheet, row)) return true;
    return (named.get(row) ?? []).some((one) => {
      if (behind < 0 || isSameText(sheet, row, column, one.column)) return true;
      return (
        isBeside(sheet, column, behind, one) &&
        !((isNumbers || one.isOpen) && isShifted(sheet, row, column, one.column))
      );
    });
  });
  const between = tables.flatMap((one) => namesBetween(sheet, one, known));
  return [...namesBesideLabels(sheet, known, cells), ...under, ...between];
}

function isSameText(sheet: SheetView, row: number, one: number, other: number): boolean {
  return organisationName(cellAt(sheet, row, one)) === organisationName(cellAt(sheet, row, other));
}

/** An organisation under "№", or in front of what is perhaps no name, beside what is none: the row was typed one cell too far to the left. */
function isShifted(sheet: SheetView, row: number, one: number, other: number): boolean {
  const [shifted = "", read = ""] = [one, other].map((column) => organisationName(cellAt(sheet, row, column)));
  return speaksOfOrganisation(shifted) && !speaksOfOrganisation(read);
}

/** One alone may be a remark. */
const leastNames = 2;

/**
 * Names that nothing heads, in front of indicators of a table: another name in each row, other than the row's own. What
 * is behind them may be theirs.
 */
function namesBetween(sheet: SheetView, { table, rows }: LocatedTable, known: Known): readonly Issue[] {
  const indicators = Array.from(table.indicatorColumns.values());
  return table.header.columns.flatMap(({ column, header }) => {
    if (header !== "" || indicators.includes(column) || !indicators.some((other) => other > column)) return [];
    if (!indicators.some((other) => other < column)) return [];
    const places = rows.map(({ row }) => table.sheet.top + row);
    const filled = places.filter((row) => organisationName(cellAt(sheet, row, column)) !== "");
    const names = filled.map((row) => organisationName(cellAt(sheet, row, column)));
    const isOwn = filled.some((row) => isSameText(sheet, row, column, table.organisationColumn));
    if (isOwn || new Set(names).size < names.length || names.some((name) => !/^\D*\p{L}\D*$/u.test(name))) return [];
    if (names.length < leastNames && !names.some(known.isOfficial)) return [];
    return filled.map((row, index) =>
      issueAt(sheet, { row, column }, "nameNotRead", "error", { written: quote(names[index] ?? "") }),
    );
  });
}

/** In a sheet that was read upright, "Показатель" heads labels one under another: the words beside it are names. */
function namesBesideLabels(sheet: SheetView, { index }: Known, said: ReadonlySet<string | null>): readonly Issue[] {
  return sheet.rows.slice(0, headerSearchRows).flatMap((line, row) => {
    const first = line.findIndex((cell) => columnField(labelText(cell), index.year) === "label");
    return line.flatMap((cell, column) => {
      const name = first < 0 || column <= first ? "" : organisationName(cell);
      const isSaid = index.isNamed(name) || said.has(cellIn(sheet, row, column));
      if (!/\p{L}/u.test(name) || isHeading(name, index) || isSaid) return [];
      return [issueAt(sheet, { row, column }, "nameNotRead", "error", { written: quote(name) })];
    });
  });
}

/** The name of a row that was read, and the columns of its table. */
interface Beside {
  readonly column: number;
  readonly used: ReadonlySet<number>;
  /** Whether it is a name at all is asked. */
  readonly isOpen: boolean;
}

/** Behind a blank column another table begins, and indicators on either side of a name may be another's. */
function isBeside(sheet: SheetView, column: number, behind: number, { column: own, used }: Beside): boolean {
  const [left, right] = [Math.min(own, column), Math.max(own, column)];
  if (!used.has(behind) || Array.from(used).some((other) => left < other && other < right)) return false;
  for (let between = left + 1; between < right; between++) {
    if (sheet.rows.every((cells) => (cells[between]?.kind ?? "empty") === "empty")) return false;
  }
  return true;
}

/** @param isRead whether a name is accounted for; `behind`: the next filled column in its row, -1 where there is none; `isNumbers`: "№" heads the column */
export function namesUnderHeadings(
  sheet: SheetView,
  { index, isOfficial }: Known,
  isRead: (row: number, column: number, behind: number, isNumbers: boolean) => boolean = () => false,
): readonly Issue[] {
  /** Columns headed so far; true: by "№", under which a text alone is a title. */
  const headed = new Map<number, boolean>();
  const issues: Issue[] = [];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.kind !== "text") return;
      const name = organisationName(cell);
      if (headsOrganisations(name)) headed.set(column, isRowNumberLabel(name));
      else if (headed.has(column) && /\p{L}/u.test(name) && !isHeading(name, index)) {
        const behind = cells.findIndex((other, right) => right > column && other.kind !== "empty");
        const isNumbers = headed.get(column) === true;
        const isTitle = behind < 0 && (isNumbers || isTitleOfTable(sheet, row, column));
        if ((isTitle && !isOfficial(name)) || isRead(row, column, behind, isNumbers)) return;
        issues.push(issueAt(sheet, { row, column }, "nameNotRead", "error", { written: quote(name) }));
      }
    });
  });
  return issues;
}

/** Between a blank row and the heading of organisations. */
function isTitleOfTable(sheet: SheetView, row: number, column: number): boolean {
  const isHeaded = [1, 2].some((down) => headsOrganisations(organisationName(cellAt(sheet, row + down, column))));
  return isHeaded && isBlankRow(sheet, row - 1);
}

/** A title has next to no figures, and a header none; the first of a sheet may hold codes that look like figures, beside no name. */
function isOfHeader(
  sheet: SheetView,
  row: number,
  { table }: LocatedTable,
  isFirst: boolean,
  { index, isOfficial }: Known,
): boolean {
  const inView = row - table.sheet.top;
  if (inView > table.end.row) return false;
  if (inView < table.header.block.top) return ![row - 1, row, row + 1].some((near) => hasFigures(sheet, near, table));
  const evidence = rowEvidence(sheet, row, index);
  const isCoded = !(sheet.rows[row] ?? []).some((cell) => index.isNamed(labelText(cell)));
  const name = organisationName(cellAt(sheet, row, table.organisationColumn));
  const isNamed = isUnderHeading(sheet, row, table) || isOfficial(name) || speaksOfOrganisation(name);
  if (isCoded && evidence.firm.size + evidence.doubtful.size > 0 && isNamed) return false;
  const isLabelled = evidence.firm.size > 1 && evidence.strangeFigures === 0;
  return evidence.figures === 0 || isLabelled || (isFirst && readsAsCodes({ ...evidence, words: [] }));
}

/** Codes beside a name, below what heads the names, may have been typed for values. */
function isUnderHeading(sheet: SheetView, row: number, { organisationColumn, sheet: { top } }: SheetTable): boolean {
  for (let above = row - 1; above >= top; above--) {
    if (headsOrganisations(organisationName(cellAt(sheet, above, organisationColumn)))) return true;
  }
  return false;
}

/** As many figures as half of the indicators have: more than a title with a number or two. */
function hasFigures(sheet: SheetView, row: number, { indicatorColumns }: SheetTable): boolean {
  const columns = Array.from(indicatorColumns.values());
  const figures = columns.filter((column) => isNumberLike(cellAt(sheet, row, column))).length;
  return figures > 0 && figures * 2 >= columns.length;
}

function isHeading(text: string, index: CriterionIndex): boolean {
  return (
    headsOrganisations(text) ||
    index.isFirm(text) ||
    columnField(text, index.year) !== null ||
    parseUnit(text) !== null ||
    isTotalsText(text) ||
    isNeverName(text) ||
    isNoteText(text) ||
    text.endsWith(":")
  );
}
