/** Excel's rules for sheet names, as Worksheet.name documents them (ExcelApi d.ts; XlsxWriter#1078 for "History"). */
import { invalidArgument } from "./hostError";

const forbidden = /[\\/?*:[\]]/;
/** English, and what Russian Excel reserves for its change-history sheet. */
const reserved = ["history", "журнал"];

/** @throws HostError InvalidArgument */
export function checkSheetTitle(title: string): void {
  if (title.length === 0 || title.trim() === "") throw invalidArgument("sheet name is blank");
  if (title.length > 31) throw invalidArgument(`sheet name of ${title.length} characters, at most 31`);
  if (forbidden.test(title)) throw invalidArgument(`sheet name with one of \\ / ? * : [ ]: ${title}`);
  if (title.startsWith("'") || title.endsWith("'"))
    throw invalidArgument(`sheet name with an outer apostrophe: ${title}`);
  if (reserved.includes(title.toLowerCase())) throw invalidArgument(`sheet name is reserved: ${title}`);
}

/** Names are compared without case. */
export function sameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const likeCell = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/i;

/** The title as Excel itself writes it in a formula: quoted only where it must be. */
export function titleInFormula(title: string): string {
  return plain.test(title) && !likeCell.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}
