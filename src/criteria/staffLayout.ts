import type { CellArea } from "../workbook/grid";
import type { BlockColumn } from "./blockColumns";
import type { CriteriaColumn } from "./criteriaColumns";
import type { EntryCondition } from "./entryCondition";

/** Where the criteria are in the criteria sheet, as it is in this workbook (zero-based). */
export interface CriteriaLayout {
  /** First row below the header, and the last row that a new criterion may fill. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** A column that the sheet does not have is right of everything, where cells are blank. */
  readonly columns: Readonly<Record<CriteriaColumn, number>>;
}

/** Where the settings are (zero-based). */
export interface SettingsLayout {
  /** The single cell of the number of decimals; it also has the defined name `bagalau.decimals`. */
  readonly decimals: CellArea;
  /** The settings that decide the result: label, value. Compared as a whole by "settings changed since". */
  readonly list: CellArea;
  /** The table of blocks. */
  readonly blocks: CellArea;
  /** A column that the table does not have is right of everything, where cells are blank. */
  readonly blockColumns: Readonly<Record<BlockColumn, number>>;
}

/** Where the organisations sheet says who fulfils the entry conditions (zero-based). */
export interface EntryLayout {
  /** By name of the organisation. */
  readonly rows: ReadonlyMap<string, number>;
  /** Without those that the sheet does not have. */
  readonly columns: ReadonlyMap<EntryCondition, number>;
}

export interface StaffLayout {
  readonly criteria: CriteriaLayout;
  readonly settings: SettingsLayout;
}

/** Defined name of the cell that holds the number of decimals. */
export const decimalsName = "bagalau.decimals";
