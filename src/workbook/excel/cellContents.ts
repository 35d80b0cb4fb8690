import { cellStyles } from "../cellStyles";
import { formulaWithTitles, type PlanCell } from "../sheetPlan";
import { quotedSheetName } from "../sheetName";
import type { SheetRole } from "../sheetRole";
import { isTemporaryTitle } from "./temporaryTitle";

/** What `Range.values` takes for a cell: null leaves it as it is. */
export type WrittenValue = string | number | boolean | null;

/** Excel's limit of a cell is 32,767 characters; the apostrophe may count. */
const longestText = 32_766;

/**
 * Text goes behind an apostrophe, which Excel takes off: without it "=HYPERLINK(…)", "+1+1" and "-5" become formulas,
 * "2/5" a date, "00123" and "TRUE" a number and a truth value (Range.values; docs/reading.md, 36).
 */
export function writtenText(text: string): string {
  return text === "" ? "" : `'${text.slice(0, longestText)}`;
}

export function writtenValue(cell: PlanCell | null, titleOf: (role: SheetRole) => string): WrittenValue {
  if (cell === null) return null;
  if (cell.formula !== null) return formulaWithTitles(cell.formula, titleOf, titleInFormula);
  const { value } = cell;
  if (typeof value === "string") return cell.isError === true ? value : writtenText(value);
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

/** Every formula to another sheet repeats a temporary title: some 150 KB of quotation marks at 250 × 60. */
function titleInFormula(title: string): string {
  return isTemporaryTitle(title) ? title : quotedSheetName(title);
}

/** Number format code, or null where the sheet's own, General, will do. */
export function writtenFormat(cell: PlanCell | null): string | null {
  if (cell === null) return null;
  const format = cell.format ?? cellStyles[cell.style].format;
  return format === "General" ? null : format;
}
