import { parseFormula } from "../../src/formula/parseFormula";
import { createTranslators } from "../../src/locales/translators";

const translators = createTranslators();
const codes = ["A1", "A2", "1.2"];

function faultsOf(text: string): readonly string[] {
  const reading = parseFormula(text, (code) => (codes.includes(code) ? code : null));
  if (reading.state === "read") return [];
  return reading.faults.map(({ code, text: at, position }) => `${code} «${at}» ${position}`);
}

describe("a formula with a fault", () => {
  it.each([
    ["", "formulaEmpty «» 1"],
    [" = ", "formulaEmpty «» 1"],
    ["*A1", "formulaOperandFirst «*» 1"],
    ["A1 +", "formulaOperandExpected «+» 4"],
    ["A1 + * A2", "formulaOperandExpected «+» 4"],
    ["(A1 + )", "formulaOperandExpected «+» 5"],
    ["()", "formulaOperandExpected «(» 1"],
    ["МИН(; A1)", "formulaOperandExpected «(» 4"],
    ["МИН(A1; )", "formulaOperandExpected «;» 7"],
    ["A1 >= ", "formulaOperandExpected «>=» 4"],
    ["A1 A2", "formulaOperatorExpected «A2» 4"],
    ["2A1", "formulaOperatorExpected «A1» 2"],
    ["5 % 2", "formulaOperatorExpected «2» 5"],
    ["A1 (5)", "formulaFunctionUnknown «A1» 1"],
    ["(A1)(A2)", "formulaOperatorExpected «(» 5"],
    ["A1 & A2", "formulaSignUnknown «&» 4"],
    ["A1 = 😀", "formulaSignUnknown «😀» 6"],
    ["1.2.3 * 2", "formulaNumberUnknown «1.2.3» 1"],
    ["1,5,2", "formulaComma «1,5,2» 1"],
    ["МИН(A1:A2)", "formulaColon «:» 7"],
    ["A1:2", "formulaColon «:» 3"],
    ["СУММ([1.2]:[1.4])", "formulaColon «:» 11"],
    ["(A1 + A2", "formulaBracketOpen «(» 1"],
    ["МАКС(A1; A2", "formulaBracketOpen «(» 5"],
    ["2 + [1.2", "formulaBracketOpen «[» 5"],
    ["A1)", "formulaBracketExtra «)» 3"],
    ["КОРЕНЬ(A1)", "formulaFunctionUnknown «КОРЕНЬ» 1"],
    ["A1 > 5 И A2 > 3", "formulaFunctionBare «И» 8"],
    ["НЕ A1", "formulaFunctionBare «НЕ» 1"],
    ["ЕСЛИ(A1)", "formulaArguments «ЕСЛИ» 1"],
    ["ЕСЛИ(A1; 1; 2; 3)", "formulaArguments «ЕСЛИ» 1"],
    ["ОКРУГЛ(A1)", "formulaArguments «ОКРУГЛ» 1"],
    ["МИН(A1, A2)", "formulaComma «,» 7"],
    ["МИН(1,2)", "formulaComma «1,2» 5"],
    ["IF(A1>90,10,0)", "formulaComma «90,10,0» 7"],
    ["ЕСЛИ(A1>5,10,0)", "formulaComma «5,10,0» 9"],
    ["IF(A1>5, 10, 0)", "formulaComma «,» 8"],
    ["(A1; A2)", "formulaSemicolon «;» 4"],
    ["A1; A2", "formulaSemicolon «;» 3"],
    ["1 < A1 < 5", "formulaComparisonChain «<» 8"],
    ["ОКРУГЛ(A1; A2)", "formulaRoundDecimals «ОКРУГЛ» 1"],
    ["ОКРУГЛ(A1; 9)", "formulaRoundDecimals «ОКРУГЛ» 1"],
    ["A1 + В7", "formulaCodeUnknown «В7» 6"],
    ["\u200bA\u200b1 + «»", "formulaCodeUnknown ««»» 6"],
    ["\u{1d7d9} + 1", "formulaSignUnknown «\u{1d7d9}» 1"],
    [`${"(".repeat(21)}A1${")".repeat(21)}`, "formulaTooDeep «(» 21"],
    ["−".repeat(5000), "formulaTooDeep «−» 21"],
    [`МИН(${"A1;".repeat(255)}A1)`, "formulaArguments «МИН» 1"],
    [`A1${"+A1".repeat(3000)}`, "formulaTooLong «» 8193"],
  ])("%.40s: %s", (text, expected) => {
    expect(faultsOf(text)).toEqual([expected]);
  });

  it("names every unknown code", () => {
    expect(faultsOf("B1 + A1 * B2")).toEqual(["formulaCodeUnknown «B1» 1", "formulaCodeUnknown «B2» 11"]);
  });

  it("says so in the words of each language", () => {
    const params = { code: "F1", text: "+", position: 4 };
    expect(translators.ru("issues.formulaOperandExpected", params)).toBe(
      "Показатель «F1», формула: после «+» (знак 4) ожидается показатель или число",
    );
    expect(translators.kk("issues.formulaOperandExpected", params)).toContain("көрсеткіш немесе сан керек");
    expect(translators.en("issues.formulaOperandExpected", params)).toContain("an indicator or a number is expected");
  });
});
