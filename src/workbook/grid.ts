/** What the port hands over for reading: plain data, the same from Excel and from an .xlsx file. */

export type CellValue = string | number | boolean | null;

/** empty also stands for a formula without a stored value: `formula` then is not null. */
export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

export interface GridCell {
  readonly kind: CellKind;
  /**
   * A date is its serial number with a date format; empty is null. An error is its English name, "#DIV/0!", or what the file
   * holds instead of a value where no program writes it so ("1 500" for a number).
   */
  readonly value: CellValue;
  /** Formula text with its leading "=", or null. */
  readonly formula: string | null;
  /** Number format code, "General" where there is none. */
  readonly format: string;
  /** It, or a part of its text, is struck through. Not read of .xls, .xlsb and .ods, whose reader does not say. */
  readonly struck?: true;
}

/** Zero-based, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetGrid {
  readonly title: string;
  readonly hidden: boolean;
  /** Rows from row 1 and column A of the sheet on; rows may differ in length, and a cell beyond them is empty. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly CellArea[];
  /** Zero-based rows and columns that are hidden or filtered away; their cells are read like any other. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in characters by zero-based column, where the sheet states one. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Looked at in Excel, on result sheets only. */
  readonly additions?: SheetAdditions;
  /** Addresses of cells with comments or notes, which are not carried into another file. Read of .xlsx only. */
  readonly remarked?: readonly string[];
  /** The sheet is protected with a password: the tag that says so, as it is written into another file. Read of .xlsx only. */
  readonly protection?: string;
  /** Texts of the page's header and footer, where it has any. Read of .xlsx only. */
  readonly pageTexts?: readonly string[];
  /** How cells are named where they have no addresses: in a table of a document. */
  readonly naming?: CellNaming;
}

/** Names of the cells of a table in a document, in its language: "строка 3, столбец 4". */
export interface CellNaming {
  /** Holds "{row}" and "{column}". */
  readonly cell: string;
  /** Of a paragraph in front of the table; holds "{row}". */
  readonly paragraph: string;
  /** Rows of the grid in front of the table's own: the paragraphs before it. */
  readonly paragraphs: number;
}

/** What people put on a sheet beside the contents of its cells. */
export interface SheetAdditions {
  /** Comments and notes, with the address of their cell; "" where Excel does not tell it. */
  readonly remarks: readonly { readonly cell: string; readonly text: string }[];
  /** Pictures, shapes and charts that are not ours. */
  readonly drawings: number;
  /** "#RRGGBB" of each row from the first on; null where its cells differ. */
  readonly rowFills: readonly (string | null)[];
}

/** A workbook-scoped defined name that refers to one area of one sheet. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: string;
  readonly area: CellArea;
}

export interface WorkbookGrid {
  /** File name with extension, or the title Excel shows; used in source addresses of several inputs. */
  readonly fileName: string;
  readonly sheets: readonly SheetGrid[];
  readonly names: readonly NamedArea[];
}

const errorName = /^#[A-Z0-9/_]{1,20}[!?]?$/;

/** Whether the value of an error is a name of Excel's, rather than what a damaged file holds. */
export function isErrorName(value: CellValue): boolean {
  return typeof value === "string" && errorName.test(value);
}

export const emptyCell: GridCell = { kind: "empty", value: null, formula: null, format: "General" };

export function cellAt(sheet: SheetGrid, row: number, column: number): GridCell {
  return sheet.rows[row]?.[column] ?? emptyCell;
}

/** undefined where there is no sheet of the title. */
export function sheetTitled(
  { sheets }: Pick<WorkbookGrid, "sheets">,
  title: string | null | undefined,
): SheetGrid | undefined {
  return sheets.find((sheet) => sheet.title === title);
}

/** The value as a text, without white space around it; "" where there is no such column. */
export function textAt(sheet: SheetGrid, row: number, column: number | undefined): string {
  return column === undefined ? "" : String(cellAt(sheet, row, column).value ?? "").trim();
}

/** Columns up to the last one that any row has. */
export function sheetWidth({ rows }: { readonly rows: readonly (readonly unknown[])[] }): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
