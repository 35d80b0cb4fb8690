import fc from "fast-check";
import { rankValues } from "../../src/scoring/ranks";

const ranks = (...args: Parameters<typeof rankValues>) => Array.from(rankValues(...args));

describe("rankValues", () => {
  // The three schemes of docs/method.md: 1, 2, 2, 4 · 1, 2, 2, 3 · 1, 2.5, 2.5, 4.
  it.each([
    ["best", [4, 2, 1, 2]],
    ["dense", [3, 2, 1, 2]],
    ["mean", [4, 2.5, 1, 2.5]],
  ] as const)("shares ranks among equals: %s", (tieRanking, expected) => {
    expect(ranks([4, 7, 9, 7], tieRanking, "higher")).toEqual(expected);
  });

  it("gives rank 1 to the lowest where lower is better", () => {
    expect(ranks([4, 7, 9, 7], "best", "lower")).toEqual([1, 2, 4, 2]);
  });

  it.each([
    ["best", [1, 1, 1]],
    ["dense", [1, 1, 1]],
    ["mean", [2, 2, 2]],
  ] as const)("ranks three equals together: %s", (tieRanking, expected) => {
    expect(ranks([0, 0, 0], tieRanking, "higher")).toEqual(expected);
  });

  it("ranks negative points and 0 like any other", () => {
    expect(ranks([-50, 0, 200, 0], "best", "higher")).toEqual([4, 2, 1, 2]);
  });

  // Near to each other, far apart, and no whole numbers: each is ranked another way.
  const values = fc
    .tuple(fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 30 }), fc.constantFrom(1, 1000, 0.1, 1e12))
    .map(([list, apart]) => list.map((value) => value * apart));

  it("counts who is better, whatever the values", () => {
    fc.assert(
      fc.property(values, (list) => {
        const better = list.map((value) => list.filter((other) => other > value));
        const equal = list.map((value) => list.filter((other) => other === value).length);
        expect(ranks(list, "best", "higher")).toEqual(better.map((above) => above.length + 1));
        expect(ranks(list, "dense", "higher")).toEqual(better.map((above) => new Set(above).size + 1));
        expect(ranks(list, "mean", "higher")).toEqual(
          better.map((above, index) => above.length + 1 + ((equal[index] ?? 1) - 1) / 2),
        );
      }),
    );
  });
});
