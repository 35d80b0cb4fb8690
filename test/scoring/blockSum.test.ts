import { evaluate } from "../../src/scoring/evaluate";
import type { Block } from "../../src/criteria/criterion";
import { block, criterion, edition, rated, submission } from "./appendix";

const criteria = [
  criterion({ code: "A1", block: "A" }),
  criterion({ code: "A2", block: "A" }),
  criterion({ code: "B1", block: "B" }),
];
const withBlocks = (limits: readonly Partial<Block>[], decimals = 0) => ({
  ...edition(criteria, { decimals }),
  blocks: [
    { ...block("A", true), ...limits[0] },
    { ...block("B", true), ...limits[1] },
  ],
});
const totals = (own: ReturnType<typeof withBlocks>, ...values: readonly number[]) => {
  const { blockTotals, mainTotal, total } = rated(evaluate(own, [submission("Абай", ...values)]), "Абай");
  return { blockTotals, mainTotal, total };
};

describe("limits of blocks", () => {
  /**
   * A contest of trade-union committees: "Раздел 1 – не более 50 баллов, коэффициент 0,4; раздел 2 – коэффициент 0,6".
   * 30 + 27 = 57, at most 50, × 0.4 = 20; 33 × 0.6 = 19.8; whole points: 20 + 20 = 40.
   */
  it("a section with a maximum and coefficients of sections", () => {
    const own = withBlocks([{ cap: 50, weight: 0.4 }, { weight: 0.6 }]);
    expect(totals(own, 30, 27, 33)).toEqual({ blockTotals: [20, 20], mainTotal: 40, total: 40 });
  });

  it("the bound is before the weight, the rounding after both: 10.5 × 0.5 = 5.25, with one decimal 5.3", () => {
    expect(totals(withBlocks([{ cap: 10.5, weight: 0.5 }], 1), 8, 7, 0).blockTotals[0]).toBe(5.3);
    expect(totals(withBlocks([{ cap: 10.5 }]), 8, 7, 0).blockTotals[0]).toBe(11);
  });

  it("at least: penalties take off no more, and a block with nothing has its least", () => {
    const own = withBlocks([{ floor: -10 }, { floor: 3, weight: 2 }]);
    expect(totals(own, -40, 5, 0)).toEqual({ blockTotals: [-10, 6], mainTotal: -4, total: -4 });
  });

  // 15 % of 33.30 is 4.995, in binary 4.994999…: half away from zero is 5.00.
  it("an exact half that binary misses", () => {
    expect(totals(withBlocks([{ weight: 0.15 }], 2), 33.3, 0, 0).blockTotals[0]).toBe(5);
  });

  it("a weight of 0 leaves the block out of the total", () => {
    expect(totals(withBlocks([{ weight: 0 }]), 30, 27, 4)).toEqual({ blockTotals: [0, 4], mainTotal: 4, total: 4 });
  });
});
