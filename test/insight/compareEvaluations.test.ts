import { compareEvaluations } from "../../src/insight/compareEvaluations";
import { isAwardChanged, isUnchanged, type Comparison, type OrganisationChange } from "../../src/insight/comparison";
import { createTranslator } from "../../src/locales/translator";
import { ruleChanges } from "../../src/insight/ruleChanges";
import { criterion, edition, member, submission } from "../scoring/appendix";

const of = ({ organisations }: Comparison, name: string): OrganisationChange => {
  const found = organisations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not compared`);
  return found;
};
const parts = ({ change, fromValues, fromRules }: OrganisationChange) => [change, fromValues, fromRules];

describe("the cause of a change of points", () => {
  /*
   * Old rules: A1 one point a unit, A2 three points a unit.           New rules: A1 weight 2, A2 gone, A3 five a unit.
   *            old values   old points   new values   old rules, new values   new rules, new values
   * Абай  A1   10           10           12           12                      12 × 2 = 24     values +2, rules +12
   *       A2   4            12           (no column)  12 (old value kept)     –               values  0, rules −12
   *       A3   –            –            3            –                       15              values  0, rules +15
   *       total             22                        24                      39              +17 = +2 + 15
   * Ұлытау A1  30           30           20           20                      40              values −10, rules +20
   *       A2   0            0            (no column)  0                       –               0
   *       A3   –            –            –            –                       0               0
   *       total             30                        20                      40              +10 = −10 + 20
   */
  const before = {
    edition: edition([criterion({ code: "A1" }), criterion({ code: "A2", points: 3 })], { prizes: 1 }),
    submissions: [submission("Абай", 10, 4), submission("Ұлытау", 30, 0)],
  };
  const after = {
    edition: edition([criterion({ code: "A1", weight: 2 }), criterion({ code: "A3", points: 5 })], { prizes: 1 }),
    submissions: [submission("Абай", 12, 3), submission("Ұлытау", 20, "missing")],
  };
  const comparison = compareEvaluations(before, after);

  it("is told cell by cell: first the values under the old rules, then the rules", () => {
    const { cells } = of(comparison, "Абай");
    expect(cells.map(({ code, fromValues, fromRules, change }) => [code, fromValues, fromRules, change])).toEqual([
      ["A1", 2, 12, 14],
      ["A3", 0, 15, 15],
      ["A2", 0, -12, -12],
    ]);
    expect(cells[0]).toMatchObject({ before: { value: 10, points: 10 }, after: { value: 12, points: 24 } });
    expect(cells[2]).toMatchObject({ before: { value: 4, points: 12 }, after: null });
  });

  it("adds up to the change of the total", () => {
    expect(parts(of(comparison, "Абай"))).toEqual([17, 2, 15]);
    expect(parts(of(comparison, "Ұлытау"))).toEqual([10, -10, 20]);
    expect(of(comparison, "Абай")).toMatchObject({
      before: { place: 2, total: 22 },
      underOldRules: { place: 1, total: 24 },
      after: { place: 2, total: 39 },
    });
  });

  it("is written of the rules in words", () => {
    const changes = ruleChanges(before.edition, after.edition, createTranslator("ru"), "ru");
    expect(changes.map(({ subject, field, before: was, after: is }) => [subject, field, was, is])).toEqual([
      ["A1", "Вес", "1", "2"],
      ["A3", "Показатель (ru)", "", "Показатель"],
      ["A2", "Показатель (ru)", "Показатель", ""],
    ]);
  });

  it("is nothing where nothing changed", () => {
    const same = compareEvaluations(after, after);
    expect(isUnchanged(same)).toBe(true);
    expect(same.organisations.flatMap(({ cells }) => cells)).toEqual([]);
    expect(ruleChanges(after.edition, after.edition, createTranslator("kk"), "kk")).toEqual([]);
  });
});

describe("who is compared", () => {
  const rules = edition([criterion({ code: "A1" })], { prizes: 1, encouragement: { kind: "mainTotal", count: 1 } });

  it("is new or gone with all its points from values", () => {
    const comparison = compareEvaluations(
      { edition: rules, submissions: [submission("Абай", 5), submission("Астана", 7)] },
      { edition: rules, submissions: [submission("Абай", 5), submission("Ұлытау", 9)] },
    );
    expect(of(comparison, "Ұлытау")).toMatchObject({ before: null, after: { place: 1, total: 9 }, fromValues: 9 });
    expect(of(comparison, "Астана")).toMatchObject({ before: { place: 1, total: 7 }, after: null, fromValues: -7 });
    expect(comparison.organisations.map(({ name }) => name)).toEqual(["Ұлытау", "Абай", "Астана"]);
  });

  it("is the same organisation under its former spelling, but two are never made one", () => {
    const roster = [
      member("ОО «Абай»", { spellings: ["Абайская"] }),
      member("ОО «Астана»", { spellings: ["Столичная"] }),
    ];
    const now = {
      edition: { ...rules, roster },
      submissions: [submission("ОО «Абай»", 6), submission("ОО «Астана»", 2)],
    };
    const comparison = compareEvaluations(
      {
        edition: rules,
        submissions: [
          submission("Абайская", 5),
          submission("Столичная", 1),
          submission("г. Астана", 1),
          submission("ҚБ Астана", 3),
        ],
      },
      now,
    );
    expect(of(comparison, "ОО «Абай»")).toMatchObject({ before: { total: 5 }, after: { total: 6 }, change: 1 });
    // "Столичная" and "ҚБ Астана" both mean ОО «Астана»: neither is taken for it.
    expect(of(comparison, "ОО «Астана»").before).toBeNull();
    expect(of(comparison, "Столичная").after).toBeNull();
    expect(of(comparison, "ҚБ Астана").after).toBeNull();
  });

  it("loses or gains an award", () => {
    const comparison = compareEvaluations(
      { edition: rules, submissions: [submission("Абай", 9), submission("Астана", 7), submission("Ұлытау", 1)] },
      { edition: rules, submissions: [submission("Абай", 8), submission("Астана", 8), submission("Ұлытау", 9)] },
    );
    const awards = comparison.organisations.map((one) => [one.name, one.awardBefore.kind, one.awardAfter.kind]);
    expect(awards).toEqual([
      ["Ұлытау", "none", "prize"],
      ["Абай", "prize", "undecidedEncouragement"],
      ["Астана", "encouraged", "undecidedEncouragement"],
    ]);
    expect(comparison.organisations.every(isAwardChanged)).toBe(true);
  });
});

describe("points that no cell of their own explains", () => {
  it("come from values where places among others decide", () => {
    const rules = edition([criterion({ code: "A1", method: "places", points: 10 })]);
    const comparison = compareEvaluations(
      { edition: rules, submissions: [submission("Абай", 5), submission("Астана", 4)] },
      { edition: rules, submissions: [submission("Абай", 5), submission("Астана", 6)] },
    );
    // N 2: first (2 − 1 + 1) × 10 = 20, second 10. Абай falls to the second place with the same value.
    expect(of(comparison, "Абай").cells).toEqual([
      expect.objectContaining({ code: "A1", fromValues: -10, fromRules: 0, change: -10 }),
    ]);
  });

  it("stand apart where a block is held at 0", () => {
    // Block A: −5 is held at 0, so a fall to −8 costs nothing: the cell says −3, the block gives 3 back.
    const rules = edition([criterion({ code: "A1", points: -1, method: "penalty" })], { floorBlocksAtZero: true });
    const comparison = compareEvaluations(
      { edition: rules, submissions: [submission("Абай", 5)] },
      { edition: rules, submissions: [submission("Абай", 8)] },
    );
    const { cells, floors, change } = of(comparison, "Абай");
    expect(cells[0]?.change).toBe(-3);
    expect(floors).toEqual({ change: 3, fromValues: 3, fromRules: 0 });
    expect(change).toBe(0);
  });
});

describe("a criterion that the new rules do not have", () => {
  it("takes its points away by rules alone, although more organisations would have raised its places", () => {
    // N 2: Абай is first, (2 − 1 + 1) × 10 = 20 points; with a third organisation the old rule would have given 30.
    const places = criterion({ code: "A2", method: "places", points: 10 });
    const comparison = compareEvaluations(
      {
        edition: edition([criterion({ code: "A1" }), places]),
        submissions: [submission("Абай", 1, 5), submission("Астана", 1, 4)],
      },
      {
        edition: edition([criterion({ code: "A1" })]),
        submissions: [submission("Абай", 1), submission("Астана", 1), submission("Ұлытау", 1)],
      },
    );
    expect(parts(of(comparison, "Абай"))).toEqual([-20, 0, -20]);
    expect(parts(of(comparison, "Астана"))).toEqual([-10, 0, -10]);
  });
});
