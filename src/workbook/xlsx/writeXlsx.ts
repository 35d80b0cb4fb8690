import type { Cell } from "hucre/xlsx";
import { defaultFontSize, fontName } from "../cellStyles";
import { productName } from "../productName";
import { formulaWithTitles, type SheetPlan, type WorkbookPlan } from "../sheetPlan";
import { chartXml } from "./chartFrame";
import { definedNames, withHiddenSheetNames } from "./definedNames";
import { encodedText } from "./encodedText";
import { dimension, sheetData, type SheetDataContext } from "./sheetData";
import { linksXml, withLinks } from "./links";
import { sheetFrame } from "./sheetFrame";
import { guardTag } from "./sheetProtection";
import { sheetTitles, titleOfRole } from "./sheetTitles";
import { styleTable, withFontsInOrder, type StyleTable } from "./styleTable";
import { unzip, type ZipParts } from "./unzip";
import { zip } from "./zip";

/** Stated in the file; no clock is read, so the same plan gives the same bytes. */
const fixedDate = new Date(Date.UTC(2026, 0, 1));

/**
 * A new .xlsx file of the planned sheets: values, formulas with their stored results, looks, layout, input rules, charts,
 * defined names and print set-up. The same plan always gives the same bytes.
 *
 * hucre writes everything but the cells (styles, names, drawings, print set-up); the cells are filled in after it
 * (`sheetData.ts` says why). The looks of the cells are handed to it as a column of samples, so that it numbers them.
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const titles = sheetTitles(plan.sheets);
  const titleOf = titleOfRole(plan, titles);
  const formulaOf = (formula: string): string =>
    formulaWithTitles(formula.replace(/^=/, "").replace(newerFunctions, "_xlfn.$&"), titleOf);
  const styles = styleTable(plan.sheets);
  const parts = await frame(plan, titles, styles, formulaOf);
  const indexes = styleIndexes(textOf(parts, sheetPart(0)));
  const context: SheetDataContext = { styleOf: (cell) => indexes[styles.numberOf(cell)] ?? 0, formulaOf };
  plan.sheets.forEach((sheet, index) => {
    const framed = textOf(parts, sheetPart(index));
    parts.set(sheetPart(index), encodedText(filledSheet(framed, sheet, context)));
  });
  fillCharts(parts, plan, titles);
  setText(parts, workbookPart, withHiddenSheetNames(textOf(parts, workbookPart)));
  setText(parts, stylesPart, withFontsInOrder(textOf(parts, stylesPart)));
  setText(parts, appPart, textOf(parts, appPart).replace("hucre", productName));
  return zip(parts, true);
}

/** Functions of Excel 2013, which a file names so (MS-XLSX 2.2.2, future functions). */
const newerFunctions = /\b(?:ISFORMULA|UNICODE)(?=\()/g;

/** The two characters that XML cannot hold and hucre lets through in every part. */
const unwritable = /[\ufffe\uffff]/g;

const workbookPart = "xl/workbook.xml";
const stylesPart = "xl/styles.xml";
const appPart = "docProps/app.xml";

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** hucre numbers the charts of the workbook in the order of the sheets. */
function fillCharts(parts: ZipParts, { sheets }: WorkbookPlan, titles: readonly string[]): void {
  let number = 0;
  sheets.forEach((sheet, index) => {
    for (const chart of sheet.charts) {
      const part = `xl/charts/chart${++number}.xml`;
      setText(parts, part, chartXml(textOf(parts, part), chart, sheet, titles[index] ?? sheet.title));
    }
  });
}

/** The part of a sheet with its cells in the place of those it has. */
function* filledSheet(framed: string, sheet: SheetPlan, context: SheetDataContext): Generator<string> {
  const [before = "", after = ""] = framed.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s);
  yield before.replace(/<dimension [^>]*\/>/, () => `<dimension ref="${dimension(sheet)}"/>`);
  yield* sheetData(sheet, context);
  yield sheet.protection ?? (sheet.isGuarded === true ? guardTag : "");
  yield withLinks(after, linksXml(sheet, context.formulaOf));
}

/** The package without its cells; the first sheet holds one empty cell of each look, one below the other. */
async function frame(
  plan: WorkbookPlan,
  titles: readonly string[],
  styles: StyleTable,
  formulaOf: (formula: string) => string,
): Promise<ZipParts> {
  const { writeXlsx: writeWithLibrary } = await import("hucre/xlsx");
  const samples = new Map<string, Partial<Cell>>();
  styles.looks.forEach((style, index) => samples.set(`${index},0`, { style }));
  const front = frontSheet(plan);
  const sheets = plan.sheets.map((sheet, index) => ({
    ...sheetFrame(sheet, titles[index] ?? sheet.title, formulaOf),
    ...(index === 0 ? { cells: samples } : {}),
    // Excel opens no workbook without a sheet to be seen.
    ...(index === front ? { hidden: false } : {}),
  }));
  const archive = await writeWithLibrary({
    sheets,
    namedRanges: definedNames(plan.sheets, titles),
    defaultFont: { name: fontName, size: defaultFontSize },
    activeSheet: front,
    properties: { creator: productName, created: fixedDate, modified: fixedDate },
  });
  const parts = await unzip(archive, () => true);
  for (const name of parts.keys()) setText(parts, name, textOf(parts, name).replace(unwritable, ""));
  return parts;
}

/** Index of the sheet in front when the workbook is opened: the active one, else the first that is not hidden. */
function frontSheet({ sheets, active }: WorkbookPlan): number {
  const named = sheets.findIndex(({ role, hidden }) => role === active && !hidden);
  return named >= 0
    ? named
    : Math.max(
        0,
        sheets.findIndex(({ hidden }) => !hidden),
      );
}

/** Index of each look among the workbook's cell formats, as the samples carry it; the default format is not stated. */
function styleIndexes(sampleXml: string): number[] {
  const indexes: number[] = [];
  for (const [, row = "1", index = "0"] of sampleXml.matchAll(/<c r="A(\d+)" s="(\d+)"\/>/g)) {
    indexes[Number(row) - 1] = Number(index);
  }
  return indexes;
}

function textOf(parts: ZipParts, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}

function setText(parts: ZipParts, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}
