import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep, win32 } from "node:path";
import { systemCode, systemReason } from "../systemFault";
import { UsageFault } from "../usageFault";

/** What is at a path, links followed. */
type PathKind = "nothing" | "file" | "folder";

/** Streams that the system shows as files: what is written there does not stay, or is somebody else's open file. */
const streams = /^\/(?:dev\/(?:stdin|stdout|stderr|fd)|proc)(?:\/|$)/;
const windowsDevices = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)(?:[ .:].*)?$/i;
/** "\\.\" and "\\?\" before anything but a disk or a share, to whose long paths the latter leads. */
const windowsDevicePath = /^[\\/]{2}(?:\.|\?(?![\\/](?:[a-z]:|unc)[\\/]))[\\/]/i;

/** The path with all links followed; of what does not exist yet, that of the nearest folder that does, and the rest. */
export async function truePath(path: string): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => null);
  if (real !== null) return real;
  const folder = dirname(whole);
  return folder === whole ? whole : join(await truePath(folder), basename(whole));
}

/**
 * What is at a path that is to be written.
 * @throws UsageFault where it is a device, a pipe, a link to one or to nothing, or cannot be reached.
 */
export async function pathKind(
  path: string,
  ofStream: "cli.file.stream" | "cli.file.streamFolder" = "cli.file.stream",
): Promise<PathKind> {
  if (isStream(path)) throw new UsageFault((t) => t(ofStream, { path }));
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    if (found.isFile()) return "file";
    throw new UsageFault((t) => t("cli.file.notOrdinary", { path }));
  } catch (fault) {
    if (fault instanceof UsageFault) throw fault;
    if (systemCode(fault) !== "ENOENT") throw notWritable(path, fault);
  }
  const isLink = (await lstat(path).catch(() => null)) !== null;
  if (isLink) throw new UsageFault((t) => t("cli.file.linkToNothing", { path }));
  return "nothing";
}

/** A stream or a device by its name: nothing can be written to it, or beside it. */
export function isStream(path: string): boolean {
  return streams.test(resolve(path)) || (process.platform === "win32" && isWindowsDevice(path));
}

function isWindowsDevice(path: string): boolean {
  return windowsDevices.test(win32.basename(path)) || windowsDevicePath.test(path);
}

export function notWritable(path: string, fault: unknown): UsageFault {
  return new UsageFault((t) => t("cli.file.notWritable", { path, detail: systemReason(fault, t) }));
}

/** Old and new are together, and the journal with them. */
export function notMended(path: string, fault: unknown): UsageFault {
  return new UsageFault((t) => t("cli.file.notMended", { path, detail: systemReason(fault, t) }));
}

/** Whether two paths lead to one file: by links, hard links, "." segments, or letters that the disk takes for the same. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const [real, otherReal] = await Promise.all([truePath(one), truePath(other)]);
  if (real === otherReal) return true;
  const [file, otherFile] = await Promise.all([identity(real), identity(otherReal)]);
  if (file === null && otherFile === null) return foldedPath(real) === foldedPath(otherReal);
  return file !== null && file === otherFile;
}

async function identity(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : found.ino === 0n ? path : `${found.dev} ${found.ino}`;
}

/** Absolute paths that some disks (Windows, Mac) take for the same; Windows passes over dots and spaces at the end of a name. */
export function foldedPath(path: string): string {
  return path
    .normalize("NFC")
    .toLowerCase()
    .replace(/[. ]+(?=[\\/]|$)/g, "");
}

/** Whether a path lies below another, which then must be a folder. */
export function liesBelow(path: string, folder: string): boolean {
  const way = relative(foldedPath(folder), foldedPath(path));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
