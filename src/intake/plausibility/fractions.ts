import { issueOn } from "../../issues/issue";
import { shiftDecimal } from "../../tables/decimal";
import { quote } from "../issueAt";
import type { Reading } from "../submission";
import type { Slip, SlipTable } from "./slip";

/** A value so surprising in its column is amiss. */
const amiss = 6;
/** A hundred times as much is like the others within this factor, in logarithms. */
const near = Math.log(3);
/** Fewer others say nothing. */
const leastOthers = 2;

/**
 * Percentages that an organisation writes as fractions of 1, in cells without the format of percent: one finding, with a
 * hundred times as much where that is like the others. Nothing is said where it has percentages above 1 as well.
 */
export function fractions({ submissions, rates }: SlipTable): readonly Slip[] {
  const isLike = (value: number, row: number, column: number): boolean => {
    const away = (from: number): boolean => Math.abs(Math.log(value * 100) - from) <= near;
    const expected = rates.byOthers(row, column);
    if (expected !== null) return rates.surprise(value, column, expected) >= amiss && away(expected.middle);
    const others = submissions.flatMap(({ readings }, at) => (at === row ? [] : (readings[column]?.value ?? [])));
    return others.length >= leastOthers && others.every((other) => other > 0 && away(Math.log(other)));
  };
  return submissions.flatMap(({ organisation, readings }, row): readonly Slip[] => {
    const bare = readings.flatMap((from, criterion) => {
      const isShare = rates.units[criterion]?.family === "percent" && isBare(from);
      return isShare && from.value !== null && from.value > 0 ? [{ criterion, from, value: from.value }] : [];
    });
    if (bare.some(({ value }) => value > 1)) return [];
    const repairs = bare
      .filter(({ value, criterion }) => isLike(value, row, criterion))
      .map(({ criterion, from, value }) => ({ organisation, criterion, from, to: shiftDecimal(value, 2) }));
    const [first] = repairs;
    // A 1 alone may be anything: a yes, a count, one percent.
    if (first === undefined || repairs.every(({ from }) => from.value === 1)) return [];
    const cells = repairs.map(({ from }) => from.source?.cell ?? "").join(", ");
    const params = { organisation: quote(organisation), cells };
    return [
      {
        kind: "fractions",
        issues: [issueOn(first.from.source, "slipFractions", "warning", params, organisation)],
        repairs,
      },
    ];
  });
}

/** Neither a sign nor a format of percent stands beside it. */
function isBare({ treatment }: Reading): boolean {
  return treatment === undefined || treatment === "numberFromText";
}
