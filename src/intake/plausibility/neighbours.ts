import { plainText } from "../../locales/numberText";
import { parseCellAddress } from "../../workbook/cellAddress";
import type { GridCell } from "../../workbook/grid";
import type { Reading, Submission } from "../submission";
import type { Unit } from "../../tables/measuringUnit";
import { readCell } from "../value/readCell";

/** Criteria that have a cell, from left to right or from the top down. */
export function sheetOrder({ readings }: Submission): readonly number[] {
  const placed = readings.flatMap(({ source }, criterion) => {
    const at = source === null ? null : parseCellAddress(source.cell);
    return source === null || at === null ? [] : [{ criterion, sheet: source.sheet, ...at }];
  });
  const sheets = [...new Set(placed.map(({ sheet }) => sheet))];
  placed.sort(
    (one, other) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row || one.column - other.column,
  );
  return placed.map(({ criterion }) => criterion);
}

/**
 * What a cell may hold in another column: formats stay where they are, so that 4500 % may be 45, and 0.93 may be 93 %.
 * @param inPercent whether the other column may be in the format of percent
 */
export function contentsIn(
  { value, written, treatment }: Reading,
  unit: Unit,
  inPercent: boolean,
): readonly (number | null)[] {
  if (treatment === "percentFormat" && value !== null && unit.family !== "percent") return [value / 100];
  const cell: GridCell =
    written === null || typeof written === "number"
      ? { kind: "number", value: written ?? value, formula: null, format: "General" }
      : { kind: "text", value: plainText(written), formula: null, format: "General" };
  const meaning = readCell(cell, { unit, headerPower: null });
  const read = meaning.status === "ok" ? meaning.value : null;
  return inPercent && unit.family === "percent" && read !== null && read <= 1 ? [read, read * 100] : [read];
}

/** Not used although its text fits the column, struck through or shown as another: it says nothing of the column it belongs to. */
export function isDoubted(reading: Reading, unit: Unit | undefined): boolean {
  if (reading.status !== "unreadable" || unit === undefined) return false;
  if (typeof reading.written === "number") return unit.family !== "yesNo";
  return contentsIn(reading, unit, false).some((content) => content !== null);
}
