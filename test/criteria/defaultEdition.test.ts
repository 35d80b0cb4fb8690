import { defaultEdition, isSampleId } from "../../src/criteria/defaultEdition";
import { languages } from "../../src/locales/language";

describe("the default edition", () => {
  const { title, blocks, criteria, roster } = defaultEdition();

  it("is the sample of 8 blocks and 40 indicators", () => {
    expect(title).toMatchObject({ id: "sample-2025", year: 2025, sample: true, approved: false });
    expect(blocks).toHaveLength(8);
    expect(criteria).toHaveLength(40);
    expect(roster).toBeNull();
  });

  it("has unique codes, known blocks and known bases", () => {
    const codes = criteria.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(criteria.filter(({ block }) => !blocks.some(({ code }) => code === block))).toEqual([]);
    expect(criteria.filter(({ base }) => base !== null && !codes.includes(base))).toEqual([]);
  });

  it("has bands ascending and 91 % worth 500 points in A1, as the catalogue states", () => {
    for (const { bands } of criteria) {
      expect(bands).toEqual([...bands].sort((one, other) => one.from - other.from));
    }
    expect(criteria[0]?.bands.at(-1)).toEqual({ from: 91, points: 500 });
  });

  it("says in each language how each criterion is counted, with the catalogue's own note behind", () => {
    for (const { note } of criteria) {
      for (const language of languages) expect(note[language]).not.toBe("");
    }
    expect(criteria.find(({ code }) => code === "A7")?.note.en).toBe(
      "−50 points for each unit per 100 of indicator A2; at least −500 points. Note: counted per 100 members (A2)",
    );
  });

  it.each([
    ["sample-2025", true],
    ["Sample", true],
    ["2026-1", false],
    ["a sample", false],
  ])("an edition %j is a sample: %j", (id, sample) => {
    expect(isSampleId(id)).toBe(sample);
  });
});
