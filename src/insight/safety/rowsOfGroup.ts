import type { Margin } from "./awardLines";
import type { AwardSafety, Safety } from "./awardSafety";
import type { PossibleSlip } from "./slips/possibleSlip";

/** The safety of a group's awards with the rows that its organisations have among all. @param from the row of its first */
export function withRowsFrom(safety: Safety, from: number, group: string): Safety {
  const margin = (one: Margin): Margin => ({
    ...one,
    holder: one.holder + from,
    challenger: one.challenger === null ? null : one.challenger + from,
  });
  const at = <Cell extends { readonly row: number }>(cell: Cell): Cell => ({ ...cell, row: cell.row + from });
  const slip = (one: PossibleSlip): PossibleSlip => ({
    ...at(one),
    otherRow: one.otherRow === null ? null : one.otherRow + from,
    cells: one.cells.map(at),
  });
  return {
    ...safety,
    awards: safety.awards.map((one): AwardSafety => ({
      ...one,
      line: {
        ...one.line,
        award: { ...one.line.award, group },
        holder: one.line.holder + from,
        margins: one.line.margins.map(margin),
        ...(one.line.threshold === undefined ? {} : { threshold: margin(one.line.threshold) }),
        rivals: one.line.rivals.map((row) => row + from),
        sharedWith: one.line.sharedWith.map((row) => row + from),
      },
      cells: one.cells.map(at),
      slips: one.slips.map(slip),
    })),
    slips: safety.slips.map(slip),
    covering: safety.covering.map(at),
  };
}
