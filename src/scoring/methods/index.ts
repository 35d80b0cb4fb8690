import type { MeasureName } from "../../criteria/criterion";
import { isComputedFirst, measureOf, scaleOf, type CountedBy, type ScaleName } from "../../criteria/methodFacts";
import { bands } from "./bands";
import { formulaMethod } from "./formula";
import { givenPoints } from "./givenPoints";
import { growth } from "./growth";
import { measuredPerUnit, onMeasured, type Measure } from "./measure";
import type { Method } from "./method";
import { perUnit } from "./perUnit";
import { places } from "./places";
import { share } from "./share";
import { yesNo } from "./yesNo";

const ofNothing: Method = {
  raw: (_values, _criterion, _context, raw) => raw.fill(NaN),
  formula: () => "0",
  computable: () => null,
};

/** How the value itself becomes points. */
const scales: Readonly<Record<Exclude<ScaleName, "lines" | "formula">, Method>> = {
  perUnit,
  bands,
  yesNo,
  places,
  points: givenPoints,
};

const measures: Readonly<Record<Exclude<MeasureName, "value">, Measure>> = { share, growth, per100: share };

/** How a criterion counts a value: its measure, then its scale. One that counts by lines has none: `linesMethods`. */
export function methodOf(criterion: CountedBy): Method {
  const measure = measureFor(criterion);
  const name = scaleOf(criterion);
  if (name === "formula") return formulaMethod(criterion.expression);
  const scale = name === "lines" ? ofNothing : scales[name];
  if (measure === null) return scale;
  return isComputedFirst(criterion) ? onMeasured(measure, scale) : measuredPerUnit(measure);
}

/** What the value is set against its base as; null where it counts by itself. */
export function measureFor(criterion: CountedBy): Measure | null {
  const measure = measureOf(criterion);
  return measure === "value" ? null : measures[measure];
}
