import { calendarDay } from "../tables/calendarDay";
import { fifteenDigits } from "../tables/decimal";
import type { Direction } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import type { TieBreak } from "../criteria/settings";
import { unitsPerPoint } from "./rounding";
import type { ScoredColumn } from "./scoreMatrix";
import type { ComparedValues, TieBreakValues } from "./ties";
import type { Totals } from "./totals";

/** What places compare first: the total, or under the other reading of clause 4.3 the plain sum of ranks. */
export function placeValues({ settings }: Edition, totals: Totals): ComparedValues {
  switch (settings.scheme) {
    case "points":
      return { values: inPoints(totals.total, settings.decimals), direction: "higher" };
    case "sumOfPlaces":
      return { values: totals.sumOfRanks, direction: "lower" };
    default:
      return settings.scheme satisfies never;
  }
}

/** Stands last under a rule that compares what was reported; more than any figure, and a number in cells. */
export const noValue = 1e15;

/** What was reported, for the rules that compare that. */
export interface Reported {
  readonly names: readonly string[];
  /** Values of a criterion by its position, NaN where there is none. */
  readonly values: (criterion: number) => Float64Array;
}

/** The tie-break rules of the settings, in their order, with what they compare. */
export function tieBreakValues(
  edition: Edition,
  scored: readonly ScoredColumn[],
  totals: Totals,
  { names, values }: Reported,
): TieBreakValues[] {
  const { criteria, blocks, settings } = edition;
  const valuesOf = (rule: TieBreak): Float64Array => {
    switch (rule.kind) {
      case "mainTotal":
        return inPoints(totals.main, settings.decimals);
      case "firstRanks":
        return totals.firstRanks;
      case "criterion": {
        const column = scored[criteria.findIndex(({ code }) => code === rule.code)];
        return column === undefined ? new Float64Array(totals.total.length) : inPoints(column.units, settings.decimals);
      }
      case "block": {
        const sums = totals.blocks[blocks.findIndex(({ code }) => code === rule.code)];
        return sums === undefined ? new Float64Array(totals.total.length) : inPoints(sums, settings.decimals);
      }
      case "value": {
        const last = rule.better === "higher" ? -noValue : noValue;
        return values(criteria.findIndex(({ code }) => code === rule.code)).map((value) =>
          Number.isNaN(value) ? last : fifteenDigits(value),
        );
      }
      case "submitted": {
        const days = submissionDays(edition);
        return Float64Array.from(names, (name) => days.get(name) ?? noValue);
      }
      default:
        return rule satisfies never;
    }
  };
  return settings.tieBreaks.map((rule) => ({ rule, values: valuesOf(rule), direction: directionOf(rule) }));
}

/** Which of two compared values stands first. */
export function directionOf(rule: TieBreak): Direction {
  if (rule.kind === "value") return rule.better;
  return rule.kind === "submitted" ? "lower" : "higher";
}

/** The day on which each organisation's figures came, as a number that grows: 20260115. */
export function submissionDays({ roster }: Pick<Edition, "roster">): ReadonlyMap<string, number> {
  return new Map(
    (roster ?? []).flatMap(({ name, submitted = "" }) => {
      const day = calendarDay(submitted);
      if (day === null) return [];
      return [[name, day.year * 10_000 + day.month * 100 + day.day] as const];
    }),
  );
}

function inPoints(units: Float64Array, decimals: number): Float64Array {
  const scale = unitsPerPoint(decimals);
  return units.map((value) => value / scale);
}
