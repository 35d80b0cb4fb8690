import type { Block, Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import { linePositions } from "../criteria/lines";

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

/** The counted criteria as Points and the scorecard show them: block by block, the lines of an indicator right of it or below. */
export function criterionGroups({ blocks, criteria }: Edition): readonly CriterionGroup[] {
  const lines = linePositions(criteria);
  const indexed = (positions: readonly number[]): IndexedCriterion[] =>
    positions.flatMap((index) => criteria.slice(index, index + 1).map((criterion) => ({ criterion, index })));
  return blocks.map((block, index) => ({
    block,
    index,
    criteria: criteria.flatMap((criterion, at): IndexedCriterion[] =>
      criterion.counted && !isLine({ criterion }) && criterion.block === block.code
        ? indexed([at, ...(lines.get(criterion.code) ?? [])])
        : [],
    ),
  }));
}

export function isLine({ criterion }: Pick<IndexedCriterion, "criterion">): boolean {
  return criterion.partOf !== undefined;
}
