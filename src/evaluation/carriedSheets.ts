import type { SheetOrigin } from "../intake/indicatorReading";
import { carriedSheetPlan } from "../workbook/carriedSheet";
import type { SheetGrid, WorkbookGrid } from "../workbook/grid";
import type { SheetPlan } from "../workbook/sheetPlan";
import { carriedTitle } from "./inputs/carriedTitle";
import type { SheetOrigins } from "./inputs/sheetOrigins";

/** Sheets as they were read, to be written into another workbook, and where those of region files came from. */
export interface CarriedSheets {
  readonly plans: readonly SheetPlan[];
  /** By the title written. */
  readonly origins: SheetOrigins;
}

/** A workbook of a region, with the titles of its sheets that are not its submission. */
export interface CarriedFile {
  readonly workbook: WorkbookGrid;
  readonly ownSheets: ReadonlySet<string>;
}

/** The sheets of the regions' files as "region – sheet"; blank ones and those that are ours stay behind. */
export function carriedRegionSheets(files: readonly CarriedFile[], taken: Iterable<string>): CarriedSheets {
  const titles = [...taken];
  const plans: SheetPlan[] = [];
  const origins = new Map<string, SheetOrigin>();
  for (const { workbook, ownSheets } of files) {
    for (const sheet of workbook.sheets) {
      if (ownSheets.has(sheet.title) || isBlank(sheet)) continue;
      const title = carriedTitle(workbook.fileName, sheet.title, titles);
      titles.push(title);
      plans.push(carriedSheetPlan(sheet, title));
      origins.set(title, { file: workbook.fileName, sheet: sheet.title });
    }
  }
  return { plans, origins };
}

function isBlank({ rows }: SheetGrid): boolean {
  return rows.every((row) => row.every(({ kind, formula }) => kind === "empty" && formula === null));
}
