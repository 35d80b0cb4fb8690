import type { Block, Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";

/** A criterion with its index in the edition, where its scores are. */
export interface IndexedCriterion {
  readonly criterion: Criterion;
  readonly index: number;
}

/** The column of a criterion in a sheet that has a criterion a column (zero-based). */
export interface CriterionColumn extends IndexedCriterion {
  readonly column: number;
}

/** What stands left of the criteria in each of these sheets, and is repeated on each page. */
export const leadingColumns = { numberColumn: 0, organisationColumn: 1 } as const;
export type LeadingColumns = Readonly<Record<keyof typeof leadingColumns, number>>;
export const firstColumn = 2;

/** A block with its counted criteria, in the edition's order; it may have none. */
export interface CriterionGroup {
  readonly block: Block;
  /** Index in the edition, where its totals are. */
  readonly index: number;
  readonly criteria: readonly IndexedCriterion[];
}

/** The counted criteria as Points and Ranks show them: block by block. */
export function criterionGroups({ blocks, criteria }: Edition): readonly CriterionGroup[] {
  return blocks.map((block, index) => ({
    block,
    index,
    criteria: criteria.flatMap((criterion, at): IndexedCriterion[] =>
      criterion.counted && criterion.block === block.code ? [{ criterion, index: at }] : [],
    ),
  }));
}
