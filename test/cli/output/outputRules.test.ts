import { execFileSync } from "node:child_process";
import { link, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { evaluateCommand } from "../../../src/cli/evaluateCommand";
import { templateCommand } from "../../../src/cli/templateCommand";
import { isStream } from "../../../src/cli/output/outputPath";
import { runOf, testFolder } from "../commandRun";
import { inputWorkbook, smallHeader } from "../inputWorkbook";

const folder = testFolder();
const evaluate = (...args: readonly string[]) => runOf(evaluateCommand, [...args, "--force", "--lang", "en"]);
const onPosix = process.platform === "win32" ? it.skip : it;

async function input(name = "input.xlsx"): Promise<string> {
  const path = folder.at(name);
  await writeFile(path, await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 10, 3, 1], ["Бета", 1, 1, 1]] }));
  return path;
}

/** Every file below the folder with its content, links not followed. */
async function everything(): Promise<readonly string[]> {
  const entries = await readdir(folder.at(), { recursive: true, withFileTypes: true });
  const lines = entries.map(async (entry) => {
    const path = relative(folder.at(), `${entry.parentPath}/${entry.name}`);
    return entry.isFile() ? `${path} ${(await readFile(folder.at(path))).toString("base64")}` : path;
  });
  return (await Promise.all(lines)).sort();
}

async function refused(message: RegExp, ...args: readonly string[]): Promise<void> {
  const before = await everything();
  const { status, error, out } = await evaluate(...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(error).toMatch(message);
  expect(await everything()).toEqual(before);
}

describe("no output is an input, another output, or anything but a file; even with --force", () => {
  it("an input by another way: a link, a hard link, a folder linked to, segments", async () => {
    const path = await input();
    await link(path, folder.at("hard.xlsx"));
    await symlink(folder.at(), folder.at("there"));
    const ways = [path, folder.at("hard.xlsx"), folder.at("there", "input.xlsx"), `${folder.at()}/x/../input.xlsx`];
    for (const way of ways) {
      await refused(/is the input/, path, "-o", way);
      await refused(/is the input/, path, "--json", way);
    }
  });

  it("the file to compare with", async () => {
    const path = await input();
    const other = await input("last.xlsx");
    await refused(/is the input/, path, "--compare", other, "-o", other);
    await refused(/is the input/, path, "--compare", other, "--json", other);
  });

  it("one file for two outputs, also by a hard link or where disks take letters for the same", async () => {
    const path = await input();
    await writeFile(folder.at("one"), "");
    await link(folder.at("one"), folder.at("two"));
    const pairs = [
      ["out", "out"],
      ["out", "OUT"],
      ["out", "out. ."],
      ["out ", "out/result.json"],
      ["ё.xlsx", "е\u0308.xlsx"],
      ["one", "two"],
      ["out", "out/result.json"],
      ["out/book.xlsx", "out"],
    ] as const;
    for (const [one, other] of pairs) {
      await refused(/given twice|is a folder/, path, "-o", folder.at(one), "--json", folder.at(other));
    }
    await refused(/given twice/, path, "-o", folder.at("out"), "--documents", folder.at("out"));
    await refused(/given twice/, path, "--json", folder.at("d", "minutes.ru.docx"), "--documents", folder.at("d"));
  });

  it("a document that would take the place of an input, or go as a leftover of an earlier run", async () => {
    await mkdir(folder.at("scorecards"));
    const scorecard = await input("scorecards/scorecard-01.xlsx");
    await refused(/is the input/, scorecard, "-o", folder.at("out.xlsx"), "--documents", folder.at());
    const late = await input("scorecards/scorecard-77.xlsx");
    await refused(/is the input/, folder.at("scorecards"), "-o", folder.at("out.xlsx"), "--documents", folder.at());
    await refused(/is the input/, scorecard, "--compare", late, "--documents", folder.at());
  });

  it("documents may stand beside the inputs, and be replaced there", async () => {
    await mkdir(folder.at("regions"));
    await input("regions/a.xlsx");
    for (const run of [1, 2]) {
      const { status } = await evaluate(folder.at("regions"), "--documents", folder.at("regions"));
      expect({ run, status }).toEqual({ run, status: 0 });
    }
  });

  it("a folder, written with or without a slash, and a path below a file", async () => {
    const path = await input();
    await mkdir(folder.at("folder"));
    await refused(/is a folder/, path, "-o", folder.at("folder"));
    await refused(/is a folder/, path, "--json", `${folder.at("new")}/`);
    await refused(/a file stands in the path/, path, "-o", folder.at("input.xlsx", "out.xlsx"));
    await refused(/a file stands in the path/, path, "--documents", folder.at("input.xlsx", "deep", "documents"));
    await refused(/a folder is needed/, path, "--documents", path);
  });

  onPosix("a device, a link to one, a pipe, a stream, a link to nothing, links in a circle", async () => {
    const path = await input();
    await symlink("/dev/null", folder.at("null.xlsx"));
    await symlink("nowhere", folder.at("nowhere.xlsx"));
    await symlink("circle", folder.at("circle"));
    execFileSync("mkfifo", [folder.at("pipe")]);
    for (const option of ["-o", "--json", "--documents"]) {
      await refused(/no ordinary file/, path, option, "/dev/null");
      await refused(/no ordinary file/, path, option, folder.at("null.xlsx"));
      await refused(/no ordinary file/, path, option, folder.at("pipe"));
      const told = option === "--documents" ? /is no folder on a disk/ : /--json - prints/;
      for (const stream of ["/dev/stdout", "/proc/self/x"]) await refused(told, path, option, stream);
      await refused(/link to a file that is not there/, path, option, folder.at("nowhere.xlsx"));
      await refused(/in a circle/, path, option, folder.at("circle"));
    }
    await refused(/no ordinary file/, folder.at("pipe"));
    await refused(/no ordinary file/, path, "--compare", folder.at("pipe"));
    await refused(/Give a file for the results: -o/, "/dev/stdin");
    await refused(/Give a file for the results: -o/, "/dev/fd/0", "--json", folder.at("x.json"));
  });

  it.each<readonly [boolean, string]>([
    ...[
      "CON",
      "C:\\x\\nul.xlsx",
      "aux .xlsx",
      "com¹.xlsx",
      "LPT9",
      "con:",
      "\\\\.\\C:",
      "\\\\?\\pipe\\x",
      "\\\\?\\C:\\prn.json",
    ].map((path) => [true, path] as const),
    ...[
      "C:\\con\\x.xlsx",
      "\\\\?\\C:\\x.xlsx",
      "\\\\?\\UNC\\host\\x\\y.xlsx",
      "\\\\host\\x\\y.xlsx",
      "context.xlsx",
    ].map((path) => [false, path] as const),
  ])("a device of Windows: %s %s", (isDevice, path) => {
    const { platform } = process;
    Object.defineProperty(process, "platform", { value: "win32" });
    try {
      expect(isStream(path)).toBe(isDevice);
    } finally {
      Object.defineProperty(process, "platform", { value: platform });
    }
  });

  it.each(["a.csv", "a", "a.xls", "a.xlsx.bak", "a.xlsm", "xlsx", "a.docx"])(
    "a workbook under another ending: %s",
    async (name) => {
      const path = await input();
      await refused(/ends with \.xlsx/, path, "-o", folder.at(name));
      const { status, error } = await runOf(templateCommand, [folder.at(name), "--lang", "en"]);
      expect({ status, error }).toMatchObject({
        status: 2,
        error: expect.stringMatching(/ends with \.xlsx/) as string,
      });
    },
  );

  it("a name that is too long for a disk", async () => {
    const path = await input(`${"b".repeat(245)}.xlsx`);
    await refused(/name is too long/, path);
    await refused(/name is too long/, path, "-o", folder.at(`${"c".repeat(252)}.xlsx`));
    const output = folder.at(`${"c".repeat(250)}.xlsx`);
    expect((await evaluate(path, "-o", output)).status).toBe(0);
    expect(await readdir(folder.at())).toHaveLength(2);
  });

  it("follows a link to a file, so that the link stays and what it leads to is replaced", async () => {
    const path = await input();
    await writeFile(folder.at("real.xlsx"), "old");
    await symlink("real.xlsx", folder.at("link.xlsx"));
    expect((await evaluate(path, "-o", folder.at("link.xlsx"))).status).toBe(0);
    expect((await readFile(folder.at("real.xlsx"))).subarray(0, 2).toString()).toBe("PK");
    const kept = `real ${new Date().toISOString().slice(0, 10)}.xlsx`;
    expect(await readdir(folder.at())).toEqual(["input.xlsx", "link.xlsx", kept, "real.xlsx"]);
    expect(await readFile(folder.at(kept), "utf8")).toBe("old");
  });
});
