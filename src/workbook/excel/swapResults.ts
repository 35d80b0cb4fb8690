import { formerName, resultRoles } from "../sheetRole";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { queueFreezing, type FrozenCells } from "./keptContents";
import { nameFormula, nameMoves, nowhere, type NameTarget } from "./nameMoves";
import { queueOldLook, type OldLook, type OldResults } from "./oldResults";
import type { NewSheet, Replacement } from "./replacement";
import { queueAnswers, queueStaffLook, queueTrials, type StaffCell, type StaffLook } from "./staffCells";
import { suspendUntilSync } from "./suspended";
import { generationName, generationsOf, isMarkOfRun } from "./temporarySheets";
import { isTemporaryTitle, temporaryTitle } from "./temporaryTitle";
import { findName, type SheetState } from "./workbookState";

/** What a swap does beside letting sheets take the place of others. */
export interface SwapTask {
  readonly replacement: Replacement;
  readonly frozen: readonly FrozenCells[];
  readonly answers: readonly StaffCell[];
  readonly oldResults: OldResults;
}

/** What was in the workbook in the moment before. */
export interface SwapAnswer {
  readonly old: OldLook;
  readonly staff: StaffLook;
}

/**
 * The one request in which the new results take the place of the old. Excel carries a request out action by action, stops
 * at the first that fails and takes nothing back; so whatever can fail comes first, while nothing in force has changed:
 * every sheet and name is touched (deleted meanwhile?), a temporary sheet renamed (structure protected?), titles taken that
 * nobody should have (taken meanwhile?), staff sheets written as they are and old results opened (protected meanwhile?), the
 * generation taken (has another run written meanwhile?). Before anything is written, it is read what has been typed since.
 * Every action leads to the same end if it is done once more.
 */
export function swapResults(task: SwapTask, limits: ExcelLimits): Promise<SwapAnswer> {
  return requestExcel("put the new sheets in place", limits, async (context) => {
    suspendUntilSync(context);
    const { replacement, frozen, answers, oldResults } = task;
    const moves = nameMoves(replacement);
    const old = queueOldLook(context, oldResults);
    const staff = queueStaffLook(context, answers);
    const sheets = touchSheets(context, replacement);
    touchNames(context, [
      ...moves.atSwap.filter(({ exists }) => exists).map(({ name }) => name),
      ...moves.dropped,
      ...marksOfRun(replacement),
    ]);
    takeTitles(sheets, replacement);
    queueTrials(context, answers);
    tryProtection(context, replacement);
    takeGeneration(context, replacement);
    queueFreezing(context, frozen, (id) => replacement.kept.some(({ sheet }) => sheet.id === id && sheet.isProtected));
    queueAnswers(context, answers);
    parkOldSheets(sheets, replacement);
    const { names } = context.workbook;
    for (const place of moves.atSwap) moveName(context, place);
    for (const name of moves.dropped) names.getItem(name).delete();
    nameOldSheets(context, replacement);
    for (const mark of marksOfRun(replacement)) names.getItem(mark).delete();
    await context.sync();
    return { old: old(), staff: staff() };
  });
}

function takeGeneration(context: Excel.RequestContext, replacement: Replacement): void {
  const { run, state } = replacement;
  const { names } = context.workbook;
  const next = generationName(run);
  if (!takesGeneration(replacement) || findName(state, next) !== null) return;
  for (const generation of generationsOf(state)) names.getItem(generation).delete();
  names.add(next, nowhere).visible = false;
}

/** Only where results are written: a further sheet changes nothing of them. */
export function takesGeneration({ newSheets }: Replacement): boolean {
  return newSheets.some(({ plan }) => resultRoles.some((role) => role === plan.role));
}

function marksOfRun({ run, state }: Replacement): readonly string[] {
  return state.names.map(({ name }) => name).filter((name) => isMarkOfRun(name, run));
}

interface TouchedSheets {
  /** By their titles, as names are moved by these. */
  readonly fresh: readonly { readonly sheet: Excel.Worksheet; readonly made: NewSheet }[];
  readonly replaced: readonly Excel.Worksheet[];
  readonly kept: readonly { readonly sheet: Excel.Worksheet; readonly newTitle: string; readonly isFormer: boolean }[];
}

function touchSheets(context: Excel.RequestContext, { newSheets, replaced, kept }: Replacement): TouchedSheets {
  const { worksheets } = context.workbook;
  const touched = (key: string): Excel.Worksheet => {
    const sheet = worksheets.getItem(key);
    sheet.load("name");
    return sheet;
  };
  return {
    fresh: newSheets.map((made) => ({ sheet: touched(made.id ?? made.temporaryTitle), made })),
    replaced: replaced.map(({ sheet }) => touched(sheet.id)),
    kept: kept.map(({ sheet, newTitle }) => ({
      sheet: touched(sheet.id),
      newTitle,
      isFormer: isTemporaryTitle(sheet.title),
    })),
  };
}

function touchNames(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) context.workbook.names.getItem(name).load("name");
}

/**
 * A password makes `unprotect` fail, and with it the request: whoever protected the sheet is asked first. Where it was not
 * protected a cell is written as it is (null).
 */
function tryProtection(context: Excel.RequestContext, { replaced, kept }: Replacement): void {
  for (const { sheet } of [...replaced, ...kept]) {
    const old = context.workbook.worksheets.getItem(sheet.id);
    if (sheet.isProtected) {
      old.protection.unprotect();
      old.protection.protect();
    } else old.getRange("A1").values = [[null]];
  }
}

/** The renaming of the first new sheet is the trial of the structure's protection; then the titles that are free. */
function takeTitles({ fresh }: TouchedSheets, replacement: Replacement): void {
  const [first] = fresh;
  if (first) first.sheet.name = temporaryTitle(replacement.run, fresh.length);
  for (const { sheet, made } of fresh) if (!isHeld(made.finalTitle, replacement)) sheet.name = made.finalTitle;
}

function isHeld(title: string, { replaced, kept }: Replacement): boolean {
  return [...replaced, ...kept].some(({ sheet }) => sheet.title.toLowerCase() === title.toLowerCase());
}

/** From here on nothing can fail. New sheets are shown before old ones are hidden: one must be visible. */
function parkOldSheets(sheets: TouchedSheets, replacement: Replacement): void {
  sheets.replaced.forEach((sheet, index) => {
    sheet.name = parkedTitle(replacement, index);
  });
  for (const { sheet, newTitle } of sheets.kept) sheet.name = newTitle;
  for (const { sheet, isFormer } of sheets.kept) if (isFormer) sheet.visibility = "Visible";
  for (const { sheet, made } of sheets.fresh) {
    if (isHeld(made.finalTitle, replacement)) sheet.name = made.finalTitle;
    if (!made.plan.hidden) sheet.visibility = "Visible";
  }
  for (const sheet of sheets.replaced) sheet.visibility = "Hidden";
}

export function parkedTitle({ run, newSheets }: Replacement, index: number): string {
  return temporaryTitle(run, newSheets.length + 1 + index);
}

function moveName(context: Excel.RequestContext, place: NameTarget): void {
  const { names, worksheets } = context.workbook;
  const { finalTitle } = place.newSheet;
  if (place.exists) {
    names.getItem(place.name).formula = nameFormula(finalTitle, place);
    return;
  }
  const { top, left, bottom, right } = place.area;
  const range = worksheets.getItem(finalTitle).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  names.add(place.name, range).visible = false;
}

/** Under these names they are until the next request deletes them, or a later run has looked at them. */
function nameOldSheets(context: Excel.RequestContext, replacement: Replacement): void {
  const { names, worksheets } = context.workbook;
  const { run, state, replaced } = replacement;
  replaced.forEach(({ role }, index) => {
    const name = formerName(run, role);
    if (findName(state, name) !== null) return;
    names.add(name, worksheets.getItem(parkedTitle(replacement, index)).getRange("A1")).visible = false;
  });
}

/** The replacement as it is to go on where a part of it has been done. */
export function resumed(replacement: Replacement, state: Replacement["state"]): Replacement {
  const now = (sheet: SheetState): SheetState => state.sheets.find(({ id }) => id === sheet.id) ?? sheet;
  return {
    ...replacement,
    state,
    leftovers: replacement.newSheets.flatMap(({ id }) => state.sheets.find((sheet) => sheet.id === id) ?? []),
    replaced: replacement.replaced.map(({ role, sheet }) => ({ role, sheet: now(sheet) })),
    kept: replacement.kept.map(({ sheet, newTitle }) => ({ sheet: now(sheet), newTitle })),
  };
}
