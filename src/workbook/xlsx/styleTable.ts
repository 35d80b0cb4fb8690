import type { CellStyle } from "hucre/xlsx";
import { cellStyles, fontName, linkColour, type CellLook } from "../cellStyles";
import { isWritableFormat } from "../numberFormat";
import { isOpenCell, type PlanCell, type SheetPlan } from "../sheetPlan";

/** Excel takes 64,000 cell formats. Beyond so many, cells of regions lose formats of their own. */
const mostLooks = 63_000;

/** The distinct looks of all planned cells, numbered in the order in which they are met. */
export interface StyleTable {
  readonly looks: readonly CellStyle[];
  readonly numberOf: (cell: PlanCell) => number;
}

/** Collects every combination of style and number format once; a workbook of a million cells has a few dozen. */
export function styleTable(sheets: readonly SheetPlan[]): StyleTable {
  const numbers = new Map<string, Map<string | null, number>>();
  const looks: CellStyle[] = [];
  const numberOf = (cell: PlanCell): number => {
    const { isOpen, link } = cell;
    const key =
      isOpen === undefined && link === undefined
        ? cell.style
        : `${cell.style} ${isOpen === true} ${link !== undefined}`;
    const formats = numbers.get(key) ?? new Map<string | null, number>();
    const known = formats.get(cell.format);
    if (known !== undefined) return known;
    if (looks.length >= mostLooks && cell.format !== null) return numberOf({ ...cell, format: null });
    numbers.set(key, formats.set(cell.format, looks.length));
    looks.push(libraryStyle(lookOf(cell), cell.format, isOpenCell(cell)));
    return looks.length - 1;
  };
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) if (cell) numberOf(cell);
  return { looks, numberOf };
}

/** The order of a font's parts that the schema wants (ECMA-376 part 1, 18.8.22, as the Open XML SDK reads it). */
export function withFontsInOrder(stylesXml: string): string {
  return stylesXml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");
}

/** A link has its colour and no line below: what is signed is printed with it. */
function lookOf({ style, link }: PlanCell): CellLook {
  return link === undefined ? cellStyles[style] : { ...cellStyles[style], fontColor: linkColour };
}

function libraryStyle(look: CellLook, format: string | null, isOpen: boolean): CellStyle {
  const line = look.border === null ? null : ({ style: "thin", color: { rgb: hex(look.border) } } as const);
  return {
    font: {
      name: fontName,
      size: look.fontSize,
      bold: look.bold,
      italic: look.italic,
      color: { rgb: hex(look.fontColor) },
    },
    ...(isOpen ? { protection: { locked: false } } : {}),
    alignment: { horizontal: look.horizontal, vertical: look.vertical, wrapText: look.wrap },
    numFmt: format !== null && isWritableFormat(format) ? format : look.format,
    ...(look.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: hex(look.fill) } } }),
    ...(line === null ? {} : { border: { top: line, right: line, bottom: line, left: line } }),
  };
}

/** "1F4E5F" for "#1F4E5F". */
export function hex(colour: string): string {
  return colour.slice(1);
}
