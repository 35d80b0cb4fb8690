/** Formulas of the criteria sheet: what the program computes, and what LibreOffice makes of the cell's formula from the same tree. */
import fc from "fast-check";
import { cellExpression } from "../../../src/formula/cellExpression";
import { formulaValue } from "../../../src/formula/formulaValue";
import { parseFormula } from "../../../src/formula/parseFormula";
import { roundPoints } from "../../../src/scoring/rounding";
import { cellAddress } from "../../../src/workbook/cellAddress";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { codes, randomFormula } from "../../formula/randomFormula";
import { constant, formula, sheetPlan, workbookPlan } from "../../workbook/plans";
import { differences, formulaCount } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";

const undefinedSign = "×";
const amounts = [93, 7.5, 0, -2.5, 0.1, 1234.05, 3, 0.7, 100, 0.3] as const;

/** What programs do in ways of their own. */
const contentious = [
  "−2^2",
  "2^3^2",
  "2^−2",
  "0^0",
  "0^−1",
  "(A1/0)^0",
  "(−8)^(1/3)",
  "(−8)^A1",
  "4^0,5",
  "A1^A2",
  "(−2)^(6/2)",
  "(1=1)=1",
  "(A1>5)+(A2>5)",
  "−(A1>5)",
  "(A1>5)%",
  "МИН(A1>5; 7)",
  "СУММ(A1>5; A2>5; 1)",
  "ЦЕЛОЕ((0,1+0,7)*10)",
  "ЦЕЛОЕ(0,3/0,1)",
  "100,1−100=0,1",
  "0,1+0,2>0,3",
  "1/(0,1+0,2−0,3)",
  "1/СУММ(0,1; 0,2; −0,3)",
  "ЕСЛИ(Б1=0; 5; A1/Б1)",
  "И(Б1=0; A1/0>1)",
  "ИЛИ(1; A1/0)",
  "НЕ(0,1+0,2−0,3)",
  "ОКРУГЛ(1,005; 2)",
  "ОКРУГЛ(−2,5; 0)",
  "ОКРУГЛ(2,5*1,15; 1)",
  "ОКРУГЛ(1250; −2)",
  "ЦЕЛОЕ(−0,5)",
  "A1−−A2",
  "−−A1",
  "(A1−(A2−Б1))−(A2/(Б1/A1))",
  "A1/A2/Б1*2",
  "0,0000001*A1",
  "1,0000001>1",
  "A1*1=93",
  "9^999^9",
];

describeWithLibreOffice("formulas over indicators", () => {
  it("give the same in the program and in the cell", async () => {
    const random = fc.sample(randomFormula, { numRuns: 900, seed: 15 }).map(({ text }) => text);
    const texts = [...contentious, ...new Set(random.filter((text) => text.length > 8))];
    const rows = texts.map((text, row) => {
      const values = codes.map((_code, column) => amounts[(row * 7 + column * 3) % amounts.length] ?? 0);
      const valueOf = (code: string): number => values[codes.findIndex((one) => one === code)] ?? NaN;
      const reading = parseFormula(text, (code) => code);
      if (reading.state === "faulty") throw new Error(`${text}: ${JSON.stringify(reading.faults)}`);
      const cell = cellExpression(reading.expression, (code) =>
        cellAddress(
          row,
          codes.findIndex((one) => one === code),
        ),
      );
      const value = formulaValue(reading.expression, valueOf);
      return [
        ...values.map((one) => constant(one)),
        formula(
          `=IFERROR(ROUND(ROUND(${cell?.text ?? ""},6),4),"${undefinedSign}")`,
          Number.isNaN(value) ? undefinedSign : roundPoints(value, 4),
        ),
        constant(text),
      ];
    });
    const bytes = await writeXlsx(workbookPlan(sheetPlan({ rows })));
    const found = await differences(bytes);
    process.stdout.write(`formulas: ${await formulaCount(bytes)} recalculated, ${found.length} differences\n`);
    expect(found.map((one) => ({ ...one, text: texts[Number(one.cell.slice(1)) - 1] }))).toEqual([]);
    expect(rows.length).toBeGreaterThan(500);
  });
});
