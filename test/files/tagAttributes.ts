import { tagAttributes as tagsOf } from "../../src/workbook/xlsx/xmlTags";

/** Attributes of each tag of that name in a part of a file of ours, which is well formed; none where there is no such part. */
export function tagAttributes(xml: string, localName: string): ReadonlyMap<string, string>[] {
  return xml === "" ? [] : tagsOf(xml, localName, (reason) => new Error(reason));
}
