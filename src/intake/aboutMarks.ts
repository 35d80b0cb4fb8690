import type { Edition } from "../criteria/edition";
import { isMarkAt } from "../criteria/experts";
import type { Issue } from "../issues/issue";
import { sheetKey } from "./issuesByOrganisation";
import type { SourceCell, Submission } from "./submission";

/** Whether an issue is about marks of experts: by its criterion, its cell, or a sheet in which nothing but marks was read. */
export function aboutMarks({ criteria }: Edition, submissions: readonly Submission[]): (issue: Issue) => boolean {
  const isMark = isMarkAt(criteria);
  if (!isMark.includes(true)) return () => false;
  const codes = new Set(criteria.flatMap(({ code }, index) => (isMark[index] === true ? [code] : [])));
  const cellKey = (file: string | null | undefined, sheet: string, cell: string): string =>
    `${sheetKey(file, sheet)}\n${cell}`;
  const sources = (marks: boolean): readonly SourceCell[] =>
    submissions.flatMap(({ readings }) =>
      readings.flatMap(({ source }, index) => (source !== null && isMark[index] === marks ? [source] : [])),
    );
  const ofMarks = sources(true);
  const cells = new Set(ofMarks.map(({ file, sheet, cell }) => cellKey(file, sheet, cell)));
  const others = new Set(sources(false).map(({ file, sheet }) => sheetKey(file, sheet)));
  const sheets = new Set(ofMarks.map(({ file, sheet }) => sheetKey(file, sheet)).filter((key) => !others.has(key)));
  return ({ params: { criterion }, file, sheet, cell }) =>
    (typeof criterion === "string" && criterion.split(", ").every((code) => codes.has(code))) ||
    (sheet !== null && (sheets.has(sheetKey(file, sheet)) || (cell !== null && cells.has(cellKey(file, sheet, cell)))));
}
