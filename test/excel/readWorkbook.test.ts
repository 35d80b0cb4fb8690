import { cellAt, type SheetGrid } from "../../src/workbook/grid";
import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { constant } from "../excel-host/enteredValue";
import { WorkbookModel, type ExcelHost } from "../excel-host";
import { openInExcel } from "./connectedExcel";
import { evaluationPlan } from "./syntheticPlan";
import { typeCells } from "./typedCells";
import { snapshotOf, userWorkbook } from "./workbooks";

async function onlySheet(workbook: WorkbookModel): Promise<SheetGrid> {
  const host = openInExcel(workbook);
  const { sheets } = await readWorkbook();
  expect(host.unknownMembers).toEqual([]);
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function contents(sheet: SheetGrid): unknown {
  return sheet.rows.map((row) => row.map(({ value }) => value));
}

function bytesRead(host: ExcelHost): number {
  return host.traffic.roundTrips.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
}

describe("readWorkbook", () => {
  it("gives rows from A1 on where the used range begins at B3", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    typeCells(workbook.sheet("Лист"), 2, 1, [
      ["a", 1],
      [null, 2],
    ]);
    expect(contents(await onlySheet(workbook))).toEqual([[], [], [null, "a", 1], [null, null, 2]]);
  });

  it("tells kinds by the types that Excel states: an error from the same text, a formula from text beginning with =", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    const sheet = workbook.sheet("Лист");
    typeCells(sheet, 0, 0, [["#N/A", true, 12.5, "12,5"]]);
    sheet.contents.set(0, 4, constant("error", "#DIV/0!"));
    sheet.contents.set(0, 5, constant("text", "=1+1", true));
    sheet.contents.set(0, 6, { kind: "number", value: 2, formula: "=1+1", prefixed: false });
    sheet.contents.set(0, 7, { kind: "error", value: "#REF!", formula: "=#REF!", prefixed: false });
    const [row] = (await onlySheet(workbook)).rows;
    expect(row?.map(({ kind, value, formula }) => [kind, value, formula])).toEqual([
      ["text", "#N/A", null],
      ["boolean", true, null],
      ["number", 12.5, null],
      ["text", "12,5", null],
      ["error", "#DIV/0!", null],
      ["text", "=1+1", null],
      ["number", 2, "=1+1"],
      ["error", "#REF!", "=#REF!"],
    ]);
  });

  it.each([
    ["one", [[1, 1]], 3],
    [
      "several of a row",
      [
        [1, 1],
        [1, 3],
      ],
      3,
    ],
    [
      "several rows and columns",
      [
        [1, 1],
        [2, 3],
      ],
      4,
    ],
    [
      "a whole row and a cell",
      [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 3],
        [2, 2],
      ],
      4,
    ],
    ["none", [], 3],
  ] as const)("tells which cells are struck through: %s", async (_name, struck, roundTrips) => {
    const workbook = WorkbookModel.withSheets("Лист");
    const sheet = workbook.sheet("Лист");
    typeCells(sheet, 0, 0, [
      ["Организация", "A1", "A2", "A3"],
      ["Астана", 1, 2, 3],
      ["Алматы", 4, 5, 6],
    ]);
    for (const [row, column] of struck) {
      const area = { top: row, left: column, bottom: row, right: column };
      sheet.changeFormat(area, (format) => format.with("strikethrough", true));
    }
    const host = openInExcel(workbook);
    const { sheets } = await readWorkbook();
    expect(host.unknownMembers).toEqual([]);
    expect(host.traffic.roundTrips).toHaveLength(roundTrips);
    const found = sheets[0]?.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell.struck === true ? [[row, column]] : [])),
    );
    expect(found).toEqual(struck);
  });

  it("reads number formats, merged areas, hidden rows and columns, hidden sheets and widths", async () => {
    const workbook = WorkbookModel.withSheets("Лист", "Скрытый");
    const sheet = workbook.sheet("Лист");
    typeCells(sheet, 0, 0, [
      ["Шапка", null, null],
      ["Доля", 0.601, 3],
      ["Сумма", 5, 4],
    ]);
    sheet.changeFormat({ top: 1, left: 1, bottom: 1, right: 1 }, (format) => format.with("numberFormat", "0.0%"));
    sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
    sheet.rows.set(2, { size: null, hidden: true });
    sheet.columns.set(1, { size: null, hidden: true });
    sheet.columns.set(2, { size: 48, hidden: false });
    workbook.sheet("Скрытый").visibility = "VeryHidden";
    openInExcel(workbook);
    const { sheets, fileName } = await readWorkbook();
    const [read, hidden] = sheets;
    expect(fileName).toBe("Book1.xlsx");
    expect(read && cellAt(read, 1, 1).format).toBe("0.0%");
    expect(read?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...(read?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(read?.hiddenColumns ?? [])]).toEqual([1]);
    // 48 points are 64 pixels: Excel's standard column of 8.43 characters.
    expect(read?.columnWidths.get(2)).toBe(8.43);
    expect([read?.hidden, hidden?.hidden]).toEqual([false, true]);
  });

  it("does without merged areas where Excel is older than ExcelApi 1.13", async () => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook, { apiVersion: "1.9" });
    await expect(readWorkbook()).resolves.toMatchObject({ fileName: "Показатели 2025.xlsx" });
    await expect(writeWorkbook(evaluationPlan(3, 4))).resolves.toMatchObject({ issues: [] });
    expect(host.unknownMembers).toEqual([]);
  });

  it("gives names that lead to one area, and skips broken ones and constants", async () => {
    const workbook = WorkbookModel.withSheets("Мои данные");
    typeCells(workbook.sheet("Мои данные"), 0, 0, [["a"]]);
    const name = (wanted: string, formula: string): void => {
      workbook.names.set(wanted, { name: wanted, formula, visible: true, comment: "" });
    };
    name("bagalau.criteria", "='Мои данные'!$A$1:$C$9");
    name("broken", "=#REF!$A$1");
    name("gone", "=Нет!$A$1");
    name("number", "=5");
    openInExcel(workbook);
    expect((await readWorkbook()).names).toEqual([
      { name: "bagalau.criteria", sheet: "Мои данные", area: { top: 0, left: 0, bottom: 8, right: 2 } },
    ]);
  });

  it("does not read a million rows for a stray cell in the last one", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    const sheet = workbook.sheet("Лист");
    typeCells(sheet, 0, 0, [
      ["Организация", "A1"],
      ["Первая", 5],
    ]);
    typeCells(sheet, 1_048_575, 16_383, [["случайно"]]);
    const host = openInExcel(workbook);
    const { sheets } = await readWorkbook();
    expect(sheets[0] && cellAt(sheets[0], 1, 1).value).toBe(5);
    expect(sheets[0] && cellAt(sheets[0], 1_048_575, 16_383).value).toBe("случайно");
    expect(bytesRead(host)).toBeLessThan(20_000);
  });

  it("does not read two million cells for a stray one, though Excel would give them", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    const sheet = workbook.sheet("Лист");
    typeCells(sheet, 0, 0, [["Организация", "A1"]]);
    typeCells(sheet, 399_999, 4, [["случайно"]]);
    const host = openInExcel(workbook);
    const { sheets } = await readWorkbook();
    expect(sheets[0] && cellAt(sheets[0], 399_999, 4).value).toBe("случайно");
    expect(bytesRead(host)).toBeLessThan(20_000);
  });

  it("does not read cells that are only formatted", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    const sheet = workbook.sheet("Лист");
    typeCells(sheet, 0, 0, [["a"]]);
    sheet.changeFormat({ top: 0, left: 0, bottom: 5_000, right: 50 }, (format) => format.with("bold", true));
    const host = openInExcel(workbook);
    await readWorkbook();
    expect(bytesRead(host)).toBeLessThan(20_000);
  });

  it("refuses a workbook with more values than Excel gives and a pane can hold", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    const sheet = workbook.sheet("Лист");
    // Every band of rows and columns has a value at its far corner.
    for (const row of [0, 1_999, 9_999, 49_999, 249_999, 749_999, 1_048_575]) {
      for (const column of [0, 63, 255]) sheet.contents.set(row, column, constant("number", 1));
    }
    for (const row of [2_000, 10_000, 50_000, 250_000, 750_000]) sheet.contents.set(row, 0, constant("number", 1));
    openInExcel(workbook);
    await expect(readWorkbook()).rejects.toMatchObject({ code: "tooLarge" });
  });

  it("asks in halves where texts are longer than expected", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    const text = "о".repeat(2_000);
    typeCells(
      workbook.sheet("Лист"),
      0,
      0,
      Array.from({ length: 60 }, (_unused, row) => [`${row} ${text}`, row]),
    );
    const host = openInExcel(workbook, { payloadLimit: 200_000 });
    const { sheets } = await readWorkbook();
    expect(sheets[0]?.rows.map((row) => row[1]?.value)).toEqual(Array.from({ length: 60 }, (_unused, row) => row));
    expect(host.traffic.roundTrips.length).toBeGreaterThan(4);
  });

  it("says so where a single row is too long an answer for Excel", async () => {
    const workbook = WorkbookModel.withSheets("Лист");
    typeCells(workbook.sheet("Лист"), 0, 0, [["о".repeat(20_000)]]);
    openInExcel(workbook, { payloadLimit: 10_000 });
    await expect(readWorkbook()).rejects.toMatchObject({ code: "payloadRefused" });
  });

  it("reads what was typed beside and below our own sheets after they were written", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    await writeWorkbook(evaluationPlan(3, 4));
    typeCells(workbook.sheet("Итоги"), 1, 5, [["сбоку"]]);
    typeCells(workbook.sheet("Итоги"), 9, 0, [["снизу"]]);
    const { sheets } = await readWorkbook();
    const totals = sheets.find(({ title }) => title === "Итоги");
    expect(totals && [cellAt(totals, 0, 0).value, cellAt(totals, 1, 5).value, cellAt(totals, 9, 0).value]).toEqual([
      "Организация",
      "сбоку",
      "снизу",
    ]);
  });

  it("leaves out what an unfinished run left behind, and changes nothing", async () => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    const titles = workbook.sheets.map(({ title }) => title);
    host.faults.at(2, { kind: "silence" });
    const writing = writeWorkbook(evaluationPlan(3, 4));
    await expect(writing).rejects.toMatchObject({ code: "notAnswering" });
    expect(workbook.sheets.length).toBeGreaterThan(titles.length);
    const all = workbook.sheets.map(({ title }) => title);
    const before = snapshotOf(workbook, all);
    const grid = await readWorkbook();
    expect(grid.sheets.map(({ title }) => title)).toEqual(titles);
    expect(grid.names.map(({ name }) => name)).toEqual(["bagalau.decimals"]);
    expect(snapshotOf(workbook, all)).toBe(before);
  });
});
