import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { evaluateCommand } from "../../../src/cli/evaluateCommand";
import { templateCommand } from "../../../src/cli/templateCommand";
import { runOf, testFolder, type CommandRun } from "../commandRun";
import { inputWorkbook, smallHeader } from "../inputWorkbook";

const folder = testFolder();
const today = new Date().toISOString().slice(0, 10);

async function input(first = 10): Promise<string> {
  const rows = [smallHeader, ["Альфа", first, 3, "уточняется"], ["Бета", 9, 3, 1]];
  await writeFile(folder.at("input.xlsx"), await inputWorkbook({ Показатели: rows }));
  return folder.at("input.xlsx");
}

function evaluated(from: string, more: readonly string[] = []): Promise<CommandRun> {
  return runOf(evaluateCommand, [from, "-o", folder.at("out.xlsx"), "--force", "--lang", "en", ...more]);
}

/** Any program that saves a file changes bytes of it. */
async function edited(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(path, bytes);
  return bytes;
}

describe("--force replaces what a run has written, and nothing else:", () => {
  it("results that nobody has touched go, with their JSON, in silence", async () => {
    await evaluated(await input(), ["--json", folder.at("out.json")]);
    // A copy has another time.
    await utimes(folder.at("out.xlsx"), 1, 1);
    const { status, error } = await evaluated(await input(20), ["--json", folder.at("out.json")]);
    expect({ status, error }).toEqual({ status: 0, error: "" });
    expect(await readdir(folder.at())).toEqual(["input.xlsx", "out.json", "out.xlsx"]);
  });

  it("a JSON that was changed since stands under a dated name", async () => {
    const json = folder.at("out.json");
    await evaluated(await input(), ["--json", json]);
    const worked = (await readFile(json, "utf8")).replace('"edition": {', '"edition": {\n    "remark": "mine",');
    await writeFile(json, `${worked}mine`);
    const { error } = await evaluated(await input(20), ["--json", json]);
    expect(error).toContain(folder.at(`out ${today}.json`));
    expect(await readFile(folder.at(`out ${today}.json`), "utf8")).toBe(`${worked}mine`);
  });

  it("results that were changed since stand under a dated name, and how to go on is said", async () => {
    await evaluated(await input());
    const worked = await edited(folder.at("out.xlsx"));
    const { status, error } = await evaluated(await input(20));
    expect(status).toBe(0);
    const kept = folder.at(`out ${today}.xlsx`);
    expect((await readFile(kept)).equals(worked)).toBe(true);
    expect(error).toContain(kept);
    expect(error).toContain("decisions");
    // Once more, with another's work.
    const again = await edited(folder.at("out.xlsx"));
    await evaluated(await input(30));
    expect((await readFile(folder.at(`out ${today} (2).xlsx`))).equals(again)).toBe(true);
    expect((await readFile(kept)).equals(worked)).toBe(true);
  });

  it.each(["out.xlsx", "out.json"])("a file %s that no run has written is kept, too", async (name) => {
    await writeFile(folder.at(name), "mine");
    const { status, error } = await evaluated(await input(), ["--json", folder.at("out.json")]);
    const kept = folder.at(name.replace(".", ` ${today}.`));
    expect({ status, kept: await readFile(kept, "utf8") }).toEqual({ status: 0, kept: "mine" });
    expect(error).toContain(kept);
  });

  it("a file with the longest name that a disk allows", async () => {
    const name = `${"ж".repeat(122)}.xlsx`;
    await writeFile(folder.at(name), "mine");
    const { status } = await runOf(evaluateCommand, [await input(), "-o", folder.at(name), "--force"]);
    const [kept = ""] = (await readdir(folder.at())).filter((one) => one.includes(today));
    expect({ status, kept: await readFile(folder.at(kept), "utf8") }).toEqual({ status: 0, kept: "mine" });
  });

  it("nothing is kept under another name where the run fails", async () => {
    await writeFile(folder.at("out.xlsx"), "mine");
    await mkdir(folder.at("out.json"));
    expect((await evaluated(await input(), ["--json", folder.at("out.json")])).status).toBe(2);
    await writeFile(folder.at("empty.xlsx"), await inputWorkbook({ Лист1: [] }));
    expect((await evaluated(folder.at("empty.xlsx"))).status).toBe(1);
    expect(await readdir(folder.at())).toEqual(["empty.xlsx", "input.xlsx", "out.json", "out.xlsx"]);
    expect(await readFile(folder.at("out.xlsx"), "utf8")).toBe("mine");
  });

  it("letters, scorecards and papers: those of a run go, a changed or foreign one stays", async () => {
    const documents = ["--documents", folder.at("documents")];
    await evaluated(await input(), documents);
    const at = (...parts: readonly string[]) => folder.at("documents", ...parts);
    const letter = `${await readFile(at("messages", "message-01.txt"), "utf8")}P.S.`;
    await writeFile(at("messages", "message-01.txt"), letter);
    const paper = await edited(at("minutes.ru.docx"));
    await writeFile(at("messages", "message-77.txt"), "mine");
    await writeFile(at("scorecards", "scorecard-77.xlsx"), "mine");
    const { status, error } = await evaluated(await input(20), documents);
    expect(status).toBe(0);
    expect(await readFile(at("messages", `message-01 ${today}.txt`), "utf8")).toBe(letter);
    expect((await readFile(at(`minutes.ru ${today}.docx`))).equals(paper)).toBe(true);
    for (const left of [at("messages", "message-77.txt"), at("scorecards", "scorecard-77.xlsx")]) {
      expect(await readFile(left, "utf8")).toBe("mine");
      expect(error).toContain(left);
    }
    expect((await readdir(at("scorecards"))).sort()).toEqual([
      "scorecard-01.xlsx",
      "scorecard-02.xlsx",
      "scorecard-77.xlsx",
    ]);
    expect((await readdir(at())).filter((name) => name.includes(today))).toEqual([`minutes.ru ${today}.docx`]);
    // The former letters of a run go where there are no questions any more.
    const clean = await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 1, 3, 1], ["Бета", 9, 3, 1]] });
    await writeFile(folder.at("input.xlsx"), clean);
    const before = await readdir(at("messages"));
    await evaluated(folder.at("input.xlsx"), documents);
    expect((await readdir(at("messages"))).length).toBeLessThanOrEqual(before.length);
  });

  it("a template and forms that somebody has filled in", async () => {
    const made = () =>
      runOf(templateCommand, [folder.at("new.xlsx"), "--forms", folder.at("forms"), "--force", "--lang", "en"]);
    await made();
    const [filled, form] = [await edited(folder.at("new.xlsx")), await edited(folder.at("forms", "form-02.xlsx"))];
    const { status, error } = await made();
    expect(status).toBe(0);
    expect((await readFile(folder.at(`new ${today}.xlsx`))).equals(filled)).toBe(true);
    expect((await readFile(folder.at("forms", `form-02 ${today}.xlsx`))).equals(form)).toBe(true);
    expect(error.split("\n").filter((line) => line.includes(today))).toHaveLength(2);
  });
});
