import { spawnSync } from "node:child_process";
import { utimesSync } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export const distFolder = resolve("dist");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json"];
const lock = resolve("node_modules/.cache/bagalau-build.lock");
const lockedAtMost = 300_000;

/** Builds the production bundle into dist/ unless it is newer than every source; one builder at a time. */
export async function productionBundle(): Promise<string> {
  await mkdir(join(lock, ".."), { recursive: true });
  while (!(await lockTaken())) await pause(500);
  try {
    if ((await newest("dist/taskpane.html")) < Math.max(...(await Promise.all(sources.map(newest))))) build();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
  return distFolder;
}

function build(): void {
  const webpack = resolve("node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    encoding: "utf8",
    env: { ...process.env, BAGALAU_DIST: distFolder },
  });
  if (status !== 0) throw new Error(`the production bundle could not be built:\n${stdout}${stderr}`);
  // Webpack leaves a page alone that has not changed, and its time says when the whole was built.
  const now = new Date();
  utimesSync("dist/taskpane.html", now, now);
}

/** Makes the lock; one that is older than any build was left behind by a process that was ended. */
async function lockTaken(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const made = await newest(lock);
    if (made > 0 && Date.now() - made > lockedAtMost) await rm(lock, { recursive: true, force: true });
    return false;
  }
}

/** Time of the newest file of a folder, in milliseconds; 0 where there is none. */
async function newest(path: string): Promise<number> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(path, { recursive: true });
  const times = await Promise.all(
    names.map(async (name) => (await stat(join(path, name)).catch(() => null))?.mtimeMs ?? 0),
  );
  return Math.max(entry.mtimeMs, ...times);
}
