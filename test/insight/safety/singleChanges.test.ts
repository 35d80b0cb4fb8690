import fc from "fast-check";
import { awardLines, marginUnder } from "../../../src/insight/safety/awardLines";
import { cellGrid } from "../../../src/insight/safety/cellGrid";
import { singleCells } from "../../../src/insight/safety/singleCell";
import { singleWeights } from "../../../src/insight/safety/singleWeight";
import { weighing } from "../../../src/insight/safety/weighing";
import { WhatIf } from "../../../src/insight/safety/whatIf";
import type { Edition } from "../../../src/criteria/edition";
import { evaluate } from "../../../src/scoring/evaluate";
import { anyCase } from "../../scoring/arbitraryEdition";
import { criterion, edition, plainCriteria, rated, submission } from "../../scoring/appendix";
import { withCells } from "./withCells";

const only = { prizes: 1, encouragement: { kind: "mainTotal", count: 0 } } as const;

function prepared(own: Edition, sent: Parameters<typeof evaluate>[1]) {
  const evaluation = evaluate(own, sent);
  const weighed = weighing(evaluation);
  return { evaluation, weighed, lines: awardLines(evaluation, weighed), whatIf: new WhatIf(evaluation) };
}

describe("the nearest change of one figure", () => {
  /*
   * Абай 5 agreements of 10 points and 8 visits, 58; Ұлытау 4 agreements and 9 visits, 49: with 4 agreements Абай has 48.
   * Of Ұлытау: one agreement more is 59. In visits it takes 9.
   */
  it("is told in whole things, smallest part first", () => {
    const own = edition([criterion({ code: "A1", points: 10 }), criterion({ code: "A2" })], only);
    const { lines, weighed, whatIf } = prepared(own, [submission("Абай", 5, 8), submission("Ұлытау", 4, 9)]);
    const changes = singleCells(lines[0] ?? fail(), weighed, whatIf);
    expect(changes.map(({ row, criterion: at, from, to, isOneStep }) => [row, at, from, to, isOneStep])).toEqual([
      [0, 0, 5, 4, true],
      [1, 0, 4, 5, true],
      [1, 1, 9, 18, false],
    ]);
  });

  /* 81 is in the band from 80 (30 points); below 80 there are 10. A half of a percent is no band. */
  it("goes through bands and bases", () => {
    const bands = criterion({
      code: "A1",
      unit: "%",
      method: "bands",
      points: null,
      bands: [
        { from: 50, points: 10 },
        { from: 80, points: 30 },
      ],
    });
    const own = edition([bands, criterion({ code: "A2" })], only);
    const { lines, weighed, whatIf } = prepared(own, [submission("Абай", 81, 0), submission("Ұлытау", 60, 5)]);
    expect(singleCells(lines[0] ?? fail(), weighed, whatIf).slice(0, 1)).toEqual([
      { row: 0, criterion: 0, from: 81, to: 79.9, isOneStep: true },
    ]);
  });

  it("turns the line as scoring evaluates, and a step less does not", () => {
    let shown = 0;
    fc.assert(
      fc.property(anyCase, ({ edition: own, sent }) => {
        const { lines, weighed, whatIf } = prepared(own, sent);
        for (const line of lines.slice(0, 3)) {
          if (line.state !== "held") continue;
          for (const { row, criterion: at, from, to } of singleCells(line, weighed, whatIf).slice(0, 4)) {
            const margin = (value: number): number => {
              const after = evaluate(own, withCells(sent, whatIf.names, [{ row, criterion: at, value }]));
              const of = (rowOf: number | null, factor: number, blocks: readonly number[]): number =>
                rowOf === null
                  ? 0
                  : blocks.reduce(
                      (sum, index) => sum + factor * (rated(after, whatIf.names[rowOf] ?? "").blockTotals[index] ?? 0),
                      0,
                    );
              return Math.max(
                ...line.margins.map((one) =>
                  one.by === "ranks"
                    ? rated(after, whatIf.names[one.challenger ?? 0] ?? "").sumOfRanks -
                      rated(after, whatIf.names[one.holder] ?? "").sumOfRanks
                    : of(one.holder, one.holderFactor, one.blocks) -
                      of(one.challenger, one.challengerFactor, one.blocks) -
                      one.constant / weighed.scale,
                ),
              );
            };
            shown++;
            expect(margin(to)).toBeLessThanOrEqual(1e-7);
            if (whatIf.followersOf(at).length > 1) continue;
            const { step } = cellGrid(own.criteria[at] ?? fail(), whatIf.columns[at] ?? fail());
            expect(margin(Number((to - Math.sign(to - from) * step).toPrecision(15)))).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(30);
  });
});

describe("the nearest change of one weight", () => {
  /* 100 and 10 against 60 and 30: gap 20. A1 at × 0.5 gives 50 against 30: equal. A2 at × 2: 20 against 60, equal. */
  it("is found within no weight and three times it", () => {
    const { lines, weighed } = prepared(edition(plainCriteria(2), only), [
      submission("Абай", 100, 10),
      submission("Ұлытау", 60, 30),
    ]);
    const changes = singleWeights(lines[0]?.margins[0] ?? fail(), weighed);
    expect(changes.map(({ criterion: at }) => at)).toEqual([0, 1]);
    expect(changes[0]?.factor).toBeCloseTo(0.5, 1);
    expect(changes[1]?.factor).toBeCloseTo(2, 1);
  });

  it("turns the line where it is said, and just before it does not", () => {
    let shown = 0;
    fc.assert(
      fc.property(anyCase, ({ edition: own, sent }) => {
        const { lines, weighed } = prepared(own, sent);
        for (const { margins, state } of lines) {
          for (const margin of state === "held" ? margins : []) {
            for (const { criterion: at, factor } of singleWeights(margin, weighed)) {
              const under = (times: number): number => {
                const criteria = own.criteria.map((one, index) =>
                  index === at ? { ...one, weight: one.weight * times } : one,
                );
                const other = weighing(evaluate({ ...own, criteria }, sent));
                return marginUnder(margin, other, (index, row) => other.units[index]?.[row] ?? 0);
              };
              shown++;
              expect(under(factor)).toBeLessThanOrEqual(0);
              for (const part of own.settings.floorBlocksAtZero ? [] : [0, 0.5, 1 - 1e-9]) {
                expect(under(1 + (factor - 1) * part)).toBeGreaterThan(0);
              }
            }
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(shown).toBeGreaterThan(30);
  });
});

function fail(): never {
  throw new Error("no line");
}
