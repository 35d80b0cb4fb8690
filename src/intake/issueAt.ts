import { issueOn, type Issue, type IssueCode, type Severity } from "../issues/issue";
import type { Shown } from "../locales/numberText";
import type { TextParams } from "../locales/textParams";
import { type SheetView, cellIn } from "./sheet/sheetView";

const longestQuote = 120;

/** The text as it is quoted in a message: not longer than a line or two. */
export function quote(text: string): string;
export function quote(shown: Shown): Shown;
export function quote(text: Shown): Shown {
  if (typeof text !== "string") return text;
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
}

/** An issue at a zero-based cell of a view. */
export function issueAt(
  view: SheetView,
  place: { readonly row: number; readonly column: number },
  code: IssueCode,
  severity: Severity,
  params: TextParams = {},
): Issue {
  const { file, title: sheet } = view;
  return issueOn({ file, sheet, cell: cellIn(view, place.row, place.column) }, code, severity, params);
}

/** An issue that concerns a sheet as a whole, or with null the workbook. */
export function issueOf(
  sheet: { readonly file: string | null; readonly title: string } | null,
  code: IssueCode,
  severity: Severity,
  params: TextParams = {},
): Issue {
  return issueOn(sheet === null ? null : { file: sheet.file, sheet: sheet.title }, code, severity, params);
}
