import fc from "fast-check";
import { plainSheet } from "../../../src/workbook/plainSheet";
import type { SheetPlan } from "../../../src/workbook/sheetPlan";
import { chartRoom, totalsPages } from "../../../src/report/totals/totalsPages";

/**
 * Totals of so many rows of 44.5 points (three lines), heading 85, four rows above; 22 columns of 10 characters are 1,237.5
 * points wide, so A4 across (784.3 × 516.1 within its margins) holds 814 points at its scale of 0.634, 773.6 of them used.
 */
function totals(organisations: number, chartRows: number): { sheet: SheetPlan; signatures: number; chart: number } {
  const signatures = 5 + organisations + 1;
  const chart = signatures + 3;
  const heights = Array.from({ length: organisations }, (_row, index) => [5 + index, 44.5] as const);
  const sheet: SheetPlan = {
    ...plainSheet("totals", "Итоги", []),
    columnWidths: Array.from({ length: 22 }, () => 10),
    rowHeights: new Map([[4, 85], ...heights]),
    charts:
      chartRows === 0
        ? []
        : [
            {
              kind: "stackedBar",
              title: "",
              categories: { top: 5, left: 0, bottom: 5, right: 0 },
              onTop: "first",
              series: [],
              over: { top: chart, left: 0, bottom: chart + chartRows - 1, right: 5 },
            },
          ],
  };
  return { sheet, signatures, chart };
}

describe("pages of Totals", () => {
  it("is one where all fits", () => {
    const { sheet, ...parts } = totals(3, 12);
    expect(totalsPages(sheet, parts)).toEqual([]);
  });

  it("begin where a row, or the signatures with two rows, or the chart with the row above it would not fit", () => {
    // 145 above; 14 rows of 44.5 are 623 (768 of 773.6): row 20 begins a page. 7 rows, signatures and chart: 85 + 311.5 + 45
    // + 15 × (1 + 18 + 2) = 756.5 fit; with two rows of the chart more, they do not.
    const fitting = totals(21, 18);
    expect(totalsPages(fitting.sheet, fitting)).toEqual([19]);
    const higher = totals(21, 20);
    expect(totalsPages(higher.sheet, higher)).toEqual([19, higher.chart - 1]);
  });

  it("are never the signatures alone", () => {
    // 14 rows fill a page: the signatures take the last two with them.
    const { sheet, ...parts } = totals(14, 0);
    expect(totalsPages(sheet, parts)).toEqual([17]);
  });

  it("hold what stands on them, and keep chart and signatures whole, for any number of organisations", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 8, max: 40 }), (organisations, rows) => {
        const { sheet, signatures, chart } = totals(organisations, rows);
        const breaks = totalsPages(sheet, { signatures, chart });
        const height = (from: number, to: number): number =>
          Array.from({ length: to - from }, (_row, index) => sheet.rowHeights.get(from + index) ?? 15).reduce(
            (sum, one) => sum + one,
            0,
          );
        [0, ...breaks].forEach((from, index) => {
          const to = breaks[index] ?? chart + rows + 2;
          expect(height(from, to) + (index > 0 ? 85 : 0)).toBeLessThan(814);
          if (index > 0) expect(from < signatures - 2 || from === chart - 1).toBe(true);
        });
        expect(breaks).toEqual([...breaks].sort((one, other) => one - other));
      }),
    );
  });

  it("leave a chart what stands below the heading that each page repeats", () => {
    const { sheet } = totals(21, 0);
    // (773.6 − 85) / 15 = 45 rows, without the empty one above and two below.
    expect(chartRoom(sheet)).toBe(42);
  });
});
