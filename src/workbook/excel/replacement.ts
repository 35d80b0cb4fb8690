import { HostFault } from "../hostFault";
import { freeSheetName } from "../sheetName";
import type { ExistingSheet, SheetName, SheetPlan, WorkbookPlan } from "../sheetPlan";
import { resultRoles, sheetRoleName, type SheetRole } from "../sheetRole";
import { leftoverSheets, markName, temporaryTitle } from "./temporarySheets";
import { sheetOfRole, sheetTitled, type SheetState, type WorkbookState } from "./workbookState";

/** A result sheet that stays, under another title and no longer ours, instead of being deleted. */
export interface KeptRole {
  readonly role: SheetRole;
  readonly newTitle: string;
}

export interface NewSheet {
  readonly plan: SheetPlan;
  readonly temporaryTitle: string;
  readonly finalTitle: string;
  /** Name that marks the sheet as unfinished. */
  readonly mark: string;
  /** The sheet that it takes the place of. */
  readonly old: SheetState | null;
}

export interface KeptSheet {
  readonly sheet: SheetState;
  readonly newTitle: string;
}

export interface StayingSheet {
  readonly sheet: SheetState;
  /** Its title when it was read. */
  readonly readTitle: string;
  readonly role: SheetRole;
  readonly names: readonly SheetName[];
  /** What staff have answered, to be kept in cells of the sheet. */
  readonly edits: NonNullable<ExistingSheet["edits"]>;
}

/** Who takes whose place, and under which title: decided from what stands in the workbook, before anything is touched. */
export interface Replacement {
  readonly run: string;
  readonly state: WorkbookState;
  readonly newSheets: readonly NewSheet[];
  /** Old results, deleted after the swap. */
  readonly replaced: readonly SheetState[];
  readonly kept: readonly KeptSheet[];
  readonly existing: readonly StayingSheet[];
  /** Marked sheets: of an unfinished run, or, once they are built, the new sheets of this one. */
  readonly leftovers: readonly SheetState[];
}

/** Sheets that the add-in writes anew; of the others it never deletes one. */
const replaceableRoles: readonly SheetRole[] = [...resultRoles, "previous", "record"];

/**
 * @param run makes the temporary titles of this run its own
 * @throws HostFault structureProtected, sheetGone (a sheet that formulas use), busy (a sheet that staff fill in has
 * appeared since the workbook was read)
 */
export function planReplacement(
  plan: WorkbookPlan,
  keep: readonly KeptRole[],
  state: WorkbookState,
  run: string,
): Replacement {
  if (state.structureProtected) throw new HostFault("structureProtected", "the structure of the workbook is protected");
  const leftovers = leftoverSheets(state);
  const planned = new Set(plan.sheets.map(({ role }) => role));
  for (const role of planned) checkReplaceable(role, state);
  const writesResults = resultRoles.some((role) => planned.has(role));
  const oldSheets = replaceableRoles
    .filter((role) => planned.has(role) || (writesResults && resultRoles.some((result) => result === role)))
    .flatMap((role) => oldSheet(role, state));
  const going = new Set([...leftovers, ...oldSheets.map(({ sheet }) => sheet)]);
  const taken = state.sheets.filter((sheet) => !going.has(sheet)).map(({ title }) => title);
  const titles = finalTitles(plan.sheets, taken);
  const dated = oldSheets.flatMap(({ role, sheet }) => {
    const kept = keep.find((other) => other.role === role);
    return kept ? [{ sheet, wanted: kept.newTitle }] : [];
  });
  return {
    run,
    state,
    newSheets: plan.sheets.map((sheet, index) => ({
      plan: sheet,
      temporaryTitle: temporaryTitle(run, index),
      finalTitle: titles[index] ?? sheet.title,
      mark: markName(index),
      old: oldSheets.find(({ role }) => role === sheet.role)?.sheet ?? null,
    })),
    replaced: oldSheets.map(({ sheet }) => sheet).filter((sheet) => !dated.some((kept) => kept.sheet === sheet)),
    kept: keptSheets(dated, [...state.sheets.map(({ title }) => title), ...titles]),
    existing: plan.existing.map((sheet) => stayingSheet(sheet, state)),
    leftovers,
  };
}

/** The title that formulas must use for a role while the new sheets are being written. */
export function writingTitle(replacement: Replacement, role: SheetRole): string {
  const fresh = replacement.newSheets.find(({ plan }) => plan.role === role);
  const staying = replacement.existing.find((sheet) => sheet.role === role);
  const title = fresh?.temporaryTitle ?? staying?.sheet.title;
  if (title === undefined)
    throw new HostFault("unexpected", `the plan refers to a sheet that it does not hold: ${role}`);
  return title;
}

function checkReplaceable(role: SheetRole, state: WorkbookState): void {
  if (replaceableRoles.includes(role) || sheetOfRole(state, role) === null) return;
  throw new HostFault("busy", `the sheet ${sheetRoleName(role)} has appeared since the workbook was read`);
}

function oldSheet(role: SheetRole, state: WorkbookState): readonly { role: SheetRole; sheet: SheetState }[] {
  const sheet = sheetOfRole(state, role);
  return sheet === null ? [] : [{ role, sheet }];
}

function finalTitles(plans: readonly SheetPlan[], taken: readonly string[]): readonly string[] {
  const titles: string[] = [];
  for (const { title } of plans) titles.push(freeSheetName(title, [...taken, ...titles]));
  return titles;
}

function keptSheets(
  dated: readonly { readonly sheet: SheetState; readonly wanted: string }[],
  taken: readonly string[],
): readonly KeptSheet[] {
  const kept: KeptSheet[] = [];
  for (const { sheet, wanted } of dated) {
    kept.push({ sheet, newTitle: freeSheetName(wanted, [...taken, ...kept.map(({ newTitle }) => newTitle)]) });
  }
  return kept;
}

/** By its defined name, as it may have been renamed since it was read; else by its title. */
function stayingSheet({ role, title, names, edits = [] }: ExistingSheet, state: WorkbookState): StayingSheet {
  const sheet = sheetOfRole(state, role) ?? sheetTitled(state, title);
  if (sheet === null) throw new HostFault("sheetGone", title);
  return { sheet, readTitle: title, role, names, edits };
}
