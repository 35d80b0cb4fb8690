import type { Issue } from "./issue";

/** So many issues of one kind in one sheet are reported one by one; more become one, with the first and the last cell. */
const longestList = 100;

interface Run {
  readonly places: number[];
  count: number;
  last: string;
}

/**
 * Collects issues in their order. A sheet that is filled down by accident gives the same one a million times: no more of
 * them are held than are reported. The same are those of one code in one sheet and about one organisation that name a cell.
 */
export class IssueRuns {
  private readonly issues: (Issue | null)[] = [];
  private readonly runs = new Map<string, Run>();

  add(issue: Issue): void {
    const { cell } = issue;
    if (cell === null) {
      this.issues.push(issue);
      return;
    }
    const key = keyOf(issue);
    const run = this.runs.get(key) ?? { places: [], count: 0, last: cell };
    this.runs.set(key, run);
    run.count += issue.run?.count ?? 1;
    run.last = issue.run?.last ?? cell;
    if (run.count > longestList) for (const place of run.places.splice(1)) this.issues[place] = null;
    if (run.count <= longestList || run.places.length === 0) run.places.push(this.issues.push(issue) - 1);
  }

  list(): readonly Issue[] {
    for (const { places, count, last } of this.runs.values()) {
      const [first = -1] = places;
      const issue = this.issues[first];
      if (issue && count > longestList) this.issues[first] = { ...issue, run: { count, last } };
    }
    return this.issues.filter((issue) => issue !== null);
  }
}

export function withRuns(issues: readonly Issue[]): readonly Issue[] {
  const runs = new IssueRuns();
  for (const issue of issues) runs.add(issue);
  return runs.list();
}

function keyOf({ code, severity, file, sheet, organisation, params }: Issue): string {
  return JSON.stringify([code, severity, file, sheet, organisation ?? params["organisation"]]);
}
