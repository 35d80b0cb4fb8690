import { issueOn, type Issue } from "../../issues/issue";
import { quote } from "../issueAt";
import type { Submission } from "../submission";
import { rowCell, type Repair, type Slip, type SlipTable } from "./slip";

/** By how much two rows must be less surprising beside each other's last year, and in how many columns. */
const leastGain = 9;
const leastColumns = 3;
/** Of more rows only those with so many values are compared that are so surprising beside last year's; of these, too, neighbours alone. */
const mostRows = 100;
const leastAmiss = 2;
const amiss = 2;

/** Two rows that are nearer to each other's last year than to their own. Without last year's values nothing is said. */
export function exchangedRows(table: SlipTable): readonly Slip[] {
  const { submissions } = table;
  const far = submissions.flatMap(({ readings }, row) => {
    if (submissions.length <= mostRows) return [row];
    const cells = readings.filter((_reading, column) => against(table, row, row, column) >= amiss);
    return cells.length < leastAmiss ? [] : [row];
  });
  const taken = new Set<number>();
  const pairs = far.flatMap((one, at) =>
    (far.length > mostRows ? far.slice(at + 1, at + 2) : far.slice(at + 1)).map((other) => ({
      one,
      other,
      gain: gainOf(table, one, other),
    })),
  );
  return pairs
    .filter(({ gain }) => gain >= leastGain)
    .sort((left, right) => right.gain - left.gain)
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [...slipOf(table, one, other)];
    });
}

/** How surprising a row's value is beside another row's last year; 0 where either is not known. */
function against({ submissions, rates }: SlipTable, row: number, other: number, column: number): number {
  const value = submissions[row]?.readings[column]?.value ?? null;
  const expected = value === null ? null : rates.byLastYear(other, column);
  return expected === null ? 0 : rates.surprise(value, column, expected);
}

function gainOf(table: SlipTable, one: number, other: number): number {
  let gain = 0;
  let columns = 0;
  table.criteria.forEach((_criterion, column) => {
    const own = [against(table, one, one, column), against(table, other, other, column)];
    const crossed = [against(table, one, other, column), against(table, other, one, column)];
    if ([...own, ...crossed].includes(0)) return;
    const better = sum(own) - sum(crossed);
    gain += better;
    if (better > 0) columns++;
  });
  return columns < leastColumns ? 0 : gain;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function slipOf({ submissions }: SlipTable, one: number, other: number): readonly Slip[] {
  const [first, second] = [submissions[one], submissions[other]];
  if (first === undefined || second === undefined) return [];
  const both = [
    [first, second],
    [second, first],
  ] as const;
  const repairs = both.flatMap(([row, beside]) =>
    row.readings.flatMap((from, criterion): readonly Repair[] => {
      const to = beside.readings[criterion]?.value ?? null;
      const isSame = from.status !== "unreadable" && from.value === to;
      return isSame ? [] : [{ organisation: row.organisation, criterion, from, to }];
    }),
  );
  const issue = (row: Submission, beside: Submission): Issue => {
    const params = { organisation: quote(row.organisation), cell: rowCell(beside, row) };
    return issueOn(row.source, "slipExchanged", "warning", params, row.organisation);
  };
  return [{ kind: "exchanged", issues: [issue(first, second), issue(second, first)], repairs }];
}
