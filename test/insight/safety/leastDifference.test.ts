import fc from "fast-check";
import { leastCombination, leastDifference } from "../../../src/insight/safety/leastDifference";
import { weightedUnits } from "../../../src/scoring/points";

/** Every weight at which points of either jump, just before and just after it, and the ends. */
function allWeights(values: readonly number[], low: number, high: number, scale: number): readonly number[] {
  const jumps = values.flatMap((value) => {
    const unit = Math.abs(value) * scale;
    const first = Math.floor(low * unit) - 1;
    const count = Math.ceil(high * unit) + 1 - first;
    return Array.from({ length: unit === 0 ? 0 : count }, (_one, index) => {
      const at = (first + index + 0.5 - 5e-7 * scale) / unit;
      return [at * (1 - 1e-11), at * (1 + 1e-11)];
    }).flat();
  });
  return [low, high, ...jumps.filter((at) => at >= low && at <= high)];
}

const points = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -400, max: 400 }).map((one) => one / 16),
);

it("is the lowest of all weights between, for every order and sign of the points", () => {
  fc.assert(
    fc.property(
      points,
      points,
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(1, 10, 100),
      (x, y, first, second, scale) => {
        const [low, high] = [Math.min(first, second) / 40, Math.max(first, second) / 40];
        const difference = (w: number) => weightedUnits(x, w, scale) - weightedUnits(y, w, scale);
        const least = Math.min(...allWeights([x, y], low, high, scale).map(difference));
        const found = leastDifference(x, y, low, high, scale);
        expect(found.value).toBe(least);
        expect(difference(found.at)).toBe(least);
      },
    ),
    { numRuns: 1500 },
  );
});

it("is never above the lowest of a combination with other factors", () => {
  fc.assert(
    fc.property(points, points, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (x, y, a, b) => {
      const [alpha, beta] = [a / 4, b / 4];
      const of = (w: number) => alpha * weightedUnits(x, w, 1) - beta * weightedUnits(y, w, 1);
      const least = Math.min(...allWeights([x, y], 0.5, 1.5, 1).map(of));
      expect(leastCombination({ x, alpha, y, beta }, 0.5, 1.5, 1).value).toBeLessThanOrEqual(least + 1e-9);
    }),
    { numRuns: 300 },
  );
});
