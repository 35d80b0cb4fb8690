import type { CriteriaColumn } from "../../src/criteria/criteriaColumns";
import { isReported } from "../../src/criteria/computedCriteria";
import { neededCriteria } from "../../src/criteria/lines";
import type { Criterion } from "../../src/criteria/criterion";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { readEdition } from "../../src/criteria/readEdition";
import { indicatorsOf } from "../../src/formula/expression";
import { issueMessage } from "../../src/issues/issue";
import { createTranslator } from "../../src/locales/translator";
import type { CellValue, GridCell } from "../../src/workbook/grid";
import { criterionCell, staffBook, withCells } from "./staffBook";

/** The default edition with formulas: A2 is per unit, E4 has bands. */
function read(formulas: Readonly<Record<string, CellValue | GridCell>>) {
  const cells = Object.entries(formulas).flatMap(([code, written]): (readonly [string, CellValue | GridCell])[] => {
    const at = (column: CriteriaColumn): string => criterionCell(code, column);
    return [
      [at("method"), "формула"],
      [at("points"), null],
      [at("base"), null],
      [at("formula"), written],
      ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap(
        (number) =>
          [
            [at(`bandFrom${number}` as CriteriaColumn), null],
            [at(`bandPoints${number}` as CriteriaColumn), null],
          ] as const,
      ),
    ];
  });
  return readEdition(withCells(staffBook(), "Критерии", Object.fromEntries(cells)));
}

const issuesOf = (formulas: Readonly<Record<string, CellValue | GridCell>>) =>
  read(formulas).issues.map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? ""}`);
const cell = (code: string) => criterionCell(code, "formula");

function criterion(formulas: Readonly<Record<string, string>>, code: string): Criterion {
  const found = read(formulas).edition.criteria.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

describe("a formula of the criteria sheet", () => {
  it("is read, and says how it counts", () => {
    const read = criterion({ A2: "=МИН(a3; 5) + А4" }, "A2");
    expect(read.expression && indicatorsOf(read.expression)).toEqual(["A3", "A4"]);
    expect(read.note.ru).toBe("по формуле: =МИН(a3; 5) + А4");
    expect(issuesOf({ A2: "=МИН(a3; 5) + А4" })).toEqual([]);
  });

  it("may count with the value of its own row, which regions report then", () => {
    expect(isReported(criterion({ A2: "ЦЕЛОЕ(A2/10)" }, "A2"))).toBe(true);
    expect(isReported(criterion({ A2: "A3/A4" }, "A2"))).toBe(false);
  });

  it("asks the regions for what it counts with, though that is not counted itself", () => {
    const { criteria } = read({ A2: "A3/A4" }).edition;
    const none = criteria.map((one) => (one.code === "A2" ? one : { ...one, counted: false }));
    expect(Array.from(neededCriteria(none)).map(({ code }) => code)).toEqual(["A3", "A4"]);
  });

  it("stands in another for itself: A3 + 1, twice", () => {
    const read = criterion({ A2: "A4 * 2", A4: "A3 + 1" }, "A2");
    expect(read.expression).toEqual({
      kind: "arithmetic",
      operator: "*",
      left: {
        kind: "arithmetic",
        operator: "+",
        left: { kind: "indicator", code: "A3" },
        right: { kind: "number", value: 1 },
      },
      right: { kind: "number", value: 2 },
    });
  });

  it.each([
    ["nothing", { A2: null }, "error criterionFormulaMissing"],
    ["a fault", { A2: "A3 +" }, "error formulaOperandExpected"],
    ["an unknown code", { A2: "A3 + Я9" }, "error formulaCodeUnknown"],
    ["no indicator", { A2: "2 * 2" }, "error criterionFormulaWithoutIndicator"],
    [
      "a formula of the cell",
      { A2: { kind: "number", value: 5, formula: "=A3+B2", format: "General" } satisfies GridCell },
      "error criterionFormulaIsFormula",
    ],
    ["too many brackets", { A2: `${"(".repeat(30)}A3${")".repeat(30)}` }, "error formulaTooDeep"],
    ["too much for a cell", { A2: Array.from({ length: 200 }, () => "A3").join("+") }, "error formulaTooLong"],
  ])("with %s is an error at its cell", (_what, formulas: Readonly<Record<string, CellValue | GridCell>>, expected) => {
    expect(issuesOf(formulas)).toEqual([`${expected} ${cell("A2")}`]);
  });

  it("is an error where formulas go in a circle, with the circle", () => {
    const [issue] = read({ A2: "A3 + A4", A3: "A2 * 2" }).issues;
    expect(issue).toMatchObject({ code: "criterionFormulaCircle", cell: cell("A3"), params: { path: "A2 → A3 → A2" } });
  });

  it("is an error where formulas in formulas become too long, however short each is", () => {
    const codes = defaultEdition()
      .criteria.slice(1, 12)
      .map(({ code }) => code);
    const doubled = codes.slice(1).map((code, index) => [code, `${codes[index] ?? ""}+${codes[index] ?? ""}`] as const);
    const found = issuesOf(Object.fromEntries([[codes[0] ?? "", "A1+A1"], ...doubled]));
    expect(new Set(found.map((line) => line.split(" ")[1]))).toEqual(new Set(["formulaTooLong"]));
  });

  it("that is not used is said to be", () => {
    const book = withCells(staffBook(), "Критерии", { [cell("A2")]: "A3*2" });
    expect(readEdition(book).issues.map(({ code }) => code)).toEqual(["criterionFormulaUnused"]);
  });

  it("has its faults in words, with the remedy", () => {
    const [issue] = read({ A2: "КОРЕНЬ(A3)" }).issues;
    expect(issue && issueMessage(issue, createTranslator("ru"))).toMatch(
      /^Показатель «A2», формула: «КОРЕНЬ» \(знак 1\) – нет такой функции. Есть: ЕСЛИ\/IF, И\/AND/,
    );
  });
});
