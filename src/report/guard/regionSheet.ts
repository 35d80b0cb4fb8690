import type { SourceCell } from "../../intake/submission";
import type { CellValue } from "../../workbook/grid";

/** A sheet of regions that stands in the workbook of the results. */
export interface RegionSheet {
  /** As sources name it. */
  readonly source: Omit<SourceCell, "cell">;
  readonly title: string;
  /** What its cells hold; undefined where that cannot be compared: a formula without a result, an error. */
  readonly cellAt: (row: number, column: number) => CellValue | undefined;
}
