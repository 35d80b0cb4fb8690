import type { Criterion } from "../criteria/criterion";
import { measureOf, scaleOf } from "../criteria/methodFacts";
import { parseUnit, scalePower, type Unit } from "../tables/measuringUnit";
import { comparisonKey } from "../tables/text/comparisonKey";

/** How the values of a criterion are read: the methods yesNo and points decide, then the unit; any other unit is a count. */
export function unitOf(criterion: Criterion): Unit {
  if (criterion.method === "yesNo") return { family: "yesNo" };
  if (scaleOf(criterion) === "points") return { family: "count", power: 0, word: "", isMark: true };
  const unit = parseUnit(criterion.unit);
  if (unit !== null) return unit;
  const word = comparisonKey(criterion.unit).replace(/\.$/, "");
  if (word === "" && criterion.method === "percent" && measureOf(criterion) === "value") return { family: "percent" };
  // "тыс. экз.": the scale is known, whatever is counted.
  const [scale = "", ...rest] = word.split(/[\s.]+/);
  const power = rest.length > 0 ? scalePower(scale) : null;
  return power === null ? { family: "count", power: 0, word } : { family: "count", power, word: rest.join(" ") };
}
