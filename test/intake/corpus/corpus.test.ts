import { createTranslator } from "../../../src/locales/translator";
import { issueMessage } from "../../../src/issues/issue";
import { corpus } from "./corpus";
import { differences } from "./differences";
import { readCase } from "./readCase";

/** Expectations follow docs/reading.md (the list of 36 and "What a cell means"), not the program. */
const entries = Array.from({ length: 36 }, (_, index) => index + 1);
const translators = (["ru", "kk", "en"] as const).map((language) => createTranslator(language));

describe("the corpus", () => {
  it("has at least 60 workbooks", () => {
    expect(corpus.flatMap(({ files }) => files).length).toBeGreaterThanOrEqual(60);
  });

  it("names each case once, fit for a folder", () => {
    const names = corpus.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  it.each(entries)("has a case about entry %i", (entry) => {
    expect(corpus.some(({ about }) => about.includes(entry))).toBe(true);
  });

  it("has cases in both languages, and several entries in one", () => {
    for (const language of ["ru", "kk"]) {
      expect(corpus.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(15);
    }
    expect(corpus.filter(({ about }) => about.length >= 4).length).toBeGreaterThanOrEqual(10);
  });
});

it.each(corpus.map((one) => [one.name, one] as const))("%s", async (_name, corpusCase) => {
  const { reading } = await readCase(corpusCase);
  expect(differences(corpusCase, reading)).toEqual([]);
  for (const t of translators) {
    expect(reading.issues.map((issue) => issueMessage(issue, t)).filter((message) => message.includes("{{"))).toEqual(
      [],
    );
  }
});
