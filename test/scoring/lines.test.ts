/** Kinds of rules of public regulations that count by lines, each worked out by hand. */
import { evaluate } from "../../src/scoring/evaluate";
import { fingerprint } from "../../src/scoring/fingerprint";
import { criterion, edition, rated, submission, type Written } from "./appendix";

const line = (code: string, points: number | null, changes: Parameters<typeof criterion>[0] = {}) =>
  criterion({ code, points, partOf: "A3", ...changes });

function scores(criteria: Parameters<typeof edition>[0], ...values: readonly Written[]) {
  const result = rated(evaluate(edition(criteria), [submission("Абай", ...values)]), "Абай");
  return { of: result.scores.map(({ status, points, rank }) => [status, points, rank]), total: result.total };
}

describe("an indicator with lines", () => {
  // "Участник – 0,5 балла, призёр – 1, победитель – 2, но не более 15": 8 × 0.5 → 4, 3 × 1 → 3, 6 × 2 → 12: 19, at most 15.
  it("adds participants, prize winners and winners, and is capped once", () => {
    const contests = [
      criterion({ code: "A3", method: "sumOfLines", points: null, cap: 15 }),
      line("A3.1", 0.5),
      line("A3.2", 1),
      line("A3.3", 2),
    ];
    const { of, total } = scores(contests, "missing", 8, 3, 6);
    expect(of).toEqual([
      ["ok", 15, 1],
      ["ok", 4, null],
      ["ok", 3, null],
      ["ok", 12, null],
    ]);
    expect(total).toBe(15);
  });

  // "Засчитывается наивысший уровень: республиканский 8, областной 3": 1 × 8 against 4 × 3 → 12; weight 0.5 → 6.
  it("takes the level that gives most, and weighs it", () => {
    const levels = [
      criterion({ code: "A3", method: "largestOfLines", points: null, weight: 0.5 }),
      line("A3.1", 8),
      line("A3.2", 3),
    ];
    expect(scores(levels, "missing", 1, 4).of[0]).toEqual(["ok", 6, 1]);
  });

  // Marks 7, 8 and none of three experts: (7 + 8 + 0) ÷ 3 = 5.
  it("takes the mean of the marks of experts, one that is missing being 0", () => {
    const marks = [1, 2, 3].map((expert) => line(`A3.${expert}`, null, { method: "points", floor: 0, cap: 10 }));
    const experts = [criterion({ code: "A3", method: "meanOfLines", points: null }), ...marks];
    expect(scores(experts, "missing", 7, 8, "missing").of).toEqual([
      ["ok", 5, 1],
      ["ok", 7, null],
      ["ok", 8, null],
      ["missing", 0, null],
    ]);
    // A mark outside 0…10 is an error and gives nothing.
    expect(scores(experts, "missing", 7, 80, 8).of.slice(0, 3)).toEqual([
      ["ok", 5, 1],
      ["ok", 7, null],
      ["undefined", 0, null],
    ]);
  });

  it("is not reported where no line is, and unreadable where that is all there is; its floor gives nothing then", () => {
    const one = [
      criterion({ code: "A3", method: "sumOfLines", points: null, floor: 5 }),
      line("A3.1", 1),
      line("A3.2", 1),
    ];
    expect(scores([...one, criterion()], "missing", "missing", "missing", 7).of[0]).toEqual(["missing", 0, 1]);
    expect(scores(one, "missing", "missing", "unreadable").of[0]).toEqual(["unreadable", 0, 1]);
    expect(scores(one, "missing", "missing", 0).of[0]).toEqual(["ok", 5, 1]);
  });

  it("has lines of every method: of a share, of bands, against a base that is not counted", () => {
    const criteria = [
      criterion({ code: "A9", counted: false }),
      criterion({ code: "A3", method: "sumOfLines", points: null }),
      line("A3.1", 0.5, { measure: "share", base: "A9" }), // 30 of 120: 25 % × 0.5 = 12.5 → 13
      line("A3.2", null, { method: "bands", bands: [{ from: 10, points: 4 }] }),
    ];
    expect(scores(criteria, 120, "missing", 30, 10).of[1]).toEqual(["ok", 17, 1]);
  });

  it("ranks organisations once, by what its lines give together", () => {
    const criteria = [criterion({ code: "A3", method: "sumOfLines", points: null }), line("A3.1", 1), line("A3.2", 1)];
    const result = evaluate(edition(criteria), [
      submission("Абай", "missing", 9, 0),
      submission("Актобе", "missing", 5, 5),
    ]);
    expect(result.organisations.map(({ scores: own }) => own.map(({ rank }) => rank))).toEqual([
      [2, null, null],
      [1, null, null],
    ]);
    expect(result.organisations.map(({ sumOfRanks, firstRanks, total }) => [sumOfRanks, firstRanks, total])).toEqual([
      [2, 0, 9],
      [1, 1, 10],
    ]);
  });

  it("that is not counted counts none of its lines", () => {
    const criteria = [
      criterion({ code: "A3", method: "sumOfLines", points: null, counted: false }),
      line("A3.1", 1),
      criterion({ code: "B1" }),
    ];
    expect(scores(criteria, "missing", 9, 4).total).toBe(4);
  });

  it("has a fingerprint of its own", () => {
    const sent = [submission("Абай", "missing", 9, 1)];
    const print = (partOf: string | undefined) =>
      fingerprint(
        edition([
          criterion({ code: "A3", method: "sumOfLines", points: null }),
          line("A3.1", 1),
          criterion({ code: "A4", ...(partOf === undefined ? {} : { partOf }) }),
        ]),
        sent,
      );
    expect(print("A3")).not.toBe(print(undefined));
  });
});
