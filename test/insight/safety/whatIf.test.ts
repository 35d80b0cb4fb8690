import fc from "fast-check";
import type { Submission } from "../../../src/intake/submission";
import { WhatIf } from "../../../src/insight/safety/whatIf";
import { evaluate } from "../../../src/scoring/evaluate";
import { anyCase } from "../../scoring/arbitraryEdition";
import { manyRows } from "./manyRows";
import { withCells } from "./withCells";

/** A prize of whom nothing could be read is a question, which is none of figures: heldAwards.test. */
function isUnread({ readings }: Submission): boolean {
  return readings.some(({ status }) => status !== "missing") && !readings.some(({ status }) => status === "ok");
}

it("gives the awards that scoring evaluates with the changed cells, and passes over no change of them", () => {
  let [moved, passed] = [0, 0];
  fc.assert(
    fc.property(
      fc.oneof(anyCase, manyRows),
      fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.option(fc.integer({ min: 0, max: 60 }))), {
        minLength: 1,
        maxLength: 5,
      }),
      ({ edition: own, sent }, picks) => {
        const settings = { ...own.settings, notReported: "zeros" as const };
        const rules = { ...own, settings };
        const evaluation = evaluate(rules, sent);
        if (sent.some(isUnread)) return;
        const whatIf = new WhatIf(evaluation);
        expect(whatIf.awards).toEqual(evaluation.awards);
        if (evaluation.organisations.length === 0) return;
        const changes = picks.map(([row, criterionAt, value]) => [
          { row: row % evaluation.organisations.length, criterion: criterionAt % own.criteria.length, value },
        ]);
        const may = whatIf.mayMove(changes);
        changes.forEach((cells, index) => {
          const changed = withCells(sent, whatIf.names, cells);
          if (changed.some(isUnread)) return;
          const expected = evaluate(rules, changed).awards;
          const names = (awards: typeof expected) =>
            JSON.stringify(awards, (key, value: unknown) => (key === "mainTotal" ? 0 : value));
          expect(whatIf.awardsWith(cells)).toEqual(expected);
          if (names(expected) !== names(evaluation.awards)) moved++;
          if (may[index] === true) return;
          passed++;
          expect(names(expected)).toBe(names(evaluation.awards));
        });
      },
    ),
    { numRuns: 300 },
  );
  expect(moved).toBeGreaterThan(100);
  expect(passed).toBeGreaterThan(50);
});
