import type { Criterion } from "../../criteria/criterion";
import type { MatchedBy } from "../indicatorReading";
import { unitOf } from "../unit";
import type { ColumnClaim } from "./columnClaim";

/** Columns that claim the same criterion in the same way; none of them is used. */
interface DisputedCriterion {
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
    if (strongest === undefined) continue;
    const fitting = ofUnit(strongest, criterion);
    const [winner] = fitting;
    if (winner === undefined) continue;
    if (fitting.length === 1 && strongest.length > 1) {
      matched.set(criterion, winner);
      for (const column of claims) if (column !== winner) outdone.push({ column, by: winner });
      continue;
    }
    if (strongest.length > 1) disputed.push({ criterion, columns: strongest });
    else matched.set(criterion, winner);
    for (const column of claims) if (!strongest.includes(column)) outdone.push({ column, by: winner });
  }
  return { matched, disputed, outdone };
}

/** "чел." and "%" under one label: the columns in the criterion's unit; all where no unit tells them apart. */
function ofUnit(columns: readonly ColumnClaim[], criterion: Criterion): readonly ColumnClaim[] {
  const { family } = unitOf(criterion);
  const fitting = columns.filter(({ unit }) => unit?.family === family);
  const others = columns.filter(({ unit }) => unit !== null && unit.family !== family);
  return fitting.length > 0 && fitting.length + others.length === columns.length ? fitting : columns;
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
