/** The same data under another edition: expected places and points are counted by hand. */
import { writeFile, readFile } from "node:fs/promises";
import { evaluateCommand } from "../../src/cli/evaluateCommand";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Criterion } from "../../src/criteria/criterion";
import type { Settings } from "../../src/criteria/settings";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { createTranslator } from "../../src/locales/translator";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { documentOf } from "../appendix/documentOf";
import { runOf, testFolder } from "../cli/commandRun";
import { typedSheet, type InputCell } from "../cli/inputWorkbook";
import { syntheticCriterion } from "../report/syntheticEdition";

const folder = testFolder();
const evaluate = (...args: readonly string[]) => runOf(evaluateCommand, args);

const named = (ru: string) => ({ ru, kk: "", en: "" });
const plain = (code: string, name: string, points: number, facts: Partial<Criterion> = {}): Criterion =>
  syntheticCriterion(code, "perUnit", { name: named(name), points, ...facts });

async function book(
  name: string,
  criteria: readonly Criterion[],
  rows: readonly (readonly InputCell[])[] = [],
  settings: Partial<Settings> = {},
): Promise<string> {
  const frame = defaultEdition();
  const edition = {
    ...frame,
    criteria,
    settings: { ...frame.settings, ...settings },
    blocks: frame.blocks.slice(0, 1),
    title: { ...frame.title, id: name, sample: false },
  };
  const staff = staffSheetPlans(edition, createTranslator("ru"), "ru");
  const sheets = [...(rows.length === 0 ? [] : [typedSheet("Показатели", rows)]), ...staff];
  const path = folder.at(name);
  await writeFile(path, await writeXlsx({ sheets, existing: [], active: "criteria" }));
  return path;
}

const inForce = [
  plain("A1", "Встречи с молодёжью", 1),
  plain("A2", "Коллективные договоры", 10),
  plain("A3", "Семинары", 0),
];
const rows = [
  ["Организация", "A1", "A2", "A3"],
  ["Альфа", 50, 1, 0],
  ["Бета", 30, 4, 0],
  ["Гамма", 45, 2, 1],
  ["Дельта", 20, 1, 0],
];
/** A row has come in before the agreements, whose number is now A3; the seminars are gone. */
const newer = [
  plain("A1", "Встречи с молодёжью", 2),
  plain("A2", "Официальный сайт", 10, { method: "yesNo" }),
  plain("A3", "Коллективные договоры", 5),
];

interface Json {
  readonly organisations: readonly { readonly name: string; readonly total: number }[];
  readonly rehearsal: {
    readonly from: string;
    readonly organisations: readonly {
      readonly name: string;
      readonly before: unknown;
      readonly after: unknown;
      readonly awardBefore: unknown;
      readonly awardAfter: unknown;
      readonly criteria: readonly { readonly code: string; readonly fromRules: number }[];
    }[];
    readonly issues: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  };
}

async function rehearsed(file: string): Promise<{ readonly json: Json; readonly out: string }> {
  const input = await book("2025.xlsx", inForce, rows);
  const before = await readFile(input);
  const { status, out } = await evaluate(input, "--edition", file, "--json", folder.at("2025.json"));
  expect(status).toBe(0);
  expect((await readFile(input)).equals(before)).toBe(true);
  return { json: JSON.parse(await readFile(folder.at("2025.json"), "utf8")) as Json, out };
}

const prize = (place: number) => ({ kind: "prize", place });

describe("evaluate --edition", () => {
  it("says who would move and which award would change: 60, 70, 65, 30 become 105, 80, 100, 45", async () => {
    const { json, out } = await rehearsed(await book("2026.xlsx", newer));
    // In force: Бета 30 + 40, Гамма 45 + 20, Альфа 50 + 10, Дельта 20 + 10.
    expect(json.organisations.map(({ name, total }) => [name, total])).toEqual([
      ["Бета", 70],
      ["Гамма", 65],
      ["Альфа", 60],
      ["Дельта", 30],
    ]);
    // Rehearsed: Альфа 100 + 5, Гамма 90 + 10, Бета 60 + 20, Дельта 40 + 5.
    const { organisations } = json.rehearsal;
    expect(organisations.map(({ name, before, after }) => [name, before, after])).toEqual([
      ["Альфа", { place: 3, total: 60 }, { place: 1, total: 105 }],
      ["Гамма", { place: 2, total: 65 }, { place: 2, total: 100 }],
      ["Бета", { place: 1, total: 70 }, { place: 3, total: 80 }],
      ["Дельта", { place: 4, total: 30 }, { place: 4, total: 45 }],
    ]);
    expect(organisations.map(({ awardBefore, awardAfter }) => [awardBefore, awardAfter])).toEqual([
      [prize(3), prize(1)],
      [prize(2), prize(2)],
      [prize(1), prize(3)],
      [{ kind: "encouraged" }, { kind: "encouraged" }],
    ]);
    // The agreements were A2: 10 a unit, and are 5.
    const alpha = organisations[0]?.criteria.filter(({ fromRules }) => fromRules !== 0);
    expect(alpha?.map(({ code, fromRules }) => [code, fromRules])).toEqual([
      ["A1", 50],
      ["A2", -5],
    ]);
    expect(out).toContain("- Альфа: 3 место, 60 → 1 место, 105; показатели: A1 +50, A2 −5");
    expect(out).toContain("- Бета: I место → III место");
    expect(out).not.toContain("- Гамма: II место");
  });

  it("names what the file has and the data lack, and the other way round", async () => {
    const { json } = await rehearsed(await book("2026.xlsx", newer));
    expect(json.rehearsal.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["rehearsalNoData", "error"],
      ["rehearsalNotCounted", "warning"],
    ]);
    expect(json.rehearsal.issues.map(({ message }) => message).join()).toContain("A2 «Официальный сайт»");
    expect(json.rehearsal.issues.map(({ message }) => message).join()).toContain("A3 «Семинары»");
  });

  it("reads a column that only the other edition knows, and none twice", async () => {
    const input = await book("2025.xlsx", inForce, [
      ["Организация", "A1", "A2", "Публикации"],
      ["Альфа", 50, 1, 4],
      ["Бета", 30, 4, 9],
    ]);
    const known = [plain("A1", "Встречи с молодёжью", 1), plain("A2", "Коллективные договоры", 10)];
    const other = await book("2026.xlsx", [...known, plain("A9", "Публикации", 5), plain("A8", "A2", 100)]);
    const { status, out } = await evaluate(input, "--edition", other);
    expect(status).toBe(0);
    // Альфа 50 + 10 + 4 × 5, Бета 30 + 40 + 9 × 5; the column A2 is the agreements'.
    expect(out).toContain("- Бета: 1 место, 70 → 1 место, 115");
    expect(out).toContain("- Альфа: 2 место, 60 → 2 место, 80");
    expect(out).toContain("по ним у всех 0 баллов: A8 «A2»");
  });

  it("never takes the data of another indicator for the one that now has its code", async () => {
    const { json } = await rehearsed(
      await book("2026.xlsx", [plain("A1", "Встречи с молодёжью", 1), plain("A2", "Нарушения", -1)]),
    );
    expect(json.rehearsal.issues.map(({ code }) => code)).toContain("rehearsalOtherIndicator");
    expect(json.rehearsal.organisations.map(({ name, after }) => [name, after])).toEqual([
      ["Альфа", { place: 1, total: 50 }],
      ["Гамма", { place: 2, total: 45 }],
      ["Бета", { place: 3, total: 30 }],
      ["Дельта", { place: 4, total: 20 }],
    ]);
  });

  it("converts a unit, and takes nothing where the unit is of another kind", async () => {
    const money = [plain("A1", "Взносы", 1, { unit: "тг" }), plain("A2", "Охват", 1, { unit: "%" })];
    const input = await book("2025.xlsx", money, [
      ["Организация", "A1", "A2"],
      ["Альфа", 3000, 90],
      ["Бета", 5000, 10],
    ]);
    const other = await book("2026.xlsx", [
      plain("A1", "Взносы", 2, { unit: "тыс. тг" }),
      plain("A2", "Охват", 1, { unit: "чел." }),
    ]);
    const { status, out } = await evaluate(input, "--edition", other);
    expect(status).toBe(0);
    expect(out).toContain("- Бета: 1 место, 5\u00a0010 → 1 место, 10;");
    expect(out).toContain("A2 (% → чел.)");
  });

  it("takes the document of an Appendix, and counts no row that is not understood", async () => {
    const path = folder.at("приложение.docx");
    const document = await documentOf(
      ["Приложение № 1"],
      [
        ["№", "Показатель", "Порядок начисления"],
        ["1", "Коллективные договоры", "по 5 баллов за каждый договор"],
        ["2", "Встречи с молодёжью", "учитывается качество работы"],
      ],
    );
    await writeFile(path, document);
    const { json } = await rehearsed(path);
    expect(json.rehearsal.from).toBe("appendix");
    expect(json.rehearsal.organisations.map(({ name, after }) => [name, after])).toEqual([
      ["Бета", { place: 1, total: 20 }],
      ["Гамма", { place: 2, total: 10 }],
      ["Альфа", { place: 3, total: 5 }],
      ["Дельта", { place: 3, total: 5 }],
    ]);
    expect(json.rehearsal.issues[0]).toMatchObject({ code: "rehearsalQuestions", severity: "error" });
  });

  it("counts of a document what its criteria sheet counts, whatever the settings say of former codes", async () => {
    const path = folder.at("приложение.docx");
    await writeFile(
      path,
      await documentOf(
        ["Приложение № 1"],
        [
          ["№", "Показатель", "Порядок начисления"],
          ["A1", "Участие в конкурсах", "I место – 10 баллов, II – 7, участие – 1"],
          ["A2", "Встречи с молодёжью", "2 балла за каждую встречу"],
          ["A3", "Семинары", "до 10 баллов"],
        ],
      ),
    );
    const tieBreaks = [{ kind: "value", code: "A1", better: "higher" }] as const;
    const input = await book("2025.xlsx", inForce, rows, { tieBreaks });
    const { status, out } = await evaluate(input, "--edition", path, "--json", folder.at("2025.json"));
    expect(status).toBe(0);
    // The meetings were A1 and are A2 by now.
    expect(out).toContain("- Альфа: 3 место, 60 → 1 место, 100");
    const { rehearsal } = JSON.parse(await readFile(folder.at("2025.json"), "utf8")) as Json;
    expect(rehearsal.issues.map(({ code }) => code)).not.toContain("rehearsalQuestions");
    expect(rehearsal.issues.find(({ code }) => code === "rehearsalOtherKind")?.message).toContain("A3 «Семинары»");
  });

  it("writes nothing where the file holds no criteria, faulty ones, or those of other data", async () => {
    const input = await book("2025.xlsx", inForce, rows);
    const without = folder.at("без.xlsx");
    await writeFile(
      without,
      await writeXlsx({ sheets: [typedSheet("Лист1", [["слово"]])], existing: [], active: "indicators" }),
    );
    const other = await book("другие.xlsx", [plain("Z1", "Публикации", 1)]);
    const faulty = await book("ошибка.xlsx", [plain("A1", "Встречи с молодёжью", 1, { base: "A9", measure: "share" })]);
    for (const [file, said] of [
      [without, "нет ни листа критериев"],
      [other, "Примерить нельзя"],
      [faulty, "A9"],
    ] as const) {
      const { status, error } = await evaluate(input, "--edition", file);
      expect([status, error.includes(said)]).toEqual([1, true]);
      await expect(readFile(folder.at("2025.results.xlsx"))).rejects.toThrow();
    }
    expect((await evaluate(input, "--edition", other, "-o", other, "--force")).status).toBe(2);
  });
});
