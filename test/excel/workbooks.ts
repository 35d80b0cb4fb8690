import { WorkbookModel } from "../excel-host";
import { typeCells } from "./typedCells";

/** What a user has before the first evaluation: indicators, settings, and a sheet of her own that is titled like ours. */
export function userWorkbook(organisations = 3, criteria = 4): WorkbookModel {
  const workbook = WorkbookModel.withSheets("Показатели", "Настройки", "Баллы", "Заметки");
  workbook.fileName = "Показатели 2025.xlsx";
  typeCells(workbook.sheet("Показатели"), 2, 1, [
    ["Организация", ...Array.from({ length: criteria }, (_unused, column) => `A${column + 1}`)],
    ...Array.from({ length: organisations }, (_unused, row) => [
      `Членская организация № ${row + 1}`,
      ...Array.from({ length: criteria }, (_cell, column) => 1000 + row * column),
    ]),
  ]);
  typeCells(workbook.sheet("Настройки"), 0, 0, [
    ["Знаков после запятой", 0],
    ["Вес", 1],
  ]);
  typeCells(workbook.sheet("Баллы"), 0, 0, [["мои заметки о баллах", 7]]);
  typeCells(workbook.sheet("Заметки"), 4, 2, [["не трогать", "=Показатели!C4+1", 3.5, true]]);
  return workbook;
}

/** Everything of the sheets that were there before, as text that changes with any change. */
export function snapshotOf(workbook: WorkbookModel, titles: readonly string[]): string {
  return titles.map((title) => sheetSnapshot(workbook, title)).join("\n");
}

function sheetSnapshot(workbook: WorkbookModel, title: string): string {
  const sheet = workbook.sheet(title);
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const cells = [...sheet.contents.within(whole)].sort(
    ([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn,
  );
  const formats = [...sheet.formats.within(whole)]
    .map(([row, column, format]) => [row, column, [...format.differences]] as const)
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  const { visibility, merges, frozen, pageLayout, validations, charts, protection, tabColor } = sheet;
  const { conditionalFormats, pageBreaks } = sheet;
  return JSON.stringify([
    title,
    cells,
    formats,
    visibility,
    merges,
    frozen,
    [...pageLayout],
    validations,
    charts,
    conditionalFormats,
    [...pageBreaks],
    protection,
    tabColor,
    [...sheet.rows],
    [...sheet.columns],
  ]);
}
