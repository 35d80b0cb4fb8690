import type { SourceCell } from "../../intake/submission";
import type { CellValue } from "../../workbook/grid";

/** A sheet of regions that stands in the workbook of the results. */
export interface RegionSheet {
  /** As sources name it. */
  readonly source: Omit<SourceCell, "cell">;
  readonly title: string;
  /** How far it is filled, in cells from A1 on. */
  readonly rows: number;
  readonly columns: number;
  /** What its cells hold; undefined where that cannot be compared: a formula without a result, an error. */
  readonly cellAt: (row: number, column: number) => CellValue | undefined;
}
