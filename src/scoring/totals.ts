import type { Edition } from "../criteria/edition";
import { blockRules, blockSum, isFreeBlock } from "./blockSum";
import type { ScoredColumn } from "./scoreMatrix";

/** Sums for each organisation: exact, because they add whole units of 10^-decimals (up to 2^53 of them). */
export interface Totals {
  /** One column for each block of the edition, in its order; in units, as shown. */
  readonly blocks: readonly Float64Array[];
  readonly main: Float64Array;
  readonly total: Float64Array;
  /** Over counted criteria: the sum of the ranks, and how many of them are 1. */
  readonly sumOfRanks: Float64Array;
  readonly firstRanks: Float64Array;
}

/**
 * Block totals within the bounds and under the weight of their block, floored at 0 where the settings say so; main and grand totals add up the block totals shown.
 * @example 0.1 + 0.2 + 0, 0.3 + 0 + 0 and 0.15 + 0.15 + 0 are all 30 units of 0.01
 */
export function addTotals(edition: Edition, scored: readonly ScoredColumn[], organisations: number): Totals {
  const { blocks, criteria } = edition;
  const empty = () => new Float64Array(organisations);
  const totals = { blocks: blocks.map(empty), main: empty(), total: empty(), sumOfRanks: empty(), firstRanks: empty() };
  const blockOf = new Map(blocks.map(({ code }, index) => [code, totals.blocks[index]]));
  scored.forEach(({ units, ranks }, index) => {
    const criterion = criteria[index];
    if (criterion === undefined || criterion.partOf !== undefined) return;
    const block = blockOf.get(criterion.block);
    if (block !== undefined) addColumn(block, units);
    addColumn(totals.sumOfRanks, ranks);
    addColumn(
      totals.firstRanks,
      ranks.map((rank) => (rank === 1 ? 1 : 0)),
    );
  });
  blockRules(edition).forEach((rule, index) => {
    const block = totals.blocks[index];
    if (block === undefined) return;
    if (!isFreeBlock(rule)) block.forEach((units, row) => (block[row] = blockSum(rule, units)));
    addColumn(totals.total, block);
    if (blocks[index]?.main === true) addColumn(totals.main, block);
  });
  return totals;
}

function addColumn(sums: Float64Array, column: Float64Array): void {
  for (let row = 0; row < column.length; row++) sums[row] = (sums[row] ?? 0) + (column[row] ?? 0);
}
