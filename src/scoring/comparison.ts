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

/** The tie-break rules of the settings, in their order, with what they compare. */
export function tieBreakValues(
  { criteria, settings }: Edition,
  scored: readonly ScoredColumn[],
  totals: Totals,
): TieBreakValues[] {
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
      default:
        return rule satisfies never;
    }
  };
  return settings.tieBreaks.map((rule) => ({ rule, values: valuesOf(rule) }));
}

function inPoints(units: Float64Array, decimals: number): Float64Array {
  const scale = unitsPerPoint(decimals);
  return units.map((value) => value / scale);
}
