import { methodNames, type Criterion } from "../../src/criteria/criterion";
import { pointsFormula, fillPoints } from "../../src/scoring/points";
import { criterion } from "./appendix";

function points(changes: Partial<Criterion>, value: number, decimals = 0): number {
  return (unitsOf(changes, [value], decimals).units[0] ?? NaN) / 10 ** decimals;
}

function unitsOf(changes: Partial<Criterion>, values: readonly number[], decimals: number) {
  const context = {
    bases: new Float64Array(values.length).fill(NaN),
    rated: values.length,
    indicator: () => Float64Array.from(values),
  };
  const column = { units: new Float64Array(values.length), computed: new Uint8Array(values.length) };
  fillPoints(column, Float64Array.from(values), criterion(changes), context, decimals);
  return { units: Array.from(column.units), computed: Array.from(column.computed) };
}

describe("fillPoints", () => {
  it("bounds the raw points before the weight: min(90, 50) × 2 is 100", () => {
    expect(points({ points: 3, cap: 50, weight: 2 }, 30)).toBe(100);
    expect(points({ points: -3, floor: -50, weight: 2 }, 30)).toBe(-100);
    expect(points({ points: 3, cap: 50, floor: -50, weight: 2 }, 10)).toBe(60);
  });

  it("knows a cap of 0 from no cap", () => {
    expect(points({ cap: 0 }, 30)).toBe(0);
    expect(points({ floor: 0, points: -1 }, 30)).toBe(0);
    expect(points({ cap: null }, 30)).toBe(30);
  });

  it("rounds after the weight: 3 × 0.5 = 1.5 is 2, and 1.5 with one decimal", () => {
    expect(points({ weight: 0.5 }, 3)).toBe(2);
    expect(points({ weight: 0.5 }, 3, 1)).toBe(1.5);
    expect(points({ weight: 0.5, points: -1 }, 3)).toBe(-2);
  });

  it("takes the noise off 0.7 × 5 × 0.1 = 0.35, which doubles make 0.35000000000000003, and 1.15 × 3 = 3.45", () => {
    expect(points({ points: 5, weight: 0.1 }, 0.7, 1)).toBe(0.4);
    expect(points({ points: 3 }, 1.15, 1)).toBe(3.5);
  });

  it("gives 0 and no result where there is no value, or the points are beyond any number", () => {
    const column = unitsOf({ points: 1000 }, [NaN, 1e308, 2], 0);
    expect(column).toEqual({ units: [0, 0, 2000], computed: [0, 0, 1] });
  });
});

describe("pointsFormula", () => {
  const references = {
    value: "{data}!F5",
    base: "{data}!G5",
    points: "F$3",
    bandsFrom: "F$4:F$11",
    bandsPoints: "F$12:F$19",
    values: "{data}!F$5:F$25",
    rated: "21",
    betterIs: "higher",
    cap: "F$20",
    floor: "F$21",
    weight: "F$22",
    decimals: "bagalau.decimals",
    indicator: (code: string) => `{data}!${code}`,
  } as const;

  it("clamps, weighs and rounds as the regulation of the sheet says", () => {
    expect(pointsFormula({ method: "perUnit" }, references)).toBe(
      "=IF(ISNUMBER({data}!F5),ROUND(ROUND(MIN(MAX({data}!F5*F$3,F$21),F$20)*F$22,6),bagalau.decimals),0)",
    );
  });

  it("asks for a base above 0 where the method divides by it", () => {
    expect(pointsFormula({ method: "growth" }, references)).toContain("AND(ISNUMBER({data}!F5),MAX({data}!G5)>0)");
  });

  const allowed = new Set(
    "IF IFERROR ROUND MIN MAX SUM SUMPRODUCT INDEX MATCH RANK COUNT COUNTIF SMALL LARGE MEDIAN AND OR ISNUMBER EXACT".split(
      " ",
    ),
  );

  it.each(methodNames)("uses only functions that Excel 2016 and LibreOffice have: %s", (method) => {
    const formula = pointsFormula({ method }, references);
    const used = Array.from(formula.matchAll(/([A-Z]+)\(/g), ([, name = ""]) => name);
    expect(used.filter((name) => !allowed.has(name))).toEqual([]);
  });
});
