import { resultOf } from "./resultOf";
import { changesSince } from "../../src/evaluation/changesSince";
import { hasChanges, type ChangesSince } from "../../src/evaluation/foundChanges";
import { singleInput, type EvaluationInputs } from "../../src/evaluation/evaluationInputs";
import { evaluateInputs, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import { hasMoved } from "../../src/insight/comparison";
import { shownIn } from "../../src/locales/numberText";
import { createTranslator } from "../../src/locales/translator";
import { emptyCell, type GridCell, type SheetGrid, type WorkbookGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook } from "../cli/inputWorkbook";

const t = createTranslator("ru");
const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };

async function inputOf(fileName: string, rows: readonly (readonly (string | number)[])[]): Promise<WorkbookGrid> {
  return readXlsx(await inputWorkbook({ Показатели: [["Организация", "A3"], ...rows] }), fileName);
}

async function resultsOf(inputs: EvaluationInputs, more: Partial<EvaluateOptions> = {}): Promise<WorkbookGrid> {
  const outcome = resultOf(evaluateInputs(inputs, { ...options, ...more }));
  return readXlsx(await writeXlsx(outcome.plan), "book.xlsx");
}

function withCell(workbook: WorkbookGrid, title: string, row: number, column: number, cell: Partial<GridCell>) {
  const changed = (sheet: SheetGrid): SheetGrid => {
    const rows = sheet.rows.map((cells) => [...cells]);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(emptyCell);
    cells[column] = { ...(cells[column] ?? emptyCell), ...cell };
    return { ...sheet, rows };
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.title === title ? changed(sheet) : sheet)) };
}

/** Row and column of the cell right of (or below) a text in a sheet. */
function find(workbook: WorkbookGrid, title: string, text: string): readonly [row: number, column: number] {
  const rows = workbook.sheets.find((sheet) => sheet.title === title)?.rows ?? [];
  const row = rows.findIndex((cells) => cells.some(({ value }) => value === text));
  const column = rows[row]?.findIndex(({ value }) => value === text) ?? -1;
  if (row < 0) throw new Error(`no ${text}`);
  return [row, column];
}

function since(inputs: EvaluationInputs): ChangesSince {
  const changes = changesSince(inputs, { language: "ru", duplicates: null });
  if (changes === null) throw new Error("no record");
  return changes;
}

describe("what changed since the evaluation", () => {
  const first = async () =>
    resultsOf(
      singleInput(
        await inputOf("input.xlsx", [
          ["Альфа", 10],
          ["Бета", 20],
        ]),
      ),
    );

  it("cannot be said of a workbook without an evaluation", async () => {
    const input = singleInput(await inputOf("input.xlsx", [["Альфа", 10]]));
    expect(changesSince(input, { language: "ru", duplicates: null })).toBeNull();
  });

  it("is nothing right after it, staff sheets that the program wrote and answers included", async () => {
    const changes = since(singleInput(await first()));
    expect(changes).toMatchObject({ cells: [], cellCount: 0, missingSheets: [], newSheets: [] });
    expect(hasChanges(changes)).toBe(false);
    const answers = {
      headers: [{ header: "Кружков открыто", criterion: "B2" }],
      organisations: [],
      duplicates: null,
    } as const;
    const rows = [
      ["Организация", "A3", "Кружков открыто"],
      ["Альфа", 1, 2],
    ];
    const asked = await readXlsx(await inputWorkbook({ Показатели: rows }), "input.xlsx");
    expect(hasChanges(since(singleInput(await resultsOf(singleInput(asked), { answers }))))).toBe(false);
  });

  it("names the region's cell, old and new, and the places that would move: 10 → 31 passes 20", async () => {
    const book = withCell(await first(), "Показатели", 1, 1, { value: 31 });
    const changes = since(singleInput(book));
    const named = { subject: "Альфа", field: "A3" };
    expect(changes.cells).toEqual([{ file: null, sheet: "Показатели", cell: "B2", named, before: 10, after: 31 }]);
    expect(changes.comparison?.comparison.organisations.filter(hasMoved)).toMatchObject([
      { name: "Альфа", before: { place: 2 }, after: { place: 1, total: 31 }, fromValues: 21, fromRules: 0 },
      { name: "Бета", before: { place: 1 }, after: { place: 2 } },
    ]);
    expect(hasChanges(changes)).toBe(true);
  });

  it("names the cell of a rule in the staff sheets: weight of A3 from 1 to 2", async () => {
    const book = await first();
    const [row] = find(book, "Критерии", "A3");
    const [, column] = find(book, "Критерии", "Вес");
    const changes = since(singleInput(withCell(book, "Критерии", row, column, { value: 2, kind: "number" })));
    expect(changes.cells).toMatchObject([{ sheet: "Критерии", before: 1, after: 2 }]);
    expect(changes.comparison?.comparison.organisations.map(({ fromRules }) => fromRules)).toEqual([20, 10]);
  });

  it("names the sheet where a decision was typed since, and what it moves", async () => {
    const book = await first();
    const [headRow, column] = find(book, "Награждение", t("report.awards.decision"));
    const decline = { kind: "text", value: t("report.awards.decline") } as const;
    const changes = since(singleInput(withCell(book, "Награждение", headRow + 1, column, decline)));
    expect(changes).toMatchObject({ cellCount: 0, decidedOn: "Награждение" });
    expect(hasChanges(changes)).toBe(true);
    expect(since(singleInput(book)).decidedOn).toBeUndefined();
  });

  it("lists the first fifty cells and counts all", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Организация ${index + 1}`, index + 1]);
    const book = await resultsOf(singleInput(await inputOf("input.xlsx", rows)));
    const doubled = rows.reduce(
      (workbook, [, value], index) => withCell(workbook, "Показатели", index + 1, 1, { value: Number(value) * 2 }),
      book,
    );
    const changes = since(singleInput(doubled));
    expect([changes.cells.length, changes.cellCount]).toEqual([50, 60]);
    expect(changes.cells[49]).toMatchObject({ cell: "B51", before: 50, after: 100 });
  });

  it("tells 0.93 from 93 %", async () => {
    const book = withCell(await first(), "Показатели", 1, 1, { format: "0%" });
    expect(since(singleInput(book)).cells).toMatchObject([
      { cell: "B2", before: 10, after: { number: 1000, unit: "%" } },
    ]);
  });

  it("follows a region's file into the sheet it was carried to, and names sheets gone and new", async () => {
    const inputs = {
      workbook: await inputOf("альфа.xlsx", [["Альфа", 10]]),
      regionFiles: [await inputOf("бета.xlsx", [["Бета", 20]])],
      fileIssues: [],
    };
    const book = await resultsOf(inputs);
    expect(since(singleInput(book))).toMatchObject({ cellCount: 0, missingSheets: [], newSheets: [] });
    const carried = book.sheets.map(({ title }) => title).filter((title) => title.includes("бета"));
    const changed = withCell(book, carried[0] ?? "", 1, 1, { value: 9 });
    expect(since(singleInput(changed)).cells).toEqual([
      { file: null, sheet: carried[0], cell: "B2", named: { subject: "Бета", field: "A3" }, before: 20, after: 9 },
    ]);
    const gone = { ...book, sheets: book.sheets.filter(({ title }) => title !== carried[0]) };
    expect(since(singleInput(gone)).missingSheets).toEqual(["бета.xlsx – Показатели"]);
    const more = { ...singleInput(book), regionFiles: [await inputOf("гамма.xlsx", [["Гамма", 5]])] };
    expect(since(more).newSheets).toEqual(["гамма.xlsx – Показатели"]);
  });

  describe("in the register of corrections", () => {
    /** The book with a row of the register filled in: organisation, criterion, old, new, evidence, decision, remark. */
    const withCorrection = (
      workbook: WorkbookGrid,
      offset: number,
      ...cells: readonly (string | number)[]
    ): WorkbookGrid => {
      const [heads] = find(workbook, "Исправления", "Код показателя");
      return cells.reduce<WorkbookGrid>(
        (book, value, column) =>
          withCell(book, "Исправления", heads + 1 + offset, column, {
            value: value === "" ? null : value,
            kind: value === "" ? "empty" : typeof value === "number" ? "number" : "text",
          }),
        workbook,
      );
    };
    const lines = ({ cells }: ChangesSince): readonly string[] =>
      cells.map(({ cell, correction, before, after }) => {
        const { organisation, criterion, column } = correction ?? {};
        return `${cell} ${organisation} ${criterion} ${column}: ${shownIn(before, "ru")} → ${shownIn(after, "ru")}`;
      });
    const moved = (changes: ChangesSince): readonly unknown[] =>
      (changes.comparison?.comparison.organisations ?? [])
        .filter(hasMoved)
        .map(({ name, before, after }) => [name, before?.place, after?.place]);
    const accepted = ["Альфа", "A3", 10, 31, "протокол № 3", "принято"] as const;

    it("names a new row cell by cell, with the places that it moves: Альфа 31 passes Бета 20", async () => {
      const changes = since(singleInput(withCorrection(await first(), 1, ...accepted, "Иванова")));
      expect(changes.cells.every(({ sheet }) => sheet === "Исправления")).toBe(true);
      expect(lines(changes)).toEqual([
        "C5 Альфа A3 oldValue:  → 10",
        "D5 Альфа A3 newValue:  → 31",
        "E5 Альфа A3 evidence:  → протокол № 3",
        "F5 Альфа A3 decision:  → принято",
      ]);
      expect(moved(changes)).toEqual([
        ["Альфа", 2, 1],
        ["Бета", 1, 2],
      ]);
      expect(hasChanges(changes)).toBe(true);
    });

    it("follows rows that were moved, edited and deleted since they were applied", async () => {
      const register = withCorrection(
        withCorrection(await first(), 0, ...accepted),
        1,
        ...["Бета", "A3", "", 5, "", "на рассмотрении"],
      );
      const book = await resultsOf(singleInput(register));
      expect(since(singleInput(book))).toMatchObject({ cells: [], cellCount: 0 });
      // Альфа's row moves below Бета's, whose appeal is accepted; who entered it is no change.
      const swapped = withCorrection(
        withCorrection(book, 1, ...accepted, "Петрова"),
        0,
        ...["Бета", "A3", "", 5, "", "принято"],
      );
      const changes = since(singleInput(swapped));
      expect(lines(changes)).toEqual(["F4 Бета A3 decision: на рассмотрении → принято"]);
      expect(moved(changes)).toEqual([["Бета", 2, 2]]);
      expect(changes.comparison?.comparison.organisations.map(({ name, after }) => [name, after?.total])).toEqual([
        ["Альфа", 31],
        ["Бета", 5],
      ]);
      const without = since(singleInput(withCorrection(book, 0, "", "", "", "", "", "")));
      expect(lines(without)).toContain("D4 Альфа A3 newValue: 31 → ");
      expect(moved(without)).toEqual([
        ["Бета", 2, 1],
        ["Альфа", 1, 2],
      ]);
    });

    it("is unchanged where the same is said in another language", async () => {
      const kazakh = await resultsOf(singleInput(withCorrection(await first(), 0, ...accepted)), { language: "kk" });
      expect(since(singleInput(kazakh))).toMatchObject({ cells: [], cellCount: 0 });
      const russian = await resultsOf(singleInput(withCorrection(await first(), 0, ...accepted)));
      const word = createTranslator("kk")("corrections.decision.accepted");
      const retyped = withCorrection(russian, 0, ...accepted.slice(0, 5), word);
      expect(since(singleInput(retyped))).toMatchObject({ cells: [], cellCount: 0 });
    });
  });
});
