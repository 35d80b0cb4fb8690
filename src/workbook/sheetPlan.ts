/** What the port takes for writing: a description that both adapters execute the same way. */
import type { CellArea, CellValue } from "./grid";
import type { SheetRole } from "./sheetRole";
import { quotedSheetName } from "./sheetName";

/** What a cell is for; `cellStyles.ts` says how it looks. */
export type CellStyleName =
  | "plain"
  | "title"
  | "note"
  | "warning"
  | "heading"
  | "columnHeading"
  | "groupHeading"
  | "code"
  | "parameter"
  | "text"
  | "number"
  | "subtotal"
  | "total"
  | "place"
  | "paragraph"
  | "paragraphHeading"
  | "paragraphEnd"
  | "input"
  | "inputNumber"
  | "ok"
  | "error"
  | "info";

export interface PlanCell {
  /**
   * With a formula: its result, written as the stored value; null stores none. Text is always written as text, never as
   * a formula.
   */
  readonly value: CellValue;
  /**
   * English formula with its leading "=", or null. Other sheets are referred to as `{role}!A1`, which an adapter
   * replaces by the quoted title that the sheet has while it is written (`formulaWithTitles`).
   */
  readonly formula: string | null;
  readonly style: CellStyleName;
  /** Number format code; null takes the style's own. */
  readonly format: string | null;
  /** The value is the English name of an error ("#DIV/0!") and is written as that error, not as text. */
  readonly isError?: true;
  /** Stays open to typing on a guarded sheet, as cells of input styles do. */
  readonly isOpen?: true;
  /** Where a click leads within the workbook: "{scorecard}!C3", or with the quoted title of a sheet of no role. */
  readonly link?: string;
}

/** A person may type into it although the sheet is guarded. */
export function isOpenCell({ style, isOpen }: PlanCell): boolean {
  return isOpen === true || style === "input" || style === "inputNumber";
}

/** A constant, in the format given or the style's own. */
export function planCell(value: CellValue, style: CellStyleName, format: string | null = null): PlanCell {
  return { value, formula: null, style, format };
}

/** A rule on typed input: a drop-down, or a number within bounds. */
export type InputRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listArea"; readonly formula: string }
  | { readonly kind: "number"; readonly min: number | null; readonly max: number | null; readonly whole: boolean };

export interface SheetInputRule {
  readonly area: CellArea;
  readonly rule: InputRule;
  /** Shown when the input is refused. */
  readonly message: string;
  /** Other input passes: the list only offers. */
  readonly open?: boolean;
}

/** One of the parts that each bar is made of. */
interface ChartSeries {
  /** Zero-based cell that holds its name; the legend shows what is there. */
  readonly name: { readonly row: number; readonly column: number };
  /** As many cells as there are categories. */
  readonly values: CellArea;
  /** "#RRGGBB". */
  readonly fill: string;
}

/** Horizontal bars, one for each category, in which the series are one after the other; below zero they go left. */
export interface SheetChart {
  readonly kind: "stackedBar";
  readonly title: string;
  /** Texts of the axis, one below the other; hidden cells are shown as well. */
  readonly categories: CellArea;
  /** Which category is on top. */
  readonly onTop: "first" | "last";
  /** At least one. */
  readonly series: readonly ChartSeries[];
  readonly over: CellArea;
}

/** A colour scale over cells, which follows their numbers: ranks from the best (1) to the worst. */
export interface SheetShade {
  readonly kind: "ranks";
  readonly area: CellArea;
  readonly best: number;
  /** Above `best`. */
  readonly worst: number;
}

export interface SheetName {
  readonly name: string;
  readonly area: CellArea;
}

export interface SheetPlan {
  readonly role: SheetRole;
  readonly title: string;
  /** Dense rows from A1 on; null leaves the cell empty and unstyled. */
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  /** Widths in characters from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points by zero-based row, where the default does not do. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellArea[];
  /** Number of rows and columns that stay in view; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** A4; null prints as Excel does by itself. */
  readonly print: {
    readonly landscape: boolean;
    /** Zero-based, both ends included, repeated on each page. */
    readonly repeatRows: { readonly from: number; readonly to: number } | null;
    readonly repeatColumns: { readonly from: number; readonly to: number } | null;
    readonly pagesAcross: number;
    /** Absent: as many as needed. */
    readonly pagesDown?: number;
    /** Zero-based; the columns right of it are for the screen. Absent: all are printed. */
    readonly lastColumn?: number;
    /** Zero-based; the rows above it, or below it, are for the screen. Absent: all are printed. */
    readonly firstRow?: number;
    readonly lastRow?: number;
    /** Zero-based rows that begin a page. */
    readonly breaksBefore?: readonly number[];
  } | null;
  readonly inputRules: readonly SheetInputRule[];
  readonly charts: readonly SheetChart[];
  readonly shades: readonly SheetShade[];
  /** Workbook-scoped defined names on this sheet, the one that finds the sheet (`sheetRole.ts`) among them. */
  readonly names: readonly SheetName[];
  readonly hidden: boolean;
  /** Protected without a password, but for its open cells: no accident changes it, whoever means to can. */
  readonly isGuarded?: true;
  /** Of a file: the tag by which the sheet keeps the protection and the password that it was read with. */
  readonly protection?: string;
}

/** A sheet that is in the workbook already and stays as it is; formulas refer to it by its role. */
export interface ExistingSheet {
  readonly role: SheetRole;
  readonly title: string;
  /** Defined names that must exist on it, because formulas use them; made where they are missing. */
  readonly names: readonly SheetName[];
  /** Zero-based cells that keep what a person has answered; each only while it holds what was read. */
  readonly edits?: readonly StaffCellEdit[];
}

export interface StaffCellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Empty for a new workbook; in the open workbook the staff sheets that are there already. */
  readonly existing: readonly ExistingSheet[];
  /** Role of the sheet in front when the workbook is opened. */
  readonly active: SheetRole;
}

/** Replaces each `{role}!` of a formula by the quoted title that the adapter gives the sheet of that role. */
export function formulaWithTitles(
  formula: string,
  titleOf: (role: SheetRole) => string,
  written: (title: string) => string = quotedSheetName,
): string {
  return formula.replace(/\{([a-z]+)\}!/g, (_whole, role: string) => `${written(titleOf(role as SheetRole))}!`);
}
