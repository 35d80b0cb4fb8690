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

/** Cyrillic capitals that look like Latin ones, for codes such as "A1". */
const latinOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: "A",
    В: "B",
    С: "C",
    Е: "E",
    Н: "H",
    І: "I",
    К: "K",
    М: "M",
    О: "O",
    Р: "P",
    Т: "T",
    Х: "X",
    У: "Y",
  }),
);

const words = /\p{L}+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * Lower-case text with the Latin letters inside Cyrillic words made Cyrillic. A Latin y or o may stand for у or ү, о or ө,
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

/** A code with its Cyrillic look-alikes made Latin, in capitals. */
export function foldCode(code: string): string {
  return code.toUpperCase().replace(/\p{Script=Cyrillic}/gu, (letter) => latinOf.get(letter) ?? letter);
}
