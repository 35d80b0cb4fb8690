import type { GridCell } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { isNumberLike } from "../table/rowKind";
import { isNo, isNoData, isYes } from "../value/words";

/** The cell holds what a region writes for an indicator: a number in any form, yes or no, "н/д", an error. */
export function isFigure(cell: GridCell): boolean {
  if (cell.kind === "empty") return cell.formula !== null;
  if (isNumberLike(cell) || cell.kind === "boolean" || cell.kind === "error") return true;
  const text = cell.kind === "text" ? cleanText(String(cell.value)) : "";
  return text !== "" && (/\d/.test(text) || isYes(text) || isNo(text) || isNoData(text));
}
