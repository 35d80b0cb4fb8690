import { parseCellAddress } from "../cellAddress";
import type { CellArea, SheetAdditions, SheetGrid } from "../grid";
import { excelCapabilities } from "./capabilities";
import { charactersFromPoints } from "./columnWidth";
import type { AreaContents } from "./gridCells";
import { fillAsked, fillsOf } from "./sheetAdditions";
import { struckAsked, struckLines, type StruckLines } from "./struckCells";
import { extentArea, rowBytes, type SheetExtent } from "./sheetExtent";
import type { SheetState } from "./workbookState";

/** What is asked of one area of a sheet, and the bytes that the answer is expected to take. */
export interface Question {
  readonly kind: "cells" | "layout";
  readonly sheet: SheetState;
  readonly area: CellArea;
  readonly bytes: number;
  /** Number formats and types of values are asked for, too; of results nobody reads them. */
  readonly formats: boolean;
}

type SheetLayout = Pick<SheetGrid, "merges" | "hiddenRows" | "hiddenColumns" | "columnWidths"> &
  Pick<SheetAdditions, "rowFills"> & { readonly struck: StruckLines };

export type AreaAnswer =
  | { readonly kind: "cells"; readonly sheet: SheetState; readonly contents: AreaContents }
  | { readonly kind: "layout"; readonly sheet: SheetState; readonly layout: SheetLayout };

/** Bytes of a cell, on average: value and formula (a number or a short text twice), format and type. */
const cellBytes = 48;
/** Bytes of a row or column in the answer to `getRowProperties`. */
const lineBytes = 90;

/** Questions about an area whose cells are not known, each answer expected within `blockBytes`. */
export function questionsAbout(sheet: SheetState, area: CellArea, blockBytes: number): readonly Question[] {
  const bytes = cellBytes * (area.right - area.left + 1);
  return questions({ sheet, area, formats: true }, () => bytes, blockBytes);
}

/** Questions about a sheet of ours that remembers its size. */
export function questionsAboutExtent(sheet: SheetState, extent: SheetExtent, blockBytes: number): readonly Question[] {
  const about = { sheet, area: extentArea(extent), formats: extent.formats };
  const all = questions(about, (row) => rowBytes(extent, row), blockBytes);
  return extent.layout ? all : all.filter(({ kind }) => kind !== "layout");
}

type BytesOfRow = (row: number) => number;

function questions(
  about: Pick<Question, "sheet" | "area" | "formats">,
  bytesOfRow: BytesOfRow,
  blockBytes: number,
): readonly Question[] {
  const { area } = about;
  const lines = area.bottom - area.top + area.right - area.left + 2;
  return [
    ...rowBlocks(area, bytesOfRow, blockBytes).map((block) => ({ ...about, kind: "cells" as const, ...block })),
    { ...about, kind: "layout", bytes: lineBytes * lines },
  ];
}

interface RowRange {
  readonly area: CellArea;
  readonly bytes: number;
}

function rowBlocks(area: CellArea, bytesOfRow: BytesOfRow, limit: number): readonly RowRange[] {
  const blocks: RowRange[] = [];
  let top = area.top;
  let bytes = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const more = bytesOfRow(row);
    if (row > top && bytes + more > limit) {
      blocks.push({ area: { ...area, top, bottom: row - 1 }, bytes });
      top = row;
      bytes = 0;
    }
    bytes += more;
  }
  return [...blocks, { area: { ...area, top }, bytes }];
}

/** The same question as two; null where it cannot be divided. */
export function halvedQuestion(question: Question): readonly [Question, Question] | null {
  const { top, bottom } = question.area;
  if (question.kind === "layout" || top === bottom) return null;
  const last = Math.floor((top + bottom) / 2);
  const bytes = question.bytes / 2;
  return [
    { ...question, bytes, area: { ...question.area, bottom: last } },
    { ...question, bytes, area: { ...question.area, top: last + 1 } },
  ];
}

/** Queues a question; the result reads the answer after the sync. */
export function queueQuestion(
  context: Excel.RequestContext,
  { kind, sheet, area, formats }: Question,
): () => AreaAnswer {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  switch (kind) {
    case "cells": {
      const range = worksheet.getRangeByIndexes(area.top, area.left, height, width);
      range.load(`values,formulas${formats ? ",valueTypes,numberFormat" : ""}`);
      return () => ({ kind, sheet, contents: areaContents(range, area, formats) });
    }
    case "layout": {
      const read = queueLayout(worksheet, area, !formats);
      return () => ({ kind, sheet, layout: read() });
    }
    default:
      return kind satisfies never;
  }
}

function areaContents(range: Excel.Range, area: CellArea, formats: boolean): AreaContents {
  return {
    area,
    values: range.values,
    formulas: range.formulas,
    formats: formats ? range.numberFormat : [],
    types: formats ? range.valueTypes : [],
  };
}

/** Merged areas are asked for from A1 on, as only those that begin inside the range are found (office-js#3611). */
function queueLayout(worksheet: Excel.Worksheet, area: CellArea, fills: boolean): () => SheetLayout {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const range = worksheet.getRangeByIndexes(area.top, area.left, height, width);
  const rows = range.getRowProperties({ rowHidden: true, ...(fills ? fillAsked : { format: struckAsked }) });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true, ...struckAsked } });
  const merged = excelCapabilities().mergedAreas
    ? worksheet.getRangeByIndexes(0, 0, area.bottom + 1, area.right + 1).getMergedAreasOrNullObject()
    : null;
  merged?.load("address");
  return () => ({
    rowFills: fills ? fillsOf(rows.value) : [],
    struck: struckLines(area, rows.value, columns.value),
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
