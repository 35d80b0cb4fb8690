import type { Criterion } from "../../criteria/criterion";
import type { Issue } from "../../issues/issue";
import { withRuns } from "../../issues/issueRuns";
import { areaAddress } from "../../workbook/cellAddress";
import type { CriterionIndex } from "../header/criterionIndex";
import { type SheetView, turned } from "../sheet/sheetView";
import type { LocatedTable } from "../table/locatedTable";
import { statedUnits } from "../table/statedUnits";
import { titleCells } from "../table/titleCells";
import { findColumnHeads } from "./columnHeads";
import { findLabelColumns } from "./labelColumns";
import { labelHeader } from "./labelHeader";
import { sideIssues, sideColumns } from "./sideColumns";
import { withoutAggregates } from "../table/aggregateIssues";
import { turnedRows } from "./turnedRows";
import { valueColumns } from "./valueColumns";

/**
 * The table of an upright sheet whose indicators are one under another: organisations side by side, or the form of
 * one. null where no column could hold figures.
 * @param down for each column, the rows in which it names a criterion; not empty
 */
export function turnedTable(
  sheet: SheetView,
  down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>,
  index: CriterionIndex,
  isKnown: (name: string) => boolean,
): LocatedTable {
  const labels = findLabelColumns(sheet, down, index);
  const heads = findColumnHeads(sheet, labels, index.year);
  const bodyTop = heads.rows === null ? (labels.rows[0] ?? 0) : heads.rows.bottom + 1;
  const { columns, unclear } = valueColumns(sheet, labels, heads);
  const values = columns.map(({ value }) => value.column);
  const found = labelHeader(sheet, labels, bodyTop, values, index);
  const view = turned(sheet);
  const issues: Issue[] = [];
  const input = { sheet, columns, unclear, nameRows: bodyTop, heads: heads.heads, labels, isKnown };
  const named = turnedRows(input, issues);
  for (const issue of sideIssues(sheet, labels, heads, columns, found, index.year)) issues.push(issue);
  const indicatorColumns = new Map(Array.from(found.header.matches.matched, ([one, { column }]) => [one, column]));
  const rows = withoutAggregates(view, Array.from(indicatorColumns.values()), named, isKnown, issues);
  const bottom = labels.rows[labels.rows.length - 1] ?? bodyTop;
  const right = Math.max(...labels.columns, ...heads.heads.map(({ column }) => column));
  return {
    table: {
      sheet: view,
      layout: columns.some(({ name }) => name !== null) ? "columns" : "form",
      header: found.header,
      end: { row: found.header.block.bottom, units: found.units },
      organisationColumn: heads.rows?.bottom ?? 0,
      partColumn: null,
      indicatorColumns,
      stated: statedUnits(sheet, heads.rows?.top ?? bodyTop),
      titles: titleCells(sheet, heads.rows?.top ?? bodyTop, bottom, index.year),
      labelArea: areaIn(sheet, { top: bodyTop, left: 0, bottom, right: Math.max(...labels.columns) }, bottom),
      headerArea: areaIn(sheet, { top: heads.rows?.top ?? bodyTop, left: 0, bottom: bodyTop - 1, right }, bottom),
      sideLines: sideColumns(sheet, labels, heads, columns, found),
      documents: { byColumn: new Map(), ofRow: null },
      previous: new Map(),
    },
    rows,
    issues: withRuns(issues),
  };
}

/** The heads, as an address; the first row of labels where the columns have no heads. */
function areaIn(
  { top }: SheetView,
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  bottom: number,
): string {
  const last = Math.max(area.bottom, area.top);
  return areaAddress({ ...area, top: area.top + top, bottom: Math.min(last, bottom) + top });
}
