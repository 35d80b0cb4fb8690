import type { Reading } from "../submission";

/** A row that was read as an organisation; `row` and `column` are those of its name, zero-based. */
export interface OrganisationRow {
  readonly row: number;
  readonly column: number;
  /** Official name where the organisations sheet has it, else the text of the cell. */
  readonly organisation: string;
  /** One for each criterion of the edition, in its order. */
  readonly readings: readonly Reading[];
}
