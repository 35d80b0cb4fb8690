/** An ST_Xstring: "_xHHHH_" stands for a character (ECMA-376 part 1, 22.9.2.19). */
export function decoded(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A text of an element with its entities resolved. */
export function plain(text: string): string {
  return decoded(
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&"),
  );
}

/** Titles in quotes that a formula refers to and no sheet has. */
export function missingSheets(formula: string, sheets: readonly string[]): readonly string[] {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return Array.from(outsideTexts.matchAll(/'((?:[^']|'')+)'!/g), ([, title = ""]) =>
    title.replaceAll("''", "'"),
  ).filter((title) => !sheets.includes(title));
}
