/** A chart on a sheet: what was asked for, not how it is drawn. */
import type { Area } from "./area";
import type { Json } from "./wire";

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Sheet id and area that it was made from. */
  readonly source: { readonly sheetId: string; readonly area: Area };
  readonly seriesBy: string;
  seriesCount: number;
  /** Cells that it covers, once setPosition said so. */
  over: Area | null;
  /** Everything else that was set, by its path: "title/text", "axes/valueAxis/minimum", "series/0/name". */
  readonly settings: Map<string, Json>;
}
