import { plainParam } from "../locales/textParams";
import type { Issue } from "./issue";

/** So many issues of one kind in one sheet are held one by one; of more, the first represents all. */
const longestList = 100;
/** So many about all organisations of a sheet together; of more, those of each organisation become one. */
const longestOfSheet = 2_000;
/** So many are shown one by one to a reader, but for those of one organisation, whose cells are to be mended one by one. */
const longestShown = 5;
/** Of so many of a run a reader sees where they are, or of what they speak. */
const mostExamples = 40;

/** Mutable. */
interface Run {
  readonly indices: number[];
  readonly examples: Set<string>;
  count: number;
  last: string;
}

/** Mutable. */
interface Kind {
  count: number;
  /** By the organisation that they are about. */
  readonly runs: Map<string, Run>;
}

/**
 * Collects issues in their order. A sheet that is filled down by accident gives the same one a million times: no more of
 * them are held than are reported. The same are those of one code in one sheet and about one organisation that name a cell.
 */
export class IssueRuns {
  private readonly issues: (Issue | null)[] = [];
  private readonly kinds = new Map<string, Kind>();

  /** @param longest so many of a kind are held one by one */
  constructor(
    private readonly longest = longestList,
    private readonly joins: (issue: Issue) => boolean = ({ cell }) => cell !== null,
  ) {}

  add(issue: Issue): void {
    if (!this.joins(issue)) {
      this.issues.push(issue);
      return;
    }
    const { code, severity, file, sheet, organisation = plainParam(issue.params["organisation"]) } = issue;
    const key = JSON.stringify([code, severity, file, sheet]);
    const kind = this.kinds.get(key) ?? { count: 0, runs: new Map<string, Run>() };
    this.kinds.set(key, kind);
    const run = kind.runs.get(organisation) ?? { indices: [], examples: new Set(), count: 0, last: "" };
    kind.runs.set(organisation, run);
    const { count, last, examples = [exampleOf(issue)] } = issue.run ?? { count: 1, last: exampleOf(issue) };
    kind.count += count;
    run.count += count;
    run.last = last;
    for (const example of examples) if (run.examples.size < mostExamples) run.examples.add(example);
    if (run.indices.length === 0 || run.count <= this.mostOf(kind)) run.indices.push(this.issues.push(issue) - 1);
    else this.shorten(run);
  }

  list(): readonly Issue[] {
    for (const kind of this.kinds.values()) {
      for (const run of kind.runs.values()) {
        const [first = -1] = run.indices;
        const issue = this.issues[first];
        if (!issue || run.count <= this.mostOf(kind)) continue;
        this.shorten(run);
        const { count, last, examples } = run;
        if (count > 1) this.issues[first] = { ...issue, run: { count, last, examples: [...examples] } };
      }
    }
    return this.issues.filter((issue) => issue !== null);
  }

  private mostOf({ count }: Kind): number {
    return count > longestOfSheet ? 1 : this.longest;
  }

  private shorten({ indices }: Run): void {
    for (const index of indices.splice(1)) this.issues[index] = null;
  }
}

export function withRuns(issues: Iterable<Issue>): readonly Issue[] {
  return joined(issues, new IssueRuns());
}

/** For a list that a person reads: whatever is no error and no organisation's is shown once, with the cells of the others. */
export function shownIssues(issues: readonly Issue[]): readonly Issue[] {
  const isSame = ({ severity, sheet, organisation, params }: Issue): boolean =>
    severity !== "error" && sheet !== null && (organisation ?? params["organisation"]) === undefined;
  return joined(issues, new IssueRuns(longestShown, isSame));
}

function joined(issues: Iterable<Issue>, runs: IssueRuns): readonly Issue[] {
  for (const issue of issues) runs.add(issue);
  return runs.list();
}

/** Its cell, else the indicator or the text that it speaks of. */
function exampleOf({ cell, params }: Issue): string {
  return cell ?? plainParam(params["criterion"] ?? params["code"] ?? params["written"] ?? Object.values(params)[0]);
}
