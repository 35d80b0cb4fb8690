/** Characters per cell that Excel accepts; it repairs a file that holds more. */
const longestText = 32_767;

const escapeLookAlike = /_(?=x[\da-fA-F]{4}_)/g;
/** What XML 1.0 (2.2) cannot hold, surrogates without their partner among it. */
const notXml =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Anything but what is as it is (&, <, >, _, controls, surrogates): most texts are passed on after one look. */
const anySpecial = /[^ -%'-;=?-^`-\ud7ff\ue000-\ufffd]/;
const markup = /[&<>]/g;
const markupEscapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/**
 * A text as the content of an XML element in a workbook. Line ends become "\n", as in Excel; characters that XML cannot hold,
 * and texts that look like such an escape, are written as "_xHHHH_" (ECMA-376 part 1, 22.9.2.19).
 */
export function xmlText(text: string): string {
  if (!anySpecial.test(text)) return fitted(text);
  return fitted(text.replace(/\r\n?/g, "\n"))
    .replace(escapeLookAlike, "_x005F_")
    .replace(notXml, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(markup, (character) => markupEscapes.get(character) ?? character);
}

function fitted(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
