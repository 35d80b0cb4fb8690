import type { WorkbookGrid } from "../grid";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { marksOf, missingNames, nameFormula, nameMoves } from "./nameMoves";
import { writingTitle, type Replacement } from "./replacement";
import { sheetActions } from "./sheetActions";
import { slicesWithin, type SizedAction } from "./requestSlices";
import { queueStaffCells, type StaffCells } from "./staffCells";
import { suspendUntilSync } from "./suspended";
import { queueState, type WorkbookState } from "./workbookState";

/** What stands in the workbook once the new sheets are built, these among it. */
export interface Built {
  readonly state: WorkbookState;
  readonly staffCells: StaffCells;
}

/**
 * Builds the new sheets completely under temporary titles, hidden and marked; what is in force stays untouched. One
 * round trip, and one more per `limits.requestBytes`.
 * @param basedOn the workbook as it was read, by which the cells of staff sheets are compared
 */
export function buildSheets(
  replacement: Replacement,
  basedOn: WorkbookGrid | null,
  limits: ExcelLimits,
): Promise<Built> {
  const contents = replacement.newSheets.flatMap(({ plan, temporaryTitle }) =>
    sheetActions(plan, temporaryTitle, (role) => writingTitle(replacement, role), limits.requestBytes / 16),
  );
  const look = (context: Excel.RequestContext): (() => Built) => {
    const readState = queueState(context);
    const readCells = queueStaffCells(context, replacement, basedOn);
    return () => ({ state: readState(), staffCells: readCells() });
  };
  return send(slicesWithin([beginning(replacement), ...contents], limits.requestBytes), look, limits);
}

type Look = (context: Excel.RequestContext) => () => Built;

/** Requests one after the other: each needs what the one before has made. */
async function send(
  [slice = [], ...others]: readonly (readonly SizedAction[])[],
  look: Look,
  limits: ExcelLimits,
): Promise<Built> {
  const built = await requestExcel("write the new sheets", limits, async (context) => {
    suspendUntilSync(context);
    for (const action of slice) action.queue(context);
    const read = look(context);
    await context.sync();
    return read();
  });
  return others.length === 0 ? built : send(others, look, limits);
}

/** Bytes for each sheet or name that is made or removed, measured below 1,000. */
const bytesEach = 1_500;

function beginning(replacement: Replacement): SizedAction {
  const { newSheets, leftovers, state } = replacement;
  const things = newSheets.length * 3 + leftovers.length + state.names.length + missingNames(replacement).length;
  return {
    bytes: bytesEach * (things + 4),
    queue: (context) => {
      clearLeftovers(context, replacement);
      addSheets(context, replacement);
      addEarlyNames(context, replacement);
    },
  };
}

function clearLeftovers(context: Excel.RequestContext, { leftovers, state }: Replacement): void {
  const { worksheets, names } = context.workbook;
  for (const { id } of leftovers) worksheets.getItem(id).delete();
  for (const mark of marksOf(state)) names.getItem(mark).delete();
}

/** The marks shut out a second run: Excel refuses a name that is there already. */
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
