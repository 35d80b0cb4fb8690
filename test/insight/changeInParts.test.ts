import fc from "fast-check";
import { compareEvaluations } from "../../src/insight/compareEvaluations";
import { isUnchanged } from "../../src/insight/comparison";
import { evaluate } from "../../src/scoring/evaluate";
import { roundPoints } from "../../src/scoring/rounding";
import { anyCase } from "../scoring/arbitraryEdition";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
/** Sums of doubles carry noise; points have at most four decimals. */
const rounded = (number: number): number => roundPoints(number, 4) + 0;

describe("the parts of a change, whatever was changed", () => {
  it("add up exactly to the change of every total, cell by cell, under any method, weight and decimals", () => {
    fc.assert(
      fc.property(anyCase, anyCase, (old, now) => {
        const comparison = compareEvaluations(
          { edition: old.edition, submissions: old.sent },
          { edition: now.edition, submissions: now.sent },
        );
        const totals = (one: typeof old) =>
          new Map(evaluate(one.edition, one.sent).organisations.map(({ name, total }) => [name, total]));
        const [before, after] = [totals(old), totals(now)];
        expect(new Set(comparison.organisations.map(({ name }) => name))).toEqual(
          new Set([...before.keys(), ...after.keys()]),
        );
        for (const { name, change, fromValues, fromRules, cells, floors } of comparison.organisations) {
          expect(change).toBe(rounded((after.get(name) ?? 0) - (before.get(name) ?? 0)));
          expect(rounded(fromValues + fromRules)).toBe(change);
          expect(rounded(sum(cells.map((cell) => cell.fromValues)) + floors.fromValues)).toBe(fromValues);
          expect(rounded(sum(cells.map((cell) => cell.fromRules)) + floors.fromRules)).toBe(fromRules);
          for (const cell of cells) {
            // The points of a line are in its indicator's.
            if (cell.code.includes(".")) {
              expect(cell.change).toBe(0);
              continue;
            }
            expect(cell.change).toBe(rounded((cell.after?.points ?? 0) - (cell.before?.points ?? 0)));
            expect(rounded(cell.fromValues + cell.fromRules)).toBe(cell.change);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are all from values under the same rules, and all from rules with the same values", () => {
    fc.assert(
      fc.property(anyCase, anyCase, (old, now) => {
        const sameRules = compareEvaluations(
          { edition: now.edition, submissions: now.sent },
          { edition: now.edition, submissions: now.sent.slice(1) },
        );
        for (const one of sameRules.organisations) expect(one.fromRules).toBe(0);
        const codes = new Set(old.edition.criteria.map(({ code }) => code));
        const column = new Map(now.edition.criteria.map(({ code }, index) => [code, index]));
        const same = now.sent.map((one) => ({
          ...one,
          readings: old.edition.criteria.flatMap(({ code }) => one.readings[column.get(code) ?? -1] ?? []),
        }));
        fc.pre([...codes].every((code) => column.has(code)));
        const sameValues = compareEvaluations(
          { edition: old.edition, submissions: same },
          { edition: now.edition, submissions: now.sent },
        );
        for (const one of sameValues.organisations) expect(one.fromValues).toBe(0);
      }),
    );
  });

  it("are nothing where nothing changed", () => {
    fc.assert(
      fc.property(anyCase, ({ edition, sent }) => {
        const inputs = { edition, submissions: sent };
        expect(isUnchanged(compareEvaluations(inputs, inputs))).toBe(true);
      }),
    );
  });
});
