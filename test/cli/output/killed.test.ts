import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { sealed } from "../../../src/cli/output/seal";
import { mendUnfinished } from "../../../src/cli/output/mend";
import { createTranslator } from "../../../src/locales/translator";
import { testFolder } from "../commandRun";
import { bundledScript } from "./bundledScript";

const folder = testFolder();
const script = bundledScript("test/cli/output/writeSeveral.ts");
const t = createTranslator("en");

/** By it a file is known for one that a run has written. */
const head = '{\n  "edition": {\n    "id": ';
const dated = (name: string): string => name.replace(/(?=\.[a-z]+$)|$/, ` ${new Date().toISOString().slice(0, 10)}`);

const old = {
  "out.xlsx": "old",
  "documents/message-01.txt": "old",
  "documents/message-02.txt": "old",
  "documents/minutes.ru.docx": "old",
  "documents/minutes.kk.docx": "finished by hand",
  "documents/list of mine.txt": "mine",
};
const fresh = {
  "out.xlsx": "new",
  "result/result.json": "new",
  "documents/message-01.txt": "new",
  "documents/minutes.ru.docx": "new",
  "documents/minutes.kk.docx": "new",
  [dated("documents/minutes.kk.docx")]: "finished by hand",
  "documents/scorecards/scorecard-01.xlsx": "new",
  "documents/scorecards/scorecard-02.xlsx": "new",
  "documents/list of mine.txt": "mine",
};
const paths = () => [folder.at("out.xlsx"), folder.at("result", "result.json"), folder.at("documents")];

function reset(): void {
  rmSync(folder.at(), { recursive: true, force: true });
  for (const [name, text] of Object.entries(old)) {
    mkdirSync(dirname(folder.at(name)), { recursive: true });
    writeFileSync(folder.at(name), text === "old" ? sealed(`${head}old`) : text);
  }
}

/** All files by path, those of staging folders and empty folders left out. */
function files(path = folder.at()): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path).flatMap((name) => {
      const whole = join(path, name);
      if (name.startsWith(".bagalau-")) return [];
      if (statSync(whole).isDirectory()) return Object.entries(files(whole));
      return [
        [relative(folder.at(), whole).replaceAll("\\", "/"), readFileSync(whole, "utf8").replace(head, "").trimEnd()],
      ];
    }),
  );
}

const same = (one: object, other: object): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
const standing = (): string => (same(files(), old) ? "old" : same(files(), fresh) ? "new" : "mixed");
const leftovers = (): readonly string[] =>
  readdirSync(folder.at(), { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".bagalau-"));

function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [...args, script.path(), folder.at(), `${head}new`], {
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
}

/** What the next command says where the folder lies elsewhere; then it is brought back. */
async function elsewhere(move: (from: string, to: string) => void): Promise<readonly string[]> {
  const other = `${folder.at()} elsewhere`;
  move(folder.at(), other);
  const there = (path: string) => join(other, relative(folder.at(), path));
  const lines = (await mendUnfinished(paths().map(there))).map((told) => told(t));
  renameSync(other, folder.at());
  return lines;
}

const preload = ["--require", "./test/cli/output/killAt.cjs"];

describe("a run that is killed", () => {
  /** Where the papers of the last kill were half moved in. */
  let halfWay = 0;

  it("leaves all old or all new, at once or after the next command, before every change it makes", async () => {
    const outcomes: string[] = [];
    for (let at = 1, ended = false; !ended; at += 1) {
      reset();
      const { signal, status, stderr } = run(preload, { KILL_AT: String(at) });
      ended = signal === null;
      expect({ at, status, signal, stderr }).toEqual({
        at,
        status: ended ? 0 : null,
        signal: ended ? null : "SIGKILL",
        stderr: "",
      });
      const before = standing();
      if (before === "mixed" && files()["documents/minutes.ru.docx"] === "old") halfWay = at;
      const told = await mendUnfinished(paths());
      const after = before === "old" && told.length === 0 ? "old" : "new";
      expect({ at, standing: standing(), leftovers: leftovers() }).toEqual({ at, standing: after, leftovers: [] });
      if (before === "mixed") expect(told).toHaveLength(1);
      outcomes.push(before);
    }
    expect(new Set(outcomes)).toEqual(new Set(["old", "mixed", "new"]));
  });

  const interrupted = process.platform === "win32" ? it.skip : it;

  interrupted("by Ctrl+C: all old or all new at once, and nothing of its own stays behind, whenever it comes", () => {
    const outcomes = new Set<string>();
    for (const at of [1, 2, 3, 5, halfWay - 12, halfWay - 8, halfWay, halfWay + 1]) {
      reset();
      const { status, stderr } = run(preload, { KILL_AT: String(at), KILL_BY: "SIGINT" });
      expect({ at, stderr, leftovers: leftovers() }).toEqual({ at, stderr: "", leftovers: [] });
      outcomes.add(`${status ?? "killed"} ${standing()}`);
    }
    expect([...outcomes].filter((outcome) => !/^(?:130 (?:old|new)|0 new)$/.test(outcome))).toEqual([]);
    expect(outcomes.size).toBe(2);
  });

  it("knows its own folders on a disk that numbers them by their names: nothing of its own stays behind", () => {
    reset();
    const { status, stderr } = run(preload, { NUMBERS_BY_NAME: "1" });
    expect({ status, stderr, standing: standing(), leftovers: leftovers() }).toEqual({
      status: 0,
      stderr: "",
      standing: "new",
      leftovers: [],
    });
  });

  it("keeps a file that somebody has changed before the next command: that one stays, and the others are the old ones", async () => {
    reset();
    run(preload, { KILL_AT: String(halfWay) });
    expect(standing()).toBe("mixed");
    writeFileSync(folder.at("documents", "minutes.ru.docx"), "finished by hand");
    const [line = ""] = (await mendUnfinished(paths())).map((told) => told(t));
    expect(line).toContain("brought back");
    expect(files()).toEqual({ ...old, "documents/minutes.ru.docx": "finished by hand" });
  });

  it("keeps beside, and names, what was changed after it had been moved in, or put where a file had gone", async () => {
    reset();
    run(preload, { KILL_AT: String(halfWay) });
    const edits = ["out.xlsx", "result/result.json", "documents/minutes.ru.docx", "documents/message-02.txt"];
    for (const name of edits) writeFileSync(folder.at(name), `by hand: ${name}`);
    writeFileSync(folder.at(dated("out.xlsx")), "of a former day");
    const lines = (await mendUnfinished(paths())).map((told) => told(t));
    expect(files()).toEqual({
      ...old,
      [dated("out.xlsx")]: "of a former day",
      [dated("out.xlsx").replace(".xlsx", " (2).xlsx")]: "by hand: out.xlsx",
      [dated("result/result.json")]: "by hand: result/result.json",
      "documents/minutes.ru.docx": "by hand: documents/minutes.ru.docx",
      [dated("documents/message-02.txt")]: "by hand: documents/message-02.txt",
    });
    const said = ["out.xlsx", "result/result.json", "documents/message-02.txt"].map((name) => folder.at(name));
    expect(said.filter((path) => !lines.some((line) => line.includes(`“${path}”`)))).toEqual([]);
    expect(lines).toHaveLength(4);
    expect({ leftovers: leftovers(), again: await mendUnfinished(paths()) }).toEqual({ leftovers: [], again: [] });
  });

  it("is completed also where the folder has another name since", async () => {
    reset();
    run(preload, { KILL_AT: String(halfWay) });
    expect((await elsewhere(renameSync)).join()).toContain("completed");
    expect({ standing: standing(), leftovers: leftovers() }).toEqual({ standing: "new", leftovers: [] });
  });

  it("deletes nothing in a copy, nor where a part of its files is away: the folder of the old ones is named", async () => {
    const copied = (from: string, to: string) => {
      cpSync(from, to, { recursive: true });
      rmSync(from, { recursive: true });
    };
    const parted = (from: string, to: string) => {
      renameSync(from, to);
      const areas = readdirSync(to).filter((name) => name.startsWith(".bagalau-"));
      const area = areas.find((name) => existsSync(join(to, name, "journal.json"))) ?? "";
      rmSync(join(to, area), { recursive: true });
    };
    for (const move of [copied, parted]) {
      reset();
      run(preload, { KILL_AT: String(halfWay) });
      const before = files();
      const lines = await elsewhere(move);
      expect(lines).toHaveLength(1);
      expect(lines.join()).toContain(dated("bagalau"));
      const after = files();
      expect(after).toEqual({ ...after, ...before });
      if (move === parted) continue;
      const kept = Object.entries(after).filter(([name]) => name.startsWith(dated("bagalau")));
      for (const name of ["out.xlsx", "message-01.txt", "message-02.txt"]) {
        expect(kept.filter(([path, text]) => path.endsWith(` ${name}`) && text === "old")).toHaveLength(1);
      }
    }
  });
});

describe("a run that cannot write", () => {
  const limited = process.platform === "win32" ? it.skip : it;

  limited("leaves all old where the disk is full", () => {
    reset();
    // A limit of the size of a file stands for a full disk.
    const shell = `ulimit -f 100; exec "${process.execPath}" "${script.path()}" "${folder.at()}" ${"x".repeat(100_000)}`;
    const { status, stderr } = spawnSync("sh", ["-c", shell], { encoding: "utf8" });
    expect({ status, stderr, standing: standing(), leftovers: leftovers() }).toEqual({
      status: 2,
      stderr: "",
      standing: "old",
      leftovers: [],
    });
  });

  it("brings back what was moved in, whichever change is refused; status 2 means that nothing was written", async () => {
    const statuses = new Set<number | null>();
    for (let at = 1, last = at; at <= last; at += 1) {
      reset();
      const { status, stderr, stdout } = run(preload, { FAIL_AT: String(at) });
      last = Number(stdout);
      expect({ at, status, stderr, standing: standing() }).toEqual({
        at,
        status: status === 0 ? 0 : 2,
        stderr: "",
        standing: status === 0 ? "new" : "old",
      });
      const folderMade = existsSync(folder.at("result"));
      expect({ at, folderMade }).toEqual({ at, folderMade: status === 0 });
      expect(await mendUnfinished(paths())).toEqual([]);
      expect({ at, leftovers: leftovers() }).toEqual({ at, leftovers: [] });
      statuses.add(status);
    }
    expect(statuses).toEqual(new Set([0, 2]));
  });
});
