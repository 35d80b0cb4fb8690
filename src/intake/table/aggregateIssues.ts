import type { Issue } from "../../issues/issue";
import { issueAt, quote } from "../issueAt";
import type { SheetView } from "../sheet/sheetView";
import { aggregateRows } from "./aggregateRows";
import type { NamedRow } from "./namedRow";

const codes = { sum: "rowOfSums", mean: "rowOfMeans", least: "rowOfExtremes", most: "rowOfExtremes" } as const;

/**
 * The rows of a view without those that are certainly sums, means or extremes of others; what only may be one is to be
 * asked about. Each is added to `issues`.
 * @param nameless rows of figures that may belong to the sums
 */
export function withoutAggregates(
  view: SheetView,
  columns: readonly number[],
  rows: readonly NamedRow[],
  isKnown: (name: string) => boolean,
  issues: Issue[],
  nameless: readonly NamedRow[] = [],
): readonly NamedRow[] {
  // A row that stands there twice is in no sum twice.
  const first = new Map([...rows].reverse().map((row) => [row.name, row]));
  const once = rows.filter((row) => first.get(row.name) === row);
  const all = [...once, ...nameless].sort((one, other) => one.row - other.row);
  const found = aggregateRows(view, columns, all, ({ name }) => name === "" || isKnown(name));
  const aggregates = new Map(Array.from(found, ([{ name }, aggregate]) => [name, aggregate]));
  return rows.flatMap((row): readonly NamedRow[] => {
    const aggregate = aggregates.get(row.name);
    if (aggregate === undefined) return [row];
    const { kind, isCertain } = aggregate;
    const severity = isCertain ? "info" : "error";
    issues.push(issueAt(view, row.at ?? { row: 0, column: 0 }, codes[kind], severity, { written: quote(row.name) }));
    return isCertain ? [] : [{ ...row, unspoken: "aggregate" }];
  });
}
