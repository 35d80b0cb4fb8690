import fc from "fast-check";
import { liftsOf } from "../../src/insight/lift";
import { WhatIf } from "../../src/insight/safety/whatIf";
import { evaluate } from "../../src/scoring/evaluate";
import type { Evaluation } from "../../src/scoring/evaluation";
import { criterion, edition, rated, submission } from "../scoring/appendix";
import { withCells } from "./safety/withCells";

const members = { ru: "Численность членов профсоюза", kk: "", en: "" };
const own = edition(
  [
    criterion({ code: "A0", name: members, counted: false }),
    criterion({ code: "A1", points: 10 }),
    criterion({ code: "A2", unit: "%", method: "percent", points: 1 }),
    criterion({ code: "B1", block: "B", points: 3, cap: 60 }),
    criterion({
      code: "B2",
      block: "B",
      unit: "%",
      method: "bands",
      points: null,
      bands: [
        { from: 50, points: 20 },
        { from: 80, points: 70 },
      ],
    }),
  ],
  { prizes: 1, encouragement: { kind: "mainTotal", count: 1 } },
);

const liftsIn = (evaluation: Evaluation) => liftsOf(evaluation, new WhatIf(evaluation));

/*
 * Of 100 members each: Абай 9 agreements, 90 points; Актобе 6, 60; Ұлытау 4, 40. Ұлытау passes Актобе with 7 (70 > 60), which Абай's
 * rate allows; up to the encouraged Актобе it is the same.
 */
it("tells the first figure that is enough, within what others of the size do", () => {
  const evaluation = evaluate(own, [
    submission("Абай", 100, 9, 0, 0, 0),
    submission("Актобе", 100, 6, 0, 0, 0),
    submission("Ұлытау", 100, 4, 0, 0, 0),
  ]);
  const [first, second, third] = liftsIn(evaluation);
  expect(first).toEqual([]);
  expect(second?.map(({ to, by }) => [to, by])).toEqual([
    ["place", "size"],
    ["prize", "size"],
  ]);
  expect(second?.[0]).toMatchObject({ gap: 31, lacking: 1 });
  const changes = [{ criterion: 1, from: 4, to: 7 }];
  expect(third).toEqual([
    { to: "place", gap: 21, by: "single", changes, lacking: 0 },
    { to: "encouragement", gap: 21, by: "single", changes, lacking: 0 },
  ]);
});

/* Ұлытау and Актобе have 40 each, and one of them is encouraged: for certain with one agreement more. */
it("asks of equals across the line for one more than the other has", () => {
  const evaluation = evaluate(own, [
    submission("Абай", 100, 9, 0, 0, 0),
    submission("Актобе", 100, 4, 0, 0, 0),
    submission("Ұлытау", 100, 4, 0, 0, 0),
  ]);
  const changes = [{ criterion: 1, from: 4, to: 5 }];
  expect(liftsIn(evaluation)[2]?.[1]).toEqual({ to: "encouragement", gap: 1, by: "single", changes, lacking: 0 });
});

it("judges by the rate per member: the gap of a small one is size", () => {
  const evaluation = evaluate(own, [submission("Абай", 1000, 90, 0, 0, 0), submission("Ұлытау", 10, 1, 0, 0, 0)]);
  // 0.9 agreements of 10 members: Ұлытау's own 1 is more.
  expect(liftsIn(evaluation)[1]?.[0]).toMatchObject({ by: "size", gap: 891, lacking: 891 });
});

it("is null where there is no size to compare by", () => {
  const evaluation = evaluate(own, [submission("Абай", "missing", 5, 0, 0, 0), submission("Ұлытау", 10, 1, 0, 0, 0)]);
  expect(liftsIn(evaluation)[0]).toBeNull();
});

const anyTable = fc.array(
  fc.tuple(
    fc.integer({ min: 5, max: 60 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 100 }),
  ),
  { minLength: 3, maxLength: 9 },
);

it("lifts as scoring evaluates, and a step less does not; what is size, no best rate changes", () => {
  const shown = new Map<string, number>();
  fc.assert(
    fc.property(anyTable, (rows) => {
      const sent = rows.map((values, index) => submission(`Организация ${index}`, ...values));
      const evaluation = evaluate(own, sent);
      const names = evaluation.organisations.map(({ name }) => name);
      liftsIn(evaluation).forEach((lifts, row) => {
        const before = rated(evaluation, names[row] ?? "");
        for (const { to, gap, by, changes, lacking } of lifts ?? []) {
          shown.set(by, (shown.get(by) ?? 0) + 1);
          const sumWith = (cells: readonly { readonly criterion: number; readonly to: number }[]): number => {
            const after = evaluate(
              own,
              withCells(
                sent,
                names,
                cells.map((one) => ({ row, criterion: one.criterion, value: one.to })),
              ),
            );
            const one = rated(after, names[row] ?? "");
            return to === "encouragement" ? one.mainTotal - before.mainTotal : one.total - before.total;
          };
          if (by === "single") {
            for (const change of changes) {
              expect(sumWith([change])).toBeGreaterThanOrEqual(gap);
              const step = own.criteria[change.criterion]?.unit === "%" ? 0.1 : 1;
              const less = change.to - Math.sign(change.to - (change.from ?? 0)) * step;
              expect(sumWith([{ ...change, to: Number(less.toPrecision(12)) }])).toBeLessThan(gap);
            }
          }
          if (by === "together") expect(sumWith(changes)).toBeGreaterThanOrEqual(gap);
          if (by === "size") expect(lacking).toBeGreaterThan(0);
          else expect(lacking).toBe(0);
        }
      });
    }),
    { numRuns: 60 },
  );
  for (const by of ["single", "together", "size"]) expect(shown.get(by) ?? 0).toBeGreaterThan(3);
});
