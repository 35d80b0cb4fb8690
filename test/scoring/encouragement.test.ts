import type { Encouragement } from "../../src/criteria/settings";
import { evaluate } from "../../src/scoring/evaluate";
import type { Encouraged } from "../../src/scoring/evaluation";
import { criterion, edition, submission } from "./appendix";

const criteria = [
  criterion({ code: "A1", block: "A" }),
  criterion({ code: "B1", block: "B" }),
  criterion({ code: "Z1", block: "Z" }),
];

/** One prize, which "Астана" takes with 1000 points outside the main blocks and 100 in them. */
function encouraged(
  encouragement: Encouragement,
  others: readonly (readonly [name: string, a: number, b: number, z: number])[],
): readonly Encouraged[] {
  const sent = [submission("Астана", 50, 50, 1000), ...others.map(([name, ...values]) => submission(name, ...values))];
  return evaluate(edition(criteria, { prizes: 1, encouragement }), sent).awards.encouraged;
}

describe("encourage", () => {
  it("goes by points in the main blocks, not by the total", () => {
    const result = encouraged({ kind: "mainTotal", count: 1 }, [
      ["Актобе", 10, 10, 900],
      ["Павлодар", 20, 5, 0],
    ]);
    expect(result).toEqual([{ organisation: "Павлодар", mainTotal: 25, leads: [] }]);
  });

  it("names the leaders of each main block outside the prizes, equals together", () => {
    const result = encouraged({ kind: "blockLeaders" }, [
      ["Актобе", 10, 7, 900],
      ["Павлодар", 10, 2, 0],
      ["Абай", 1, 7, 0],
      ["Алматы", 9, 6, 5000],
    ]);
    // Алматы wins the prize by its total; Астана is then a candidate, and leads both blocks alone.
    expect(result).toEqual([{ organisation: "Астана", mainTotal: 100, leads: ["A", "B"] }]);
    const withoutGiant = encouraged({ kind: "blockLeaders" }, [
      ["Актобе", 10, 7, 900],
      ["Павлодар", 10, 2, 0],
      ["Абай", 1, 7, 0],
    ]);
    expect(withoutGiant).toEqual([
      { organisation: "Актобе", mainTotal: 17, leads: ["A", "B"] },
      { organisation: "Павлодар", mainTotal: 12, leads: ["A"] },
      { organisation: "Абай", mainTotal: 8, leads: ["B"] },
    ]);
  });

  it("names no leader of a block in which nobody has points", () => {
    const result = encouraged({ kind: "blockLeaders" }, [
      ["Актобе", 0, 3, 0],
      ["Павлодар", 0, 2, 0],
    ]);
    expect(result).toEqual([{ organisation: "Актобе", mainTotal: 3, leads: ["B"] }]);
  });

  it("takes everyone strictly above a share of the best main-block sum", () => {
    // The best sum is 100; 33.3 % of it is 33.3, which whole points reach only above.
    const result = encouraged({ kind: "aboveShare", share: 33 }, [
      ["Актобе", 30, 3, 0],
      ["Павлодар", 30, 4, 0],
      ["Абай", 0, 32, 0],
    ]);
    expect(result.map(({ organisation }) => organisation)).toEqual(["Павлодар"]);
  });

  it("does not take binary noise for being above: 33.3 % of 1000 is 333", () => {
    const sent = [submission("Астана", 1000, 0, 0), submission("Актобе", 333, 0, 0), submission("Абай", 334, 0, 0)];
    const settings = { prizes: 1, encouragement: { kind: "aboveShare", share: 33.3 } } as const;
    const { awards } = evaluate(edition(criteria, settings), sent);
    expect(awards.encouraged.map(({ organisation }) => organisation)).toEqual(["Абай"]);
  });

  it("stays by points under the sum of places", () => {
    const sent = [
      submission("Астана", 9, 9, 9), // ranks 1, 2, 1
      submission("Актобе", 8, 1, 8), // ranks 2, 3, 2: sum 7
      submission("Абай", 1, 100, 1), // ranks 3, 1, 3: sum 7
    ];
    const settings = { scheme: "sumOfPlaces", prizes: 1, encouragement: { kind: "mainTotal", count: 1 } } as const;
    const { awards } = evaluate(edition(criteria, settings), sent);
    expect(awards.prizes).toEqual([{ place: 1, organisations: ["Астана"] }]);
    expect(awards.encouraged.map(({ organisation }) => organisation)).toEqual(["Абай"]);
  });
});
