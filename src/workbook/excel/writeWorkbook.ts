import { addressList } from "../../evaluation/previous/editedCells";
import { issueOn, type Issue, type IssueCode } from "../../issues/issue";
import { cellAddress } from "../cellAddress";
import { HostFault } from "../hostFault";
import type { WorkbookGrid } from "../grid";
import type { WorkbookPlan } from "../sheetPlan";
import { formerName, sheetRoleName, type SheetRole } from "../sheetRole";
import { buildSheets, type Built } from "./buildSheets";
import { defaultExcelLimits, type ExcelLimits } from "./excelRequest";
import { finishSheets, removeSheets, type FinishPart, type FinishWarning } from "./finishSheets";
import { readFrozenCells, type FrozenCells } from "./keptContents";
import { lateWork, type LateWork } from "./lateWork";
import { marksOf } from "./nameMoves";
import { noOldResults, oldResultsOf, stillThere } from "./oldResults";
import { stateWhenRead } from "./readWorkbook";
import { planReplacement, type KeptRole, type Replacement } from "./replacement";
import type { RefusedCells, StaffLook } from "./staffCells";
import { resumed, swapResults, takesGeneration, type SwapAnswer, type SwapTask } from "./swapResults";
import { generationName, generationsOf, isMarkOfRun, newRun } from "./temporarySheets";
import { isOfRun } from "./temporaryTitle";
import { findName, readWorkbookState, sheetOfName, type SheetState, type WorkbookState } from "./workbookState";

export interface WriteOptions {
  /** Old result sheets that stay under another title, because somebody has worked on them or refers to them. */
  readonly keep?: readonly KeptRole[];
  /** The workbook as `readWorkbook` gave it just before: saves the round trip of looking at the sheets again. */
  readonly basedOn?: WorkbookGrid;
  /** Date as "2026-02-20", for the titles of sheets that are kept because of what was typed meanwhile. */
  readonly today?: string;
  readonly limits?: ExcelLimits;
}

interface WriteOutcome {
  /** Titles that the new sheets finally have; another than planned where a sheet of the user's has it. */
  readonly titles: ReadonlyMap<SheetRole, string>;
  /** Titles under which old result sheets were kept. */
  readonly kept: readonly string[];
  /** What could not be done of what the results can do without. */
  readonly issues: readonly Issue[];
}

/**
 * Writes the plan into the open workbook: builds the sheets under temporary titles, then lets them take the place of the
 * old results in one request, then removes the old ones. Whatever fails, the results are entirely the old or entirely
 * the new, and no sheet of the user's is written. What a failed run leaves behind is removed at the next.
 *
 * Round trips: look (unless `basedOn`), write (one per 4 MB), swap, finish; more where sheets are kept.
 * @throws HostFault where the results are the old ones
 */
export async function writeWorkbook(plan: WorkbookPlan, options: WriteOptions = {}): Promise<WriteOutcome> {
  const limits = options.limits ?? defaultExcelLimits;
  const state = await stateBefore(options, limits);
  const { replacement, refused, staff, work } = await replaceResults(plan, options, state, limits);
  const warnings = await finishSheets(replacement, { work, staff }, limits);
  const titles = new Map(replacement.newSheets.map(({ plan: { role }, finalTitle }) => [role, finalTitle]));
  return {
    titles,
    kept: [...replacement.kept, ...work.kept].map(({ newTitle }) => newTitle),
    issues: [
      ...answerIssues([...refused, ...overwritten(staff)]),
      ...work.issues,
      ...decisionIssues(work, titles.get("awards") ?? null),
      ...finishIssues(warnings),
    ],
  };
}

/** Not from memory where something is to be deleted first: an id may be another sheet's by now (Excel on the Mac). */
async function stateBefore({ basedOn }: WriteOptions, limits: ExcelLimits): Promise<WorkbookState> {
  const remembered = basedOn ? stateWhenRead(basedOn) : null;
  return remembered === null || marksOf(remembered).length > 0 ? readWorkbookState(limits) : remembered;
}

interface Replaced {
  readonly replacement: Replacement;
  readonly refused: readonly RefusedCells[];
  readonly staff: StaffLook;
  readonly work: LateWork;
}

/**
 * Builds, looks at what is in the workbook after that, swaps, and looks at what was swapped out.
 * @returns what was swapped in, the answers that were not written into the staff sheets, and what people did meanwhile
 * @throws HostFault where the results are the old ones
 */
async function replaceResults(
  plan: WorkbookPlan,
  { keep = [], today = new Date().toISOString().slice(0, 10), ...read }: WriteOptions,
  state: WorkbookState,
  limits: ExcelLimits,
): Promise<Replaced> {
  const basedOn = read.basedOn ?? null;
  const run = newRun();
  const judged = basedOn?.names.map(({ name }) => name) ?? [];
  let replacement = planReplacement(plan, keep, state, run, judged);
  let frozen: readonly FrozenCells[];
  let built: Built;
  const lookedFor = oldResultsOf(replacement, basedOn, limits);
  try {
    frozen = await readFrozenCells(replacement, limits);
    built = await buildSheets(replacement, basedOn, lookedFor.plan.before, limits);
    replacement = planReplacement(plan, keep, built.state, run, judged);
    checkGeneration(basedOn, built.state);
  } catch (error) {
    return await removed(replacement, limits, error);
  }
  const oldResults = stillThere(lookedFor, replacement);
  const task = { replacement, frozen, answers: built.staffCells.cells, oldResults };
  const answer = await swapped(task, limits);
  const looks = { oldResults, before: built.looked, sheetsBefore: built.state.sheets, atSwap: answer?.old ?? null };
  return {
    replacement,
    refused: built.staffCells.refused,
    staff: answer?.staff ?? [],
    work: await lateWork(replacement, looks, today, limits),
  };
}

/** Results that nobody has read are not replaced. @throws HostFault busy */
function checkGeneration(basedOn: WorkbookGrid | null, now: WorkbookState): void {
  const then = basedOn && stateWhenRead(basedOn);
  const [generation] = then === null ? [] : generationsOf(then);
  if (then === null || generation === undefined || generationsOf(now).includes(generation)) return;
  throw new HostFault("busy", "another run has written results since the workbook was read");
}

/**
 * An error does not tell whether Excel did what it was asked (a lost answer): the workbook does. What was done in part is
 * carried to its end.
 * @returns null where the answer is not known
 * @throws HostFault where the results are the old ones
 */
async function swapped(task: SwapTask, limits: ExcelLimits, attempts = 2): Promise<SwapAnswer | null> {
  try {
    return await swapResults(task, limits);
  } catch (error) {
    return resume(task, error, attempts, limits);
  }
}

async function resume(
  task: SwapTask,
  error: unknown,
  attempts: number,
  limits: ExcelLimits,
): Promise<SwapAnswer | null> {
  if (error instanceof HostFault && error.code === "notAnswering") throw error;
  const { replacement } = task;
  const state = await stateOrNull(limits);
  if (state === null) throw error;
  if (isSwapped(replacement, state)) return null;
  if (!isBegun(replacement, state)) {
    const guarded = guardedMeanwhile(replacement, error, state);
    if (guarded === null || attempts === 0) return removed(replacement, limits, error, state);
    return swapped({ ...task, replacement: guarded }, limits, attempts - 1);
  }
  if (attempts === 0) throw error;
  try {
    const again = { ...task, replacement: resumed(replacement, state), oldResults: noOldResults };
    await swapResults(again, limits);
    return null;
  } catch (further) {
    return resume(task, further, attempts - 1, limits);
  }
}

/**
 * The run whose results are replaced has come to protect them only now: they are opened as those protected before. Where
 * there is a password, or another generation by now, the swap fails once more.
 * @returns null where protection is not what it failed by
 */
function guardedMeanwhile(replacement: Replacement, error: unknown, state: WorkbookState): Replacement | null {
  if (!(error instanceof HostFault) || error.code !== "sheetProtected") return null;
  const now = (sheet: SheetState): SheetState => {
    const isProtected = state.sheets.find(({ id }) => id === sheet.id)?.isProtected ?? sheet.isProtected;
    return isProtected === sheet.isProtected ? sheet : { ...sheet, isProtected };
  };
  const { replaced, kept } = replacement;
  const isOther = ({ sheet }: { readonly sheet: SheetState }): boolean => now(sheet) !== sheet;
  if (!replaced.some(isOther) && !kept.some(isOther)) return null;
  return {
    ...replacement,
    replaced: replaced.map((one) => ({ ...one, sheet: now(one.sheet) })),
    kept: kept.map((one) => ({ ...one, sheet: now(one.sheet) })),
  };
}

/** @throws HostFault always: what was built is removed, as far as Excel lets us. */
async function removed(
  replacement: Replacement,
  limits: ExcelLimits,
  error: unknown,
  known: WorkbookState | null = null,
): Promise<never> {
  if (error instanceof HostFault && error.code === "notAnswering") throw error;
  const state = known ?? (await stateOrNull(limits));
  if (state === null) throw error;
  const ids = new Set(replacement.newSheets.flatMap(({ id }) => id ?? []));
  const generations = generationsOf(state);
  const isOvertaken =
    [...ids].some((id) => !state.sheets.some((sheet) => sheet.id === id)) ||
    generationsOf(replacement.state).some((name) => !generations.includes(name));
  const own = state.sheets.filter(({ id, title }) => ids.has(id) || isOfRun(title, replacement.run));
  const marks = state.names.map(({ name }) => name).filter((name) => isMarkOfRun(name, replacement.run));
  try {
    if (own.length + marks.length > 0) await removeSheets(own, marks, limits);
  } catch {
    // The next run finds them by their marks.
  }
  throw isOvertaken ? new HostFault("busy", "another run has written results meanwhile") : error;
}

async function stateOrNull(limits: ExcelLimits): Promise<WorkbookState | null> {
  try {
    return await readWorkbookState(limits);
  } catch {
    return null;
  }
}

/** The names of all results lead to new sheets, and the old ones have the names of such. */
function isSwapped({ run, newSheets, replaced }: Replacement, state: WorkbookState): boolean {
  const named = newSheets.filter(({ plan }) => plan.names.some(({ name }) => name === sheetRoleName(plan.role)));
  return (
    named.every(({ plan, id }) => sheetOfName(state, sheetRoleName(plan.role))?.id === id) &&
    replaced.every(({ role }) => findName(state, formerName(run, role)) !== null) &&
    !state.names.some(({ name }) => isMarkOfRun(name, run))
  );
}

/** The generation is taken at the border between what may fail and what changes the results. */
function isBegun(replacement: Replacement, state: WorkbookState): boolean {
  if (takesGeneration(replacement)) return findName(state, generationName(replacement.run)) !== null;
  return replacement.newSheets.some(
    ({ plan, id }) => !plan.hidden && state.sheets.some((sheet) => sheet.id === id && !sheet.hidden),
  );
}

const refusedIssues = {
  protected: "answersNotKeptProtected",
  changed: "answersNotKeptChanged",
} as const satisfies Record<RefusedCells["reason"], IssueCode>;

function answerIssues(refused: readonly RefusedCells[]): readonly Issue[] {
  return refused.map(({ reason, sheet, cells }) => {
    const params = { sheet, cells: cells.join(", ") };
    return issueOn({ sheet, cell: cells[0] ?? null }, refusedIssues[reason], "warning", params);
  });
}

/** The swap wrote over what was typed in its last moment; the request after it has given that back. */
function overwritten(staff: StaffLook): readonly RefusedCells[] {
  return staff.map(({ cell: { sheet, row, column } }) => ({
    reason: "changed",
    sheet,
    cells: [cellAddress(row, column)],
  }));
}

function decisionIssues({ decisions }: LateWork, sheet: string | null): readonly Issue[] {
  const [first] = decisions;
  if (first === undefined) return [];
  const cell = cellAddress(first.row, first.column);
  return [issueOn({ sheet, cell }, "decisionTypedMeanwhile", "warning", { cells: addressList(decisions) })];
}

const partIssues = {
  keep: "oldResultsNotRemoved",
  remove: "oldResultsNotRemoved",
  arrange: "sheetsNotArranged",
  freeze: "panesNotFrozen",
  print: "printNotSetUp",
  rules: "inputRulesNotSet",
  shades: "ranksNotShaded",
  links: "linksNotMade",
  charts: "chartsNotMade",
  guard: "sheetsNotGuarded",
} as const satisfies Record<FinishPart, IssueCode>;

function finishIssues(warnings: readonly FinishWarning[]): readonly Issue[] {
  return warnings.map(({ part }) => issueOn(null, partIssues[part], "warning"));
}
