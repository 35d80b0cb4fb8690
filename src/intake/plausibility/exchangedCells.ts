import { issueOn } from "../../issues/issue";
import { quote } from "../issueAt";
import { notReported, type Reading } from "../submission";
import { contentsIn, isDoubted, sheetOrder } from "./neighbours";
import type { Repair, Slip, SlipTable } from "./slip";

/** Both cells must be so surprising where they are, and both together so much less in each other's place. */
const leastAmiss = 3;
const leastGain = 9;
/** Where one of them cannot be at all, as a word in a count, less is enough. */
const impossible = 9;
const leastGainOfImpossible = 7;

/** Two neighbouring values of a row that fit each other's columns and not their own. */
export function exchangedCells(table: SlipTable): readonly Slip[] {
  return table.submissions.flatMap((submission, row): readonly Slip[] => {
    const { organisation } = submission;
    const order = sheetOrder(submission);
    const pairs = order.flatMap((first, at) => {
      const second = order[at + 1];
      const exchanged = second === undefined ? null : exchangeOf(table, row, first, second);
      return exchanged === null ? [] : [exchanged];
    });
    const [best] = pairs.sort((one, other) => other.gain - one.gain);
    if (best === undefined) return [];
    const code = (criterion: number): string => table.criteria[criterion]?.code ?? "";
    const [first, second] = best.repairs;
    const params = {
      organisation: quote(organisation),
      first: code(first.criterion),
      second: code(second.criterion),
      cells: `${first.from.source?.cell ?? ""}, ${second.from.source?.cell ?? ""}`,
    };
    const issue = issueOn(first.from.source, "slipCellsExchanged", "warning", params, organisation);
    return [{ kind: "cells", issues: [issue], repairs: best.repairs.map((one) => ({ organisation, ...one })) }];
  });
}

type Moved = Pick<Repair, "criterion" | "from" | "to">;

/** null where they do not look exchanged. */
function exchangeOf(
  { submissions, rates }: SlipTable,
  row: number,
  first: number,
  second: number,
): { readonly gain: number; readonly repairs: readonly [Moved, Moved] } | null {
  const readings = submissions[row]?.readings ?? [];
  const [one = notReported, other = notReported] = [readings[first], readings[second]];
  if (one.status === "missing" || other.status === "missing") return null;
  if (isDoubted(one, rates.units[first]) || isDoubted(other, rates.units[second])) return null;
  const amiss = (content: number | null, column: number): number =>
    rates.surprise(content, column, rates.expected(row, column));
  const here = [amiss(one.value, first), amiss(other.value, second)];
  const isImpossible = here.some((each) => each >= impossible);
  if (!isImpossible && here.some((each) => each < leastAmiss)) return null;
  const best = (
    from: Reading,
    column: number,
    there: Reading,
  ): { readonly to: number | null; readonly left: number } => {
    const unit = rates.units[column];
    const contents = (unit === undefined ? [] : contentsIn(from, unit, there.treatment === "percentFormat")).map(
      (to) => ({ to, left: amiss(to, column) }),
    );
    return contents.sort((left, right) => left.left - right.left)[0] ?? { to: null, left: Infinity };
  };
  const [toFirst, toSecond] = [best(other, first, one), best(one, second, other)];
  const gain = here.reduce((sum, each) => sum + each, 0) - toFirst.left - toSecond.left;
  if (gain < (isImpossible ? leastGainOfImpossible : leastGain) || toFirst.to === null || toSecond.to === null)
    return null;
  return {
    gain,
    repairs: [
      { criterion: first, from: one, to: toFirst.to },
      { criterion: second, from: other, to: toSecond.to },
    ],
  };
}
