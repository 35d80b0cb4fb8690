import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Translate } from "../../locales/translator";
import { deadAreas, discardArea, holdsOldFiles } from "./area";
import { datedPath } from "./keptBeside";
import { notMended, truePath } from "./outputPath";
import { ChangedMeanwhile, complete, isOpen, journalFile, MoveFault, readJournal, undo, type Journal } from "./journal";
import { ownerOf, type Owner } from "./owner";

type Told = (t: Translate) => string;

/**
 * Ends what earlier runs, killed while they moved their files in, have left at these paths, and clears away their staging
 * folders: the new files where all can take their places, else the old ones. Where a part of them is elsewhere now, or a copy,
 * old files stay in a folder that can be seen.
 * @returns lines for each such run
 * @throws UsageFault where neither is possible
 */
export async function mendUnfinished(paths: readonly string[]): Promise<readonly Told[]> {
  const told: Told[] = [];
  const shown = new Map<string, string>();
  const by = `${process.pid}-${randomBytes(4).toString("hex")}`;
  for (const area of deadAreas(await Promise.all(paths.map(truePath)))) {
    if (!existsSync(area)) continue;
    const owner = ownerOf(area);
    const [first = area] = owner?.areas ?? [];
    const isKnown = owner !== null && ownerOf(first)?.id === owner.id;
    const isUnfinished = existsSync(join(first, journalFile));
    const isWhole = isKnown && owner.areas.every((one) => ownerOf(one)?.id === owner.id);
    if (isWhole && isUnfinished) told.push(...mended(first));
    else if (isKnown ? isUnfinished : holdsOldFiles(area)) {
      told.push(...madeVisible(area, shown));
      continue;
    }
    // That of the journal goes last.
    const leftovers = isKnown ? [...areasStillOf(owner)].reverse() : [];
    for (const one of new Set([...leftovers, area])) discardArea(one, owner, by);
  }
  return told;
}

function areasStillOf(owner: Owner | null): readonly string[] {
  return owner === null ? [] : owner.areas.filter((area) => ownerOf(area)?.id === owner.id);
}

/** @param shown the folder of each folder that has one already */
function madeVisible(area: string, shown: Map<string, string>): readonly Told[] {
  const around = dirname(area);
  const known = shown.get(around);
  const folder = known ?? datedPath(join(around, "bagalau"));
  try {
    if (known === undefined) mkdirSync(folder);
    renameSync(area, join(folder, basename(area).slice(1)));
  } catch (fault) {
    throw notMended(area, fault);
  }
  shown.set(around, folder);
  return known === undefined ? [(t) => t("cli.mended.elsewhere", { path: folder })] : [];
}

function mended(area: string): readonly Told[] {
  const file = join(area, journalFile);
  try {
    const journal = readJournal(area);
    const [open] = journal.moves.filter(isOpen);
    const told = open === undefined ? [] : outcome(journal, open.target);
    rmSync(file);
    return told;
  } catch (fault) {
    throw notMended(file, fault);
  }
}

function outcome(journal: Journal, path: string): readonly Told[] {
  const count = journal.moves.length;
  try {
    complete(journal);
    return [(t) => t("cli.mended.completed", { path, count })];
  } catch (fault) {
    if (!(fault instanceof ChangedMeanwhile || fault instanceof MoveFault)) throw fault;
    const kept = undo(journal);
    return [
      (t) => t("cli.mended.undone", { path, count }),
      ...kept.map(
        (one): Told =>
          (t) =>
            t("cli.mended.kept", { ...one }),
      ),
    ];
  }
}
