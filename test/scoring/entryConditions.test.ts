import fc from "fast-check";
import { entryConditions } from "../../src/criteria/entryCondition";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import { evaluate } from "../../src/scoring/evaluate";
import type { Evaluation } from "../../src/scoring/evaluation";
import { fingerprint } from "../../src/scoring/fingerprint";
import { anyCase } from "./arbitraryEdition";
import { criterion, edition, member, placesOf, plainCriteria, rated, submission } from "./appendix";

/** Points 9, 7, 5, 3 by the first criterion alone, one point a unit. */
const sent = [submission("Абай", 9), submission("Актобе", 7), submission("Алматы", 5), submission("Атырау", 3)];
const roster = [
  member("Абай", { nameKk: "Абай ұйымы", meets: { duesPaid: false, collectiveAgreement: true } }),
  member("Актобе", { meets: { duesPaid: true, collectiveAgreement: false }, reason: "срок истёк в мае" }),
  member("Алматы", { meets: { duesPaid: false, collectiveAgreement: false } }),
  member("Атырау"),
];
const criteria = plainCriteria(1);

describe("entry conditions", () => {
  it("keep nobody out while they are off, whatever is answered", () => {
    const { organisations, notRated } = evaluate(edition(criteria, {}, roster), sent);
    expect(organisations).toHaveLength(4);
    expect(notRated).toEqual([]);
  });

  it("keep out who is answered no, so that the others move up; who is not answered is rated", () => {
    const result = evaluate(edition(criteria, { entryConditions: ["duesPaid"] }, roster), sent);
    expect(placesOf(result)).toEqual({ Актобе: 1, Атырау: 2 });
    expect(result.notRated).toEqual([
      { name: "Абай", nameKk: "Абай ұйымы", reason: "notAdmitted", unmet: ["duesPaid"], words: "" },
      { name: "Алматы", nameKk: "", reason: "notAdmitted", unmet: ["duesPaid"], words: "" },
    ]);
    expect(result.awards.prizes.map(({ organisations }) => organisations)).toEqual([["Актобе"], ["Атырау"]]);
  });

  it("name every condition that is not fulfilled", () => {
    const result = evaluate(edition(criteria, { entryConditions }, roster), sent);
    expect(placesOf(result)).toEqual({ Атырау: 1 });
    expect(result.notRated.map(({ name, unmet, words }) => [name, unmet, words])).toEqual([
      ["Абай", ["duesPaid"], ""],
      ["Актобе", ["collectiveAgreement"], "срок истёк в мае"],
      ["Алматы", ["duesPaid", "collectiveAgreement"], ""],
    ]);
  });

  it("stand beside another reason", () => {
    const dues = { meets: { duesPaid: false } };
    const all = [
      member("Абай", { ...dues, takesPart: false, reason: "создана в 2026 году" }),
      member("Актобе", dues),
      member("Алматы", dues),
      member("Атырау"),
    ];
    const values = [submission("Абай", 9), submission("Актобе", "missing"), submission("Атырау", 3)];
    const reasons = (changes: Partial<Edition["settings"]>): readonly unknown[] =>
      evaluate(edition(criteria, { entryConditions: ["duesPaid"], ...changes }, all), values).notRated.map(
        ({ name, reason, unmet }) => [name, reason, unmet],
      );
    expect(reasons({})).toEqual([
      ["Абай", "notTakingPart", ["duesPaid"]],
      ["Актобе", "noValues", ["duesPaid"]],
      ["Алматы", "absent", ["duesPaid"]],
    ]);
    // Silence would be rated with zeros; the condition still keeps them out.
    expect(reasons({ notReported: "zeros" })).toEqual([
      ["Абай", "notTakingPart", ["duesPaid"]],
      ["Актобе", "notAdmitted", ["duesPaid"]],
      ["Алматы", "notAdmitted", ["duesPaid"]],
    ]);
  });

  it("leave N of the places method to those who are admitted", () => {
    const places = [criterion({ method: "places", points: 10 })];
    const result = evaluate(edition(places, { entryConditions: ["duesPaid"] }, roster), sent);
    // N = 2: (2 − 1 + 1) × 10.
    expect(rated(result, "Актобе").scores[0]?.points).toBe(20);
  });
});

/** All of a result that must not know of an organisation that is kept out. */
function resultOf({ organisations, ties, awards, guessed }: Evaluation): unknown {
  return { organisations, ties, awards, guessed };
}

/** The case with answers of a few organisations, some of them no. */
const answered = anyCase.chain(({ edition: free, sent: submissions }) =>
  fc
    .tuple(
      fc.subarray([...entryConditions], { minLength: 1 }),
      ...submissions.map(() =>
        fc.record({ duesPaid: fc.boolean(), collectiveAgreement: fc.boolean() }, { requiredKeys: [] }),
      ),
    )
    .map(([required, ...answers]) => {
      const members = submissions.map(({ organisation }, index): RosterOrganisation =>
        member(organisation, { meets: answers[index] ?? {} }),
      );
      const settings = { ...free.settings, entryConditions: required };
      return { edition: { ...free, settings, roster: members }, submissions };
    }),
);

it("who is kept out leaves the result of the others as it is without him, except for the list of those not rated", () => {
  fc.assert(
    fc.property(answered, ({ edition: own, submissions }) => {
      const result = evaluate(own, submissions);
      const out = new Set(result.notRated.filter(({ unmet }) => unmet.length > 0).map(({ name }) => name));
      const refused = own.roster.filter(({ meets }) =>
        own.settings.entryConditions.some((one) => meets?.[one] === false),
      );
      expect(out).toEqual(new Set(refused.map(({ name }) => name)));
      const free: Edition = {
        ...own,
        settings: { ...own.settings, entryConditions: [] },
        roster: own.roster.filter(({ name }) => !out.has(name)),
      };
      const without = evaluate(
        free,
        submissions.filter(({ organisation }) => !out.has(organisation)),
      );
      expect(resultOf(result)).toEqual(resultOf(without));
      expect(result.notRated.filter(({ name }) => !out.has(name))).toEqual(without.notRated);
    }),
    { numRuns: 300 },
  );
});

describe("the fingerprint and entry conditions", () => {
  const print = (settings: Partial<Edition["settings"]>, members: readonly RosterOrganisation[] | null): string =>
    fingerprint(edition(criteria, settings, members), sent);
  const on = { entryConditions: ["duesPaid"] } as const;
  const bare = roster.map(({ name }) => member(name));

  it("is what it was before there were any, while they are off", () => {
    // Computed by the version before entry conditions, of the same criterion and values.
    const before = "sha256:5abc2700aa57ea476a9d662a6df02cf2153403d1b551cf791bf128ae3e65180d";
    expect(print({}, roster)).toBe(before);
    expect(print({}, null)).toBe(before);
  });

  it("changes with a condition that is switched on, and with an answer to it", () => {
    const prints = [
      print({}, bare),
      print(on, bare),
      print({ entryConditions: ["collectiveAgreement"] }, bare),
      print({ entryConditions }, bare),
      print(on, [member("Абай", { meets: { duesPaid: false } }), ...bare.slice(1)]),
      print(on, [member("Абай", { meets: { duesPaid: true } }), ...bare.slice(1)]),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("changes with the answer of an organisation that sent nothing", () => {
    const absent = (duesPaid: boolean) => [...bare, member("Жетісу", { meets: { duesPaid } })];
    expect(print(on, absent(true))).not.toBe(print(on, absent(false)));
  });

  it("does not know of answers to a condition that is off, nor of the order of the roster", () => {
    const other = roster.map((one) => ({ ...one, meets: { ...one.meets, collectiveAgreement: true } }));
    expect(print(on, other)).toBe(print(on, roster));
    expect(print(on, [...roster].reverse())).toBe(print(on, roster));
  });
});
