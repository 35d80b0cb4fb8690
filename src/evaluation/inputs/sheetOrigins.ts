import type { SheetOrigin } from "../../intake/indicatorReading";
import type { WorkbookGrid } from "../../workbook/grid";
import { hiddenSheetRows, type HiddenRow } from "../previous/hiddenSheet";

/**
 * Where the carried sheets of a results workbook came from, by their title there: a title of 31 characters cannot hold the
 * name of a file, which may be that of an organisation. A line of the record is ["origin", title, JSON of [file, sheet]].
 */
export type SheetOrigins = ReadonlyMap<string, SheetOrigin>;

const label = "origin";

export function originRows(origins: SheetOrigins): readonly HiddenRow[] {
  return Array.from(origins, ([title, { file, sheet }]): HiddenRow => [label, title, JSON.stringify([file, sheet])]);
}

/** The origins that the workbook's record names, of sheets that it still has; a line that was edited is left out. */
export function readOrigins(workbook: WorkbookGrid): SheetOrigins {
  const titles = new Set(workbook.sheets.map(({ title }) => title));
  const origins = new Map<string, SheetOrigin>();
  for (const [kind, title, written] of hiddenSheetRows(workbook, "record") ?? []) {
    const origin = kind === label && titles.has(title) ? originFrom(written) : null;
    if (origin !== null) origins.set(title, origin);
  }
  return origins;
}

function originFrom(written: string): SheetOrigin | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const [file, sheet] = parsed as readonly unknown[];
  return typeof file === "string" && typeof sheet === "string" ? { file, sheet } : null;
}
