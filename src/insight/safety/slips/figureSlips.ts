import type { WhatIf } from "../whatIf";
import type { Plausible } from "./plausible";
import type { SlipCandidate } from "./possibleSlip";

const factors = [
  { kind: "tenfold", factors: [10, 0.1] },
  { kind: "thousandfold", factors: [1000, 0.001] },
] as const;

/** Figures ten or a thousand times too large or too small. */
export function factorSlips(whatIf: WhatIf, plausible: Plausible): readonly SlipCandidate[] {
  return eachFigure(whatIf, (row, criterion, from) => {
    const family = plausible.units[criterion]?.family;
    if (from <= 0 || family === "yesNo") return [];
    return factors.flatMap(({ kind, factors: times }) =>
      times.flatMap((factor): SlipCandidate[] => {
        if (family === "percent" && kind === "thousandfold") return [];
        const to = Number((from * factor).toPrecision(15));
        if (!plausible.isPlausible(to, row, criterion)) return [];
        return [{ kind, row, criterion, from, to, otherRow: null, cells: [{ row, criterion, value: to }] }];
      }),
    );
  });
}

/** Two neighbouring figures of a row exchanged. */
export function exchangedCells(whatIf: WhatIf, plausible: Plausible): readonly SlipCandidate[] {
  return eachFigure(whatIf, (row, criterion, from): SlipCandidate[] => {
    const next = criterion + 1;
    const to = whatIf.value(row, next);
    if (Number.isNaN(to) || to === from) return [];
    if (!plausible.isPlausible(to, row, criterion) || !plausible.isPlausible(from, row, next)) return [];
    const cells = [
      { row, criterion, value: to },
      { row, criterion: next, value: from },
    ];
    return [{ kind: "exchangedCells", row, criterion, from, to, otherRow: null, cells }];
  });
}

function eachFigure(
  whatIf: WhatIf,
  slips: (row: number, criterion: number, value: number) => readonly SlipCandidate[],
): readonly SlipCandidate[] {
  return whatIf.names.flatMap((_name, row) =>
    whatIf.columns.flatMap((column, criterion) => {
      const value = column[row] ?? NaN;
      return Number.isNaN(value) ? [] : slips(row, criterion, value);
    }),
  );
}
