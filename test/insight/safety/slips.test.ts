import fc from "fast-check";
import { awardDifferences, losses } from "../../../src/insight/safety/awardDifferences";
import { awardSafety } from "../../../src/insight/safety/safety";
import { coveringCells, toldSlips } from "../../../src/insight/safety/slips/coveringCells";
import { evaluate } from "../../../src/scoring/evaluate";
import { criterion, edition, plainCriteria, submission } from "../../scoring/appendix";
import { withCells } from "./withCells";

const thresholds = { safeTolerance: 30, leastTolerance: 10, leastGap: 1 };
const settings = { prizes: 2, encouragement: { kind: "mainTotal", count: 1 } } as const;

/** Figures of organisations of different size, some missing; criteria of several kinds. */
const anyTable = fc
  .array(
    fc.record({
      size: fc.integer({ min: 3, max: 60 }),
      noise: fc.array(fc.integer({ min: 60, max: 140 }), { minLength: 8, maxLength: 8 }),
      gap: fc.nat(11),
    }),
    { minLength: 5, maxLength: 9 },
  )
  .map((rows) => ({
    own: edition(
      [
        ...plainCriteria(5),
        criterion({ code: "B1", block: "B", method: "per100", base: "A1", points: 2, cap: 500 }),
        criterion({
          code: "B2",
          block: "B",
          unit: "%",
          method: "bands",
          points: null,
          bands: [
            { from: 50, points: 40 },
            { from: 80, points: 90 },
          ],
        }),
        criterion({ code: "Z1", block: "Z", points: 0.5, method: "places" }),
      ],
      settings,
    ),
    sent: rows.map(({ size, noise, gap }, index) =>
      submission(
        `Организация ${index}`,
        ...noise.map((one, at) =>
          at === gap
            ? ("missing" as const)
            : at === 6
              ? Math.min(100, one - 40)
              : Math.round((size * one) / ((at % 3) + 2)),
        ),
      ),
    ),
  }));

it("names the slips that change an award, as scoring evaluates with the figure that should stand there", () => {
  const shown = new Map<string, number>();
  fc.assert(
    fc.property(anyTable, ({ own, sent }) => {
      const evaluation = evaluate(own, sent);
      const names = evaluation.organisations.map(({ name }) => name);
      const { slips, awards } = awardSafety(evaluation, thresholds);
      for (const { kind, cells, differences, to, row, criterion: at, beyond } of slips) {
        if (beyond !== undefined) {
          const further = evaluate(own, withCells(sent, names, [{ row, criterion: at, value: beyond.to }])).awards;
          expect(beyond.differences).toEqual(awardDifferences(evaluation.awards, further));
          expect(beyond.differences).not.toEqual(differences);
        }
        shown.set(kind, (shown.get(kind) ?? 0) + 1);
        const after = evaluate(own, withCells(sent, names, cells)).awards;
        expect(differences).toEqual(awardDifferences(evaluation.awards, after));
        if (kind !== "missing" || to === null || to < 1) continue;
        const less = evaluate(own, withCells(sent, names, [{ row, criterion: at, value: to - 1 }])).awards;
        if (own.criteria[at]?.code !== "A1") expect(awardDifferences(evaluation.awards, less)).toEqual([]);
      }
      for (const { cells, line, organisation } of awards) {
        for (const { row, criterion: at, to, differences } of cells) {
          const after = evaluate(own, withCells(sent, names, [{ row, criterion: at, value: to }])).awards;
          expect(differences).toEqual(losses(awardDifferences(evaluation.awards, after), line.award, organisation));
        }
      }
      const covering = coveringCells(slips);
      const told = toldSlips({ awards, slips, covering }, evaluation);
      expect(new Set(told.map((one) => `${one.told.row} ${one.told.criterion}`)).size).toBe(covering.length);
      for (const { slip, told: one } of told) {
        const cell = slip.cells.find((other) => other.row === one.row && other.criterion === one.criterion);
        expect(one.to).toBe(cell?.value ?? null);
      }
      for (const { cells } of slips) {
        expect(
          cells.some((cell) => covering.some((one) => one.row === cell.row && one.criterion === cell.criterion)),
        ).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
  for (const kind of ["missing", "tenfold", "shifted", "exchangedRows", "exchangedCells"]) {
    expect(shown.get(kind) ?? 0).toBeGreaterThan(0);
  }
});

/* Totals 30, 20, 18, 10; Актобе's second figure is missing: with 11 it has 29, with 12 more than Абай's 30. */
it("says of a missing figure from which value an award would change", () => {
  const own = edition(plainCriteria(2), { prizes: 1, encouragement: { kind: "mainTotal", count: 0 } });
  const sent = [
    submission("Абай", 15, 15),
    submission("Актобе", 18, "missing"),
    submission("Ұлытау", 10, 10),
    submission("Алматы", 5, 13),
  ];
  const { slips } = awardSafety(evaluate(own, sent), thresholds);
  const missing = slips.filter(({ kind }) => kind === "missing");
  // 12 makes equals of 30: the prize is open then.
  // With 13 there is no question any more.
  expect(missing.map(({ beyond }) => [beyond?.to, beyond?.differences[0]?.after])).toEqual([[13, ["Актобе"]]]);
  expect(missing.map(({ row, criterion: at, to, differences }) => [row, at, to, differences])).toEqual([
    [
      1,
      1,
      12,
      [{ award: { what: "prize", place: 1 }, before: ["Абай"], openBefore: [], after: [], open: ["Абай", "Актобе"] }],
    ],
  ]);
});
