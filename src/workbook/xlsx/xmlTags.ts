/** Start tags and their attributes in the small, known parts of a package; whole sheets go through the reader library. */

const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Attributes of each start tag of that local name, whatever its namespace prefix; entities resolved. */
export function tagAttributes(xml: string, localName: string): ReadonlyMap<string, string>[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g");
  return Array.from(xml.matchAll(pattern), ([, text = ""]) => {
    const pairs = Array.from(text.matchAll(attributePattern), ([, name = "", double, single]) => {
      return [name, unescaped(double ?? single ?? "")] as const;
    });
    return new Map(pairs);
  });
}

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
