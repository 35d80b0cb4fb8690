import { issueOn } from "../../issues/issue";
import { shiftDecimal } from "../../tables/decimal";
import { quote } from "../issueAt";
import type { Slip, SlipTable } from "./slip";

/** A digit too many, a comma missed, another unit. */
const powers = [1, 2, 3, -1, -2, -3] as const;
/** What a spread that was measured on few values may be off by, in logarithms. */
const unknownSpread = 0.3;
/** So many such spreads away a value is doubted: more of them where more values are looked at. */
const farSpreads = (values: number): number => 1.74 + 0.2 * Math.log(values);
/**
 * A count with a digit too many must end in 0, which one in ten does by chance; with a digit too few it may end in any, and
 * small counts are common: so the squares of the spreads must be less for the one and more for the other.
 */
const endInZero = Math.LN10;
/** The repair is so near to what is expected: by spreads, and by a factor of 2.2 at the most. */
const nearSpreads = 2.5;
const mostRest = 0.35 * Math.LN10;

/**
 * A value 10, 100 or 1000 times too large or too small beside the rate of the others, which the same digits with the comma
 * elsewhere would fit; a count stays whole. Nothing is said where values differ by as much as that anyway.
 */
export function factorSlips({ criteria, submissions, rates }: SlipTable): readonly Slip[] {
  const values = submissions.reduce(
    (sum, { readings }) => sum + readings.filter(({ value }) => value !== null).length,
    0,
  );
  const far = farSpreads(values);
  return submissions.flatMap(({ organisation, readings }, row) =>
    readings.flatMap((from, position): readonly Slip[] => {
      const { value } = from;
      const criterion = criteria[position];
      const expected = value !== null && value > 0 ? rates.expected(row, position) : null;
      if (value === null || expected === null || criterion === undefined) return [];
      const certainty = expected.spread / Math.hypot(expected.spread, unknownSpread);
      const distance = (of: number): number => rates.distance(of, position, expected) * certainty;
      const away = Math.log(value) - expected.middle;
      const rest = (power: number): number => Math.abs(away - power * Math.LN10);
      const nearest = powers.reduce((best, power) => (rest(power) < rest(best) ? power : best));
      const isCount = rates.units[position]?.family === "count";
      if (distance(value) ** 2 < far ** 2 - (isCount ? (nearest > 0 ? 1 : -2) * endInZero : 0)) return [];
      const to = shiftDecimal(value, -nearest);
      const isPart = isCount && !Number.isInteger(to);
      if (isPart || (Math.abs(nearest) === 1 && rest(nearest) > mostRest) || distance(to) > nearSpreads) return [];
      const usual = Number(Math.exp(expected.middle).toPrecision(2));
      const params = { organisation: quote(organisation), criterion: criterion.code, unit: criterion.unit, value };
      const code = nearest > 0 ? "slipTooLarge" : "slipTooSmall";
      const issue = issueOn(from.source, code, "warning", { ...params, usual, suggested: to }, organisation);
      return [{ kind: "factor", issues: [issue], repairs: [{ organisation, criterion: position, from, to }] }];
    }),
  );
}
