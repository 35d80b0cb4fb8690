import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { foldedPath, notWritable } from "./outputPath";
import { isAtWork, ownerOf, writeOwner, type Owner } from "./owner";

/**
 * The staging folder of a target: hidden, beside it or in the nearest folder above that exists, so on the same disk. It is the
 * lock, too: a target has one, and it appears with its owner's name in it.
 */
export function areaOf(target: string): string {
  let folder = dirname(target);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, areaName(target));
}

function areaName(target: string): string {
  return `.bagalau-${createHash("sha256").update(foldedPath(target)).digest("hex").slice(0, 12)}`;
}

/** The name of one that is just being made or removed. */
const going = /\.\d+-[\da-f]+$/;

const areaNames = /^\.bagalau-[\da-f]{12}(?:\.\d+-[\da-f]+)?$/;

/**
 * Makes the staging folder; false where another run holds it.
 * @throws UsageFault where nothing can be written there.
 */
export function takeArea(area: string, owner: Owner): boolean {
  const fresh = `${area}.${owner.id}`;
  try {
    mkdirSync(fresh, { mode: 0o700 });
    writeOwner(fresh, owner);
    renameSync(fresh, area);
    // FAT numbers a folder by where its name stands: the new name has another number.
    if (ownerOf(area) === null) writeOwner(area, owner);
    return true;
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(area)) return false;
    throw notWritable(dirname(area), fault);
  }
}

/**
 * Removes a staging folder of that run; not one that another has taken meanwhile. It goes under another name first: a lock half
 * removed would be taken for a dead one. What cannot be removed is left to the next run.
 */
export function discardArea(area: string, owner: Owner | null, by: string): void {
  const away = going.test(area) ? area : `${area}.${by}`;
  try {
    if (away !== area) renameSync(area, away);
    const found = ownerOf(away);
    if (away !== area && found !== null && found.id !== owner?.id) renameSync(away, area);
    else rmSync(away, { recursive: true, force: true });
  } catch {
    // It is mended or removed by the next run.
  }
}

/** Staging folders of dead runs that may concern these paths: beside or in them, or made above while they did not exist. */
export function deadAreas(paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (const folder of new Set([path, dirname(path)])) for (const area of areasIn(folder)) found.add(area);
    for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder)) {
      const area = join(folder, areaName(path));
      if (existsSync(area)) found.add(area);
    }
  }
  return [...found].filter((area) => !isAtWork(area, ownerOf(area)));
}

/** Files that were there before the run, under second names; nothing of a folder that is just being made or removed. */
export function holdsOldFiles(area: string): boolean {
  return !going.test(area) && readdirSync(area).some((name) => /^old-|\.old$/.test(name));
}

function areasIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => areaNames.test(name))
      .map((name) => join(folder, name))
      .filter((path) => lstatSync(path).isDirectory());
  } catch {
    return [];
  }
}
