import { boundContent, type ReferredSheet } from "./boundFormula";
import { constant, formulaContent } from "./enteredValue";

describe("a formula and the sheets that it refers to", () => {
  const sheet = (title: string) => ({ title, deleted: false });
  const find =
    (...sheets: readonly ReferredSheet[]) =>
    (title: string) =>
      sheets.find((candidate) => candidate.title.toLowerCase() === title.toLowerCase()) ?? null;

  it("is read back with quotes only where a title needs them, as Excel does", () => {
    const titles = ["Данные", "Мои данные", "O'Neill", "A1", "2026"].map(sheet);
    const formula = "='ДАННЫЕ'!A1+'Мои данные'!A1+'O''Neill'!A1+'A1'!A1+'2026'!A1";
    expect(boundContent(formulaContent(formula), find(...titles)).formula).toBe(
      "=Данные!A1+'Мои данные'!A1+'O''Neill'!A1+'A1'!A1+'2026'!A1",
    );
  });

  it("follows a sheet through two renames that swap titles", () => {
    const [old, fresh] = [sheet("Итоги"), sheet("bagalau.new")];
    const content = boundContent(formulaContent('=bagalau.new!B2-Итоги!B2&"Итоги!B2"'), find(old, fresh));
    old.title = "Итоги (2026)";
    fresh.title = "Итоги";
    expect(content.formula).toBe("=Итоги!B2-'Итоги (2026)'!B2&\"Итоги!B2\"");
  });

  it("shows #REF! where a sheet was deleted, in its text and its value", () => {
    const data = sheet("Данные");
    const content = boundContent({ ...constant("number", 5), formula: "=SUM(Данные!A:A)" }, find(data));
    expect(content).toMatchObject({ kind: "number", value: 5 });
    data.deleted = true;
    expect(content).toMatchObject({ kind: "error", value: "#REF!", formula: "=SUM(#REF!A:A)" });
  });

  it("leaves a sheet of another workbook alone", () => {
    const formula = "=[1]Данные!A1+'[a.xlsx]Данные'!B1";
    expect(boundContent(formulaContent(formula), find(sheet("Данные"))).formula).toBe(formula);
  });
});
