import type { WorkbookGrid } from "../grid";
import { HostFault } from "../hostFault";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { queueLook, type LookedBlock, type LookPlan } from "./lookAgain";
import { marksOf, missingNames, nameFormula, nameMoves, nowhere } from "./nameMoves";
import { writingTitle, type Replacement } from "./replacement";
import { sheetActions } from "./sheetActions";
import { slicesWithin, type SizedAction } from "./requestSlices";
import { queueStaffCells, type CheckedStaffCells } from "./staffCells";
import { suspendUntilSync } from "./suspended";
import { takesGeneration } from "./swapResults";
import { generationName, generationsOf, runName } from "./temporarySheets";
import { queueState, type WorkbookState } from "./workbookState";

/** What is in the workbook once the new sheets are built, these among it. */
export interface Built {
  readonly state: WorkbookState;
  readonly staffCells: CheckedStaffCells;
  /** Of the old results, what does not fit into the answer to the swap. */
  readonly looked: readonly LookedBlock[];
}

/**
 * Builds the new sheets completely under temporary titles, hidden and marked; what is in force stays untouched. One
 * round trip, and one more per `limits.requestBytes`, or per slice of old results that must be looked at.
 * @param basedOn the workbook as it was read, by which the cells of staff sheets are compared
 */
export async function buildSheets(
  replacement: Replacement,
  basedOn: WorkbookGrid | null,
  looks: LookPlan["before"],
  limits: ExcelLimits,
): Promise<Built> {
  const contents = replacement.newSheets.flatMap(({ plan, temporaryTitle }) =>
    sheetActions(plan, temporaryTitle, (role) => writingTitle(replacement, role), limits.requestBytes / 64),
  );
  const slices = slicesWithin([beginning(replacement), ...contents], limits.requestBytes);
  const count = Math.max(slices.length, looks.length);
  const looked: LookedBlock[] = [];
  let built: Built | null = null;
  // One after the other: each request needs what the one before has made. Looks come as late as they can.
  for (let step = 0; step < count; step++) {
    built = await requestExcel("write the new sheets", limits, async (context) => {
      suspendUntilSync(context);
      for (const action of slices[step] ?? []) action.queue(context);
      const readers = (looks[step - count + looks.length] ?? []).map((block) =>
        queueLook(context, block, "formulas,values"),
      );
      const readState = queueState(context);
      const readCells = queueStaffCells(context, replacement, basedOn);
      await context.sync();
      looked.push(...readers.map((read) => read()));
      return { state: readState(), staffCells: readCells(), looked };
    });
  }
  if (built === null) throw new HostFault("unexpected", "there is nothing to build");
  return built;
}

/** Bytes for each sheet or name that is made or removed, measured below 1,000. */
const bytesEach = 1_500;

function beginning(replacement: Replacement): SizedAction {
  const { newSheets, leftovers, state } = replacement;
  const names = marksOf(state).length + missingNames(replacement).length + nameMoves(replacement).early.length;
  const things = newSheets.length * 3 + leftovers.length + names;
  return {
    bytes: bytesEach * (things + 4),
    queue: (context) => {
      openRun(context, replacement);
      clearLeftovers(context, replacement);
      addSheets(context, replacement);
      addEarlyNames(context, replacement);
    },
  };
}

/** A run that was not dead has taken its marks away when it swapped: then this fails before a result is deleted. */
function clearLeftovers(context: Excel.RequestContext, { leftovers, state }: Replacement): void {
  const { worksheets, names } = context.workbook;
  for (const mark of marksOf(state)) names.getItem(mark).load("name");
  for (const { id } of leftovers) worksheets.getItem(id).delete();
  for (const mark of marksOf(state)) names.getItem(mark).delete();
}

/**
 * Before any sheet is made, the name by which it is known again. Before the first evaluation there is no generation that a
 * swap could take away: of two runs the second fails here, since Excel refuses a name that is there already.
 */
function openRun(context: Excel.RequestContext, replacement: Replacement): void {
  const { run, state } = replacement;
  const { names } = context.workbook;
  if (takesGeneration(replacement) && generationsOf(state).length === 0)
    names.add(generationName("0"), nowhere).visible = false;
  names.add(runName(run), nowhere).visible = false;
}

function addSheets(context: Excel.RequestContext, { newSheets }: Replacement): void {
  const { worksheets, names } = context.workbook;
  for (const { temporaryTitle, mark } of newSheets) {
    const sheet = worksheets.add(temporaryTitle);
    names.add(mark, sheet.getRange("A1")).visible = false;
    sheet.visibility = "Hidden";
  }
}

function addEarlyNames(context: Excel.RequestContext, replacement: Replacement): void {
  const { worksheets, names } = context.workbook;
  for (const { title, name } of missingNames(replacement)) {
    const { top, left, bottom, right } = name.area;
    const range = worksheets.getItem(title).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    names.add(name.name, range).visible = false;
  }
  for (const place of nameMoves(replacement).early) {
    const { temporaryTitle } = place.newSheet;
    if (place.exists) {
      names.getItem(place.name).formula = nameFormula(temporaryTitle, place);
    } else {
      const { top, left, bottom, right } = place.area;
      const sheet = worksheets.getItem(temporaryTitle);
      names.add(place.name, sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)).visible = false;
    }
  }
}
