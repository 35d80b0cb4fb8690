import { readdir, readFile, writeFile } from "node:fs/promises";
import { templateCommand } from "../../src/cli/templateCommand";
import { attestedOrganisations } from "../../src/criteria/attestedOrganisations";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition } from "../../src/criteria/edition";
import { readEdition } from "../../src/criteria/readEdition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { createTranslator } from "../../src/locales/translator";
import { plainSheet } from "../../src/workbook/plainSheet";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { runOf, testFolder } from "./commandRun";
import { inputWorkbook, smallHeader } from "./inputWorkbook";

const folder = testFolder();
const template = (...args: readonly string[]) => runOf(templateCommand, args);
const openWorkbook = async (path: string) => readXlsx(await readFile(path), "book.xlsx");

/** A former workbook: a spelling, a weight and organisations of its own, and values of last year. */
async function former(change: Partial<Edition> = {}): Promise<string> {
  const usual = defaultEdition();
  const [first, ...rest] = usual.criteria;
  if (first === undefined) throw new Error("no criteria");
  const edition: Edition = {
    ...usual,
    criteria: [{ ...first, headers: ["Всего семинаров"], weight: 2 }, ...rest],
    settings: { ...usual.settings, decimals: 1 },
    roster: [
      { name: "Альфа", nameKk: "Альфа ұйымы", spellings: ["ОО «Альфа»"], takesPart: true, reason: "" },
      { name: "Бета", nameKk: "", spellings: [], takesPart: false, reason: "создана в этом году" },
      { name: "Гамма", nameKk: "", spellings: [], takesPart: true, reason: "" },
    ],
    ...change,
  };
  const path = folder.at("2024.results.xlsx");
  const t = createTranslator("ru");
  const row = ["Альфа", 777, 777, 1].map((value) => ({ value, formula: null, style: "plain", format: null }) as const);
  const head = smallHeader.map((value) => ({ value, formula: null, style: "plain", format: null }) as const);
  await writeFile(
    path,
    await writeXlsx({
      sheets: [...staffSheetPlans(edition, t, "ru"), plainSheet("indicators", "Показатели", [head, row])],
      existing: [],
      active: "indicators",
    }),
  );
  return path;
}

describe("template --from", () => {
  it("carries criteria with their spellings, settings and organisations on, never values", async () => {
    const output = folder.at("2025.xlsx");
    const { status } = await template(output, "--from", await former());
    expect(status).toBe(0);
    const book = await openWorkbook(output);
    const { edition, issues } = readEdition(book);
    expect(issues).toEqual([]);
    expect(edition.criteria[0]).toMatchObject({ headers: ["Всего семинаров"], weight: 2 });
    expect(edition.settings.decimals).toBe(1);
    expect(edition.roster).toMatchObject([
      { name: "Альфа", nameKk: "Альфа ұйымы", spellings: ["ОО «Альфа»"], takesPart: true },
      { name: "Бета", takesPart: false, reason: "создана в этом году" },
      { name: "Гамма", takesPart: true },
    ]);
    expect(book.sheets.flatMap(({ rows }) => rows.flat()).filter(({ value }) => value === 777)).toEqual([]);
  });

  it("says what was taken, and what is the sample", async () => {
    const whole = await template(folder.at("2025.xlsx"), "--from", await former(), "--lang", "ru");
    expect(whole.out).toMatch(/взято: показателей – \d+, настройки, организаций – 3\. Год/);
    expect(whole.out).not.toContain("Нет в этой книге");
    const path = folder.at("part.xlsx");
    await writeFile(
      path,
      await inputWorkbook({
        Организации: [
          ["Официальное название (ru)", "Участвует в оценке"],
          ["Альфа", "да"],
        ],
      }),
    );
    const { status, out } = await template(folder.at("2026.xlsx"), "--from", path, "--lang", "ru");
    expect(status).toBe(0);
    expect(out).toMatch(/взято: организаций – 1\. Год/);
    expect(out).toContain("Нет в этой книге: Критерии, Настройки. Вместо них в новой книге – образец");
  });

  it("stands the organisations that take part ready in the indicator sheet", async () => {
    const output = folder.at("2025.xlsx");
    await template(output, "--from", await former());
    const sheet = (await openWorkbook(output)).sheets.find(({ title }) => title === "Показатели");
    const names = sheet?.rows.slice(4).map((cells) => cells[1]?.value ?? null);
    expect(names?.filter((name) => name !== null)).toEqual(["Альфа", "Гамма"]);
  });

  it("lists the faults of the former workbook and stops with status 1, nothing written", async () => {
    const usual = defaultEdition();
    const doubled = [...usual.criteria, ...usual.criteria.slice(0, 1)];
    const { status, error } = await template(
      folder.at("2025.xlsx"),
      "--from",
      await former({ criteria: doubled }),
      "--forms",
      folder.at("forms"),
    );
    expect(status).toBe(1);
    expect(error).toMatch(/ошибка Критерии!A\d+/);
    expect(await readdir(folder.at())).toEqual(["2024.results.xlsx"]);
  });

  it("stops with status 1 at a workbook without staff sheets", async () => {
    const path = folder.at("input.xlsx");
    await writeFile(path, await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 1, 1, 1]] }));
    const { status, error } = await template(folder.at("2025.xlsx"), "--from", path);
    expect({ status, named: error.includes("input.xlsx") }).toEqual({ status: 1, named: true });
  });

  it.each([["--force"], []])("never overwrites the former workbook %j", async (...force) => {
    const path = await former();
    const before = await readFile(path);
    expect((await template(path, "--from", path, ...force)).status).toBe(2);
    expect((await readFile(path)).equals(before)).toBe(true);
  });
});

describe("template --forms", () => {
  it("writes a form for each organisation that takes part, and says which is whose", async () => {
    const { status, out } = await template(
      folder.at("2025.xlsx"),
      "--from",
      await former(),
      "--forms",
      folder.at("deep", "forms"),
    );
    expect(status).toBe(0);
    expect(await readdir(folder.at("deep", "forms"))).toEqual(["form-01.xlsx", "form-02.xlsx"]);
    expect(out).toContain("- form-01.xlsx: Альфа\n- form-02.xlsx: Гамма");
    const sheet = (await openWorkbook(folder.at("deep", "forms", "form-02.xlsx"))).sheets[0];
    expect(sheet?.rows.flat().map(({ value }) => value)).toContain("Организация: Гамма");
  });

  it("without an organisations sheet takes the six attested names, and says so", async () => {
    const { out } = await template(folder.at("2025.xlsx"), "--forms", folder.at("forms"), "--lang", "en");
    expect(await readdir(folder.at("forms"))).toHaveLength(attestedOrganisations.length);
    expect(out).toContain("an example, not the whole list");
    expect(out).toContain(attestedOrganisations[0]);
  });

  it("never puts a form of an earlier run among new ones", async () => {
    const args = ["--from", await former(), "--forms", folder.at("forms")];
    await template(folder.at("2025.xlsx"), ...args);
    const form = await readFile(folder.at("forms", "form-01.xlsx"));
    await writeFile(folder.at("forms", "form-09.xlsx"), form);
    for (const name of ["form.xlsx", "list.txt"]) await writeFile(folder.at("forms", name), "mine");
    expect((await template(folder.at("2025.xlsx"), ...args)).status).toBe(2);
    expect((await readFile(folder.at("forms", "form-01.xlsx"))).equals(form)).toBe(true);
    expect((await template(folder.at("2025.xlsx"), ...args, "--force")).status).toBe(0);
    expect(await readdir(folder.at("forms"))).toEqual(["form-01.xlsx", "form-02.xlsx", "form.xlsx", "list.txt"]);
  });

  it("ends with status 2 where the workbook would bear the name of a form", async () => {
    const output = folder.at("forms", "form-01.xlsx");
    expect((await template(output, "--forms", folder.at("forms"))).status).toBe(2);
    expect(await readdir(folder.at())).toEqual([]);
  });

  it("ends with status 2 where FOLDER is a file", async () => {
    await writeFile(folder.at("forms"), "mine");
    expect((await template(folder.at("2025.xlsx"), "--forms", folder.at("forms"))).status).toBe(2);
    expect(await readFile(folder.at("forms"), "utf8")).toBe("mine");
  });
});
