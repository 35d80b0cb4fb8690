/** The program's points, ranks and totals against exact fractions, over any edition and any submissions. */
import fc from "fast-check";
import type { Edition } from "../../src/criteria/edition";
import { evaluate } from "../../src/scoring/evaluate";
import type { Evaluation } from "../../src/scoring/evaluation";
import { anyCase } from "./arbitraryEdition";
import { exactPoints } from "./exactScorer";
import { fraction, numberOf, plus, zero } from "./fraction";

function sum(values: readonly number[]): number {
  return numberOf(values.map(fraction).reduce(plus, zero));
}

/** Points of each criterion, a row for each rated organisation; null where there are none. */
function expectedPoints({ criteria, settings }: Edition, { organisations }: Evaluation) {
  const column = (index: number): (number | null)[] =>
    organisations.map(({ scores }) => scores[index]?.reading.value ?? null);
  return criteria.map((criterion, index) => {
    if (!criterion.counted) return organisations.map(() => 0);
    const base = column(criteria.findIndex(({ code }) => code === criterion.base));
    return exactPoints(criterion, column(index), base, settings.decimals);
  });
}

describe("points in exact fractions", () => {
  it("are those of the program, and so are block and grand totals", () => {
    fc.assert(
      fc.property(anyCase, ({ edition, sent }) => {
        const evaluation = evaluate(edition, sent);
        const expected = expectedPoints(edition, evaluation);
        evaluation.organisations.forEach(({ scores, blockTotals, total }, row) => {
          expect(scores.map(({ points }) => points + 0)).toEqual(expected.map((column) => (column[row] ?? 0) + 0));
          const undefinedHere = scores.map(({ status, reading }, index) =>
            reading.value === null
              ? status === reading.status
              : (status === "undefined") === (expected[index]?.[row] === null),
          );
          expect(undefinedHere).not.toContain(false);
          const blocks = edition.blocks.map(({ code }) => {
            const own = edition.criteria.flatMap(({ block }, index) =>
              block === code ? [expected[index]?.[row] ?? 0] : [],
            );
            const of = sum(own);
            return edition.settings.floorBlocksAtZero ? Math.max(of, 0) : of;
          });
          expect(blockTotals.map((one) => one + 0)).toEqual(blocks.map((one) => one + 0));
          expect(total + 0).toBe(sum(blocks) + 0);
        });
      }),
    );
  });
});
