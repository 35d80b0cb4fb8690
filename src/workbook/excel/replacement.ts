import { HostFault } from "../hostFault";
import { freeSheetName } from "../sheetName";
import type { ExistingSheet, SheetName, SheetPlan, WorkbookPlan } from "../sheetPlan";
import {
  hiddenRoles,
  resultRoles,
  sheetRoleName,
  type HiddenRole,
  type ResultRole,
  type SheetRole,
} from "../sheetRole";
import { formerSheets, leftoverSheets, markName, type FormerSheet } from "./temporarySheets";
import { temporaryTitle } from "./temporaryTitle";
import { sheetOfName, sheetOfRole, stateTitled, type SheetState, type WorkbookState } from "./workbookState";

/** A result sheet that stays, under another title and no longer ours, instead of being deleted. */
export interface KeptRole {
  readonly role: SheetRole;
  readonly newTitle: string;
  /** The name that leads to it, where that is not the one of its role. */
  readonly name?: string;
  /** The user's own sheet under a name of ours: it only loses the name. */
  readonly isForeign?: true;
}

export interface NewSheet {
  readonly plan: SheetPlan;
  /** null until it is built. */
  readonly id: string | null;
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

interface ReplacedSheet {
  readonly role: ResultRole | HiddenRole;
  readonly sheet: SheetState;
}

interface StayingSheet {
  readonly sheet: SheetState;
  /** Its title when it was read. */
  readonly readTitle: string;
  readonly role: SheetRole;
  readonly names: readonly SheetName[];
  /** What staff have answered, to be kept in cells of the sheet. */
  readonly edits: NonNullable<ExistingSheet["edits"]>;
}

/** Who takes whose place, and under which title: decided from what is in the workbook, before anything is touched. */
export interface Replacement {
  readonly run: string;
  readonly state: WorkbookState;
  readonly newSheets: readonly NewSheet[];
  /** Old results, deleted after the swap. */
  readonly replaced: readonly ReplacedSheet[];
  /** Results of the evaluation before them that were to be deleted, and are now. */
  readonly formers: readonly FormerSheet[];
  /** Names of ours on sheets of the user's. */
  readonly misplaced: readonly string[];
  readonly kept: readonly KeptSheet[];
  readonly existing: readonly StayingSheet[];
  /** Marked sheets: of an unfinished run, or, once they are built, the new sheets of this one. */
  readonly leftovers: readonly SheetState[];
}

/** Sheets that the add-in writes anew; of the others it never deletes one. */
const replaceableRoles = [...resultRoles, ...hiddenRoles];

/**
 * @param run makes the temporary titles of this run its own
 * @param judged names of former results that the reader of the workbook has looked at
 * @throws HostFault structureProtected, sheetGone (a sheet that formulas use), busy (a sheet that staff fill in has
 * appeared since the workbook was read)
 */
export function planReplacement(
  plan: WorkbookPlan,
  keep: readonly KeptRole[],
  state: WorkbookState,
  run: string,
  judged: readonly string[] = [],
): Replacement {
  if (state.structureProtected) throw new HostFault("structureProtected", "the structure of the workbook is protected");
  const leftovers = leftoverSheets(state);
  const planned = new Set(plan.sheets.map(({ role }) => role));
  for (const role of planned) if (!keep.some((kept) => kept.role === role)) checkReplaceable(role, state);
  const writesResults = resultRoles.some((role) => planned.has(role));
  const misplaced = keep.filter(({ isForeign }) => isForeign === true).map(({ role }) => role);
  const oldSheets = replaceableRoles
    .filter((role) => !misplaced.includes(role))
    .filter((role) => planned.has(role) || (writesResults && resultRoles.some((result) => result === role)))
    .flatMap((role) => oldSheet(role, state));
  const dated = keep.flatMap(({ role, newTitle, name, isForeign }) => {
    const sheet = sheetOfName(state, name ?? sheetRoleName(role));
    return sheet === null || isForeign === true ? [] : [{ sheet, wanted: newTitle }];
  });
  const going = new Set([...leftovers, ...[...oldSheets, ...dated].map(({ sheet }) => sheet)]);
  const taken = state.sheets.filter((sheet) => !going.has(sheet)).map(({ title }) => title);
  const titles = finalTitles(plan.sheets, taken);
  const isKept = (sheet: SheetState): boolean => dated.some((kept) => kept.sheet === sheet);
  return {
    run,
    state,
    newSheets: plan.sheets.map((sheet, index) => ({
      plan: sheet,
      id: stateTitled(state, temporaryTitle(run, index))?.id ?? null,
      temporaryTitle: temporaryTitle(run, index),
      finalTitle: titles[index] ?? sheet.title,
      mark: markName(run, index),
      old: oldSheets.find(({ role }) => role === sheet.role)?.sheet ?? null,
    })),
    replaced: oldSheets.filter(({ sheet }) => !isKept(sheet)),
    formers: writesResults
      ? formerSheets(state).filter(({ name, sheet }) => judged.includes(name) && !isKept(sheet))
      : [],
    misplaced: misplaced.map(sheetRoleName).filter((name) => sheetOfName(state, name) !== null),
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
  if (replaceableRoles.some((one) => one === role) || sheetOfRole(state, role) === null) return;
  throw new HostFault("busy", `the sheet ${sheetRoleName(role)} has appeared since the workbook was read`);
}

function oldSheet(role: ReplacedSheet["role"], state: WorkbookState): readonly ReplacedSheet[] {
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
  const sheet = sheetOfRole(state, role) ?? stateTitled(state, title);
  if (sheet === null) throw new HostFault("sheetGone", title);
  return { sheet, readTitle: title, role, names, edits };
}
