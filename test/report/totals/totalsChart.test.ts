import type { Criterion } from "../../../src/criteria/criterion";
import type { Settings } from "../../../src/criteria/settings";
import type { CellArea } from "../../../src/workbook/grid";
import type { SheetChart, SheetPlan } from "../../../src/workbook/sheetPlan";
import { plannedReport } from "../reportPlan";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";

const pointsAndPenalty = [
  syntheticCriterion("A1", "perUnit"),
  syntheticCriterion("B1", "perUnit"),
  syntheticCriterion("C1", "penalty", { points: -1, betterIs: "lower" }),
];

/** Totals of so many organisations: the first sent is the best. */
function totalsOf(count: number, settings: Partial<Settings> = {}, criteria: readonly Criterion[] = pointsAndPenalty) {
  const sent = Array.from({ length: count }, (_organisation, index) =>
    submission(`Организация ${index + 1}`, [1000 - 10 * index, 5, index % 3], index),
  );
  const sheet = plannedReport(syntheticEdition(settings, criteria), sent).sheet("totals");
  return { sheet, chart: chartOf(sheet) };
}

function chartOf({ charts }: SheetPlan): SheetChart {
  const [chart, ...others] = charts;
  if (chart === undefined || others.length > 0) throw new Error(`${charts.length} charts`);
  return chart;
}

function valuesOf({ rows }: SheetPlan, { top, bottom, left }: CellArea): readonly unknown[] {
  return rows.slice(top, bottom + 1).map((row) => row[left]?.value);
}

describe("the chart on Totals", () => {
  it("has a series for each block, of live cells, named by the heading, dark to light", () => {
    const { sheet, chart } = totalsOf(3);
    expect(chart.title).toBe("Баллы организаций по блокам за 2025 год");
    expect(chart.onTop).toBe("first");
    expect(valuesOf(sheet, chart.categories)).toEqual(["Организация 1", "Организация 2", "Организация 3"]);
    const series = chart.series.map(({ name, values }) => [
      sheet.rows[name.row]?.[name.column]?.value,
      valuesOf(sheet, values),
    ]);
    expect(series).toEqual([
      ["A. Первый блок", [1000, 990, 980]],
      ["B. Второй блок", [5, 5, 5]],
      ["C. Третий блок", [0, -1, -2]],
    ]);
    for (const { values } of chart.series) {
      for (let row = values.top; row <= values.bottom; row++) {
        expect(sheet.rows[row]?.[values.left]?.formula).toMatch(/^=SUM\(INDEX\(/);
      }
    }
    expect(new Set(chart.series.map(({ fill }) => fill)).size).toBe(3);
  });

  it("adds up: the parts of a bar are the total beside it", () => {
    const { sheet, chart } = totalsOf(21);
    const total = sheet.rows[4]?.findIndex((cell) => cell?.value === "Общий балл") ?? -1;
    for (let row = 5; row < 26; row++) {
      const parts = chart.series.map(({ values }) => Number(sheet.rows[row]?.[values.left]?.value));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(sheet.rows[row]?.[total]?.value);
    }
  });

  it("leaves out a block without a counted criterion", () => {
    const { sheet, chart } = totalsOf(3, {}, [
      syntheticCriterion("A1", "perUnit"),
      syntheticCriterion("B1", "perUnit", { counted: false }),
      syntheticCriterion("C1", "perUnit"),
    ]);
    const names = chart.series.map(({ name }) => sheet.rows[name.row]?.[name.column]?.value);
    expect(names).toEqual(["A. Первый блок", "C. Третий блок"]);
  });

  it("shows the first 40 and says so; where the table begins with the last place, its last 40", () => {
    const byPlace = totalsOf(55);
    expect(byPlace.chart.title).toBe("Баллы организаций по блокам за 2025 год; первые 40 из 55");
    expect(valuesOf(byPlace.sheet, byPlace.chart.categories)[0]).toBe("Организация 1");
    expect(valuesOf(byPlace.sheet, byPlace.chart.categories)[39]).toBe("Организация 40");
    const ascending = totalsOf(55, { listing: "ascending" });
    const shown = valuesOf(ascending.sheet, ascending.chart.categories);
    expect(ascending.chart.onTop).toBe("last");
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([40, "Организация 40", "Организация 1"]);
    for (const { values } of ascending.chart.series) expect(values).toMatchObject({ top: 20, bottom: 59 });
  });

  it("shows points under the sum of places too, and says what the order follows", () => {
    const { chart, sheet } = totalsOf(3, { scheme: "sumOfPlaces" });
    expect(chart.title).toBe("Баллы организаций по блокам за 2025 год; места – по сумме мест");
    const [first] = chart.series;
    if (first === undefined) throw new Error("no series");
    expect(valuesOf(sheet, first.values)).toEqual([1000, 990, 980]);
  });

  it("takes its names from a column that is not printed", () => {
    const { sheet, chart } = totalsOf(3);
    expect([...sheet.hiddenColumns]).toEqual([chart.categories.left]);
  });
});
