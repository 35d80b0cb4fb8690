import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { keepBeside, type Kept } from "./keptBeside";

/** A file that changes its place. Paths are absolute; the first three lie on one disk. */
export interface Move {
  readonly target: string;
  /** The new file, written and complete; null: the target only goes. */
  readonly staged: string | null;
  /** `contentOf` the new file; null: the target only goes. */
  readonly fresh: string | null;
  /** Where the old file is kept until all is done; null: there was none. */
  readonly aside: string | null;
  /** State of the target before; null: there was none. */
  readonly before: string | null;
}

/** What one run writes: all of it or nothing. */
export interface Journal {
  readonly moves: readonly Move[];
  /** Folders to be made, outer ones first. */
  readonly folders: readonly string[];
}

export const journalFile = "journal.json";

/** Paths are written as seen from the folder in which the journal lies: whoever moves or renames what is around takes them along. */
export function journalText(journal: Journal, area: string): string {
  return JSON.stringify(withPaths(journal, (path) => relative(area, path)));
}

/** Written by ourselves, and whole: it took its name only when it was. */
export function readJournal(area: string): Journal {
  const journal = JSON.parse(readFileSync(join(area, journalFile), "utf8")) as Journal;
  return withPaths(journal, (path) => resolve(area, path));
}

function withPaths({ moves, folders }: Journal, change: (path: string) => string): Journal {
  const changed = (path: string | null): string | null => (path === null ? null : change(path));
  return {
    moves: moves.map((move) => ({
      ...move,
      target: change(move.target),
      staged: changed(move.staged),
      aside: changed(move.aside),
    })),
    folders: folders.map(change),
  };
}

/** What tells a file from any other. */
export function contentOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Time and size: what tells that somebody has changed a file meanwhile; null where there is no file. */
export function stateOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() !== true ? null : `${found.mtimeMs} ${found.size}`;
}

/** A target is not any more what it was when the run began. */
export class ChangedMeanwhile extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** The move at which the system refused. */
export class MoveFault extends Error {
  constructor(
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super(path);
  }
}

/**
 * Moves everything in. Only renames, one after another and never waiting, so that the time in which a reader sees old and
 * new together is about a millisecond. What has been moved already is passed over, so it may be repeated.
 * @throws ChangedMeanwhile, MoveFault; then `undo` brings back what was.
 */
export function complete({ moves, folders }: Journal): void {
  for (const move of moves) {
    if (isOpen(move) && stateOf(move.target) !== move.before) throw new ChangedMeanwhile(move.target);
  }
  for (const folder of folders) at(folder, () => mkdirSync(folder, { recursive: true }));
  for (const move of moves) if (isOpen(move)) step(move);
}

/** Whether the move is still to be made. */
export function isOpen({ staged, aside }: Move): boolean {
  return staged === null ? aside !== null && !existsSync(aside) : existsSync(staged);
}

function step({ target, staged, aside }: Move): void {
  const [from, to] = staged === null ? [target, aside] : [staged, target];
  if (to !== null) {
    at(target, () => {
      renameSync(from, to);
    });
  }
}

function at(path: string, action: () => unknown): void {
  try {
    action();
  } catch (fault) {
    throw new MoveFault(path, fault);
  }
}

/**
 * Brings back what was before `complete`, from whatever point.
 * @returns what stood at a target and was not as it was moved in
 */
export function undo({ moves, folders }: Journal): readonly Kept[] {
  const kept: Kept[] = [];
  for (const move of [...moves].reverse()) {
    const { target, aside } = move;
    // Without the old file it is back already.
    if (isOpen(move) || (aside !== null && !existsSync(aside))) continue;
    if (isForeign(move)) kept.push(keepBeside(target));
    if (aside === null) rmSync(target, { force: true });
    else {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(aside, target);
    }
  }
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody has put something in, or it was never made.
    }
  }
  return kept;
}

/** Whether something stands at a target already moved that is not exactly what was moved in. */
function isForeign({ target, fresh }: Move): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  return found !== undefined && !(found.isFile() && contentOf(readFileSync(target)) === fresh);
}
