import { isFormula } from "./formulaSyntax";
import { sheetsInFormula, withSheetReferences } from "./formulaTokens";

describe("the syntax of formulas", () => {
  it.each([
    "=1",
    "=SUM($A$1:B2,3%)*-2",
    '=IF(A1="","нет ""данных""",\'Лист 1\'!B2)',
    "=Данные!A1:B2",
    "='O''Neill'!$C:$C",
    "=SUM(1:3)",
    "=INDEX(A1:C3,,2)",
    "=SUM({1,2;3,4})",
    "=#REF!A1",
    "=Лист1!#REF!",
    '=-(1+2)^2&"x"<>TRUE',
    "=bagalau.rounding*1.5E-3",
    "=NOW()",
    "=A1#",
  ])("accepts %s", (formula) => {
    expect(isFormula(formula)).toBe(true);
  });

  it.each(["=", "=1 2", "=A1 B2", "=SUM(1;2)", "=()", "=1,2", "=*2", "=IF(A1,", "=Лист 1!A1", '="a', "=1}"])(
    "refuses %s",
    (formula) => {
      expect(isFormula(formula)).toBe(false);
    },
  );

  it("finds the sheets that a formula refers to, not those in its texts", () => {
    const formula = "=Данные!A1+'Мои итоги'!B2+SUM('O''Neill'!A:A)&\"Лист!A1\"";
    expect(sheetsInFormula(formula)).toEqual(["Данные", "Мои итоги", "O'Neill"]);
  });

  it("rewrites references and nothing else", () => {
    const formula = "= 'Мои итоги'!B2 + Данные!A1 &\"'Мои итоги'!B2\"";
    const rewritten = withSheetReferences(formula, (title) => (title === "Мои итоги" ? "Итоги!" : null));
    expect(rewritten).toBe("= Итоги!B2 + Данные!A1 &\"'Мои итоги'!B2\"");
  });
});
