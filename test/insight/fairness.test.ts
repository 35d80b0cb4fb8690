import fc from "fast-check";
import { fairnessOf } from "../../src/insight/fairness/fairness";
import { evaluate } from "../../src/scoring/evaluate";
import { anyCase } from "../scoring/arbitraryEdition";
import { criterion, edition, plainCriteria, submission } from "../scoring/appendix";

const members = { ru: "Численность членов профсоюза", kk: "", en: "" };

/*
 * Members 100, 200, 300, 400, 500, not counted. B1 is members ÷ 10, times 3: 30 … 150. B2 is the same for all, 7. B3 is a yes of the
 * smallest two, 5. Totals 42, 72, 97, 127, 157.
 */
const own = edition([
  criterion({ code: "A0", name: members, counted: false, points: 0 }),
  criterion({ code: "B1", weight: 3 }),
  criterion({ code: "B2" }),
  criterion({ code: "B3", block: "Z", method: "yesNo", unit: "да/нет", points: 5 }),
]);
const sent = [10, 20, 30, 40, 50].map((value, index) =>
  submission(`Организация ${index + 1}`, value * 10, value, 7, index < 2 ? 1 : 0),
);

it("sets what weights come to against what they are declared", () => {
  const fairness = fairnessOf(evaluate(own, sent));
  // Of the totals, mean 99: (57² + 27² + 2² + 28² + 58²) ÷ 5 = 1626.
  // With B1: (60·57 + 30·27 + 0 + 30·28 + 60·58) ÷ 5 = 1710. With B3: (−3·57 − 3·27 + 2·2 − 2·28 − 2·58) ÷ 5 = −84.
  const effective = fairness?.criteria.map(({ index, declared, effective: part }) => [index, declared, part]);
  expect(effective).toEqual([
    [1, 0.6, expect.closeTo(1710 / 1626, 10)],
    [2, 0.2, 0],
    [3, 0.2, expect.closeTo(-84 / 1626, 10)],
  ]);
  expect(fairness?.blocks.map(({ index, declared }) => [index, declared])).toEqual([
    [0, 0.8],
    [2, expect.closeTo(0.2, 10)],
  ]);
  expect(fairness?.silent).toEqual([2]);
  expect(fairness?.faint).toEqual([]);
});

it("tells who would be first whatever their size", () => {
  const { size } = fairnessOf(evaluate(own, sent)) ?? {};
  // Per 1,000 members: 420, 360, 323.3, 317.5, 314.
  expect(
    size?.organisations.map(({ place, placePerThousand, placeByShares }) => [place, placePerThousand, placeByShares]),
  ).toEqual([
    [5, 1, 1],
    [4, 2, 1],
    [3, 3, 3],
    [2, 4, 3],
    [1, 5, 3],
  ]);
  expect(size?.organisations[0]?.perThousand).toBeCloseTo(420, 10);
  // Covariance of members (mean 300) with totals (200·57 + 100·27 + 100·28 + 200·58) ÷ 5 = 5700; √(20000 · 1626).
  expect(size?.correlation).toBeCloseTo(5700 / Math.sqrt(20_000 * 1626), 10);
});

it("names pairs that go together beyond size, and no others", () => {
  const pairs = edition([criterion({ code: "A0", name: members, counted: false }), ...plainCriteria(3)]);
  // A1 and A2 are in the same order, which has nothing to do with size; A3 is size itself.
  const order = [5, 1, 8, 3, 7, 2, 6, 4];
  const table = order.map((value, row) =>
    submission(`Организация ${row}`, (row + 1) * 100, value, value ** 2, row + 1),
  );
  expect(fairnessOf(evaluate(pairs, table))?.pairs.map(({ one, other }) => [one, other])).toEqual([[1, 2]]);
});

it("says nothing of few organisations, and of size nothing where it is not known", () => {
  expect(fairnessOf(evaluate(own, sent.slice(0, 4)))).toBeNull();
  expect(fairnessOf(evaluate(edition(plainCriteria(4)), sent))?.size).toBeNull();
});

it("divides all differences among criteria, whatever the edition", () => {
  let shown = 0;
  fc.assert(
    fc.property(anyCase, ({ edition: any, sent: rows }) => {
      const settings = { ...any.settings, floorBlocksAtZero: false };
      const fairness = fairnessOf(evaluate({ ...any, settings }, rows));
      if (fairness === null) return;
      shown++;
      for (const weights of [fairness.criteria, fairness.blocks]) {
        const sum = weights.reduce((all, one) => all + one.effective, 0);
        expect(sum).toBeCloseTo(1, 6);
      }
    }),
    { numRuns: 100 },
  );
  expect(shown).toBeGreaterThan(20);
});
