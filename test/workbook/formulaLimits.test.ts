import { isTakenByExcel } from "../../src/workbook/formulaLimits";

const numbers = (count: number): string => Array.from({ length: count }, (_, index) => index).join(",");
const nested = (levels: number): string => `${"ABS(".repeat(levels)}A1${")".repeat(levels)}`;

it.each([
  ["8,192 characters", `=A1${"+A1".repeat(2729)}`.padEnd(8192, " ")],
  ["255 arguments", `=SUM(${numbers(255)})`],
  ["255 arguments, of which one is a call of as many", `=SUM(SUM(${numbers(255)}),${numbers(254)})`],
  ["64 levels", `=${nested(64)}`],
  ["a text of 255 characters, quotes among them", `="${'""'.repeat(5)}${"я".repeat(250)}"&A1`],
  [
    "commas and brackets in a text and in a title",
    `="${"(,".repeat(120)}"&'${"(,".repeat(10)}'!A1&"${"(,".repeat(120)}"`,
  ],
])("Excel takes %s", (_what, formula) => {
  expect(isTakenByExcel(formula)).toBe(true);
});

it.each([
  ["8,193 characters", `=A1${"+A1".repeat(2730)}`.padEnd(8193, " ")],
  ["256 arguments", `=SUM(${numbers(256)})`],
  ["256 arguments behind a call", `=MAX(1,SUM(SUM(1,2),${numbers(255)}),2)`],
  ["65 levels", `=${nested(65)}`],
  ["a text of 256 characters", `=A1&"${"я".repeat(256)}"`],
])("Excel does not take %s", (_what, formula) => {
  expect(isTakenByExcel(formula)).toBe(false);
});
