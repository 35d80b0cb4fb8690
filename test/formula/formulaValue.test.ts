import fc from "fast-check";
import { formulaValue } from "../../src/formula/formulaValue";
import { parseFormula } from "../../src/formula/parseFormula";
import { codes, fractionOf, numberOf, randomFormula } from "./randomFormula";

const values: Readonly<Record<string, number>> = { A1: 93, A2: 7.5, Б1: 0, "1.2": -4, "А-1": 1000 };

function computed(text: string): number | string {
  const reading = parseFormula(text, (code) => (code in values ? code : null));
  if (reading.state === "faulty") return reading.faults.map(({ code }) => code).join();
  return formulaValue(reading.expression, (code) => values[code] ?? NaN);
}

describe("a formula", () => {
  it.each([
    ["1,5 + 2.5", 4],
    ["=A1 − A2", 85.5],
    ["1 000 * 2", 2000],
    ["2\u00a0500 × 2", 5000],
    ["93 / 3 ÷ 31", 1],
    ["2 + 3 * 4", 14],
    ["(2 + 3) * 4", 20],
    ["10 − 4 − 3", 3],
    ["−2^2", 4],
    ["0 − 2^2", -4],
    ["2^3^2", 64],
    ["2 × 3^2", 18],
    ["18 / 3^2", 2],
    ["2^−2", 0.25],
    ["A1 * 50 %", 46.5],
    ["5%%", 0.0005],
    ["0,1%", 0.001],
    ["−−2", 2],
    ["+2", 2],
    ["(A1 > 90) * 10 + (A1 ≤ 90) * 5", 10],
    ["A1 = 93", 1],
    ["A1 <> 93", 0],
    ["A1 ≠ 92", 1],
    ["A1 >= 93,0001", 0],
    ["ЕСЛИ(A1 >= 90; 10; 0)", 10],
    ["IF(A1 < 90; 10)", 0],
    ["егер(Б1; 10; 5)", 5],
    ["ЕСЛИ(И(A1>90; A2>7); 1; 2)", 1],
    ["ЕСЛИ(НЕМЕСЕ(A1<90; A2<7; Б1); 1; 2)", 2],
    ["НЕ(Б1)", 1],
    ["МИН(A1; A2; 40)", 7.5],
    ["МАКС(A1; 100)", 100],
    ["СУММ(A1; A2; −0,5)", 100],
    ["СРЗНАЧ(A1; 7)", 50],
    ["ОКРУГЛ(2,5; 0)", 3],
    ["ОКРУГЛ(−2,5; 0)", -3],
    ["ОКРУГЛ(1,005; 2)", 1.01],
    ["ОКРУГЛ(1250; −2)", 1300],
    ["ЦЕЛОЕ(A1 / 10)", 9],
    ["ЦЕЛОЕ(−0,5)", -1],
    ["ABS([1.2])", 4],
    // Excel counts 7 here, LibreOffice 8.
    ["ЦЕЛОЕ((0,1 + 0,7) * 10)", 8],
    ["100,1 − 100 = 0,1", 1],
    ["1 / (0,1 + 0,2 − 0,3)", NaN],
    ["A1 / Б1", NaN],
    ["ЕСЛИ(Б1 = 0; 5; A1 / Б1)", 5],
    ["И(A1 > 0; A1 / Б1 > 1)", NaN],
    ["0^0", NaN],
    ["(1/Б1)^0", NaN],
    ["(−8)^(1/3)", NaN],
    ["(−2)^3", -8],
    ["4^0,5", 2],
    ["9^999^9", NaN],
  ])("%s is %p", (text, expected) => {
    expect(computed(text)).toEqual(expected);
  });

  it.each([
    ["Cyrillic look-alikes in a function", "МАХ(1; 2)", 2],
    ["Latin look-alikes in a function", "EСЛИ(1; 2; 3)", 2],
    ["invisible characters", "A\u200b1 +\ufeff 1", 94],
    ["a code in quotes", "«1.2» * 2", -8],
    ["a code in other quotes", 'СУММ("А-1"; [ 1.2 ])', 996],
    ["a code with a letter in front", "п.3", "formulaCodeUnknown"],
    ["a number that is no code", "1.2 * 2", 2.4],
  ])("is read with %s", (_what, text, expected) => {
    expect(computed(text)).toBe(expected);
  });

  it("says where a number may be a code", () => {
    const reading = parseFormula("1.2 + 5", (code) => (code in values ? code : null));
    expect(reading).toMatchObject({ doubts: [{ code: "formulaNumberIsCode", text: "1.2", position: 1 }] });
  });

  it("gives what exact fractions give", () => {
    const amount = fc.constantFrom("0", "1", "0.1", "0.3", "3", "-2.5", "93", "1234.05", "0.7");
    fc.assert(
      fc.property(randomFormula, fc.tuple(amount, amount, amount, amount), ({ text, value }, amounts) => {
        const of = (code: string): string => amounts[codes.findIndex((one) => one === code)] ?? "0";
        const reading = parseFormula(text, (code) => code);
        if (reading.state === "faulty") throw new Error(JSON.stringify(reading.faults));
        const exact = value((code) => fractionOf(of(code)));
        const found = formulaValue(reading.expression, (code) => Number(of(code)));
        const expected = exact === null ? NaN : numberOf(exact);
        if (Number.isNaN(expected)) expect(found).toBeNaN();
        else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }),
      { numRuns: 1000 },
    );
  });
});
