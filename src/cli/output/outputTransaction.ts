import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageFault } from "../usageFault";
import { areaOf, discardArea, takeArea } from "./area";
import { foldedPath, liesBelow, notMended, notWritable, pathKind, truePath } from "./outputPath";
import { flushFolder, keepAside, missingFolders, secondName, writeFlushed } from "./flushedFile";
import {
  ChangedMeanwhile,
  complete,
  contentOf,
  journalFile,
  journalText,
  MoveFault,
  stateOf,
  undo,
  type Journal,
  type Move,
} from "./journal";
import { datedPath, type Kept } from "./keptBeside";
import { refuseInputs } from "./outputRules";
import { ownerOf, thisProcess, type Owner } from "./owner";
import { isAsWritten, sealed } from "./seal";

/** What ends a program from outside (SIGHUP: its window is closed), with the usual exit statuses. */
const signals = [
  ["SIGINT", 130],
  ["SIGHUP", 129],
  ["SIGTERM", 143],
] as const;

/** Where files of a run go: its workbook, its JSON, or its folder of documents. */
interface OutputFile {
  readonly path: string;
  readonly area: string;
  /** State of the file when the run began. */
  readonly before: string | null;
}

/**
 * Everything a run writes, as one. What is guaranteed:
 * - New files are written whole, and flushed to the disk, into hidden staging folders on the disks of their targets. Until
 *   `commit` no file of anybody is made, changed or removed: a full disk, a kill or a fault leaves all old.
 * - `commit` writes a journal, then renames one file after another without waiting. Every single file is old or new, never
 *   half. Where the system refuses one, those before it are brought back: all old.
 * - Only a kill (SIGKILL) or a power failure within that millisecond can leave old and new together. The journal is then,
 *   and the next command that writes or reads there completes it or brings the old ones back before all else (`mend.ts`).
 * - What stands at a target and is not as a run has written it (`seal.ts`) is somebody's: it takes a dated name beside.
 * - One run at a time writes to a target; another one reports it. So is a run that began before another had written there.
 * - Nothing is anywhere before the first file is written: a program that is ended while it computes leaves no trace.
 */
export class OutputTransaction {
  private readonly moves = new Map<string, Move>();
  private readonly foreign: string[] = [];
  private readonly beside: Kept[] = [];
  private readonly listeners: (readonly [NodeJS.Signals, () => void])[] = [];
  private staged = 0;
  private isTaken = false;
  private isUnfinished = false;

  private constructor(
    private readonly owner: Owner,
    private readonly places: readonly OutputFile[],
  ) {}

  /**
   * Looks at the targets; `write` and `remove` take them.
   * @param targets files, and folders that files will lie in, as typed
   * @throws UsageFault where another run writes there, or nothing can be written there
   */
  static async begin(targets: readonly string[]): Promise<OutputTransaction> {
    const places: OutputFile[] = [];
    for (const target of targets) {
      const path = await truePath(target);
      places.push({ path: resolve(target), area: areaOf(path), before: stateOf(path) });
    }
    const id = `${process.pid}-${randomBytes(4).toString("hex")}`;
    const owner = { id, ...thisProcess(), areas: places.map(({ area }) => area) };
    for (const { path, area } of places) {
      if (existsSync(area)) throw otherRun(path, area);
      checkWritable(dirname(area));
    }
    return new OutputTransaction(owner, places);
  }

  private take(): void {
    if (this.isTaken) return;
    this.isTaken = true;
    this.listen();
    for (const { path, area } of this.places) if (!takeArea(area, this.owner)) throw otherRun(path, area);
    const changed = this.places.find(({ path, before }) => stateOf(path) !== before);
    if (changed !== undefined) throw refusal(new ChangedMeanwhile(changed.path));
  }

  /** Writes a file beside its target. @throws UsageFault where that is impossible or the target may not be written */
  async write(path: string, content: Uint8Array | string): Promise<void> {
    this.take();
    const target = await truePath(path);
    if ((await pathKind(target)) === "folder") throw new UsageFault((t) => t("cli.file.isFolder", { path }));
    const former = this.moves.get(foldedPath(target));
    if (former !== undefined && former.staged !== null)
      throw new UsageFault((t) => t("cli.file.outputsSame", { path }));
    const staged = this.inArea(path, "new");
    const whole = sealed(content);
    await writeFlushed(staged, whole).catch((fault: unknown) => {
      throw notWritable(path, fault);
    });
    this.moves.set(foldedPath(target), { target, staged, fresh: contentOf(whole), aside: null, before: null });
  }

  /** The file goes when the new ones come, unless one of them takes its place, or it is not as a run has written it. */
  async remove(path: string): Promise<void> {
    this.take();
    const target = await truePath(path);
    const before = stateOf(target);
    if (before === null) return;
    if (!isAsWritten(target)) this.foreign.push(target);
    else
      this.moves.set(foldedPath(target), {
        target,
        staged: null,
        fresh: null,
        aside: this.inArea(path, "old"),
        before,
      });
  }

  /** After `commit`: somebody's files that made place, with their new names. */
  get kept(): readonly Kept[] {
    return this.beside;
  }

  /** Somebody's files that stay where they are among ours. */
  get left(): readonly string[] {
    return this.foreign.filter((path) => !this.moves.has(foldedPath(path)));
  }

  private inArea(path: string, kind: "new" | "old"): string {
    const place = this.places.find((one) => one.path === resolve(path) || liesBelow(resolve(path), one.path));
    if (place === undefined) throw new Error(`not a target of this run: ${path}`);
    this.staged += 1;
    // The end of a name tells what it was, and is never too long.
    const name = Array.from(basename(path)).slice(-50).join("");
    return join(place.area, `${kind}-${this.owner.id}-${this.staged} ${name}`);
  }

  /** @throws UsageFault where a file that was read would be replaced or removed */
  async spare(inputs: readonly string[]): Promise<void> {
    for (const { target } of this.moves.values()) await refuseInputs(target, inputs);
  }

  /** Moves everything in. @throws UsageFault and all is as it was */
  async commit(): Promise<void> {
    if (this.moves.size === 0) return;
    const journal = await this.prepared();
    try {
      complete(journal);
    } catch (fault) {
      this.undo(journal);
      throw refusal(fault);
    }
    for (const folder of new Set(journal.moves.map(({ target }) => dirname(target)))) await flushFolder(folder);
    this.abandon();
  }

  private undo(journal: Journal): void {
    try {
      undo(journal);
    } catch (fault) {
      this.isUnfinished = true;
      throw notMended(this.places[0]?.path ?? "", fault);
    }
  }

  private async prepared(): Promise<Journal> {
    const moves: Move[] = [];
    for (const move of this.moves.values()) {
      moves.push(move.staged === null ? move : keepAside(move, move.staged, oldBeside(move.staged)));
      if (move.staged !== null && stateOf(move.target) !== null && !isAsWritten(move.target))
        moves.push(this.keptMove(move.target, move.staged));
    }
    const journal = { moves, folders: missingFolders(moves.map(({ target }) => target)) };
    const [first] = this.places;
    // One rename needs none: it happens or it does not.
    if (first !== undefined && moves.length > 1) {
      const file = join(first.area, journalFile);
      await writeFlushed(`${file}.part`, journalText(journal, first.area), file).catch((fault: unknown) => {
        throw notWritable(file, fault);
      });
    }
    for (const { area } of this.places) await flushFolder(area);
    return journal;
  }

  /** Somebody's file under a dated name, as one more file that the run writes. */
  private keptMove(path: string, beside: string): Move {
    const target = datedPath(path, (one) => this.moves.has(foldedPath(one)));
    const staged = `${beside}.kept`;
    try {
      secondName(path, staged);
      this.beside.push({ path, kept: target });
      return { target, staged, fresh: contentOf(readFileSync(staged)), aside: null, before: null };
    } catch (fault) {
      throw notWritable(path, fault);
    }
  }

  /** Leaves no trace of what was not committed. An unfinished `commit` is left to the next run, with its journal. */
  abandon(): void {
    for (const [signal, listener] of this.listeners.splice(0)) process.off(signal, listener);
    if (this.isUnfinished) return;
    const own = this.places.filter(({ area }) => ownerOf(area)?.id === this.owner.id);
    // Without a journal the rest is mere leftovers, whatever of it can be removed.
    try {
      for (const { area } of own) rmSync(join(area, journalFile), { force: true });
    } catch {
      return;
    }
    // That of the journal goes last: while it is there, the others are known for leftovers.
    for (const { area } of own.reverse()) discardArea(area, this.owner, this.owner.id);
  }

  /** From the first file on the program waits often and hears signals. While it computes, they end it at once. */
  private listen(): void {
    if (this.listeners.length > 0) return;
    for (const [signal, status] of signals) {
      const listener = () => {
        this.abandon();
        process.exit(status);
      };
      this.listeners.push([signal, listener]);
      process.on(signal, listener);
    }
  }
}

function oldBeside(staged: string): string {
  return join(dirname(staged), basename(staged).replace(/^new/, "old"));
}

function checkWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (fault) {
    throw notWritable(folder, fault);
  }
}

function otherRun(path: string, area: string): UsageFault {
  const other = String(ownerOf(area)?.pid ?? "?");
  return new UsageFault((t) => t("cli.file.otherRun", { path, process: other }));
}

function refusal(fault: unknown): unknown {
  if (fault instanceof ChangedMeanwhile)
    return new UsageFault((t) => t("cli.file.changedMeanwhile", { path: fault.path }));
  return fault instanceof MoveFault ? notWritable(fault.path, fault.cause) : fault;
}
