import type { Unit } from "../../../src/tables/measuringUnit";
import type { CellMeaning } from "../../../src/intake/value/cellMeaning";
import { readCell } from "../../../src/intake/value/readCell";
import { type Typed, cell } from "../sheetBuilder";

export const count: Unit = { family: "count", power: 0, word: "item" };
export const percent: Unit = { family: "percent" };
export const yesNo: Unit = { family: "yesNo" };
export const thousandTenge: Unit = { family: "money", power: 3 };

/** "28450, warning countWithShare": the value or the status, then each finding. */
export function meaning(typed: Typed, unit: Unit): string {
  return told(readCell(cell(typed), { unit, headerPower: null }));
}

export function told(read: CellMeaning): string {
  const what = read.status === "ok" ? String(read.value) : read.status;
  return [what, ...read.findings.map(({ severity, code }) => `${severity} ${code}`)].join(", ");
}
