import type { Understanding } from "../../evaluation/outcome";
import { issuesByOrganisation } from "../../intake/issuesByOrganisation";
import type { Issue } from "../../issues/issue";
import type { PaneState } from "../state/paneState";

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

/** By name, of the files that were read. */
export function fileStates({
  look,
  run,
  readFiles,
}: Pick<PaneState, "look" | "run" | "readFiles">): ReadonlyMap<string, FileState> {
  if (run.kind === "failed" && run.fault.files !== undefined) return withFaults(new Map(), run.fault.files);
  if (look === null) return new Map();
  const { intake, issues } = look.understanding;
  const states = new Map<string, FileState>();
  for (const { file: ofSeveral, names } of intake.tables) {
    const file = ofSeveral ?? look.workbookName;
    const known = states.get(file) ?? { organisations: 0, fault: null };
    states.set(file, { ...known, organisations: known.organisations + names.length });
  }
  const found = withFaults(states, issues);
  return new Map(readFiles.map(({ name }) => [name, found.get(name) ?? { organisations: 0, fault: null }]));
}

function withFaults(states: Map<string, FileState>, issues: readonly Issue[]): ReadonlyMap<string, FileState> {
  for (const issue of issues) {
    const { file, sheet } = issue;
    if (file !== undefined && sheet === null && !states.has(file)) states.set(file, { organisations: 0, fault: issue });
  }
  return states;
}
