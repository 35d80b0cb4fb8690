import type { Criterion } from "../src/criteria/criterion";
import type { Edition } from "../src/criteria/edition";
import type { Submission } from "../src/intake/submission";

/** The baseline: points and ranks as one would first write them, with objects, sorting and searching. */
export function straightforwardRanks(edition: Edition, submissions: readonly Submission[]): number[][] {
  const columnOf = new Map(edition.criteria.map(({ code }, index) => [code, index]));
  return edition.criteria.map((criterion, index) => {
    const points = submissions.map(({ readings }) => {
      const value = readings[index]?.value ?? null;
      const base = criterion.base === null ? null : readings[columnOf.get(criterion.base) ?? -1]?.value;
      return value === null ? 0 : roundedPoints(criterion, value, base ?? null);
    });
    const sorted = [...points].sort((left, right) => right - left);
    return points.map((value) => sorted.indexOf(value) + 1);
  });
}

function roundedPoints(criterion: Criterion, value: number, base: number | null): number {
  const raw = rawPoints(criterion, value, base);
  const clamped = Math.min(Math.max(raw, criterion.floor ?? -Infinity), criterion.cap ?? Infinity);
  return Number(Number((clamped * criterion.weight).toFixed(6)).toFixed(0));
}

function rawPoints(criterion: Criterion, value: number, base: number | null): number {
  if (criterion.method === "bands") {
    return [...criterion.bands].reverse().find(({ from }) => value >= from)?.points ?? 0;
  }
  if (criterion.method === "per100") {
    return base === null || base <= 0 ? 0 : (value * 100 * (criterion.points ?? 0)) / base;
  }
  return value * (criterion.points ?? 0);
}
