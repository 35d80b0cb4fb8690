import type { Issue } from "../../issues/issue";
import { issueAt, quote } from "../issueAt";
import type { SheetView } from "../sheet/sheetView";
import { aggregateRows } from "./aggregateRows";
import type { NamedRow } from "./namedRow";

const codes = { sum: "rowOfSums", mean: "rowOfMeans", least: "rowOfExtremes", most: "rowOfExtremes" } as const;

/**
 * The rows of a view without those that are certainly sums, means or extremes of others; what only may be one is to be
 * asked about. Each is added to `issues`.
 */
export function withoutAggregates(
  view: SheetView,
  columns: readonly number[],
  rows: readonly NamedRow[],
  isKnown: (name: string) => boolean,
  issues: Issue[],
): readonly NamedRow[] {
  const aggregates = aggregateRows(view, columns, rows, ({ name }) => isKnown(name));
  if (aggregates.size === 0) return rows;
  for (const [{ name, at }, { kind, isCertain }] of aggregates) {
    const severity = isCertain ? "info" : "error";
    issues.push(issueAt(view, at ?? { row: 0, column: 0 }, codes[kind], severity, { written: quote(name) }));
  }
  return rows.flatMap((row): readonly NamedRow[] => {
    const aggregate = aggregates.get(row);
    if (aggregate === undefined) return [row];
    return aggregate.isCertain ? [] : [{ ...row, unspoken: "aggregate" }];
  });
}
