import { shownFormula } from "./implicitIntersection";

describe("what Excel 2021 shows of a formula of a file without dynamic-array metadata", () => {
  it.each([
    // Microsoft, "Implicit intersection operator: @"; XlsxWriter, working with formulas.
    ["=A1:A10", "=@A1:A10"],
    ["=LEN(A1:A3)", "=LEN(@A1:A3)"],
    ["=INDEX(A1:A10,B1)", "=@INDEX(A1:A10,B1)"],
    ["=OFFSET(A1:A2,1,1)", "=@OFFSET(A1:A2,1,1)"],
    // exceljs#1491
    ["=SUM(ROUND(D1:D3,0))", "=SUM(ROUND(@D1:D3,0))"],
    // XLParser#113
    ["=IF(J131=1,INDEX($F125:$F129,J132)/$F130,0)", "=IF(J131=1,@INDEX($F125:$F129,J132)/$F130,0)"],
    // excel4node#99
    ['=IFERROR(INDEX($D$85:$T$155,1,COLUMN(A1)),"")', '=IFERROR(@INDEX($D$85:$T$155,1,COLUMN(A1)),"")'],
  ])("%s", (written, shown) => {
    expect(shownFormula(written)).toBe(shown);
  });

  it.each([
    "=SUM(INDEX(A1:A10,B1))",
    "=SUM(A1:A3)",
    "=SUMPRODUCT((A1:A9>B1)/COUNTIF(A1:A9,A1:A9))",
    "=MATCH(B1,'Мои итоги'!$A$1:$A$9,0)",
    "=RANK(F5,F$5:F$25)+(COUNTIF(F$5:F$25,F5)-1)/2",
    "=ROUND(SUM(F5:K5,M5),bagalau.decimals)",
    '=T(INDEX({"I","II"},A1))&"@"',
  ])("no mark in %s", (formula) => {
    expect(shownFormula(formula)).toBe(formula);
  });
});
