import { isReported, otherIndicators } from "./computedCriteria";
import { linesMethodNames, type Criterion, type LinesMethodName, type MethodName } from "./criterion";

/** An indicator that counts by its lines: no region reports a value of it. */
export function countsByLines<Counted extends { readonly method: MethodName | null }>(
  criterion: Counted,
): criterion is Counted & { readonly method: LinesMethodName } {
  return linesMethodNames.some((method) => method === criterion.method);
}

/** Counted, and not as a line of another: it has a rank and is added up in its block. */
export function isRanked({ counted, partOf }: Criterion): boolean {
  return counted && partOf === undefined;
}

/** Criteria that give points: counted, and where they are lines, of an indicator that is. In their order. */
export function scoredCriteria(criteria: readonly Criterion[]): ReadonlySet<Criterion> {
  const counted = new Set(criteria.filter(isRanked).map(({ code }) => code));
  return new Set(criteria.filter((one) => one.counted && (one.partOf === undefined || counted.has(one.partOf))));
}

/** Positions of the lines that give points, by the code of their indicator. */
export function linePositions(criteria: readonly Criterion[]): ReadonlyMap<string, readonly number[]> {
  const scored = scoredCriteria(criteria);
  const found = new Map<string, number[]>();
  criteria.forEach((criterion, position) => {
    if (criterion.partOf === undefined || !scored.has(criterion)) return;
    found.set(criterion.partOf, [...(found.get(criterion.partOf) ?? []), position]);
  });
  return found;
}

/** Criteria whose values points need: what is scored by a value of its own, and what anything scored is counted with. */
export function neededCriteria(criteria: readonly Criterion[]): ReadonlySet<Criterion> {
  const scored = scoredCriteria(criteria);
  const others = new Set(Array.from(scored).flatMap(otherIndicators));
  return new Set(criteria.filter((one) => isReported(one) && (scored.has(one) || others.has(one.code))));
}
