import type { CorpusCase } from "./corpusCase";
import type { Issue, Severity } from "../../../src/issues/issue";
import { parseCellAddress } from "../../../src/workbook/cellAddress";

/**
 * An issue that a case expects: "SEVERITY [CODE] [PLACE]".
 * SEVERITY is error, warning or info, alternatives parted by "|", or "any"; a "?" in front allows the issue without
 * demanding it. CODE is left out where docs/reading.md does not decide what is said. PLACE is "C5", "Sheet!C5",
 * "file.xlsx!Sheet!C5", a row "5:5" or a column "C:C" of any cell in it, "Sheet!" for an issue on a sheet as a whole;
 * without one the issue is on the first sheet as a whole. The first sheet of the first file need not be named.
 */
export interface ExpectedIssue {
  readonly text: string;
  readonly demanded: boolean;
  readonly severities: readonly Severity[];
  readonly code: string | null;
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string | null;
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const address = /^(?:[A-Z]{1,3}\d+|\d+:\d+|[A-Z]{1,3}:[A-Z]{1,3})$/;

export function expectedIssue(text: string, { files }: CorpusCase): ExpectedIssue {
  const match = /^(\?)?([a-z|]+)(?: ([a-z]+[A-Z]\w*))?(?: (.+))?$/u.exec(text);
  if (match === null) throw new Error(`no issue: ${text}`);
  const [, optional, levels = "", code, place = ""] = match;
  const parts = place.split("!");
  const last = parts[parts.length - 1] ?? "";
  const cell = address.test(last) ? last : null;
  if (cell === null && last !== "") throw new Error(`no place: ${text}`);
  const sheet = parts[parts.length - 2] ?? files[0]?.sheets[0]?.title ?? "";
  const named = parts[parts.length - 3] ?? files[0]?.name ?? "";
  const allowed = severities.filter((severity) => levels === "any" || levels.split("|").includes(severity));
  return {
    text,
    demanded: optional === undefined,
    severities: allowed,
    code: code ?? null,
    file: files.length > 1 ? named : null,
    sheet,
    cell,
  };
}

export function isExpected(issue: Issue, expected: ExpectedIssue): boolean {
  return (
    expected.severities.includes(issue.severity) &&
    (expected.code === null || expected.code === issue.code) &&
    (expected.file === null || issue.file === undefined || expected.file === issue.file) &&
    (issue.sheet === null || expected.sheet === issue.sheet) &&
    isAt(issue.cell, expected.cell)
  );
}

function isAt(cell: string | null, place: string | null): boolean {
  if (cell === null || place === null) return cell === place;
  const [line = "", until] = place.split(":");
  if (until === undefined) return cell === place;
  return /^\d/.test(line) ? cell.replace(/^[A-Z]+/, "") === line : cell.replace(/\d+$/, "") === line;
}

/** "warning headerUnknown Показатели!C5" */
export function issueText({ severity, code, file, sheet, cell }: Issue): string {
  const place = [file, sheet, cell ?? ""].filter((part) => part !== undefined && part !== null).join("!");
  return `${severity} ${code} ${place}`;
}

/** Of an address "C5": row and column, zero-based. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const place = parseCellAddress(cell);
  if (place === null) throw new Error(`no cell: ${cell}`);
  return place;
}
