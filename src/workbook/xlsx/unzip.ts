import {
  ERR_EOCDR_NOT_FOUND,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  type FileEntry,
} from "@zip.js/zip.js/index-native.js";
import { HostFault } from "../hostFault";
import { fileLimits } from "./fileLimits";

/** Parts of a package by name, in the order of the archive; "/" between folders and none in front. */
export type ZipParts = Map<string, Uint8Array>;

export interface Archive {
  /** The entry of that name, compared without case (ECMA-376 part 2, 6.2.2.3); null where there is none. */
  readonly part: (name: string) => Promise<Uint8Array | null>;
}

/**
 * Opens a package. The sizes that headers state are bounded before anything is inflated, and the library stops inflating an
 * entry at its stated size, so a header that lies about it does not help a zip bomb. Both throw HostFault: "cutOff" (no
 * directory at its end), "encrypted", "tooLarge", "damagedPart" (a wrong checksum), "unreadableFile" (two entries of that name).
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const byName = new Map<string, FileEntry>();
  const twice = new Set<string>();
  for (const entry of await listedEntries(bytes)) {
    const name = entry.filename.toLowerCase();
    if (byName.has(name)) twice.add(name);
    byName.set(name, entry);
  }
  let size = 0;
  const part = async (name: string): Promise<Uint8Array | null> => {
    const key = name.toLowerCase();
    const entry = byName.get(key);
    if (entry === undefined) return null;
    if (twice.has(key)) throw new HostFault("unreadableFile", `two entries named ${name}`);
    size += entry.uncompressedSize;
    return unpacked(entry, size);
  };
  return { part };
}

/** Unpacks the entries that `isWanted` names; throws as `openArchive` does. */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<ZipParts> {
  const parts: ZipParts = new Map();
  let size = 0;
  for (const entry of await listedEntries(bytes)) {
    if (!isWanted(entry.filename)) continue;
    size += entry.uncompressedSize;
    parts.set(entry.filename, await unpacked(entry, size));
  }
  return parts;
}

async function listedEntries(bytes: Uint8Array): Promise<FileEntry[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    // Programs that write workbooks disagree on local headers and slashes; the checksum tells what was read.
    strictness: "tolerant",
    normalizeFilename: (name) => name.replaceAll("\\", "/").replace(/^\/+/, ""),
    checkCrc32: true,
    useWebWorkers: false,
  });
  const entries: FileEntry[] = [];
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > fileLimits.entries) throw new HostFault("tooLarge", `more than ${fileLimits.entries} zip entries`);
      if (!entry.directory) entries.push(entry);
    }
  } catch (fault) {
    if (fault instanceof HostFault) throw fault;
    const isCut = fault instanceof Error && fault.message === ERR_EOCDR_NOT_FOUND;
    throw new HostFault(isCut ? "cutOff" : "unreadableFile", `zip directory: ${String(fault)}`);
  }
  return entries;
}

/** @param size bytes of all entries that were asked for, this one included */
async function unpacked(entry: FileEntry, size: number): Promise<Uint8Array> {
  if (size > fileLimits.unpackedBytes) throw new HostFault("tooLarge", `${size} bytes unpacked`);
  if (entry.encrypted) throw new HostFault("encrypted", entry.filename);
  try {
    return await entry.getData(new Uint8ArrayWriter());
  } catch (fault) {
    const lied = fault instanceof Error && fault.message === ERR_INVALID_UNCOMPRESSED_SIZE;
    throw new HostFault(lied ? "tooLarge" : "damagedPart", `${entry.filename}: ${String(fault)}`);
  }
}
