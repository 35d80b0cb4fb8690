import fc from "fast-check";
import { plainFormula } from "../../src/workbook/plainFormula";

describe("plainFormula", () => {
  it.each([
    ["=@INDEX(A1:A9,B1)", "=INDEX(A1:A9,B1)"],
    ['=IF(ISNUMBER(@INDEX(A1:A9,B1)),@INDEX(A1:A9,B1),"")', '=IF(ISNUMBER(INDEX(A1:A9,B1)),INDEX(A1:A9,B1),"")'],
    ["=@bagalau.decimals+@'Итоги 2025'!A:A", "=bagalau.decimals+'Итоги 2025'!A:A"],
    // As a file stores it, and as the reader gives it without the prefix.
    ["=_xlfn.SINGLE(INDEX(A1:A9,B1))", "=INDEX(A1:A9,B1)"],
    ["=SINGLE(A1:A9)*2", "=A1:A9*2"],
    ["=SINGLE(A1:A9+1)*2", "=(A1:A9+1)*2"],
    ["=SINGLE(INDEX('a)b'!A1:A9,SINGLE(B1:B9)))&\")\"", "=INDEX('a)b'!A1:A9,B1:B9)&\")\""],
    ["=_xlfn.SINGLE(A1+B1)", "=A1+B1"],
    ["=@(A1+B1)", "=A1+B1"],
    ["=SINGLE(SINGLE(A1+B1))*2", "=(A1+B1)*2"],
    ["=2-@(A1+B1)", "=2-(A1+B1)"],
    ['=IF(SINGLE(A1:A9>0), SINGLE(A1-B1) ,"")', '=IF(A1:A9>0, A1-B1 ,"")'],
    ["{=SUM(A1:A9*B1:B9)}", "=SUM(A1:A9*B1:B9)"],
    ["{=@INDEX(A1:A9,1)}", "=INDEX(A1:A9,1)"],
  ])("takes away what Excel has added: %s", (formula, plain) => {
    expect(plainFormula(formula)).toBe(plain);
  });

  it.each([
    '="a@b.kz"&A1',
    '="он сказал ""@"" и ушёл"',
    "='@лист'!A1",
    "='O''Brien@x'!A1",
    "=[@Баллы]*2",
    "=Таблица[[#This Row],[a@b]]",
    "=Таблица['@x]",
    "=[Книга@1.xlsx]Лист!A1",
    '="SINGLE(1)"',
    "=MYSINGLE(A1)",
    "='SINGLE('!A1",
    '={1,2;"@",4}',
  ])("leaves what is the user's own: %s", (formula) => {
    expect(plainFormula(formula)).toBe(formula);
  });

  it("leaves a formula without marks alone, whatever its brackets, and never throws", () => {
    const piece = fc.constantFrom('"', "'", "[", "]", "(", ")", "{", "}", "SINGLE(", "A1", "+", "!", "=");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const formula = `=${parts.join("")}`;
        plainFormula(formula);
        if (!formula.includes("SINGLE(")) expect(plainFormula(formula)).toBe(formula);
      }),
    );
  });
});
