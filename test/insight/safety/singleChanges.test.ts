import fc from "fast-check";
import { awardDifferences, losses } from "../../../src/insight/safety/awardDifferences";
import { awardLines, type AwardLine } from "../../../src/insight/safety/awardLines";
import { cellGrid } from "../../../src/insight/safety/cellGrid";
import { awardSafety } from "../../../src/insight/safety/safety";
import { singleCells } from "../../../src/insight/safety/singleCell";
import { singleWeights } from "../../../src/insight/safety/singleWeight";
import { weighing } from "../../../src/insight/safety/weighing";
import { WhatIf } from "../../../src/insight/safety/whatIf";
import type { Edition } from "../../../src/criteria/edition";
import { evaluate } from "../../../src/scoring/evaluate";
import type { Evaluation } from "../../../src/scoring/evaluation";
import { anyCase } from "../../scoring/arbitraryEdition";
import { criterion, edition, plainCriteria, submission } from "../../scoring/appendix";
import { manyRows } from "./manyRows";
import { withCells } from "./withCells";

const only = { prizes: 1, encouragement: { kind: "mainTotal", count: 0 } } as const;

const thresholds = { safeTolerance: 30, leastTolerance: 10, leastGap: 1 };
const alone = { most: Infinity, ofPrizes: [] };

/** Whether the line's own award is lost, as scoring evaluates. */
function isLost(line: AwardLine, before: Evaluation, own: Edition, sent: Parameters<typeof evaluate>[1]): boolean {
  const name = before.organisations[line.holder]?.name ?? "";
  return losses(awardDifferences(before.awards, evaluate(own, sent).awards), line.award, name).length > 0;
}

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
    const { changes } = singleCells(lines[0] ?? fail(), weighed, whatIf, alone);
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
    expect(singleCells(lines[0] ?? fail(), weighed, whatIf, { ...alone, most: 1 }).changes).toMatchObject([
      { row: 0, criterion: 0, from: 81, to: 79.9, isOneStep: true },
    ]);
  });

  it("takes the award as scoring evaluates, and a step less does not", () => {
    const shown = { prize: 0, encouragement: 0 };
    fc.assert(
      fc.property(fc.oneof(anyCase, manyRows), ({ edition: own, sent }) => {
        const { evaluation, whatIf } = prepared(own, sent);
        for (const { line, cells, organisation } of awardSafety(evaluation, thresholds, whatIf).awards) {
          for (const { row, criterion: at, from, to, differences } of cells) {
            const lostAt = (value: number): boolean =>
              isLost(line, evaluation, own, withCells(sent, whatIf.names, [{ row, criterion: at, value }]));
            shown[line.award.what]++;
            expect(lostAt(to)).toBe(true);
            expect(losses(differences, line.award, organisation)).toEqual(differences);
            expect(differences.length).toBeGreaterThan(0);
            if (whatIf.followersOf(at).length > 1) continue;
            const { step } = cellGrid(own.criteria[at] ?? fail(), whatIf.columns[at] ?? fail());
            expect(lostAt(Number((to - Math.sign(to - from) * step).toPrecision(15)))).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(shown.prize).toBeGreaterThan(30);
    expect(shown.encouragement).toBeGreaterThan(30);
  });
});

describe("the nearest change of one weight", () => {
  /* 100 and 10 against 60 and 30: gap 20. A1 at × 0.5 gives 50 against 30: equal. A2 at × 2: 20 against 60, equal. */
  it("is found within no weight and three times it", () => {
    const { lines, weighed, whatIf } = prepared(edition(plainCriteria(2), only), [
      submission("Абай", 100, 10),
      submission("Ұлытау", 60, 30),
    ]);
    const changes = singleWeights(lines[0] ?? fail(), weighed, whatIf, alone);
    expect(changes.map(({ criterion: at }) => at)).toEqual([0, 1]);
    expect(changes[0]?.factor).toBeCloseTo(0.5, 1);
    expect(changes[1]?.factor).toBeCloseTo(2, 1);
  });

  /* 10 × 0.94 = 9.4 → 9 and 9 × 0.95 = 8.55 → 9 would be equal by rounding alone: no weight brings Ұлытау ahead, as in the tolerance. */
  it("is none where the holder is ahead on everything", () => {
    const sent = [submission("Абай", 10), submission("Ұлытау", 9), submission("Актобе", 8)];
    const { awards } = awardSafety(evaluate(edition(plainCriteria(1), only), sent), thresholds);
    expect(awards.map(({ tolerance, weights }) => [tolerance?.value, weights])).toEqual([[1, []]]);
  });

  it("takes the award where it is said and as it is printed, and just before it does not", () => {
    const shown = { prize: 0, encouragement: 0 };
    fc.assert(
      fc.property(fc.oneof(anyCase, manyRows), ({ edition: own, sent }) => {
        const { evaluation } = prepared(own, sent);
        for (const { line, weights } of awardSafety(evaluation, thresholds).awards) {
          for (const { criterion: at, factor, shown: printed } of weights) {
            const lostUnder = (times: number): boolean => {
              const criteria = own.criteria.map((one, index) =>
                index === at ? { ...one, weight: one.weight * times } : one,
              );
              return isLost(line, evaluation, { ...own, criteria }, sent);
            };
            shown[line.award.what]++;
            expect(lostUnder(factor)).toBe(true);
            expect(lostUnder(printed)).toBe(true);
            expect(Math.abs(printed - 1)).toBeGreaterThanOrEqual(Math.abs(factor - 1) - 1e-12);
            for (const part of own.settings.floorBlocksAtZero ? [] : [0, 0.5, 1 - 1e-8]) {
              expect(lostUnder(1 + (factor - 1) * part)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(shown.prize).toBeGreaterThan(20);
    expect(shown.encouragement).toBeGreaterThan(20);
  });
});

function fail(): never {
  throw new Error("no line");
}
