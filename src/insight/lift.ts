import { isRanked } from "../criteria/lines";
import { membersPosition } from "../intake/plausibility/members";
import { unitOf } from "../intake/unit";
import type { Evaluation } from "../scoring/evaluation";
import { unitsPerPoint } from "../scoring/rounding";
import { outsidePrizes } from "./safety/awardLines";
import { cellGrid, firstReached, onGrid } from "./safety/cellGrid";
import type { CellValue, WhatIf } from "./safety/whatIf";

/** A figure that an organisation could have; `from` null: it reported none. In the criterion's unit. */
interface LiftChange {
  readonly criterion: number;
  readonly from: number | null;
  readonly to: number;
}

/** What would lift an organisation over a sum. */
export interface Lift {
  readonly to: "place" | "prize" | "encouragement";
  /** Points that are missing to be ahead. */
  readonly gap: number;
  /**
   * single: each of the changes alone is enough, smallest first. together: all of them are. most: it takes more of them than anybody
   * would name. size: not even all that organisations of about its size do is enough; `lacking` points would still be missing.
   */
  readonly by: "single" | "together" | "most" | "size";
  readonly changes: readonly LiftChange[];
  readonly lacking: number;
}

/** So many nearest in size are looked at, told of, and tried together. */
const nearest = 5;
const told = 2;
const mostTogether = 4;

interface Goal {
  readonly to: Lift["to"];
  readonly row: number;
  readonly by: "total" | "main";
  /** In units; to be exceeded. */
  readonly line: number;
}

/**
 * By rated organisation: what would lift it to the next place and to an award. Judged against the best rate per member, share or answer
 * among the five organisations nearest to it in size; others stay as they are. null where its members are not known.
 */
export function liftsOf(evaluation: Evaluation, whatIf: WhatIf): readonly (readonly Lift[] | null)[] {
  const { edition, organisations } = evaluation;
  const members = whatIf.columns[membersPosition(edition.criteria)];
  if (edition.settings.scheme !== "points" || members === undefined) return organisations.map(() => null);
  const scale = unitsPerPoint(edition.settings.decimals);
  const goals = organisations.map((_one, row) => ((members[row] ?? 0) > 0 ? goalsOf(evaluation, whatIf, row) : null));
  const best = bestFigures(evaluation, whatIf, members);
  return goals.map((own, row) => own?.map((goal) => liftTo(goal, best[row] ?? [], whatIf, scale)) ?? null);
}

/** The place above, and the award above. */
function goalsOf(evaluation: Evaluation, { totals, names }: WhatIf, row: number): readonly Goal[] {
  const { edition, awards } = evaluation;
  const rowOf = (name: string): number => names.indexOf(name);
  const own = totals.total[row] ?? 0;
  const above = Array.from(totals.total).filter((total) => total > own);
  const winners = awards.prizes.flatMap(({ organisations }) => organisations).map(rowOf);
  const rule = edition.settings.encouragement;
  const encouraged = awards.encouraged.map(({ organisation }) => rowOf(organisation));
  const place: Goal[] = above.length === 0 ? [] : [{ to: "place", row, by: "total", line: Math.min(...above) }];
  if (winners.includes(row)) return place;
  if (rule.kind === "mainTotal" && rule.count > 0 && !encouraged.includes(row)) {
    // With more than the last of as many others as there are slots it has one for certain.
    const last = outsidePrizes(evaluation, names).filter((one) => one !== row)[rule.count - 1];
    const line = Math.max(0, last === undefined ? 0 : (totals.main[last] ?? 0));
    return line < (totals.main[row] ?? 0) ? place : [...place, { to: "encouragement", row, by: "main", line }];
  }
  const line = Math.min(...winners.map((one) => totals.total[one] ?? 0));
  return winners.length === 0 || line < own ? place : [...place, { to: "prize", row, by: "total", line }];
}

interface BestFigure extends LiftChange {
  readonly gain: Readonly<Record<Goal["by"], number>>;
}

/** By row, of each criterion the figure, as the nearest in size have it, that gives most points; none where none gives more. */
function bestFigures(
  evaluation: Evaluation,
  whatIf: WhatIf,
  members: Float64Array,
): readonly (readonly BestFigure[])[] {
  const changes = whatIf.names.flatMap((_name, row) => figuresOfOthers(evaluation, whatIf, members, row));
  const sums = whatIf.sumsWith(changes.map((change) => [change]));
  const best = whatIf.names.map(() => new Map<number, BestFigure>());
  changes.forEach(({ row, criterion, value }, index) => {
    const gain = {
      total: (sums.total[index] ?? 0) - (whatIf.totals.total[row] ?? 0),
      main: (sums.main[index] ?? 0) - (whatIf.totals.main[row] ?? 0),
    };
    const from = whatIf.value(row, criterion);
    if (gain.total <= (best[row]?.get(criterion)?.gain.total ?? 0)) return;
    best[row]?.set(criterion, { criterion, from: Number.isNaN(from) ? null : from, to: value ?? 0, gain });
  });
  return best.map((own) => [...own.values()]);
}

/** What the nearest in size have, as this organisation would: rates per member times its own members. */
function figuresOfOthers(
  { edition }: Evaluation,
  whatIf: WhatIf,
  members: Float64Array,
  row: number,
): readonly CellValue[] {
  const own = members[row] ?? 0;
  const others = Array.from(members.keys())
    .filter((other) => other !== row && (members[other] ?? 0) > 0)
    .sort((one, other) => apart(members[one] ?? 0, own) - apart(members[other] ?? 0, own))
    .slice(0, nearest);
  return edition.criteria.flatMap((criterion, index): readonly CellValue[] => {
    const column = whatIf.columns[index] ?? members;
    if (!((members[row] ?? 0) > 0)) return [];
    if (whatIf.followersOf(index).length === 0 || column === members) return [];
    const { family } = unitOf(criterion);
    const { step } = cellGrid(criterion, column);
    const from = column[row] ?? NaN;
    return others.flatMap((other) => {
      const reported = column[other] ?? NaN;
      if (Number.isNaN(reported)) return [];
      const isSized = family === "count" || family === "money";
      const plain = isSized ? (reported / (members[other] ?? 1)) * own : reported;
      const value = onGrid(
        (plain < from ? Math.ceil(plain / step - 1e-9) : Math.floor(plain / step + 1e-9)) * step,
        1e-4,
      );
      return value === from ? [] : [{ row, criterion: index, value }];
    });
  });
}

function apart(one: number, other: number): number {
  return Math.abs(Math.log(one / other));
}

function liftTo({ to, row, by, line }: Goal, best: readonly BestFigure[], whatIf: WhatIf, scale: number): Lift {
  const gap = line - (whatIf.totals[by][row] ?? 0) + 1;
  const sumWith = (changes: readonly LiftChange[]): number =>
    whatIf.sumsWith([changes.map(({ criterion, to: value }) => ({ row, criterion, value }))])[by][0] ?? 0;
  const facts = { to, gap: gap / scale, lacking: 0 };
  const enough = best
    .filter(({ gain }) => gain[by] >= gap)
    .sort((one, other) => needed(one, gap, by) - needed(other, gap, by))
    .slice(0, told)
    .map((one) => smallest(one, (change) => sumWith([change]) > line, whatIf));
  if (enough.length > 0)
    return { ...facts, by: "single", changes: enough.sort((one, other) => part(one) - part(other)) };
  const strongest = best.filter(({ gain }) => gain[by] > 0).sort((one, other) => other.gain[by] - one.gain[by]);
  for (let count = 2; count <= Math.min(mostTogether, strongest.length); count++) {
    const changes = strongest.slice(0, count);
    if (sumWith(changes) > line) return { ...facts, by: "together", changes };
  }
  const lacking = strongest.length === 0 ? gap : line + 1 - sumWith(strongest);
  if (lacking > 0) return { ...facts, by: "size", changes: [], lacking: lacking / scale };
  return { ...facts, by: "most", changes: [] };
}

/** What part of the figure would change, were points to go up evenly. */
function needed(one: BestFigure, gap: number, by: Goal["by"]): number {
  return (part(one) * gap) / one.gain[by];
}

function part({ from, to }: LiftChange): number {
  return Math.abs(to - (from ?? 0)) / Math.max(Math.abs(to), Math.abs(from ?? 0));
}

/** The first figure on the way to the best that is enough. */
function smallest(best: BestFigure, isEnough: (change: LiftChange) => boolean, whatIf: WhatIf): LiftChange {
  const { criterion, from, to } = best;
  const rule = whatIf.edition.criteria[criterion];
  if (rule === undefined || !isRanked(rule)) return { criterion, from, to };
  const { step } = cellGrid(rule, whatIf.columns[criterion] ?? new Float64Array());
  const start = from ?? 0;
  const direction = to < start ? -1 : 1;
  const at = (steps: number): LiftChange => ({
    criterion,
    from,
    to: onGrid(start + direction * steps * step, Math.min(step, 1e-4)),
  });
  const steps = Math.round(Math.abs(to - start) / step);
  return isEnough(at(steps)) ? at(firstReached(0, steps, (count) => isEnough(at(count)))) : { criterion, from, to };
}
