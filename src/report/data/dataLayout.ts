import { isComputed } from "../../criteria/computedCriteria";
import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { scoredCriteria } from "../../criteria/lines";
import { isComputedFirst } from "../../criteria/methodFacts";
import { firstColumn, leadingColumns, type LeadingColumns } from "../criterionGroups";
import type { GroupRows } from "../../scoring/groups";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { runsOf } from "../kit/runs";

/** Where things are in Data (zero-based). Every criterion has a column, counted or not, in the edition's order. */
export interface DataLayout extends LeadingColumns {
  readonly firstCriterion: number;
  readonly criteria: number;
  /** Number of criteria without a number. */
  readonly missingColumn: number;
  /** Number of numbers that name no document; null where no document is named at all. */
  readonly documentColumn: number | null;
  /** Column of what is measured of the values, by criterion, where bands or places need it. */
  readonly measured: ReadonlyMap<number, number>;
  /** First column of the block "where it was read"; one column of space is before it. */
  readonly firstSource: number;
  readonly lastColumn: number;
  readonly codeRow: number;
  readonly nameRow: number;
  readonly unitRow: number;
  readonly firstOrganisation: number;
  readonly organisations: number;
}

export function dataLayout(edition: Edition, organisations: number, documents = false): DataLayout {
  const criteria = edition.criteria.length;
  const firstCriterion = firstColumn;
  const missingColumn = firstCriterion + criteria;
  const documentColumn = documents ? missingColumn + 1 : null;
  const firstMeasured = (documentColumn ?? missingColumn) + 1;
  const scored = scoredCriteria(edition.criteria);
  const computed = edition.criteria.flatMap((one, index) =>
    scored.has(one) && (isComputedFirst(one) || hasFormulaBeside(one)) ? [index] : [],
  );
  const firstSource = firstMeasured + computed.length + 1;
  return {
    ...leadingColumns,
    firstCriterion,
    criteria,
    missingColumn,
    documentColumn,
    measured: new Map(computed.map((index, at) => [index, firstMeasured + at])),
    firstSource,
    lastColumn: firstSource + criteria - 1,
    codeRow: 3,
    nameRow: 4,
    unitRow: 5,
    firstOrganisation: 6,
    organisations,
  };
}

/** A formula over the value itself: its result stands beside. */
export function hasFormulaBeside(criterion: Criterion): boolean {
  return criterion.method === "formula" && !isComputed(criterion);
}

/** The value of an organisation on a criterion, seen from another sheet: "{data}!F12". */
export function dataValueReference(layout: DataLayout, organisation: number, criterion: number): string {
  return `{data}!${cellAddress(layout.firstOrganisation + organisation, layout.firstCriterion + criterion)}`;
}

/** The values of an organisation on some criteria, those side by side as one area. */
export function dataRowReferences(
  layout: DataLayout,
  organisation: number,
  criteria: readonly number[],
): readonly string[] {
  const row = layout.firstOrganisation + organisation;
  return runsOf(criteria).map(({ from, to }) => {
    const [left, right] = [layout.firstCriterion + from, layout.firstCriterion + to];
    return `{data}!${areaAddress({ top: row, left, bottom: row, right })}`;
  });
}

/** What is measured of that value; null where it counts as it is. */
export function measuredReference(layout: DataLayout, organisation: number, criterion: number): string | null {
  const column = layout.measured.get(criterion);
  return column === undefined ? null : `{data}!${cellAddress(layout.firstOrganisation + organisation, column)}`;
}

export function measuredColumnReference(layout: DataLayout, criterion: number, rows?: GroupRows): string | null {
  const column = layout.measured.get(criterion);
  return column === undefined ? null : dataColumn(layout, column, rows);
}

/** The values of all rated organisations on a criterion, rows fixed. */
export function dataColumnReference(layout: DataLayout, criterion: number, rows?: GroupRows): string {
  return dataColumn(layout, layout.firstCriterion + criterion, rows);
}

/** A column of Data over all rated organisations, or those of a group, seen from another sheet. */
export function dataColumn(layout: DataLayout, column: number, rows?: GroupRows): string {
  const { from, count } = rows ?? { from: 0, count: layout.organisations };
  const top = layout.firstOrganisation + from;
  return `{data}!${areaAddress({ top, left: column, bottom: top + count - 1, right: column }, "$")}`;
}
