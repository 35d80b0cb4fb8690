import fc from "fast-check";
import type { CellArea } from "../../src/workbook/grid";
import type { PlanCell, SheetChart, SheetPlan, WorkbookPlan } from "../../src/workbook/sheetPlan";
import { styleTable } from "../../src/workbook/xlsx/styleTable";
import { unzip } from "../../src/workbook/xlsx/unzip";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { constant, formula, sheetPlan, workbookPlan } from "../workbook/plans";
import { describeWithValidator, sdkFaults } from "./openXmlSdk";
import { workbookFaults } from "./workbookFaults";

async function seenFaults(plan: WorkbookPlan): Promise<readonly string[]> {
  return workbookFaults(await unzip(await writeXlsx(plan), () => true));
}

/** Texts as regions send them, and as nobody should: controls, halves of pairs, look-alikes of escapes, quotes. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 45 }),
  fc.constantFrom(
    "_x0041_",
    "a_x0001_",
    "'",
    "'''",
    "\ud83d",
    "\uffff",
    "x".repeat(30) + "😀",
    "=A1",
    "History",
    "]]>",
  ),
);
const area: fc.Arbitrary<CellArea> = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(2), fc.nat(2))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
const cell: fc.Arbitrary<PlanCell> = fc
  .record({ value: fc.oneof(text, fc.double(), fc.boolean()), format: fc.option(text) })
  .map(({ value, format }) => ({ value, format, formula: null, style: "text" }));
const sheet: fc.Arbitrary<SheetPlan> = fc
  .record({
    title: text,
    rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
    columnWidths: fc.array(fc.nat(400), { maxLength: 4 }),
    rowHeights: fc.dictionary(fc.constantFrom("0", "3"), fc.nat(900)),
    merges: fc.array(area, { maxLength: 6 }),
    hidden: fc.boolean(),
    words: fc.array(text, { minLength: 1, maxLength: 3 }),
    // Our own words: never none.
    message: text.map((given) => `${given} из списка`),
    open: fc.boolean(),
    chartTitle: text,
  })
  .map(({ rowHeights, words, message, open, chartTitle, ...facts }) =>
    sheetPlan({
      ...facts,
      rowHeights: new Map(Object.entries(rowHeights).map(([row, height]) => [Number(row), height])),
      inputRules: [
        { area: { top: 0, left: 0, bottom: 3, right: 0 }, rule: { kind: "list", values: words }, message, open },
      ],
      charts: [chart(chartTitle)],
      print: { landscape: true, repeatRows: { from: 0, to: 0 }, repeatColumns: null, pagesAcross: 1, lastColumn: 2 },
      names: [{ name: "bagalau.points", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
    }),
  );

describeWithValidator("whatever stands in a plan", () => {
  it("is written as a file that Excel does not repair, and that refers to its own sheets", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const referring = sheetPlan({ role: "totals", title: "Итоги", rows: [[formula("={points}!A1", 1)]] });
        const bytes = await writeXlsx({ sheets: [...sheets, referring], existing: [], active: "points" });
        expect(workbookFaults(await unzip(bytes, () => true))).toEqual([]);
        expect(await sdkFaults("hostile.xlsx", bytes)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a plan beyond a limit of Excel", () => {
  const at = (row: number): CellArea => ({ top: row, left: 0, bottom: row, right: 0 });

  it.each<readonly [string, Partial<SheetPlan>]>([
    ["a text of 32,768 characters", { rows: [[constant("ж".repeat(32_768))]] }],
    ["a row 500 points high", { rowHeights: new Map([[0, 500]]) }],
    ["a column 300 characters wide", { columnWidths: [300] }],
    ["a message of 256 characters", { inputRules: [{ area: at(0), rule: list("да"), message: "я".repeat(256) }] }],
    ["a list of 256 characters", { inputRules: [{ area: at(0), rule: list("а".repeat(256)), message: "из списка" }] }],
    ["a number format of 256 characters", { rows: [[constant(1, "plain", `0"${"я".repeat(253)}"`)]] }],
    ["a number format that is not closed", { rows: [[constant(1, "plain", '0"шт')]] }],
    ["a title of 40 characters that begins with an apostrophe", { title: `'${"я".repeat(39)}` }],
    ["nothing to be seen", { hidden: true }],
    ["a merged area of one cell", { merges: [at(3)] }],
    ["a chart titled by a character that XML forbids", { charts: [chart("\uffffБалл")] }],
    ["no number", { rows: [[constant(Number.NaN), constant(Number.POSITIVE_INFINITY)]] }],
  ])("%s: is kept within it", async (_what, facts) => {
    expect(await seenFaults(workbookPlan(sheetPlan(facts)))).toEqual([]);
  });

  it("two merged areas on one cell: the upper one stays", async () => {
    const over = { top: 0, left: 0, bottom: 4, right: 1 };
    const merges = [{ top: 2, left: 1, bottom: 2, right: 3 }, over];
    const parts = await unzip(await writeXlsx(workbookPlan(sheetPlan({ merges }))), () => true);
    expect(new TextDecoder().decode(parts.get("xl/worksheets/sheet1.xml"))).toContain(
      '<mergeCells count="1"><mergeCell ref="A1:B5"/></mergeCells>',
    );
  });

  it("70,000 number formats: at most 64,000 cell formats", () => {
    const rows = Array.from({ length: 70_000 }, (_row, index) => [constant(1, "plain", `0"${index}"`)]);
    expect(styleTable([sheetPlan({ rows })]).looks.length).toBeLessThanOrEqual(64_000);
  });
});

function list(...values: readonly string[]) {
  return { kind: "list", values } as const;
}

function chart(title: string): SheetChart {
  return {
    kind: "stackedBar",
    title,
    categories: { top: 0, left: 0, bottom: 2, right: 0 },
    onTop: "first",
    series: [{ name: { row: 0, column: 1 }, values: { top: 0, left: 1, bottom: 2, right: 1 }, fill: "#205C6C" }],
    over: { top: 5, left: 0, bottom: 9, right: 4 },
  };
}
