import { wrappedLines } from "../../src/workbook/wrappedLines";

it.each([
  ["short", 10, 1],
  ["two words", 5, 2],
  ["a bb ccc dddd", 4, 3],
  ["abcdefghij", 4, 3],
  ["one\ntwo", 10, 2],
  ["", 5, 1],
])("%j at %d characters takes %d lines", (text, width, lines) => {
  expect(wrappedLines(text, width)).toBe(lines);
});
