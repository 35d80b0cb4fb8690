import { maximalBands } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import type { GroupRows } from "../../scoring/groups";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { runsOf } from "../kit/runs";
import {
  criterionGroups,
  firstColumn,
  isLine,
  leadingColumns,
  type CriterionColumn,
  type CriterionGroup,
  type LeadingColumns,
} from "../criterionGroups";

/** Rows of Points (zero-based). Those above the parameters stay in view. */
export const pointsRows = {
  title: 0,
  hint: 1,
  block: 2,
  code: 3,
  name: 4,
  staffRow: 5,
  unit: 6,
  method: 7,
  points: 8,
  cap: 9,
  floor: 10,
  weight: 11,
  bandFrom: 12,
  bandPoints: 12 + maximalBands,
  heading: 12 + 2 * maximalBands,
  firstOrganisation: 13 + 2 * maximalBands,
} as const;

/** Holds the decimals of the settings: every formula of the sheet rounds by them, and a short address keeps requests small. */
export const decimalsCell = cellAddress(pointsRows.weight, leadingColumns.numberColumn, "$");

/** A block side by side: its counted criteria, each before its lines, then its total. */
export interface BlockColumns {
  readonly group: CriterionGroup;
  readonly criteria: readonly CriterionColumn[];
  readonly total: number;
}

/** Where things are in Points (zero-based columns). */
export interface PointsLayout extends LeadingColumns {
  readonly blocks: readonly BlockColumns[];
  /** Column of each counted criterion, by its index in the edition. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly mainTotal: number;
  readonly total: number;
  /** Share of the total that the largest single criterion gives. */
  readonly largestShare: number;
  readonly organisations: number;
}

export function pointsLayout(edition: Edition, organisations: number): PointsLayout {
  let column = firstColumn;
  const blocks = criterionGroups(edition).map((group): BlockColumns => {
    const criteria = group.criteria.map((one) => ({ ...one, column: column++ }));
    return { group, criteria, total: column++ };
  });
  return {
    ...leadingColumns,
    blocks,
    columnOf: new Map(blocks.flatMap(({ criteria }) => criteria.map((one) => [one.index, one.column] as const))),
    mainTotal: column,
    total: column + 1,
    largestShare: column + 2,
    organisations,
  };
}

export function criterionColumns({ blocks }: PointsLayout): readonly CriterionColumn[] {
  return blocks.flatMap(({ criteria }) => criteria);
}

/** References to the points that a block adds up, which are those of no line. */
export function summedCells(organisation: number, { criteria }: BlockColumns): readonly string[] {
  const columns = criteria.filter((one) => !isLine(one)).map(({ column }) => column);
  return runsOf(columns).map(({ from, to }) => `${pointsCell(organisation, from)}:${pointsCell(organisation, to)}`);
}

/** A cell of an organisation's row, seen from Points itself. */
export function pointsCell(organisation: number, column: number): string {
  return cellAddress(pointsRows.firstOrganisation + organisation, column);
}

/** A column of Points over all organisations, or those of a group, rows fixed: "C$30:C$50". */
export function pointsColumn(
  { organisations }: PointsLayout,
  column: number,
  anchor: "row" | "$" = "row",
  { from, count }: Pick<GroupRows, "from" | "count"> = { from: 0, count: organisations },
): string {
  const top = pointsRows.firstOrganisation + from;
  return areaAddress({ top, left: column, bottom: top + count - 1, right: column }, anchor);
}
