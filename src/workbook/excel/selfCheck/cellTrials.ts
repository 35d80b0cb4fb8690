import { cellStyles, fontName } from "../../cellStyles";
import { plainFormula } from "../../plainFormula";
import { plainSheet } from "../../plainSheet";
import type { CellStyleName, PlanCell, SheetPlan } from "../../sheetPlan";
import { excelCapabilities } from "../capabilities";
import { writtenText } from "../cellContents";
import { pointsFromCharacters } from "../columnWidth";
import { struckAsked } from "../struckCells";
import { sheetActions } from "../sheetActions";
import { differences, type Trial } from "./checkReport";
import { scratchTitles } from "./scratchSheets";

const [cells, planned] = scratchTitles;
/** More than any trial needs. */
const blockBytes = 100_000;

/** Nothing is calculated and nothing drawn until the request is done. */
export const suspended: Trial = ({ application }) => {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  return () => [];
};

/** Numbers, truth values and empty cells; null leaves a cell as it is. */
export const values: Trial = (_context, sheet) => {
  const range = sheet.getRangeByIndexes(0, 0, 1, 6);
  range.values = [[1_234_567, -3, true, false, "", 5]];
  range.values = [[null, null, null, null, null, 0]];
  range.load("values,valueTypes");
  return () =>
    differences(
      {
        values: [1_234_567, -3, true, false, "", 0],
        types: ["Double", "Double", "Boolean", "Boolean", "Empty", "Double"],
      },
      { values: range.values[0], types: range.valueTypes[0] },
    );
};

/** Texts of regions stay texts, whatever they look like. */
export const texts: Trial = (_context, sheet) => {
  const written = ["=1+1", "+1+1", "-5", "2/5", "00123", "TRUE", "12,5", "01.02.2026"];
  const range = sheet.getRangeByIndexes(2, 0, 1, written.length);
  range.values = [written.map(writtenText)];
  range.load("values,valueTypes");
  return () =>
    differences(
      { values: written, types: written.map(() => "String") },
      { values: range.values[0], types: range.valueTypes[0] },
    );
};

/** Of the kinds that the result sheets use; references to A5 and B5, which hold 2 and 3. */
export const formulaResults: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ["=A5+B5", 5],
  ['=IF(ISNUMBER(A5),ROUND(A5*B5/4,1),"")', 1.5],
  ["=SUM(A5:B5)-MIN(MAX(A5,0),1)", 4],
  ["=RANK(A5,A5:B5,0)", 2],
  ["=INDEX(A5:B5,1,MATCH(3,A5:B5,0))", 3],
  ['=COUNTIF(A5:B5,">2")', 1],
  ["=SUMPRODUCT((A5:B5>2)*1)", 1],
  [`=${planned}!A1&""`, ""],
]);

/** Written in English with commas, read back the same (an "@" that Excel adds counts for nothing), and calculated. */
export const formulas: Trial = ({ workbook }, sheet) => {
  sheet.getRange("A5:B5").values = [[2, 3]];
  sheet.getRangeByIndexes(5, 0, formulaResults.size, 1).values = [...formulaResults.keys()].map((formula) => [formula]);
  workbook.application.calculate("Recalculate");
  return () => [];
};

export const results: Trial = (_context, sheet) => {
  const range = sheet.getRangeByIndexes(5, 0, formulaResults.size, 1);
  range.load("formulas,values");
  return () =>
    differences(
      { formulas: [...formulaResults.keys()].map(bareFormula), values: [...formulaResults.values()] },
      { formulas: range.formulas.map(([formula]) => bareFormula(String(formula))), values: range.values.flat() },
    );
};

/** Excel quotes sheet names and sets spaces as it likes. */
function bareFormula(formula: string): string {
  return plainFormula(formula).replace(/['\s]/g, "");
}

export const formats: Trial = (_context, sheet) => {
  const written = ["#,##0", "0.00%", "@", "General", "0"];
  const range = sheet.getRangeByIndexes(14, 0, 1, written.length);
  range.numberFormat = [written];
  range.load("numberFormat");
  return () => differences({ formats: written }, { formats: range.numberFormat[0] });
};

const styles = [
  "title",
  "columnHeading",
  "note",
  "number",
  "error",
  "input",
] as const satisfies readonly CellStyleName[];

/** Two rows of each style, in turn four and two columns: large areas are painted, small ones stated cell by cell. */
export const looks: Trial = (context, sheet) => {
  const cellOf = (style: CellStyleName): PlanCell => ({ value: style, formula: null, style, format: null });
  const rows = styles.flatMap((style, index) => {
    const row = Array.from({ length: index % 2 === 0 ? 4 : 2 }, () => cellOf(style));
    return [row, row];
  });
  queuePlan(context, { rows });
  const read = styles.map((style, index) => {
    const { format } = sheet.getRangeByIndexes(2 * index, 0, 1, 1);
    const border = format.borders.getItem("EdgeTop");
    format.load("wrapText,horizontalAlignment,verticalAlignment");
    format.font.load("name,size,color,bold,italic");
    format.fill.load("color");
    border.load("style,color");
    return { style, format, border };
  });
  return () =>
    read.flatMap(({ style, format, border }) => differences(plannedLook(style), foundLook(style, format, border)));
};

function plannedLook(style: CellStyleName): Readonly<Record<string, unknown>> {
  const look = cellStyles[style];
  return {
    [style]: [fontName, look.fontSize, look.fontColor, look.bold, look.italic, look.wrap],
    [`${style}, alignment`]: [look.horizontal, look.vertical],
    [`${style}, fill`]: look.fill ?? "#FFFFFF",
    [`${style}, border`]: look.border === null ? "None" : `Continuous ${look.border}`,
  };
}

function foundLook(
  style: CellStyleName,
  format: Excel.RangeFormat,
  border: Excel.RangeBorder,
): Readonly<Record<string, unknown>> {
  const { font, fill, wrapText, horizontalAlignment, verticalAlignment } = format;
  return {
    [style]: [font.name, font.size, font.color, font.bold, font.italic, wrapText],
    [`${style}, alignment`]: [horizontalAlignment.toLowerCase(), verticalAlignment.toLowerCase()],
    [`${style}, fill`]: fill.color,
    [`${style}, border`]: border.style === "None" ? "None" : `${border.style} ${border.color}`,
  };
}

export const sizes: Trial = (context, sheet) => {
  const widths = [20, 8.43, 40];
  queuePlan(context, {
    columnWidths: widths,
    rowHeights: new Map([
      [13, 30],
      [14, 45.5],
    ]),
  });
  const columns = sheet.getRange("A1:C1").getColumnProperties({ format: { columnWidth: true } });
  const rows = [13, 14].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).format);
  for (const format of rows) format.load("rowHeight");
  return () => {
    const found = columns.value.map(({ format }) => format?.columnWidth);
    return [
      ...widths.flatMap((width, index) =>
        differences(
          { [`width ${index + 1}`]: pointsFromCharacters(width) + 0.001 },
          { [`width ${index + 1}`]: found[index] },
        ),
      ),
      ...differences({ height: 30.001, other: 45.501 }, { height: rows[0]?.rowHeight, other: rows[1]?.rowHeight }),
    ];
  };
};

export const hiddenLines: Trial = (context, sheet) => {
  queuePlan(context, { hiddenRows: new Set([16]), hiddenColumns: new Set([4]) });
  const area = sheet.getRange("A16:F18");
  const rows = area.getRowProperties({ rowHidden: true });
  const columns = area.getColumnProperties({ columnHidden: true });
  return () =>
    differences(
      { rows: [false, true, false], columns: [false, false, false, false, true, false] },
      {
        rows: rows.value.map(({ rowHidden }) => rowHidden === true),
        columns: columns.value.map(({ columnHidden }) => columnHidden === true),
      },
    );
};

/** Beside rows that are hidden, in cells that the other trials leave alone. */
export const struckCells: Trial = (context, sheet) => {
  sheet.getRange("C18").format.font.strikethrough = true;
  const area = sheet.getRange("B18:D18");
  const [row, cells] = [
    area.getRowProperties({ format: struckAsked }),
    area.getCellProperties({ format: struckAsked }),
  ];
  return () =>
    differences(
      { row: [null], cells: [false, true, false] },
      {
        row: row.value.map(({ format }) => format?.font?.strikethrough ?? null),
        cells: cells.value[0]?.map(({ format }) => format?.font?.strikethrough),
      },
    );
};

export const merges: Trial = (context, sheet) => {
  queuePlan(context, { merges: [{ top: 19, left: 0, bottom: 19, right: 2 }] });
  if (!excelCapabilities().mergedAreas) return () => [];
  const merged = sheet.getRange("A1:D21").getMergedAreasOrNullObject();
  merged.load("address");
  return () =>
    differences({ merged: "A20:C20" }, { merged: merged.isNullObject ? null : merged.address.split("!").at(-1) });
};

function queuePlan(context: Excel.RequestContext, part: Partial<SheetPlan>): void {
  const actions = sheetActions({ ...plainSheet("checks", planned, []), ...part }, planned, () => cells, blockBytes);
  for (const { queue } of actions) queue(context);
}
