import { blockSum } from "../../../scoring/blockSum";
import type { Weighing } from "../weighing";

/** An organisation that is first, alone or among equals, where nothing but one criterion, or one block, counts. */
export interface FirstAlone {
  readonly organisation: string;
  /** Positions in the edition. */
  readonly criteria: readonly number[];
  readonly blocks: readonly number[];
}

/** The corners of all possible weights, those with most of them first. What leaves everybody equal makes nobody first. */
export function firstAlone({ names, units, blocks }: Weighing): readonly FirstAlone[] {
  const found = names.map((organisation) => ({ organisation, criteria: [] as number[], blocks: [] as number[] }));
  const add = (what: "criteria" | "blocks", index: number, sumOf: (row: number) => number): void => {
    const sums = names.map((_name, row) => sumOf(row));
    const most = sums.reduce((one, other) => Math.max(one, other), -Infinity);
    if (sums.every((sum) => sum === most)) return;
    sums.forEach((sum, row) => {
      if (sum === most) found[row]?.[what].push(index);
    });
  };
  blocks.forEach((block, index) => {
    for (const criterion of block.criteria)
      add("criteria", criterion, (row) => blockSum(block, units[criterion]?.[row] ?? 0));
    if (block.criteria.length === 0) return;
    add("blocks", index, (row) =>
      blockSum(
        block,
        block.criteria.reduce((sum, criterion) => sum + (units[criterion]?.[row] ?? 0), 0),
      ),
    );
  });
  const times = (one: FirstAlone): number => one.criteria.length + one.blocks.length;
  return found.filter((one) => times(one) > 0).sort((one, other) => times(other) - times(one));
}
