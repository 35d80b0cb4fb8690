/** Points of typed values, by hand. */
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Criterion } from "../../src/criteria/criterion";
import { canBeTried, triedIndicators, triedPoints } from "../../src/scoring/triedPoints";
import { formulaCriterion, syntheticCriterion } from "../report/syntheticEdition";

const bands = [
  { from: 61, points: 5 },
  { from: 91, points: 10 },
];
const criteria: readonly Criterion[] = [
  syntheticCriterion("A1", "bands", { bands, points: null, unit: "%" }),
  syntheticCriterion("A2", "per100", { points: 2, base: "A3", cap: 50 }),
  syntheticCriterion("A3", "perUnit", { counted: false }),
  syntheticCriterion("A4", "sumOfLines", { points: null, cap: 15 }),
  syntheticCriterion("A4.1", "perUnit", { points: 2, partOf: "A4" }),
  syntheticCriterion("A4.2", "perUnit", { points: 0.5, partOf: "A4" }),
  syntheticCriterion("A5", "places", { points: 1 }),
  syntheticCriterion("A6", "points", { points: null, floor: 0, cap: 10 }),
  formulaCriterion("A7", "A1+A3*2"),
  syntheticCriterion("A8", "meanOfLines", { points: null }),
  syntheticCriterion("A8.1", "points", { points: null, floor: 2, cap: 10, partOf: "A8" }),
  syntheticCriterion("A8.2", "points", { points: null, floor: 2, cap: 10, partOf: "A8" }),
];
const edition = { ...defaultEdition(), criteria };
const tried = (code: string, values: Readonly<Record<string, number>>) =>
  triedPoints(edition, code, new Map(Object.entries(values)));

describe("triedPoints", () => {
  it("are those of the evaluation", () => {
    expect([93, 90.4, 60].map((value) => tried("A1", { A1: value }))).toEqual([10, 5, 0]);
    // 12 of 300: 4 per 100, 2 points each.
    expect(tried("A2", { A2: 12, A3: 300 })).toBe(8);
    expect(tried("A2", { A2: 300, A3: 300 })).toBe(50);
    // 3 × 2 and 5 × 0.5 rounded to whole points: 6 + 3.
    expect(tried("A4", { "A4.1": 3, "A4.2": 5 })).toBe(9);
    expect(tried("A7", { A1: 3, A3: 4 })).toBe(11);
  });

  it("are none where a value is missing, outside its range, or its base is 0", () => {
    expect(tried("A2", { A2: 12 })).toBeNull();
    expect(tried("A2", { A2: 12, A3: 0 })).toBeNull();
    expect(tried("A1", {})).toBeNull();
    expect(tried("A6", { A6: 10.5 })).toBeNull();
    expect(tried("A3", { A3: 1 })).toBeNull();
    // No sheet would be read with a count below 0.
    expect(tried("A2", { A2: -3, A3: 300 })).toBeNull();
    // A mark in a line is refused as one of an indicator is, not counted as 0.
    expect(tried("A8", { "A8.1": 4, "A8.2": 16 })).toBeNull();
    expect(tried("A8", { "A8.1": 4, "A8.2": 10 })).toBe(7);
    expect(tried("A8", { "A8.1": 4 })).toBe(2);
  });

  it("need the values of what is counted with, and cannot be tried by place", () => {
    const of = (code: string) => {
      const criterion = criteria.find((one) => one.code === code);
      return criterion === undefined ? [] : triedIndicators(edition, criterion).map((one) => one.code);
    };
    expect([of("A1"), of("A2"), of("A4"), of("A7")]).toEqual([["A1"], ["A2", "A3"], ["A4.1", "A4.2"], ["A1", "A3"]]);
    expect(criteria.filter((one) => !canBeTried(edition, one)).map(({ code }) => code)).toEqual(["A3", "A5"]);
  });
});
