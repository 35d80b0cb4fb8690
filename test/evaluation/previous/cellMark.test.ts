import { cellMark } from "../../../src/evaluation/previous/cellMark";
import { referredSheets } from "../../../src/evaluation/previous/sheetReferences";

const roles = new Map([
  ["Данные", "data"],
  ["Data 2025", "data"],
]);
const roleOf = (title: string): string | null => roles.get(title) ?? null;
const mark = (formula: string): string => cellMark(0, formula, roleOf);

describe("cellMark", () => {
  it.each([
    ["renaming a sheet", "='Data 2025'!F12*2"],
    ["dropping the quotes", "=Данные!F12*2"],
    ["white space and case", "= Данные!f12 * 2"],
    ["a plan's role", "={data}!F12*2"],
  ])("is not changed by %s", (_what, formula) => {
    expect(mark(formula)).toBe(mark("='Данные'!F12*2"));
  });

  it.each([
    ["another cell", "='Данные'!F13*2"],
    ["another sheet", "='Мои данные'!F12*2"],
    ["another constant in it", "='Данные'!F12*3"],
  ])("is changed by %s", (_what, formula) => {
    expect(mark(formula)).not.toBe(mark("='Данные'!F12*2"));
  });

  it("tells a constant typed over a formula from its result", () => {
    expect(cellMark(24, null, roleOf)).not.toBe(cellMark(24, "=A1*2", roleOf));
  });

  it("does not look at the result of a formula", () => {
    expect(cellMark(24, "=A1*2", roleOf)).toBe(cellMark(36, "=A1*2", roleOf));
  });

  it("tells a number from the same text", () => {
    expect(cellMark(5, null, roleOf)).not.toBe(cellMark("5", null, roleOf));
  });
});

describe("referredSheets", () => {
  it("finds titles with and without quotes, and none in texts", () => {
    expect(referredSheets(`=SUM('Итоги (2)'!A1,Data!B2)&"Ranks!A1"&'О''Нил'!C3`)).toEqual([
      "Итоги (2)",
      "Data",
      "О'Нил",
    ]);
  });
});
