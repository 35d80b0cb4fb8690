import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { onlyFont } from "../fonts/onlyFont";

const usualFolders = [
  "/usr/bin",
  "/usr/local/bin",
  "/opt/libreoffice/program",
  "/Applications/LibreOffice.app/Contents/MacOS",
];
const waitMs = 300_000;

/** Path of LibreOffice's program, or null where it is not installed. SOFFICE names it where it is elsewhere. */
export function findSoffice(): string | null {
  const named = process.env["SOFFICE"];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...usualFolders];
  const candidates = [...(named === undefined ? [] : [named]), ...folders.map((folder) => join(folder, "soffice"))];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A suite that needs LibreOffice: skipped, saying so, where there is none, and failing for that reason under CI. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  if (findSoffice() !== null) {
    describe(name, suite);
  } else if (process.env["CI"] === "true") {
    it(`${name}: LibreOffice is installed`, () => {
      throw new Error("soffice was not found: install libreoffice-calc and libreoffice-writer, or name it in SOFFICE");
    });
  } else {
    console.warn(`SKIPPED, LibreOffice (soffice) was not found: ${name}`);
    describe.skip(name, suite);
  }
}

/**
 * Converts files with one start of LibreOffice, which takes seconds, in a profile of its own, so that a running LibreOffice
 * of the user is left alone.
 * @param filter as `--convert-to` takes it: "xlsx", "pdf".
 */
export async function convertWithLibreOffice(
  files: string | readonly string[],
  filter: string,
  outFolder: string,
): Promise<void> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("soffice was not found");
  const profile = await mkdtemp(join(tmpdir(), "soffice-profile-"));
  try {
    await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        outFolder,
        ...[files].flat(),
      ],
      { timeout: waitMs, maxBuffer: 16 * 1024 * 1024, env: onlyFont("narrow") },
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
