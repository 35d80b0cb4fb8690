import { typedNumber } from "../../src/tables/typedNumber";

/** Spaces that split thousands are those of docs/reading.md, 5: space, NBSP, narrow NBSP. */
describe("a number typed as text", () => {
  it.each([
    ["0,5", 0.5],
    ["0.5", 0.5],
    ["0,125", 0.125],
    ["12,50", 12.5],
    ["100 201", 100_201],
    ["100\u00a0201,5", 100_201.5],
    ["1\u202f234\u202f567", 1_234_567],
    ["-50", -50],
    ["−50", -50],
    ["– 50", -50],
    ["+3", 3],
    ["450\u200b", 450],
    ["1234567", 1_234_567],
    ["1,23456", 1.23456],
  ])("%j is %d", (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  it.each(["1,234", "12,345", "-1,234"])("%j may be thousands or a fraction", (text) => {
    expect(typedNumber(text)).toBe("ambiguous");
  });

  it.each(["", "пять", "1 23", "12 34", "1,234,567", "1.234,5", "5 %", "40+", "3-4", "1e5", "0x10", "Infinity", ",5"])(
    "%j is no number",
    (text) => {
      expect(typedNumber(text)).toBeNull();
    },
  );
});
