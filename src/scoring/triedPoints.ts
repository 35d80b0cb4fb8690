import { isReported, otherIndicators } from "../criteria/computedCriteria";
import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import { linePositions } from "../criteria/lines";
import { scaleOf } from "../criteria/methodFacts";
import { unitOf } from "../intake/unit";
import { unitsPerPoint } from "./rounding";
import { planScoring, pointsSome } from "./scoreMatrix";

/** What has to be known to count one criterion of one organisation: its own value, those of its lines, and what they are counted with. */
export function triedIndicators({ criteria }: Edition, criterion: Criterion): readonly Criterion[] {
  const lines = (linePositions(criteria).get(criterion.code) ?? []).flatMap((position) => criteria[position] ?? []);
  const counted = lines.length > 0 ? lines : [criterion];
  const codes = new Set(counted.flatMap((one) => [...(isReported(one) ? [one.code] : []), ...otherIndicators(one)]));
  return criteria.filter(({ code }) => codes.has(code));
}

/** Points by place depend on all organisations. */
export function canBeTried({ criteria }: Edition, criterion: Criterion): boolean {
  const lines = (linePositions(criteria).get(criterion.code) ?? []).flatMap((position) => criteria[position] ?? []);
  return criterion.counted && [criterion, ...lines].every((one) => scaleOf(one) !== "places");
}

/** What cannot be below 0: in a sheet it would not be read. */
function isCount(criterion: Criterion): boolean {
  const unit = unitOf(criterion);
  return unit.family === "count" && unit.isMark !== true;
}

/**
 * The points of one organisation with these values, by the arithmetic of the evaluation.
 * @param values by code, in the units of the criteria; yes 1, no 0. @returns null where they cannot be computed
 */
export function triedPoints(edition: Edition, code: string, values: ReadonlyMap<string, number>): number | null {
  const isNegative = (one: Criterion): boolean => isCount(one) && (values.get(one.code) ?? 0) < 0;
  if (edition.criteria.some(isNegative)) return null;
  const plan = planScoring(edition);
  const columns = edition.criteria.map((one) => Float64Array.of(values.get(one.code) ?? NaN));
  const lines = (linePositions(edition.criteria).get(code) ?? []).flatMap(
    (position) => edition.criteria[position] ?? [],
  );
  const tried = [code, ...lines.map((line) => line.code)].map((one) => plan.columnOf.get(one) ?? -1);
  const [scored, ...ofLines] = pointsSome(plan, { organisations: 1, columns }, tried);
  if (scored?.computed[0] !== 1) return null;
  // A line that has a value and no points is refused like an indicator: a mark outside its range.
  if (lines.some((line, index) => values.has(line.code) && ofLines[index]?.computed[0] !== 1)) return null;
  return (scored.units[0] ?? 0) / unitsPerPoint(edition.settings.decimals);
}
