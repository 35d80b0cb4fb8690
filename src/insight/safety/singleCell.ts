import type { Criterion } from "../../criteria/criterion";
import { marginUnder, type AwardLine, type Margin } from "./awardLines";
import { losses, type AwardDifference } from "./awardDifferences";
import type { Weighing } from "./weighing";
import { cellGrid, firstReached, onGrid, type CellGrid } from "./cellGrid";
import type { WhatIf } from "./whatIf";

/** Another figure in one cell by which the award is lost; one step less far it is not. */
export interface CellChange {
  readonly row: number;
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  /** One thing more or less, a yes for a no, or the next band. */
  readonly isOneStep: boolean;
  /** How it is lost. */
  readonly differences: readonly AwardDifference[];
}

interface CellChanges {
  /** The smallest first. */
  readonly changes: readonly CellChange[];
  /** Whether any takes no more than one step. */
  readonly isOneStep: boolean;
}

/** Where the effect of a figure may turn back: so many values are tried on the way. */
const tries = 24;

/** A cell in one direction, and from how many steps on the award may be lost. */
interface Candidate {
  readonly row: number;
  readonly criterion: Criterion;
  readonly column: number;
  readonly grid: CellGrid;
  readonly from: number;
  readonly direction: -1 | 1;
  readonly count: number;
  /** false: what others have may take a part in it, so that fewer steps may do. */
  readonly isPlain: boolean;
  /** null: not seen whether the award is lost. */
  readonly differences: readonly AwardDifference[] | null;
}

/**
 * The smallest changes of one figure by which the award is lost: of the holder, of the challenger where nobody else has to pass it, too,
 * and those by which a prize changes hands.
 * @param ofPrizes changes of figures by which a prize is lost
 */
export function singleCells(
  line: AwardLine,
  weighed: Weighing,
  whatIf: WhatIf,
  { most, ofPrizes }: { readonly most: number; readonly ofPrizes: readonly CellChange[] },
): CellChanges {
  if (line.state === "open" || (line.margins.length === 0 && line.threshold === undefined))
    return { changes: [], isOneStep: false };
  const name = weighed.names[line.holder] ?? "";
  const lossesWith = (row: number, criterion: number, value: number): readonly AwardDifference[] =>
    losses(whatIf.differencesWith([{ row, criterion, value }]), line.award, name);
  const changes: CellChange[] = [];
  const left = [
    ...candidates(line, weighed, whatIf, (row, criterion, value) => lossesWith(row, criterion, value).length > 0),
    ...ofPrizes.flatMap(({ row, criterion, from, to }): Candidate[] => {
      const [one] = cellsOf(criterion, [row], whatIf);
      return one === undefined || lossesWith(row, criterion, to).length === 0
        ? []
        : [
            {
              ...one,
              direction: to < from ? -1 : 1,
              count: Math.round(Math.abs(to - from) / one.grid.step),
              ...unseen,
            },
          ];
    }),
  ];
  const isEnough = (next: Candidate): boolean =>
    changes.filter((one) => sizeOf(one) <= sizeOf(changeOf(next))).length >= most;
  let isAnyOneStep = false;
  for (;;) {
    left.sort((one, other) => sizeOf(changeOf(one)) - sizeOf(changeOf(other)));
    const at = left.findIndex((one) => !isEnough(one) || (!isAnyOneStep && changeOf(one).isOneStep));
    const [next] = at < 0 ? [] : left.splice(at, 1);
    if (next === undefined) break;
    if (next.differences === null) {
      const found = lostFrom(next, (value) => lossesWith(next.row, next.column, value));
      if (found !== null) left.push(found);
      continue;
    }
    const change = changeOf(next);
    isAnyOneStep ||= change.isOneStep;
    changes.push(change);
  }
  changes.sort((one, other) => sizeOf(one) - sizeOf(other));
  const isFirst = (one: CellChange, index: number): boolean =>
    changes.findIndex(
      ({ row, criterion, from, to }) =>
        row === one.row && criterion === one.criterion && to < from === one.to < one.from,
    ) === index;
  return { changes: changes.filter(isFirst).slice(0, most), isOneStep: isAnyOneStep };
}

const unseen = { isPlain: false, differences: null } as const;

/** The cells of some rows that points follow from. */
function cellsOf(column: number, rows: Iterable<number>, whatIf: WhatIf) {
  const criterion = whatIf.edition.criteria[column];
  if (criterion === undefined || whatIf.followersOf(column).length === 0) return [];
  const grid = cellGrid(criterion, whatIf.columns[column] ?? new Float64Array());
  return Array.from(rows, (row) => ({ row, criterion, column, grid, from: whatIf.value(row, column) })).filter(
    ({ from }) => !Number.isNaN(from),
  );
}

/** For every cell of the holder and the challenger the change nearest to none by which the margins, or a shared prize, are gone. */
function candidates(
  line: AwardLine,
  weighed: Weighing,
  whatIf: WhatIf,
  isLostWith: (row: number, criterion: number, value: number) => boolean,
): readonly Candidate[] {
  const challengers = line.passes > 1 ? [] : line.margins.flatMap(({ challenger }) => challenger ?? []);
  const rows = new Set([line.holder, ...challengers]);
  const isShared = line.sharedWith.length > 0;
  return whatIf.edition.criteria.flatMap((_criterion, index) => {
    const isMonotone = whatIf.followersOf(index).length === 1;
    const isPlain = isMonotone && whatIf.isOwn(index) && line.margins.every(({ by }) => by === "points");
    return cellsOf(index, rows, whatIf).flatMap((cell) =>
      ([-1, 1] as const).flatMap((direction): Candidate[] => {
        const count = firstOf(stepsOf({ ...cell, direction }), isMonotone, 0, (steps) => {
          const value = valueAt({ ...cell, direction }, steps);
          return isShared
            ? isLostWith(cell.row, index, value)
            : isReachedWith(line, weighed, whatIf, cell.row, index, value);
        });
        return count === null ? [] : [{ ...cell, direction, count, isPlain, differences: null }];
      }),
    );
  });
}

/** From how many steps on the award itself is lost; null: by none. */
function lostFrom(candidate: Candidate, lossesWith: (value: number) => readonly AwardDifference[]): Candidate | null {
  const isLost = (count: number): boolean => lossesWith(valueAt(candidate, count)).length > 0;
  const isBefore = !candidate.isPlain && candidate.count > 1 && isLost(candidate.count - 1);
  const count = isBefore
    ? firstReached(0, candidate.count - 1, isLost)
    : isLost(candidate.count)
      ? candidate.count
      : firstOf(stepsOf(candidate), false, candidate.count, isLost);
  return count === null ? null : { ...candidate, count, differences: lossesWith(valueAt(candidate, count)) };
}

function changeOf({ row, criterion, column, grid, from, differences, ...way }: Candidate): CellChange {
  const to = valueAt({ grid, from, ...way }, way.count);
  const isOne = isOneStep(criterion, grid, from, to);
  return { row, criterion: column, from, to, isOneStep: isOne, differences: differences ?? [] };
}

type Way = Pick<Candidate, "from" | "grid" | "direction">;

function valueAt({ from, grid, direction }: Way, count: number): number {
  return onGrid(from + direction * count * grid.step, Math.min(grid.step, 1e-4));
}

/** How many steps there are to the end of the grid. */
function stepsOf({ from, grid: { step, least, most }, direction }: Way): number {
  return Math.max(0, Math.floor((direction === 1 ? most - from : from - least) / step + 1e-9));
}

/** Part of the larger of both figures. */
function sizeOf({ from, to }: Pick<CellChange, "from" | "to">): number {
  return Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to));
}

function isOneStep(criterion: Criterion, { step, isCounted }: CellGrid, from: number, to: number): boolean {
  if (isCounted && Math.abs(to - from) <= step) return true;
  const band = (value: number): number => criterion.bands.filter((one) => one.from <= value).length;
  return criterion.method === "bands" && Math.abs(band(to) - band(from)) === 1;
}

/** Whether the margins of the line are gone with another figure, as scoring counts. */
function isReachedWith(
  line: AwardLine,
  weighed: Weighing,
  whatIf: WhatIf,
  row: number,
  criterion: number,
  value: number | null,
): boolean {
  const isGone = (value: (margin: Margin) => number): boolean =>
    (line.margins.length > 0 && line.margins.every((margin) => value(margin) <= 0)) ||
    (line.threshold !== undefined && value(line.threshold) <= 0);
  if (whatIf.isOwn(criterion) && line.margins.every(({ by }) => by === "points")) {
    const units = whatIf.unitsWith({ row, criterion, value });
    const unitsOf = (index: number, of: number): number =>
      (of === row ? units.get(index) : undefined) ?? whatIf.scored[index]?.units[of] ?? 0;
    return isGone((margin) => marginUnder(margin, weighed, unitsOf));
  }
  const scored = whatIf.scoredWith([{ row, criterion, value }]);
  const ranks = (row: number): number => scored.reduce((sum, column) => sum + (column.ranks[row] ?? 0), 0);
  return isGone((margin) => {
    const { holder, challenger } = margin;
    if (margin.by === "ranks") return challenger === null ? 1 : ranks(challenger) - ranks(holder);
    return marginUnder(margin, weighed, (index, of) => scored[index]?.units[of] ?? 0);
  });
}

/** The first number of steps after `still` that does; null where none does. @param isMonotone what does stays so further on */
function firstOf(steps: number, isMonotone: boolean, still: number, does: (steps: number) => boolean): number | null {
  const left = steps - still;
  if (left < 1) return null;
  const counts = isMonotone
    ? [steps]
    : Array.from({ length: tries }, (_one, index) => still + Math.ceil(left ** ((index + 1) / tries)));
  let before = still;
  for (const count of new Set(counts)) {
    if (does(count)) return firstReached(before, count, does);
    before = count;
  }
  return null;
}
