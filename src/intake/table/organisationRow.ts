import type { Reading } from "../submission";
import type { SheetView } from "../sheet/sheetView";
import type { CellPosition } from "./namedRow";

/** What one table holds of one organisation. */
export interface OrganisationRow {
  readonly view: SheetView;
  /** Zero-based row of the view, and the cell of the name; null where the name is that of the sheet or the file. */
  readonly row: number;
  readonly at: CellPosition | null;
  /** Official name where the organisations sheet has it, else the text of the cell. */
  readonly organisation: string;
  /** Whether this is an organisation, or which one, is an open question. */
  readonly unconfirmed?: true;
  /** The organisation whose other indicators these may be, where that is the question. */
  readonly mayBe?: string;
  /** One for each criterion of the edition, in its order. */
  readonly readings: readonly Reading[];
  /** Values of the year before, in the same order; null where the table has none. */
  readonly previous: readonly (number | null)[] | null;
}
