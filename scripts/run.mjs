// Runs a TypeScript entry from the current sources: `node scripts/run.mjs src/cli/evaluate.ts ARGUMENTS`.
// One bundle of our own files starts several times faster than a loader that translates each module apart. The bundle
// is kept until one of the files it was made from changes.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) throw new Error("usage: node scripts/run.mjs ENTRY.ts [ARGUMENTS]");

// Inside the project, so that packages are found from there.
const folder = fileURLToPath(new URL("../node_modules/.cache/bagalau/", import.meta.url));
const bundle = resolve(folder, `${resolve(entry).replace(/[^\w.-]+/g, "_")}.mjs`);
const inputs = `${bundle}.json`;

/** Time and size of a file: what tells that it has changed. */
function stateOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}

function isCurrent() {
  try {
    const made = JSON.parse(readFileSync(inputs, "utf8"));
    return Object.entries(made).every(([path, state]) => stateOf(path) === state);
  } catch {
    return false;
  }
}

async function makeBundle() {
  const { build } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  const partial = `${bundle}.${process.pid}`;
  // What is loaded only when it is needed (documents) becomes a file of its own, named by its content.
  const { metafile, outputFiles } = await build({
    entryPoints: { [basename(bundle, ".mjs")]: entry },
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
    logLevel: "error",
  });
  const states = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [resolve(path), stateOf(path)]));
  writeFileSync(`${partial}.json`, JSON.stringify(states));
  for (const { path, contents } of outputFiles) writeFileSync(path === bundle ? partial : path, contents);
  renameSync(partial, bundle);
  renameSync(`${partial}.json`, inputs);
}

if (!isCurrent()) await makeBundle();
process.argv = [process.argv[0] ?? "node", resolve(entry), ...args];
await import(pathToFileURL(bundle).href);
