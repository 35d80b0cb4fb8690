import { chmodSync, copyFileSync, existsSync, linkSync, statSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { notWritable } from "./outputPath";
import { stateOf, type Move } from "./journal";

/** Writes a new file, flushed to the disk; where a name is given, it takes it only when it is whole. */
export async function writeFlushed(path: string, content: Uint8Array | string, name: string = path): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  if (name !== path) await rename(path, name);
}

/** What a folder holds becomes lasting. Windows does that by itself, and refuses. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** The old file under a second name, so that it can be brought back; the new one takes its permissions. */
export function keepAside(move: Move, staged: string, aside: string): Move {
  const { target } = move;
  const before = stateOf(target);
  if (before === null) return { ...move, before };
  try {
    secondName(target, aside);
    chmodSync(staged, statSync(target).mode & 0o777);
  } catch (fault) {
    throw notWritable(target, fault);
  }
  return { ...move, aside, before };
}

/** A second name for a file, or a copy of it. */
export function secondName(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch {
    // A disk without hard links (FAT), or a system that forbids them.
    copyFileSync(path, name);
  }
}

/** Folders that must be made for these files, outer ones first. */
export function missingFolders(files: readonly string[]): readonly string[] {
  const missing = new Set<string>();
  for (const file of files) {
    const chain: string[] = [];
    for (let folder = dirname(file); !existsSync(folder) && dirname(folder) !== folder; folder = dirname(folder)) {
      chain.unshift(folder);
    }
    for (const folder of chain) missing.add(folder);
  }
  return [...missing];
}
