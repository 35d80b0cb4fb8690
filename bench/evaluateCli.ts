import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indicatorFile } from "./indicatorFile";
import { significant, type Measurement } from "./measure";

const sizes = [21, 10_000];

/** The whole command as a process of its own, from start to the written workbook. */
export async function* evaluateCli(): AsyncGenerator<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), "bagalau-bench-"));
  try {
    for (const n of sizes) {
      const input = join(folder, `${n}.xlsx`);
      writeFileSync(input, await indicatorFile(n));
      const times = Array.from({ length: n > 1000 ? 3 : 7 }, () => secondsOfRun(input));
      times.sort((one, other) => one - other);
      yield { name: "evaluate-cli", n, criteria: 40, median: significant(times[times.length >> 1] ?? NaN), unit: "s" };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOfRun(input: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "src/cli/evaluate.ts", input, "--force"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}
