const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text with the entities of XML 1.0 (4.6) and numeric references resolved; others stay as they are written. */
export function resolvedEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Escapes of workbook texts resolved: "_x000D_" (ECMA-376 part 1, 22.9.2.19); line ends become "\n", as in Excel. */
export function resolvedEscapes(text: string): string {
  const resolved = text.includes("_x")
    ? text.replace(/_x([\da-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return resolved.includes("\r") ? resolved.replaceAll("\r\n", "\n") : resolved;
}
