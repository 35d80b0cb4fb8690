import type { Criterion } from "../../criteria/criterion";
import type { MatchedBy } from "../indicatorReading";
import type { ColumnClaim } from "./columnClaim";

/** Columns that claim the same criterion in the same way; none of them is used. */
export interface DisputedCriterion {
  readonly criterion: Criterion;
  readonly columns: readonly ColumnClaim[];
}

/** Which column holds which criterion. */
export interface ColumnMatches {
  readonly matched: ReadonlyMap<Criterion, ColumnClaim>;
  readonly disputed: readonly DisputedCriterion[];
  /** Columns whose claim gave way to a stronger one of another column. */
  readonly outdone: readonly { readonly column: ColumnClaim; readonly by: ColumnClaim }[];
}

const order: readonly MatchedBy[] = ["code", "name", "header", "guess"];

/** Gives each criterion its column: a code is stronger than a name, a name than a header spelling. */
export function matchColumns(columns: readonly ColumnClaim[]): ColumnMatches {
  const matched = new Map<Criterion, ColumnClaim>();
  const disputed: DisputedCriterion[] = [];
  const outdone: { column: ColumnClaim; by: ColumnClaim }[] = [];
  for (const [criterion, claims] of claimsByCriterion(columns)) {
    const strongest = order.map((by) => claims.filter(({ claim }) => claim?.by === by)).find((same) => same.length > 0);
    const [winner] = strongest ?? [];
    if (strongest === undefined || winner === undefined) continue;
    if (strongest.length > 1) disputed.push({ criterion, columns: strongest });
    else matched.set(criterion, winner);
    for (const column of claims) if (!strongest.includes(column)) outdone.push({ column, by: winner });
  }
  return { matched, disputed, outdone };
}

function claimsByCriterion(columns: readonly ColumnClaim[]): ReadonlyMap<Criterion, readonly ColumnClaim[]> {
  const claims = new Map<Criterion, ColumnClaim[]>();
  for (const column of columns) {
    if (column.claim === null) continue;
    const { criterion } = column.claim;
    const same = claims.get(criterion);
    if (same === undefined) claims.set(criterion, [column]);
    else same.push(column);
  }
  return claims;
}
