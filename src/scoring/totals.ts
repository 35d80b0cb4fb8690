import type { Edition } from "../criteria/edition";
import { blockRules, blockSum, isFreeBlock } from "./blockSum";
import type { ScoredColumn } from "./scoreMatrix";

/** Sums for each organisation: exact, because they add whole units of 10^-decimals (up to 2^53 of them). */
interface BlockSums {
  /** One column for each block of the edition, in its order; in units, as shown. */
  readonly blocks: readonly Float64Array[];
  readonly main: Float64Array;
  readonly total: Float64Array;
}

export interface Totals extends BlockSums {
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
  const sums = blocks.map(() => new Float64Array(organisations));
  const sumOfRanks = new Float64Array(organisations);
  const firstRanks = new Float64Array(organisations);
  const blockOf = new Map(blocks.map(({ code }, index) => [code, sums[index]]));
  scored.forEach(({ units, ranks }, index) => {
    const criterion = criteria[index];
    if (criterion === undefined || criterion.partOf !== undefined) return;
    const block = blockOf.get(criterion.block);
    if (block !== undefined) addColumn(block, units);
    addColumn(sumOfRanks, ranks);
    for (let row = 0; row < ranks.length; row++) if (ranks[row] === 1) firstRanks[row] = (firstRanks[row] ?? 0) + 1;
  });
  return { ...addBlocks(edition, sums, organisations), sumOfRanks, firstRanks };
}

/** What the sums of the criteria of each block, in units, come to. @param sums become the block totals */
export function addBlocks(edition: Edition, sums: readonly Float64Array[], organisations: number): BlockSums {
  const rules = blockRules(edition);
  const [main, total] = [new Float64Array(organisations), new Float64Array(organisations)];
  sums.forEach((block, index) => {
    const rule = rules[index];
    if (rule !== undefined && !isFreeBlock(rule)) block.forEach((units, row) => (block[row] = blockSum(rule, units)));
    addColumn(total, block);
    if (edition.blocks[index]?.main === true) addColumn(main, block);
  });
  return { blocks: sums, main, total };
}

function addColumn(sums: Float64Array, column: Float64Array): void {
  for (let row = 0; row < column.length; row++) sums[row] = (sums[row] ?? 0) + (column[row] ?? 0);
}
