import { cellStyles } from "../../src/workbook/cellStyles";
import { wrappedLines } from "../../src/workbook/wrappedLines";

it.each([
  ["short", 10, 1],
  ["two words", 7, 2],
  ["a bb ccc dddd", 5, 3],
  ["0123456789", 5, 3],
  ["100\u00a0201\u00a0100\u00a0201 1", 12, 2],
  ["iiiiiiiiiiiiiiiiiiii", 8, 2],
  ["ЩЩЩЩЩЩЩЩЩЩ", 8, 3],
  ["слово          ", 7, 1],
  ["one\r\ntwo\nthree", 10, 3],
  ["aaaa-bbbb cc", 6, 3],
  ["aaaa-bbbb cc", 12, 1],
  ["", 5, 1],
  ["x", 0, 1],
])("%j at a width of %d takes %d lines", (text, width, lines) => {
  expect(wrappedLines(text, width, cellStyles.text)).toBe(lines);
});
