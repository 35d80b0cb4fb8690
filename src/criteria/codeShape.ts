/** Cyrillic letters that print like Latin ones (domain: sheets in practice, 16). */
const cyrillic = "АВСЕНКМОРТХУІаеорсухі";
const latin = "ABCEHKMOPTXYIaeopcyxi";
const latinTwins = new Map(Array.from(cyrillic, (letter, index) => [letter, latin.charAt(index)]));

/** What a code looks like: equal for codes that a reader cannot tell apart. */
export function codeShape(code: string): string {
  return Array.from(code, (letter) => latinTwins.get(letter) ?? letter).join("");
}
