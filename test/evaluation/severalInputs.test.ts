import { resultOf } from "./resultOf";
import type { EvaluationInputs } from "../../src/evaluation/evaluationInputs";
import {
  evaluateInputs,
  evaluateWorkbook,
  restorePrevious,
  type EvaluateOptions,
} from "../../src/evaluation/evaluateWorkbook";
import { gatherInputs } from "../../src/evaluation/inputs/gatherInputs";
import { readOrigins } from "../../src/evaluation/inputs/sheetOrigins";
import type { EvaluationResult } from "../../src/evaluation/outcome";
import { templatePlan } from "../../src/evaluation/templatePlan";
import { understand } from "../../src/evaluation/understand";
import { sourceAddress } from "../../src/intake/submission";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook, smallHeader, type InputCell } from "../cli/inputWorkbook";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
type Rows = readonly (readonly InputCell[])[];
async function file(fileName: string, sheets: Readonly<Record<string, Rows>>): Promise<WorkbookGrid> {
  return readXlsx(await inputWorkbook(sheets), fileName);
}

const list = (fileName: string, ...rows: Rows) => file(fileName, { Показатели: [smallHeader, ...rows] });

/** A form of one organisation, whose name is the sheet's title or the file's name alone. */
const form = (fileName: string, title: string, members: number) =>
  file(fileName, {
    [title]: [
      ["Код", "Показатель", "Значение"],
      ["A3", "", members],
      ["B2", "", 3],
      ["A4", "", 1],
    ],
  });

function evaluated(inputs: EvaluationInputs | null, asked: EvaluateOptions = options): EvaluationResult {
  if (inputs === null) throw new Error("no inputs");
  return resultOf(evaluateInputs(inputs, asked));
}

const written = async ({ plan }: EvaluationResult, name = "out.xlsx"): Promise<WorkbookGrid> =>
  readXlsx(await writeXlsx(plan), name);

/** [organisation, place, total] in the order of the input. */
const results = ({ evaluation }: EvaluationResult) =>
  evaluation.organisations.map(({ name, place, total }) => [name, place, total]);

describe("several workbooks", () => {
  it("are one evaluation, each value with its file: 10 + 6 + 50 = 66, 20 + 8 = 28", async () => {
    const files = [await list("a.xlsx", ["Альфа", 10, 3, 1]), await list("b.xlsx", ["Бета", 20, 4, 0])];
    const outcome = evaluated(gatherInputs(files, []));
    expect(results(outcome)).toEqual([
      ["Альфа", 1, 66],
      ["Бета", 2, 28],
    ]);
    const sources = outcome.evaluation.organisations.map(({ scores }) => scores[2]?.reading.source ?? null);
    expect(sources.map((source) => source && sourceAddress(source))).toEqual([
      "a.xlsx!Показатели!B2",
      "b.xlsx!Показатели!B2",
    ]);
  });

  it("put the faults of files before all others", async () => {
    const fault = {
      code: "fileEncrypted",
      severity: "error",
      file: "x.xlsx",
      sheet: null,
      cell: null,
      params: {},
    } as const;
    const inputs = gatherInputs(
      [await list("a.xlsx", ["Альфа", 10, 3, 1]), await list("b.xlsx", ["Бета", 2, 4, 0])],
      [fault],
    );
    expect(evaluated(inputs).issues[0]).toEqual(fault);
  });

  it("take the staff sheets of the first that has any; those of another are not used, and a warning names it", async () => {
    const template = await readXlsx(await writeXlsx(templatePlan("ru", createTranslator("ru"))), "main.xlsx");
    const other = { ...template, fileName: "region.xlsx" };
    const inputs = gatherInputs([await list("a.xlsx", ["Альфа", 10, 3, 1]), template, other], []);
    expect(inputs?.workbook.fileName).toBe("main.xlsx");
    expect(inputs?.regionFiles.map(({ fileName }) => fileName)).toEqual(["a.xlsx", "region.xlsx"]);
    const outcome = evaluated(inputs);
    expect(results(outcome)).toEqual([["Альфа", 1, 66]]);
    expect(outcome.issues.filter(({ code }) => code === "regionStaffSheets")).toMatchObject([
      {
        severity: "warning",
        file: "region.xlsx",
        params: { sheets: "«Критерии», «Настройки», «Организации», «Исправления»" },
      },
    ]);
  });

  it("are understood as they are evaluated, without anything being computed", async () => {
    const inputs = gatherInputs(
      [await list("a.xlsx", ["Альфа", "около 5", 3, 1]), await list("b.xlsx", ["Бета", 2, 4, 0])],
      [],
    );
    if (inputs === null) throw new Error("no inputs");
    const seen = understand(inputs, options);
    const outcome = evaluated(inputs);
    expect(seen.intake).toEqual(outcome.intake);
    expect(outcome.issues.slice(0, seen.issues.length)).toEqual(seen.issues);
  });
});

describe("the workbook written from several", () => {
  const long = "Локальный профсоюз Жамбылской области";

  it("gives the same organisations, places and totals again, where their names are those of long-named files", async () => {
    const files = [await form(`${long}.xlsx`, "Форма", 10), await form("Актюбинская организация.xlsx", "Форма", 20)];
    const first = evaluated(gatherInputs(files, []));
    expect(results(first)).toEqual([
      [long, 2, 66],
      ["Актюбинская организация", 1, 76],
    ]);
    const book = await written(first);
    const again = evaluateWorkbook(book, options);
    expect(again.kind === "evaluated" ? results(again) : again.issues).toEqual(results(first));
    const third = evaluateWorkbook(again.kind === "evaluated" ? await written(again) : book, options);
    expect(third.kind === "evaluated" ? results(third) : third.issues).toEqual(results(first));
  });

  it("remembers for each carried sheet its file and title", async () => {
    const files = [await list("a.xlsx", ["Альфа", 10, 3, 1]), await form(`${long}.xlsx`, "Лист1", 20)];
    expect([...readOrigins(await written(evaluated(gatherInputs(files, []))))]).toEqual([
      ["a – Показатели", { file: "a.xlsx", sheet: "Показатели" }],
      ["Локальный профсоюз Жамб – Лист1", { file: `${long}.xlsx`, sheet: "Лист1" }],
    ]);
  });

  it("takes a further file later, under the sheets and the titles it has", async () => {
    const files = [await form(`${long}.xlsx`, "Форма", 10), await form("Актюбинская.xlsx", "Форма", 20)];
    const book = await written(evaluated(gatherInputs(files, [])));
    const late = evaluated(gatherInputs([book, await form("Павлодарская.xlsx", "Форма", 30)], []));
    expect(results(late)).toEqual([
      [long, 3, 66],
      ["Актюбинская", 2, 76],
      ["Павлодарская", 1, 86],
    ]);
    expect([...readOrigins(await written(late)).values()].map((origin) => origin.file)).toEqual([
      `${long}.xlsx`,
      "Актюбинская.xlsx",
      "Павлодарская.xlsx",
    ]);
  });

  it("brings an evaluation of files back, though the files are gone", async () => {
    const files = [await form(`${long}.xlsx`, "Форма", 10), await form("Актюбинская.xlsx", "Форма", 20)];
    const first = await written(evaluated(gatherInputs(files, [])));
    const late = evaluated(gatherInputs([first, await form("Павлодарская.xlsx", "Форма", 30)], []));
    const third = evaluated(gatherInputs([await written(late)], []));
    const restored = restorePrevious(await written(third), options);
    expect(restored?.kind === "evaluated" ? results(restored) : null).toEqual(results(late));
  });

  it("leaves blank sheets of the regions' files behind", async () => {
    const region = await file("b.xlsx", { Показатели: [smallHeader, ["Бета", 20, 4, 0]], Лист2: [], Лист3: [] });
    const { plan } = evaluated(gatherInputs([await list("a.xlsx", ["Альфа", 10, 3, 1]), region], []));
    expect(plan.sheets.filter(({ role }) => role === "indicators").map(({ title }) => title)).toEqual([
      "a – Показатели",
      "b – Показатели",
    ]);
  });
});
