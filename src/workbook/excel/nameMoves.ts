import { areaAddress } from "../cellAddress";
import { quotedSheetName } from "../sheetName";
import type { SheetName } from "../sheetPlan";
import { formerSheetOf, sheetRoleName, sheetRoles } from "../sheetRole";
import type { NewSheet, Replacement } from "./replacement";
import { isMark } from "./temporarySheets";
import { findName, type WorkbookState } from "./workbookState";

export interface NameTarget extends SheetName {
  readonly newSheet: NewSheet;
  /** Whether the workbook has such a name already. */
  readonly exists: boolean;
}

/** What becomes of defined names, and when. */
interface NameMoves {
  /** Formulas of the new sheets need them, and nothing in force does: set while the sheets are built. */
  readonly early: readonly NameTarget[];
  /** The names that find the results, and what else the old results use: moved in the swap. */
  readonly atSwap: readonly NameTarget[];
  /** Names of ours on old results that the new ones do not have. */
  readonly dropped: readonly string[];
}

export function nameMoves(replacement: Replacement): NameMoves {
  const { state } = replacement;
  const places = replacement.newSheets.flatMap((newSheet) =>
    newSheet.plan.names.map((name) => ({ ...name, newSheet, exists: findName(state, name.name) !== null })),
  );
  const early = places.filter(({ name }) => !isRoleName(name) && !isInForce(name, replacement));
  const moved = new Set(places.map(({ name }) => name.toLowerCase()));
  return {
    early,
    atSwap: places.filter((place) => !early.includes(place)),
    dropped: oldNames(replacement).filter((name) => !moved.has(name.toLowerCase())),
  };
}

/** "='Title'!$A$1:$C$9" */
export function nameFormula(title: string, { area }: SheetName): string {
  return `=${quotedSheetName(title)}!${areaAddress(area, "$")}`;
}

/** Names that formulas use on sheets that stay, where the workbook lacks them. */
export function missingNames(
  replacement: Replacement,
): readonly { readonly title: string; readonly name: SheetName }[] {
  return replacement.existing.flatMap(({ sheet, names }) =>
    names
      .filter(({ name }) => findName(replacement.state, name) === null)
      .map((name) => ({ title: sheet.title, name })),
  );
}

function isRoleName(name: string): boolean {
  return sheetRoles.some((role) => sheetRoleName(role) === name.toLowerCase());
}

function isInForce(name: string, { state, leftovers }: Replacement): boolean {
  const area = findName(state, name)?.area;
  return area ? !leftovers.some(({ title }) => title === area.sheet) : false;
}

function oldNames({ run, state, replaced, kept, misplaced }: Replacement): readonly string[] {
  const titles = new Set([...replaced, ...kept].map(({ sheet }) => sheet.title));
  return [
    ...state.names
      .filter(({ name, area }) => isOurs(name) && area !== null && titles.has(area.sheet))
      .filter(({ name }) => formerSheetOf(name)?.run !== run)
      .map(({ name }) => name),
    ...misplaced,
  ];
}

function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith("bagalau.") && !isMark(name);
}

/** What a name is worth that leads nowhere yet. */
export const nowhere = "=0";

export function marksOf(state: WorkbookState): readonly string[] {
  return state.names.map(({ name }) => name).filter(isMark);
}
