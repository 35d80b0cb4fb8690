/** Columns of the criteria sheet that later versions have: the measure, lines, a formula, the text of the Appendix. */
import { readEdition } from "../../src/criteria/readEdition";
import { issueMessage } from "../../src/issues/issue";
import { createTranslator } from "../../src/locales/translator";
import { criterionCell, editedCriteria as edited, issueLines } from "./staffBook";

describe("the measure", () => {
  const read = (...edits: Parameters<typeof edited>[0]) => readEdition(edited(edits)).edition.criteria;
  const a2 = (criteria: ReturnType<typeof read>) => criteria.find(({ code }) => code === "A2");

  it.each(["доля от базы", "Доля", "%", "базадағы үлес", "share of the base"])("is read as %s", (word) => {
    const criterion = a2(read(["A2", "measure", word], ["A2", "base", "A1"]));
    expect(criterion).toMatchObject({ method: "perUnit", measure: "share", base: "A1" });
    expect(criterion?.note.ru).toBe("0,05 балла за каждый процент доли от показателя A1");
  });

  it("is not kept where it is what the method counts anyway", () => {
    expect(a2(read(["A2", "measure", "значение"]))).not.toHaveProperty("measure");
  });

  it("does not go with a method that is one of its own, in words", () => {
    const [issue] = readEdition(edited([["F1", "measure", "прирост"]])).issues;
    expect(issue && issueMessage(issue, createTranslator("ru"))).toBe(
      "Показатель «F1»: величина «прирост к базе» не сочетается со способом «да или нет». Допустимо: значение",
    );
  });
});

describe("lines", () => {
  const lines: Parameters<typeof edited>[0] = [
    ["A2", "method", "сумма строк"],
    ["A2", "points", null],
    ["A2", "cap", 40],
    ["A3", "partOf", "A2"],
    ["A7", "base", "A3"],
    ["B1", "partOf", "A2"],
    ["B1", "block", null],
  ];

  it("are in the block of their indicator and keep their own rules", () => {
    const { edition, issues } = readEdition(edited(lines));
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const by = (code: string) => edition.criteria.find((one) => one.code === code);
    expect(by("A2")).toMatchObject({ method: "sumOfLines", points: null, cap: 40 });
    expect(by("A2")?.note.ru).toBe("сумма баллов строк; не более 40 баллов");
    expect(by("B1")).toMatchObject({ partOf: "A2", block: "A" });
    expect(by("A3")?.note.ru).toBe("1 балл за каждую единицу (чел.); строка показателя A2");
  });

  it("are moved to it with a warning from another block", () => {
    const book = edited([...lines, ["B1", "block", "B"]]);
    expect(issueLines(book)).toEqual([`warning criterionLineBlock ${criterionCell("B1", "block")}`]);
  });

  it("have no lines of their own, and go round in no circle", () => {
    expect(issueLines(edited([...lines, ["A4", "partOf", "A3"]]))).toEqual([
      `error criterionLineOfLine ${criterionCell("A4", "partOf")}`,
    ]);
    const circle = issueLines(edited([...lines, ["A2", "partOf", "A3"]]));
    expect(circle).toContain(`error criterionLineCircle ${criterionCell("A2", "partOf")}`);
    expect(circle).toContain(`error criterionLineCircle ${criterionCell("A3", "partOf")}`);
  });

  it("are counted, one of them at least", () => {
    const book = edited([...lines, ["A3", "counted", "нет"], ["B1", "counted", "нет"]]);
    expect(issueLines(book)).toEqual([`error criterionLinesMissing ${criterionCell("A2", "method")}`]);
  });

  it("are no base as a whole: their indicator has no value", () => {
    expect(issueLines(edited([...lines, ["A7", "base", "A2"]]))).toEqual([
      `error criterionBaseByLines ${criterionCell("A7", "base")}`,
    ]);
  });
});

it("the text of the Appendix and a formula are kept as they are written", () => {
  const written = "За каждый договор – 5 баллов;\nне более 40";
  const book = edited([
    ["A2", "appendixText", written],
    ["A2", "formula", "МИН(A1; 5)"],
  ]);
  const { edition, issues } = readEdition(book);
  expect(issues.map(({ code }) => code)).toEqual(["criterionFormulaUnused"]);
  expect(edition.criteria.find(({ code }) => code === "A2")).toMatchObject({
    appendixText: written,
    formula: "МИН(A1; 5)",
  });
});
