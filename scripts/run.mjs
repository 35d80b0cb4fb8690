// Runs a TypeScript entry from the current sources: `node scripts/run.mjs src/cli/evaluate.ts ARGUMENTS`.
// One bundle of our own files starts several times faster than a loader that translates each module apart. The bundle
// is kept until one of the files it was made from changes; where it cannot be kept (a read-only installation) it is made in a
// folder of its own that goes with the process.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [asked, ...args] = process.argv.slice(2);
const entry = resolve(root, asked ?? "");
// A whole path may be longer than a name can be.
const name = `${basename(entry)}-${createHash("sha256").update(entry).digest("hex").slice(0, 12)}.mjs`;
const marker = "\n// made from ";

/** Time and size of a file: what tells that it has changed. */
function stateOf(path) {
  const { mtimeMs, size } = fs.statSync(path);
  return `${mtimeMs} ${size}`;
}

/** What it was made from is in the bundle itself: two that are made at once cannot be mixed up. */
function isCurrent(bundle) {
  try {
    const text = fs.readFileSync(bundle, "utf8");
    const made = JSON.parse(text.slice(text.lastIndexOf(marker) + marker.length));
    return Object.entries(made).every(([path, state]) => stateOf(path) === state);
  } catch {
    return false;
  }
}

async function build(folder) {
  const { build } = await import("esbuild");
  const begun = Date.now();
  // What is loaded only when it is needed (documents) becomes a file of its own, named by its content.
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { [basename(name, ".mjs")]: entry },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs).map((path) => resolve(root, path));
  const states = inputs.map((path) => [path, fs.statSync(path).mtimeMs < begun ? stateOf(path) : "changing"]);
  const note = marker + JSON.stringify(Object.fromEntries(states));
  return outputFiles
    .map(({ path, contents }) => ({ file: basename(path), contents }))
    .map((made) =>
      made.file === name ? { ...made, contents: Buffer.concat([made.contents, Buffer.from(note)]) } : made,
    )
    .sort((one, other) => Number(one.file === name) - Number(other.file === name));
}

/** Each appears whole, the bundle last: another process may be reading or making the same. */
function keep(files, folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const { file, contents } of files) {
    const partial = join(folder, `${file}.${process.pid}`);
    fs.writeFileSync(partial, contents);
    fs.renameSync(partial, join(folder, file));
  }
  return join(folder, name);
}

function keepForThisProcess(files) {
  const folder = fs.mkdtempSync(join(tmpdir(), "bagalau-"));
  process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  // Packages are found from there.
  fs.symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return keep(files, folder);
}

async function bundled() {
  const folder = join(root, "node_modules", ".cache", "bagalau");
  const bundle = join(folder, name);
  if (isCurrent(bundle)) return bundle;
  const files = await build(folder);
  try {
    return keep(files, folder);
  } catch {
    return isCurrent(bundle) ? bundle : keepForThisProcess(files);
  }
}

function refuse(text, fault) {
  console.error(`${text}\n${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(2);
}

if (asked === undefined || !fs.existsSync(entry))
  refuse("usage: node scripts/run.mjs ENTRY.ts [ARGUMENTS]", asked ?? "");
const bundle = await bundled().catch((fault) =>
  refuse("Программа не готова к запуску: выполните npm ci. / The program is not ready to run: npm ci.", fault),
);
process.argv = [process.execPath, entry, ...args];
await import(pathToFileURL(bundle).href).catch((fault) => {
  if (fault?.code !== "ERR_MODULE_NOT_FOUND") throw fault;
  refuse("Не хватает пакетов: выполните npm ci. / Packages are missing: npm ci.", fault);
});
