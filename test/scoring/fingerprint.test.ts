import type { Edition } from "../../src/criteria/edition";
import type { Submission } from "../../src/intake/submission";
import { fingerprint } from "../../src/scoring/fingerprint";
import { criterion, edition, member, submission } from "./appendix";

const criteria = [criterion({ code: "A1" }), criterion({ code: "B1", block: "B", points: 2 })];
const roster = [member("Абай"), member("Актобе")];
const own = edition(criteria, {}, roster);
const sent = [submission("Абай", 1, 2), submission("Актобе", 3, "missing")];
const base = fingerprint(own, sent);

describe("fingerprint", () => {
  it("is a sha256", () => {
    expect(base).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  const reversed = (list: readonly Submission[]) => [...list].reverse();
  const address = { file: null, sheet: "Лист1", cell: "B7" };

  it.each<[string, Edition, readonly Submission[]]>([
    ["the order of rows", own, reversed(sent)],
    [
      "the order of criteria",
      edition([...criteria].reverse(), {}, roster),
      [submission("Абай", 2, 1), submission("Актобе", "missing", 3)],
    ],
    ["the order of the roster", edition(criteria, {}, [...roster].reverse()), sent],
    ["the sheet the values came from", own, sent.map((one) => ({ ...one, source: address }))],
    [
      "language, listing, amounts and signatories",
      edition(
        criteria,
        {
          language: "kk",
          listing: "ascending",
          prizeAmounts: [300000, null, null],
          encouragementAmount: 50000,
          resolution: { ...own.settings.resolution, chair: "И. О. Фамилия" },
        },
        roster,
      ),
      sent,
    ],
    ["a roster that only names those who sent values", edition(criteria), sent],
  ])("does not depend on %s", (_what, changed, submissions) => {
    expect(fingerprint(changed, submissions)).toBe(base);
  });

  it.each<[string, Edition, readonly Submission[]]>([
    ["a value", own, [submission("Абай", 1, 2.5), submission("Актобе", 3, "missing")]],
    ["a value that moves to another organisation", own, [submission("Абай", 3, "missing"), submission("Актобе", 1, 2)]],
    ["missing against unreadable", own, [submission("Абай", 1, 2), submission("Актобе", 3, "unreadable")]],
    ["missing against 0", own, [submission("Абай", 1, 2), submission("Актобе", 3, 0)]],
    ["a weight", edition([criterion({ code: "A1", weight: 2 }), ...criteria.slice(1)], {}, roster), sent],
    ["a measure", edition([criterion({ code: "A1", measure: "share" }), ...criteria.slice(1)], {}, roster), sent],
    ["a block that is no longer main", { ...own, blocks: own.blocks.map((one) => ({ ...one, main: false })) }, sent],
    ["decimals", edition(criteria, { decimals: 1 }, roster), sent],
    ["a tie-break rule", edition(criteria, { tieBreaks: [{ kind: "firstRanks" }] }, roster), sent],
    ["a block total that does not fall below zero", edition(criteria, { floorBlocksAtZero: true }, roster), sent],
    ["ranks of equals", edition(criteria, { tieRanking: "mean" }, roster), sent],
    ["what an indicator not reported counts", edition(criteria, { notReported: "zeros" }, roster), sent],
    ["the scheme", edition(criteria, { scheme: "sumOfPlaces" }, roster), sent],
    ["the number of prizes", edition(criteria, { prizes: 2 }, roster), sent],
    ["an entry condition", edition(criteria, { entryConditions: ["duesPaid"] }, roster), sent],
    ["the number encouraged", edition(criteria, { encouragement: { kind: "mainTotal", count: 4 } }, roster), sent],
    ["who takes part", edition(criteria, {}, [member("Абай"), member("Актобе", { takesPart: false })]), sent],
    ["who is absent", edition(criteria, {}, [...roster, member("Атырау")]), sent],
    ["the year", { ...own, title: { ...own.title, year: 2024 } }, sent],
  ])("changes with %s", (_what, changed, submissions) => {
    expect(fingerprint(changed, submissions)).not.toBe(base);
  });

  // As the version before measures, lines and formulas had it.
  it("of criteria without them is what it was", () => {
    expect(base).toBe("sha256:6e3d1a3cd0a5200b80e85de9b8fd1e0532d358b55dc8a5bdc344a447b3999641");
  });

  it("takes names for text only", () => {
    const odd = ["__proto__", "constructor", '"],["', "=1+1", "\ud800"];
    const prints = odd.map((name) => fingerprint(own, [submission(name, 1, 2)]));
    expect(new Set(prints).size).toBe(odd.length);
  });
});
