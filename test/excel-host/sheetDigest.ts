/** Everything of a sheet as text that changes with any change of it: to compare a user's sheet before and after. */
import { wholeSheet } from "./area";
import type { WorkbookModel } from "./workbookModel";

/** Values, formulas, formats, looks, merged areas, sizes, panes, print set-up, rules, charts, protection, place and state. */
export function sheetDigest(workbook: WorkbookModel, title: string): string {
  const sheet = workbook.sheet(title);
  const byPlace = (one: readonly [number, number, unknown], other: readonly [number, number, unknown]): number =>
    one[0] - other[0] || one[1] - other[1];
  const contents = [...sheet.contents.within(wholeSheet)].sort(byPlace);
  const formats = [...sheet.formats.within(wholeSheet)]
    .filter(([, , format]) => !format.isDefault)
    .sort(byPlace)
    .map(([row, column, format]) => [row, column, ...format.differences]);
  const lines = (models: typeof sheet.rows) =>
    [...models].filter(([, line]) => line.hidden || line.size !== null).sort(([one], [other]) => one - other);
  const { comments, notes, shapes } = sheet;
  const { visibility, tabColor, showGridlines, showHeadings, merges, frozen, protection, autoFilter } = sheet;
  const charts = sheet.charts.map((chart) => ({ ...chart, settings: [...chart.settings] }));
  const validations = sheet.validations.map(({ area, settings }) => ({ area, settings: [...settings] }));
  const { conditionalFormats } = sheet;
  const pageBreaks = [...sheet.pageBreaks];
  const rest = {
    comments,
    notes,
    shapes,
    conditionalFormats,
    pageBreaks,
    title,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    merges,
    frozen,
    protection,
    autoFilter,
  };
  return [
    ...contents.map((cell) => JSON.stringify(cell)),
    ...formats.map((format) => JSON.stringify(format)),
    JSON.stringify({ ...rest, charts, validations, rows: lines(sheet.rows), columns: lines(sheet.columns) }),
    JSON.stringify([...sheet.pageLayout].sort()),
    sheet.defaultsDigest,
  ].join("\n");
}
