import { HostFault } from "../../hostFault";
import { requestExcel, type ExcelLimits } from "../excelRequest";
import { nowhere } from "../nameMoves";
import { isMarkOfRun, isOfRun, markName, runName, temporaryTitle } from "../temporarySheets";
import { sheetOfName, stateTitled, type SheetState, type WorkbookState } from "../workbookState";

/**
 * Titles and marks as a run of an evaluation makes them (temporarySheets.ts): where the pane is closed meanwhile, the next
 * Evaluate does not read these sheets, and removes them.
 */
const run = "self";

/** As many as the trials need: cells, a planned sheet, one to be moved and protected. */
export const scratchTitles = [temporaryTitle(run, 1), temporaryTitle(run, 2), temporaryTitle(run, 3)] as const;
/** The name that the trials themselves make. */
export const scratchName = `${runName(run)}.name`;

/** The first name says whose the sheets are by their titles: so none of them may be there before. */
export async function addScratchSheets(state: WorkbookState, limits: ExcelLimits): Promise<void> {
  const taken = scratchTitles.find((title) => stateTitled(state, title) !== null);
  if (taken !== undefined) throw new HostFault("unexpected", `a sheet of the user's is called ${taken}`);
  await requestExcel("add scratch sheets", limits, async (context) => {
    const { worksheets, names } = context.workbook;
    names.add(runName(run), nowhere).visible = false;
    scratchTitles.forEach((title, index) => {
      const sheet = worksheets.add(title);
      names.add(markName(run, index), sheet.getRange("A1")).visible = false;
      sheet.visibility = "Hidden";
    });
    await context.sync();
  });
}

/** Sheets of this check or of one that did not come to its end: by their marks, never by a title alone. */
export function scratchSheets(state: WorkbookState): readonly SheetState[] {
  const marks = marksOf(state);
  const marked = new Set(marks.map((mark) => sheetOfName(state, mark)));
  const begun = marks.some((mark) => mark.toLowerCase() === runName(run));
  return state.sheets.filter((sheet) => marked.has(sheet) || (begun && isOfRun(sheet.title, run)));
}

function marksOf({ names }: WorkbookState): readonly string[] {
  return names.map(({ name }) => name).filter((name) => isMarkOfRun(name, run));
}

/** What is to be removed is removed one by one, so that what refuses costs nothing else. */
export async function removeScratch(state: WorkbookState, limits: ExcelLimits): Promise<void> {
  for (const { id } of scratchSheets(state)) {
    await requestExcel("remove a scratch sheet", limits, async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.delete();
      await context.sync();
    });
  }
  if (marksOf(state).length === 0) return;
  await requestExcel("remove scratch names", limits, async (context) => {
    for (const mark of marksOf(state)) context.workbook.names.getItem(mark).delete();
    await context.sync();
  });
}
