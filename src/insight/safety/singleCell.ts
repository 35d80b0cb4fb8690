import type { Criterion } from "../../criteria/criterion";
import { marginUnder, type AwardLine } from "./awardLines";
import type { Weighing } from "./weighing";
import { cellGrid, firstReached, onGrid, type CellGrid } from "./cellGrid";
import type { WhatIf } from "./whatIf";

/** Another figure in one cell that lets the challenger reach the award; one step less far it does not. */
export interface CellChange {
  readonly row: number;
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  /** One thing more or less, a yes for a no, or the next band. */
  readonly isOneStep: boolean;
}

/** Where a figure serves several criteria its effect may turn back: so many values are tried on the way. */
const tries = 24;

/** For every cell of the holder and the challenger the change nearest to none, smallest first. */
export function singleCells(line: AwardLine, weighed: Weighing, whatIf: WhatIf): readonly CellChange[] {
  if (line.state === "open" || line.margins.length === 0) return [];
  const rows = new Set([line.holder, ...line.margins.flatMap(({ challenger }) => challenger ?? [])]);
  const found: CellChange[] = [];
  whatIf.edition.criteria.forEach((criterion, index) => {
    if (whatIf.followersOf(index).length === 0) return;
    const grid = cellGrid(criterion, whatIf.columns[index] ?? new Float64Array());
    for (const row of rows) {
      const from = whatIf.value(row, index);
      if (Number.isNaN(from)) continue;
      const isReached = (to: number): boolean => isReachedWith(line, weighed, whatIf, row, index, to);
      const isPlain = whatIf.followersOf(index).length === 1;
      for (const direction of [-1, 1] as const) {
        const to = nearestValue(from, grid, direction, isPlain, isReached);
        if (to !== null)
          found.push({ row, criterion: index, from, to, isOneStep: isOneStep(criterion, grid, from, to) });
      }
    }
  });
  return found.sort((one, other) => sizeOf(one) - sizeOf(other));
}

/** Part of the larger of both figures. */
function sizeOf({ from, to }: CellChange): number {
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
  if (whatIf.isOwn(criterion) && line.margins.every(({ by }) => by === "points")) {
    const units = whatIf.unitsWith({ row, criterion, value });
    const unitsOf = (index: number, of: number): number =>
      (of === row ? units.get(index) : undefined) ?? whatIf.scored[index]?.units[of] ?? 0;
    return line.margins.every((margin) => marginUnder(margin, weighed, unitsOf) <= 0);
  }
  const scored = whatIf.scoredWith([{ row, criterion, value }]);
  const ranks = (row: number): number => scored.reduce((sum, column) => sum + (column.ranks[row] ?? 0), 0);
  return line.margins.every((margin) => {
    const { holder, challenger } = margin;
    if (margin.by === "ranks") return challenger !== null && ranks(challenger) <= ranks(holder);
    return marginUnder(margin, weighed, (index, of) => scored[index]?.units[of] ?? 0) <= 0;
  });
}

/** The first value in a direction that reaches; null where none up to the end of the grid does. */
function nearestValue(
  from: number,
  { step, least, most }: CellGrid,
  direction: -1 | 1,
  isPlain: boolean,
  isReached: (value: number) => boolean,
): number | null {
  const steps = Math.floor((direction === 1 ? most - from : from - least) / step + 1e-9);
  if (steps < 1) return null;
  const at = (count: number): number => onGrid(from + direction * count * step, Math.min(step, 1e-4));
  const counts = isPlain
    ? [steps]
    : Array.from({ length: tries }, (_one, index) => Math.ceil(steps ** ((index + 1) / tries)));
  let before = 0;
  for (const count of new Set(counts)) {
    if (isReached(at(count))) return at(firstReached(before, count, (step) => isReached(at(step))));
    before = count;
  }
  return null;
}
