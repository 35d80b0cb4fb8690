import { tagAttributes as tagsOf } from "../../src/workbook/xlsx/xmlTags";

/** Attributes of each tag of that name in a part of a file of ours, which is well formed. */
export function tagAttributes(xml: string, localName: string): ReadonlyMap<string, string>[] {
  return tagsOf(xml, localName, (reason) => new Error(reason));
}
