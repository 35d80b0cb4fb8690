import type { CellArea } from "../grid";

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
