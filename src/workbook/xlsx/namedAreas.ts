import { parseCellAddress } from "../cellAddress";
import type { CellArea, NamedArea, SheetGrid } from "../grid";

/** A name as a file or Excel states it. */
export interface StatedName {
  readonly name: string;
  readonly refersTo: string;
}

/** Longer ones refer to more than one area. */
const longestReference = 300;
const reference = /^(?:'((?:[^']|'')+)'|([^'!,:\s]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/i;

/** Of names of the whole workbook those that refer to one area of one of these sheets; constants and broken ones are dropped. */
export function namedAreas(names: readonly StatedName[], sheets: readonly Pick<SheetGrid, "title">[]): NamedArea[] {
  const titles = new Map(sheets.map((sheet) => [sheet.title.toLowerCase(), sheet.title]));
  return names.flatMap(({ name, refersTo }) => {
    const match = refersTo.length > longestReference ? null : reference.exec(refersTo.replace(/^=/, ""));
    if (!match) return [];
    const [, quoted, plain = "", first = "", last = first] = match;
    const sheet = titles.get((quoted?.replaceAll("''", "'") ?? plain).toLowerCase());
    const area = areaBetween(first, last);
    return sheet === undefined || area === null ? [] : [{ name, sheet, area }];
  });
}

function areaBetween(first: string, last: string): CellArea | null {
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (!from || !to) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
