import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { constant, formula, sheetPlan, workbookPlan } from "../../workbook/plans";
import { differences, formulaCount, recalculate } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";

const area = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** B1 5, B2 the empty text, B3 7; a setting in B4. */
const ground = [
  [constant("members"), constant(5)],
  [constant("нет данных"), formula('=IF(1=1,"","")', "")],
  [constant("+1+1"), constant(7)],
  [constant("decimals"), constant(2)],
];

async function book(...formulas: readonly ReturnType<typeof formula>[]): Promise<Uint8Array> {
  const names = [
    { name: "bagalau.decimals", area: area(3, 1) },
    { name: "bagalau.points", area: area(0, 1) }, // a hidden name
  ];
  const points = sheetPlan({ rows: [...ground, ...formulas.map((cell) => [constant("formula"), cell])], names });
  const totals = sheetPlan({ role: "totals", title: "Итоги и Ко", rows: [[formula("=SUM({points}!B1:B3)", 12)]] });
  return writeXlsx(workbookPlan(points, totals));
}

describeWithLibreOffice("recalculation by LibreOffice", () => {
  it("finds no difference where the stored results are right", async () => {
    const bytes = await book(
      formula("=ROUND(ROUND(MIN(MAX(0.45,-1),9)*1,6),1)", 0.5),
      formula("=ROUND(1.2345,bagalau.decimals)", 1.23),
      formula("=bagalau.points*2", 10),
      formula('=EXACT("a","a")', true),
      formula("=B2+1", "#VALUE!"),
    );
    expect(await differences(bytes)).toEqual([]);
    expect(await formulaCount(bytes)).toBe(7);
  }, 120_000);

  it("finds a wrong number, a wrong text and a wrong formula", async () => {
    const bytes = await book(formula("=B1+1", 99), formula('=A1&"!"', "Members!"), formula("=RANK(B1,B1:B3,1)", 2));
    const found = await differences(bytes);
    expect(found.map(({ cell, cached, recalculated }) => [cell, cached, recalculated])).toEqual([
      ["B5", 99, 6],
      ["B6", "Members!", "members!"],
      ["B7", 2, 1],
    ]);
  }, 120_000);

  it("computes as Excel does over an empty text among numbers", async () => {
    const bytes = await book(
      formula("=MIN(B1:B3)", 5),
      formula("=MAX(B1:B3)", 7),
      formula("=SUMPRODUCT(--(B1:B3<=6))", 1),
      formula("=RANK(B1,B1:B3,0)", 2),
      formula("=COUNT(B1:B3)", 2),
      formula('=COUNTIF(B1:B3,">"&B1)', 1),
      formula("=SMALL(B1:B3,1)", 5),
      formula("=LARGE(B1:B3,1)", 7),
      formula("=MEDIAN(B1:B3)", 6),
      formula("=IFERROR(RANK(B2,B1:B3,0),-1)", -1),
    );
    expect(await differences(bytes)).toEqual([]);
  }, 120_000);

  it("gives the values of cells without a formula too, text that looks like a formula as text", async () => {
    const values = await recalculate(await book());
    expect(values.get("Баллы")?.get("A3")).toBe("+1+1");
    expect(values.get("Итоги и Ко")?.get("A1")).toBe(12);
  }, 120_000);

  it("sees hostile texts as the texts they are", async () => {
    const texts = [
      "=B1",
      "-2",
      "@SUM(A1)",
      "  spaces  ",
      "two\nlines",
      "_x0041_",
      "<b>&amp;",
      "__proto__",
      "#N/A",
      "00123",
      "2/5",
      "😀",
    ];
    const rows = texts.map((text) => [constant(text, "text")]);
    const values = await recalculate(await writeXlsx(workbookPlan(sheetPlan({ rows }))));
    expect([...(values.get("Баллы")?.values() ?? [])]).toEqual(texts);
  }, 120_000);
});
