import { cellStyles } from "../../src/workbook/cellStyles";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("cellStyles", () => {
  it.each(Object.entries(cellStyles))("%s is legible: contrast of at least 7 (WCAG 2.2, 1.4.6)", (_name, look) => {
    expect(contrast(look.fontColor, look.fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(7);
  });

  it("groups thousands in numbers and shows the mean of shared places in full", () => {
    expect([cellStyles.number.format, cellStyles.subtotal.format, cellStyles.total.format]).toEqual(
      Array(3).fill("#,##0"),
    );
    expect(cellStyles.place).toMatchObject({ format: "General", horizontal: "center" });
  });
});
