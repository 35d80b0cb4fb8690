import type { Criterion } from "../../criteria/criterion";
import type { MatchedBy } from "../indicatorReading";
import { unitOf } from "../unit";
import type { Unit } from "../../tables/measuringUnit";
import type { ColumnClaim } from "./columnClaim";
import { type Part, saysMore } from "./partWords";

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

/**
 * Gives each criterion its column: a code is stronger than a name, a name than a header spelling; of several in one way the
 * one in the criterion's unit, then the one that says most of the whole.
 */
export function matchColumns(columns: readonly ColumnClaim[]): ColumnMatches {
  const matched = new Map<Criterion, ColumnClaim>();
  const disputed: DisputedCriterion[] = [];
  const outdone: { column: ColumnClaim; by: ColumnClaim }[] = [];
  for (const [criterion, claims] of claimsByCriterion(columns)) {
    const strongest = order.map((by) => claims.filter(({ claim }) => claim?.by === by)).find((same) => same.length > 0);
    if (strongest === undefined) continue;
    const winner = bestPart(strongest, unitOf(criterion));
    if (winner !== null) matched.set(criterion, winner);
    else disputed.push({ criterion, columns: strongest });
    const by = winner ?? strongest[0];
    for (const column of claims) {
      const isOpen = winner === null && strongest.includes(column);
      if (by !== undefined && column !== winner && !isOpen) outdone.push({ column, by });
    }
  }
  return { matched, disputed, outdone };
}

/** The column names its criterion as well as the one that is read, and is another part or in another unit. */
export function lostByPart({ outdone }: ColumnMatches, column: ColumnClaim): boolean {
  return outdone.some((one) => one.column === column && one.by.claim?.by === column.claim?.by);
}

/** What says of itself which part of an indicator it is, and in what it is counted. */
interface Parted {
  readonly unit: Unit | null;
  readonly part: Part;
}

/** One unit of each family. */
export const families: readonly Unit[] = [
  { family: "count", power: 0, word: "" },
  { family: "percent" },
  { family: "money", power: 0 },
  { family: "yesNo" },
];

/** The one in the unit that fits best, of which the most is said ("всего" beside nothing said); null where two are equal. */
export function bestPart<Line extends Parted>(lines: readonly Line[], unit: Unit): Line | null {
  const others = lines.filter(({ part: { kinds } }) => !kinds.has("done"));
  const meant = others.some(({ part: { kinds } }) => kinds.size > 0) ? others : lines;
  const fits = meant.map((line) => fit(line, unit));
  const most = Math.max(...fits);
  const fitting = meant.filter((_line, index) => fits[index] === most);
  if (most === 0 && meant.length > 1) return null;
  return fitting.find((one) => fitting.every((other) => one === other || saysMore(one.part, other.part))) ?? null;
}

/** 0 for another family of units, up to 3 for the very word in the very scale. */
function fit({ unit, part }: Parted, wanted: Unit): number {
  const family = unit?.family ?? part.family;
  if (family === null || (family === "count" && wanted.family === "yesNo")) return 2;
  if (family !== wanted.family) return 0;
  if (unit !== null && "power" in unit && "power" in wanted && unit.power !== wanted.power) return 1;
  if (unit?.family !== "count" || wanted.family !== "count") return family === "count" ? 2 : 3;
  if (unit.word === "") return 2;
  return unit.word === wanted.word ? 3 : 1;
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
