import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { emptyCell, type GridCell, type SheetGrid, type WorkbookGrid } from "../grid";
import { HostFault } from "../hostFault";
import { isDateFormat } from "../numberFormat";
import { textCell } from "../xlsx/cellContent";
import { fileLimits } from "../xlsx/fileLimits";
import { GridRows, newBudget, type GridBudget } from "../xlsx/gridRows";
import { days1904 } from "../xlsx/isoDate";
import { namedAreas } from "../xlsx/namedAreas";
import { partFault } from "../xlsx/packageParts";
import { unzip } from "../xlsx/unzip";
import { zip } from "../xlsx/zip";
import { binaryCells } from "./binaryCells";
import { repeatedCells } from "./repeatedCells";

const manifest = "META-INF/manifest.xml";

const options: ParsingOptions = {
  type: "array",
  dense: true,
  cellNF: true,
  // Hidden rows and columns, and widths.
  cellStyles: true,
  cellHTML: false,
  cellText: false,
};

/**
 * Reads an .xls of any age with SheetJS: values, formulas, formats, merged areas, hidden sheets, rows and columns.
 * @throws HostFault encrypted, tooLarge, unreadableFile, or notWorkbook where the library knows no workbook in it
 */
export async function readForeignWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> {
  const { read, set_cptable } = await import("@e965/xlsx");
  // Letters of Excel 95 and older, and of texts in the code page of their machine.
  set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  let book: WorkBook;
  try {
    book = read(bytes, options);
  } catch (fault) {
    const reason = String(fault);
    if (/password/i.test(reason)) throw new HostFault("encrypted", reason);
    throw new HostFault(/unsupported|unrecognized/i.test(reason) ? "notWorkbook" : "unreadableFile", reason);
  }
  return workbookGrid(book, fileName);
}

/**
 * Reads an .xlsb or .ods. What the library unpacks was unpacked before within `fileLimits`.
 * @throws HostFault as `readForeignWorkbook`
 */
export async function readForeignPackage(bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> {
  const parts = await unzip(bytes, () => true);
  // OpenDocument 1.3 part 2, 4.8.7: the parts themselves are no XML then.
  if (new TextDecoder().decode(parts.get(manifest)).includes("encryption-data"))
    throw new HostFault("encrypted", "encryption-data in its manifest");
  const content = parts.get("content.xml");
  const cells =
    content === undefined
      ? Array.from(parts).reduce((sum, [name, part]) => sum + (/\.bin$/i.test(name) ? binaryCells(part) : 0), 0)
      : repeatedCells(new TextDecoder().decode(content), partFault("content.xml"));
  if (cells > fileLimits.filledCells) throw new HostFault("tooLarge", `${cells} filled cells`);
  // Conditions of number formats: the library complains of each on the console, and keeps none.
  for (const name of ["content.xml", "styles.xml"]) {
    const xml = parts.get(name);
    if (xml === undefined) continue;
    parts.set(name, new TextEncoder().encode(new TextDecoder().decode(xml).replace(/<style:map\b[^>]*>/g, "")));
  }
  return readForeignWorkbook(await zip(parts, false), fileName);
}

function workbookGrid(book: WorkBook, fileName: string): WorkbookGrid {
  const facts = book.Workbook;
  const serialShift = facts?.WBProps?.date1904 === true ? days1904 : 0;
  const budget = newBudget();
  const sheets = book.SheetNames.flatMap((title, index) => {
    const sheet = book.Sheets[title];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    return [sheetGrid(sheet, title, (facts?.Sheets?.[index]?.Hidden ?? 0) !== 0, serialShift, budget)];
  });
  const names = (facts?.Names ?? [])
    .filter(({ Sheet }) => Sheet === undefined)
    .map(({ Name, Ref }) => ({ name: Name, refersTo: Ref }));
  return { fileName, sheets, names: namedAreas(names, sheets) };
}

function sheetGrid(
  sheet: WorkSheet,
  title: string,
  hidden: boolean,
  serialShift: number,
  budget: GridBudget,
): SheetGrid {
  const rows = new GridRows(budget, (reason) => new HostFault("tooLarge", `${title}: ${reason}`));
  sheet["!data"]?.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      rows.put(row, column, gridCell(cell, serialShift));
    });
  });
  const columns = (sheet["!cols"] ?? []).slice(0, rows.width);
  return {
    title,
    hidden,
    rows: rows.rows,
    merges: (sheet["!merges"] ?? []).slice(0, fileLimits.merges).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: positionsOf(sheet["!rows"] ?? [], (row) => row.hidden === true),
    hiddenColumns: positionsOf(columns, (column) => column.hidden === true),
    columnWidths: new Map(columns.flatMap((column, index) => (column.wch === undefined ? [] : [[index, column.wch]]))),
  };
}

function positionsOf<Fact>(facts: readonly Fact[], holds: (fact: Fact) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  facts.forEach((fact, index) => {
    if (holds(fact)) found.add(index);
  });
  return found;
}

/** Names of errors by the numbers that SheetJS keeps (MS-XLS 2.5.10). */
const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

function gridCell(cell: CellObject, serialShift: number): GridCell {
  const formula = cell.f === undefined ? null : `=${cell.f}`;
  const format = typeof cell.z === "string" ? cell.z : "General";
  const { v: value } = cell;
  switch (cell.t) {
    case "n":
      if (typeof value !== "number" || !Number.isFinite(value)) break;
      return { kind: "number", value: value + (isDateFormat(format) ? serialShift : 0), formula, format };
    case "s":
      return typeof value === "string" && value !== "" ? textCell(value, formula, format) : stub(formula, format);
    case "b":
      return { kind: "boolean", value: value === true, formula, format };
    case "e":
      break;
    case "d":
    case "z":
      return stub(formula, format);
  }
  return { kind: "error", value: errorNames.get(Number(value)) ?? "#VALUE!", formula, format };
}

function stub(formula: string | null, format: string): GridCell {
  return formula === null ? emptyCell : { kind: "empty", value: null, formula, format };
}
