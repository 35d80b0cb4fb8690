import { resultOf } from "../resultOf";
import { evaluateWorkbook, restorePrevious, type EvaluateOptions } from "../../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome, EvaluationResult } from "../../../src/evaluation/outcome";
import { dataLayout } from "../../../src/report/data/dataLayout";
import { awardsColumns } from "../../../src/committee/awardsColumns";
import { cellAddress, parseCellAddress } from "../../../src/workbook/cellAddress";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../../src/workbook/grid";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { smallInput } from "../smallInput";
import { inputWorkbook, smallHeader } from "../../cli/inputWorkbook";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
const rows = [
  ["Альфа", 10, 3, 1],
  ["Бета", 20, 4, 0],
  ["Гамма", 5, 1, null],
] as const;

let first: Promise<WorkbookGrid> | null = null;

/** The workbook of a first evaluation, as it is read again from the file: made once, since no test changes it. */
function evaluatedOnce(): Promise<WorkbookGrid> {
  first ??= (async () => {
    return readXlsx(await writeXlsx(evaluated(await smallInput(rows)).plan), "input.results.xlsx");
  })();
  return first;
}

function evaluated(workbook: WorkbookGrid): EvaluationResult {
  return resultOf(evaluateWorkbook(workbook, options));
}

/** The workbook with one cell changed by hand. */
function withCell(workbook: WorkbookGrid, title: string, address: string, cell: Partial<GridCell>): WorkbookGrid {
  const place = parseCellAddress(address);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.title === title && place ? changed(sheet, place, cell) : sheet)),
  };
}

function changed(sheet: SheetGrid, place: { row: number; column: number }, cell: Partial<GridCell>): SheetGrid {
  const empty: GridCell = { kind: "empty", value: null, formula: null, format: "General" };
  const copy = sheet.rows.map((row) => [...row]);
  while (copy.length <= place.row) copy.push([]);
  const row = copy[place.row] ?? [];
  while (row.length <= place.column) row.push(empty);
  row[place.column] = { ...(row[place.column] ?? empty), ...cell };
  return { ...sheet, rows: copy };
}

const codes = (workbook: WorkbookGrid): readonly string[] => evaluated(workbook).issues.map(({ code }) => code);

describe("results of an earlier evaluation", () => {
  it("are replaced where nobody has touched them", async () => {
    const again = evaluated(await evaluatedOnce());
    expect(again.kept).toEqual([]);
    expect(again.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("are not taken for edited when a formula has another value after recalculation", async () => {
    const workbook = await evaluatedOnce();
    const points = workbook.sheets.find(({ title }) => title === "Баллы");
    const recalculated = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet === points
          ? {
              ...sheet,
              rows: sheet.rows.map((row) => row.map((cell) => (cell.formula ? { ...cell, value: 7 } : cell))),
            }
          : sheet,
      ),
    };
    expect(evaluated(recalculated).kept).toEqual([]);
  });

  it("stay under a dated title when a constant was typed over a formula, and a warning names the cell", async () => {
    const workbook = withCell(await evaluatedOnce(), "Итоги", "C7", { kind: "number", value: 999, formula: null });
    const again = evaluated(workbook);
    expect(again.kept.map(({ role, newTitle }) => [role, newTitle])).toEqual([["totals", "Итоги 2026-02-20"]]);
    const warning = again.issues.find(({ code }) => code === "resultEditedByHand");
    expect(warning).toMatchObject({ severity: "warning", sheet: "Итоги", cell: "C7", params: { cells: "C7" } });
    const kept = again.plan.sheets.find(({ title }) => title === "Итоги 2026-02-20");
    expect(kept?.rows[6]?.[2]?.value).toBe(999);
  });

  it("stay when text was written beside the table", async () => {
    const workbook = withCell(await evaluatedOnce(), "Места", "ZZ200", { kind: "text", value: "проверено" });
    expect(evaluated(workbook).kept.map(({ role }) => role)).toEqual(["ranks"]);
  });

  it("keep the formulas typed into them, which refer to the sheet as it is called now", async () => {
    const typed: readonly (readonly [string, string, string | null])[] = [
      ["T7", "=SUM('Итоги'!C7:C9)*2", "=SUM(C7:C9)*2"],
      ["T8", '=IF($C$7>1,"a!b",Показатели!B2)', "=IF($C$7>1,\"a!b\",'Показатели'!B2)"],
      ["T9", "=SUM(C:C)", "=SUM(C:C)"],
      ["T10", "=Баллы!C30", null],
      ["T11", "=[1]Лист1!A1", null],
      ["T12", "=моё_имя*2", null],
      ["T13", "=XLOOKUP(1,C7:C9,D7:D9)", null],
      ["T14", "=SUM({1,2})", null],
    ];
    let workbook = await evaluatedOnce();
    for (const [cell, formula] of typed)
      workbook = withCell(workbook, "Итоги", cell, { kind: "number", value: 5, formula });
    const again = evaluated(workbook);
    const kept = (await readXlsx(await writeXlsx(again.plan), "x.xlsx")).sheets.find(
      ({ title }) => title === "Итоги 2026-02-20",
    );
    const found = typed.map(([cell]) => {
      const place = parseCellAddress(cell);
      return kept?.rows[place?.row ?? 0]?.[place?.column ?? 0];
    });
    expect(found.map((cell) => [cell?.value, cell?.formula])).toEqual(typed.map(([, , formula]) => [5, formula]));
    expect(again.issues.find(({ code }) => code === "formulaNotKept")).toMatchObject({
      severity: "warning",
      sheet: "Итоги",
      cell: "T10",
      params: { cells: "T10, T11, T12, T13, T14", kept: "Итоги 2026-02-20" },
    });
  });

  it("stay when a formula of the user's own refers to them", async () => {
    const formula = "=SUM('Итоги'!C7:C9)+Баллы!A1";
    const workbook = withCell(await evaluatedOnce(), "Показатели", "H2", { kind: "number", value: 0, formula });
    const again = evaluated(workbook);
    expect(again.kept.map(({ role }) => role).sort()).toEqual(["points", "totals"]);
    expect(
      again.issues.flatMap(({ code, sheet, cell }) =>
        code.startsWith("resultReferredTo") ? [[code, sheet, cell]] : [],
      ),
    ).toEqual([
      ["resultReferredToByValue", "Показатели", "H2"],
      ["resultReferredToByValue", "Показатели", "H2"],
    ]);
    const carried = again.plan.sheets.find(({ title }) => title === "Показатели");
    expect(carried?.rows[1]?.[7]).toMatchObject({ value: 0, formula: null });
    const inPlace = resultOf(evaluateWorkbook(workbook, { ...options, target: "openWorkbook" }));
    expect(inPlace.issues.map(({ code }) => code)).toContain("resultReferredTo");
  });

  it("stay when a name of the user's own refers to them", async () => {
    const workbook = await evaluatedOnce();
    const area = { top: 6, left: 2, bottom: 8, right: 2 };
    const named = { ...workbook, names: [...workbook.names, { name: "мои_итоги", sheet: "Итоги", area }] };
    const again = evaluated(named);
    expect(again.kept.map(({ role }) => role)).toEqual(["totals"]);
    const params = { name: "мои_итоги", kept: "Итоги 2026-02-20" };
    const inPlace = resultOf(evaluateWorkbook(named, { ...options, target: "openWorkbook" }));
    expect(again.issues).toContainEqual(expect.objectContaining({ code: "resultNameNotKept", params }));
    expect(inPlace.issues).toContainEqual(expect.objectContaining({ code: "resultNamedByUser", params }));
    expect((await readXlsx(await writeXlsx(again.plan), "x.xlsx")).names.map(({ name }) => name)).not.toContain(
      "мои_итоги",
    );
  });

  it("do not carry on a number typed into Data: an error names the cell and both numbers", async () => {
    const workbook = await evaluatedOnce();
    const { edition, evaluation } = evaluated(workbook);
    const layout = dataLayout(edition, 3);
    const column = layout.firstCriterion + edition.criteria.findIndex(({ code }) => code === "A3");
    const address = cellAddress(layout.firstOrganisation, column);
    const again = evaluated(withCell(workbook, "Данные", address, { kind: "number", value: 777 }));
    expect(again.issues.find(({ code }) => code === "dataNumberChanged")).toMatchObject({
      severity: "error",
      sheet: "Данные",
      cell: address,
      params: { organisation: "Альфа", criterion: "A3", typed: "777", used: "10" },
    });
    expect(again.evaluation.organisations.map(({ total }) => total)).toEqual(
      evaluation.organisations.map(({ total }) => total),
    );
  });

  it("have no fault in a number typed into Data and into the region's sheet alike", async () => {
    const workbook = await evaluatedOnce();
    const layout = dataLayout(evaluated(workbook).edition, 3);
    const column = layout.firstCriterion + evaluated(workbook).edition.criteria.findIndex(({ code }) => code === "A3");
    const address = cellAddress(layout.firstOrganisation, column);
    const inData = withCell(workbook, "Данные", address, { kind: "number", value: 777 });
    expect(codes(inData)).toContain("dataNumberChanged");
    expect(codes(withCell(inData, "Показатели", "B2", { kind: "number", value: 777 }))).not.toContain(
      "dataNumberChanged",
    );
  });

  it("get titles of their own where two kept ones begin alike", async () => {
    // 31 characters less the date leave 20: "Результаты 2025 года".
    const titles = new Map([
      ["Баллы", "Результаты 2025 года, баллы"],
      ["Места", "Результаты 2025 года, места"],
    ]);
    const workbook = await evaluatedOnce();
    let renamed: WorkbookGrid = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, title: titles.get(sheet.title) ?? sheet.title })),
      names: workbook.names.map((name) => ({ ...name, sheet: titles.get(name.sheet) ?? name.sheet })),
    };
    for (const title of titles.values())
      renamed = withCell(renamed, title, "ZZ200", { kind: "text", value: "проверено" });
    const kept = evaluated(renamed).kept.filter(({ title }) => title.startsWith("Результаты"));
    expect(kept.map(({ newTitle }) => newTitle)).toEqual([
      "Результаты 2025 года 2026-02-20",
      "Результаты 2025 года 2026-0 (2)",
    ]);
  });

  it("give back the Committee's decisions typed into Awards", async () => {
    const workbook = await evaluatedOnce();
    const awards = workbook.sheets.find(({ title }) => title === "Награждение");
    const row = awards?.rows.findIndex((cells) => cells[awardsColumns.organisation]?.value === "Альфа") ?? -1;
    const decision = { kind: "text", value: "утвердить" } as const;
    const remark = { kind: "text", value: "=единогласно" } as const;
    let decided = withCell(workbook, "Награждение", cellAddress(row, awardsColumns.decision), decision);
    decided = withCell(decided, "Награждение", cellAddress(row, awardsColumns.remark), remark);
    const again = evaluated(decided);
    expect(again.kept).toEqual([]);
    const sheet = again.plan.sheets.find(({ role }) => role === "awards");
    const values = sheet?.rows.find((cells) => cells[awardsColumns.organisation]?.value === "Альфа");
    expect([values?.[awardsColumns.decision]?.value, values?.[awardsColumns.remark]?.value]).toEqual([
      "утвердить",
      "=единогласно",
    ]);
  });

  it("are replaced under the same titles in the open workbook, the hidden ones too", async () => {
    const outcome = evaluateWorkbook(await evaluatedOnce(), { ...options, target: "openWorkbook" });
    const titles = outcome.kind === "evaluated" ? outcome.plan.sheets.map(({ title }) => title) : [];
    expect(titles).toEqual(expect.arrayContaining(["Итоги", "Запись Bagalau", "Предыдущая оценка"]));
  });

  it("are the user's where the sheet has our title but not our name", async () => {
    const input = await readXlsx(
      await inputWorkbook({ Показатели: [smallHeader, ...rows], Итоги: [["мой лист"]] }),
      "input.xlsx",
    );
    const { plan } = evaluated(input);
    expect(plan.sheets.map(({ role, title }) => `${role}: ${title}`)).toEqual(
      expect.arrayContaining(["totals: Итоги (2)", "indicators: Итоги"]),
    );
    expect(codes(input)).not.toContain("resultEditedByHand");
  });
});

describe("restorePrevious", () => {
  it("gives the totals of the evaluation before the last one, and twice gives the last one again", async () => {
    const first = await evaluatedOnce();
    const corrected = withCell(first, "Показатели", "B2", { kind: "number", value: 5000 });
    const second = await readXlsx(await writeXlsx(evaluated(corrected).plan), "second.xlsx");
    expect(totals(evaluateWorkbook(second, options))).toEqual([5056, 28, 7]);
    const restored = restorePrevious(second, options);
    expect(totals(restored)).toEqual([66, 28, 7]);
    if (restored?.kind !== "evaluated") throw new Error("restored");
    const third = await readXlsx(await writeXlsx(restored.plan), "third.xlsx");
    expect(totals(restorePrevious(third, options))).toEqual([5056, 28, 7]);
  });

  it("leaves the regions' sheet as it is now", async () => {
    const first = await evaluatedOnce();
    const corrected = withCell(first, "Показатели", "B2", { kind: "number", value: 5000 });
    const second = await readXlsx(await writeXlsx(evaluated(corrected).plan), "second.xlsx");
    const restored = restorePrevious(second, options);
    const sheet =
      restored?.kind === "evaluated" ? restored.plan.sheets.find(({ title }) => title === "Показатели") : null;
    expect(sheet?.rows[1]?.[1]?.value).toBe(5000);
  });

  it("is null where the workbook keeps none, or what it keeps was edited", async () => {
    const first = await evaluatedOnce();
    expect(restorePrevious(first, options)).toBeNull();
    const second = await readXlsx(await writeXlsx(evaluated(first).plan), "second.xlsx");
    const kept = second.sheets.find(({ title }) => title === "Предыдущая оценка");
    const row = kept?.rows.findIndex(([label]) => label?.value === "input") ?? -1;
    const edited = withCell(second, kept?.title ?? "", cellAddress(row, 2), { kind: "text", value: '\n{"sheets":[]}' });
    expect(restorePrevious(edited, options)).toBeNull();
  });
});

function totals(outcome: EvaluationOutcome | null): readonly number[] {
  return outcome?.kind === "evaluated" ? outcome.evaluation.organisations.map(({ total }) => total) : [];
}
