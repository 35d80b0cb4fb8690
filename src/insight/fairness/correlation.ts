import { rankValues } from "../../scoring/ranks";

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Covariance of two columns of equal length. */
export function covariance(one: readonly number[], other: readonly number[]): number {
  const [own, others] = [mean(one), mean(other)];
  return mean(one.map((value, index) => (value - own) * ((other[index] ?? 0) - others)));
}

/** Pearson's coefficient; 0 where one of the columns is the same throughout. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const size = Math.sqrt(covariance(one, one) * covariance(other, other));
  return size === 0 ? 0 : covariance(one, other) / size;
}

/** Mean ranks: one huge value weighs no more than a large one. */
export function ranked(values: readonly number[]): readonly number[] {
  return Array.from(rankValues(values, "mean", "lower"));
}

/** What of a column is left when its line over another column is taken out. */
export function residuals(values: readonly number[], over: readonly number[]): readonly number[] {
  const spread = covariance(over, over);
  const slope = spread === 0 ? 0 : covariance(values, over) / spread;
  const [own, others] = [mean(values), mean(over)];
  return values.map((value, index) => value - own - slope * ((over[index] ?? 0) - others));
}
