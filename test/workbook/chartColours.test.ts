import { rankShades, cellStyles, chartLook } from "../../src/workbook/cellStyles";
import { seriesFills } from "../../src/workbook/chartColours";
import { contrast, lightness, mixed } from "./lightness";

describe("fills of series", () => {
  it.each([1, 2, 3, 8, 12, 16])("%i are each lighter than the one before, in steps that print in grey", (count) => {
    const steps = seriesFills(count).map(lightness);
    // CIE L*: 2.3 is just noticeable side by side; 16 fills leave 3.9 between neighbours, 8 leave 8.4.
    const least = count <= 8 ? 8 : 3.5;
    steps.slice(1).forEach((step, index) => {
      expect(step - (steps[index] ?? step)).toBeGreaterThan(least);
    });
  });

  it("begin again where there are too many, and neighbours still differ", () => {
    const fills = seriesFills(40);
    expect(fills).toHaveLength(40);
    fills.slice(1).forEach((fill, index) => {
      expect(Math.abs(lightness(fill) - lightness(fills[index] ?? fill))).toBeGreaterThan(3.5);
    });
    expect(seriesFills(0)).toEqual([]);
  });

  it("stand out from the line around them, the palest thereby from the paper", () => {
    for (const fill of seriesFills(16)) expect(lightness(fill) - lightness(chartLook.outline)).toBeGreaterThan(15);
  });
});

describe("shades of ranks", () => {
  /** Colour of a rank as a three-colour scale mixes it. */
  const shade = (rank: number, count: number): string => {
    const share = (rank - 1) / (count - 1);
    const { best, middle, worst } = rankShades;
    return share <= 0.5 ? mixed(best, middle, share * 2) : mixed(middle, worst, share * 2 - 1);
  };
  const ranks = Array.from({ length: 21 }, (_rank, index) => index + 1);

  it("are the lighter the lower the rank, so that a grey print shows the same order", () => {
    const steps = ranks.map((rank) => lightness(shade(rank, 21)));
    steps.slice(1).forEach((step, index) => {
      expect(step).toBeGreaterThan(steps[index] ?? step);
    });
  });

  it("leave numbers a contrast of at least 7:1 (WCAG 2.2, 1.4.6)", () => {
    for (const rank of ranks) {
      expect(contrast(cellStyles.number.fontColor, shade(rank, 21))).toBeGreaterThanOrEqual(7);
    }
  });
});
