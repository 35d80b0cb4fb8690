import { HostFault, type HostFaultCode } from "../hostFault";
import { formerName, sheetRoleName, type SheetRole } from "../sheetRole";
import { writtenText } from "./cellContents";
import { decorationParts, queueDecoration, type DecoratedSheet, type DecorationPart } from "./decorations";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { queueFreezing } from "./keptContents";
import type { LateWork } from "./lateWork";
import type { NewSheet, Replacement } from "./replacement";
import { extentComment, extentOf } from "./sheetExtent";
import { tabOrder } from "./tabOrder";
import { queueTyped, type StaffLook } from "./staffCells";
import { generationName, generationsOf } from "./temporarySheets";
import { isTemporaryTitle } from "./temporaryTitle";
import { findName, readWorkbookState, type SheetState } from "./workbookState";

/** keep: what people did meanwhile; remove: old results; arrange: order of the tabs, sheet in front, sizes remembered, calculation by hand. */
export type FinishPart = "keep" | "remove" | "arrange" | DecorationPart;

/** The results are; this part of the rest could not be done. */
export interface FinishWarning {
  readonly part: FinishPart;
  readonly code: HostFaultCode;
  readonly detail: string;
}

const parts = ["keep", "remove", "arrange", ...decorationParts] as const satisfies readonly FinishPart[];

/**
 * Removes the old results and decorates the new ones. All in one round trip; where that fails, part by part, so that one
 * part that Excel refuses costs none of the others.
 */
export async function finishSheets(
  replacement: Replacement,
  late: LateTask,
  limits: ExcelLimits,
): Promise<readonly FinishWarning[]> {
  const fault = await attempt(() => finishAtOnce(replacement, late, limits));
  if (fault === null) return [];
  if (fault.code === "notAnswering") return [warning("remove", fault)];
  if (await isOvertaken(replacement, limits)) return [];
  await attempt(() => openAgain(replacement, limits));
  return finishByParts(replacement, late, parts, limits);
}

/** What an attempt that failed has protected already would refuse all that is to be done once more. */
async function openAgain({ newSheets }: Replacement, limits: ExcelLimits): Promise<void> {
  const guarded = newSheets.filter(({ plan }) => plan.isGuarded === true).map(keyOf);
  await requestExcel("open the new sheets", limits, async (context) => {
    const sheets = guarded.map((key) => context.workbook.worksheets.getItem(key));
    for (const sheet of sheets) sheet.protection.load("protected");
    await context.sync();
    const closed = sheets.filter(({ protection }) => protection.protected);
    for (const sheet of closed) sheet.protection.unprotect();
    if (closed.length > 0) await context.sync();
  });
}

/** Another run has written results since, and cares for what this one left. */
async function isOvertaken({ run, replaced }: Replacement, limits: ExcelLimits): Promise<boolean> {
  if (replaced.length === 0) return false;
  try {
    const generations = generationsOf(await readWorkbookState(limits));
    return generations.length > 0 && !generations.includes(generationName(run));
  } catch {
    return false;
  }
}

/** What the work of people meanwhile asks for. */
interface LateTask {
  readonly work: LateWork;
  readonly staff: StaffLook;
}

function finishAtOnce(replacement: Replacement, late: LateTask, limits: ExcelLimits): Promise<void> {
  return requestExcel("remove the old sheets, decorate the new", limits, async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    queueKeeping(context, replacement, late);
    const { worksheets, names } = context.workbook;
    for (const { sheet } of toRemove(replacement, late)) worksheets.getItem(sheet.id).delete();
    for (const name of formerNames(replacement)) names.getItem(name).delete();
    queueArrangement(context, replacement);
    for (const part of decorationParts) queueDecoration(context, part, decorated(replacement), titleOf(replacement));
    await context.sync();
  });
}

async function finishByParts(
  replacement: Replacement,
  late: LateTask,
  [part, ...others]: readonly FinishPart[],
  limits: ExcelLimits,
): Promise<readonly FinishWarning[]> {
  if (part === undefined) return [];
  const fault = await attempt(() => finishPart(replacement, late, part, limits));
  // What could not be kept must not be removed: the next run finds it.
  const stops = fault?.code === "notAnswering";
  const left = part === "keep" && fault !== null ? others.filter((other) => other !== "remove") : others;
  const rest = await finishByParts(replacement, late, stops ? [] : left, limits);
  return fault === null ? rest : [warning(part, fault), ...rest];
}

async function finishPart(
  replacement: Replacement,
  late: LateTask,
  part: FinishPart,
  limits: ExcelLimits,
): Promise<void> {
  if (part === "remove") {
    const state = await readWorkbookState(limits);
    const ids = new Set(toRemove(replacement, late).map(({ sheet }) => sheet.id));
    const ofRun = formerNames(replacement).filter((name) => findName(state, name) !== null);
    return removeSheets(
      state.sheets.filter(({ id, title, hidden }) => ids.has(id) && hidden && isTemporaryTitle(title)),
      ofRun,
      limits,
    );
  }
  if (part === "charts") await removeCharts(replacement, limits);
  await requestExcel(`decorate: ${part}`, limits, async (context) => {
    if (part === "keep") queueKeeping(context, replacement, late);
    else if (part === "arrange") queueArrangement(context, replacement);
    else queueDecoration(context, part, decorated(replacement), titleOf(replacement));
    await context.sync();
  });
}

/** Old sheets that somebody has worked on come back under a dated title; decisions and typed answers are again. */
function queueKeeping(context: Excel.RequestContext, { newSheets }: Replacement, { work, staff }: LateTask): void {
  const { worksheets } = context.workbook;
  queueFreezing(context, work.frozen, (id) => work.kept.some(({ sheet }) => sheet.id === id && sheet.isProtected));
  for (const { sheet, newTitle } of work.kept) {
    const kept = worksheets.getItem(sheet.id);
    kept.name = newTitle;
    if (!sheet.hidden) kept.visibility = "Visible";
  }
  const awards = newSheets.find(({ plan }) => plan.role === "awards");
  for (const { row, column, value } of work.decisions) {
    if (awards === undefined) break;
    const range = worksheets.getItem(keyOf(awards)).getRangeByIndexes(row, column, 1, 1);
    range.values = [[typeof value === "string" ? writtenText(value) : (value ?? "")]];
  }
  queueTyped(context, staff);
}

function toRemove({ replaced, formers }: Replacement, { work }: LateTask) {
  return [...replaced, ...formers].filter(({ sheet }) => !work.kept.some((kept) => kept.sheet.id === sheet.id));
}

/** In the swap the old results got them (`nameOldSheets`). */
function formerNames({ run, replaced, formers }: Replacement): readonly string[] {
  return [...replaced.map(({ role }) => formerName(run, role)), ...formers.map(({ name }) => name)];
}

function keyOf({ id, finalTitle }: NewSheet): string {
  return id ?? finalTitle;
}

/** One round trip. @param marks names that mark the sheets */
export function removeSheets(
  sheets: readonly SheetState[],
  marks: readonly string[],
  limits: ExcelLimits,
): Promise<void> {
  return requestExcel("remove sheets", limits, async (context) => {
    const { worksheets, names } = context.workbook;
    for (const { id } of sheets) worksheets.getItem(id).delete();
    for (const mark of marks) names.getItem(mark).delete();
    await context.sync();
  });
}

/** Charts that an attempt may have made before it failed. The sheets are new: there are no others on them. */
async function removeCharts(replacement: Replacement, limits: ExcelLimits): Promise<void> {
  const titles = replacement.newSheets.filter(({ plan }) => plan.charts.length > 0).map(keyOf);
  const counts = await requestExcel("look for charts", limits, async (context) => {
    const collections = titles.map((title) => {
      const { charts } = context.workbook.worksheets.getItem(title);
      charts.load("count");
      return charts;
    });
    await context.sync();
    return collections.map(({ count }) => count);
  });
  if (counts.every((count) => count === 0)) return;
  await requestExcel("remove charts", limits, async (context) => {
    titles.forEach((title, index) => {
      const { charts } = context.workbook.worksheets.getItem(title);
      for (let last = (counts[index] ?? 0) - 1; last >= 0; last--) charts.getItemAt(last).delete();
    });
    await context.sync();
  });
}

/**
 * New sheets are where the old ones was, further ones in the order of the plan; who was looking at a result goes on
 * looking at it; formulas are calculated, as that was suspended and as the user may have Excel calculate by hand.
 */
function queueArrangement(context: Excel.RequestContext, replacement: Replacement): void {
  const { worksheets, application } = context.workbook;
  const { state, newSheets } = replacement;
  tabOrder(replacement).forEach((made, position) => {
    if (made !== null) worksheets.getItem(keyOf(made)).position = position;
  });
  const inFront = newSheets.find(({ old, plan }) => old?.id === state.activeSheetId && !plan.hidden);
  if (inFront) worksheets.getItem(keyOf(inFront)).activate();
  rememberExtents(context, replacement);
  application.calculate("Recalculate");
}

function rememberExtents(context: Excel.RequestContext, replacement: Replacement): void {
  const find = titleOf(replacement);
  for (const { plan } of replacement.newSheets) {
    const name = plan.names.find((other) => other.name === sheetRoleName(plan.role));
    if (name) context.workbook.names.getItem(name.name).comment = extentComment(extentOf(plan, find));
  }
}

function decorated({ newSheets }: Replacement): readonly DecoratedSheet[] {
  return newSheets.map((made) => ({ plan: made.plan, key: keyOf(made) }));
}

function titleOf({ newSheets, existing }: Replacement): (role: SheetRole) => string {
  return (role) => {
    const title =
      newSheets.find(({ plan }) => plan.role === role)?.finalTitle ??
      existing.find((sheet) => sheet.role === role)?.sheet.title;
    if (title === undefined)
      throw new HostFault("unexpected", `the plan refers to a sheet that it does not hold: ${role}`);
    return title;
  };
}

async function attempt(work: () => Promise<void>): Promise<HostFault | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof HostFault) return error;
    throw error;
  }
}

function warning(part: FinishPart, { code, detail }: HostFault): FinishWarning {
  return { part, code, detail };
}
