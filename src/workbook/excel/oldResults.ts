import { sheetWidth, type CellArea, type SheetGrid, type WorkbookGrid } from "../grid";
import { resultRoles, type ResultRole } from "../sheetRole";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { lookPlan, queueLook, type LookBlock, type LookedBlock, type LookPlan } from "./lookAgain";
import { stateWhenRead } from "./readWorkbook";
import type { Replacement } from "./replacement";
import { slicesWithin } from "./requestSlices";
import { fillAsked, fillsOf, queueAdditions, type FoundAdditions } from "./sheetAdditions";
import type { SheetExtent } from "./sheetExtent";
import { knownExtents, type SheetState } from "./workbookState";

/** An old result that is to be deleted, with what was read of it. */
export interface OldSheet {
  readonly role: ResultRole;
  readonly sheetId: string;
  readonly read: SheetGrid;
  /** How far it reached when it was read, cells of no text included. */
  readonly rows: number;
  readonly columns: number;
}

export interface OldResults {
  readonly sheets: readonly OldSheet[];
  readonly sheetsRead: readonly SheetState[];
  readonly plan: LookPlan;
}

export const noOldResults: OldResults = { sheets: [], sheetsRead: [], plan: { atSwap: [], before: [], after: [] } };

/** Nothing where nobody knows what was read. */
export function oldResultsOf({ replaced }: Replacement, basedOn: WorkbookGrid | null, limits: ExcelLimits): OldResults {
  const state = basedOn && stateWhenRead(basedOn);
  const sheetsRead = state?.sheets ?? [];
  const extents = state === null ? new Map<string, SheetExtent>() : knownExtents(state);
  const sheets = replaced.flatMap(({ role, sheet }): readonly OldSheet[] => {
    const title = sheetsRead.find(({ id }) => id === sheet.id)?.title;
    const read = basedOn?.sheets.find((one) => one.title === title);
    const result = resultRoles.find((one) => one === role);
    return read === undefined || result === undefined ? [] : [oldSheet(result, sheet.id, read, extents.get(sheet.id))];
  });
  return { sheets, sheetsRead, plan: lookPlan(sheets, limits) };
}

function oldSheet(role: ResultRole, sheetId: string, read: SheetGrid, extent: SheetExtent | undefined): OldSheet {
  const columns = Math.max(1, extent?.columns ?? 0, sheetWidth(read));
  return { role, sheetId, read, rows: Math.max(1, extent?.rows ?? 0, read.rows.length), columns };
}

/** Without those that are no longer there. */
export function stillThere(old: OldResults, { replaced }: Replacement): OldResults {
  const ids = new Set(replaced.map(({ sheet }) => sheet.id));
  const isThere = ({ sheetId }: { readonly sheetId: string }): boolean => ids.has(sheetId);
  const { atSwap, before, after } = old.plan;
  return {
    ...old,
    sheets: old.sheets.filter(isThere),
    plan: {
      atSwap: atSwap.filter(isThere),
      before: before.map((slice) => slice.filter(isThere)),
      after: after.filter(isThere),
    },
  };
}

/** What was in the workbook when it was looked at once more. */
export interface OldLook {
  readonly titles: readonly Pick<SheetState, "id" | "title">[];
  readonly looked: readonly LookedBlock[];
  /** Results only. */
  readonly results: readonly LookedBlock[];
  /** Where a sheet has values; null for one without. */
  readonly used: ReadonlyMap<string, CellArea | null>;
  readonly additions: ReadonlyMap<string, FoundAdditions>;
  readonly rowFills: ReadonlyMap<string, readonly (string | null)[]>;
}

/** Queues the look; the result reads the answer after the sync. */
export function queueOldLook(context: Excel.RequestContext, { sheets, plan }: OldResults): () => OldLook {
  const all = queueSurroundings(context, sheets);
  const looked = plan.atSwap.map((block) => queueLook(context, block, "formulas"));
  const results = plan.before.flat().map((block) => queueLook(context, block, "values"));
  return () => ({ ...all(), looked: looked.map((read) => read()), results: results.map((read) => read()) });
}

function queueSurroundings(
  context: Excel.RequestContext,
  sheets: readonly OldSheet[],
): () => Omit<OldLook, "looked" | "results"> {
  const { worksheets } = context.workbook;
  if (sheets.length > 0) worksheets.load("items/id,items/name");
  const readers = sheets.map(({ sheetId, read }) => {
    const sheet = worksheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const fills = fillsAsked(read);
    const rows = fills && sheet.getRangeByIndexes(0, 0, fills.rows, fills.columns).getRowProperties(fillAsked);
    return { sheetId, used, rows, additions: queueAdditions(context, sheetId) };
  });
  return () => ({
    titles: sheets.length === 0 ? [] : worksheets.items.map(({ id, name }) => ({ id, title: name })),
    used: new Map(
      readers.map(({ sheetId, used }) => [
        sheetId,
        used.isNullObject
          ? null
          : {
              top: used.rowIndex,
              left: used.columnIndex,
              bottom: used.rowIndex + used.rowCount - 1,
              right: used.columnIndex + used.columnCount - 1,
            },
      ]),
    ),
    additions: new Map(readers.map(({ sheetId, additions }) => [sheetId, additions()])),
    rowFills: new Map(readers.map(({ sheetId, rows }) => [sheetId, rows === null ? [] : fillsOf(rows.value)])),
  });
}

/** The area of which fills were read; null where they were not. */
function fillsAsked({ additions, rows }: SheetGrid): { readonly rows: number; readonly columns: number } | null {
  const count = additions?.rowFills.length ?? 0;
  return count === 0 ? null : { rows: count, columns: Math.max(1, sheetWidth({ rows })) };
}

/** The same after the swap, where its answer was lost; one round trip for each slice. */
export async function lookAfterSwap({ sheets, plan }: OldResults, limits: ExcelLimits): Promise<OldLook> {
  const [first = [], ...others] = slicesWithin(
    [...plan.atSwap, ...plan.before.flat(), ...plan.after],
    limits.answerBytes * 0.85,
  );
  const look = await requestExcel("look at the old sheets", limits, async (context) => {
    const all = queueSurroundings(context, sheets);
    const readers = first.map((block) => queueLook(context, block, "formulas"));
    await context.sync();
    return { ...all(), looked: readers.map((read) => read()), results: [] };
  });
  const rest = await lookAt(others, limits);
  return { ...look, looked: [...look.looked, ...rest] };
}

/** One slice after the other. */
export async function lookAt(
  [slice, ...others]: readonly (readonly LookBlock[])[],
  limits: ExcelLimits,
): Promise<readonly LookedBlock[]> {
  if (slice === undefined) return [];
  const looked = await requestExcel("look at the old sheets", limits, async (context) => {
    const readers = slice.map((block) => queueLook(context, block, "formulas"));
    await context.sync();
    return readers.map((read) => read());
  });
  return [...looked, ...(await lookAt(others, limits))];
}
