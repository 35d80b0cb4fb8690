import type { CellValue, WhatIf } from "../whatIf";
import type { Plausible } from "./plausible";
import type { SlipCandidate } from "./possibleSlip";

/** Fewer figures in other columns than their own are no row that was shifted. */
const leastMoved = 3;
/** A shift that makes the row more surprising than this beside what it is now did not happen. */
const mostMoreSurprising = 2;

/**
 * Figures that stand one column too far right (a blank where the shift begins) or left (a blank where it ends), to the end of
 * their block or of the row.
 */
export function shiftedRows(whatIf: WhatIf, plausible: Plausible): readonly SlipCandidate[] {
  const { criteria } = whatIf.edition;
  const last = criteria.length - 1;
  const endOfBlock = criteria.map(({ block }, index) => {
    const end = criteria.findIndex((one, other) => other > index && one.block !== block);
    return end < 0 ? last : end - 1;
  });
  return whatIf.names.flatMap((_name, row) => {
    const isBlank = (criterion: number): boolean => Number.isNaN(whatIf.value(row, criterion));
    if (!whatIf.columns.some((_column, criterion) => isBlank(criterion))) return [];
    return criteria.flatMap((_criterion, start) =>
      [...new Set([endOfBlock[start] ?? last, last])].flatMap((end) => [
        ...(isBlank(start) && !isBlank(start + 1) ? shifted(row, start, end, 1) : []),
        ...(isBlank(end) && !isBlank(start) ? shifted(row, start, end, -1) : []),
      ]),
    );
  });

  /** @param from of which neighbour each cell should have the figure: of the right one, or the left one */
  function shifted(row: number, start: number, end: number, from: 1 | -1): readonly SlipCandidate[] {
    const cells: CellValue[] = [];
    for (let criterion = start; criterion <= end; criterion++) {
      const source = criterion + from;
      const value = source < start || source > end ? NaN : whatIf.value(row, source);
      if (!Number.isNaN(value) && !plausible.fits(value, criterion)) return [];
      cells.push({ row, criterion, value: Number.isNaN(value) ? null : value });
    }
    const figures = (of: (cell: CellValue) => number) =>
      cells.map((cell) => ({ criterion: cell.criterion, value: of(cell) })).filter(({ value }) => !Number.isNaN(value));
    const then = figures(({ value }) => value ?? NaN);
    if (then.length < leastMoved) return [];
    const now = figures(({ criterion }) => whatIf.value(row, criterion));
    if (plausible.surprise(row, then) > plausible.surprise(row, now) + mostMoreSurprising) return [];
    const moved = cells.filter(({ criterion, value }) => !Object.is(value ?? NaN, whatIf.value(row, criterion)));
    const [first] = moved;
    if (first === undefined) return [];
    const held = whatIf.value(row, first.criterion);
    return [
      {
        kind: "shifted",
        row,
        criterion: first.criterion,
        from: Number.isNaN(held) ? null : held,
        to: first.value,
        otherRow: null,
        cells: moved,
      },
    ];
  }
}

/** Rows further apart than this in the middle of their figures are told apart by anybody who reads them. */
const mostApart = Math.log(2);

/** Neighbouring organisations of about the same size that stand in each other's row, one of them concerned. */
export function exchangedRows(whatIf: WhatIf, isConcerned: (row: number) => boolean): readonly SlipCandidate[] {
  return whatIf.names.slice(1).flatMap((_name, row): SlipCandidate[] => {
    const other = row + 1;
    if (!isConcerned(row) && !isConcerned(other)) return [];
    const valueOf = (at: number, criterion: number): number | null => {
      const value = whatIf.value(at, criterion);
      return Number.isNaN(value) ? null : value;
    };
    const differing = whatIf.columns.flatMap((_column, criterion) =>
      Object.is(valueOf(row, criterion), valueOf(other, criterion)) ? [] : [criterion],
    );
    const telling = differing.find((criterion) => valueOf(row, criterion) !== null) ?? differing[0];
    if (telling === undefined || middleDistance(whatIf, row, other) > mostApart) return [];
    const cells = differing.flatMap((criterion) => [
      { row, criterion, value: valueOf(other, criterion) },
      { row: other, criterion, value: valueOf(row, criterion) },
    ]);
    const [from, to] = [valueOf(row, telling), valueOf(other, telling)];
    return [{ kind: "exchangedRows", row, criterion: telling, from, to, otherRow: other, cells }];
  });
}

/** By which factor, as a logarithm, the figures of two rows differ in the middle of all columns that both have. */
function middleDistance({ columns }: WhatIf, row: number, other: number): number {
  const apart = columns
    .map((column) => Math.abs(Math.log((column[row] ?? NaN) / (column[other] ?? NaN))))
    .filter((distance) => Number.isFinite(distance))
    .sort((one, next) => one - next);
  return apart[Math.floor(apart.length / 2)] ?? 0;
}
