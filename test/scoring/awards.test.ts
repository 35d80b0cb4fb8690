import type { Settings } from "../../src/criteria/settings";
import { evaluate } from "../../src/scoring/evaluate";
import type { Awards } from "../../src/scoring/evaluation";
import { criterion, edition, submission } from "./appendix";

/** Awards of organisations "1", "2", "3" … with the given totals, all in a main block. */
function awards(totals: readonly number[], settings: Partial<Settings> = {}): Awards {
  const sent = totals.map((total, index) => submission(String(index + 1), total));
  return evaluate(edition([criterion()], settings), sent).awards;
}

const encouragedNames = ({ encouraged }: Awards) => encouraged.map(({ organisation }) => organisation);

describe("recommendAwards", () => {
  it("gives three prizes and encourages the next three", () => {
    const result = awards([70, 60, 50, 40, 30, 20, 10]);
    expect(result.prizes).toEqual([
      { place: 1, organisations: ["1"] },
      { place: 2, organisations: ["2"] },
      { place: 3, organisations: ["3"] },
    ]);
    expect(encouragedNames(result)).toEqual(["4", "5", "6"]);
    expect(result.undecided).toEqual([]);
  });

  it("lets equals above the line share the prize: positions 2–3 of 3", () => {
    const result = awards([70, 60, 60, 40], { encouragement: { kind: "mainTotal", count: 0 } });
    expect(result.prizes).toEqual([
      { place: 1, organisations: ["1"] },
      { place: 2, organisations: ["2", "3"] },
    ]);
  });

  it("puts equals across the line to the Committee; who of them loses stands for encouragement: positions 3–4 of 3", () => {
    const result = awards([70, 60, 50, 50, 40, 30, 20]);
    expect(result.prizes).toEqual([
      { place: 1, organisations: ["1"] },
      { place: 2, organisations: ["2"] },
    ]);
    expect(result.undecided).toEqual([{ what: "prize", because: "tie", slots: 1, between: ["3", "4"] }]);
    // 5 and 6 are encouraged in either case, and before them whoever of 3 and 4 loses.
    expect(encouragedNames(result)).toEqual(["5", "6"]);
    const answer = (winner: string, loser: string) => ({
      if: expect.arrayContaining([
        { organisation: winner, place: 3 },
        { organisation: loser, place: null },
      ]) as unknown,
      encouraged: [{ organisation: loser, mainTotal: 50, leads: [] }],
      undecided: [],
    });
    expect(result.conditional).toEqual([answer("3", "4"), answer("4", "3")]);
  });

  it("proposes for encouragement without a condition where the losers have less in main blocks than others", () => {
    const sent = [90, 80, 10, 10].map((total, index) => submission(String(index + 1), total, 0));
    const others = [5, 4, 3].map((main, index) => submission(`other ${index + 1}`, main, 0));
    // 3 and 4 tie for III by 10 points, of which 9 are outside the main blocks.
    const tied = sent.map((one, index) => (index < 2 ? one : submission(String(index + 1), 1, 9)));
    const criteria = [criterion({ code: "A1" }), criterion({ code: "Z1", block: "Z" })];
    const result = evaluate(edition(criteria, {}), [...tied, ...others]).awards;
    expect(encouragedNames(result)).toEqual(["other 1", "other 2", "other 3"]);
    expect(result.conditional).toEqual([]);
  });

  it("leaves every slot open where more than all prizes tie for the first place", () => {
    const result = awards([5, 5, 5, 5], { encouragement: { kind: "mainTotal", count: 3 } });
    expect(result).toMatchObject({
      prizes: [],
      encouraged: [],
      undecided: [{ what: "prize", because: "tie", slots: 3, between: ["1", "2", "3", "4"] }],
    });
    // Whoever alone is left out.
    expect(result.conditional.map(({ encouraged }) => encouraged.map(({ organisation }) => organisation))).toEqual([
      ["4"],
      ["3"],
      ["2"],
      ["1"],
    ]);
  });

  it("goes by positions under mean places too: 2.5 and 2.5 are positions 2 and 3", () => {
    expect(awards([70, 60, 60, 50], { tieRanking: "mean" }).prizes).toEqual([
      { place: 1, organisations: ["1"] },
      { place: 2.5, organisations: ["2", "3"] },
    ]);
  });

  it("goes by places under 1, 2, 2, 3: four organisations on places 1–3", () => {
    const result = awards([70, 60, 60, 50, 40, 30, 30, 20, 10], { tieRanking: "dense" });
    expect(result.prizes.map(({ organisations }) => organisations)).toEqual([["1"], ["2", "3"], ["4"]]);
    // A count of three is a count under every ranking of ties: positions 1, 2–3 outside the prizes.
    expect(encouragedNames(result)).toEqual(["5", "6", "7"]);
    expect(result.undecided).toEqual([]);
  });

  it("leaves equals across the last encouragement slot undecided", () => {
    const result = awards([90, 80, 70, 60, 50, 40, 40, 30]);
    expect(encouragedNames(result)).toEqual(["4", "5"]);
    expect(result.undecided).toEqual([{ what: "encouragement", because: "tie", slots: 1, between: ["6", "7"] }]);
  });

  it("gives prizes to all where there are fewer organisations than prizes", () => {
    expect(awards([5, 9]).prizes).toEqual([
      { place: 1, organisations: ["2"] },
      { place: 2, organisations: ["1"] },
    ]);
  });

  it("breaks no tie by the order of rows", () => {
    const between = awards([50, 70, 50, 60]).undecided.map((group) => [...group.between].sort());
    expect(between).toEqual([["1", "3"]]);
  });
});
