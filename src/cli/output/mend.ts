import { existsSync, readFileSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Translate } from "../../locales/translator";
import { deadAreas, discardArea } from "./area";
import { notMended, truePath } from "./outputPath";
import { ChangedMeanwhile, complete, isOpen, journalFile, MoveFault, undo, type Journal } from "./journal";
import { ownerOf, type Owner } from "./owner";

/**
 * Ends what earlier runs, killed while they moved their files in, have left at these paths, and clears away their staging
 * folders: the new files where all can take their places, else the old ones.
 * @returns a line for each such run
 * @throws UsageFault where neither is possible
 */
export async function mendUnfinished(paths: readonly string[]): Promise<readonly ((t: Translate) => string)[]> {
  const told: ((t: Translate) => string)[] = [];
  const by = `${process.pid}-${randomBytes(4).toString("hex")}`;
  for (const area of deadAreas(await Promise.all(paths.map(truePath)))) {
    const owner = ownerOf(area);
    const [first = area] = owner?.areas ?? [];
    const file = join(first, journalFile);
    if (owner !== null && ownerOf(first)?.id === owner.id && existsSync(file)) told.push(...mended(file));
    for (const one of new Set([area, ...areasStillOf(owner)])) discardArea(one, owner, by);
  }
  return told;
}

function areasStillOf(owner: Owner | null): readonly string[] {
  return owner === null ? [] : owner.areas.filter((area) => ownerOf(area)?.id === owner.id);
}

function mended(file: string): readonly ((t: Translate) => string)[] {
  try {
    // Written by ourselves, and whole: it took its name only when it was.
    const journal = JSON.parse(readFileSync(file, "utf8")) as Journal;
    const [open] = journal.moves.filter(isOpen);
    const told = open === undefined ? [] : [outcome(journal, open.target)];
    rmSync(file);
    return told;
  } catch (fault) {
    throw notMended(file, fault);
  }
}

function outcome(journal: Journal, path: string): (t: Translate) => string {
  const count = journal.moves.length;
  try {
    complete(journal);
    return (t) => t("cli.mended.completed", { path, count });
  } catch (fault) {
    if (!(fault instanceof ChangedMeanwhile || fault instanceof MoveFault)) throw fault;
    undo(journal);
    return (t) => t("cli.mended.undone", { path, count });
  }
}
