import type { Understanding } from "../../evaluation/outcome";
import { issuesByOrganisation } from "../../intake/issuesByOrganisation";
import type { Issue } from "../../issues/issue";

/** Those of slips are asked about elsewhere, each with its repair. */
export function openIssues({ issues, slips }: Understanding): readonly Issue[] {
  const ofSlips = new Set(slips.flatMap((slip) => slip.issues));
  return issues.filter((issue) => !ofSlips.has(issue));
}

/** Issues that are nobody's own; those of an organisation stand with it, but for mere information. */
export function issuesOfNobody(understanding: Understanding): readonly Issue[] {
  const open = openIssues(understanding);
  const own = new Set([...issuesByOrganisation(understanding.intake.tables, open).values()].flat());
  return open.filter((issue) => issue.severity === "info" || !own.has(issue));
}

/** What became of each chosen file: how many organisations it holds, or why nothing of it was used. */
export interface FileState {
  readonly organisations: number;
  /** null where it was read. */
  readonly fault: Issue | null;
}

/** By name of the file; empty before anything was read, and with a single file, which needs no list. */
export function fileStates({ intake, issues }: Understanding): ReadonlyMap<string, FileState> {
  const states = new Map<string, { organisations: number; fault: Issue | null }>();
  for (const { file, names } of intake.tables) {
    if (file === null) continue;
    const known = states.get(file) ?? { organisations: 0, fault: null };
    states.set(file, { ...known, organisations: known.organisations + names.length });
  }
  for (const issue of issues) {
    const { file, sheet, severity } = issue;
    if (file !== undefined && sheet === null && severity === "error" && !states.has(file)) {
      states.set(file, { organisations: 0, fault: issue });
    }
  }
  return states;
}
