import type { AwardDifference } from "../awardDifferences";
import type { CellValue } from "../whatIf";

/** missing, unreadable: nothing counts where a figure may be. tenfold, thousandfold: too much or too little by that. */
type PossibleSlipKind =
  "missing" | "unreadable" | "tenfold" | "thousandfold" | "shifted" | "exchangedCells" | "exchangedRows";

/** A plausible slip of the hand that would have changed an award: what to compare with the documents. */
export interface PossibleSlip {
  readonly kind: PossibleSlipKind;
  /** The cell that tells: where the slip is of a whole row, one that differs. */
  readonly row: number;
  readonly criterion: number;
  /** What it holds, and what it should hold were this the slip; for a missing figure the first that changes an award. */
  readonly from: number | null;
  readonly to: number | null;
  /** The organisation whose row is exchanged with it. */
  readonly otherRow: number | null;
  /** All cells that differ, as they should be. */
  readonly cells: readonly CellValue[];
  readonly differences: readonly AwardDifference[];
  /** Of a missing figure that makes equals: the first that no longer does, and what that would change. */
  readonly beyond?: { readonly to: number; readonly differences: readonly AwardDifference[] };
}

/** A slip before anybody knows whether it matters. */
export type SlipCandidate = Omit<PossibleSlip, "differences" | "beyond"> & { readonly step?: number };

/** A slip as one of its cells tells it; `null` where it is not of that cell. */
export function slipOfCell(
  slip: PossibleSlip,
  { row, criterion }: Pick<CellValue, "row" | "criterion">,
  valueOf: (row: number, criterion: number) => number | null,
): PossibleSlip | null {
  if (slip.row === row && slip.criterion === criterion) return slip;
  const cell = slip.cells.find((one) => one.row === row && one.criterion === criterion);
  if (cell === undefined) return null;
  const otherRow = slip.otherRow === row ? slip.row : slip.otherRow;
  return { ...slip, row, criterion, from: valueOf(row, criterion), to: cell.value, otherRow };
}
