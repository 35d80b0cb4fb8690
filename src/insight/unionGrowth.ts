import { measureOf } from "../criteria/methodFacts";
import { unitOf } from "../intake/unit";
import type { Evaluation, RatedOrganisation } from "../scoring/evaluation";
import type { EvaluationComparison } from "./comparedWith";

/** An indicator summed over the organisations of which both years are known, in the criterion's unit. */
interface UnionGrowth {
  readonly code: string;
  readonly before: number;
  readonly after: number;
}

/**
 * How the indicators of the whole union grew: by the year before, where the evaluation that it is compared with is of it, else by the
 * base of a criterion of growth. Shares and answers have no sum; of what was nothing before there is no growth.
 */
export function unionGrowth(
  { edition, organisations }: Evaluation,
  compared: EvaluationComparison | null,
): readonly UnionGrowth[] {
  const before = compared?.comparison.before ?? null;
  const lastYear = before !== null && before.edition.title.year === edition.title.year - 1 ? before : null;
  const former = new Map(lastYear?.evaluation.organisations.map((one) => [one.name, one]));
  const indexOf = (code: string | null, of = edition): number => of.criteria.findIndex((one) => one.code === code);
  return edition.criteria.flatMap((criterion, index): readonly UnionGrowth[] => {
    const { family } = unitOf(criterion);
    if (family !== "count" && family !== "money") return [];
    const formerIndex = lastYear === null ? -1 : indexOf(criterion.code, lastYear.edition);
    const baseIndex = measureOf(criterion) === "growth" ? indexOf(criterion.base) : -1;
    const pairs = organisations.flatMap((one) => {
      const now = valueOf(one, index);
      const then = formerIndex >= 0 ? valueOf(former.get(one.name), formerIndex) : valueOf(one, baseIndex);
      return now === null || then === null ? [] : [{ now, then }];
    });
    const sum = (of: (pair: { now: number; then: number }) => number): number =>
      Number(pairs.reduce((total, pair) => total + of(pair), 0).toPrecision(15));
    const was = sum(({ then }) => then);
    return was > 0 ? [{ code: criterion.code, before: was, after: sum(({ now }) => now) }] : [];
  });
}

function valueOf(organisation: RatedOrganisation | undefined, index: number): number | null {
  const reading = organisation?.scores[index]?.reading;
  return reading?.status === "ok" ? reading.value : null;
}
