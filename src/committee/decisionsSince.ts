import { createTranslators } from "../locales/translators";
import { cellAt, textAt, type CellValue, type SheetGrid } from "../workbook/grid";
import type { SheetPlan } from "../workbook/sheetPlan";
import { awardedName, awardsSections, type AwardsSection } from "./awardsSections";
import { decisionColumns } from "./awardsColumns";
import type { CellPosition } from "../workbook/cellAddress";
import { gridOfPlan } from "../workbook/gridOfPlan";

/** A cell of the Committee's, as it is to be in the new Awards. */
export interface CarriedCell extends CellPosition {
  readonly value: CellValue;
  readonly from: CellPosition;
}

/**
 * What the Committee typed into Awards after it was read, in the cells of the sheet that takes its place: only where there
 * the same award is put to it for the same organisation, and among the same ones.
 * @param now the old sheet as it is now
 * @param typed its cells that have changed
 * @param next the sheet that was written
 */
export function decisionsSince(
  now: SheetGrid,
  typed: readonly CellPosition[],
  next: SheetPlan,
): readonly CarriedCell[] {
  const translators = createTranslators();
  const before = awardsSections(now, translators);
  const written = gridOfPlan(next);
  const after = awardsSections(written, translators).flatMap((section) =>
    section.rows.map((row) => ({ section, row, award: awardOf(written, section, row) })),
  );
  return typed.flatMap((from): readonly CarriedCell[] => {
    const section = before.find(({ rows }) => rows.includes(from.row));
    const name = section && decisionColumns.find(({ key }) => section.columns.get(key) === from.column)?.key;
    if (section === undefined || name === undefined) return [];
    const award = awardOf(now, section, from.row);
    const [place, ...others] = after.filter((one) => one.award === award);
    const column = place?.section.columns.get(name);
    if (place === undefined || others.length > 0 || column === undefined) return [];
    return [{ row: place.row, column, value: cellAt(now, from.row, from.column).value, from }];
  });
}

function awardOf(sheet: SheetGrid, { columns, among }: AwardsSection, row: number): string {
  const place = textAt(sheet, row, columns.get("place"));
  return JSON.stringify([place, awardedName(sheet, columns, row), among ? [...among].sort() : null]);
}
