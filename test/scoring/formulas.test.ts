import { rankFormula, totalFormula } from "../../src/scoring/formulas";

describe("rankFormula", () => {
  const references = { value: "F5", values: "F$5:F$25", direction: "higher" } as const;

  // RANK gives equals the best rank; two equals from position 2 on have 2 + (2 − 1) ÷ 2 = 2.5.
  it("moves shared ranks to their mean", () => {
    expect(rankFormula("mean", references)).toBe("=RANK(F5,F$5:F$25)+(COUNTIF(F$5:F$25,F5)-1)/2");
  });

  it("ranks from the lowest where lower is better", () => {
    expect(rankFormula("best", { ...references, direction: "lower" })).toBe("=RANK(F5,F$5:F$25,1)");
  });
});

describe("totalFormula", () => {
  it("rounds the sum again, because 0.1 + 0.2 is not 0.3 in doubles", () => {
    expect(totalFormula(["F5:K5", "M5"], "bagalau.decimals")).toBe("=ROUND(SUM(F5:K5,M5),bagalau.decimals)");
  });

  it("floors a block at 0 where asked, and gives 0 for a block without criteria", () => {
    expect(totalFormula(["F5:K5"], "bagalau.decimals", true)).toBe("=MAX(ROUND(SUM(F5:K5),bagalau.decimals),0)");
    expect(totalFormula([], "bagalau.decimals")).toBe("=0");
  });
});
