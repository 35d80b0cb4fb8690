import { initialLanguage, saveLanguage } from "../../../src/taskpane/texts/paneLanguage";

/** Browser storage of one page. */
function storage(): () => Storage {
  const entries = new Map<string, string>();
  const kept: Pick<Storage, "getItem" | "setItem"> = {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => entries.set(key, value),
  };
  return () => kept as Storage;
}

const blocked = (): Storage => {
  throw new DOMException("blocked", "SecurityError");
};

describe("the language of the pane", () => {
  it.each([
    ["kk-KZ", "kk"],
    ["ru-RU", "ru"],
    ["en-US", "en"],
    ["de-DE", "ru"],
    // Locale numbers of Kazakh, Russian and English (United States).
    [1087, "kk"],
    [1049, "ru"],
    [1033, "en"],
    [undefined, "ru"],
    [null, "ru"],
  ])("under Office in %s begins as %s", (displayLanguage, language) => {
    expect(initialLanguage({ displayLanguage }, storage())).toBe(language);
  });

  it("is the user's own choice before Office's language", () => {
    const kept = storage();
    saveLanguage("kk", { partitionKey: "a" }, kept);
    expect(initialLanguage({ displayLanguage: "en-US", partitionKey: "a" }, kept)).toBe("kk");
    expect(initialLanguage({ displayLanguage: "en-US", partitionKey: "b" }, kept)).toBe("en");
  });

  it("ignores a saved word that is no language", () => {
    const kept = storage();
    kept().setItem("bagalau.language", "__proto__");
    expect(initialLanguage({}, kept)).toBe("ru");
  });

  it("does without storage where the browser blocks it", () => {
    expect(() => {
      saveLanguage("kk", {}, blocked);
    }).not.toThrow();
    expect(initialLanguage({ displayLanguage: "kk-KZ" }, blocked)).toBe("kk");
  });
});
