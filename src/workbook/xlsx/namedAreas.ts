import type { DefinedName } from "@e965/xlsx";
import { parseCellAddress } from "../cellAddress";
import type { CellArea, NamedArea, SheetGrid } from "../grid";

const reference = /^(?:'((?:[^']|'')+)'|([^'!,:\s]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/i;

/** Names of the whole workbook that refer to one area of one of these sheets; constants and broken names are dropped. */
export function namedAreas(names: readonly DefinedName[], sheets: readonly Pick<SheetGrid, "title">[]): NamedArea[] {
  const titles = new Map(sheets.map((sheet) => [sheet.title.toLowerCase(), sheet.title]));
  return names.flatMap((defined) => {
    const match = defined.Sheet === undefined ? reference.exec(defined.Ref.replace(/^=/, "")) : null;
    if (!match) return [];
    const [, quoted, plain = "", first = "", last = first] = match;
    const sheet = titles.get((quoted?.replaceAll("''", "'") ?? plain).toLowerCase());
    const area = areaBetween(first, last);
    return sheet === undefined || area === null ? [] : [{ name: defined.Name, sheet, area }];
  });
}

function areaBetween(first: string, last: string): CellArea | null {
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (!from || !to) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
