import { requestExcel, type ExcelLimits } from "./excelRequest";
import type { FrozenCells } from "./keptContents";
import { nameFormula, nameMoves, type NamePlace } from "./nameMoves";
import type { NewSheet, Replacement } from "./replacement";
import { queueAnswers, queueTrials, type StaffCell } from "./staffCells";
import { suspendUntilSync } from "./suspended";
import { markName, temporaryTitle } from "./temporarySheets";

/**
 * The one request in which the new results take the place of the old. Excel carries a request out action by action, stops
 * at the first that fails and takes nothing back; so whatever can fail comes first, while nothing in force has changed:
 * every sheet and name is touched (deleted meanwhile?), a temporary sheet renamed (structure protected?), titles taken
 * that nobody should have (taken meanwhile?), kept and staff sheets written (protected meanwhile?).
 */
export function swapResults(
  replacement: Replacement,
  frozen: readonly FrozenCells[],
  answers: readonly StaffCell[],
  limits: ExcelLimits,
): Promise<void> {
  return requestExcel("put the new sheets in place", limits, async (context) => {
    suspendUntilSync(context);
    const moves = nameMoves(replacement);
    const sheets = touchSheets(context, replacement);
    touchNames(context, [
      ...moves.atSwap.filter(({ exists }) => exists).map(({ name }) => name),
      ...moves.dropped,
      ...replacement.newSheets.map(({ mark }) => mark),
    ]);
    takeTitles(sheets, replacement);
    queueTrials(context, answers);
    freeze(context, frozen);
    queueAnswers(context, answers);
    parkOldSheets(sheets, replacement);
    const { names } = context.workbook;
    for (const place of moves.atSwap) moveName(context, place);
    for (const name of moves.dropped) names.getItem(name).delete();
    markOldSheets(context, replacement);
    await context.sync();
  });
}

interface TouchedSheets {
  /** By their titles, as names are moved by these. */
  readonly fresh: readonly { readonly sheet: Excel.Worksheet; readonly made: NewSheet }[];
  readonly replaced: readonly Excel.Worksheet[];
  readonly kept: readonly { readonly sheet: Excel.Worksheet; readonly newTitle: string }[];
}

function touchSheets(context: Excel.RequestContext, { newSheets, replaced, kept }: Replacement): TouchedSheets {
  const { worksheets } = context.workbook;
  const touched = (key: string): Excel.Worksheet => {
    const sheet = worksheets.getItem(key);
    sheet.load("name");
    return sheet;
  };
  return {
    fresh: newSheets.map((made) => ({ sheet: touched(made.temporaryTitle), made })),
    replaced: replaced.map(({ id }) => touched(id)),
    kept: kept.map(({ sheet, newTitle }) => ({ sheet: touched(sheet.id), newTitle })),
  };
}

function touchNames(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) context.workbook.names.getItem(name).load("name");
}

/** The renaming of the first new sheet is the trial of the structure's protection; then the titles that are free. */
function takeTitles({ fresh }: TouchedSheets, replacement: Replacement): void {
  const [first] = fresh;
  if (first) first.sheet.name = temporaryTitle(replacement.run, fresh.length);
  for (const { sheet, made } of fresh) if (!isHeld(made.finalTitle, replacement)) sheet.name = made.finalTitle;
}

function isHeld(title: string, { replaced, kept }: Replacement): boolean {
  return [...replaced, ...kept.map(({ sheet }) => sheet)].some(
    (sheet) => sheet.title.toLowerCase() === title.toLowerCase(),
  );
}

function freeze(context: Excel.RequestContext, frozen: readonly FrozenCells[]): void {
  for (const { sheetId, area, values } of frozen) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(area.top, area.left, values.length, area.right - area.left + 1).values = values;
  }
}

/** From here on nothing can fail. New sheets are shown before old ones are hidden: one must be visible. */
function parkOldSheets(sheets: TouchedSheets, replacement: Replacement): void {
  sheets.replaced.forEach((sheet, index) => {
    sheet.name = parkedTitle(replacement, index);
  });
  for (const { sheet, newTitle } of sheets.kept) sheet.name = newTitle;
  for (const { sheet, made } of sheets.fresh) {
    if (isHeld(made.finalTitle, replacement)) sheet.name = made.finalTitle;
    if (!made.plan.hidden) sheet.visibility = "Visible";
  }
  for (const sheet of sheets.replaced) sheet.visibility = "Hidden";
}

function parkedTitle({ run, newSheets }: Replacement, index: number): string {
  return temporaryTitle(run, newSheets.length + 1 + index);
}

function moveName(context: Excel.RequestContext, place: NamePlace): void {
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

/** The marks pass from the new sheets to the old, which the next request deletes, or the next run. */
function markOldSheets(context: Excel.RequestContext, replacement: Replacement): void {
  const { names, worksheets } = context.workbook;
  const { newSheets, replaced } = replacement;
  replaced.forEach((_sheet, index) => {
    const title = parkedTitle(replacement, index);
    if (index < newSheets.length) {
      names.getItem(markName(index)).formula = nameFormula(title, {
        name: "",
        area: { top: 0, left: 0, bottom: 0, right: 0 },
      });
    } else {
      names.add(markName(index), worksheets.getItem(title).getRange("A1")).visible = false;
    }
  });
  for (const { mark } of newSheets.slice(replaced.length)) names.getItem(mark).delete();
}
