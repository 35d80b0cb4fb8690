import type { XmlScanner } from "./xmlScanner";

/** How the password is kept, by Excel 2013 and later and before (ECMA-376 part 1, 18.3.1.85). */
const secrets = ["hashValue", "password"];
const attributes = [
  ...["algorithmName", "hashValue", "saltValue", "spinCount", "password", "sheet", "objects", "scenarios"],
  ...["formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks"],
  ...["deleteColumns", "deleteRows", "selectLockedCells", "sort", "autoFilter", "pivotTables", "selectUnlockedCells"],
];

/** The tag that was just opened, as it may be written again; null where it asks for no password. */
export function protectionTag(scanner: XmlScanner): string | null {
  const given = attributes.flatMap((name) => {
    const value = scanner.attribute(name);
    return value !== null && /^[\w+/=. -]{0,200}$/.test(value) ? [`${name}="${value}"`] : [];
  });
  const isSecret = secrets.some((name) => (scanner.attribute(name) ?? "") !== "");
  return isSecret ? `<sheetProtection ${given.join(" ")}/>` : null;
}

/** Protection without a password (18.3.1.85): widths and heights stay free, as an attribute of 0 allows. */
export const guardTag = `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`;
