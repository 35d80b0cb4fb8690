/** More is no header that anybody prints: Excel's own limit. */
const mostCharacters = 255;

/** Fonts, sizes, colours and fields of a header ("&14", "&\"Arial,Bold\"", "&K01+000", "&P"); "&L", "&C", "&R" part it. */
const codes = /&(?:"[^"]*"|K[\dA-F+-]{6}|\d{1,3} ?|[A-Z])/gi;

/** The texts of the left, middle and right of a page's header or footer (ECMA-376, 18.3.1.46), a line each. */
export function headerTexts(content: string): readonly string[] {
  return content
    .slice(0, mostCharacters)
    .replaceAll("&&", "\u0000")
    .split(/&[LCR]|[\r\n]+/)
    .map((text) => text.replace(codes, " ").replaceAll("\u0000", "&").replace(/\s+/g, " ").trim())
    .filter((text) => /\p{L}/u.test(text));
}
