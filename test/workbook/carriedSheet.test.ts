import fc from "fast-check";
import { carriedSheetPlan } from "../../src/workbook/carriedSheet";
import type { GridCell, SheetGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { sheetPlan, workbookPlan } from "./plans";

const format = fc.constantFrom("General", "0%", "0.00", "dd.mm.yyyy", '#,##0 "тг"', "@");
const stored = fc.oneof(
  fc.record({
    kind: fc.constant("number" as const),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  }),
  fc.record({
    kind: fc.constant("text" as const),
    value: fc.string({ maxLength: 12 }).map((text) => text.replace(/\r/g, "")),
  }),
  fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
  fc.record({
    kind: fc.constant("error" as const),
    value: fc.constantFrom("#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?"),
  }),
);
const filledCell: fc.Arbitrary<GridCell> = fc
  .tuple(stored, format, fc.option(fc.constantFrom("=Лист2!A1", "=SUM(A1:B2)")))
  .map(([cell, code, formula]) => ({ ...cell, format: code, formula }));
const unstored: fc.Arbitrary<GridCell> = format.map((code) => ({
  kind: "empty",
  value: null,
  formula: "=Лист9!B5",
  format: code,
}));
const emptyCell: fc.Arbitrary<GridCell> = fc.constant({ kind: "empty", value: null, formula: null, format: "General" });
const cell = fc.oneof(
  { weight: 5, arbitrary: filledCell },
  { weight: 1, arbitrary: unstored },
  { weight: 2, arbitrary: emptyCell },
);

/** A sheet as reading gives it: no empty cells at the end of a row, no empty rows at the end, nothing beyond the cells. */
const sheet: fc.Arbitrary<SheetGrid> = fc
  .record({
    rows: fc.array(fc.tuple(fc.array(cell, { maxLength: 5 }), filledCell), { minLength: 1, maxLength: 6 }),
    hidden: fc.boolean(),
    hiddenRows: fc.subarray([0, 1, 2]),
    hiddenColumns: fc.subarray([0]),
    widths: fc.subarray([8, 12.5, 40]),
    isMerged: fc.boolean(),
  })
  .map(({ rows, hidden, hiddenRows, hiddenColumns, widths, isMerged }) => ({
    title: "Показатели за 2025 год",
    hidden,
    rows: rows.map(([start, last]) => [...start, last]),
    merges: isMerged ? [{ top: 0, left: 0, bottom: 0, right: 3 }] : [],
    hiddenRows: new Set(hiddenRows.filter((row) => row < rows.length)),
    hiddenColumns: new Set(hiddenColumns),
    columnWidths: new Map(widths.slice(0, 1).map((width) => [0, width])),
  }));

async function carried(grid: SheetGrid): Promise<SheetGrid> {
  // A workbook has a sheet to be seen.
  const bytes = await writeXlsx(workbookPlan(carriedSheetPlan(grid, grid.title), sheetPlan({})));
  const [read] = (await readXlsx(bytes, "out.xlsx")).sheets;
  if (!read) throw new Error("No sheet");
  return read;
}

/** Formulas are carried as their values; only that a value was missing stays. */
function asCarried(grid: SheetGrid): SheetGrid {
  const carriedCell = (one: GridCell): GridCell =>
    one.kind === "empty" ? { ...one, formula: one.formula === null ? null : "=NA()" } : { ...one, formula: null };
  return { ...grid, rows: grid.rows.map((row) => row.map(carriedCell)) };
}

describe("a carried sheet", () => {
  it("reads back equal: kinds, values, formats, merged areas, widths, what is hidden", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (grid) => {
        expect(await carried(grid)).toEqual(asCarried(grid));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("carried once more, it is the same again", async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (grid) => {
        const once = await carried(grid);
        expect(await carried(once)).toEqual(once);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
