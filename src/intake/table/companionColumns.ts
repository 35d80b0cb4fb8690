import type { Criterion } from "../../criteria/criterion";
import type { ColumnClaim } from "../header/columnClaim";
import type { TableHeader } from "./findHeader";

/** Columns that hold something about a figure in another column. */
export interface CompanionColumns {
  readonly documents: {
    /** Column of the documents by the column of the indicator. */
    readonly byColumn: ReadonlyMap<number, number>;
    /** The one column of documents for all figures of a row, or null. */
    readonly ofRow: number | null;
  };
  /** Column of the figures of the year before, by criterion. */
  readonly previous: ReadonlyMap<Criterion, number>;
}

export function companionColumns({ columns, matches }: TableHeader, year: number): CompanionColumns {
  const documents = columns.filter(({ field, claim }) => field === "document" && claim === null);
  const indicators = new Map(Array.from(matches.matched.values(), (claim) => [claim.column, claim]));
  const byColumn = new Map<number, number>();
  for (const { column, about } of documents) {
    const own = about === null ? undefined : matches.matched.get(about)?.column;
    const left = documents.length > 1 && indicators.has(column - 1) ? column - 1 : undefined;
    const indicator = own ?? left;
    if (indicator !== undefined) byColumn.set(indicator, column);
  }
  const [only] = documents;
  const previous = new Map<Criterion, number>();
  for (const column of columns) {
    const criterion = previousOf(column, year);
    if (criterion !== null) previous.set(criterion, column.column);
  }
  return {
    documents: { byColumn, ofRow: documents.length === 1 && byColumn.size === 0 ? (only?.column ?? null) : null },
    previous,
  };
}

/** The criterion whose value of the year before the column holds; null where it holds none. */
export function previousOf({ field, about, otherYear }: ColumnClaim, year: number): Criterion | null {
  if (otherYear !== null) return otherYear.year === year - 1 ? otherYear.criterion : null;
  return field === "previousYear" ? about : null;
}
