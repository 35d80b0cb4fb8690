import type { CellArea, GridCell } from "../grid";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import type { SheetState } from "./workbookState";

export const struckAsked = { font: { strikethrough: true } } as const;

interface WithFont {
  readonly format?: { readonly font?: { readonly strikethrough?: boolean | null } };
}

/** Rows and columns with struck cells, zero-based in the sheet: all of their cells, or some. */
export interface StruckLines {
  readonly area: CellArea;
  readonly rows: ReadonlyMap<number, "all" | "some">;
  readonly columns: ReadonlyMap<number, "all" | "some">;
}

/** @param rows answers to `getRowProperties`: null where the cells of a row differ; `columns` likewise */
export function struckLines(area: CellArea, rows: readonly WithFont[], columns: readonly WithFont[]): StruckLines {
  const linesFrom = (first: number, lines: readonly WithFont[]) =>
    new Map(
      lines.flatMap(({ format }, at): readonly (readonly [number, "all" | "some"])[] => {
        const strikethrough = format?.font?.strikethrough;
        if (strikethrough === true) return [[first + at, "all"]];
        return strikethrough === null ? [[first + at, "some"]] : [];
      }),
    );
  return { area, rows: linesFrom(area.top, rows), columns: linesFrom(area.left, columns) };
}

/** More are not asked about one by one: all of them count as struck, so that none is used in silence. */
const mostAsked = 40_000;

type Struck = ReadonlySet<string>;

function struckKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/**
 * The struck cells by id of the sheet. Rows and columns tell where they are; only where they do not tell which of several
 * it is one more round trip asks.
 */
export async function locateStruck(
  lines: readonly { readonly sheet: SheetState; readonly struck: StruckLines }[],
  limits: ExcelLimits,
): Promise<ReadonlyMap<string, Struck>> {
  const found = new Map<string, Set<string>>();
  const add = ({ id }: SheetState, row: number, column: number): void => {
    found.set(id, (found.get(id) ?? new Set()).add(struckKey(row, column)));
  };
  const open: { readonly sheet: SheetState; readonly area: CellArea }[] = [];
  for (const { sheet, struck } of lines) {
    const [rows, columns] = [some(struck.rows), some(struck.columns)];
    const { top, left, bottom, right } = struck.area;
    for (const [row, much] of struck.rows)
      if (much === "all") for (let column = left; column <= right; column++) add(sheet, row, column);
    for (const [column, much] of struck.columns)
      if (much === "all") for (let row = top; row <= bottom; row++) add(sheet, row, column);
    const [firstRow, lastRow, firstColumn, lastColumn] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
    if (firstRow === undefined || lastRow === undefined || firstColumn === undefined || lastColumn === undefined)
      continue;
    const area = { top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
    const cells = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
    const isWhole = [...struck.rows.values(), ...struck.columns.values()].includes("all");
    const isClear = (rows.length === 1 || columns.length === 1) && !isWhole;
    if (!isClear && cells <= mostAsked) open.push({ sheet, area });
    else for (const row of rows) for (const column of columns) add(sheet, row, column);
  }
  if (open.length === 0) return found;
  return requestExcel("find what is struck through", limits, async (context) => {
    const answers = open.map(({ sheet, area: { top, left, bottom, right } }) =>
      context.workbook.worksheets
        .getItem(sheet.id)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .getCellProperties({ format: struckAsked }),
    );
    await context.sync();
    open.forEach(({ sheet, area }, at) => {
      answers[at]?.value.forEach((cells, row) => {
        cells.forEach(({ format }, column) => {
          if (format?.font?.strikethrough === true) add(sheet, area.top + row, area.left + column);
        });
      });
    });
    return found;
  });
}

function some(lines: ReadonlyMap<number, "all" | "some">): readonly number[] {
  return Array.from(lines).flatMap(([line, much]) => (much === "some" ? [line] : []));
}

/** The rows with the struck cells marked. */
export function withStruck(
  rows: readonly (readonly GridCell[])[],
  struck: Struck | undefined,
): readonly (readonly GridCell[])[] {
  if (struck === undefined) return rows;
  return rows.map((cells, row) =>
    cells.map((cell, column) =>
      cell.kind !== "empty" && struck.has(struckKey(row, column)) ? { ...cell, struck: true as const } : cell,
    ),
  );
}
