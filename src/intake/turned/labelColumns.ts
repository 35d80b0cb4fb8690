import type { Criterion } from "../../criteria/criterion";
import { cellAt } from "../../workbook/grid";
import type { SheetView } from "../sheet/sheetView";
import type { CriterionIndex } from "../header/criterionIndex";
import { labelText } from "../header/headerBlock";
import { cleanText } from "../../tables/text/cleanText";
import { parseUnit } from "../../tables/measuringUnit";

/** Where the indicators are one under another in an upright sheet. */
export interface LabelColumns {
  /** Columns of names and codes, from the left. */
  readonly columns: readonly number[];
  /** The column with the longest texts among them: the names. */
  readonly names: number;
  /** null where units have no column of their own. */
  readonly units: number | null;
  /** The column that says which part of its indicator each row is ("план", below it "факт"); null where there is none. */
  readonly parts: number | null;
  /** Rows that name a criterion or are another part of the one above, from the top down. */
  readonly rows: readonly number[];
}

/** @param down for each column, the rows in which it names a criterion; not empty */
export function findLabelColumns(
  sheet: SheetView,
  down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>,
  index: CriterionIndex,
): LabelColumns {
  const counts = Array.from(down, ([column, rows]) => ({ column, count: new Set(rows.values()).size }));
  const most = Math.max(...counts.map(({ count }) => count));
  const columns = counts
    .filter(({ count }) => count * 2 >= most)
    .map(({ column }) => column)
    .sort((one, other) => one - other);
  const rows = Array.from(new Set(columns.flatMap((column) => Array.from(down.get(column)?.keys() ?? []))));
  rows.sort((one, other) => one - other);
  const length = (column: number) => rows.reduce((sum, row) => sum + labelText(cellAt(sheet, row, column)).length, 0);
  const [first = 0] = columns;
  const names = columns.reduce((best, column) => (length(column) > length(best) ? column : best), first);
  const parted = partsOf(sheet, columns, rows, index);
  return { columns, names, units: unitColumn(sheet, [...columns, parted.parts ?? names], rows), ...parted };
}

/** The first column that holds nothing but different parts, not all units, beside the labels and in the rows that go on below them. */
function partsOf(
  sheet: SheetView,
  labels: readonly number[],
  rows: readonly number[],
  index: CriterionIndex,
): Pick<LabelColumns, "parts" | "rows"> {
  const width = rows.reduce((widest, row) => Math.max(widest, sheet.rows[row]?.length ?? 0), 0);
  const named = new Set(rows);
  for (let column = 0; column < width; column++) {
    if (labels.includes(column)) continue;
    const texts = new Set<string>();
    const isPart = (row: number): boolean => {
      const text = labelText(cellAt(sheet, row, column));
      if (text !== "") texts.add(text);
      const { label, part } = index.parts(text);
      return text !== "" && label === "" && (part.kinds.size > 0 || part.family !== null);
    };
    const goesOn = (row: number): boolean =>
      !named.has(row) && labels.every((label) => labelText(cellAt(sheet, row, label)) === "") && isPart(row);
    if (!rows.every((row) => isPart(row) || labelText(cellAt(sheet, row, column)) === "")) continue;
    const all = rows.flatMap((row) => {
      const below = [row];
      while (goesOn(row + below.length)) below.push(row + below.length);
      return below;
    });
    if (texts.size > 1 && !Array.from(texts).every((text) => parseUnit(text) !== null))
      return { parts: column, rows: all };
  }
  return { parts: null, rows };
}

/** The first column whose every text beside the labels is a unit. */
function unitColumn(sheet: SheetView, labels: readonly number[], rows: readonly number[]): number | null {
  const width = rows.reduce((widest, row) => Math.max(widest, sheet.rows[row]?.length ?? 0), 0);
  for (let column = 0; column < width; column++) {
    if (labels.includes(column)) continue;
    const cells = rows.map((row) => cellAt(sheet, row, column)).filter((cell) => cell.kind !== "empty");
    const units = cells.filter((cell) => cell.kind === "text" && parseUnit(cleanText(String(cell.value))) !== null);
    if (units.length > 0 && units.length === cells.length && units.length * 2 > rows.length) return column;
  }
  return null;
}
