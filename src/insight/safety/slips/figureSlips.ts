import type { WhatIf } from "../whatIf";
import type { Plausible } from "./plausible";
import type { SlipCandidate } from "./possibleSlip";

const factors = [
  { kind: "tenfold", factors: [10, 0.1] },
  { kind: "thousandfold", factors: [1000, 0.001] },
] as const;

/** Figures ten or a thousand times too large or too small, where that may move an award. */
export function factorSlips(whatIf: WhatIf, plausible: Plausible): readonly SlipCandidate[] {
  return factors.flatMap(({ kind, factors: times }) =>
    times.flatMap((factor) =>
      whatIf.columns.flatMap((column, criterion): readonly SlipCandidate[] => {
        const family = plausible.units[criterion]?.family;
        if (family === "yesNo" || (family === "percent" && kind === "thousandfold")) return [];
        if (whatIf.followersOf(criterion).length === 0) return [];
        const figures = column.map((from) => Number((from * factor).toPrecision(15)));
        const may = whatIf.mayMoveRows(new Map([[criterion, figures]]));
        return whatIf.names.flatMap((_name, row): SlipCandidate[] => {
          const [from, to] = [column[row] ?? NaN, figures[row] ?? NaN];
          if (may[row] !== true || !(from > 0) || !plausible.isPlausible(to, row, criterion)) return [];
          return [{ kind, row, criterion, from, to, otherRow: null, cells: [{ row, criterion, value: to }] }];
        });
      }),
    ),
  );
}

/** Two neighbouring figures of a row exchanged, where that may move an award. */
export function exchangedCells(whatIf: WhatIf, plausible: Plausible): readonly SlipCandidate[] {
  return whatIf.columns.slice(1).flatMap((right, criterion): readonly SlipCandidate[] => {
    const next = criterion + 1;
    const left = whatIf.columns[criterion] ?? right;
    const isBoth = (row: number): boolean => !Number.isNaN(left[row]) && !Number.isNaN(right[row]);
    const may = whatIf.mayMoveRows(
      new Map([
        [criterion, left.map((value, row) => (isBoth(row) ? (right[row] ?? NaN) : value))],
        [next, right.map((value, row) => (isBoth(row) ? (left[row] ?? NaN) : value))],
      ]),
    );
    return whatIf.names.flatMap((_name, row): SlipCandidate[] => {
      const [from, to] = [left[row] ?? NaN, right[row] ?? NaN];
      if (may[row] !== true || !isBoth(row) || to === from) return [];
      if (!plausible.isPlausible(to, row, criterion) || !plausible.isPlausible(from, row, next)) return [];
      const cells = [
        { row, criterion, value: to },
        { row, criterion: next, value: from },
      ];
      return [{ kind: "exchangedCells", row, criterion, from, to, otherRow: null, cells }];
    });
  });
}
