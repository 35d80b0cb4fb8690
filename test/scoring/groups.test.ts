import fc from "fast-check";
import { awardsAsDecided } from "../../src/committee/awardsAsDecided";
import { evaluate } from "../../src/scoring/evaluate";
import { fingerprint } from "../../src/scoring/fingerprint";
import { safetyOf } from "../../src/insight/safety/safety";
import { anyCase } from "./arbitraryEdition";
import { criterion, edition, member, submission } from "./appendix";
import { expectedAwards, foundAwards } from "./exactAwards";

/** "Итоги подводятся по двум группам: областные и городские организации", two prizes in each, one encouraged. */
const roster = [
  member("Абай", { group: "Области" }),
  member("Астана", { group: "Города" }),
  member("Актобе", { group: "области" }),
  member("Алматы", { group: "Города" }),
  member("Атырау", { group: "Области" }),
  member("Шымкент", { group: "Города" }),
];
const criteria = [criterion({ code: "A1" }), criterion({ code: "A2", method: "places", points: 10 })];
const settings = { byGroups: true, prizes: 2, encouragement: { kind: "mainTotal", count: 1 } } as const;
const sent = [
  submission("Шымкент", 40, 1),
  submission("Абай", 10, 5),
  submission("Астана", 90, 3),
  submission("Атырау", 10, 5),
  submission("Алматы", 60, 2),
  submission("Актобе", 5, 9),
];

describe("groups", () => {
  const evaluation = evaluate(edition(criteria, settings, roster), sent);

  /*
   * Places of A2 among three: 30, 20, 10. Cities 90 + 30, 60 + 20, 40 + 10; regions: A2 9, 5, 5 is 30, 20, 20, so totals
   * 35, 30, 30.
   */
  it("have ranks, places, prizes and encouragement of their own", () => {
    expect(
      evaluation.organisations.map(({ name, group, place, position, total }) => [name, group, place, position, total]),
    ).toEqual([
      ["Абай", "Области", 2, 2, 30],
      ["Атырау", "Области", 2, 3, 30],
      ["Актобе", "Области", 1, 1, 35],
      ["Шымкент", "Города", 3, 6, 50],
      ["Астана", "Города", 1, 4, 120],
      ["Алматы", "Города", 2, 5, 80],
    ]);
    expect(evaluation.organisations.map(({ scores }) => scores[0]?.rank)).toEqual([1, 1, 3, 3, 1, 2]);
    expect(evaluation.organisations.map(({ blockPlaces }) => blockPlaces[0])).toEqual([2, 2, 1, 3, 1, 2]);
    expect(evaluation.awards.prizes).toEqual([
      { place: 1, organisations: ["Актобе"], group: "Области" },
      { place: 1, organisations: ["Астана"], group: "Города" },
      { place: 2, organisations: ["Алматы"], group: "Города" },
    ]);
    expect(evaluation.awards.undecided.filter(({ what }) => what === "prize")).toEqual([
      { what: "prize", because: "tie", slots: 1, between: ["Абай", "Атырау"], group: "Области" },
    ]);
    expect(evaluation.awards.encouraged.map(({ organisation }) => organisation)).toEqual(["Шымкент"]);
    expect(evaluation.ties).toMatchObject([{ group: "Области", place: 2 }]);
  });

  it("a decision on a prize of one group leaves that of another", () => {
    const decided = awardsAsDecided(evaluation, [
      { organisation: "Астана", place: "I", decision: "decline", remark: "", among: null },
    ]);
    const first = decided.awards.filter(({ places }) => places[0] === 1);
    expect(first.map(({ group, winners }) => [group, winners.length])).toEqual([
      ["Области", 1],
      ["Города", 0],
    ]);
    expect([...decided.statuses.values()]).toEqual(["applies"]);
  });

  it("another group of an organisation is another fingerprint; groups that are off are none", () => {
    const moved = roster.map((one) => (one.name === "Абай" ? { ...one, group: "Города" } : one));
    const of = (own: typeof roster, byGroups: boolean) =>
      fingerprint(edition(criteria, { ...settings, byGroups }, own), sent);
    expect(of(moved, true)).not.toBe(of(roster, true));
    expect(of(moved, false)).toBe(of(roster, false));
    expect(of(roster, true)).not.toBe(of(roster, false));
  });

  it("one of no group stands apart", () => {
    const own = evaluate(edition(criteria, settings, roster), [...sent, submission("Ұлытау", 1, 1)]);
    expect(own.organisations.at(-1)).toMatchObject({ name: "Ұлытау", group: "", place: 1, position: 7 });
  });

  it("safety is that of each group, by the rows among all", () => {
    const { awards } = safetyOf(evaluation, sent);
    const astana = awards.find(({ organisation }) => organisation === "Астана");
    expect(astana?.challenger).toBe("Алматы");
    expect(evaluation.organisations[astana?.line.holder ?? -1]?.name).toBe("Астана");
    expect(evaluation.organisations[astana?.line.margins[0]?.challenger ?? -1]?.name).toBe("Алматы");
  });

  it("are each what counting gives of its organisations alone", () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.constantFrom("I", "II"), { minLength: 8, maxLength: 8 }), (one, groups) => {
        const own = {
          ...one.edition,
          settings: { ...one.edition.settings, byGroups: true },
          roster: (one.edition.roster ?? []).map((entry, index) => ({ ...entry, group: groups[index] ?? "I" })),
        };
        const all = evaluate(own, one.sent);
        let from = 0;
        for (const { name, evaluation: group } of all.groups ?? []) {
          const together = all.organisations.filter((organisation) => organisation.group === name);
          expect(foundAwards({ organisations: together, awards: group.awards }, own)).toEqual(
            expectedAwards(own, together),
          );
          expect(together.map(({ position }) => position - from).sort((a, b) => a - b)).toEqual(
            together.map((_one, index) => index + 1),
          );
          from += together.length;
        }
        expect(from).toBe(all.organisations.length);
      }),
    );
  });
});
