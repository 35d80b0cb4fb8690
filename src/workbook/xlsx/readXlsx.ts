import type { SheetGrid, WorkbookGrid } from "../grid";
import type { CellTables } from "./cellContent";
import { cellFormats, struckFormats } from "./cellFormats";
import { newBudget } from "./gridRows";
import { days1904 } from "./isoDate";
import { namedAreas, type StatedName } from "./namedAreas";
import { packageParts, partFault, partText, remarkedCells, type PackageParts } from "./packageParts";
import { sharedStrings } from "./sharedStrings";
import { sheetGrid } from "./sheetGrid";
import { openArchive, type Archive } from "./unzip";
import { XmlScanner } from "./xmlScanner";
import { tagAttributes } from "./xmlTags";

/**
 * Reads an .xlsx or .xlsm file: stored values, formulas, formats, merged areas, hidden sheets, rows and columns, widths and
 * defined names, and of comments where they are; nothing else of it. Chart, dialog and macro sheets hold no cells and are left out. Time and memory
 * are in proportion to the size of the parts and bounded by `fileLimits`.
 * @param fileName becomes `WorkbookGrid.fileName`; it is not opened.
 * @throws HostFault notWorkbook, encrypted, tooLarge or tooLargeAt, outsideSheet, unreadableFile or unreadableAt.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> {
  return readXlsxArchive(await openArchive(bytes), fileName);
}

/** As `readXlsx`, of a package that is open already. */
export async function readXlsxArchive(archive: Archive, fileName: string): Promise<WorkbookGrid> {
  const parts = await packageParts(archive);
  const tables = await cellTables(archive, parts);
  const budget = newBudget();
  const sheets: SheetGrid[] = [];
  for (const part of parts.sheets) {
    if (part.worksheet === null) continue;
    const xml = await partText(archive, part.worksheet);
    if (xml === null) throw partFault(part.worksheet)("missing");
    const grid = sheetGrid(xml, part, tables, budget);
    const remarked = await remarkedCells(archive, part.worksheet);
    sheets.push(remarked.length === 0 ? grid : { ...grid, remarked });
  }
  return { fileName, sheets, names: namedAreas(workbookNames(parts.workbookXml), sheets) };
}

/** Defined names but those of one sheet. */
function workbookNames(workbookXml: string): readonly StatedName[] {
  const scanner = new XmlScanner(workbookXml, partFault("workbook"));
  const names: StatedName[] = [];
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event !== "open" || scanner.name !== "definedName" || scanner.attribute("localSheetId") !== null) continue;
    const name = scanner.attribute("name") ?? "";
    names.push({ name, refersTo: scanner.content() });
  }
  return names;
}

const noStrings = { texts: [], struckTexts: new Set<number>() };

async function cellTables(archive: Archive, parts: PackageParts): Promise<CellTables> {
  const strings = parts.sharedStrings === null ? null : await partText(archive, parts.sharedStrings);
  const styles = parts.styles === null ? null : await partText(archive, parts.styles);
  const [properties] = tagAttributes(parts.workbookXml, "workbookPr", partFault("workbook"));
  return {
    ...(strings === null ? noStrings : sharedStrings(strings, partFault("shared strings"))),
    formats: styles === null ? null : cellFormats(styles, partFault("styles")),
    struck: struckFormats(styles ?? "", partFault("styles")),
    serialShift: /^(1|true)$/.test(properties?.get("date1904") ?? "") ? days1904 : 0,
  };
}
