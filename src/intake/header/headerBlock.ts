import type { CellArea, GridCell, SheetGrid } from "../../workbook/grid";
import { cellAt } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { formatKind } from "../value/numberFormat";
import { serialDateText } from "../value/writtenDate";
import { isNumberingRow } from "./numberingRow";
import { isOrganisationLabel } from "./organisationLabel";

/** Rows in which a header is looked for, and the most rows one can have above the labels. */
export const headerSearchRows = 100;
const parentRows = 2;

/** A header cell that is over a column: in it, or as a parent over several. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** true: it covers, merged or followed by blanks, other columns too. */
  readonly parent: boolean;
  /** true: it is merged over several columns, so that a code in it belongs to no single one. */
  readonly merged: boolean;
  /** true: the cell holds a number, so that a code such as "1.10" may have lost a digit. */
  readonly numeric: boolean;
}

/** The cells over each column from the top down, for labels whose lowest row is `bottom`. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly (readonly HeaderCell[])[];
}

/** The text of a cell where it may be a label, a date as "31.12.2025"; errors and logical values are none. */
export function labelText(cell: GridCell): string {
  if (cell.kind === "text") return cleanText(String(cell.value));
  if (cell.kind !== "number") return "";
  return formatKind(cell.format) === "date" ? serialDateText(Number(cell.value)) : String(cell.value);
}

/** "Отчётный период | 2024": a line of its own that says of which year all below it is, and no head of a column. */
export function statesPeriod(sheet: SheetGrid, row: number): boolean {
  const [label = "", value = "", ...more] = (sheet.rows[row] ?? []).map(labelText).filter((text) => text !== "");
  return more.length === 0 && periodLabel.test(label) && /(?<!\d)20\d\d(?!\d)/.test(value);
}

const periodLabel =
  /^(?:за )?(?:отч[её]тн\p{L}+ |есепті |есеп беру )?(?:период|год|дата|кезең\p{L}*|жыл\p{L}*|year|(?:reporting )?period)(?: отч[её]та)?[ :]*$/iu;

/** Reads header blocks of one sheet; merged areas are looked up by cell. */
export class HeaderReader {
  readonly rows: number;
  readonly width: number;
  private readonly merges = new Map<number, CellArea>();

  constructor(private readonly sheet: SheetGrid) {
    this.rows = Math.min(sheet.rows.length, headerSearchRows);
    this.width = sheet.rows.slice(0, this.rows).reduce((width, row) => Math.max(width, row.length), 0);
    for (const merge of sheet.merges) this.addMerge(merge);
  }

  text(row: number, column: number): string {
    return labelText(cellAt(this.sheet, row, column));
  }

  isNumber(row: number, column: number): boolean {
    return cellAt(this.sheet, row, column).kind === "number";
  }

  merge(row: number, column: number): CellArea | null {
    return this.merges.get(row * this.width + column) ?? null;
  }

  /**
   * The block whose labels end in row `bottom`, with the rows above that look like parents.
   * @param firstColumn where names or numbers of rows are; by itself the first column with a label
   */
  block(bottom: number, firstColumn: number | null = null): HeaderBlock {
    const top = this.topOf(bottom);
    const first = firstColumn ?? this.firstLabelColumn(top, bottom);
    const columns = Array.from({ length: this.width }, (_, column) => this.cellsOver(column, top, bottom, first));
    return { top, bottom, columns };
  }

  private addMerge(merge: CellArea): void {
    const bottom = Math.min(merge.bottom, this.rows - 1);
    const right = Math.min(merge.right, this.width - 1);
    for (let row = merge.top; row <= bottom; row++) {
      for (let column = merge.left; column <= right; column++) {
        // Excel has no overlapping areas: of those in a damaged file the first counts.
        if (this.merges.has(row * this.width + column)) return;
        this.merges.set(row * this.width + column, merge);
      }
    }
  }

  private topOf(bottom: number): number {
    let top = bottom;
    while (top > 0 && bottom - top < parentRows && this.isParentRow(top - 1)) top--;
    return top;
  }

  /** A title stands alone at the left; parents are several, or begin further to the right. */
  private isParentRow(row: number): boolean {
    if (isNumberingRow(this.sheet, row) || statesPeriod(this.sheet, row)) return false;
    const filled: number[] = [];
    for (let column = 0; column < this.width; column++) if (this.text(row, column) !== "") filled.push(column);
    return filled.length > 1 || (filled[0] ?? 0) > 1;
  }

  /** Where organisations or numbers of rows usually are: a text spanning it from above is a title, not a parent. */
  private firstLabelColumn(top: number, bottom: number): number {
    for (let column = 0; column < this.width; column++) {
      for (let row = top; row <= bottom; row++) {
        if (isOrganisationLabel(this.text(row, column)) && !this.spansColumns(row, column)) return column;
      }
    }
    for (let column = 0; column < this.width; column++) if (this.isHeaded(column, top, bottom)) return column;
    return 0;
  }

  /** The lowest text over the column stands over it alone, in whichever of the rows: "Обком" beside parents is a head as well as one below them. */
  private isHeaded(column: number, top: number, bottom: number): boolean {
    let row = bottom;
    while (row > top && this.text(row, column) === "") row--;
    return this.text(row, column) !== "" && (row === bottom || !this.spansColumns(row, column));
  }

  private spansColumns(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge !== null && merge.right > merge.left;
  }

  private cellsOver(column: number, top: number, bottom: number, first: number): readonly HeaderCell[] {
    const cells: HeaderCell[] = [];
    for (let row = top; row <= bottom; row++) {
      const cell = this.cellOver(row, column, top, bottom);
      if (cell === null || cells.some((other) => other.row === cell.row && other.column === cell.column)) continue;
      const title = cell.parent && this.covers(cell, first, bottom);
      if (!title || column === first) cells.push(cell);
    }
    return cells;
  }

  private cellOver(row: number, column: number, top: number, bottom: number): HeaderCell | null {
    const merge = this.merge(row, column);
    if (merge !== null) {
      const text = this.text(merge.top, merge.left);
      const parent = merge.right > merge.left;
      return text === "" || merge.top < top
        ? null
        : {
            row: merge.top,
            column: merge.left,
            text,
            parent,
            merged: parent,
            numeric: this.isNumber(merge.top, merge.left),
          };
    }
    const own = this.text(row, column);
    if (own !== "") {
      const parent = this.isFollowedByBlanks(row, column, bottom);
      return { row, column, text: own, parent, merged: false, numeric: this.isNumber(row, column) };
    }
    if (row === bottom || !this.hasTextBelow(row, column, bottom)) return null;
    return this.parentAtLeft(row, column, bottom);
  }

  /** An un-merged parent: the nearest text to the left, if that column has labels below it, too. */
  private parentAtLeft(row: number, column: number, bottom: number): HeaderCell | null {
    for (let left = column - 1; left >= 0; left--) {
      if (this.merge(row, left) !== null) return null;
      const text = this.text(row, left);
      if (text === "" && this.hasTextBelow(row, left, bottom)) continue;
      const isParent = text !== "" && this.hasTextBelow(row, left, bottom);
      return isParent
        ? { row, column: left, text, parent: true, merged: false, numeric: this.isNumber(row, left) }
        : null;
    }
    return null;
  }

  private isFollowedByBlanks(row: number, column: number, bottom: number): boolean {
    const next = column + 1;
    if (row === bottom || !this.hasTextBelow(row, column, bottom) || next >= this.width) return false;
    return this.merge(row, next) === null && this.text(row, next) === "" && this.hasTextBelow(row, next, bottom);
  }

  private hasTextBelow(row: number, column: number, bottom: number): boolean {
    for (let below = row + 1; below <= bottom; below++) if (this.text(below, column) !== "") return true;
    return false;
  }

  private covers(cell: HeaderCell, column: number, bottom: number): boolean {
    if (cell.column > column) return false;
    const merge = this.merge(cell.row, cell.column);
    if (merge !== null) return merge.right >= column;
    return cell.column === column || this.parentAtLeft(cell.row, column, bottom)?.column === cell.column;
  }
}
