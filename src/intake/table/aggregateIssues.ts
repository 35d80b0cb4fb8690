import type { Issue } from "../../issues/issue";
import { issueAt, quote } from "../issueAt";
import { speakingOf } from "../organisation/speaksOfOrganisation";
import type { SheetView } from "../sheet/sheetView";
import { aggregateRows } from "./aggregateRows";
import type { NamedRow } from "./namedRow";

const codes = { sum: "rowOfSums", mean: "rowOfMeans", least: "rowOfExtremes", most: "rowOfExtremes" } as const;
/** By how clearly the name speaks of an organisation. */
const severities = ["info", "warning", "error", "error"] as const;

/** The rows of a view without the sums, means and extremes of others; each of these is added to `issues`. */
export function withoutAggregates(
  view: SheetView,
  columns: readonly number[],
  rows: readonly NamedRow[],
  isKnown: (name: string) => boolean,
  issues: Issue[],
): readonly NamedRow[] {
  const aggregates = aggregateRows(view, columns, rows, ({ name }) => isKnown(name));
  if (aggregates.size === 0) return rows;
  for (const [{ name, at }, kind] of aggregates) {
    const place = at ?? { row: 0, column: 0 };
    issues.push(issueAt(view, place, codes[kind], severities[speakingOf(name)], { written: quote(name) }));
  }
  return rows.filter((row) => !aggregates.has(row));
}
