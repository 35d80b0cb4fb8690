import { issueOn } from "../../issues/issue";
import { shiftDecimal } from "../../tables/decimal";
import { quote } from "../issueAt";
import type { Slip, SlipTable } from "./slip";

/** A digit too many, a comma missed, another unit. */
const powers = [1, 2, 3, -1, -2, -3] as const;
/** A value so many spreads away from what is expected is doubted, and its repair is so near. */
const farSpreads = 4.5;
const nearSpreads = 2.5;

/**
 * A value 10, 100 or 1000 times too large or too small beside the rate of the others, which the same digits with the comma
 * elsewhere would fit; a count stays whole. Nothing is said where values differ by as much as that anyway.
 */
export function factorSlips({ criteria, submissions, rates }: SlipTable): readonly Slip[] {
  return submissions.flatMap(({ organisation, readings }, row) =>
    readings.flatMap((from, position): readonly Slip[] => {
      const { value } = from;
      const criterion = criteria[position];
      const expected = value !== null && value > 0 ? rates.expected(row, position) : null;
      if (value === null || expected === null || criterion === undefined) return [];
      const distance = rates.distance(value, position, expected);
      if (distance < farSpreads) return [];
      const away = Math.log(value) - expected.middle;
      const rest = (power: number): number => Math.abs(away - power * Math.LN10);
      const nearest = powers.reduce((best, power) => (rest(power) < rest(best) ? power : best));
      const to = shiftDecimal(value, -nearest);
      const isCount = rates.units[position]?.family === "count";
      if (
        rates.distance(to, position, expected) > Math.max(nearSpreads, distance / 5) ||
        (isCount && !Number.isInteger(to))
      )
        return [];
      const usual = Number(Math.exp(expected.middle).toPrecision(2));
      const params = { organisation: quote(organisation), criterion: criterion.code, unit: criterion.unit, value };
      const code = nearest > 0 ? "slipTooLarge" : "slipTooSmall";
      const issue = issueOn(from.source, code, "warning", { ...params, usual, suggested: to }, organisation);
      return [{ kind: "factor", issues: [issue], repairs: [{ organisation, criterion: position, from, to }] }];
    }),
  );
}
