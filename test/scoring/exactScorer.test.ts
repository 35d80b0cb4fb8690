/** The program's points, ranks and totals against exact fractions, over any edition and any submissions. */
import fc from "fast-check";
import type { Edition } from "../../src/criteria/edition";
import { countsByLines } from "../../src/criteria/lines";
import { evaluate } from "../../src/scoring/evaluate";
import type { Evaluation } from "../../src/scoring/evaluation";
import type { Submission } from "../../src/intake/submission";
import { anyCase } from "./arbitraryEdition";
import { expectedAwards, foundAwards } from "./exactAwards";
import { exactBlockSum, exactPoints, exactPointsOfLines } from "./exactScorer";
import { fraction, numberOf, plus, zero } from "./fraction";

function sum(values: readonly number[]): number {
  return numberOf(values.map(fraction).reduce(plus, zero));
}

/** Points of each criterion, a row for each rated organisation; null where there are none; not scored at all: undefined. */
function expectedPoints({ criteria, settings }: Edition, { organisations }: Evaluation) {
  const { decimals } = settings;
  const column = (index: number): (number | null)[] =>
    organisations.map(({ scores }) => scores[index]?.reading.value ?? null);
  const byCode = new Map(criteria.map((one) => [one.code, one]));
  const plain = criteria.map((criterion, index) => {
    const isOff = !criterion.counted || byCode.get(criterion.partOf ?? "")?.counted === false;
    if (isOff || countsByLines(criterion)) return undefined;
    const base = column(criteria.findIndex(({ code }) => code === criterion.base));
    return exactPoints(criterion, column(index), base, decimals);
  });
  return criteria.map((criterion, index) => {
    if (!countsByLines(criterion) || !criterion.counted) return plain[index];
    const lines = criteria.flatMap((line, at) => (line.partOf === criterion.code && line.counted ? [at] : []));
    return organisations.map((_organisation, row) => {
      const isReported = lines.some((line) => column(line)[row] !== null);
      const points = lines.map((line) => plain[line]?.[row] ?? null);
      return exactPointsOfLines(criterion, points, isReported, decimals);
    });
  });
}

function rankAmong(points: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > points).length;
}

describe("points in exact fractions", () => {
  it("are those of the program, and so are ranks, block and grand totals; lines have neither rank nor part in a block", () => {
    fc.assert(
      fc.property(anyCase, ({ edition, sent }) => {
        const evaluation = evaluate(edition, sent);
        const expected = expectedPoints(edition, evaluation);
        evaluation.organisations.forEach(({ scores, blockTotals, total }, row) => {
          expect(scores.map(({ points }) => points + 0)).toEqual(expected.map((column) => (column?.[row] ?? 0) + 0));
          const isUndefined = scores.map(({ status }) => status === "undefined");
          expect(isUndefined).toEqual(
            edition.criteria.map(
              (criterion, index) =>
                !countsByLines(criterion) && expected[index]?.[row] === null && scores[index]?.reading.status === "ok",
            ),
          );
          const ranked = edition.criteria.map(
            ({ partOf }, index) => expected[index] !== undefined && partOf === undefined,
          );
          expect(scores.map(({ rank }) => rank !== null)).toEqual(ranked);
          if (edition.settings.tieRanking === "best") {
            scores.forEach(({ rank, points }, index) => {
              const all = expected[index]?.map((one) => one ?? 0) ?? [];
              if (rank !== null) expect(rank).toBe(rankAmong(points, all));
            });
          }
          const blocks = edition.blocks.map((block) => {
            const own = edition.criteria.flatMap(({ block: of, partOf }, index) =>
              of === block.code && partOf === undefined ? [expected[index]?.[row] ?? 0] : [],
            );
            return exactBlockSum(block, own, edition.settings);
          });
          expect(blockTotals.map((one) => one + 0)).toEqual(blocks.map((one) => one + 0));
          expect(total + 0).toBe(sum(blocks) + 0);
        });
      }),
    );
  });

  it("lead to places, prizes, questions and encouragement that counting gives", () => {
    let [open, lapsed] = [0, 0];
    fc.assert(
      fc.property(anyCase, ({ edition, sent }) => {
        // A prize of whom nothing could be read is a question: heldAwards.test.
        const isUnread = ({ readings }: Submission) =>
          readings.some(({ status }) => status !== "missing") && !readings.some(({ status }) => status === "ok");
        fc.pre(!sent.some(isUnread));
        const evaluation = evaluate(edition, sent);
        const expected = expectedAwards(edition, evaluation.organisations);
        if (expected.open.length > 0) open++;
        if (expected.notAwarded.length > 0) lapsed++;
        expect(foundAwards(evaluation, edition)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(open, lapsed)).toBeGreaterThan(5);
  });
});
