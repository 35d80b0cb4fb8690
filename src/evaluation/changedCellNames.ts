import { criteriaColumnList } from "../criteria/criteriaColumns";
import { organisationColumnList } from "../criteria/organisationColumns";
import { createTranslators } from "../locales/translators";
import { findTable } from "../tables/foundTable";
import { shownText } from "../tables/shownText";
import { parseCellAddress } from "../workbook/cellAddress";
import { cellAt, type SheetGrid } from "../workbook/grid";
import type { CellName, ChangedCell } from "./foundChanges";
import type { InputsReading } from "./inputs/readInputs";

/** Names cells of a staff sheet by what their row is about and their column is headed. */
export function staffCellNames(
  role: "criteria" | "settings" | "organisations",
  sheet: SheetGrid,
): (cell: string) => CellName | null {
  const translators = createTranslators();
  const table =
    role === "settings"
      ? null
      : role === "criteria"
        ? findTable(sheet, criteriaColumnList, translators)
        : findTable(sheet, organisationColumnList, translators);
  return (cell) => {
    const position = parseCellAddress(cell);
    if (position === null) return null;
    const { row, column } = position;
    const texts = (sheet.rows[row] ?? []).slice(0, column).map(shownText);
    const subject = texts.find((text) => text !== "") ?? "";
    if (subject === "" || (table !== null && row <= table.headingRow)) return null;
    return { subject, field: table === null ? "" : shownText(cellAt(sheet, table.headingRow, column)) };
  };
}

/** Names cells of regions by the organisation and the criterion whose figure was read from them. */
export function figureNames({ understanding }: InputsReading): (cell: ChangedCell) => CellName | null {
  const { edition, intake } = understanding;
  const names = new Map<string, CellName>();
  for (const { organisation, readings } of intake.submissions) {
    readings.forEach(({ source }, index) => {
      const field = edition.criteria[index]?.code ?? "";
      if (source !== null) names.set(keyOf(source), { subject: organisation, field });
    });
  }
  return (cell) => names.get(keyOf(cell)) ?? null;
}

function keyOf({ file, sheet, cell }: Pick<ChangedCell, "file" | "sheet" | "cell">): string {
  return JSON.stringify([file, sheet, cell]);
}
