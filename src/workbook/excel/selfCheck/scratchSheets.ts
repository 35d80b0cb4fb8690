import { requestExcel, type ExcelLimits } from "../excelRequest";
import { sheetOfName, type SheetState, type WorkbookState } from "../workbookState";

/** As many as the trials need: cells, a planned sheet, one to be moved and protected. */
export const scratchTitles = ["~bagalau-1", "~bagalau-2", "~bagalau-3"] as const;

/**
 * Marks as an unfinished evaluation leaves them (temporarySheets.ts): where the pane is closed meanwhile, the next Evaluate
 * does not read these sheets, and removes them.
 */
const markPrefix = "bagalau.temporary.check.";
/** The name that the trials themselves make. */
export const scratchName = "bagalau.temporary.check.name";

export function addScratchSheets(limits: ExcelLimits): Promise<void> {
  return requestExcel("add scratch sheets", limits, async (context) => {
    const { worksheets, names } = context.workbook;
    scratchTitles.forEach((title, index) => {
      const sheet = worksheets.add(title);
      names.add(`${markPrefix}${index}`, sheet.getRange("A1")).visible = false;
      sheet.visibility = "Hidden";
    });
    await context.sync();
  });
}

/** Sheets of this check or of one that did not come to its end: by their marks, never by a title alone. */
export function scratchSheets(state: WorkbookState): readonly SheetState[] {
  return marksOf(state)
    .map((mark) => sheetOfName(state, mark))
    .filter((sheet) => sheet !== null)
    .filter((sheet, index, all) => all.indexOf(sheet) === index);
}

function marksOf({ names }: WorkbookState): readonly string[] {
  return names.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(markPrefix));
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
