import { HostFault } from "../hostFault";
import { inflate, type ByteBudget } from "./byteStream";
import { crc32 } from "./crc32";
import { fileLimits } from "./fileLimits";
import type { ZipEntry } from "./zipDirectory";
import { zipDirectory } from "./zipDirectory";

/** Parts of a package by name, in the order of the archive. */
export type ZipParts = Map<string, Uint8Array>;

/**
 * Unpacks the entries that `isWanted` names. The size is bounded while inflating, so a header that lies about it does
 * not help a zip bomb. Throws HostFault: "notWorkbook" (no zip archive), "encrypted", "tooLarge", "unreadableFile".
 */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<ZipParts> {
  const budget: ByteBudget = { left: fileLimits.unpackedBytes };
  const parts: ZipParts = new Map();
  for (const entry of zipDirectory(bytes)) {
    if (!entry.name.endsWith("/") && isWanted(entry.name)) parts.set(entry.name, await unpacked(bytes, entry, budget));
  }
  return parts;
}

async function unpacked(bytes: Uint8Array, entry: ZipEntry, budget: ByteBudget): Promise<Uint8Array> {
  if (entry.encrypted) throw new HostFault("encrypted", entry.name);
  const packed = packedBytes(bytes, entry);
  const content = await contentOf(packed, entry, budget);
  if (crc32(content) !== entry.checksum) throw new HostFault("unreadableFile", `${entry.name}: wrong checksum`);
  return content;
}

async function contentOf(packed: Uint8Array, entry: ZipEntry, budget: ByteBudget): Promise<Uint8Array> {
  if (entry.method === 0) {
    budget.left -= packed.length;
    if (budget.left < 0) throw new HostFault("tooLarge", entry.name);
    return packed;
  }
  if (entry.method !== 8) throw new HostFault("unreadableFile", `${entry.name}: compression ${entry.method}`);
  try {
    return await inflate(packed, budget);
  } catch (fault) {
    if (fault instanceof HostFault) throw fault;
    throw new HostFault("unreadableFile", `${entry.name}: ${String(fault)}`);
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.headerOffset;
  if (start + 30 > bytes.length) throw new HostFault("unreadableFile", `${entry.name}: cut off`);
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (dataStart + entry.packedBytes > bytes.length) throw new HostFault("unreadableFile", `${entry.name}: cut off`);
  return bytes.subarray(dataStart, dataStart + entry.packedBytes);
}
