import { crc32, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { unzip } from "../../../src/workbook/xlsx/unzip";
import { zip } from "../../../src/workbook/xlsx/zip";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("an archive", () => {
  it("gives back every part as it was, in its order, stored or deflated", async () => {
    const parts = fc.array(fc.tuple(fc.stringMatching(/^[a-zа-я/]{1,20}[a-z]$/), fc.uint8Array({ maxLength: 3000 })));
    await fc.assert(
      fc.asyncProperty(parts, fc.boolean(), async (list, compress) => {
        const wanted = new Map(list.map(([name, content]) => [name.replace(/^\/+/, ""), content]));
        const read = await unzip(await zip(wanted, compress), () => true);
        expect([...read].map(([name, content]) => [name, [...content]])).toEqual(
          [...wanted].map(([name, content]) => [name, [...content]]),
        );
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it("holds what zlib inflates, after a local header that states its place", async () => {
    const content = utf8("Баллы ".repeat(500));
    const archive = await zip(new Map([["a.xml", content]]), true);
    const packed = new DataView(archive.buffer).getUint32(18, true);
    expect(new Uint8Array(inflateRawSync(archive.subarray(35, 35 + packed)))).toEqual(content);
  });

  it.each([
    ["", 0],
    ["a", 0xe8b7be43],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("states the published check value of %j as its checksum", async (text, expected) => {
    const archive = await zip(new Map([["a.xml", utf8(text)]]), true);
    expect(new DataView(archive.buffer).getUint32(14, true)).toBe(expected);
  });

  it.each([true, false])("is plain, without a clock in it (deflated: %s)", async (compress) => {
    const content = utf8("Баллы ".repeat(500));
    const archive = await zip(new Map([["a.xml", content]]), compress);
    const view = new DataView(archive.buffer);
    // APPNOTE.TXT 4.3.7: the local header of the first entry.
    const [version, flags, method, time, date] = [4, 6, 8, 10, 12].map((offset) => view.getUint16(offset, true));
    // Version 4.5 would be ZIP64, bit 3 a data descriptor after the data; 1 January 1980 is year 0, month 1, day 1.
    expect(version).toBeLessThanOrEqual(20);
    expect((flags ?? 0) & 0b1000).toBe(0);
    expect([method, time, date]).toEqual([compress ? 8 : 0, 0, (1 << 5) | 1]);
    expect([view.getUint32(14, true), view.getUint32(22, true)]).toEqual([crc32(content), content.length]);
    expect([view.getUint16(26, true), view.getUint16(28, true)]).toEqual(["a.xml".length, 0]);
    // Local header, data, one directory entry without extra fields, and the end: nothing else (4.3.12, 4.3.16).
    expect(archive.length).toBe(30 + 5 + view.getUint32(18, true) + 46 + 5 + 22);
  });

  it("leaves out what is not wanted, and takes backslashes between folders as other programs write them", async () => {
    const archive = await zip(
      new Map([
        ["xl\\workbook.xml", utf8("a")],
        ["xl/media/picture.png", utf8("b")],
      ]),
      true,
    );
    expect([...(await unzip(archive, (name) => name.endsWith(".xml"))).keys()]).toEqual(["xl/workbook.xml"]);
  });
});
