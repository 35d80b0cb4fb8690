// `npm test`: checks and all suites that this machine can run; says loudly what it left out and how to get it.
// In CI (CI=true) nothing may be left out.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const suites = [
  { name: "unit" },
  { name: "gates" },
  { name: "excel" },
  { name: "excel-ru" },
  { name: "files" },
  {
    name: "libreoffice",
    needs: "soffice",
    named: "SOFFICE",
    package: "libreoffice-calc-nogui libreoffice-writer-nogui",
  },
  { name: "browser", needs: "chromium", named: "CHROMIUM", package: "chromium" },
];

/** Scripts of package.json, the longest first: as many run at once as there are cores. */
const checks = ["lint", "build", "typecheck", "validate"];

const endings = process.platform === "win32" ? [".exe", ".com"] : [""];
const onPath = (command) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => endings.some((ending) => existsSync(join(folder, command + ending))));
const missing = suites.filter(
  ({ needs, named }) => needs !== undefined && process.env[named] === undefined && !onPath(needs),
);
const inCi = process.env.CI === "true";

/** Runs a program of node, without a shell: npm and jest are commands of another kind on Windows. */
function node(args, stdio) {
  const child = spawn(process.execPath, args, { stdio });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, output })));
}

async function check(name) {
  const from = performance.now();
  const { status, output } = await node([process.env.npm_execpath, "run", "-s", name], ["ignore", "pipe", "pipe"]);
  console.log(`\n== ${name}, ${Math.round((performance.now() - from) / 1000)} s\n${output}`);
  if (status === 0) return;
  console.error(`${name} failed`);
  process.exitCode = 1;
}

if (process.env.npm_execpath === undefined) throw new Error("start this by `npm test`");
const waiting = [...checks];
const lanes = Array.from({ length: availableParallelism() }, async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await check(name);
});
await Promise.all(lanes);
if (process.exitCode !== undefined) process.exit();

const folder = mkdtempSync(join(tmpdir(), "bagalau-test-"));
const results = join(folder, "results.json");
const chosen = suites.filter((suite) => !missing.includes(suite)).map(({ name }) => name);
console.log(`\n== suites: ${chosen.join(", ")}`);
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
// Of its own accord jest leaves a core idle; room for young objects, in MB, spares a quarter of the time.
const options = ["--maxWorkers=100%", "--json", `--outputFile=${results}`, "--selectProjects", ...chosen];
const { status, output } = await node(["--max-semi-space-size=64", jest, ...options], ["ignore", "pipe", "inherit"]);
const totals = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : null;
rmSync(folder, { recursive: true, force: true });

for (const { name, needs, package: debian } of missing) {
  console.error(`\n!!! NOT RUN: suite "${name}", because there is no ${needs} here. Get it: apt-get install ${debian}`);
}
const tallies = output.split("\n").filter((line) => /^(?:outcomes|Open XML SDK): /.test(line));
console.log(`\n${tallies.join("\n")}`);
const pending = totals?.numPendingTests ?? 0;
if (pending > 0) console.error(`\n!!! ${pending} tests were skipped`);
console.log(
  `\n${totals?.numPassedTests ?? 0} passed, ${(totals?.numFailedTests ?? 0) + (totals?.numRuntimeErrorTestSuites ?? 0)} failed`,
);

const complete = missing.length === 0 && pending === 0;
process.exit(status !== 0 || (totals?.numPassedTests ?? 0) === 0 || (inCi && !complete) ? 1 : 0);
