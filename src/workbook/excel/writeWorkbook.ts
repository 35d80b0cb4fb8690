import type { Issue, IssueCode } from "../../issues/issue";
import { HostFault } from "../hostFault";
import type { WorkbookGrid } from "../grid";
import type { WorkbookPlan } from "../sheetPlan";
import { sheetRoleName, type SheetRole } from "../sheetRole";
import { buildSheets } from "./buildSheets";
import { defaultExcelLimits, type ExcelLimits } from "./excelRequest";
import { finishSheets, removeSheets, type FinishPart, type FinishWarning } from "./finishSheets";
import { readFrozenCells } from "./keptContents";
import { marksOf } from "./nameMoves";
import { stateWhenRead } from "./readWorkbook";
import { planReplacement, type KeptRole, type Replacement } from "./replacement";
import type { RefusedCells } from "./staffCells";
import { swapResults } from "./swapResults";
import { isMark, isOfRun, leftoverSheets, newRun } from "./temporarySheets";
import { readWorkbookState, sheetOfName, type WorkbookState } from "./workbookState";

export interface WriteOptions {
  /** Old result sheets that stay under another title, because somebody has worked on them or refers to them. */
  readonly keep?: readonly KeptRole[];
  /** The workbook as `readWorkbook` gave it just before: saves the round trip of looking at the sheets again. */
  readonly basedOn?: WorkbookGrid;
  readonly limits?: ExcelLimits;
}

export interface WriteOutcome {
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
  const { replacement, refused } = await replaceResults(plan, options, state, limits);
  const warnings = await finishSheets(replacement, limits);
  return {
    titles: new Map(replacement.newSheets.map(({ plan: { role }, finalTitle }) => [role, finalTitle])),
    kept: replacement.kept.map(({ newTitle }) => newTitle),
    issues: [...answerIssues(refused), ...finishIssues(warnings)],
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
}

/**
 * Builds, looks at what stands in the workbook after that, and swaps.
 * @returns what was swapped in, and the answers that were not written into the staff sheets
 * @throws HostFault where the results are the old ones
 */
async function replaceResults(
  plan: WorkbookPlan,
  { keep = [], basedOn }: WriteOptions,
  state: WorkbookState,
  limits: ExcelLimits,
): Promise<Replaced> {
  const run = newRun();
  let replacement = planReplacement(plan, keep, state, run);
  let refused: readonly RefusedCells[] = [];
  try {
    const frozen = await readFrozenCells(replacement, limits);
    const { state: built, staffCells } = await buildSheets(replacement, basedOn ?? null, limits);
    replacement = planReplacement(plan, keep, built, run);
    refused = staffCells.refused;
    await swapResults(replacement, frozen, staffCells.cells, limits);
  } catch (error) {
    await recover(replacement, limits, error);
  }
  return { replacement, refused };
}

/**
 * An error does not tell whether Excel did what it was asked (a lost answer): the workbook does. Returns where the new
 * results are in force; else removes what was built, as far as Excel lets us, and throws the error.
 */
async function recover(replacement: Replacement, limits: ExcelLimits, error: unknown): Promise<void> {
  if (error instanceof HostFault && error.code === "notAnswering") throw error;
  const state = await stateOrNull(limits);
  if (state === null) throw error;
  if (areInForce(replacement, state)) return;
  await removeOwnSheets(replacement, state, limits);
  throw error;
}

async function stateOrNull(limits: ExcelLimits): Promise<WorkbookState | null> {
  try {
    return await readWorkbookState(limits);
  } catch {
    return null;
  }
}

function areInForce({ newSheets }: Replacement, state: WorkbookState): boolean {
  const results = newSheets.flatMap(({ plan, old }) =>
    plan.names.some(({ name }) => name === sheetRoleName(plan.role))
      ? [{ sheet: sheetOfName(state, sheetRoleName(plan.role)), old }]
      : [],
  );
  return results.length > 0 && results.every(({ sheet, old }) => sheet !== null && sheet.id !== old?.id);
}

/** Only what this run has made: another person's run may have begun meanwhile. */
async function removeOwnSheets(replacement: Replacement, state: WorkbookState, limits: ExcelLimits): Promise<void> {
  const leftovers = leftoverSheets(state);
  const finals = new Set(replacement.newSheets.map(({ finalTitle }) => finalTitle));
  const own = state.sheets.filter(
    (sheet) => isOfRun(sheet.title, replacement.run) || (leftovers.includes(sheet) && finals.has(sheet.title)),
  );
  const titles = new Set(own.map(({ title }) => title));
  const marks = state.names.filter(({ name, area }) => isMark(name) && area !== null && titles.has(area.sheet));
  try {
    await removeSheets(
      own,
      marks.map(({ name }) => name),
      limits,
    );
  } catch {
    // The next run finds them by their marks.
  }
}

const refusedIssues = {
  protected: "answersNotKeptProtected",
  changed: "answersNotKeptChanged",
} as const satisfies Record<RefusedCells["reason"], IssueCode>;

function answerIssues(refused: readonly RefusedCells[]): readonly Issue[] {
  return refused.map(({ reason, sheet, cells }) => ({
    code: refusedIssues[reason],
    severity: "warning",
    sheet,
    cell: cells[0] ?? null,
    params: { sheet, cells: cells.join(", ") },
  }));
}

const partIssues = {
  remove: "oldResultsNotRemoved",
  arrange: "sheetsNotArranged",
  freeze: "panesNotFrozen",
  print: "printNotSetUp",
  rules: "inputRulesNotSet",
  shades: "ranksNotShaded",
  charts: "chartsNotMade",
} as const satisfies Record<FinishPart, IssueCode>;

function finishIssues(warnings: readonly FinishWarning[]): readonly Issue[] {
  return warnings.map(({ part }) => ({
    code: partIssues[part],
    severity: "warning",
    sheet: null,
    cell: null,
    params: {},
  }));
}
