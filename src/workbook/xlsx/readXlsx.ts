import type { WorkBook } from "@e965/xlsx";
import type { WorkbookGrid } from "../grid";
import { HostFault } from "../hostFault";
import { fileLimits } from "./fileLimits";
import { assertZip } from "./fileKind";
import { namedAreas } from "./namedAreas";
import { isCellPart, sheetParts, type SheetPart } from "./packageParts";
import { sheetGrid } from "./sheetGrid";
import { filledCells, preparedSheetXml, withRawCharacters } from "./sheetXml";
import { unzip, type ZipParts } from "./unzip";
import { zip } from "./zip";

/**
 * Reads an .xlsx or .xlsm file: stored values, formulas, formats, merged areas, hidden sheets, rows and columns, widths and
 * defined names. Chart, dialog and macro sheets hold no cells and are left out.
 * @param fileName becomes `WorkbookGrid.fileName`; it is not opened.
 * @throws HostFault notWorkbook, encrypted, tooLarge (`fileLimits`) or unreadableFile.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> {
  assertZip(bytes);
  const parts = await unzip(bytes, isCellPart);
  const sheets = sheetParts(parts);
  prepareParts(parts, sheets);
  const book = await parse(await zip(parts, false));
  return workbookGrid(book, sheets, fileName);
}

/** Replaces the parts by what the library reads rightly, and counts what it would have to hold. */
function prepareParts(parts: ZipParts, sheets: readonly SheetPart[]): void {
  const worksheets = new Set(sheets.map((sheet) => sheet.worksheet));
  let cells = 0;
  for (const [name, content] of parts) {
    const isSheet = worksheets.has(name);
    if (!isSheet && !/sharedStrings\.xml$/i.test(name)) continue;
    const xml = new TextDecoder().decode(content);
    if (isSheet) cells += filledCells(xml);
    if (cells > fileLimits.filledCells) throw new HostFault("tooLarge", `more than ${fileLimits.filledCells} cells`);
    parts.set(name, new TextEncoder().encode(isSheet ? preparedSheetXml(xml, name) : withRawCharacters(xml)));
  }
}

async function parse(archive: Uint8Array): Promise<WorkBook> {
  const { read } = await import("@e965/xlsx");
  try {
    return read(archive, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (fault) {
    throw new HostFault("unreadableFile", String(fault));
  }
}

function workbookGrid(book: WorkBook, sheets: readonly SheetPart[], fileName: string): WorkbookGrid {
  const serialShift = book.Workbook?.WBProps?.date1904 === true ? days1904 : 0;
  const grids = sheets.flatMap((part, index) => {
    if (part.worksheet === null) return [];
    const title = book.SheetNames[index];
    const sheet = title === undefined ? undefined : book.Sheets[title];
    if (title === undefined || sheet?.["!data"] === undefined) throw new HostFault("unreadableFile", part.worksheet);
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [sheetGrid(sheet, { title, hidden, serialShift })];
  });
  return { fileName, sheets: grids, names: namedAreas(book.Workbook?.Names ?? [], grids) };
}

/** Days from 1 January 1900 to the first day of the 1904 date system (ECMA-376 part 1, 18.17.4.1). */
const days1904 = 1462;
