/** Workbooks of anything at all, with enough of the catalogue in them that real tables arise. */
import fc from "fast-check";
import { emptyCell, type CellArea, type GridCell, type SheetGrid, type WorkbookGrid } from "../../../src/workbook/grid";
import { cell } from "../sheetBuilder";
import { akmola, akmolaKk, date, error, karaganda, pavlodar, percent, shymkent, uncalculated } from "./cells";
import { kk, ru } from "./corpusCase";

const codes = ["A1", "A2", "C4", "D5", "E1", "F1"];

/** What is in headers, beside names and around tables. */
const words = [
  ...codes,
  ...codes.map(ru),
  ...codes.map(kk),
  ...codes.map((code) => `${code}. ${ru(code)}, %`),
  "Организация",
  "Ұйымның атауы",
  "№",
  "Показатель",
  "Ед. изм.",
  "Значение",
  "Примечание",
  "Документ",
  "План",
  "2024 год",
  "2025 г.",
  "чел.",
  "%",
  "тыс. тг",
  "да/нет",
  akmola,
  akmolaKk,
  pavlodar,
  karaganda,
  shymkent,
  `Организация: ${akmola}`,
  "Итого",
  "Барлығы",
  "из них членов профсоюза",
  "Показатели за 2024 год",
  "Исполнитель: Иванова А., тел. 8 7172 00-00-00",
];
const hostile = [
  "=1+1",
  "+1",
  "@SUM(A1)",
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "$t(issues.rowIsTotals)",
  "\u0000\ud800",
  "\u202eабв",
  "x".repeat(33_000),
  "1 ".repeat(4_000),
  "((((((((((",
  "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,",
  "'",
  "%",
  "\\",
  "🙂",
];
const values = [
  "93%",
  "1 234,5",
  "1,234",
  "-",
  "нет",
  "да",
  "2 млн тенге",
  "3-4",
  "более 8000",
  "28 450 (93%)",
  "15.01.2026",
];

/** What may be where a value is meant. */
export const valueCell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -5, max: 50_000 }).map((number) => cell(number)) },
  { weight: 4, arbitrary: fc.constant(emptyCell) },
  { weight: 3, arbitrary: fc.constantFrom(...values).map((text) => cell(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile).map((text) => cell(text)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }).map((text) => cell(text.replaceAll("{{", ""))) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => cell(number)) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e6, max: 1e9 }).map((serial) => date(serial)) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -2, max: 2 }).map((share) => percent(share)) },
  { weight: 1, arbitrary: fc.boolean().map((logical) => cell(logical)) },
  { weight: 1, arbitrary: fc.constantFrom("#DIV/0!", "#REF!", "#N/A", "#NAME?").map(error) },
  { weight: 1, arbitrary: fc.constantFrom("=SUM(A1:A9)", "=Лист2!A1").map(uncalculated) },
);

const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 2, arbitrary: valueCell },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((text) => cell(text)) },
);

/** Also overlapping, and beyond the cells. */
const merge: fc.Arbitrary<CellArea> = fc
  .record({ top: fc.nat(14), left: fc.nat(10), height: fc.nat(6), width: fc.nat(6) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

const titles = ["Показатели", "Лист1", "2024", akmola, "A", "__proto__", "Форма", "Данные"];

function anySheet(title: string): fc.Arbitrary<SheetGrid> {
  return fc.record({
    title: fc.constant(title),
    hidden: fc.boolean(),
    rows: fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 12 }),
    merges: fc.array(merge, { maxLength: 5 }),
    hiddenRows: fc.array(fc.nat(15), { maxLength: 3 }).map((rows) => new Set(rows)),
    hiddenColumns: fc.array(fc.nat(15), { maxLength: 3 }).map((columns) => new Set(columns)),
    columnWidths: fc.constant(new Map<number, number>()),
  });
}

/** A workbook of one to three sheets, each of another title. */
function anyWorkbook(fileName: string): fc.Arbitrary<WorkbookGrid> {
  return fc
    .shuffledSubarray(titles, { minLength: 1, maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen.map(anySheet)))
    .map((sheets) => ({ fileName, sheets, names: [] }));
}

export const anyWorkbooks: fc.Arbitrary<readonly WorkbookGrid[]> = fc
  .subarray(["a.xlsx", `${akmola}.xlsx`, "__proto__.xlsx"], { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(anyWorkbook)));

export const fuzzCriteria: readonly string[] = codes;
