import { fifteenDigits } from "../../src/tables/decimal";
import { isPercentFormat, shownText } from "../../src/tables/shownText";
import { emptyCell } from "../../src/workbook/grid";
import { refError, typed } from "./staffBook";

describe("what a cell shows", () => {
  it.each([
    [typed("  а \n б "), "а б"],
    [typed(1.1), "1.1"],
    [typed(1.1, "0.00"), "1.10"],
    [typed(7, "0"), "7"],
    [typed(0.1 + 0.2), "0.3"],
    [typed(0.93, "0.0%"), "93 %"],
    [typed(46_073, "dd.mm.yyyy"), "20.02.2026"],
    [typed(46_073, "[$-419]d mmm;@"), "20.02.2026"],
    [typed(true), "TRUE"],
    [refError, "#REF!"],
    [emptyCell, ""],
  ])("of %j", (cell, text) => {
    expect(shownText(cell)).toBe(text);
  });

  it("keeps 15 significant digits", () => {
    expect(fifteenDigits(60.099999999999994)).toBe(60.1);
    expect(fifteenDigits(123456789.123456)).toBe(123456789.123456);
  });

  it.each([
    ["0%", true],
    ["0.0 %;[Red]-0.0 %", true],
    ['0" %"', false],
    ["0\\%", false],
    ["General", false],
  ])("format %j is a percent format: %j", (format, percent) => {
    expect(isPercentFormat(format)).toBe(percent);
  });
});
