import { HostFault } from "../hostFault";
import { fileLimits } from "./fileLimits";

/** One entry as the central directory of a zip archive states it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  /** With "/" between folders and none in front, whatever the archive writes. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

/** All entries of the archive. Throws "notWorkbook" where the bytes are no zip archive, or a damaged one. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (fault) {
    if (fault instanceof RangeError) throw new HostFault("notWorkbook", "damaged zip directory");
    throw fault;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, start } = directoryPlace(view);
  if (count > fileLimits.entries) throw new HostFault("tooLarge", `${count} zip entries`);
  const entries: ZipEntry[] = [];
  let offset = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(offset, true) !== entrySignature) throw new HostFault("notWorkbook", "damaged zip directory");
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    entries.push(readEntry(bytes, view, offset));
    offset += 46 + nameLength + extraLength + view.getUint16(offset + 32, true);
  }
  return entries;
}

function directoryPlace(view: DataView): { count: number; start: number } {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== inZip64) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) return { count, start };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) };
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let offset = last; offset >= Math.max(0, last - longestComment); offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  throw new HostFault("notWorkbook", "no zip directory");
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number): ZipEntry {
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(offset + 46, nameEnd));
  const sizes = { unpacked: view.getUint32(offset + 24, true), packed: view.getUint32(offset + 20, true) };
  const headerOffset = view.getUint32(offset + 42, true);
  const long = longFields(view, nameEnd, view.getUint16(offset + 30, true), [
    sizes.unpacked === inZip64,
    sizes.packed === inZip64,
    headerOffset === inZip64,
  ]);
  return {
    name: name.replaceAll("\\", "/").replace(/^\/+/, ""),
    encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    checksum: view.getUint32(offset + 16, true),
    packedBytes: long[1] ?? sizes.packed,
    headerOffset: long[2] ?? headerOffset,
  };
}

/** The 64-bit values of those fields that did not fit (ZIP64 extra field, APPNOTE.TXT 4.5.3), in the given order. */
function longFields(
  view: DataView,
  start: number,
  length: number,
  wanted: readonly boolean[],
): readonly (number | undefined)[] {
  for (let offset = start; offset + 4 <= start + length; offset += 4 + view.getUint16(offset + 2, true)) {
    if (view.getUint16(offset, true) !== 1) continue;
    let next = offset + 4;
    return wanted.map((isLong) => {
      if (!isLong) return undefined;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return [];
}
