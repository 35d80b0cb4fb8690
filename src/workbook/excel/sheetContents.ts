import { parseCellAddress } from "../cellAddress";
import type { CellArea, SheetGrid } from "../grid";
import { HostFault } from "../hostFault";
import { excelCapabilities } from "./capabilities";
import { charactersFromPoints } from "./columnWidth";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { gridRows, type AreaContents } from "./gridCells";
import { slicesWithin } from "./requestSlices";
import type { UsedSheet } from "./usedAreas";
import type { SheetState } from "./workbookState";

/**
 * Bytes that a cell takes in an answer, on average: value and formula (a short text or number twice), format and type.
 * Formulas of ours are longer, hence the second number. Where a guess was too low, the slice is halved.
 */
const cellBytes = 64;
const formulaCellBytes = 200;
const lineBytes = 48;

type Question =
  | { readonly kind: "cells"; readonly sheet: SheetState; readonly area: CellArea; readonly bytes: number }
  | { readonly kind: "layout"; readonly sheet: SheetState; readonly area: CellArea; readonly bytes: number };

type Answer =
  | { readonly kind: "cells"; readonly sheet: SheetState; readonly contents: AreaContents }
  | ({ readonly kind: "layout"; readonly sheet: SheetState } & SheetLayout);

type SheetLayout = Pick<SheetGrid, "merges" | "hiddenRows" | "hiddenColumns" | "columnWidths">;

/** Contents of sheets, in one round trip per `limits.answerBytes` of answer. @param ours ids of sheets full of formulas */
export async function readSheetContents(
  sheets: readonly UsedSheet[],
  ours: ReadonlySet<string>,
  limits: ExcelLimits,
): Promise<readonly SheetGrid[]> {
  const questions = sheets.flatMap((used) => questionsOf(used, ours.has(used.sheet.id), limits));
  const answers = await ask(slicesWithin(questions, limits.answerBytes), limits);
  return sheets.map(({ sheet }) => sheetGrid(sheet, answers));
}

function questionsOf({ sheet, areas }: UsedSheet, ours: boolean, limits: ExcelLimits): readonly Question[] {
  const perCell = ours ? formulaCellBytes : cellBytes;
  const cells = areas.flatMap((area) => rowBlocks(area, perCell, limits.answerBytes / 4));
  const layout = areas.map((area) => ({
    kind: "layout" as const,
    sheet,
    area,
    bytes: lineBytes * (area.bottom - area.top + area.right - area.left + 2),
  }));
  return [...cells.map((block) => ({ kind: "cells" as const, sheet, ...block })), ...layout];
}

interface Block {
  readonly area: CellArea;
  readonly bytes: number;
}

function rowBlocks(area: CellArea, perCell: number, limit: number): readonly Block[] {
  const rowBytes = perCell * (area.right - area.left + 1);
  const rows = Math.max(1, Math.floor(limit / rowBytes));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    blocks.push({ area: { ...area, top, bottom }, bytes: rowBytes * (bottom - top + 1) });
  }
  return blocks;
}

/** One slice after the other: all at once, Excel on the web would have to hold every answer. */
async function ask(
  [slice, ...others]: readonly (readonly Question[])[],
  limits: ExcelLimits,
): Promise<readonly Answer[]> {
  if (!slice) return [];
  const answers = await askOnce(slice, limits);
  return answers === "tooLong"
    ? ask([...halves(slice), ...others], limits)
    : [...answers, ...(await ask(others, limits))];
}

async function askOnce(slice: readonly Question[], limits: ExcelLimits): Promise<readonly Answer[] | "tooLong"> {
  try {
    return await requestExcel("read the cells", limits, async (context) => {
      const readers = slice.map((question) => queue(context, question));
      await context.sync();
      return readers.map((read) => read());
    });
  } catch (error) {
    if (error instanceof HostFault && error.code === "payloadRefused" && canBeHalved(slice)) return "tooLong";
    throw error;
  }
}

function canBeHalved([first, ...others]: readonly Question[]): boolean {
  return others.length > 0 || (first?.kind === "cells" && first.area.bottom > first.area.top);
}

function halves(slice: readonly Question[]): readonly (readonly Question[])[] {
  const middle = Math.ceil(slice.length / 2);
  const [only] = slice;
  if (slice.length > 1 || !only) return [slice.slice(0, middle), slice.slice(middle)];
  const { top, bottom } = only.area;
  const last = Math.floor((top + bottom) / 2);
  return [[{ ...only, area: { ...only.area, bottom: last } }], [{ ...only, area: { ...only.area, top: last + 1 } }]];
}

function queue(context: Excel.RequestContext, { kind, sheet, area }: Question): () => Answer {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  switch (kind) {
    case "cells": {
      const range = worksheet.getRangeByIndexes(area.top, area.left, height, width);
      range.load("values,formulas,numberFormat,valueTypes");
      return () => ({ kind, sheet, contents: areaContents(range, area) });
    }
    case "layout": {
      const read = queueLayout(worksheet, area);
      return () => ({ kind, sheet, ...read() });
    }
    default:
      return kind satisfies never;
  }
}

function areaContents(range: Excel.Range, area: CellArea): AreaContents {
  return {
    area,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    types: range.valueTypes,
  };
}

/** Merged areas are asked for from A1 on, as only those that begin inside the range are found (office-js#3611). */
function queueLayout(worksheet: Excel.Worksheet, area: CellArea): () => SheetLayout {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const range = worksheet.getRangeByIndexes(area.top, area.left, height, width);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const merged = excelCapabilities().mergedAreas
    ? worksheet.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1).getMergedAreasOrNullObject()
    : null;
  merged?.load("address");
  return () => ({
    merges: merged === null || merged.isNullObject ? [] : mergedAreas(merged.address),
    hiddenRows: hiddenLines(
      rows.value.map(({ rowHidden }) => rowHidden === true),
      area.top,
    ),
    hiddenColumns: hiddenLines(
      columns.value.map(({ columnHidden }) => columnHidden === true),
      area.left,
    ),
    columnWidths: new Map(
      columns.value.flatMap(({ format }, index) => widthOf(area.left + index, format?.columnWidth)),
    ),
  });
}

function widthOf(column: number, points: number | undefined): readonly (readonly [number, number])[] {
  return points === undefined || points <= 0 ? [] : [[column, charactersFromPoints(points)]];
}

function hiddenLines(hidden: readonly boolean[], first: number): ReadonlySet<number> {
  return new Set(hidden.flatMap((isHidden, index) => (isHidden ? [first + index] : [])));
}

/** "Лист!A1:C1,Лист!A2:A4"; navigating to the areas of a null object would fail the whole request. */
function mergedAreas(address: string): readonly CellArea[] {
  const areas = address.matchAll(/!([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})(?=,|$)/g);
  return Array.from(areas, ([, first = "", last = ""]) => ({
    from: parseCellAddress(first),
    to: parseCellAddress(last),
  }))
    .map(({ from, to }) => (from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null))
    .filter((area) => area !== null);
}

function sheetGrid(sheet: SheetState, answers: readonly Answer[]): SheetGrid {
  const own = answers.filter((answer) => answer.sheet === sheet);
  const layouts = own.flatMap((answer) => (answer.kind === "layout" ? [answer] : []));
  return {
    title: sheet.title,
    hidden: sheet.hidden,
    rows: gridRows(own.flatMap((answer) => (answer.kind === "cells" ? [answer.contents] : []))),
    merges: distinct(layouts.flatMap(({ merges }) => merges)),
    hiddenRows: new Set(layouts.flatMap(({ hiddenRows }) => [...hiddenRows])),
    hiddenColumns: new Set(layouts.flatMap(({ hiddenColumns }) => [...hiddenColumns])),
    columnWidths: new Map(layouts.flatMap(({ columnWidths }) => [...columnWidths])),
  };
}

function distinct(areas: readonly CellArea[]): readonly CellArea[] {
  return [...new Map(areas.map((area) => [`${area.top} ${area.left}`, area])).values()];
}
