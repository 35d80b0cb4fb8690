import type { Issue, IssueCode, Severity } from "../issues/issue";
import type { TextParams } from "../locales/translator";
import { cellAddress } from "../workbook/cellAddress";

const longestQuote = 120;

/** The text as it is quoted in a message: not longer than a line or two. */
export function quote(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
}

/** An issue at a zero-based cell of a sheet. */
export function issueAt(
  sheet: string,
  place: { readonly row: number; readonly column: number },
  code: IssueCode,
  severity: Severity,
  params: TextParams = {},
): Issue {
  return { code, severity, sheet, cell: cellAddress(place.row, place.column), params };
}

/** An issue that concerns a sheet as a whole, or with null the workbook. */
export function issueOf(sheet: string | null, code: IssueCode, severity: Severity, params: TextParams = {}): Issue {
  return { code, severity, sheet, cell: null, params };
}
