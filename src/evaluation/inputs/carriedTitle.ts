import { cutTitle, freeSheetName, sheetNameLength } from "../../workbook/sheetName";

const separator = " – ";
/** Characters that a sheet's own title keeps beside a long file name: enough to tell the sheets of a file apart. */
const leastSheetPart = 12;

/** "region – sheet" for a sheet of a region's file, within Excel's length and unlike every title taken. */
export function carriedTitle(fileName: string, sheet: string, taken: Iterable<string>): string {
  const region = fileName.replace(/\.[^.]*$/, "");
  const room = sheetNameLength - separator.length;
  const sheetPart = cutTitle(sheet, Math.max(leastSheetPart, room - region.length));
  return freeSheetName(`${cutTitle(region, room - sheetPart.length)}${separator}${sheetPart}`, taken);
}
