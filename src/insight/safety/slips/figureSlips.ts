import type { WhatIf } from "../whatIf";
import type { Plausible } from "./plausible";
import type { SlipCandidate } from "./possibleSlip";

/** As numerator and denominator: quotients of whole numbers are the decimals nearest to what they stand for. */
const factors = [
  {
    kind: "tenfold",
    factors: [
      [10, 1],
      [1, 10],
    ],
  },
  {
    kind: "thousandfold",
    factors: [
      [1000, 1],
      [1, 1000],
    ],
  },
] as const;

/** Figures ten or a thousand times too large or too small, where that may move an award. */
export function factorSlips(whatIf: WhatIf, plausible: Plausible): readonly SlipCandidate[] {
  const found: SlipCandidate[] = [];
  for (const { kind, factors: times } of factors) {
    for (const [multiplier, divisor] of times) {
      whatIf.columns.forEach((column, criterion) => {
        const family = plausible.units[criterion]?.family;
        if (family === "yesNo" || (family === "percent" && kind === "thousandfold")) return;
        if (whatIf.followersOf(criterion).length === 0) return;
        const figures = column.map((from) => timesExactly(from, multiplier, divisor));
        const may = whatIf.mayMoveRows(new Map([[criterion, figures]]));
        figures.forEach((to, row) => {
          const from = column[row] ?? NaN;
          if (may[row] !== true || !(from > 0) || !plausible.isPlausible(to, row, criterion)) return;
          found.push({ kind, row, criterion, from, to, otherRow: null, cells: [{ row, criterion, value: to }] });
        });
      });
    }
  }
  return found;
}

/** More decimals than these are kept by their digits. */
const wholeParts = 10_000;

/** A decimal times a power of ten, without binary noise. */
function timesExactly(from: number, multiplier: number, divisor: number): number {
  const parts = Math.round(from * wholeParts);
  if (parts / wholeParts === from && parts < 1e12) return (parts * multiplier) / (wholeParts * divisor);
  return Number(((from * multiplier) / divisor).toPrecision(15));
}

/** Two neighbouring figures of a row exchanged, where that may move an award. */
export function exchangedCells(whatIf: WhatIf, plausible: Plausible): readonly SlipCandidate[] {
  const found: SlipCandidate[] = [];
  whatIf.columns.slice(1).forEach((right, criterion) => {
    const next = criterion + 1;
    const left = whatIf.columns[criterion] ?? right;
    const isBoth = (row: number): boolean => !Number.isNaN(left[row]) && !Number.isNaN(right[row]);
    const may = whatIf.mayMoveRows(
      new Map([
        [criterion, left.map((value, row) => (isBoth(row) ? (right[row] ?? NaN) : value))],
        [next, right.map((value, row) => (isBoth(row) ? (left[row] ?? NaN) : value))],
      ]),
    );
    left.forEach((from, row) => {
      const to = right[row] ?? NaN;
      if (may[row] !== true || !isBoth(row) || to === from) return;
      if (!plausible.isPlausible(to, row, criterion) || !plausible.isPlausible(from, row, next)) return;
      const cells = [
        { row, criterion, value: to },
        { row, criterion: next, value: from },
      ];
      found.push({ kind: "exchangedCells", row, criterion, from, to, otherRow: null, cells });
    });
  });
  return found;
}
