import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { testFolder } from "./commandRun";

const folder = testFolder();
const temporary = () => folder.at("temporary");

/** A small project with scripts/run.mjs as it is, and an entry that prints what it was given. */
function project(): void {
  for (const name of ["scripts", "src", "node_modules", "temporary"]) mkdirSync(folder.at(name));
  copyFileSync("scripts/run.mjs", folder.at("scripts", "run.mjs"));
  symlinkSync(resolve("node_modules", "esbuild"), folder.at("node_modules", "esbuild"), "junction");
  symlinkSync(
    resolve("node_modules", "fastest-levenshtein"),
    folder.at("node_modules", "fastest-levenshtein"),
    "junction",
  );
  says("one");
}

function says(word: string): void {
  writeFileSync(
    folder.at("src", "entry.ts"),
    `import { distance } from "fastest-levenshtein";
    const { later } = await import("./later");
    console.log(later, distance("a", "b"), ...process.argv.slice(2));`,
  );
  writeFileSync(folder.at("src", "later.ts"), `export const later: string = "${word}";`);
}

const args = () => [folder.at("scripts", "run.mjs"), "src/entry.ts", "an argument"];
const environment = () => ({ TMPDIR: temporary(), TEMP: temporary(), PATH: process.env["PATH"] });
function run() {
  const { status, stdout, stderr } = spawnSync(process.execPath, args(), { encoding: "utf8", env: environment() });
  return { status, stdout, stderr };
}

const said = (word: string) => ({ status: 0, stdout: `${word} 1 an argument\n`, stderr: "" });

describe("scripts/run.mjs", () => {
  it("runs the current sources from any folder, and keeps the bundle until one changes", () => {
    project();
    expect(run()).toEqual(said("one"));
    const bundle = folder.at("node_modules", ".cache", "bagalau");
    const [name = ""] = readdirSync(bundle).filter((file) => file.includes("entry"));
    const made = readFileSync(`${bundle}/${name}`, "utf8");
    expect(run()).toEqual(said("one"));
    expect(readFileSync(`${bundle}/${name}`, "utf8")).toBe(made);
    says("another");
    expect(run()).toEqual(said("another"));
  });

  it("runs from an installation that cannot be written, its bundle stale or none, and leaves nothing in the temporary folder", () => {
    project();
    writeFileSync(folder.at("node_modules", ".cache"), "no folder");
    expect(run()).toEqual(said("one"));
    expect(readdirSync(temporary())).toEqual([]);
  });

  it("runs below a path that is longer than a name can be, in letters of any alphabet", () => {
    project();
    const deep = folder.at("Профсоюз – қызметкерлер".padEnd(60, "й"), "x".repeat(200), "y".repeat(100));
    mkdirSync(deep, { recursive: true });
    for (const name of ["scripts", "src", "node_modules"]) renameSync(folder.at(name), join(deep, name));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(deep, "scripts", "run.mjs"), ...args().slice(1)],
      {
        encoding: "utf8",
        env: environment(),
      },
    );
    expect({ status, stdout, stderr }).toEqual(said("one"));
  });

  it("runs several at once", async () => {
    project();
    const runs = Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, args(), { env: environment() });
      let stdout = "";
      let stderr = "";
      child.stdout.on("data", (part: Buffer) => (stdout += part.toString()));
      child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
      const status = await new Promise((done) => child.on("close", done));
      return { status, stdout, stderr };
    });
    for (const each of await Promise.all(runs)) expect(each).toEqual(said("one"));
  });

  it("says what is missing, without a stack trace, with status 2", () => {
    project();
    writeFileSync(folder.at("src", "entry.ts"), `import "no-such-package";`);
    const missing = run();
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/npm ci[^]*no-such-package/);
    writeFileSync(folder.at("src", "entry.ts"), `const = ;`);
    const broken = run();
    expect(broken.status).toBe(2);
    expect(`${missing.stderr}${broken.stderr}`).not.toMatch(/^\s+at /m);
  });
});
