import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { evaluateCommand } from "../../src/cli/evaluateCommand";
import { templateCommand } from "../../src/cli/templateCommand";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { foreignFile } from "../workbook/xlsx/foreignFile";
import { encryptedFile, halfOf, oldExcelFile } from "./badFiles";
import { runOf, testFolder } from "./commandRun";
import { inputWorkbook, smallHeader, type InputCell } from "./inputWorkbook";

const folder = testFolder();
const evaluate = (...args: readonly string[]) => runOf(evaluateCommand, args);

/** A folder "regions" with a workbook of one organisation each: Альфа, Бета, Гамма. */
async function regions(): Promise<string> {
  const path = folder.at("regions");
  await mkdir(path);
  await region("1-альфа.xlsx", ["Альфа", 10, 3, 1]);
  await region("2-бета.xlsx", ["Бета", 20, 4, 0]);
  await region("10-гамма.xlsx", ["Гамма", 5, 1, 0]);
  return path;
}

async function region(name: string, ...rows: readonly (readonly InputCell[])[]): Promise<string> {
  const path = folder.at("regions", name);
  await writeFile(path, await inputWorkbook({ Показатели: [smallHeader, ...rows] }));
  return path;
}

it("a file given twice is read once, and that is said; a line feed in a name stays in its line", async () => {
  const path = folder.at("a\nb.xlsx");
  await writeFile(path, await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 10, 3, 1], ["Бета", 20, 4, 0]] }));
  const { status, error, out } = await evaluate(path, path, path, "-o", folder.at("c\nd.xlsx"), "--lang", "en");
  expect(status).toBe(0);
  expect(error).toBe(`The file “${folder.at("a ⏎ b.xlsx")}” is given twice; it was read once.`);
  expect(out).toContain("c ⏎ d.xlsx");
});

it("a document that is an input is refused before anything is evaluated", async () => {
  const documents = folder.at("papers");
  await mkdir(documents);
  const path = folder.at("papers", "minutes.ru.docx");
  await writeFile(path, "no document");
  const { status, error } = await evaluate(path, "-o", folder.at("o.xlsx"), "--documents", documents, "--force");
  expect([status, error]).toEqual([2, expect.stringContaining("исходный файл")]);
});

interface IssueJson {
  readonly severity: string;
  readonly code: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

interface ResultJson {
  readonly organisations: readonly {
    readonly name: string;
    readonly place: number;
    readonly total: number;
    readonly criteria: Readonly<Record<string, { readonly value: number | null; readonly source: string | null }>>;
  }[];
  readonly issues: readonly IssueJson[];
}

async function jsonOf(...args: readonly string[]): Promise<ResultJson> {
  const { out, error, status } = await evaluate(...args, "--json", "-");
  if (status !== 0) throw new Error(error);
  return JSON.parse(out) as ResultJson;
}

/** The issues that concern a whole file or folder. */
const fileIssues = ({ issues }: ResultJson): readonly string[] =>
  issues.flatMap(({ severity, code, file, sheet }) =>
    file === null || sheet !== null ? [] : [`${severity} ${code} ${file}`],
  );

describe("evaluate FOLDER", () => {
  it("evaluates all workbooks in it together: 10 + 3 × 2 + 50 = 66, 20 + 4 × 2 = 28, 5 + 2 = 7", async () => {
    const json = await jsonOf(await regions());
    expect(json.organisations.map(({ name, place, total }) => [name, place, total])).toEqual([
      ["Альфа", 1, 66],
      ["Бета", 2, 28],
      ["Гамма", 3, 7],
    ]);
    expect(json.organisations[0]?.criteria["B2"]?.source).toBe("1-альфа.xlsx!Показатели!C2");
  });

  it("writes FOLDER.results.xlsx beside the folder, and nothing into it", async () => {
    const path = await regions();
    expect((await evaluate(`${path}/`)).status).toBe(0);
    expect(await readdir(folder.at())).toEqual(["regions", "regions.results.xlsx"]);
    expect(await readdir(path)).toHaveLength(3);
  });

  it("carries the sheets as “region – sheet” in natural order of the files", async () => {
    await evaluate(await regions());
    const book = await readXlsx(await readFile(folder.at("regions.results.xlsx")), "results");
    expect(book.sheets.map(({ title }) => title).filter((title) => title.includes(" – "))).toEqual([
      "1-альфа – Показатели",
      "2-бета – Показатели",
      "10-гамма – Показатели",
    ]);
  });

  it("gives the same organisations, values and places for its own output", async () => {
    const first = await jsonOf(await regions());
    const second = await jsonOf(folder.at("regions.results.xlsx"));
    const plain = ({ organisations }: ResultJson) =>
      organisations.map(({ name, place, total, criteria }) => [
        name,
        place,
        total,
        Object.values(criteria).map(({ value }) => value),
      ]);
    expect(plain(second)).toEqual(plain(first));
  });

  it("passes over its own results inside, and may replace them under --force", async () => {
    const path = await regions();
    const output = folder.at("regions", "итоги.xlsx");
    expect((await evaluate(path, "-o", output)).status).toBe(0);
    const json = await jsonOf(path, "-o", output, "--force");
    expect(fileIssues(json)).toEqual(["info fileOwnResults итоги.xlsx"]);
    expect(json.organisations).toHaveLength(3);
  });

  it("reports what it cannot read file by file, and the rest goes on", async () => {
    const path = await regions();
    await writeFile(folder.at("regions", "a.xlsx"), encryptedFile());
    await writeFile(folder.at("regions", "b.xls"), oldExcelFile());
    await writeFile(folder.at("regions", "c.xlsx"), halfOf(await inputWorkbook({ Показатели: [smallHeader] })));
    await writeFile(folder.at("regions", "d.csv"), "<table>");
    await writeFile(folder.at("regions", "e.docx"), "письмо");
    await writeFile(folder.at("regions", "f.pdf"), "скан");
    await writeFile(folder.at("regions", "~$1-альфа.xlsx"), "lock");
    await writeFile(folder.at("regions", ".DS_Store"), "hidden");
    await mkdir(folder.at("regions", "прошлый год"));
    const json = await jsonOf(path);
    expect(json.organisations).toHaveLength(3);
    expect([...fileIssues(json)].sort()).toEqual([
      "error fileCutOff c.xlsx",
      "error fileEncrypted a.xlsx",
      "error fileOtherContent e.docx",
      "error fileOtherFormat b.xls",
      "error fileOtherFormat d.csv",
      "info fileNoTable f.pdf",
      "info folderNotRead прошлый год",
    ]);
    const { out } = await evaluate(path, "--force");
    expect(out).toMatch(/ошибка a\.xlsx: Файл защищён паролем/);
  });

  it("reads a workbook with macros that holds a chart sheet", async () => {
    const path = await regions();
    const rows = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Организация</t></is></c><c r="B1" t="inlineStr"><is><t>A3</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Дельта</t></is></c><c r="B2"><v>7</v></c></row></sheetData>`;
    const file = await foreignFile({
      sheets: { Диаграмма: "", Показатели: rows },
      chartSheets: ["Диаграмма"],
      moreParts: { "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) },
    });
    await writeFile(folder.at("regions", "дельта.xlsm"), file);
    const json = await jsonOf(path);
    expect(json.organisations.find(({ name }) => name === "Дельта")?.total).toBe(7);
    expect(fileIssues(json)).toEqual([]);
  });

  it("ends with status 2 where none can be opened, with the reasons, and nothing written", async () => {
    await mkdir(folder.at("regions"));
    await writeFile(folder.at("regions", "a.xlsx"), encryptedFile());
    await writeFile(folder.at("regions", "b.pdf"), "скан");
    const { status, error } = await evaluate(folder.at("regions"), "--json", folder.at("result.json"));
    expect(status).toBe(2);
    expect(error).toContain("a.xlsx");
    expect(await readdir(folder.at())).toEqual(["regions"]);
  });

  it("ends with status 2 where the folder is empty", async () => {
    await mkdir(folder.at("regions"));
    expect((await evaluate(folder.at("regions"))).status).toBe(2);
  });

  it("ends with status 1 where nothing that was opened can be evaluated", async () => {
    await mkdir(folder.at("regions"));
    for (const name of ["a.xlsx", "b.xlsx"]) {
      await writeFile(folder.at("regions", name), await inputWorkbook({ Смета: [["Доходы"], ["100"]] }));
    }
    const { status } = await evaluate(folder.at("regions"));
    expect(status).toBe(1);
    expect(await readdir(folder.at())).toEqual(["regions"]);
  });
});

describe("evaluate FILE FILE …", () => {
  it("writes beside the first, from its name, and counts a file once however it is given", async () => {
    const path = await regions();
    const first = folder.at("regions", "2-бета.xlsx");
    await symlink(first, folder.at("link.xlsx"));
    const json = await jsonOf(first, path, first, folder.at("link.xlsx"));
    expect(json.organisations).toHaveLength(3);
    const ofFolder = (await jsonOf(path)).issues.filter(({ code }) => code !== "fileOwnResults");
    expect(json.issues).toHaveLength(ofFolder.length);
    expect(await readdir(path)).toContain("2-бета.results.xlsx");
  });

  it("names the file in every place of an issue", async () => {
    await regions();
    const bad = await region("3-дельта.xlsx", ["Дельта", "около 400", 3, 1]);
    const json = await jsonOf(folder.at("regions", "2-бета.xlsx"), bad);
    const issue = json.issues.find(({ cell }) => cell === "B2");
    expect(issue).toMatchObject({ severity: "error", file: "3-дельта.xlsx", sheet: "Показатели" });
    const { out } = await evaluate(folder.at("regions", "2-бета.xlsx"), bad, "--force");
    expect(out).toContain("3-дельта.xlsx!Показатели!B2");
    const book = await readXlsx(await readFile(folder.at("regions", "2-бета.results.xlsx")), "results");
    const checks = book.sheets.find(({ title }) => title === "Проверка");
    expect(checks?.rows.flat().map(({ value }) => value)).toContain("3-дельта.xlsx!Показатели");
  });

  it("keeps files of the same name in two folders apart", async () => {
    await regions();
    await mkdir(folder.at("late"));
    const late = folder.at("late", "2-бета.xlsx");
    await writeFile(late, await inputWorkbook({ Показатели: [smallHeader, ["Дельта", 1, 1, 1]] }));
    const json = await jsonOf(folder.at("regions", "2-бета.xlsx"), late);
    const sources = json.organisations.map(({ name, criteria }) => [name, criteria["A3"]?.source]);
    expect(sources).toEqual([
      ["Дельта", "late/2-бета.xlsx!Показатели!B2"],
      ["Бета", "regions/2-бета.xlsx!Показатели!B2"],
    ]);
  });

  it("takes criteria and settings from the file that has them, wherever it stands", async () => {
    const path = await regions();
    const staff = folder.at("regions", "критерии.xlsx");
    await runOf(templateCommand, [staff]);
    const json = await jsonOf(path);
    expect(json.organisations).toHaveLength(3);
    expect(fileIssues(json)).toEqual([]);
    await runOf(templateCommand, [folder.at("regions", "ещё критерии.xlsx")]);
    expect(fileIssues(await jsonOf(path, "--force"))).toEqual(["warning regionStaffSheets критерии.xlsx"]);
  });

  it("refuses an output that is one of the inputs, named or in the folder, even with --force", async () => {
    const path = await regions();
    const inside = folder.at("regions", "10-гамма.xlsx");
    const before = await readFile(inside);
    for (const args of [
      [path, "-o", inside],
      [folder.at("regions", "1-альфа.xlsx"), inside, "-o", inside],
      [path, "--json", inside],
    ]) {
      expect((await evaluate(...args, "--force")).status).toBe(2);
    }
    expect((await readFile(inside)).equals(before)).toBe(true);
  });
});

describe("the same organisation in two files", () => {
  it("is evaluated once where the values are equal, with a warning that names the file", async () => {
    const path = await regions();
    await region("бета ещё раз.xlsx", ["Бета", 20, 4, 0]);
    const json = await jsonOf(path);
    expect(json.organisations.map(({ name }) => name)).toEqual(["Альфа", "Бета", "Гамма"]);
    const warned = json.issues.filter(({ severity, file }) => severity === "warning" && file === "бета ещё раз.xlsx");
    expect(warned.length).toBeGreaterThan(0);
  });

  it("stops the evaluation where they differ, unless --duplicates says which counts", async () => {
    const path = await regions();
    await region("бета исправлено.xlsx", ["Бета", 21, 4, 0]);
    const { status, error } = await evaluate(path);
    expect(status).toBe(1);
    expect(error).toContain("бета исправлено.xlsx");
    const totalOf = async (choice: string): Promise<number | undefined> =>
      (await jsonOf(path, "--duplicates", choice, "--force")).organisations.find(({ name }) => name === "Бета")?.total;
    expect(await totalOf("first")).toBe(28);
    expect(await totalOf("last")).toBe(29);
  });
});

describe("evaluate --documents FOLDER", () => {
  it("writes a message to each region with open questions, under names of ours, and says which is whose", async () => {
    const path = await regions();
    await region("3-дельта.xlsx", ["../../Дельта", "около 400", 3, 1]);
    const { status, out } = await evaluate(path, "--documents", folder.at("out", "documents"));
    expect(status).toBe(0);
    const messages = folder.at("out", "documents", "messages");
    expect(await readdir(messages)).toEqual(["message-01.txt", "message-02.txt", "message-03.txt", "message-04.txt"]);
    const [, line = ""] = /- (message-\d\d\.txt): \.\.\/\.\.\/Дельта/.exec(out) ?? [];
    const text = await readFile(folder.at("out", "documents", "messages", line), "utf8");
    expect(text.startsWith("../../Дельта\n")).toBe(true);
    expect(text).toContain("B2");
    expect(text).toContain("около 400");
  });

  it("writes drafts of the resolution and of the minutes in both languages, and says what it wrote", async () => {
    const path = await regions();
    const { out } = await evaluate(path, "--documents", folder.at("documents"));
    const papers = ["annex-1-totals", "annex-2-criteria", "briefing", "certificates", "minutes", "resolution"].flatMap(
      (name) => [`${name}.kk.docx`, `${name}.ru.docx`],
    );
    expect((await readdir(folder.at("documents"))).filter((name) => name.endsWith(".docx"))).toEqual(papers);
    for (const name of papers) expect(out).toContain(`\n- ${name}\n`);
    // Criteria without a settings sheet are the sample, which nobody has approved.
    expect(out).toContain("Места и награждаемые в них не указаны");
  });

  it("writes a scorecard to each rated organisation, which names no other", async () => {
    const path = await regions();
    await region("3-дельта.xlsx", ["../../Дельта", 400, 3, 1]);
    const { out } = await evaluate(path, "--documents", folder.at("documents"));
    const scorecards = folder.at("documents", "scorecards");
    const files = [...out.matchAll(/- (scorecard-\d\d\.xlsx): (.*)/g)].map(([, file = "", name = ""]) => ({
      file,
      name,
    }));
    expect(await readdir(scorecards)).toEqual(files.map(({ file }) => file));
    expect(files.length).toBeGreaterThan(2);
    expect(files.map(({ name }) => name)).toContain("../../Дельта");
    for (const { file, name } of files) {
      const { sheets } = await readXlsx(await readFile(folder.at("documents", "scorecards", file)), file);
      expect(sheets).toHaveLength(1);
      const texts = (sheets[0]?.rows ?? []).flat().map(({ value }) => String(value ?? ""));
      expect(texts).toContain(name);
      for (const other of files) if (other.name !== name) expect(texts.join("\n")).not.toContain(other.name);
    }
  });

  it("never leaves a scorecard of an earlier run to be sent to the wrong organisation", async () => {
    const path = await regions();
    await evaluate(path, "--documents", folder.at("documents"));
    const former = await readFile(folder.at("documents", "scorecards", "scorecard-01.xlsx"));
    await writeFile(folder.at("documents", "scorecards", "scorecard-77.xlsx"), former);
    expect((await evaluate(path, "--documents", folder.at("documents"))).status).toBe(2);
    expect((await evaluate(path, "--documents", folder.at("documents"), "--force")).status).toBe(0);
    expect(await readdir(folder.at("documents", "scorecards"))).not.toContain("scorecard-77.xlsx");
  });

  it("does not write over a paper that somebody may have finished", async () => {
    const path = await regions();
    await mkdir(folder.at("documents"));
    await writeFile(folder.at("documents", "minutes.kk.docx"), "mine");
    expect((await evaluate(path, "--documents", folder.at("documents"))).status).toBe(2);
    expect(await readFile(folder.at("documents", "minutes.kk.docx"), "utf8")).toBe("mine");
  });

  it("is in the language asked for", async () => {
    await evaluate(await regions(), "--documents", folder.at("documents"), "--lang", "kk");
    const text = await readFile(folder.at("documents", "messages", "message-01.txt"), "utf8");
    expect(text).toMatch(/[әғқңөұүһі]/);
  });

  it("never leaves a message of an earlier run among new ones", async () => {
    const path = await regions();
    await evaluate(path, "--documents", folder.at("documents"));
    const former = await readFile(folder.at("documents", "messages", "message-01.txt"));
    await writeFile(folder.at("documents", "messages", "message-09.txt"), former);
    await writeFile(folder.at("documents", "messages", "list.txt"), "mine");
    expect((await evaluate(path, "--documents", folder.at("documents"))).status).toBe(2);
    expect((await evaluate(path, "--documents", folder.at("documents"), "--force")).status).toBe(0);
    expect(await readdir(folder.at("documents", "messages"))).toEqual([
      "list.txt",
      "message-01.txt",
      "message-02.txt",
      "message-03.txt",
    ]);
  });

  it("writes none where nothing is evaluated, and refuses a file in place of the folder", async () => {
    await mkdir(folder.at("regions"));
    const empty = await region("смета.xlsx");
    expect((await evaluate(empty, "--documents", folder.at("documents"))).status).toBe(1);
    await writeFile(folder.at("documents"), "mine");
    expect(
      (await evaluate(await region("a.xlsx", ["Альфа", 1, 1, 1]), "--documents", folder.at("documents"))).status,
    ).toBe(2);
    expect(await readdir(folder.at("regions"))).toEqual(["a.xlsx", "смета.xlsx"]);
  });
});

describe("the JSON of several files", () => {
  it("says for each organisation who sent what: 3 of the 40 criteria counted, none of them unread", async () => {
    const { out } = await evaluate(await regions(), "--json", "-");
    const { submissions } = JSON.parse(out) as { submissions: readonly Record<string, unknown>[] };
    expect(submissions).toMatchObject([
      { organisation: "Альфа", files: ["1-альфа.xlsx"], reported: 3, unreadable: 0 },
      { organisation: "Бета", files: ["2-бета.xlsx"], reported: 3, unreadable: 0 },
      { organisation: "Гамма", files: ["10-гамма.xlsx"], reported: 3, unreadable: 0 },
    ]);
    for (const { expected, reported, missing, unreadable } of submissions) {
      expect(Number(reported) + Number(missing) + Number(unreadable)).toBe(expected);
    }
  });

  it("says it on the terminal, too", async () => {
    const { out } = await evaluate(await regions(), "--lang", "en");
    expect(out).toContain("3 of 3 organisations have sent figures, 0 of them all indicators.");
  });
});
