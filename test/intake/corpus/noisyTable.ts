/** Tables as regions send them, with columns, rows and remarks in them that nobody asked for. */
import fc from "fast-check";
import type { GridCell, WorkbookGrid } from "../../../src/workbook/grid";
import { valueCell } from "./arbitraryWorkbook";
import { akmola, karaganda, pavlodar, sheet, shymkent, type Typed, workbook } from "./cells";
import { ru } from "./corpusCase";

const codes = ["A2", "A1", "C4", "D5", "E1", "F1"];
const names = [akmola, pavlodar, karaganda, shymkent];
type Row = readonly Typed[];

/** A column beside the indicators, by its header. */
const strayHeaders = ["Примечание", "Документ", "Площадь, кв. м", "2024 год", "План", null];
/** A row among the organisations. */
const strayRows: fc.Arbitrary<Row> = fc.oneof(
  fc.constantFrom<Row>(
    [],
    ["Области"],
    ["Итого", 1, 2, 3, 4, 5, 6],
    [null, 1, 2],
    ["* предварительно"],
    ["Исполнитель: Иванова А., тел. 8 7172 00-00-00"],
    ["Председатель", null, "____________"],
  ),
  fc.array<GridCell>(valueCell, { minLength: 1, maxLength: 9 }),
);

const parts = fc.record({
  titles: fc.array(fc.constantFrom<Row>(["Показатели за 2025 год"], ["Приложение 1"], []), { maxLength: 3 }),
  cells: fc.array(fc.array(valueCell, { minLength: 9, maxLength: 9 }), { minLength: 6, maxLength: 6 }),
  strayColumns: fc.array(fc.constantFrom(...strayHeaders), { maxLength: 2 }),
  strays: fc.array(fc.tuple(fc.nat(6), strayRows), { maxLength: 2 }),
  hiddenRows: fc.array(fc.nat(9), { maxLength: 2 }),
  /** Where the header is once more. */
  repeated: fc.option(fc.nat(4)),
});

function withStrays(rows: readonly Row[], strays: readonly (readonly [number, Row])[]): readonly Row[] {
  return strays.reduce<readonly Row[]>((all, [at, row]) => [...all.slice(0, at), row, ...all.slice(at)], rows);
}

const rowsTable = parts.map(({ titles, cells, strayColumns, strays, hiddenRows, repeated }) => {
  const head = ["Организация", ...codes.map(ru), ...strayColumns];
  const body = names.map((name, row) => [name, ...(cells[row] ?? []).slice(0, head.length - 1)]);
  const rows = withStrays(body, repeated === null ? strays : [...strays, [repeated, head]]);
  return workbook(sheet([...titles, head, ...rows], { hiddenRows }));
});

const columnsTable = parts.map(({ titles, cells, strayColumns, strays, hiddenRows }) => {
  const head = ["№", "Показатель", ...names, ...strayColumns];
  const body = codes.map((code, row) => [row + 1, ru(code), ...(cells[row] ?? []).slice(0, head.length - 2)]);
  return workbook(sheet([...titles, head, ...withStrays(body, strays)], { hiddenRows }));
});

export const noisyTables: Readonly<Record<"rows" | "columns", fc.Arbitrary<WorkbookGrid>>> = {
  rows: rowsTable,
  columns: columnsTable,
};
