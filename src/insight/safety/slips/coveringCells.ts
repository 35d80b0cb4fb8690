import type { Evaluation } from "../../../scoring/evaluation";
import type { Safety } from "../awardSafety";
import { slipOfCell, type PossibleSlip } from "./possibleSlip";

interface Cell {
  readonly row: number;
  readonly criterion: number;
}

/**
 * The fewest cells that, compared with their documents, bring every slip of the list to light: a slip of one figure takes
 * that cell, one of several figures is told by any of them.
 */
export function coveringCells(slips: readonly PossibleSlip[]): readonly Cell[] {
  const chosen = new Map<string, Cell>();
  const choose = (cell: Cell): void => void chosen.set(keyOf(cell), { row: cell.row, criterion: cell.criterion });
  for (const { cells } of slips) {
    const [only, ...others] = cells;
    if (only !== undefined && others.length === 0) choose(only);
  }
  let left = slips.filter(({ cells }) => !cells.some((cell) => chosen.has(keyOf(cell))));
  while (left.length > 0) {
    const times = new Map<string, number>();
    for (const { cells } of left) for (const cell of cells) times.set(keyOf(cell), (times.get(keyOf(cell)) ?? 0) + 1);
    const all = left.flatMap(({ cells }) => cells);
    const best = all.reduce<Cell | null>(
      (top, cell) => (top === null || (times.get(keyOf(cell)) ?? 0) > (times.get(keyOf(top)) ?? 0) ? cell : top),
      null,
    );
    if (best === null) break;
    choose(best);
    left = left.filter(({ cells }) => !cells.some((cell) => chosen.has(keyOf(cell))));
  }
  return [...chosen.values()];
}

function keyOf({ row, criterion }: Cell): string {
  return `${row} ${criterion}`;
}

/** A slip, and how the cell tells it that is to be compared. */
interface ToldSlip {
  readonly slip: PossibleSlip;
  readonly told: PossibleSlip;
}

/** Each covering cell once, with the first slip that it brings to light, awards in their order. */
export function toldSlips(
  { awards, slips, covering }: Pick<Safety, "awards" | "slips" | "covering">,
  { organisations }: Evaluation,
): readonly ToldSlip[] {
  const ordered = [...new Set([...awards.flatMap((one) => one.slips), ...slips])];
  const valueOf = (row: number, criterion: number): number | null =>
    organisations[row]?.scores[criterion]?.reading.value ?? null;
  const used = new Set<PossibleSlip>();
  const found = covering.flatMap((cell): readonly ToldSlip[] => {
    const all = ordered.flatMap((slip): readonly ToldSlip[] => {
      const told = slipOfCell(slip, cell, valueOf);
      return told === null ? [] : [{ slip, told }];
    });
    const best =
      all.find(({ slip, told }) => slip === told && !used.has(slip)) ?? all.find(({ slip }) => !used.has(slip));
    const one = best ?? all[0];
    if (one !== undefined) used.add(one.slip);
    return one === undefined ? [] : [one];
  });
  return found.sort((one, other) => ordered.indexOf(one.slip) - ordered.indexOf(other.slip));
}
