import { readFileSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { systemCode } from "../systemFault";

/** The run that a staging folder belongs to. */
export interface Owner {
  /** Process id and something random: no two runs have the same. */
  readonly id: string;
  readonly pid: number;
  /** What tells the process from a later one of the same id; null where the system does not say. */
  readonly started: string | null;
  readonly host: string;
  /** All staging folders of the run; the journal lies in the first. */
  readonly areas: readonly string[];
}

const ownerFile = "owner.json";

/** Runs on other machines cannot be asked: they are believed to be at work for this long. */
const foreignMinutes = 10;

export function thisProcess(): Pick<Owner, "pid" | "started" | "host"> {
  return { pid: process.pid, started: startOf(process.pid), host: hostname() };
}

/** The number of the folder on its disk, which no copy or unpacked archive can know: what it says is from this machine. */
function folderNumber(area: string): string {
  return String(statSync(area, { bigint: true }).ino);
}

export function writeOwner(area: string, owner: Owner): void {
  const areas = owner.areas.map((one) => relative(dirname(area), one));
  writeFileSync(join(area, ownerFile), JSON.stringify({ ...owner, areas, folder: folderNumber(area) }));
}

/** null where the folder says nothing of it, or was not made here: its journal is then not to be believed. */
export function ownerOf(area: string): Owner | null {
  try {
    const owner = parsed(readFileSync(join(area, ownerFile), "utf8"), folderNumber(area));
    return owner && { ...owner, areas: owner.areas.map((one) => resolve(dirname(area), one)) };
  } catch {
    return null;
  }
}

function parsed(text: string, folder: string): Owner | null {
  const found = JSON.parse(text) as Partial<Record<keyof Owner | "folder", unknown>> | null;
  if (found?.folder !== folder) return null;
  if (typeof found.id !== "string" || typeof found.pid !== "number" || typeof found.host !== "string") return null;
  const areas = Array.isArray(found.areas) ? found.areas.filter((area) => typeof area === "string") : [];
  const started = typeof found.started === "string" ? found.started : null;
  return { id: found.id, pid: found.pid, started, host: found.host, areas };
}

/** Whether the run that a staging folder belongs to is still at work. */
export function isAtWork(area: string, owner: Owner | null): boolean {
  try {
    const { mtimeMs } = statSync(area);
    if (owner === null) {
      // Just being made: its name tells by whom.
      const pid = /\.(\d+)-[\da-f]+$/.exec(area)?.[1];
      return pid !== undefined && isRunning(Number(pid)) && Date.now() - mtimeMs < 60_000;
    }
    if (owner.host !== hostname()) return Date.now() - mtimeMs < foreignMinutes * 60_000;
    const booted = Date.now() - uptime() * 1000;
    return isRunning(owner.pid) && startOf(owner.pid) === owner.started && mtimeMs > booted - 60_000;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return systemCode(fault) === "EPERM";
  }
}

/** The 22nd field of Linux' /proc/PID/stat (proc(5)): when the process was started. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
