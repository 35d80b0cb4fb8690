import { numberWidth, pagesAcross, wordWidth } from "../../src/report/kit/textFit";

describe("texts fitted into cells", () => {
  it("a heading's column breaks no word, unless it is longer than allowed", () => {
    expect(wordWidth("Численность членов", 8, 20)).toBeGreaterThan("Численность".length);
    expect(wordWidth("a", 8, 20)).toBe(8);
    expect(wordWidth("достопримечательностями", 8, 20)).toBe(20);
  });

  it("a number's column holds digits, groups, sign and decimals", () => {
    expect(numberWidth([100_201], 0)).toBeGreaterThanOrEqual("-100 201".length + 1);
    expect(numberWidth([-1_234_567.89], 2)).toBeGreaterThanOrEqual("-1 234 567,89".length + 1);
    expect(numberWidth([], 0)).toBeGreaterThan(2);
  });

  it("few columns print on one page, many on several", () => {
    expect(pagesAcross([45, 10, 10], 1)).toBe(1);
    expect(pagesAcross([45, ...Array.from({ length: 40 }, () => 14)], 1)).toBeGreaterThan(1);
  });
});
