import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { crc32 } from "../../../src/workbook/xlsx/crc32";
import { unzip } from "../../../src/workbook/xlsx/unzip";
import { zip } from "../../../src/workbook/xlsx/zip";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("crc32", () => {
  it.each([
    ["", 0],
    ["a", 0xe8b7be43],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of %j is the published check value", (text, expected) => {
    expect(crc32(utf8(text))).toBe(expected);
  });
});

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
