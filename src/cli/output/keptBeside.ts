import { lstatSync, renameSync } from "node:fs";
import { dirname, extname, join, basename } from "node:path";

/** Somebody's file that had to make place, and where it is now. */
export interface Kept {
  readonly path: string;
  readonly kept: string;
}

/** Gives what stands there a dated name beside: "results 2026-02-20.xlsx". */
export function keepBeside(path: string): Kept {
  const kept = datedPath(path);
  renameSync(path, kept);
  return { path, kept };
}

/** Bytes that most disks allow. */
const longestName = 255;

/** The name with the date behind it, and a number where that is taken. */
export function datedPath(path: string, isTaken: (path: string) => boolean = () => false): string {
  const extension = extname(path);
  const date = new Date().toISOString().slice(0, 10);
  for (let number = 1; ; number += 1) {
    const end = ` ${date}${number === 1 ? "" : ` (${number})`}${extension}`;
    const name = Array.from(basename(path, extension));
    while (Buffer.byteLength(name.join("") + end) > longestName) name.pop();
    const dated = join(dirname(path), `${name.join("")}${end}`);
    if (lstatSync(dated, { throwIfNoEntry: false }) === undefined && !isTaken(dated)) return dated;
  }
}
