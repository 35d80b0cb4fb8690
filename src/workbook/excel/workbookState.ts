import type { NamedArea } from "../grid";
import { HostFault } from "../hostFault";
import { sheetRoleName, type SheetRole } from "../sheetRole";
import { namedAreas } from "../xlsx/namedAreas";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { parseExtentComment, type SheetExtent } from "./sheetExtent";

export interface SheetState {
  /** Stays the same when the sheet is renamed; valid for one run only, as Excel on the Mac uses ids again. */
  readonly id: string;
  readonly title: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

/** A name of the whole workbook; `area` is null where it refers to no single area of a sheet that is there. */
interface NameState {
  readonly name: string;
  readonly area: NamedArea | null;
  /** How large the sheet of that name is, where the add-in wrote it. */
  readonly extent: SheetExtent | null;
}

/** What is in the workbook now, without its cells. */
export interface WorkbookState {
  readonly fileName: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
}

/** What a state can do without, where Excel refuses it: all is then taken for shown, unprotected, or without a name. */
export type StatePart = "visibility" | "protection" | "names";

/** One round trip. */
export function readWorkbookState(limits: ExcelLimits, without: StatePart | null = null): Promise<WorkbookState> {
  return requestExcel("look at the sheets", limits, async (context) => {
    const read = queueState(context, without);
    await context.sync();
    return read();
  });
}

/** Queues the question; the result reads the answer after the sync. */
export function queueState(context: Excel.RequestContext, without: StatePart | null = null): () => WorkbookState {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  const activeSheet = worksheets.getActiveWorksheet();
  workbook.load("name");
  const asked = [
    "items/id,items/name",
    ...(without === "visibility" ? [] : ["items/visibility"]),
    ...(without === "protection" ? [] : ["items/protection/protected"]),
  ];
  worksheets.load(asked.join(","));
  if (without !== "names") names.load("items/name,items/formula,items/comment");
  activeSheet.load("id");
  if (without !== "protection") protection.load("protected");
  return () => {
    const sheets = worksheets.items.map((sheet) => ({
      id: sheet.id,
      title: sheet.name,
      hidden: without !== "visibility" && sheet.visibility !== "Visible",
      isProtected: without !== "protection" && sheet.protection.protected,
    }));
    return {
      fileName: workbook.name,
      sheets,
      names: without === "names" ? [] : names.items.map((item) => nameState(item, sheets)),
      activeSheetId: activeSheet.id,
      structureProtected: without !== "protection" && protection.protected,
    };
  };
}

/**
 * Queues the question whether the sheets still have their titles, by which formulas name them; the result, called after the
 * sync, throws where one has another by now.
 * @throws HostFault sheetGone
 */
export function queueTitleCheck(context: Excel.RequestContext, sheets: readonly SheetState[]): () => void {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  return () => {
    const titles = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const renamed = sheets.find(({ id, title }) => titles.get(id) !== title);
    if (renamed) throw new HostFault("sheetGone", `${renamed.title} was renamed while it was read`);
  };
}

function nameState({ name, formula, comment }: Excel.NamedItem, sheets: readonly SheetState[]): NameState {
  const [area = null] = namedAreas([{ name, refersTo: String(formula) }], sheets);
  return { name, area, extent: parseExtentComment(comment, name) };
}

export function findName(state: WorkbookState, name: string): NameState | null {
  return state.names.find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The sheet that a name refers to, whatever its title. */
export function sheetOfName(state: WorkbookState, name: string): SheetState | null {
  const area = findName(state, name)?.area;
  return area ? stateTitled(state, area.sheet) : null;
}

/** The sheet of a role, found by its defined name only. */
export function sheetOfRole(state: WorkbookState, role: SheetRole): SheetState | null {
  return sheetOfName(state, sheetRoleName(role));
}

export function stateTitled(state: WorkbookState, title: string): SheetState | null {
  return state.sheets.find((sheet) => sheet.title.toLowerCase() === title.toLowerCase()) ?? null;
}

/** What sheets of ours remember of their size, by id of the sheet. */
export function knownExtents(state: WorkbookState): ReadonlyMap<string, SheetExtent> {
  return new Map(
    state.names.flatMap(({ area, extent }) => {
      const sheet = area === null ? null : stateTitled(state, area.sheet);
      return sheet === null || extent === null ? [] : [[sheet.id, extent] as const];
    }),
  );
}
