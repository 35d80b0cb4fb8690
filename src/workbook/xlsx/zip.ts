import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/index-native.js";

/** The zero of a zip archive, which keeps local time and no zone: the same parts always give the same bytes. */
const fixedDate = new Date(1980, 0, 1);

/** A zip archive of the parts in their order; `compress` deflates them, else they are stored. */
export async function zip(parts: ReadonlyMap<string, Uint8Array>, compress: boolean): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    ...(compress ? {} : { level: 0 }),
    lastModDate: fixedDate,
    extendedTimestamp: false,
    dataDescriptor: false,
    msDosCompatible: true,
    useWebWorkers: false,
  });
  await Promise.all(Array.from(parts, ([name, content]) => writer.add(name, new Uint8ArrayReader(content))));
  return writer.close();
}
