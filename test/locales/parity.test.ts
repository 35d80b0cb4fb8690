import { en } from "../../src/locales/en";
import { kk } from "../../src/locales/kk";
import { ru } from "../../src/locales/ru";

type Texts = ReadonlyMap<string, string>;

/** Plural categories of each language (Unicode CLDR: Kazakh and English have one and other, Russian all four). */
const pluralForms = { ru: ["one", "few", "many", "other"], kk: ["one", "other"], en: ["one", "other"] } as const;

const dictionaries = {
  ru: flatTexts(ru),
  kk: flatTexts(kk),
  en: flatTexts(en),
};

describe.each(["ru", "kk", "en"] as const)("dictionary %s", (language) => {
  const texts = dictionaries[language];

  it("has the keys of the Russian one", () => {
    expect(baseKeys(texts)).toEqual(baseKeys(dictionaries.ru));
  });

  it("has the placeholders of the Russian one in each text", () => {
    const differing = [...baseKeys(texts)].filter(
      (key) => String(placeholders(texts, key)) !== String(placeholders(dictionaries.ru, key)),
    );
    expect(differing).toEqual([]);
  });

  it("has all plural forms of its language and no other", () => {
    const counted = [...baseKeys(texts)].filter((key) => texts.has(`${key}_other`));
    const wrong = counted.filter((key) => String(formsOf(texts, key)) !== String([...pluralForms[language]].sort()));
    expect(wrong).toEqual([]);
  });

  it("has no empty text and no text with outer white space", () => {
    const blank = [...texts].filter(([, text]) => text.trim() === "" || text !== text.trim()).map(([key]) => key);
    expect(blank).toEqual([]);
  });
});

it("writes Kazakh and Russian in Cyrillic: texts of three letters or more that hold no Cyrillic are named", () => {
  const latin = (["ru", "kk"] as const).flatMap((language) =>
    [...dictionaries[language]]
      .filter(([, text]) => /[a-z]{3}/i.test(text.replace(/\{\{.*?\}\}/g, "")) && !/[а-яё]/i.test(text))
      .map(([key]) => `${language}: ${key}`),
  );
  expect(latin).toEqual([]);
});

function flatTexts(tree: object, prefix = ""): Texts {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      typeof value === "string" ? [[prefix + key, value]] : [...flatTexts(value as object, `${prefix}${key}.`)],
    ),
  );
}

function baseKey(key: string): string {
  return key.replace(/_(one|few|many|other)$/, "");
}

function baseKeys(texts: Texts): ReadonlySet<string> {
  return new Set([...texts.keys()].map(baseKey).sort());
}

function formsOf(texts: Texts, base: string): readonly string[] {
  return [...texts.keys()]
    .filter((key) => key !== base && baseKey(key) === base)
    .map((key) => key.slice(base.length + 1))
    .sort();
}

/** Each form may leave out `count` ("one organisation"), so it is not compared. */
function placeholders(texts: Texts, base: string): readonly string[] {
  const found = [...texts]
    .filter(([key]) => baseKey(key) === base)
    .flatMap(([, text]) => text.match(/\{\{.*?\}\}/g) ?? []);
  return [...new Set(found)].filter((name) => name !== "{{count}}").sort();
}
