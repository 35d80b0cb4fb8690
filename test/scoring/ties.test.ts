import type { TieBreak } from "../../src/criteria/settings";
import { evaluate } from "../../src/scoring/evaluate";
import { orderWithTies } from "../../src/scoring/ties";
import { criterion, edition, placesOf, submission } from "./appendix";

const mainTotal: TieBreak = { kind: "mainTotal" };
const firstRanks: TieBreak = { kind: "firstRanks" };
const byZ1: TieBreak = { kind: "criterion", code: "Z1" };

describe("orderWithTies", () => {
  const main = (...values: number[]) => ({ values: Float64Array.from(values), direction: "higher" as const });

  it("leaves equals together where there is no rule, and says so", () => {
    expect(orderWithTies(main(7, 9, 7), [])).toEqual({
      groups: [[1], [0, 2]],
      decisions: [{ rows: [0, 2], first: 1, decidedBy: null, values: [7, 7] }],
    });
  });

  it("goes on with the next rule for those that a rule leaves equal", () => {
    const rules = [
      { rule: mainTotal, values: Float64Array.of(2, 3, 3), direction: "higher" as const },
      { rule: firstRanks, values: Float64Array.of(0, 1, 4), direction: "higher" as const },
    ];
    expect(orderWithTies(main(5, 5, 5), rules)).toEqual({
      groups: [[2], [1], [0]],
      decisions: [
        { rows: [1, 2, 0], first: 0, decidedBy: mainTotal, values: [3, 3, 2] },
        { rows: [2, 1], first: 0, decidedBy: firstRanks, values: [4, 1] },
      ],
    });
  });

  it("passes over a rule that splits nothing, and records who stays equal after all of them", () => {
    const rules = [
      { rule: mainTotal, values: Float64Array.of(3, 3, 3), direction: "higher" as const },
      { rule: byZ1, values: Float64Array.of(1, 8, 1), direction: "higher" as const },
    ];
    expect(orderWithTies(main(5, 5, 5), rules)).toEqual({
      groups: [[1], [0, 2]],
      decisions: [
        { rows: [1, 0, 2], first: 0, decidedBy: byZ1, values: [8, 1, 1] },
        { rows: [0, 2], first: 1, decidedBy: null, values: [5, 5] },
      ],
    });
  });

  it("compares a sum of places the other way round", () => {
    const sums = { values: Float64Array.of(4, 2.5, 4), direction: "lower" as const };
    expect(orderWithTies(sums, []).groups).toEqual([[1], [0, 2]]);
  });
});

describe("ties of an evaluation", () => {
  const criteria = [criterion({ code: "A1" }), criterion({ code: "Z1", block: "Z" })];
  // Totals 10, 10, 10, 3; main-block points 4, 6, 6, 3; Z1 6, 4, 4, 0; first ranks 1 (Z1), 1 (A1), 1 (A1), 0.
  const sent = [
    submission("Абай", 4, 6),
    submission("Актобе", 6, 4),
    submission("Атырау", 6, 4),
    submission("Жетісу", 3, 0),
  ];

  it("shares the place by default", () => {
    const result = evaluate(edition(criteria), sent);
    expect(placesOf(result)).toEqual({ Абай: 1, Актобе: 1, Атырау: 1, Жетісу: 4 });
    expect(result.ties).toEqual([
      { place: 1, organisations: ["Абай", "Актобе", "Атырау"], decidedBy: null, values: [10, 10, 10] },
    ]);
  });

  it.each([
    ["best", { Абай: 1, Актобе: 1, Атырау: 1, Жетісу: 4 }],
    ["dense", { Абай: 1, Актобе: 1, Атырау: 1, Жетісу: 2 }],
    ["mean", { Абай: 2, Актобе: 2, Атырау: 2, Жетісу: 4 }],
  ] as const)("gives places as the setting says: %s", (tieRanking, expected) => {
    expect(placesOf(evaluate(edition(criteria, { tieRanking }), sent))).toEqual(expected);
  });

  it("decides by main-block points, and says by which", () => {
    const result = evaluate(edition(criteria, { tieBreaks: [firstRanks, mainTotal] }), sent);
    expect(placesOf(result)).toEqual({ Абай: 3, Актобе: 1, Атырау: 1, Жетісу: 4 });
    expect(result.ties).toEqual([
      { place: 1, organisations: ["Актобе", "Атырау", "Абай"], decidedBy: mainTotal, values: [6, 6, 4] },
      { place: 1, organisations: ["Актобе", "Атырау"], decidedBy: null, values: [10, 10] },
    ]);
  });

  it("decides by the points of a named criterion", () => {
    const result = evaluate(edition(criteria, { tieBreaks: [byZ1] }), sent);
    expect(placesOf(result)).toEqual({ Абай: 1, Актобе: 2, Атырау: 2, Жетісу: 4 });
  });

  it("never alters points to break a tie", () => {
    const result = evaluate(edition(criteria, { tieBreaks: [mainTotal, byZ1] }), sent);
    expect(result.organisations.map(({ total }) => total)).toEqual([10, 10, 10, 3]);
  });
});
