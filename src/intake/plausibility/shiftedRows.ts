import { issueOn } from "../../issues/issue";
import { quote } from "../issueAt";
import { notReported, type Reading, type Submission } from "../submission";
import { contentsIn, isDoubted, sheetOrder } from "./neighbours";
import type { Slip, SlipTable, Repair } from "./slip";

/** A cell is amiss from here on; a row with fewer than two of them is not looked at. */
const amiss = 6;
/** By how much the moved values must be less surprising, and how many of them there must be. */
const leastGain = 20;
const leastMoved = 3;
/** More rows amiss are no slips of a hand, and looking at each would take long. */
const mostRows = 1000;

/** A cell of a row in the order of the sheet. */
interface Place {
  readonly criterion: number;
  readonly from: Reading;
  /** What it would be one column on; undefined where it is blank, null where it cannot be read there. */
  readonly moved: number | null | undefined;
  /** By how much that is less surprising. */
  readonly gain: number;
}

/**
 * Values of a row, or of a part of it, that stand one column too far to the left or right: there they fit, and where they
 * are they do not (a share above 100, a word in a count, a sum where others have a count). Columns are neighbours as on the
 * sheet, criteria alone. The cell that the first of them would be moved to must be blank or amiss itself.
 */
export function shiftedRows(table: SlipTable): readonly Slip[] {
  const { submissions, rates } = table;
  const rows = Array.from(submissions.entries()).filter(([row, submission]) => {
    const amissIn = submission.readings.filter(({ status, value }, column) => {
      if (status === "missing") return false;
      return rates.surprise(value, column, rates.expected(row, column)) >= amiss;
    });
    return amissIn.length >= 2;
  });
  return rows.length > mostRows ? [] : rows.flatMap(([row, submission]) => shiftOf(table, submission, row));
}

function shiftOf(table: SlipTable, submission: Submission, row: number): readonly Slip[] {
  const order = sheetOrder(submission);
  const [best] = ([1, -1] as const)
    .map((step) => bestRun(placesOf(table, submission, row, order, step), step))
    .sort((one, other) => other.gain - one.gain);
  if (best === undefined || best.gain < leastGain || best.places.length < leastMoved) return [];
  const { organisation } = submission;
  const repairs = repairsOf(organisation, best, order, submission);
  const [first, last] = [best.places[0], best.places.at(-1)];
  if (first === undefined || last === undefined || repairs.length === 0) return [];
  const code = (place: Place): string => table.criteria[place.criterion]?.code ?? "";
  const params = {
    organisation: quote(organisation),
    first: code(first),
    last: code(last),
    cells: `${first.from.source?.cell ?? ""}–${last.from.source?.cell ?? ""}`,
  };
  const issue = issueOn(
    first.from.source,
    best.step > 0 ? "slipShiftedBack" : "slipShiftedOn",
    "warning",
    params,
    organisation,
  );
  return [{ kind: "shifted", issues: [issue], repairs }];
}

function placesOf(
  { rates }: SlipTable,
  { readings }: Submission,
  row: number,
  order: readonly number[],
  step: number,
): readonly Place[] {
  const moves = order.map((criterion, at) => {
    const from = readings[criterion] ?? notReported;
    const target = order[at + step] ?? -1;
    const unit = rates.units[target];
    const contents =
      unit === undefined || from.status === "missing" || isDoubted(from, rates.units[criterion])
        ? []
        : contentsIn(from, unit, rates.units[criterion]?.family !== "percent");
    return { criterion, from, target, contents };
  });
  const first = new Map(moves.map(({ target, contents }) => [target, contents[0] ?? null]));
  const size = rates.sizeMoved(
    row,
    readings.map((_reading, criterion) => first.get(criterion) ?? null),
  );
  return moves.map(({ criterion, from, target, contents }): Place => {
    if (target < 0) return { criterion, from, moved: undefined, gain: -Infinity };
    if (contents.length === 0) return { criterion, from, moved: undefined, gain: 0 };
    const here = rates.surprise(from.value, criterion, rates.expected(row, criterion, size));
    const expected = rates.expected(row, target, size);
    const there = contents.map((content) => rates.surprise(content, target, expected));
    const least = Math.min(...there);
    return { criterion, from, moved: contents[there.indexOf(least)] ?? null, gain: here - least };
  });
}

interface Run {
  readonly step: number;
  readonly gain: number;
  /** In the order of the sheet. */
  readonly places: readonly Place[];
  /** Position of the first of them in that order. */
  readonly start: number;
}

/** The cells one after another that gain most. */
function bestRun(places: readonly Place[], step: number): Run {
  let [best, start, gain, from, to] = [0, 0, 0, 0, 0];
  places.forEach((place, at) => {
    if (gain <= 0) [gain, start] = [0, at];
    gain += place.gain;
    if (gain > best) [best, from, to] = [gain, start, at + 1];
  });
  return { step, gain: best, places: places.slice(from, to), start: from };
}

/** Every value of the run one column on; the cell that it leaves behind has no data. */
function repairsOf(
  organisation: string,
  { step, places, start }: Run,
  order: readonly number[],
  { readings }: Submission,
): readonly Repair[] {
  const left = step > 0 ? start : start + places.length - 1;
  const moves = places.map(({ moved }, at) => ({ criterion: order[start + at + step] ?? -1, to: moved ?? null }));
  return [...moves, { criterion: order[left] ?? -1, to: null }].flatMap(({ criterion, to }): readonly Repair[] => {
    const from = readings[criterion];
    if (from === undefined || (from.status !== "unreadable" && from.value === to)) return [];
    return [{ organisation, criterion, from, to }];
  });
}
