import { measureOf } from "../../criteria/methodFacts";
import { isRanked } from "../../criteria/lines";
import type { Criterion } from "../../criteria/criterion";
import { membersPosition } from "../../intake/plausibility/members";
import { unitOf } from "../../intake/unit";
import type { Evaluation } from "../../scoring/evaluation";
import { rankValues } from "../../scoring/ranks";
import { correlation, covariance, ranked, residuals } from "./correlation";

/** A weight as the rules state it, and what it comes to: parts of all, 0…1; effective ones may be below 0. */
export interface FairWeight {
  /** Position in the edition. */
  readonly index: number;
  /** Its part of the sum of all weights. */
  readonly declared: number;
  /** Its part of the differences between totals: its covariance with the total over the total's variance. */
  readonly effective: number;
}

/** How the results go with the number of members. */
interface SizeEffect {
  /** Pearson's coefficient of total and members; its square is the part of the differences that goes with size. */
  readonly correlation: number;
  readonly organisations: readonly {
    readonly name: string;
    readonly members: number | null;
    readonly total: number;
    readonly place: number;
    readonly perThousand: number | null;
    /** null: its members are not known. */
    readonly placePerThousand: number | null;
    /** By criteria that size does not move: shares, rates, growth, yes and no. */
    readonly pointsByShares: number;
    readonly placeByShares: number;
  }[];
}

/** Criteria that put organisations in nearly the same order once size is taken out. */
interface RepeatedPair {
  readonly one: number;
  readonly other: number;
  /** Of mean ranks, what goes with the rank of members taken out. */
  readonly correlation: number;
}

/** What the rules reward, for a discussion of next year's. */
export interface Fairness {
  /** Of counted criteria, the heaviest first. */
  readonly criteria: readonly FairWeight[];
  readonly blocks: readonly FairWeight[];
  /** Everybody has the same points. */
  readonly silent: readonly number[];
  /** Not silent, but of next to no effect. */
  readonly faint: readonly number[];
  /** null where no criterion counts the members, or too few are known. */
  readonly size: SizeEffect | null;
  readonly pairs: readonly RepeatedPair[];
}

/** A smaller part of the differences is none. */
export const faintPart = 0.0005;
/** Of fewer organisations nothing is said. */
const leastOrganisations = 5;
const leastForPairs = 8;
const leastCorrelation = 0.95;

/** null where there are too few organisations, or all have the same total. */
export function fairnessOf({ edition, organisations }: Evaluation): Fairness | null {
  const { criteria, blocks } = edition;
  const totals = organisations.map(({ total }) => total);
  const variance = organisations.length < leastOrganisations ? 0 : covariance(totals, totals);
  if (variance === 0) return null;
  const counted = criteria.flatMap((criterion, index) => (isRanked(criterion) ? [index] : []));
  const pointsOf = (index: number): readonly number[] => organisations.map(({ scores }) => scores[index]?.points ?? 0);
  const weightOf = (indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + (criteria[index]?.weight ?? 0), 0);
  const all = weightOf(counted);
  const weight = (index: number, own: readonly number[], points: readonly number[]): FairWeight => ({
    index,
    declared: all === 0 ? 0 : weightOf(own) / all,
    effective: covariance(points, totals) / variance,
  });
  const blockPoints = blocks.map((_block, index) => organisations.map(({ blockTotals }) => blockTotals[index] ?? 0));
  const ofBlock = (code: string): readonly number[] => counted.filter((index) => criteria[index]?.block === code);
  const weights = blocks.flatMap(({ code }, at) => {
    const own = ofBlock(code);
    const weighed = own.map((index) => weight(index, [index], pointsOf(index)));
    const sums = organisations.map((_one, row) => own.reduce((sum, index) => sum + (pointsOf(index)[row] ?? 0), 0));
    const points = blockPoints[at] ?? [];
    if (sums.every((sum, row) => Math.abs(sum - (points[row] ?? 0)) < 1e-6)) return weighed;
    // Bounds or a weight of the block stand between: its part is divided as its criteria divide their own sum.
    const [part, all] = [covariance(points, totals) / variance, covariance(sums, sums)];
    return weighed.map((one) => ({
      ...one,
      effective: all === 0 ? 0 : (covariance(pointsOf(one.index), sums) / all) * part,
    }));
  });
  const silent = counted.filter((index) => new Set(pointsOf(index)).size === 1);
  const members = organisations.map(({ scores }) => scores[membersPosition(criteria)]?.reading.value ?? null);
  return {
    criteria: weights.sort((one, other) => other.effective - one.effective),
    blocks: blocks.flatMap(({ code }, index) => {
      const own = ofBlock(code);
      return own.length === 0 ? [] : [weight(index, own, blockPoints[index] ?? [])];
    }),
    silent,
    faint: weights
      .filter(({ index, effective }) => !silent.includes(index) && Math.abs(effective) <= faintPart)
      .map(({ index }) => index),
    size: sizeEffect(edition.criteria, organisations, members),
    pairs: repeatedPairs(
      counted.filter((index) => !silent.includes(index)),
      pointsOf,
      members,
    ),
  };
}

function sizeEffect(
  criteria: readonly Criterion[],
  organisations: Evaluation["organisations"],
  members: readonly (number | null)[],
): SizeEffect | null {
  const known = organisations.flatMap(({ total }, row) => {
    const own = members[row] ?? 0;
    return own > 0 ? [{ row, own, total, perThousand: (total / own) * 1000 }] : [];
  });
  if (known.length < leastOrganisations) return null;
  const bySize = new Map(known.map(({ row, perThousand }) => [row, perThousand]));
  const placesPer = rankValues(
    known.map(({ perThousand }) => perThousand),
    "best",
    "higher",
  );
  const placeOf = new Map(known.map(({ row }, index) => [row, placesPer[index] ?? 0]));
  const shares = criteria.map((criterion) => isRanked(criterion) && isFreeOfSize(criterion));
  const byShares = organisations.map(({ scores }) =>
    scores.reduce((sum, { points }, index) => sum + (shares[index] === true ? points : 0), 0),
  );
  const placesByShares = rankValues(byShares, "best", "higher");
  return {
    correlation: correlation(
      known.map(({ own }) => own),
      known.map(({ total }) => total),
    ),
    organisations: organisations.map(({ name, total, place }, row) => ({
      name,
      members: members[row] ?? null,
      total,
      place,
      perThousand: bySize.get(row) ?? null,
      placePerThousand: placeOf.get(row) ?? null,
      pointsByShares: byShares[row] ?? 0,
      placeByShares: placesByShares[row] ?? 0,
    })),
  };
}

/** Shares, rates, growth, yes and no: a large organisation has no more of them. */
function isFreeOfSize(criterion: Criterion): boolean {
  const { family } = unitOf(criterion);
  return family === "percent" || family === "yesNo" || measureOf(criterion) !== "value";
}

/** By ranks, so that one large organisation makes no pair; most alike first. */
function repeatedPairs(
  counted: readonly number[],
  pointsOf: (index: number) => readonly number[],
  members: readonly (number | null)[],
): readonly RepeatedPair[] {
  const rows = members.flatMap((own, row) => (own === null ? [] : [row]));
  if (rows.length < leastForPairs) return [];
  const sizes = ranked(rows.map((row) => members[row] ?? 0));
  const rest = counted.map((index) => {
    const points = pointsOf(index);
    return { index, left: residuals(ranked(rows.map((row) => points[row] ?? 0)), sizes) };
  });
  const pairs = rest.flatMap(({ index: one, left }, at) =>
    rest
      .slice(at + 1)
      .map(({ index: other, left: others }) => ({ one, other, correlation: correlation(left, others) })),
  );
  return pairs
    .filter(({ correlation: found }) => found >= leastCorrelation)
    .sort((one, other) => other.correlation - one.correlation);
}
