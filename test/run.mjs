// `npm test`: checks and all suites that this machine can run; says loudly what it left out and how to get it.
// In CI (CI=true) nothing may be left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const suites = [
  { name: "unit" },
  { name: "excel" },
  { name: "libreoffice", needs: "soffice", package: "libreoffice-calc-nogui libreoffice-writer-nogui" },
  { name: "browser", needs: "chromium", package: "chromium" },
];

const checks = [
  ["typecheck", ["run", "-s", "typecheck"]],
  ["lint", ["run", "-s", "lint"]],
  ["manifest", ["run", "-s", "validate"]],
  ["build", ["run", "-s", "build"]],
];

const onPath = (command) => (process.env.PATH ?? "").split(":").some((folder) => existsSync(join(folder, command)));
const missing = suites.filter(({ needs }) => needs !== undefined && !onPath(needs));
const inCi = process.env.CI === "true";

for (const [name, args] of checks) {
  console.log(`\n== ${name}`);
  if (spawnSync("npm", args, { stdio: "inherit" }).status !== 0) {
    console.error(`\n${name} failed`);
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), "bagalau-test-"));
const results = join(folder, "results.json");
const chosen = suites.filter((suite) => !missing.includes(suite)).map(({ name }) => name);
console.log(`\n== suites: ${chosen.join(", ")}`);
const jest = spawnSync("npx", ["jest", "--selectProjects", ...chosen, "--json", `--outputFile=${results}`], {
  stdio: ["ignore", "ignore", "inherit"],
});
const totals = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : null;
rmSync(folder, { recursive: true, force: true });

for (const { name, needs, package: debian } of missing) {
  console.error(`\n!!! NOT RUN: suite "${name}", because there is no ${needs} here. Get it: apt-get install ${debian}`);
}
const pending = totals?.numPendingTests ?? 0;
if (pending > 0) console.error(`\n!!! ${pending} tests were skipped`);
console.log(
  `\n${totals?.numPassedTests ?? 0} passed, ${(totals?.numFailedTests ?? 0) + (totals?.numRuntimeErrorTestSuites ?? 0)} failed`,
);

const complete = missing.length === 0 && pending === 0;
process.exit(jest.status !== 0 || (totals?.numPassedTests ?? 0) === 0 || (inCi && !complete) ? 1 : 0);
