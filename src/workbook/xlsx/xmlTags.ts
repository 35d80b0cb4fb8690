import { XmlScanner } from "./xmlScanner";

/** Attributes of each start tag of that local name, whatever its namespace prefix. */
export function tagAttributes(
  xml: string,
  localName: string,
  fault: (reason: string) => Error,
): ReadonlyMap<string, string>[] {
  const scanner = new XmlScanner(xml, fault);
  const tags: ReadonlyMap<string, string>[] = [];
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event === "open" && scanner.name === localName) tags.push(scanner.attributes());
  }
  return tags;
}
