import { evaluate } from "../../src/scoring/evaluate";
import { criterion, edition, placesOf, plainCriteria, rated, submission } from "./appendix";

const blocks = [
  criterion({ code: "A1", block: "A" }),
  criterion({ code: "B1", block: "B" }),
  criterion({ code: "Z1", block: "Z" }),
  criterion({ code: "A2", block: "A" }),
];

describe("addTotals", () => {
  it("adds blocks, main blocks and everything", () => {
    const result = evaluate(edition(blocks), [submission("Абай", 1, 20, 300, 4000)]);
    expect(rated(result, "Абай")).toMatchObject({ blockTotals: [4001, 20, 300], mainTotal: 4021, total: 4321 });
  });

  // Domain, Sums: plain sums of doubles give 0.30000000000000004, 0.3 and 0.3, and so places 1, 2, 2.
  it("makes 0.1 + 0.2 + 0, 0.3 + 0 + 0 and 0.15 + 0.15 + 0 one place", () => {
    const result = evaluate(edition(plainCriteria(3), { decimals: 2 }), [
      submission("Абай", 0.1, 0.2, 0),
      submission("Актобе", 0.3, 0, 0),
      submission("Атырау", 0.15, 0.15, 0),
    ]);
    expect(result.organisations.map(({ total }) => total)).toEqual([0.3, 0.3, 0.3]);
    expect(placesOf(result)).toEqual({ Абай: 1, Актобе: 1, Атырау: 1 });
  });

  it("adds the rounded points, not the raw ones: 0.5 + 0.5 is 1 + 1 with whole points", () => {
    const result = evaluate(edition(plainCriteria(2)), [submission("Абай", 0.5, 0.5)]);
    expect(rated(result, "Абай").total).toBe(2);
  });

  it("lets penalties push a block and the total below 0", () => {
    const result = evaluate(edition(blocks), [submission("Абай", -10, 3, 0, 2)]);
    expect(rated(result, "Абай")).toMatchObject({ blockTotals: [-8, 3, 0], mainTotal: -5, total: -5 });
  });

  it("floors blocks at 0 where set, and adds up the block totals shown", () => {
    const result = evaluate(edition(blocks, { floorBlocksAtZero: true }), [submission("Абай", -10, 3, -1, 2)]);
    expect(rated(result, "Абай")).toMatchObject({ blockTotals: [0, 3, 0], mainTotal: 3, total: 3 });
  });

  it("leaves criteria that are not counted out of every sum", () => {
    const criteria = [criterion({ code: "A1" }), criterion({ code: "A2", counted: false })];
    const result = evaluate(edition(criteria), [submission("Абай", 5, 700), submission("Актобе", 6, 1)]);
    expect(rated(result, "Абай")).toMatchObject({ total: 5, sumOfRanks: 2, firstRanks: 0 });
    expect(rated(result, "Актобе")).toMatchObject({ total: 6, sumOfRanks: 1, firstRanks: 1 });
  });

  it("adds ranks and counts first ones: ranks 1, 2 and 2, 1 and 3, 3", () => {
    const result = evaluate(edition(plainCriteria(2)), [
      submission("Абай", 9, 5),
      submission("Актобе", 8, 6),
      submission("Атырау", 1, 1),
    ]);
    expect(result.organisations.map(({ sumOfRanks }) => sumOfRanks)).toEqual([3, 3, 6]);
    expect(result.organisations.map(({ firstRanks }) => firstRanks)).toEqual([1, 1, 0]);
  });
});
