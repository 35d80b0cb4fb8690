import type { Issue } from "../issues/issue";
import type { IndicatorTable } from "./indicatorReading";

/**
 * Each organisation's own issues, in their order: those that name it, and those of a sheet whose tables hold nobody else.
 * Issues of a sheet that several organisations share, and of no sheet, are nobody's.
 */
export function issuesByOrganisation(
  tables: readonly IndicatorTable[],
  issues: readonly Issue[],
): ReadonlyMap<string, readonly Issue[]> {
  const owners = sheetOwners(tables);
  const own = new Map<string, Issue[]>();
  for (const issue of issues) {
    const owner = issue.organisation ?? (issue.sheet === null ? null : owners.get(sheetKey(issue.file, issue.sheet)));
    if (owner === undefined || owner === null) continue;
    const found = own.get(owner);
    if (found === undefined) own.set(owner, [issue]);
    else found.push(issue);
  }
  return own;
}

/** One key for a sheet of a file; no file name holds a line break. */
export function sheetKey(file: string | null | undefined, sheet: string): string {
  return `${file ?? ""}\n${sheet}`;
}

/** The only organisation of each sheet, null where there are several. */
function sheetOwners(tables: readonly IndicatorTable[]): ReadonlyMap<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { file, sheet, names } of tables) {
    const key = sheetKey(file, sheet);
    for (const { organisation } of names) {
      const known = owners.get(key);
      owners.set(key, known === undefined || known === organisation ? organisation : null);
    }
  }
  return owners;
}
