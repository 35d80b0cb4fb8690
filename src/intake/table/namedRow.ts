import type { Unit } from "../../tables/measuringUnit";

/** A cell of a view, zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A row that has an organisation's name. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  /** null where the name is that of the sheet or the file. */
  readonly at: CellPosition | null;
  /**
   * Somebody must say that this is an organisation before it is rated: nothing speaks for its name, or it may be an
   * aggregate of the others, of which an issue of its own asks.
   */
  readonly unspoken?: "name" | "aggregate";
  /** Rows that hold the document beside each figure, and the figure of the year before; in turned views only. */
  readonly documentRow?: number;
  readonly previousRow?: number;
  /** Rows that hold the figures in other units than `row`, by the family of the unit: a form with "абс." and "%". */
  readonly rowsByUnit?: ReadonlyMap<Unit["family"], number>;
}
