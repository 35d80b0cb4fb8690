import { decisionsSince, type CarriedCell } from "../../committee/decisionsSince";
import { addressList } from "../../evaluation/previous/editedCells";
import { issueOn, type Issue } from "../../issues/issue";
import { cellAddress } from "../cellAddress";
import { emptyCell, type CellArea, type SheetGrid } from "../grid";
import { datedTitle } from "../sheetName";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { frozenCellsOf, type FrozenCells } from "./keptContents";
import type { LookedBlock } from "./lookAgain";
import { lookAfterSwap, lookAt, type OldLook, type OldResults, type OldSheet } from "./oldResults";
import { slicesWithin } from "./requestSlices";
import { parkedTitle } from "./swapResults";
import type { KeptSheet, Replacement } from "./replacement";
import { locateRemarks, textsOf } from "./sheetAdditions";
import { beyondExtent } from "./sheetExtent";
import { typedCells, type TypedCell } from "./typedCells";

/** What the last request has to do because people have worked on old results while the new ones were made. */
export interface LateWork {
  /** Old sheets that are not deleted after all. */
  readonly kept: readonly KeptSheet[];
  readonly frozen: readonly FrozenCells[];
  /** Decisions that go on standing in the new Awards. */
  readonly decisions: readonly CarriedCell[];
  readonly issues: readonly Issue[];
}

const noLateWork: LateWork = { kept: [], frozen: [], decisions: [], issues: [] };

interface Looks {
  readonly oldResults: OldResults;
  /** What was read of large sheets while the new ones were built, and the sheets of that moment. */
  readonly before: readonly LookedBlock[];
  readonly sheetsBefore: OldLook["titles"];
  /** null where the answer to the swap was lost. */
  readonly atSwap: OldLook | null;
}

/** Compares the old results with what was read at the start. Further round trips only where somebody has typed. */
export async function lateWork(
  replacement: Replacement,
  looks: Looks,
  today: string,
  limits: ExcelLimits,
): Promise<LateWork> {
  const { oldResults } = looks;
  if (oldResults.sheets.length === 0) return noLateWork;
  const look = looks.atSwap ?? (await lookAfterSwap(oldResults, limits));
  const typed = await typedSince(looks, look, limits);
  const added = oldResults.sheets.filter((sheet) => hasAdditions(sheet, look));
  const isRowInserted = typed.some(({ isShifted }) => !isShifted);
  const touched = oldResults.sheets.flatMap((sheet) => {
    const cells = typed.filter(({ sheetId }) => sheetId === sheet.sheetId);
    const own = cells.some(({ isShifted }) => !isShifted) || !isRowInserted ? cells : [];
    return own.length > 0 || added.includes(sheet) ? [{ sheet, cells: own }] : [];
  });
  if (touched.length === 0) return noLateWork;
  const decisions = touched.flatMap(({ sheet, cells }) => carried(sheet, cells, replacement));
  const isSettled = (cell: TypedCell): boolean =>
    decisions.some(({ from }) => from.row === cell.row && from.column === cell.column);
  const kept = touched.filter(
    ({ sheet, cells }) => added.includes(sheet) || !(sheet.role === "awards" && cells.every(isSettled)),
  );
  return {
    ...(await keptLate(replacement, kept, look, today, limits)),
    decisions,
  };
}

async function typedSince(
  { oldResults, before, sheetsBefore, atSwap }: Looks,
  look: OldLook,
  limits: ExcelLimits,
): Promise<readonly TypedCell[]> {
  const { sheets, sheetsRead, plan } = oldResults;
  const changed = look.results.filter(({ block, values }) => {
    const then = before.find((one) => one.block === block);
    return JSON.stringify(then?.values) !== JSON.stringify(values);
  });
  const unseen = atSwap === null ? [] : plan.after;
  const slices = slicesWithin([...changed.map(({ block }) => block), ...unseen], limits.answerBytes * 0.85);
  const titles = slices.length === 0 ? [] : await titlesNow(limits);
  const again = await lookAt(slices, limits);
  const early = atSwap === null ? [] : before.filter(({ block }) => !changed.some((one) => one.block === block));
  return [
    ...typedCells(look.looked, sheetsRead, look.titles),
    ...typedCells(early, sheetsRead, sheetsBefore),
    ...typedCells(again, sheetsRead, titles),
    ...(await typedBeyond(sheets, look, limits)),
  ];
}

function titlesNow(limits: ExcelLimits): Promise<OldLook["titles"]> {
  return requestExcel("look at the sheets", limits, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, title: name }));
  });
}

/** Cells outside of what a sheet held when it was read. */
async function typedBeyond(
  sheets: readonly OldSheet[],
  { used }: OldLook,
  limits: ExcelLimits,
): Promise<readonly TypedCell[]> {
  const blocks = sheets.flatMap(({ sheetId, read, rows, columns }) => {
    const area = used.get(sheetId) ?? null;
    const beyond = area === null ? [] : beyondExtent(area, { rows, columns }).map(firstCells);
    return beyond.map((part) => ({ sheetId, read: { ...read, rows: [] }, area: part, bytes: 0, valueBytes: 0 }));
  });
  return blocks.length === 0 ? [] : typedCells(await lookAt([blocks], limits), [], []);
}

/** Enough to name a cell: a stray one in the last row must not have a million read. */
function firstCells(area: CellArea): CellArea {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return cells <= 50_000 ? area : { ...area, top: area.bottom, left: area.right };
}

function hasAdditions({ sheetId, read }: OldSheet, { additions, rowFills }: OldLook): boolean {
  const now = additions.get(sheetId);
  const then = read.additions;
  if (now === undefined || then === undefined) return false;
  const fills = rowFills.get(sheetId) ?? [];
  return (
    JSON.stringify(textsOf(now)) !== JSON.stringify(then.remarks.map(({ text }) => text)) ||
    now.drawings !== then.drawings ||
    then.rowFills.some((fill, row) => fill !== null && fills[row] !== fill)
  );
}

function carried({ role, read }: OldSheet, cells: readonly TypedCell[], { newSheets }: Replacement) {
  const next = newSheets.find(({ plan }) => plan.role === "awards")?.plan;
  return role !== "awards" || next === undefined ? [] : decisionsSince(withTyped(read, cells), cells, next);
}

function withTyped(read: SheetGrid, cells: readonly TypedCell[]): SheetGrid {
  const rows = read.rows.map((row) => [...row]);
  for (const { row, column, now } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(emptyCell);
    const kind = typeof now === "string" ? "text" : typeof now === "number" ? "number" : "boolean";
    line[column] = now === "" ? emptyCell : { ...emptyCell, kind, value: now };
  }
  return { ...read, rows };
}

async function keptLate(
  replacement: Replacement,
  touched: readonly { readonly sheet: OldSheet; readonly cells: readonly TypedCell[] }[],
  { additions }: OldLook,
  today: string,
  limits: ExcelLimits,
): Promise<Omit<LateWork, "decisions">> {
  if (touched.length === 0) return noLateWork;
  const { replaced, newSheets, kept: known, formers, state } = replacement;
  const taken = [
    ...state.sheets.map(({ title }) => title),
    ...newSheets.map(({ finalTitle }) => finalTitle),
    ...known.map(({ newTitle }) => newTitle),
  ];
  const parked = replaced.map((one, index) => ({ ...one.sheet, title: parkedTitle(replacement, index) }));
  const kept = touched.flatMap(({ sheet: { sheetId, read }, cells }) => {
    const sheet = parked.find(({ id }) => id === sheetId);
    if (sheet === undefined) return [];
    const newTitle = datedTitle(read.title, today, taken);
    taken.push(newTitle);
    return [{ sheet, newTitle, cells }];
  });
  const lost = [
    ...parked.filter(({ id }) => !kept.some(({ sheet }) => sheet.id === id)),
    ...formers.map((one) => one.sheet),
  ];
  const sheets = kept.map(({ sheet }) => sheet);
  const frozen = await frozenCellsOf(
    sheets,
    lost.map(({ title }) => title),
    state,
    limits,
  );
  const remarked = await locateRemarks(
    new Map([...additions].filter(([id]) => sheets.some((sheet) => sheet.id === id))),
    limits,
  );
  return {
    kept,
    frozen,
    issues: kept.map(({ sheet, newTitle, cells }): Issue => {
      const remarks = (remarked.get(sheet.id) ?? []).map(({ cell }) => cell);
      const [first] = cells;
      const named = first === undefined ? (remarks[0] ?? null) : cellAddress(first.row, first.column);
      const list = cells.length === 0 ? remarks.join(", ") : addressList(cells);
      const params = { cells: list === "" ? "–" : list, kept: newTitle };
      return issueOn({ sheet: newTitle, cell: named }, "resultTypedMeanwhile", "warning", params);
    }),
  };
}
