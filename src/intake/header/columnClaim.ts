import type { Criterion } from "../../criteria/criterion";
import { scaleOf } from "../../criteria/methodFacts";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { type Unit, parseUnit } from "../../tables/measuringUnit";
import type { CriterionIndex } from "./criterionIndex";
import type { Guess, MatchedBy } from "../indicatorReading";
import type { HeaderCell } from "./headerBlock";
import { labelOf, longestLabel } from "./labelKey";
import { type ColumnField, fieldOfPart, columnField } from "./columnField";
import { joinParts, mayBeValue, noPart, type Part } from "./partWords";
import { yearsIn } from "./year";

/** What the header over one column says. */
export interface ColumnClaim {
  /** Zero-based. */
  readonly column: number;
  /** Texts from the top down, parted by " › "; "" where nothing is over the column. */
  readonly header: string;
  /** The same texts, without what they say of units and parts. */
  readonly labels: readonly string[];
  /** The lowest cell of the column's own, or null. */
  readonly cell: HeaderCell | null;
  readonly claim: { readonly criterion: Criterion; readonly by: MatchedBy } | null;
  /** A criterion whose name is beside the code of another one. */
  readonly alsoNames: Criterion | null;
  /** A year other than the edition's, for which reason nothing is claimed; and what would be claimed without it. */
  readonly otherYear: { readonly year: number; readonly criterion: Criterion } | null;
  /** More than one criterion has this label. */
  readonly ambiguous: readonly Criterion[];
  readonly unit: Unit | null;
  /** What the innermost label says beside an indicator ("факт", "план", "документ"); null where it says none. */
  readonly field: ColumnField | null;
  /** The part of the indicator that the texts name. */
  readonly part: Part;
  /** The criterion whose plan, note, document or earlier value the column holds. */
  readonly about: Criterion | null;
  /** Codes of the free criteria that an unmatched header is nearest to. */
  readonly nearest: readonly string[];
  /** How like the header is to the criterion that it is taken for; null unless a guess. */
  readonly guess: Guess | null;
}

type Claim = Pick<ColumnClaim, "claim" | "alsoNames" | "otherYear" | "ambiguous" | "about">;
const noClaim: Claim = { claim: null, alsoNames: null, otherYear: null, ambiguous: [], about: null };

/** What the cells over a column claim: by code, else by the most specific of parent + label, label, each cell. */
export function columnClaim(column: number, cells: readonly HeaderCell[], index: CriterionIndex): ColumnClaim {
  const labels = cells.filter((cell) => parseUnit(cell.text) === null || index.names(cell.text));
  const own = labels.filter((cell) => cell.column === column);
  const innermost = own[own.length - 1] ?? null;
  const { part, bare, ...claim } = claimBesideParts(cells, labels, column, index);
  const said = innermost === null || index.names(innermost.text) ? null : columnField(innermost.text, index.year);
  const field = said === "part" && part === noPart ? null : said;
  const isPart = claim.about !== null || claim.claim !== null;
  return {
    column,
    header: cells.map((cell) => cell.text).join(" › "),
    labels: bare,
    cell:
      cells.filter((cell) => cell.column === column && !cell.parent).pop() ??
      innermost ??
      labels[labels.length - 1] ??
      null,
    unit: headerUnit(cells, index),
    field: part !== noPart && (isPart || field === null || fieldOfPart(part) === "part") ? fieldOfPart(part) : field,
    part,
    nearest: [],
    guess: null,
    ...claim,
  };
}

interface PartedClaim extends Claim {
  readonly part: Part;
  /** The texts that are no part. */
  readonly bare: readonly string[];
}

/** "Охват › факт", "План › Охват", "Охват, %": where the whole is no name, its words of parts tell which column of the indicator this is. */
function claimBesideParts(
  cells: readonly HeaderCell[],
  labels: readonly HeaderCell[],
  column: number,
  index: CriterionIndex,
): PartedClaim {
  const whole = claimOf(labels, column, index);
  const texts = labels.map((cell) => cell.text);
  const parted = cells.map((cell) => ({ cell, ...index.parts(cell.text) }));
  const part = joinParts(parted.map((one) => one.part));
  const isParted = part.kinds.size > 0 || part.family !== null;
  const last = parted[parted.length - 1];
  const aside = isParted ? null : besideField(labels, index);
  if (!isParted && aside === null) return { ...whole, part: noPart, bare: texts };
  const named =
    aside ?? parted.filter(({ label }) => label !== "").map(({ cell, label }) => ({ ...cell, text: label }));
  const isInner = aside !== null || (last?.label === "" && standsOver(last.cell, column));
  const own = isInner ? named.map((cell) => ({ ...cell, column, parent: false, merged: false })) : named;
  const bare = aside === null ? named.map(({ text }) => text) : texts;
  if (whole.otherYear !== null || whole.ambiguous.length > 0) return { ...whole, part, bare };
  const inner = claimOf(own, column, index);
  const { claim } = inner;
  if (claim === null && whole.claim === null && isSubset(part)) return { ...whole, part: noPart, bare: texts };
  if (claim === null)
    return { ...(whole.claim === null ? inner : whole), part: whole.claim === null ? part : noPart, bare };
  if (whole.claim !== null && whole.claim.criterion !== claim.criterion) return { ...whole, part: noPart, bare: texts };
  if (aside === null && (mayBeValue(part) || isMark(claim.criterion, part))) return { ...inner, part, bare };
  return { ...noClaim, about: claim.criterion, part, bare };
}

/** "Баллы" beside a criterion that points are given on is its value. */
function isMark(criterion: Criterion, { kinds }: Part): boolean {
  return scaleOf(criterion) === "points" && Array.from(kinds).every((kind) => kind === "points");
}

/** "из них членов профсоюза" may be of the name of an indicator as well as a part of another one. */
function isSubset({ kinds }: Part): boolean {
  return kinds.size === 1 && kinds.has("subset");
}

/** The labels over "документ" or "примечание"; null where the innermost is neither. */
function besideField(labels: readonly HeaderCell[], index: CriterionIndex): readonly HeaderCell[] | null {
  const last = labels[labels.length - 1];
  const field = last === undefined || index.names(last.text) ? null : columnField(last.text, index.year);
  return field === null || field === "value" || field === "unit" ? null : labels.slice(0, -1);
}

function claimOf(labels: readonly HeaderCell[], column: number, index: CriterionIndex): Claim {
  const named = namedBy(
    candidates(labels, column, (text) => index.label(text).key),
    index,
  );
  const [only] = named?.criteria ?? [];
  const coded = codeOver(labels, column, index, only !== undefined);
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
  const parents = labels.filter(({ parent }) => parent).map(({ text }) => text);
  if (only.partOf !== undefined && !index.isUnderItsIndicator(only, parents)) return noClaim;
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
  const whole = keyOf(labels.map((cell) => cell.text).join(" › "));
  const path = labels.map((cell) => ({ key: keyOf(cell.text), own: standsOver(cell, column) }));
  const named = path.filter(({ key }) => key !== "");
  const keys = named.map(({ key }) => key);
  const own = named.filter((part) => part.own).map(({ key }) => key);
  const ends = keys.map((_, from) => keys.slice(from).join(" "));
  const outer = keys.length > 2 ? [`${keys[0] ?? ""} ${keys[keys.length - 1] ?? ""}`] : [];
  return [whole, ...ends.slice(0, -1), ...outer, ...(own.length > 1 ? [own.join(" ")] : []), ...own.reverse()];
}

/** A parent names all columns below it, so by itself it names none. */
function standsOver(cell: HeaderCell, column: number): boolean {
  return cell.column === column && !cell.parent;
}

/** A number may be a code that lost a digit ("1.10" is 1.1 to Excel): it counts only where no name is beside it. */
function codeOver(
  labels: readonly HeaderCell[],
  column: number,
  index: CriterionIndex,
  isNamed: boolean,
): Criterion | null {
  for (const cell of labels.filter((label) => label.column === column && !label.merged).reverse()) {
    if (cell.numeric && isNamed) continue;
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
