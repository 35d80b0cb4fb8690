import { cp, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { evaluateCommand } from "../../../src/cli/evaluateCommand";
import { areaOf } from "../../../src/cli/output/area";
import { mendUnfinished } from "../../../src/cli/output/mend";
import { OutputTransaction } from "../../../src/cli/output/outputTransaction";
import { thisProcess, writeOwner, type Owner } from "../../../src/cli/output/owner";
import { runOf, testFolder } from "../commandRun";
import { inputWorkbook, smallHeader } from "../inputWorkbook";

const folder = testFolder();
const out = () => folder.at("out.xlsx");

/** A staging folder as a run leaves it. */
async function areaOfRun(owner: Partial<Owner>): Promise<string> {
  const area = areaOf(out());
  await mkdir(area);
  writeOwner(area, { id: "1-ab", ...thisProcess(), areas: [area], ...owner });
  await writeFile(`${area}/new-1-ab-1`, "half");
  return area;
}

async function isFree(): Promise<boolean> {
  await mendUnfinished([out()]);
  return writing([out()]).then(
    (transaction) => {
      transaction.abandon();
      return true;
    },
    () => false,
  );
}

/** A run that has written the first of its files. */
async function writing(targets: readonly string[]): Promise<OutputTransaction> {
  const transaction = await OutputTransaction.begin(targets);
  await transaction.write(targets[0] ?? "", "new");
  return transaction;
}

describe("one run at a time writes to a target", () => {
  it("a second is told, also by another spelling; other targets in the folder are free", async () => {
    const first = await writing([out(), folder.at("documents")]);
    for (const path of [out(), folder.at("OUT.xlsx"), `${folder.at()}/x/../out.xlsx`, folder.at("documents")]) {
      await expect(OutputTransaction.begin([folder.at("other.json"), path])).rejects.toThrow();
    }
    (await writing([folder.at("other.json")])).abandon();
    first.abandon();
    expect(await isFree()).toBe(true);
    expect(await readdir(folder.at())).toEqual([]);
  });

  it("the command says so and ends with status 2", async () => {
    const input = folder.at("input.xlsx");
    await writeFile(input, await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 10, 3, 1]] }));
    const first = await writing([out()]);
    const { status, error } = await runOf(evaluateCommand, [input, "-o", out(), "--force", "--lang", "en"]);
    expect({ status, error }).toEqual({
      status: 2,
      error: `Another run (process ${process.pid}) is writing “${out()}”. Wait until it has ended and try again; nothing was written.`,
    });
    first.abandon();
    expect((await runOf(evaluateCommand, [input, "-o", out()])).status).toBe(0);
  });

  it("nothing stands anywhere while a run computes: the first that writes is the one, and the other is told", async () => {
    const targets = [out(), folder.at("result.json"), folder.at("documents")];
    const [first, second, third] = await Promise.all(
      [targets, targets, [folder.at("3.xlsx")]].map((paths) => OutputTransaction.begin(paths)),
    );
    expect(await readdir(folder.at())).toEqual([]);
    await third?.commit();
    await first?.write(out(), "first");
    await expect(second?.write(folder.at("result.json"), "second")).rejects.toThrow();
    second?.abandon();
    await first?.commit();
    expect(await readdir(folder.at())).toEqual(["out.xlsx"]);
  });

  it("a run that computed while another wrote there is told, and changes nothing", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => OutputTransaction.begin([out()])));
    await first?.write(out(), "first");
    await first?.commit();
    await expect(second?.write(out(), "second")).rejects.toThrow();
    second?.abandon();
    expect(await readdir(folder.at())).toEqual(["out.xlsx"]);
    expect(await readFile(out(), "utf8")).toBe("first");
  });

  it("what a dead run has left is cleared away; process ids that another program bears now count as dead", async () => {
    await areaOfRun({ pid: 2 ** 22 + 1 });
    expect(await isFree()).toBe(true);
    await areaOfRun({ started: "1" });
    expect(await isFree()).toBe(true);
    await mkdir(areaOf(out()));
    expect(await isFree()).toBe(true);
    await mkdir(`${areaOf(out())}.4194305-ab`);
    expect(await isFree()).toBe(true);
    expect(await readdir(folder.at())).toEqual([]);
  });

  it("a run at work on this machine is left alone; one of another machine is believed for ten minutes", async () => {
    const area = await areaOfRun({});
    expect(await isFree()).toBe(false);
    writeOwner(area, { id: "1-ab", pid: 1, started: null, host: `not ${hostname()}`, areas: [] });
    expect(await isFree()).toBe(false);
    const { atimeMs } = await stat(area);
    await utimes(area, atimeMs / 1000, atimeMs / 1000 - 601);
    expect(await isFree()).toBe(true);
  });

  it("believes no journal that was not written here: a folder that somebody sent moves no file", async () => {
    const area = await areaOfRun({ pid: 2 ** 22 + 1 });
    const move = { target: out(), staged: `${area}/new-1-ab-1`, aside: null, before: null };
    const journal = JSON.stringify({ moves: [move], folders: [] });
    await writeFile(`${area}/journal.json`, journal);
    await cp(area, folder.at("sent", ".bagalau-0123456789ab"), { recursive: true });
    await rm(area, { recursive: true });
    expect(await mendUnfinished([out(), folder.at("sent")])).toEqual([]);
    expect(await readdir(folder.at())).toEqual(["sent"]);
    await areaOfRun({ pid: 2 ** 22 + 1 });
    await writeFile(`${area}/journal.json`, journal);
    expect(await mendUnfinished([out()])).toHaveLength(1);
    expect(await readFile(out(), "utf8")).toBe("half");
  });

  it("clears away nothing that is not its own", async () => {
    const names = [".bagalau-notes", ".bagalau-0123456789ab.txt", ".bagalau", "bagalau-0123456789ab"];
    for (const name of names) await mkdir(folder.at(name));
    await writeFile(folder.at(".bagalau-0123456789ab"), "mine");
    expect(await isFree()).toBe(true);
    expect(await readdir(folder.at())).toEqual([...names, ".bagalau-0123456789ab"].sort());
  });
});
