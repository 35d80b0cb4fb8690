import type { Criterion } from "../../criteria/criterion";
import type { TableHeader } from "../table/findHeader";
import type { ColumnClaim } from "./columnClaim";
import { matchColumns } from "./matchColumns";
import { leastLead, type NearLabels } from "./nearLabels";

interface GuessedColumn {
  readonly column: ColumnClaim;
  /** It and others under the same label: parts of one indicator. */
  readonly columns: ColumnClaim[];
  readonly criterion: Criterion;
  readonly score: number;
}

/**
 * Gives columns that no criterion claims to the criterion they are most like, marked as guesses. A criterion that has a
 * column is not guessed, and of two columns like the same one the liker is taken, or neither.
 * @param mayGuess false for columns that are known to hold something else, or hold nothing
 */
export function guessColumns(
  header: TableHeader,
  near: NearLabels,
  mayGuess: (column: ColumnClaim) => boolean,
): TableHeader {
  const taken = new Set([
    ...header.matches.matched.keys(),
    ...header.matches.disputed.map(({ criterion }) => criterion),
    ...header.columns.flatMap(({ ambiguous }) => ambiguous),
  ]);
  const guesses = new Map<ColumnClaim, ColumnClaim>();
  const best = new Map<Criterion, GuessedColumn>();
  const rivals = new Map<Criterion, number>();
  for (const column of header.columns) {
    if (!isFree(column) || column.labels.length === 0 || !mayGuess(column)) continue;
    const found = near.nearest(column.labels, taken);
    if (found?.kind !== "near") continue;
    const { criterion, score, runnerUp } = found;
    const guess = {
      criterion: criterion.code,
      score,
      runnerUp: runnerUp === null ? null : { criterion: runnerUp.criterion.code, score: runnerUp.score },
    };
    guesses.set(column, { ...column, claim: { criterion, by: "guess" }, guess });
    const other = best.get(criterion);
    const isSame = other !== undefined && other.column.labels.join("\n") === column.labels.join("\n");
    if (isSame) other.columns.push(column);
    else {
      rivals.set(criterion, Math.max(rivals.get(criterion) ?? 0, Math.min(score, other?.score ?? 0)));
      if (other === undefined || score > other.score)
        best.set(criterion, { column, columns: [column], criterion, score });
    }
  }
  const accepted = new Set(
    Array.from(best.values())
      .filter(({ criterion, score }) => score - (rivals.get(criterion) ?? 0) >= leastLead)
      .flatMap(({ columns }) => columns),
  );
  const used = new Set([
    ...taken,
    ...Array.from(accepted).flatMap((column) => guesses.get(column)?.claim?.criterion ?? []),
  ]);
  const columns = header.columns.map((column) => {
    if (accepted.has(column)) return guesses.get(column) ?? column;
    const nearest = isFree(column) && mayGuess(column) ? near.closest(column.labels, used) : [];
    return nearest.length === 0 ? column : { ...column, nearest };
  });
  const isSame = columns.every((column, position) => column === header.columns[position]);
  return isSame ? header : { ...header, columns, matches: matchColumns(columns) };
}

function isFree({ header, claim, about, otherYear, ambiguous, field }: ColumnClaim): boolean {
  if (header === "" || claim !== null || about !== null || otherYear !== null || ambiguous.length > 0) return false;
  return field === null || field === "value" || field === "yearEnd" || field === "unit";
}
