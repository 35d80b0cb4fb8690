import { requestExcel, type ExcelLimits } from "../excelRequest";
import { nowhere } from "../nameMoves";
import { isMarkOfRun, markName, runName } from "../temporarySheets";
import { isOfRun, temporaryTitle } from "../temporaryTitle";
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

/** Why the scratch sheets cannot be added under their titles. */
export function hindrances(state: WorkbookState): readonly string[] {
  const taken = scratchTitles.filter((title) => stateTitled(state, title) !== null);
  return [
    ...(state.structureProtected ? ["structureProtected"] : []),
    ...taken.map((title) => `a sheet of the user's is called ${title}`),
  ];
}

/** The name that says whose the sheets are, made before them. */
export function addRunName(limits: ExcelLimits): Promise<void> {
  return requestExcel("name the self-check", limits, async (context) => {
    context.workbook.names.add(runName(run), nowhere).visible = false;
    await context.sync();
  });
}

export function addScratchSheets(limits: ExcelLimits): Promise<void> {
  return requestExcel("add scratch sheets", limits, async (context) => {
    for (const title of scratchTitles) context.workbook.worksheets.add(title);
    await context.sync();
  });
}

export function markScratchSheets(limits: ExcelLimits): Promise<void> {
  return requestExcel("name the scratch sheets", limits, async (context) => {
    const { worksheets, names } = context.workbook;
    scratchTitles.forEach((title, index) => {
      names.add(markName(run, index), worksheets.getItem(title).getRange("A1")).visible = false;
    });
    await context.sync();
  });
}

export function hideScratchSheets(limits: ExcelLimits): Promise<void> {
  return requestExcel("hide the scratch sheets", limits, async (context) => {
    for (const title of scratchTitles) context.workbook.worksheets.getItem(title).visibility = "Hidden";
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

/**
 * By what this run called them, one by one, where Excel refuses a part of what `removeScratch` needs; titles are proof
 * only where they were free before.
 */
export async function removeByTitles(limits: ExcelLimits): Promise<void> {
  for (const title of scratchTitles) {
    await requestExcel("remove a scratch sheet", limits, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(title);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  }
  for (const name of [runName(run), ...scratchTitles.map((_title, index) => markName(run, index)), scratchName]) {
    await requestExcel("remove a scratch name", limits, async (context) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      await context.sync();
      if (!item.isNullObject) item.delete();
      await context.sync();
    });
  }
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
