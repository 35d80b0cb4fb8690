import { HostFault, type HostFaultCode } from "../hostFault";
import { sheetRoleName, type SheetRole } from "../sheetRole";
import { decorationParts, queueDecoration, type DecoratedSheet, type DecorationPart } from "./decorations";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { marksOf } from "./nameMoves";
import type { Replacement } from "./replacement";
import { extentComment, extentOf } from "./sheetExtent";
import { tabOrder } from "./tabOrder";
import { leftoverSheets, markName } from "./temporarySheets";
import { readWorkbookState, type SheetState } from "./workbookState";

/** remove: old results and marks; arrange: order of the tabs, sheet in front, sizes remembered, calculation by hand. */
export type FinishPart = "remove" | "arrange" | DecorationPart;

/** The results stand; this part of the rest could not be done. */
export interface FinishWarning {
  readonly part: FinishPart;
  readonly code: HostFaultCode;
  readonly detail: string;
}

const parts = ["remove", "arrange", ...decorationParts] as const satisfies readonly FinishPart[];

/**
 * Removes the old results and decorates the new ones. All in one round trip; where that fails, part by part, so that one
 * part that Excel refuses costs none of the others.
 */
export async function finishSheets(replacement: Replacement, limits: ExcelLimits): Promise<readonly FinishWarning[]> {
  const fault = await attempt(() => finishAtOnce(replacement, limits));
  if (fault === null) return [];
  if (fault.code === "notAnswering") return [warning("remove", fault)];
  return finishByParts(replacement, parts, limits);
}

function finishAtOnce(replacement: Replacement, limits: ExcelLimits): Promise<void> {
  return requestExcel("remove the old sheets, decorate the new", limits, async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const { worksheets, names } = context.workbook;
    for (const { id } of replacement.replaced) worksheets.getItem(id).delete();
    for (const mark of marksAfterSwap(replacement)) names.getItem(mark).delete();
    queueArrangement(context, replacement);
    for (const part of decorationParts) queueDecoration(context, part, decorated(replacement), titleOf(replacement));
    await context.sync();
  });
}

async function finishByParts(
  replacement: Replacement,
  [part, ...others]: readonly FinishPart[],
  limits: ExcelLimits,
): Promise<readonly FinishWarning[]> {
  if (part === undefined) return [];
  const fault = await attempt(() => finishPart(replacement, part, limits));
  const rest = await finishByParts(replacement, fault?.code === "notAnswering" ? [] : others, limits);
  return fault === null ? rest : [warning(part, fault), ...rest];
}

async function finishPart(replacement: Replacement, part: FinishPart, limits: ExcelLimits): Promise<void> {
  if (part === "remove") {
    const state = await readWorkbookState(limits);
    return removeSheets(leftoverSheets(state), marksOf(state), limits);
  }
  if (part === "charts") await removeCharts(replacement, limits);
  await requestExcel(`decorate: ${part}`, limits, async (context) => {
    if (part === "arrange") queueArrangement(context, replacement);
    else queueDecoration(context, part, decorated(replacement), titleOf(replacement));
    await context.sync();
  });
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

/** In the swap the marks have passed to the old results, one for each (`markOldSheets`). */
function marksAfterSwap({ replaced }: Replacement): readonly string[] {
  return replaced.map((_sheet, index) => markName(index));
}

/** Charts that an attempt may have made before it failed. The sheets are new: there are no others on them. */
async function removeCharts(replacement: Replacement, limits: ExcelLimits): Promise<void> {
  const titles = replacement.newSheets.filter(({ plan }) => plan.charts.length > 0).map(({ finalTitle }) => finalTitle);
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
 * New sheets stand where the old ones stood, further ones in the order of the plan; who was looking at a result goes on
 * looking at it; formulas are calculated, as that was suspended and as the user may have Excel calculate by hand.
 */
function queueArrangement(context: Excel.RequestContext, replacement: Replacement): void {
  const { worksheets, application } = context.workbook;
  const { state, newSheets } = replacement;
  tabOrder(replacement).forEach((made, position) => {
    if (made !== null) worksheets.getItem(made.finalTitle).position = position;
  });
  const inFront = newSheets.find(({ old, plan }) => old?.id === state.activeSheetId && !plan.hidden);
  if (inFront) worksheets.getItem(inFront.finalTitle).activate();
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
  return newSheets.map(({ plan, finalTitle }) => ({ plan, title: finalTitle }));
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
