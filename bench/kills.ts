/**
 * 100 runs of `evaluate --documents --json --force` killed at random moments, and runs on a full disk: afterwards all files are old
 * or all new. `node scripts/run.mjs bench/kills.ts [KILLS]`; prints one line of counts.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { inputWorkbook, smallHeader } from "../test/cli/inputWorkbook";

const kills = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), "bagalau-kills-"));
const at = (name: string): string => join(folder, name);
const place = at("place");
const command = ["scripts/run.mjs", "src/cli/evaluate.ts"];
const targets = (root: string): readonly string[] => [
  ...["-o", join(root, "out.xlsx"), "--json", join(root, "out.json")],
  ...["--documents", join(root, "documents"), "--force", "--lang", "ru"],
];

async function input(name: string, first: number): Promise<string> {
  const rows = Array.from({ length: 8 }, (_row, index) => [`Область ${index + 1}`, first + index, 3, 1]);
  await writeFile(at(name), await inputWorkbook({ Показатели: [smallHeader, ...rows] }));
  return at(name);
}

/** Every file below by path, as a checksum; staging folders apart. */
function content(root: string): string {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.includes(".bagalau-") && statSync(join(root, name)).isFile())
    .sort()
    .map(
      (name) =>
        `${relative(root, join(root, name))} ${createHash("sha256")
          .update(readFileSync(join(root, name)))
          .digest("hex")}`,
    );
  return files.join("\n");
}

const leftovers = (root: string): number =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".bagalau-")).length;

function reset(root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(at("old"), root, { recursive: true });
}

const [before, after] = [await input("before.xlsx", 10), await input("after.xlsx", 500)];
mkdirSync(at("old"));
execFileSync(process.execPath, [...command, before, ...targets(at("old"))]);
// Somebody's work since: it takes a dated name, and is there whatever happens.
for (const name of ["out.xlsx", "documents/minutes.ru.docx"]) appendFileSync(join(at("old"), name), "by hand");
reset(at("new"));
execFileSync(process.execPath, [...command, after, ...targets(at("new"))]);
const [old, fresh] = [content(at("old")), content(at("new"))];
const standing = (root: string): "old" | "new" | "mixed" => {
  const now = content(root);
  return now === old ? "old" : now === fresh ? "new" : "mixed";
};

const begun = Date.now();
reset(place);
execFileSync(process.execPath, [...command, after, ...targets(place)]);
const usual = Date.now() - begun;

/** Changes of folders that a whole run makes, counted by the hook that kills at one of them. */
const hook = ["--require", "./test/cli/output/killAt.cjs"];
reset(place);
const counted = spawnSync(process.execPath, [...hook, ...command, after, ...targets(place)], { encoding: "utf8" });
const changes = Number(/\d+$/.exec(counted.stdout)?.[0]);
if (!(changes > 0)) throw new Error(`no changes counted: ${counted.stderr}`);
/** The last ones move the files in: their number is above that of the files, twice where old ones are put aside. */
const moving = Math.min(changes, 3 * old.split("\n").length);

/** A third of the kills come at any moment, one once something is being written, one while the files are moved in. */
async function killedRun(number: number): Promise<void> {
  const aimed = changes - moving + 1 + Math.floor((number / kills) * moving);
  const isAimed = number % 3 === 2;
  const run = spawn(process.execPath, [...(isAimed ? hook : []), ...command, after, ...targets(place)], {
    stdio: "ignore",
    env: { ...process.env, ...(isAimed ? { KILL_AT: String(aimed) } : {}) },
  });
  const ended = new Promise((resolve) => run.once("exit", resolve));
  if (isAimed) await ended;
  else if (number % 3 === 0) await wait(Math.random() * usual);
  else {
    while (run.exitCode === null && leftovers(place) === 0) await wait(1);
    await wait(Math.random() * usual * 0.15);
  }
  run.kill("SIGKILL");
  await ended;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const counts: Record<string, number> = {};
for (let number = 0; number < kills; number++) {
  reset(place);
  await killedRun(number);
  const atOnce = standing(place);
  // The next command there, whatever it is, mends first.
  spawnSync(process.execPath, [...command, at("nothing.xlsx"), ...targets(place)]);
  const name = `${atOnce} → ${standing(place)}${leftovers(place) > 0 ? " with leftovers" : ""}`;
  counts[name] = (counts[name] ?? 0) + 1;
}
console.log(JSON.stringify({ kills, usualMilliseconds: usual, ...counts }));

const disk = at("disk");
mkdirSync(disk);
const full: Record<string, number> = {};
const needed = Number(execFileSync("du", ["-sk", at("old")], { encoding: "utf8" }).split("\t")[0]);
for (let room = 0; room <= needed * 1.5; room += Math.ceil(needed / 12)) {
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${needed + room}k`, "tmpfs", disk]).status === 0;
  if (!mounted) {
    full["no disk could be mounted"] = 1;
    break;
  }
  const root = join(disk, "place");
  cpSync(at("old"), root, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [...command, after, ...targets(root)], { encoding: "utf8" });
  const isTraced = /\n\s+at /.test(stderr);
  const name = `exit ${status ?? "-"}: ${standing(root)}${leftovers(root) > 0 ? " with leftovers" : ""}${isTraced ? " with a stack trace" : ""}`;
  full[name] = (full[name] ?? 0) + 1;
  execFileSync("umount", [disk]);
}
console.log(JSON.stringify({ fullDisk: full }));
if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
