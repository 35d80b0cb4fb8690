import type { Issue } from "./issue";

/** So many issues of one kind in one sheet are reported one by one; more become one, with the first and the last cell. */
const longestList = 100;
/** So many about all organisations of a sheet together; of more, those of each organisation are told as one. */
const longestOfSheet = 2_000;

interface Run {
  readonly places: number[];
  count: number;
  last: string;
}

interface Kind {
  count: number;
  /** By the organisation that they are about. */
  readonly runs: Map<string | number | undefined, Run>;
}

/**
 * Collects issues in their order. A sheet that is filled down by accident gives the same one a million times: no more of
 * them are held than are reported. The same are those of one code in one sheet and about one organisation that name a cell.
 */
export class IssueRuns {
  private readonly issues: (Issue | null)[] = [];
  private readonly kinds = new Map<string, Kind>();

  add(issue: Issue): void {
    const { cell, code, severity, file, sheet } = issue;
    if (cell === null) {
      this.issues.push(issue);
      return;
    }
    const key = JSON.stringify([code, severity, file, sheet]);
    const kind = this.kinds.get(key) ?? { count: 0, runs: new Map<string | number | undefined, Run>() };
    this.kinds.set(key, kind);
    const organisation = issue.organisation ?? issue.params["organisation"];
    const run = kind.runs.get(organisation) ?? { places: [], count: 0, last: cell };
    kind.runs.set(organisation, run);
    const count = issue.run?.count ?? 1;
    kind.count += count;
    run.count += count;
    run.last = issue.run?.last ?? cell;
    if (run.places.length === 0 || run.count <= mostOf(kind)) run.places.push(this.issues.push(issue) - 1);
    else this.shorten(run);
  }

  list(): readonly Issue[] {
    for (const kind of this.kinds.values()) {
      for (const run of kind.runs.values()) {
        const [first = -1] = run.places;
        const issue = this.issues[first];
        if (!issue || run.count <= mostOf(kind)) continue;
        this.shorten(run);
        if (run.count > 1) this.issues[first] = { ...issue, run: { count: run.count, last: run.last } };
      }
    }
    return this.issues.filter((issue) => issue !== null);
  }

  private shorten({ places }: Run): void {
    for (const place of places.splice(1)) this.issues[place] = null;
  }
}

function mostOf({ count }: Kind): number {
  return count > longestOfSheet ? 1 : longestList;
}

export function withRuns(issues: Iterable<Issue>): readonly Issue[] {
  const runs = new IssueRuns();
  for (const issue of issues) runs.add(issue);
  return runs.list();
}
