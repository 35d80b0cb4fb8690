import { freeSheetName, sheetNameLength } from "../../workbook/sheetName";

const separator = " – ";
/** Characters that a sheet's own title keeps beside a long file name: enough to tell the sheets of a file apart. */
const leastSheetPart = 12;

/** "region – sheet" for a sheet of a region's file, within Excel's length and unlike every title taken. */
export function carriedTitle(fileName: string, sheet: string, taken: Iterable<string>): string {
  const region = fileName.replace(/\.[^.]*$/, "");
  const room = sheetNameLength - separator.length;
  const sheetPart = cut(sheet, Math.max(leastSheetPart, room - region.length));
  return freeSheetName(`${cut(region, room - sheetPart.length)}${separator}${sheetPart}`, taken);
}

/** At most so many characters, never half of a surrogate pair. */
function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(start) && start.length < text.length ? start.slice(0, -1) : start).trim();
}
