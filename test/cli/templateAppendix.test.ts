import { readdir, readFile, writeFile } from "node:fs/promises";
import { templateCommand } from "../../src/cli/templateCommand";
import { resultJson } from "../../src/cli/resultJson";
import type { MethodName } from "../../src/criteria/criterion";
import { readEdition } from "../../src/criteria/readEdition";
import { singleInput } from "../../src/evaluation/evaluationInputs";
import { evaluateInputs } from "../../src/evaluation/evaluateWorkbook";
import { createTranslator } from "../../src/locales/translator";
import { emptyCell, type CellValue, type SheetGrid, type WorkbookGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { documentOf } from "../appendix/documentOf";
import { russianParagraphs, russianRows } from "../appendix/appendixRows";
import { runOf, testFolder } from "./commandRun";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook, typedSheet } from "./inputWorkbook";

const folder = testFolder();
const template = (...args: readonly string[]) => runOf(templateCommand, args);
const t = createTranslator("ru");

async function madeBook(kind: "docx" | "xlsx" = "docx"): Promise<WorkbookGrid> {
  const cells = russianRows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)));
  const sheet = [...russianParagraphs.map((text) => [text]), ...cells];
  const path = folder.at(`приложение.${kind}`);
  await writeFile(
    path,
    kind === "docx" ? await documentOf(russianParagraphs, russianRows) : await inputWorkbook({ Приложение: sheet }),
  );
  const { status } = await template(folder.at("2026.xlsx"), "--appendix", path);
  expect(status).toBe(0);
  return readXlsx(await readFile(folder.at("2026.xlsx")), "2026.xlsx");
}

type Typed = readonly [row: number, column: number, value: CellValue];

function typedInto(book: WorkbookGrid, title: string, cellsOf: (sheet: SheetGrid) => readonly Typed[]): WorkbookGrid {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.title !== title) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    for (const [row, column, value] of cellsOf(sheet)) {
      const cells = rows[row];
      if (cells === undefined) throw new Error(`no row ${row}`);
      while (cells.length <= column) cells.push(emptyCell);
      cells[column] = { ...emptyCell, kind: typeof value === "number" ? "number" : "text", value };
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

/** Cells by the code of the row and the heading of the column. */
function answered(book: WorkbookGrid, answers: Readonly<Record<string, Readonly<Record<string, CellValue>>>>) {
  return typedInto(book, "Критерии", ({ rows }) => {
    const head = rows.findIndex((row) => row[0]?.value === "Код");
    const columnOf = (heading: string) => rows[head]?.findIndex(({ value }) => value === heading) ?? -1;
    return Object.entries(answers).flatMap(([code, cells]) => {
      const row = rows.findIndex(([cell]) => cell?.value === code);
      return Object.entries(cells).map(([heading, value]): Typed => [row, columnOf(heading), value]);
    });
  });
}

function reported(book: WorkbookGrid, values: Readonly<Record<string, Readonly<Record<string, CellValue>>>>) {
  return typedInto(book, "Показатели", ({ rows }) => {
    const head = rows.findIndex((row) => row.some(({ value }) => String(value).startsWith("1.1. ")));
    const columnOf = (code: string) =>
      rows[head]?.findIndex(({ value }) => String(value).startsWith(`${code}. `)) ?? -1;
    return Object.entries(values).flatMap(([organisation, cells], index) => [
      [head + 2 + index, 1, organisation] as const,
      ...Object.entries(cells).map(([code, value]): Typed => [head + 2 + index, columnOf(code), value]),
    ]);
  });
}

const method = (name: MethodName) => ({ Способ: t(`criteria.method.${name}`) });

describe("template --appendix", () => {
  it("makes the criteria of an Appendix of 40 rows, which nothing is wrong with but what is asked", async () => {
    const { edition, issues, sheets } = readEdition(await madeBook());
    expect(sheets.criteria).toBe("Критерии");
    expect(edition.title).toMatchObject({ sample: false, approved: false });
    expect(edition.blocks.map(({ code }) => code)).toEqual(["I", "II", "III", "IV"]);
    const errors = issues.filter(({ severity }) => severity === "error");
    const asked = errors.map(({ code, params }) => ({ code, of: params["code"] }));
    expect(asked).toHaveLength(8);
    expect(asked).toEqual(
      expect.arrayContaining([
        { code: "criterionBaseMissing", of: "1.4" },
        { code: "criterionBaseMissing", of: "2.5" },
        ...["1.6", "2.10", "3.5", "3.6", "3.7", "4.10"].map((of) => ({ code: "criterionQuestion", of })),
      ]),
    );
    expect(errors.every(({ cell }) => cell !== null)).toBe(true);
    expect(errors.find(({ params }) => params["code"] === "1.6")?.params).toMatchObject({
      name: "Качество работы",
      question: expect.stringContaining("«учитывается качество работы»") as unknown,
    });
    expect(issues.filter(({ severity }) => severity === "warning").map(({ code }) => code)).toEqual([]);
    expect(edition.criteria.filter(({ appendixText = "" }) => appendixText !== "")).toHaveLength(34);
  });

  it.each(["docx", "xlsx"] as const)("is evaluated with nothing typed but answers: .%s", async (kind) => {
    const made = answered(await madeBook(kind), {
      "1.4": { База: "1.3" },
      "1.6": { ...method("points"), "Не менее": 0, "Не более": 10 },
      "2.5": { База: "1.3" },
      "2.10": { ...method("yesNo"), Баллы: 1 },
      "3.5": { ...method("yesNo"), Баллы: 5 },
      "3.6": { ...method("perUnit"), Баллы: 1 },
      "3.7": { ...method("points"), "Не менее": 0, "Не более": 20 },
      "4.10": { ...method("penalty"), Баллы: -5 },
    });
    const book = reported(made, {
      Альфа: {
        ...{ "1.1": 93, "1.2": 12, "1.3": 20, "1.4": 24, "1.5.1": 2, "1.5.4": 3, "1.6": 7, "1.9": 90.4, "1.10": "да" },
        ...{ "2.2": 2, "2.3": "да", "2.4": 17, "2.5": 4, "3.3": 29, "3.7": 20, "4.3": 300, "4.9": 50, "4.10": 1 },
      },
      Бета: { "1.1": 90, "1.2": 3, "1.7": 90, "3.4": 30, "4.9": 50.5 },
    });
    const outcome = evaluateInputs(singleInput(book), {
      language: "ru",
      duplicates: null,
      target: "newWorkbook",
      today: "2026-02-20",
    });
    expect(outcome.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const { organisations, edition } = JSON.parse(resultJson(outcome, true, t)) as {
      readonly edition: unknown;
      readonly organisations: readonly {
        readonly name: string;
        readonly blocks: Readonly<Record<string, number>>;
        readonly criteria: Readonly<Record<string, { readonly points: number }>>;
      }[];
    };
    const points = (name: string, codes: readonly string[]) => {
      const criteria = organisations.find((one) => one.name === name)?.criteria ?? {};
      return Object.fromEntries(codes.map((code) => [code, criteria[code]?.points]));
    };
    expect(edition).toMatchObject({ sample: false, approved: false });
    const alpha = {
      ...{ "1.1": 20, "1.2": 50, "1.3": 2, "1.4": 60, "1.5": 23, "1.6": 7, "1.9": 8, "1.10": 10, "2.2": -10 },
      ...{ "2.3": -20, "2.4": 17, "2.5": 40, "3.3": 2, "3.7": 20, "4.3": 3, "4.9": 5, "4.10": -5 },
    };
    expect(points("Альфа", Object.keys(alpha))).toEqual(alpha);
    const beta = { "1.1": 15, "1.2": 15, "1.7": 40, "3.4": 60, "4.9": 10 };
    expect(points("Бета", Object.keys(beta))).toEqual(beta);
    // 20 + 50 + 2 + 60 + 23 + 7 + 8 + 10 = 180, and the section has 150 at most.
    expect(organisations.find(({ name }) => name === "Альфа")?.blocks["I"]).toBe(150);
  });

  it("says in each language what was taken and what is asked", async () => {
    const path = folder.at("приложение.docx");
    await writeFile(path, await documentOf(russianParagraphs, russianRows));
    const ru = await template(folder.at("ru.xlsx"), "--appendix", path);
    expect(ru.out).toContain("блоков – 4, строк критериев – 51; вопросов – 8. Критерии не утверждены");
    expect(ru.out).toContain("- 1.6 Качество работы: порядок начисления понят не полностью");
    expect(ru.out).toContain("- II Социальное партнёрство: не более 200 – сказано «Итого по разделу | 200»");
    const kk = await template(folder.at("kk.xlsx"), "--appendix", path, "--lang", "kk");
    expect(kk.out).toContain("- 3.6 Обучение по охране труда: балл беру тәртібі көрсетілмеген");
    const en = await template(folder.at("en.xlsx"), "--appendix", path, "--lang", "en");
    expect(en.out).toContain("- 3.5 Соглашение по охране труда: the maximum “7” does not agree");
  });

  it("takes settings and organisations from a former workbook, criteria from the document", async () => {
    await madeBook();
    const former = folder.at("2025.xlsx");
    await writeFile(
      former,
      await inputWorkbook({
        Организации: [
          ["Официальное название (ru)", "Участвует в оценке"],
          ["Альфа", "да"],
        ],
      }),
    );
    const output = folder.at("2027.xlsx");
    const { status, out } = await template(output, "--from", former, "--appendix", folder.at("приложение.docx"));
    expect(status).toBe(0);
    expect(out).toContain("взято: организаций – 1");
    expect(out).not.toContain("Критерии, Настройки");
    const { edition } = readEdition(await readXlsx(await readFile(output), "2027.xlsx"));
    expect(edition.roster).toMatchObject([{ name: "Альфа" }]);
    expect(edition.criteria[0]).toMatchObject({ code: "1.1", block: "I" });
  });

  it("stops at a file without such a table with status 1, at wrong usage with 2, and writes nothing", async () => {
    const path = folder.at("иное.xlsx");
    await writeFile(
      path,
      await inputWorkbook({
        Лист: [
          ["Организация", "A1"],
          ["Альфа", 5],
        ],
      }),
    );
    const none = await template(folder.at("2026.xlsx"), "--appendix", path);
    expect({ status: none.status, said: none.error.includes("нет таблицы Приложения") }).toEqual({
      status: 1,
      said: true,
    });
    expect((await template(folder.at("2026.xlsx"), "--appendix", path, "--forms", folder.at("forms"))).status).toBe(2);
    expect((await template(folder.at("2026.xlsx"), "--appendix", folder.at("нет.docx"))).status).toBe(2);
    expect((await template(path, "--appendix", path, "--force")).status).toBe(2);
    expect(await readdir(folder.at())).toEqual(["иное.xlsx"]);
  });
});

describe("template --from --appendix, with a newer document", () => {
  const head = ["№", "Показатель", "Порядок начисления баллов", "Макс. балл"];
  const first = [
    head,
    ["1.1", "Коллективные договоры", "по 5 баллов за каждый договор", "50"],
    ["1.2", "Качество работы", "учитывается качество работы", "10"],
    ["1.3", "Семинары", "по 3 балла за каждый семинар", "30"],
    ["1.4", "Прирост численности", "прирост численности: за каждый 1 % – 3 балла", ""],
    ["1.5", "Публикации", "по 1 баллу за каждую публикацию", ""],
    ["1.6", "Газета", "по 1 баллу за каждый номер", ""],
  ];
  /** A row has come in at the top, the seminars have other points, the newspaper is gone. */
  const second = [
    head,
    ["1.1", "Официальный сайт", "наличие сайта – 15 баллов", "15"],
    ["1.2", "Коллективные договоры", "по 5 баллов за каждый договор", "50"],
    ["1.3", "Качество работы", "учитывается качество работы", "10"],
    ["1.4", "Семинары", "по 4 балла за каждый семинар", "40"],
    ["1.5", "Прирост численности", "прирост численности: за каждый 1 % – 3 балла", ""],
    ["1.6", "Публикации", "по 1 баллу за каждую публикацию", ""],
  ];
  const title = ["Раздел I. Организационная работа"];

  async function madeTwice(lang = "ru") {
    const [old, newer] = [folder.at("2025.docx"), folder.at("2026.docx")];
    await writeFile(old, await documentOf([], [first[0] ?? [], title, ...first.slice(1)]));
    await writeFile(newer, await documentOf([], [second[0] ?? [], title, ...second.slice(1)]));
    expect((await template(folder.at("2025.xlsx"), "--appendix", old)).status).toBe(0);
    const made = await readXlsx(await readFile(folder.at("2025.xlsx")), "2025.xlsx");
    const staffs = answered(made, {
      "1.1": { Вес: 2, "Показатель (kk)": "Ұжымдық шарттар" },
      "1.2": { ...method("points"), "Не менее": 0, "Не более": 10 },
      "1.3": { Вес: 3 },
      "1.4": { База: "1.1" },
    });
    const withOwn = answered(staffs, {
      "1.5": { Способ: t("criteria.method.formula"), Баллы: null, Формула: "[1.5]*2 + [1.1] + [1.6]", "Не более": 9 },
    });
    const noted = typedInto(withOwn, "Настройки", ({ rows }) => [
      [rows.findIndex(([label]) => label?.value === t("criteria.setting.notedIndicators")), 1, "1.3; 1.6"],
    ]);
    const sheets = noted.sheets.map(({ title: name, rows }): SheetPlan => ({
      ...typedSheet(
        name,
        rows.map((row) => row.map(({ value }) => (typeof value === "boolean" ? null : value))),
      ),
    }));
    await writeFile(folder.at("staff.xlsx"), await writeXlsx({ sheets, existing: [], active: "indicators" }));
    const run = await template(
      ...[folder.at("2026.xlsx"), "--from", folder.at("staff.xlsx"), "--appendix", newer, "--lang", lang],
    );
    expect(run).toMatchObject({ status: 0, error: "" });
    return { ...run, reading: readEdition(await readXlsx(await readFile(folder.at("2026.xlsx")), "2026.xlsx")) };
  }

  it("says row by row what changed", async () => {
    const { out } = await madeTwice();
    expect(out).toContain("добавлено строк – 1, исключено – 1, изменено – 1, без изменений – 4");
    expect(out).toContain("- Добавлено: 1.1 Официальный сайт");
    expect(out).toContain("- Исключено: 1.6 Газета");
    expect(out).toContain("- Изменено: 1.4 Семинары. номер: 1.3 → 1.4;");
    expect(out).toContain("Баллы: 3 → 4; Не более: 30 → 40");
  });

  it("keeps what staff have answered and entered, under the new numbers", async () => {
    const { reading } = await madeTwice();
    const byCode = new Map(reading.edition.criteria.map((one) => [one.code, one]));
    expect([...byCode.keys()]).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6"]);
    expect(byCode.get("1.2")).toMatchObject({ points: 5, weight: 2, name: { kk: "Ұжымдық шарттар" } });
    expect(byCode.get("1.3")).toMatchObject({ method: "points", floor: 0, cap: 10 });
    expect(byCode.get("1.4")).toMatchObject({ points: 4, cap: 40, weight: 3 });
    expect(byCode.get("1.4")?.note.ru).toContain("прежняя редакция: 3 балла");
    // The agreements were 1.1.
    expect(byCode.get("1.5")).toMatchObject({ method: "growth", base: "1.2" });
    // It counted with itself, 1.5, the agreements, 1.1, and the newspaper, 1.6, which is gone: 1.6 is itself by now.
    expect(byCode.get("1.6")).toMatchObject({ cap: 9 });
    expect(reading.edition.settings.resolution.notedIndicators).toEqual(["1.4", "1.6?"]);
    expect(reading.issues.filter(({ severity }) => severity === "error").map(({ params }) => params)).toEqual([
      expect.objectContaining({ text: "1.6?" }),
    ]);
    expect(reading.edition.title.approved).toBe(false);
  });
});
