import type { PossibleSlip } from "./possibleSlip";

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
