// Runs a TypeScript entry from the current sources: `node scripts/run.mjs src/cli/evaluate.ts ARGUMENTS`.
// One bundle of our own files starts several times faster than a loader that translates each module apart.
import { build } from "esbuild";
import { mkdirSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) throw new Error("usage: node scripts/run.mjs ENTRY.ts [ARGUMENTS]");

// Inside the project, so that packages are found from there.
const folder = fileURLToPath(new URL("../node_modules/.cache/bagalau/", import.meta.url));
const outfile = resolve(folder, `${basename(entry)}.${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
process.argv = [process.argv[0] ?? "node", resolve(entry), ...args];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
