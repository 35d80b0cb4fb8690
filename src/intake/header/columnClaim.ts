import type { Criterion } from "../../criteria/criterion";
import { comparisonKey } from "../text/comparisonKey";
import { type Unit, parseUnit } from "../unit";
import type { CriterionIndex } from "./criterionIndex";
import type { HeaderCell } from "./headerBlock";
import { labelOf, longestLabel } from "./labelKey";
import { yearsIn } from "./year";

export type MatchedBy = "code" | "name" | "header";

/** What the header over one column says. */
export interface ColumnClaim {
  /** Zero-based. */
  readonly column: number;
  /** Texts from the top down, parted by " / "; "" where nothing stands over the column. */
  readonly header: string;
  /** The lowest cell of the column's own, or null. */
  readonly cell: HeaderCell | null;
  readonly claim: { readonly criterion: Criterion; readonly by: MatchedBy } | null;
  /** A criterion whose name stands beside the code of another one. */
  readonly alsoNames: Criterion | null;
  /** A year other than the edition's, for which reason nothing is claimed; and what would be claimed without it. */
  readonly otherYear: { readonly year: number; readonly criterion: Criterion } | null;
  /** More than one criterion has this label. */
  readonly ambiguous: readonly Criterion[];
  readonly unit: Unit | null;
}

type Claim = Pick<ColumnClaim, "claim" | "alsoNames" | "otherYear" | "ambiguous">;
const noClaim: Claim = { claim: null, alsoNames: null, otherYear: null, ambiguous: [] };

/** What the cells over a column claim: by code, else by the most specific of parent + label, label, each cell. */
export function columnClaim(column: number, cells: readonly HeaderCell[], index: CriterionIndex): ColumnClaim {
  const labels = cells.filter((cell) => parseUnit(cell.text) === null || index.names(cell.text));
  const own = labels.filter((cell) => cell.column === column);
  return {
    column,
    header: cells.map((cell) => cell.text).join(" / "),
    cell: own[own.length - 1] ?? labels[labels.length - 1] ?? null,
    unit: headerUnit(cells, index),
    ...claimOf(labels, column, index),
  };
}

function claimOf(labels: readonly HeaderCell[], column: number, index: CriterionIndex): Claim {
  const named = namedBy(
    candidates(labels, column, (text) => index.label(text).key),
    index,
  );
  const coded = codeOver(labels, column, index);
  const [only] = named?.criteria ?? [];
  const otherYear = labels
    .flatMap((cell) => yearsIn(comparisonKey(cell.text.slice(0, longestLabel))))
    .find((year) => year !== index.year);
  const keepsYear = coded === null ? named !== null && named.withYear : (named?.criteria.has(coded) ?? false);
  if (otherYear !== undefined && !keepsYear) return claimOfOtherYear(labels, column, index, otherYear, coded);
  if (coded !== null) {
    const alsoNames = only !== undefined && !named?.criteria.has(coded) ? only : null;
    return { ...noClaim, claim: { criterion: coded, by: "code" }, alsoNames };
  }
  if (named === null || only === undefined) return noClaim;
  if (named.criteria.size > 1) return { ...noClaim, ambiguous: Array.from(named.criteria) };
  return { ...noClaim, claim: { criterion: only, by: named.by } };
}

function claimOfOtherYear(
  labels: readonly HeaderCell[],
  column: number,
  index: CriterionIndex,
  year: number,
  coded: Criterion | null,
): Claim {
  const [named] =
    namedBy(
      candidates(labels, column, (text) => labelOf(text, null).key),
      index,
    )?.criteria ?? [];
  const criterion = coded ?? named;
  return criterion === undefined ? noClaim : { ...noClaim, otherYear: { year, criterion } };
}

interface Named {
  readonly criteria: ReadonlySet<Criterion>;
  readonly by: "name" | "header";
  /** The label that matched still holds a year: the criterion itself is about that year. */
  readonly withYear: boolean;
}

function namedBy(keys: readonly string[], index: CriterionIndex): Named | null {
  for (const key of keys) {
    const match = index.named(key);
    if (match !== null) return { ...match, withYear: yearsIn(key).length > 0 };
  }
  return null;
}

/** Keys to try, the most specific first: the whole path, parent + label, the cells of the column, each cell. */
function candidates(labels: readonly HeaderCell[], column: number, keyOf: (text: string) => string): readonly string[] {
  const path = labels.map((cell) => ({ key: keyOf(cell.text), own: standsOver(cell, column) }));
  const named = path.filter(({ key }) => key !== "");
  const keys = named.map(({ key }) => key);
  const own = named.filter((part) => part.own).map(({ key }) => key);
  const ends = keys.map((_, from) => keys.slice(from).join(" "));
  const outer = keys.length > 2 ? [`${keys[0] ?? ""} ${keys[keys.length - 1] ?? ""}`] : [];
  return [...ends.slice(0, -1), ...outer, ...(own.length > 1 ? [own.join(" ")] : []), ...own.reverse()];
}

/** A parent names all columns below it, so by itself it names none. */
function standsOver(cell: HeaderCell, column: number): boolean {
  return cell.column === column && !cell.parent;
}

function codeOver(labels: readonly HeaderCell[], column: number, index: CriterionIndex): Criterion | null {
  for (const cell of labels.filter((label) => label.column === column && !label.merged).reverse()) {
    const criterion = index.code(cell.text);
    if (criterion !== null) return criterion;
  }
  return null;
}

/** The unit nearest to the numbers: a cell of its own, else one in brackets or behind a comma. */
function headerUnit(cells: readonly HeaderCell[], index: CriterionIndex): Unit | null {
  for (const cell of [...cells].reverse()) {
    const { unit } = index.label(cell.text);
    const found = parseUnit(cell.text) ?? (unit === null ? null : parseUnit(unit));
    if (found !== null) return found;
  }
  return null;
}
