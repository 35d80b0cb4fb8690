import {
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

/**
 * Unpacks the entries that `isWanted` names. The sizes that their headers state are bounded, and the library stops inflating
 * an entry at its stated size, so a header that lies about it does not help a zip bomb. Throws HostFault: "notWorkbook"
 * (no zip archive), "encrypted", "tooLarge", "unreadableFile" (a wrong checksum among others).
 */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<ZipParts> {
  const entries = await listedEntries(bytes);
  const wanted = entries.filter((entry) => isWanted(entry.filename));
  const size = wanted.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (size > fileLimits.unpackedBytes) throw new HostFault("tooLarge", `${size} bytes unpacked`);
  const parts: ZipParts = new Map();
  for (const entry of wanted) parts.set(entry.filename, await unpacked(entry));
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
    throw new HostFault("notWorkbook", `zip directory: ${String(fault)}`);
  }
  return entries;
}

async function unpacked(entry: FileEntry): Promise<Uint8Array> {
  if (entry.encrypted) throw new HostFault("encrypted", entry.filename);
  try {
    return await entry.getData(new Uint8ArrayWriter());
  } catch (fault) {
    const lied = fault instanceof Error && fault.message === ERR_INVALID_UNCOMPRESSED_SIZE;
    throw new HostFault(lied ? "tooLarge" : "unreadableFile", `${entry.filename}: ${String(fault)}`);
  }
}
