/** One worksheet of the test host's workbook. */
import {
  boundingArea,
  columnCount,
  intersection,
  isInside,
  isWholeColumns,
  isWholeRows,
  rowCount,
  wholeSheet,
  type Area,
} from "./area";
import { CellFormat } from "./cellFormat";
import { CellMap } from "./cellMap";
import type { ChartModel } from "./chartModel";
import type { CellContent } from "./enteredValue";
import type { Json, JsonRecord } from "./wire";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Sizes in points; null is the sheet's standard size. */
export interface LineModel {
  size: number | null;
  hidden: boolean;
  /** Its size was not stated: Excel fitted it (rowFit.ts). */
  fitted?: boolean;
}

export interface ValidationModel {
  readonly area: Area;
  readonly settings: ReadonlyMap<string, Json>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  criteria: Json;
}

export interface ProtectionModel {
  readonly password: string | null;
  readonly options: JsonRecord;
}

export interface CommentModel {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export class SheetModel {
  /** Taken out of the workbook; formulas that referred to it show #REF!. */
  deleted = false;
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly contents = new CellMap<CellContent>();
  readonly formats = new CellMap<CellFormat>();
  private sheetFormat = CellFormat.default;
  private readonly rowFormats = new Map<number, CellFormat>();
  private readonly columnFormats = new Map<number, CellFormat>();
  merges: readonly Area[] = [];
  readonly rows = new Map<number, LineModel>();
  readonly columns = new Map<number, LineModel>();
  /** The cells that stay in view, from A1 on. */
  frozen: Area | null = null;
  readonly pageLayout = new Map<string, Json>();
  validations: readonly ValidationModel[] = [];
  charts: readonly ChartModel[] = [];
  conditionalFormats: readonly ConditionalFormatModel[] = [];
  /** Rows that begin a page. */
  readonly pageBreaks = new Set<number>();
  protection: ProtectionModel | null = null;
  comments: readonly CommentModel[] = [];
  notes: readonly CommentModel[] = [];
  /** Kinds of what is drawn on the sheet: "Image", "GeometricShape". */
  shapes: readonly string[] = [];
  autoFilter: Area | null = null;

  constructor(
    readonly id: string,
    public title: string,
  ) {}

  formatAt(row: number, column: number): CellFormat {
    return (
      this.formats.get(row, column) ?? this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.sheetFormat
    );
  }

  /** The looks of whole rows, columns and the sheet, as text. */
  get defaultsDigest(): string {
    const lines = [this.rowFormats, this.columnFormats].map((formats) =>
      [...formats].sort(([one], [other]) => one - other).map(([index, format]) => [index, ...format.differences]),
    );
    return JSON.stringify([...lines, ...this.sheetFormat.differences]);
  }

  /** Changes the look of an area; whole rows, columns or sheets without an entry for each cell. */
  changeFormat(area: Area, change: (format: CellFormat) => CellFormat): void {
    if (isWholeRows(area) && isWholeColumns(area)) this.changeSheet(change);
    else if (isWholeColumns(area)) this.changeLines(this.columnFormats, area.left, area.right, change);
    else if (isWholeRows(area)) this.changeLines(this.rowFormats, area.top, area.bottom, change);
    else this.changeCells(area, change);
    if (!isWholeRows(area) && !isWholeColumns(area)) return;
    for (const [row, column, format] of this.formats.within(area)) this.formats.set(row, column, change(format));
  }

  private changeSheet(change: (format: CellFormat) => CellFormat): void {
    this.sheetFormat = change(this.sheetFormat);
    for (const lines of [this.rowFormats, this.columnFormats]) {
      for (const [index, format] of lines) lines.set(index, change(format));
    }
  }

  private changeLines(
    lines: Map<number, CellFormat>,
    from: number,
    to: number,
    change: (format: CellFormat) => CellFormat,
  ): void {
    for (let index = from; index <= to; index++) lines.set(index, change(lines.get(index) ?? this.sheetFormat));
  }

  private changeCells(area: Area, change: (format: CellFormat) => CellFormat): void {
    const changed = new Map<CellFormat, CellFormat>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const format = this.formatAt(row, column);
        const result = changed.get(format) ?? change(format);
        changed.set(format, result);
        this.formats.set(row, column, result);
      }
    }
  }

  /** null clears; a cell that a merged area covers holds nothing (Excel keeps only the upper-left value). */
  put(row: number, column: number, content: CellContent | null): void {
    if (content === null || this.isCovered(row, column)) this.contents.delete(row, column);
    else this.contents.set(row, column, content);
  }

  private isCovered(row: number, column: number): boolean {
    return this.merges.some((merge) => isInside(merge, row, column) && !(row === merge.top && column === merge.left));
  }

  clearContents(area: Area): void {
    for (const [row, column] of this.contents.within(area)) this.contents.delete(row, column);
  }

  clearFormats(area: Area): void {
    this.changeFormat(area, () => CellFormat.default);
  }

  /** Merging takes in the merged areas that it meets; all values but the upper-left one are lost. */
  merge(area: Area): void {
    this.unmerge(area);
    for (const [row, column] of this.contents.within(area)) {
      if (row !== area.top || column !== area.left) this.contents.delete(row, column);
    }
    if (rowCount(area) > 1 || columnCount(area) > 1) this.merges = [...this.merges, area];
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  /** The smallest area of everything used within `inside`; null where there is nothing. */
  usedArea(valuesOnly: boolean, inside: Area = wholeSheet): Area | null {
    let used: Area | null = null;
    const take = (top: number, left: number): void => {
      const cell = { top, left, bottom: top, right: left };
      used = used ? boundingArea(used, cell) : cell;
    };
    for (const [row, column] of this.contents.within(inside)) take(row, column);
    if (!valuesOnly) {
      for (const [row, column, format] of this.formats.within(inside)) if (!format.isDefault) take(row, column);
    }
    return used;
  }

  line(lines: Map<number, LineModel>, index: number): LineModel {
    const line = lines.get(index) ?? { size: null, hidden: false };
    lines.set(index, line);
    return line;
  }
}
