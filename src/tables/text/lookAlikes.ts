/** Latin letters that look like Cyrillic ones; lower case. */
const cyrillicOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "а",
    b: "в",
    c: "с",
    e: "е",
    h: "н",
    i: "і",
    k: "к",
    m: "м",
    o: "о",
    p: "р",
    t: "т",
    x: "х",
    y: "у",
  }),
);

/** Cyrillic letters that print like Latin ones (docs/reading.md, 16). */
const cyrillicTwins = "АВСЕНКМОРТХУІаеорсухі";
const latinTwins = "ABCEHKMOPTXYIaeopcyxi";
const latinOf = new Map(Array.from(cyrillicTwins, (letter, index) => [letter, latinTwins.charAt(index)]));

const words = /\p{L}+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * Lower-case text with the Latin letters inside Cyrillic words made Cyrillic. A Latin y or o may be for у or ү, о or ө,
 * so those are made one; it serves comparison only.
 */
export function foldLookAlikes(text: string): string {
  return text
    .replace(words, (word) =>
      cyrillic.test(word) ? word.replace(/[a-z]/g, (letter) => cyrillicOf.get(letter) ?? letter) : word,
    )
    .replace(/ү/g, "у")
    .replace(/ө/g, "о");
}

/** What a code looks like: equal for codes that a reader cannot tell apart. */
export function codeShape(code: string): string {
  return Array.from(code, (letter) => latinOf.get(letter) ?? letter).join("");
}

/** The shape of a code in capitals. */
export function foldCode(code: string): string {
  return codeShape(code.toUpperCase());
}
