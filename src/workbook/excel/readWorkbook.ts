import type { WorkbookGrid } from "../grid";
import { resultRoles } from "../sheetRole";
import { HostFault } from "../hostFault";
import { defaultExcelLimits, type ExcelLimits } from "./excelRequest";
import { readSheetContents } from "./sheetContents";
import { isMark, leftoverSheets } from "./temporarySheets";
import { knownExtents, readWorkbookState, sheetOfRole, type SheetState, type WorkbookState } from "./workbookState";

/**
 * The open workbook as plain data: sheets and names, then where there are values, then the values, in three round trips
 * up to 4 MB of answer; once more from the start where a sheet was renamed or deleted in between. What an unfinished run left
 * behind is not part of it.
 * @throws HostFault
 */
export async function readWorkbook(limits: ExcelLimits = defaultExcelLimits): Promise<WorkbookGrid> {
  try {
    return await readOnce(limits);
  } catch (error) {
    if (error instanceof HostFault && error.code === "sheetGone") return readOnce(limits);
    throw error;
  }
}

async function readOnce(limits: ExcelLimits): Promise<WorkbookGrid> {
  const state = await readWorkbookState(limits);
  const leftovers = leftoverSheets(state);
  const leftoverTitles = new Set(leftovers.map(({ title }) => title));
  const sheets = state.sheets.filter((sheet) => !leftovers.includes(sheet));
  const names = state.names.flatMap(({ name, area }) =>
    area === null || isMark(name) || leftoverTitles.has(area.sheet) ? [] : [area],
  );
  const contents = await readSheetContents(sheets, knownExtents(state), limits, resultsOf(state));
  const grid = { fileName: state.fileName, sheets: contents, names };
  states.set(grid, state);
  return grid;
}

function resultsOf(state: WorkbookState): readonly SheetState[] {
  return resultRoles.flatMap((role) => sheetOfRole(state, role) ?? []);
}

const states = new WeakMap<WorkbookGrid, WorkbookState>();

/** What was in the workbook when it was read; null for a grid that was read otherwise. */
export function stateWhenRead(grid: WorkbookGrid): WorkbookState | null {
  return states.get(grid) ?? null;
}
