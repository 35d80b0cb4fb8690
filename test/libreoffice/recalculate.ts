import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx as readWithHucre } from "hucre/xlsx";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { CellValue } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { unzip } from "../../src/workbook/xlsx/unzip";
import { zip } from "../../src/workbook/xlsx/zip";
import { convertWithLibreOffice } from "./soffice";

/** Values of every cell by sheet title and address ("C5"); an error is its English name, an empty cell is absent. */
export type WorkbookValues = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly cached: CellValue;
  readonly recalculated: CellValue;
}

/** Numbers are equal within this share of the larger one: LibreOffice writes 15 to 17 digits, JavaScript the shortest text. */
const tolerance = 1e-12;

/**
 * What LibreOffice computes for a workbook. The stored results of formulas are removed first: LibreOffice keeps them
 * otherwise. The result is read by hucre, not by the reader under test.
 */
export async function recalculate(bytes: Uint8Array): Promise<WorkbookValues> {
  const [values] = await recalculateAll([bytes]);
  if (values === undefined) throw new Error("LibreOffice gave no workbook");
  return values;
}

/** `recalculate` for several workbooks in one start of LibreOffice. */
export async function recalculateAll(books: readonly Uint8Array[]): Promise<readonly WorkbookValues[]> {
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    const names = books.map((_book, index) => `${index}.xlsx`);
    for (const [index, bytes] of books.entries()) {
      await writeFile(join(folder, `${index}.xlsx`), await withoutStoredResults(bytes));
    }
    await convertWithLibreOffice(
      names.map((name) => join(folder, name)),
      "xlsx",
      join(folder, "out"),
    );
    return await Promise.all(names.map(async (name) => valuesByHucre(await readFile(join(folder, "out", name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every formula cell whose stored result is not what LibreOffice computes; formulas without a stored result are not compared. */
export async function differences(bytes: Uint8Array): Promise<Difference[]> {
  const [stored, computed] = await Promise.all([readXlsx(bytes, "book.xlsx"), recalculate(bytes)]);
  const found: Difference[] = [];
  for (const { title, rows } of stored.sheets) {
    rows.forEach((row, rowIndex) => {
      row.forEach(({ formula, value: cached, kind }, column) => {
        if (formula === null || kind === "empty") return;
        const cell = cellAddress(rowIndex, column);
        const recalculated = computed.get(title)?.get(cell) ?? null;
        if (!isSameValue(cached, recalculated)) found.push({ sheet: title, cell, formula, cached, recalculated });
      });
    });
  }
  return found;
}

/** How many formulas with a stored result the workbook holds: 0 differences among 0 formulas prove nothing. */
export async function formulaCount(bytes: Uint8Array): Promise<number> {
  const { sheets } = await readXlsx(bytes, "book.xlsx");
  return sheets
    .flatMap((sheet) => sheet.rows)
    .reduce((count, row) => count + row.filter(({ formula, kind }) => formula !== null && kind !== "empty").length, 0);
}

async function withoutStoredResults(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await unzip(bytes, () => true);
  for (const [name, content] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = new TextDecoder().decode(content);
    const stripped = xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    if (/<\/f>\s*<v|<f\/>/.test(stripped)) throw new Error(`${name} keeps stored results`);
    parts.set(name, new TextEncoder().encode(stripped));
  }
  return zip(parts, true);
}

async function valuesByHucre(bytes: Uint8Array): Promise<WorkbookValues> {
  const { sheets } = await readWithHucre(bytes);
  return new Map(
    sheets.map((sheet) => {
      const values = new Map<string, CellValue>();
      sheet.rows.forEach((row, rowIndex) => {
        row.forEach((value, column) => {
          if (value !== null)
            values.set(cellAddress(rowIndex, column), value instanceof Date ? value.toISOString() : value);
        });
      });
      return [sheet.name, values] as const;
    }),
  );
}

/** The empty text is an empty cell, and true is 1: LibreOffice writes a boolean so where the cell has a number format. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  const left = comparable(one);
  const right = comparable(other);
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
}

function comparable(value: CellValue): string | number {
  return typeof value === "boolean" ? Number(value) : (value ?? "");
}
