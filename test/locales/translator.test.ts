import { createTranslator, type TextKey } from "../../src/locales/translator";
import { numberText } from "../../src/locales/numberText";

describe("translator", () => {
  it.each([
    [1, "1 призовое место"],
    [2, "2 призовых места"],
    [5, "5 призовых мест"],
    [21, "21 призовое место"],
  ])("chooses the Russian plural form for %d", (count, words) => {
    expect(createTranslator("ru")("cli.table.undecidedPrize", { count })).toContain(words);
  });

  it("leaves text of regions as it is: neither filled in nor escaped", () => {
    const path = "{{option}} $t(cli.refused) <img src=x> &";
    expect(createTranslator("en")("cli.file.notFound", { path })).toBe(`There is no file “${path}”.`);
  });

  it("throws on a key without a text", () => {
    expect(() => createTranslator("kk")("cli.none" as TextKey)).toThrow('No text "cli.none" in kk');
  });
});

describe("numberText", () => {
  it.each([
    [100201, "ru", "100\u00a0201"],
    [29986, "kk", "29\u00a0986"],
    [-1234.5, "ru", "−1\u00a0234,5"],
    [0.25, "en", "0.25"],
    [999, "ru", "999"],
    [1000000, "en", "1\u00a0000\u00a0000"],
    [-1e308, "ru", "−1\u00a0×\u00a010^308"],
    [1.5e300, "kk", "1,5\u00a0×\u00a010^300"],
    [-2.5e-9, "en", "−2.5\u00a0×\u00a010^−9"],
  ] as const)("writes %d in %s", (value, language, text) => {
    expect(numberText(value, language)).toBe(text);
  });
});

it.each([
  ["ru", "(и ещё 999\u00a0998 таких замечаний: A9)"],
  ["kk", "(және тағы 999\u00a0998 осындай мәселе: A9)"],
  ["en", "(and 999\u00a0998 more of the kind: A9)"],
] as const)("long numbers are grouped in %s, years and texts are not", (language, run) => {
  const t = createTranslator(language);
  expect(t("evaluation.issueRun", { count: 999_998, others: "A9" })).toBe(run);
  expect(t("cli.file.written", { path: 2025 })).toContain("2025");
  expect(t("cli.file.written", { path: "20250" })).toContain("20250");
  expect(t("cli.file.written", { path: -1_000_000 })).toContain("−1\u00a0000\u00a0000");
});

it.each([
  ["ru", "0,3", "−1\u00a0234,5", "−5"],
  ["kk", "0,3", "−1\u00a0234,5", "−5"],
  ["en", "0.3", "−1\u00a0234.5", "−5"],
] as const)("decimals in a message of %s have its mark and no binary tail", (language, tail, long, negative) => {
  const t = createTranslator(language);
  const shown = (value: number) => t("issues.staffNumberRange", { column: "x", value, min: 0, max: 1 });
  expect(shown(0.1 + 0.2)).toContain(tail);
  expect(shown(0.1 + 0.2)).not.toContain("0000");
  expect(shown(-1234.5)).toContain(long);
  expect(shown(-5)).toContain(negative);
});
