import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { evaluateCommand } from "../../src/cli/evaluateCommand";
import { folderContent } from "../../src/cli/folderContent";
import { runOf, testFolder } from "./commandRun";
import { inputWorkbook, smallHeader } from "./inputWorkbook";

const folder = testFolder();
const onPosix = process.platform === "win32" ? it.skip : it;
/** APFS refuses such names. */
const onLinux = process.platform === "linux" ? it : it.skip;

const issuesIn = async (path: string) =>
  (await folderContent(path)).issues.map(({ severity, code, file }) => `${severity} ${code} ${file ?? ""}`);

describe("no entry of a folder vanishes", () => {
  onPosix("a link to nothing, links in a circle, a pipe, a socket, a link to a device", async () => {
    await writeFile(folder.at("a.xlsx"), "");
    await symlink("нет", folder.at("b.xlsx"));
    await symlink("c.xlsx", folder.at("c.xlsx"));
    execFileSync("mkfifo", [folder.at("d.xlsx")]);
    await symlink("/dev/zero", folder.at("e.xlsx"));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(folder.at("f"), resolve));
    await symlink("a.xlsx/inside", folder.at("g.xlsx"));
    expect(await issuesIn(folder.at())).toEqual([
      "error fileLinkBroken b.xlsx",
      "error fileLinkBroken c.xlsx",
      "error fileNotOrdinary d.xlsx",
      "error fileNotOrdinary e.xlsx",
      "error fileNotOrdinary f",
      "error fileLinkBroken g.xlsx",
    ]);
    server.close();
  });

  it("a hidden table that is no workbook", async () => {
    for (const name of [".a.xlsx", "~$b.xlsx", "._c.xlsx", ".d"]) await writeFile(folder.at(name), "x");
    expect(await issuesIn(folder.at())).toEqual(["info fileHidden .a.xlsx"]);
  });

  onLinux("names in another encoding, and names that a terminal would obey", async () => {
    // "Акмола.xlsx" in code page 1251, as an archive from Windows leaves it.
    const cp1251 = Buffer.from([0xc0, 0xea, 0xec, 0xee, 0xeb, 0xe0, ...Buffer.from(".xlsx")]);
    await writeFile(Buffer.concat([Buffer.from(`${folder.at()}/`), cp1251]), "");
    await writeFile(folder.at("a\u001b[2J\n.txt"), "");
    expect(await issuesIn(folder.at())).toEqual(["error fileNameEncoding ������.xlsx"]);
    await writeFile(
      folder.at("б.xlsx"),
      await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 10, 3, 1], ["Бета", 1, 1, 1]] }),
    );
    const { status, out } = await runOf(evaluateCommand, [folder.at(), "-o", join(folder.at(), "out.xlsx")]);
    expect(status).toBe(0);
    expect(out).toContain("- ошибка ������.xlsx: Файл не прочитан: его имя записано в другой кодировке");
    expect(out).toContain("- к сведению a<U+001B>[2J ⏎ .txt: ");
  });

  it("workbooks by their first bytes under a hidden, a temporary or no table's name; owner files stay silent", async () => {
    const book = await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 10, 3, 1]] });
    for (const name of [".a.xlsx", "~$b.xlsx", "в", "г.xlsx "]) await writeFile(folder.at(name), book);
    await writeFile(folder.at("д."), Buffer.from("d0cf11e0a1b11ae1", "hex"));
    for (const name of ["~$e.xlsx", ".DS_Store", "._ж.xlsx", ".пусто"])
      await writeFile(folder.at(name), "\u0005Иванова");
    expect(new Set(await issuesIn(folder.at()))).toEqual(
      new Set([".a.xlsx", "~$b.xlsx", "в", "г.xlsx ", "д."].map((name) => `warning fileLooksLikeWorkbook ${name}`)),
    );
  });

  it("a folder inside: with tables in it a warning that counts them", async () => {
    await mkdir(folder.at("пустая"));
    await mkdir(folder.at("регионы"));
    for (const name of ["a.xlsx", "b.ods", "c.txt", ".d.xlsx"]) await writeFile(folder.at("регионы", name), "");
    expect(await issuesIn(folder.at())).toEqual(["info folderNotRead пустая", "warning folderOfTables регионы"]);
    expect((await folderContent(folder.at())).issues[1]?.params).toEqual({ count: 2 });
  });

  onPosix("where there is nothing else, the reasons are told", async () => {
    await symlink("нет", folder.at("b.xlsx"));
    const { status, error } = await runOf(evaluateCommand, [folder.at(), "--lang", "en"]);
    expect(status).toBe(2);
    expect(error).toContain("- error b.xlsx: The file was not read: it is a link to a file that is not there.");
  });
});
