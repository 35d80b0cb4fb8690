import { deflate } from "./byteStream";
import { crc32 } from "./crc32";

interface PackedEntry {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly unpackedBytes: number;
}

/** 1 January 1980, the zero of a zip archive: the same parts always give the same bytes. */
const fixedDate = 0x0021;
const utf8Names = 0x0800;
const version = 20;

/** A zip archive of the parts in their order; `compress` deflates them, else they are stored. */
export async function zip(parts: ReadonlyMap<string, Uint8Array>, compress: boolean): Promise<Uint8Array> {
  const entries = await Promise.all(Array.from(parts, ([name, content]) => packedEntry(name, content, compress)));
  const size = entries.reduce((sum, entry) => sum + 76 + 2 * entry.name.length + entry.data.length, 22);
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    offsets.push(offset);
    view.setUint32(offset, 0x04034b50, true);
    writeShared(view, offset + 4, entry);
    archive.set(entry.name, offset + 30);
    archive.set(entry.data, offset + 30 + entry.name.length);
    offset += 30 + entry.name.length + entry.data.length;
  }
  const directory = offset;
  entries.forEach((entry, index) => {
    view.setUint32(offset, 0x02014b50, true);
    view.setUint16(offset + 4, version, true);
    writeShared(view, offset + 6, entry);
    view.setUint32(offset + 42, offsets[index] ?? 0, true);
    archive.set(entry.name, offset + 46);
    offset += 46 + entry.name.length;
  });
  writeEnd(view, offset, entries.length, directory);
  return archive;
}

async function packedEntry(name: string, content: Uint8Array, compress: boolean): Promise<PackedEntry> {
  const deflated = compress ? await deflate(content) : content;
  return {
    name: new TextEncoder().encode(name),
    data: deflated,
    method: compress ? 8 : 0,
    checksum: crc32(content),
    unpackedBytes: content.length,
  };
}

/** The fields that the local header and the directory share, in the same order. */
function writeShared(view: DataView, offset: number, entry: PackedEntry): void {
  view.setUint16(offset, version, true);
  view.setUint16(offset + 2, utf8Names, true);
  view.setUint16(offset + 4, entry.method, true);
  view.setUint16(offset + 8, fixedDate, true);
  view.setUint32(offset + 10, entry.checksum, true);
  view.setUint32(offset + 14, entry.data.length, true);
  view.setUint32(offset + 18, entry.unpackedBytes, true);
  view.setUint16(offset + 22, entry.name.length, true);
}

function writeEnd(view: DataView, offset: number, count: number, directory: number): void {
  view.setUint32(offset, 0x06054b50, true);
  view.setUint16(offset + 8, count, true);
  view.setUint16(offset + 10, count, true);
  view.setUint32(offset + 12, offset - directory, true);
  view.setUint32(offset + 16, directory, true);
}
