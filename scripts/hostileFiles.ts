/**
 * `node scripts/run.mjs scripts/hostileFiles.ts [TEXT]` evaluates every file of test/workbook/xlsx/hostile and of hostilePackages.ts (or those whose
 * name holds the text) in a process of its own and prints seconds (of them CPU in the program), peak memory, exit status and the first words.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { hostilePackages } from "../test/workbook/files/hostilePackages";
import { hostileFiles } from "../test/workbook/xlsx/hostile/hostileFiles";

const [wanted = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "bagalau-hostile-"));
/** Written by the child as it ends, in kilobytes. */
const peak =
  "process.on('exit', () => { const { maxRSS, userCPUTime } = process.resourceUsage(); process.stderr.write(`\\npeak ${maxRSS} ${userCPUTime}`); });";
const options = `--import data:text/javascript,${encodeURIComponent(peak)}`;
const longest = 120_000;

try {
  for (const { name, bytes } of [...(await hostileFiles()), ...hostilePackages()]) {
    if (!name.includes(wanted)) continue;
    const file = join(folder, `hostile${extname(name) || ".xlsx"}`);
    writeFileSync(file, await bytes());
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["scripts/run.mjs", "src/cli/evaluate.ts", file, "-o", join(folder, "out.xlsx"), "--force", "--lang", "en"],
      { encoding: "utf8", timeout: longest, env: { ...process.env, NODE_OPTIONS: options }, maxBuffer: 1 << 28 },
    );
    const seconds = (performance.now() - start) / 1000;
    const [, kilobytes = "0", cpu = "0"] = /peak (\d+) (\d+)$/.exec(stderr) ?? [];
    const words = (stdout + stderr).replace(/\s+/g, " ").slice(0, 90);
    const memory = `${Math.round(Number(kilobytes) / 1024)} MB`;
    process.stdout.write(
      `${seconds.toFixed(1)} s  ${(Number(cpu) / 1e6).toFixed(1)} s CPU  ${memory.padStart(7)}  exit ${status ?? "none"}  ${name}: ${words}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
