import fc from "fast-check";
import { awardLines, marginOf } from "../../../src/insight/safety/awardLines";
import { strikeOut } from "../../../src/insight/safety/strikeOuts";
import { weighing } from "../../../src/insight/safety/weighing";
import { weightTolerance, worstWeights } from "../../../src/insight/safety/weightTolerance";
import { evaluate } from "../../../src/scoring/evaluate";
import type { Edition } from "../../../src/criteria/edition";
import { isRanked } from "../../../src/criteria/lines";
import type { Submission } from "../../../src/intake/submission";
import type { AwardLine } from "../../../src/insight/safety/awardLines";
import { anyCase } from "../../scoring/arbitraryEdition";
import { criterion, edition, plainCriteria, submission } from "../../scoring/appendix";

/** Penalties that bring blocks below 0, where the settings hold them at 0. */
const withFloors = fc
  .record({
    signs: fc.array(fc.tuple(fc.boolean(), fc.constantFrom("A", "B"), fc.integer({ min: 1, max: 60 })), {
      minLength: 2,
      maxLength: 6,
    }),
    rows: fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 }), {
      minLength: 2,
      maxLength: 4,
    }),
  })
  .map(({ signs, rows }) => ({
    edition: edition(
      signs.map(([isPenalty, block, points], index) =>
        isPenalty
          ? criterion({ code: `A${index}`, block, method: "penalty", points: -points })
          : criterion({ code: `A${index}`, block, points }),
      ),
      { floorBlocksAtZero: true, prizes: 2, encouragement: { kind: "mainTotal", count: 1 } },
    ),
    sent: rows.map((values, index) => submission(["Абай", "Актобе", "Астана", "Ұлытау"][index] ?? "", ...values)),
  }));
const anyOrFloored = fc.oneof(anyCase, withFloors);

/** The margin of a line when scoring itself evaluates with other criteria. */
function marginWith(line: AwardLine, changed: Edition, sent: readonly Submission[], names: readonly string[]): number {
  const evaluation = evaluate(changed, sent);
  const weighed = weighing(evaluation);
  const rowOf = (row: number) => weighed.names.indexOf(names[row] ?? "");
  const margins = line.margins.map((margin) => {
    const { holder, challenger } = margin;
    const moved = { ...margin, holder: rowOf(holder), challenger: challenger === null ? null : rowOf(challenger) };
    const own = marginOf(moved, weighed, evaluation.organisations);
    // The totals of scoring, where they are what the line compares.
    if (margin.by === "points" && challenger !== null && margin.holderFactor === margin.challengerFactor) {
      const of = (row: number) =>
        margin.blocks.reduce((sum, index) => sum + (evaluation.organisations[row]?.blockTotals[index] ?? 0), 0);
      expect(own / weighed.scale).toBeCloseTo(of(moved.holder) - of(rowOf(challenger)), 6);
    }
    return own;
  });
  return Math.max(...margins);
}

const withWeights = (changed: Edition, weights: readonly number[]): Edition => ({
  ...changed,
  criteria: changed.criteria.map((one, index) => (isRanked(one) ? { ...one, weight: weights[index] ?? 0 } : one)),
});
const without = (changed: Edition, removed: readonly number[]): Edition => ({
  ...changed,
  criteria: changed.criteria.map((one, index) => (removed.includes(index) ? { ...one, counted: false } : one)),
});

function linesOf(changed: Edition, sent: readonly Submission[]) {
  const evaluation = evaluate(changed, sent);
  const weighed = weighing(evaluation);
  return { evaluation, weighed, lines: awardLines(evaluation, weighed) };
}

describe("the guaranteed tolerance of an award", () => {
  /*
   * 1000 and 200 against 600 and 400: gap 200, Σ|d| = 400 + 200. the lowest margin is
   * 400(1 − r) − 200(1 + r) = 200 − 600r: 0 at r = 1/3; rounding moves it by less than 2 in 600.
   */
  it("is the gap over the sum of differences where decimals do not matter", () => {
    const { weighed, lines } = linesOf(
      edition(plainCriteria(2), { prizes: 1, encouragement: { kind: "mainTotal", count: 0 } }),
      [submission("Абай", 1000, 200), submission("Ұлытау", 600, 400)],
    );
    const [margin] = lines[0]?.margins ?? [];
    if (margin === undefined) throw new Error("no line");
    const tolerance = weightTolerance(margin, weighed, "criterion");
    expect(Math.abs((tolerance?.value ?? 0) - 1 / 3)).toBeLessThan(2 / 600);
    expect(tolerance?.exact).toBe(true);
    // Both criteria are of one block: the order stays under any weight of it.
    expect(weightTolerance(margin, weighed, "block")).toEqual({ value: 1, exact: true });
  });

  it("is 100 % where the holder is ahead on everything", () => {
    const { weighed, lines } = linesOf(edition(plainCriteria(2), { prizes: 1 }), [
      submission("Абай", 3, 1),
      submission("Ұлытау", 2, 1),
    ]);
    expect(
      lines.slice(0, 1).flatMap(({ margins }) => margins.map((one) => weightTolerance(one, weighed, "criterion"))),
    ).toEqual([{ value: 1, exact: true }]);
  });

  it("holds just below and breaks just above it, as scoring evaluates", () => {
    let [shown, inexact] = [0, 0];
    fc.assert(
      fc.property(anyOrFloored, fc.integer({ min: 0, max: 2 ** 31 }), ({ edition: own, sent }, seed) => {
        const { evaluation, weighed, lines } = linesOf(own, sent);
        let state = seed;
        const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
        for (const line of lines) {
          if (line.state === "open") continue;
          for (const margin of line.margins) {
            const single = { ...line, margins: [margin] };
            const tolerance = weightTolerance(margin, weighed, "criterion");
            if (tolerance === null) continue;
            const { value, exact } = tolerance;
            const at = (r: number, pick: () => number) =>
              marginWith(
                single,
                withWeights(
                  own,
                  weighed.weights.map((weight) => weight * (1 + r * (2 * pick() - 1))),
                ),
                sent,
                weighed.names,
              );
            if (value > 1e-6) {
              const below = value * (1 - 1e-6);
              for (let trial = 0; trial < 4; trial++) {
                const low = at(below, trial % 2 === 0 ? random : () => Math.round(random()));
                if (value < 1) expect(low).toBeGreaterThan(0);
                else expect(low).toBeGreaterThanOrEqual(0);
              }
              const nearest = marginWith(
                single,
                withWeights(own, worstWeights(margin, weighed, below)),
                sent,
                weighed.names,
              );
              if (value < 1) expect(nearest).toBeGreaterThan(0);
            }
            shown++;
            if (!exact) inexact++;
            if (exact && value < 1) {
              const above = Math.min(1, value + 1e-6);
              const worst = marginWith(
                single,
                withWeights(own, worstWeights(margin, weighed, above)),
                sent,
                weighed.names,
              );
              expect(worst).toBeLessThanOrEqual(0);
            }
          }
        }
        expect(evaluation.organisations.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 150 },
    );
    expect(shown).toBeGreaterThan(100);
    expect(inexact).toBeLessThan(shown / 3);
  });
});

describe("strike-outs", () => {
  /* d = 400, −200 and 30: the gap of 230 falls with the first alone. */
  it("names the fewest criteria", () => {
    const { weighed, lines, evaluation } = linesOf(edition(plainCriteria(3), { prizes: 1 }), [
      submission("Абай", 1000, 200, 30),
      submission("Ұлытау", 600, 400, 0),
    ]);
    const [line] = lines;
    if (line === undefined) throw new Error("no line");
    expect(strikeOut(line, weighed, evaluation.organisations, "criteria")).toEqual({ removed: [0], exact: true });
    expect(strikeOut(line, weighed, evaluation.organisations, "blocks")).toEqual({ removed: [0], exact: true });
  });

  it("turn the line when they are left out, and no fewer do, as scoring evaluates", () => {
    let shown = 0;
    fc.assert(
      fc.property(anyOrFloored, ({ edition: own, sent }) => {
        const { weighed, lines, evaluation } = linesOf(own, sent);
        for (const line of lines) {
          if (line.state !== "held" || line.margins.length === 0) continue;
          const found = strikeOut(line, weighed, evaluation.organisations, "criteria");
          const all = own.criteria.flatMap(({ counted }, index) => (counted ? [index] : []));
          const most = found === null ? all.length : found.removed.length - 1;
          if (found !== null) {
            shown++;
            expect(found.exact).toBe(true);
            expect(marginWith(line, without(own, found.removed), sent, weighed.names)).toBeLessThanOrEqual(0);
          }
          for (let choice = 0; choice < 2 ** all.length; choice++) {
            const removed = all.filter((_one, at) => (choice >> at) & 1);
            if (removed.length > most) continue;
            expect(marginWith(line, without(own, removed), sent, weighed.names)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(shown).toBeGreaterThan(20);
  });
});

it("of criteria that are bases the bounded points stay as they are", () => {
  const own = edition([criterion({ code: "A0" }), criterion({ code: "A1", method: "per100", base: "A0", cap: 30 })]);
  const { weighed } = linesOf(own, [submission("Абай", 100, 20), submission("Ұлытау", 0, 5)]);
  expect(weighed.bounded.map((column) => [...column])).toEqual([
    [100, 0],
    [20, 0],
  ]);
});
