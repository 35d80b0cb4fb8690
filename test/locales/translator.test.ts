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
  ] as const)("writes %d in %s", (value, language, text) => {
    expect(numberText(value, language)).toBe(text);
  });
});
