import { readFileSync } from "node:fs";
import fc from "fast-check";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import { awardDifferences } from "../../../src/insight/safety/awardDifferences";
import { awardSafety } from "../../../src/insight/safety/safety";
import { WhatIf, type CellValue } from "../../../src/insight/safety/whatIf";
import { evaluate } from "../../../src/scoring/evaluate";
import type { Evaluation } from "../../../src/scoring/evaluation";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { anyCase } from "../../scoring/arbitraryEdition";
import { manyRows } from "./manyRows";

/** Passes over nothing, remembers nothing, and gives awards among all. */
class EveryChange extends WhatIf {
  override mayMove(changes: readonly (readonly CellValue[])[]): readonly boolean[] {
    return changes.map(() => true);
  }
  override mayMoveRows(): readonly boolean[] {
    return this.names.map(() => true);
  }
  override differencesOfEach(changes: readonly (readonly CellValue[])[]) {
    return changes.map((cells) => awardDifferences(this.awards, this.awardsWith(cells)));
  }
}

const thresholds = { safeTolerance: 30, leastTolerance: 10, leastGap: 1 };

function expectSame(evaluation: Evaluation): number {
  const every = awardSafety(evaluation, thresholds, new EveryChange(evaluation));
  expect(awardSafety(evaluation, thresholds)).toEqual(every);
  return every.slips.length;
}

it.each(["indicators-2025", "close-2025"])("says of %s what every change tried one by one says", async (name) => {
  const workbook = await readXlsx(readFileSync(`assets/samples/${name}.xlsx`), `${name}.xlsx`);
  const outcome = evaluateWorkbook(workbook, {
    target: "newWorkbook",
    today: "2026-02-20",
    duplicates: null,
    language: null,
  });
  if (outcome.kind !== "evaluated") throw new Error(`${name} is not evaluated`);
  expect(expectSame(outcome.evaluation)).toBeGreaterThan(0);
});

it("says the same of any edition", () => {
  let slips = 0;
  fc.assert(
    fc.property(fc.oneof(anyCase, manyRows), ({ edition, sent }) => {
      slips += expectSame(evaluate(edition, sent));
    }),
    { numRuns: 80 },
  );
  expect(slips).toBeGreaterThan(20);
});
