import { exactBlockSum } from "./exactScorer";
import fc from "fast-check";
import type { Criterion } from "../../src/criteria/criterion";
import { isRanked } from "../../src/criteria/lines";
import { evaluate } from "../../src/scoring/evaluate";
import type { Evaluation } from "../../src/scoring/evaluation";
import { block, criterion, edition, placesOf, plainCriteria, rated, reading, submission } from "./appendix";
import { anyCase, type Case } from "./arbitraryEdition";

describe("evaluate", () => {
  it("keeps what led to each score: value, status, points, rank", () => {
    const criteria = [
      criterion({ code: "A1", points: 0.5 }),
      criterion({ code: "A2", method: "per100", points: -1, base: "A1" }),
      criterion({ code: "A3", counted: false }),
    ];
    const result = evaluate(edition(criteria), [
      submission("Абай", 1000, 50, 7),
      submission("Актобе", 0, 50, "missing"),
      submission("Атырау", "unreadable", "missing", 3),
    ]);
    const scores = (name: string) =>
      rated(result, name).scores.map(({ status, points, rank }) => [status, points, rank]);
    // A1: 500, 0, 0; A2: 50 × 100 ÷ 1000 × −1 = −5, no base above 0, no value
    expect(scores("Абай")).toEqual([
      ["ok", 500, 1],
      ["ok", -5, 3],
      ["ok", 0, null],
    ]);
    expect(scores("Актобе")).toEqual([
      ["ok", 0, 2],
      ["undefined", 0, 1],
      ["missing", 0, null],
    ]);
    expect(scores("Атырау")).toEqual([
      ["unreadable", 0, 2],
      ["missing", 0, 1],
      ["ok", 0, null],
    ]);
  });

  it("takes a base from a criterion that is not counted", () => {
    const criteria = [
      criterion({ code: "A1", counted: false }),
      criterion({ code: "A2", method: "growth", points: 2, base: "A1" }),
    ];
    const result = evaluate(edition(criteria), [submission("Абай", 80, 100)]);
    expect(rated(result, "Абай").total).toBe(50); // 25 % of growth at 2 points
  });

  it("ranks lower-is-better indicators by their points: fewer violations are better", () => {
    const penalty = criterion({ method: "penalty", points: -50, betterIs: "lower" });
    const result = evaluate(edition([penalty]), [submission("Абай", 2), submission("Актобе", 0)]);
    expect(placesOf(result)).toEqual({ Абай: 2, Актобе: 1 });
  });

  it("places by the plain sum of ranks under that scheme; weights do not enter, the total stays points", () => {
    const criteria = plainCriteria(3).map((one, index) => ({ ...one, weight: index === 0 ? 100 : 1 }));
    const result = evaluate(edition(criteria, { scheme: "sumOfPlaces" }), [
      submission("Абай", 9, 1, 1), // ranks 1, 2, 3: 6
      submission("Актобе", 5, 8, 8), // ranks 2, 1, 1: 4
      submission("Атырау", 1, 1, 2), // ranks 3, 2, 2: 7
    ]);
    expect(result.organisations.map(({ sumOfRanks }) => sumOfRanks)).toEqual([6, 4, 7]);
    expect(result.organisations.map(({ total }) => total)).toEqual([902, 516, 103]);
    expect(placesOf(result)).toEqual({ Абай: 2, Актобе: 1, Атырау: 3 });
  });

  it("shares ranks by the same setting as places: means 2.5 enter the sum of ranks", () => {
    const result = evaluate(edition(plainCriteria(1), { tieRanking: "mean" }), [
      submission("Абай", 7),
      submission("Актобе", 7),
      submission("Атырау", 9),
    ]);
    expect(result.organisations.map(({ sumOfRanks }) => sumOfRanks)).toEqual([2.5, 2.5, 1]);
  });

  it("numbers positions by place, equals in the input's order", () => {
    const result = evaluate(edition(plainCriteria(1)), [
      submission("Атырау", 7),
      submission("Абай", 9),
      submission("Актобе", 7),
    ]);
    expect(result.organisations.map(({ name, place, position }) => [name, place, position])).toEqual([
      ["Атырау", 2, 2],
      ["Абай", 1, 1],
      ["Актобе", 2, 3],
    ]);
  });
});

/** All that must not depend on the order of the input, by name and code. */
function outcome({ edition: { criteria }, organisations, notRated, ties, awards, fingerprint }: Evaluation): unknown {
  const sorted = (names: readonly string[]) => [...names].sort();
  return {
    organisations: sorted(
      organisations.map(({ name, scores, total, mainTotal, blockTotals, place, sumOfRanks, firstRanks }) => {
        const points = scores.map((score, index) => [criteria[index]?.code, score.points, score.rank, score.status]);
        const own = sorted(points.map((score) => JSON.stringify(score)));
        return JSON.stringify([name, own, total, mainTotal, blockTotals, place, sumOfRanks, firstRanks]);
      }),
    ),
    notRated: sorted(notRated.map(({ name, reason }) => JSON.stringify([name, reason]))),
    ties: ties.map((tie) => [tie.place, tie.decidedBy, sorted(tie.organisations)]),
    prizes: awards.prizes.map((prize) => [prize.place, sorted(prize.organisations)]),
    encouraged: sorted(awards.encouraged.map((one) => JSON.stringify(one))),
    undecided: awards.undecided.map((group) => ({ ...group, between: sorted(group.between) })),
    fingerprint,
  };
}

/** A permutation of 0…size−1 from any numbers. */
function shuffled(size: number, by: readonly number[]): number[] {
  const indices = Array.from({ length: size }, (_, index) => index);
  return indices.sort((left, right) => (by[left] ?? 0) - (by[right] ?? 0) || right - left);
}

function pick<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return order.flatMap((index) => items.slice(index, index + 1));
}

const order = fc.array(fc.integer(), { maxLength: 10 });

describe("evaluate, whatever staff set and regions send", () => {
  it("does not depend on the order of the organisations", () => {
    fc.assert(
      fc.property(anyCase, order, ({ edition: own, sent }, by) => {
        const other = evaluate(own, pick(sent, shuffled(sent.length, by)));
        expect(outcome(other)).toEqual(outcome(evaluate(own, sent)));
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order of the criteria", () => {
    fc.assert(
      fc.property(anyCase, order, ({ edition: own, sent }, by) => {
        const columns = shuffled(own.criteria.length, by);
        const moved = { ...own, criteria: pick(own.criteria, columns) };
        const rows = sent.map((one) => ({ ...one, readings: pick(one.readings, columns) }));
        expect(outcome(evaluate(moved, rows))).toEqual(outcome(evaluate(own, sent)));
      }),
      { numRuns: 300 },
    );
  });

  it("shows totals that are the sums of the points shown", () => {
    fc.assert(
      fc.property(anyCase, ({ edition: own, sent }) => {
        const { decimals } = own.settings;
        const units = (points: number) => {
          // The decimal as shown, without the point: exact.
          const [whole = "", fraction = ""] = points.toFixed(decimals).split(".");
          return BigInt(whole + fraction);
        };
        for (const { scores, blockTotals, mainTotal, total } of evaluate(own, sent).organisations) {
          const blocks = own.blocks.map((block) => {
            const points = scores
              .filter(
                (_, index) => own.criteria[index]?.block === block.code && own.criteria[index].partOf === undefined,
              )
              .map((one) => one.points);
            return { main: block.main, sum: units(exactBlockSum(block, points, own.settings)) };
          });
          const add = (some: typeof blocks) => some.reduce((left, { sum }) => left + sum, 0n);
          expect(blockTotals.map(units)).toEqual(blocks.map(({ sum }) => sum));
          expect(units(mainTotal)).toBe(add(blocks.filter(({ main }) => main)));
          expect(units(total)).toBe(add(blocks));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives every rated organisation a rank on every counted criterion that is no line, and 0 points wherever the status is not ok", () => {
    fc.assert(
      fc.property(anyCase, ({ edition: own, sent }) => {
        for (const { scores } of evaluate(own, sent).organisations) {
          scores.forEach(({ rank, points, status }, index) => {
            const criterion = own.criteria[index];
            expect(rank !== null).toBe(criterion !== undefined && isRanked(criterion));
            if (status !== "ok") expect(points).toBe(0);
          });
        }
      }),
    );
  });

  it("names every undecided organisation in no other list of awards, and nobody twice", () => {
    fc.assert(
      fc.property(anyCase, ({ edition: own, sent }) => {
        const { prizes, encouraged, undecided } = evaluate(own, sent).awards;
        const named = [
          ...prizes.flatMap(({ organisations }) => organisations),
          ...encouraged.map(({ organisation }) => organisation),
          ...undecided.flatMap(({ between }) => between),
        ];
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  // Under dense places it holds for points without rules only: who overtakes one of two equals may split them in two places.
  it("never lowers a place for a better value of a count that is no base", () => {
    const count: Criterion = criterion({ code: "N1", points: 0.7, weight: 1.5, cap: 5 });
    const withCount = (own: Case["edition"]) => {
      const settings = own.settings.tieRanking === "dense" ? { scheme: "points" as const, tieBreaks: [] } : {};
      return { ...own, criteria: [...own.criteria, count], settings: { ...own.settings, ...settings } };
    };
    const amounts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anyCase, amounts, fc.nat(7), fc.integer({ min: 1, max: 9 }), (own, values, chosen, gain) => {
        fc.pre(chosen < own.sent.length);
        const sentWith = (more: number) =>
          own.sent.map((one, row) => {
            const value = (values[row] ?? 0) + (row === chosen ? more : 0);
            return { ...one, readings: [...one.readings, reading(value)] };
          });
        const name = own.sent[chosen]?.organisation ?? "";
        const before = rated(evaluate(withCount(own.edition), sentWith(0)), name).place;
        const after = rated(evaluate(withCount(own.edition), sentWith(gain)), name).place;
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves places as they are when all weights are doubled and no raw points need rounding", () => {
    const wholeNumbers = ({ edition: own, sent }: Case, factor: number): Evaluation => {
      const criteria = own.criteria.map((one) =>
        criterion({ code: one.code, block: one.block, points: Math.round(one.points ?? 0), weight: factor }),
      );
      const rows = sent.map((one) => ({
        ...one,
        readings: one.readings.map((each) => (each.value === null ? each : reading(Math.round(each.value)))),
      }));
      return evaluate({ ...own, blocks: [block("A", true), block("B", true), block("Z", false)], criteria }, rows);
    };
    fc.assert(
      fc.property(anyCase, (own) => {
        expect(placesOf(wholeNumbers(own, 2))).toEqual(placesOf(wholeNumbers(own, 1)));
      }),
    );
  });
});
