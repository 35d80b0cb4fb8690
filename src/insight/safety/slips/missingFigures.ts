import type { Evaluation } from "../../../scoring/evaluation";
import { cellGrid, firstReached, onGrid } from "../cellGrid";
import type { WhatIf } from "../whatIf";
import type { Plausible } from "./plausible";
import type { SlipCandidate } from "./possibleSlip";

/** So many of the figures that others reported are tried in place of one that is missing. */
const tried = 8;

/** Figures that are missing or were not read, with the least from which an award would change. */
export function missingFigures(
  { organisations }: Evaluation,
  whatIf: WhatIf,
  plausible: Plausible,
): readonly SlipCandidate[] {
  const open = organisations.flatMap(({ scores }, row) =>
    scores.flatMap(({ reading }, criterion) => {
      if (reading.status === "ok" || whatIf.followersOf(criterion).length === 0) return [];
      const figures = usualFigures(whatIf.columns[criterion] ?? new Float64Array()).filter((value) =>
        plausible.isPlausible(value, row, criterion),
      );
      return [{ row, criterion, kind: reading.status, figures }];
    }),
  );
  const may = whatIf.mayMove(
    open.flatMap(({ row, criterion, figures }) => figures.map((value) => [{ row, criterion, value }])),
  );
  let next = 0;
  return open.flatMap(({ row, criterion, kind, figures }): SlipCandidate[] => {
    const isMoving = (value: number): boolean => whatIf.differencesWith([{ row, criterion, value }]).length > 0;
    const moving = figures.map((value) => may[next++] === true && isMoving(value));
    const first = moving.indexOf(true);
    if (first < 0) return [];
    const { step } = cellGrid(
      whatIf.edition.criteria[criterion] ?? noCriterion(),
      whatIf.columns[criterion] ?? new Float64Array(),
    );
    const to = first === 0 ? figures[0] : leastMoving(figures[first - 1] ?? 0, figures[first] ?? 0, step, isMoving);
    if (to === undefined) return [];
    return [{ kind, row, criterion, from: null, to, step, otherRow: null, cells: [{ row, criterion, value: to }] }];
  });
}

function noCriterion(): never {
  throw new Error("A column without its criterion");
}

/** Figures that others reported, from the least, spread over all of them; 0 before them. */
function usualFigures(column: Float64Array): readonly number[] {
  const sorted = [...new Set([0, ...Array.from(column).filter((value) => value > 0)])].sort(
    (one, other) => one - other,
  );
  if (sorted.length <= tried) return sorted;
  return Array.from(
    { length: tried },
    (_one, index) => sorted[Math.round((index * (sorted.length - 1)) / (tried - 1))] ?? 0,
  );
}

/** Between a figure that moves nothing and one that does: the first on the way of those that do. */
function leastMoving(still: number, moving: number, step: number, isMoving: (value: number) => boolean): number {
  const steps = Math.max(1, Math.round((moving - still) / step));
  const at = (count: number): number => onGrid(still + count * step, Math.min(step, 1e-4));
  return isMoving(at(steps)) ? at(firstReached(0, steps, (count) => isMoving(at(count)))) : moving;
}
