import { crc32, deflateRawSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/index-native.js";
import { fileFaultIssue } from "../../../src/evaluation/inputs/fileIssues";
import { issueMessage } from "../../../src/issues/issue";
import { languages } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import { HostFault, type HostFaultCode } from "../../../src/workbook/hostFault";
import { fileLimits } from "../../../src/workbook/xlsx/fileLimits";
import { readWorkbook } from "../../../src/workbook/files/readWorkbook";
import { zip } from "../../../src/workbook/xlsx/zip";
import { foreignFile, foreignParts } from "../xlsx/foreignFile";

async function faultOf(bytes: Uint8Array): Promise<HostFaultCode> {
  try {
    await readWorkbook(bytes, "bad.xlsx");
  } catch (fault) {
    if (fault instanceof HostFault) return fault.code;
    throw fault;
  }
  throw new Error("It was read");
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file of one directory sector that names the stream, as MS-CFB 2.6 lays it out. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set(compoundStart);
  Array.from(stream).forEach((letter, index) => (bytes[512 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

/** The archive with the bytes `change` gives in place of one entry's deflated data, sizes and checksum as `claimed`. */
function archiveOf(name: string, packed: Uint8Array, claimed: { size: number; checksum: number }): Uint8Array {
  const label = utf8(name);
  const header = new DataView(new ArrayBuffer(30 + 46 + 22));
  const shared = (at: number): void => {
    header.setUint16(at + 4, 8, true);
    header.setUint32(at + 10, claimed.checksum, true);
    header.setUint32(at + 14, packed.length, true);
    header.setUint32(at + 18, claimed.size, true);
    header.setUint16(at + 22, label.length, true);
  };
  header.setUint32(0, 0x04034b50, true);
  shared(4);
  header.setUint32(30, 0x02014b50, true);
  shared(36);
  header.setUint32(76, 0x06054b50, true);
  header.setUint16(86, 1, true);
  header.setUint32(88, 46 + label.length, true);
  header.setUint32(92, 30 + label.length + packed.length, true);
  const bytes = new Uint8Array(header.buffer);
  return Uint8Array.from([
    ...bytes.subarray(0, 30),
    ...label,
    ...packed,
    ...bytes.subarray(30, 76),
    ...label,
    ...bytes.subarray(76),
  ]);
}

/** An archive whose directory lists its only entry, a picture, so many times. */
function repeatedEntry(count: number): Uint8Array {
  const archive = archiveOf("a.png", new Uint8Array(deflateRawSync("")), { size: 0, checksum: 0 });
  const end = archive.subarray(-22);
  const record = archive.subarray(-22 - 46 - "a.png".length, -22);
  const view = new DataView(end.buffer, end.byteOffset);
  view.setUint16(10, count, true);
  view.setUint32(12, count * record.length, true);
  const before = archive.subarray(0, archive.length - record.length - end.length);
  return new Uint8Array(Buffer.concat([before, ...Array.from({ length: count }, () => record), end]));
}

describe("notWorkbook", () => {
  it.each([["an old Word document", compoundFile("WordDocument")]])("%s", async (_name, bytes) => {
    expect(await faultOf(bytes)).toBe("notWorkbook");
  });

  it("a zip archive without a workbook", async () => {
    expect(await faultOf(await zip(new Map([["readme.txt", utf8("hello")]]), true))).toBe("notWorkbook");
    expect(await faultOf(await zip(new Map([["content.xml", utf8("<office/>")]]), true))).toBe("notWorkbook");
    const presentation = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    const types = `<Types><Override PartName="/ppt/presentation.xml" ContentType="${presentation}"/></Types>`;
    expect(await faultOf(await zip(new Map([["[Content_Types].xml", utf8(types)]]), true))).toBe("notWorkbook");
  });
});

describe("which kind of damage", () => {
  it.each([
    ["nothing", new Uint8Array(), "emptyFile"],
    ["an HTML page saved as .xlsx", utf8("<html><table><tr><td>1</td></tr></table></html>"), "otherContent"],
    ["a text", utf8("a;b"), "otherContent"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "otherContent"],
    ["a zip cut off", utf8("PK\u0003\u0004 and nothing more of it than this much"), "cutOff"],
  ])("%s", async (_name, bytes, code) => {
    for (const name of ["bad.xlsx", "bad.docx", "bad.ods"]) {
      await expect(readWorkbook(bytes, name)).rejects.toMatchObject({ code });
    }
  });

  it("a workbook cut off anywhere breaks off", async () => {
    const whole = await foreignFile({ sheets: { Лист1: "<sheetData/>" } });
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      expect([part, await faultOf(whole.slice(0, Math.floor(whole.length * part)))]).toEqual([part, "cutOff"]);
    }
  });

  it("is told for a single file and for one of several, in every language", () => {
    const codes = ["emptyFile", "otherContent", "cutOff", "damagedPart", "unknownEncoding", "strayQuote"] as const;
    for (const language of languages) {
      const t = createTranslator(language);
      const told = codes.flatMap((code) => [
        t(`workbook.faults.${code}`, { sheet: "a", cell: "A5" }),
        issueMessage(fileFaultIssue("a.xlsx", new HostFault(code, "", { sheet: "a", cell: "A5" })), t),
      ]);
      expect(new Set(told).size).toBe(2 * codes.length);
      for (const text of told.slice(-2)) expect(text).toContain("A5");
    }
  });
});

it.each(["\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n", "\0\0"])(
  "an archive behind %j is read",
  async (before) => {
    const whole = await foreignFile({ sheets: { Лист1: "<sheetData/>" } });
    const { sheets } = await readWorkbook(new Uint8Array([...utf8(before), ...whole]), "mailed.xlsx");
    expect(sheets.map(({ title }) => title)).toEqual(["Лист1"]);
  },
);

describe("encrypted", () => {
  it("a compound file with an encrypted package", async () => {
    expect(await faultOf(compoundFile("EncryptedPackage"))).toBe("encrypted");
  });

  it("a workbook that Excel's own encryption protects", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const sheets = [{ name: "Лист1", rows: [[1]] }];
    expect(await faultOf(await writeXlsx({ sheets, encryption: { password: "x", spinCount: 1 } }))).toBe("encrypted");
  });

  it("an .xls with a password: its FilePass (MS-XLS 2.4.117) follows the first record of the stream", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "Лист1");
    const bytes = Buffer.from(write(book, { bookType: "biff8", type: "buffer" }) as Uint8Array);
    const start = bytes.indexOf(Buffer.from("09081000000605", "hex"));
    expect(start).toBeGreaterThan(0);
    // RC4 of 40 bits, as Excel 97 to 2003 and LibreOffice write it.
    bytes.write(`2f003600010001000100${"5a".repeat(48)}`, start + 20, "hex");
    expect(await faultOf(bytes)).toBe("encrypted");
  });

  it.each([
    ["content.xml", "a part"],
    ["encrypted-package", "the whole (OpenDocument 1.4)"],
  ])("an .ods with a password, %s", async (name) => {
    const entry = `<file-entry full-path="${name}"><encryption-data checksum="s9Dy"/></file-entry>`;
    const parts = {
      mimetype: utf8("application/vnd.oasis.opendocument.spreadsheet"),
      "META-INF/manifest.xml": utf8(
        `<manifest:manifest>${entry.replace(/<(\/?)/g, "<$1manifest:")}</manifest:manifest>`,
      ),
      [name]: new Uint8Array(300).map((_, at) => (at * 89) % 251),
    };
    expect(await faultOf(await zip(new Map(Object.entries(parts)), true))).toBe("encrypted");
  });

  it("a zip archive with a password", async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { password: "x", zipCrypto: true, useWebWorkers: false });
    await writer.add("[Content_Types].xml", new Uint8ArrayReader(utf8("<Types/>")));
    expect(await faultOf(await writer.close())).toBe("encrypted");
  });
});

describe("tooLarge", () => {
  const bomb = deflateRawSync(Buffer.alloc(fileLimits.unpackedBytes + 1, 32), { level: 9 });

  it("a zip bomb that states its size", async () => {
    const claimed = { size: fileLimits.unpackedBytes + 1, checksum: 0 };
    expect(await faultOf(archiveOf("[Content_Types].xml", bomb, claimed))).toBe("tooLarge");
  }, 60_000);

  it("a zip bomb whose headers claim a few bytes", async () => {
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await faultOf(archiveOf("[Content_Types].xml", bomb, { size: 10, checksum: 0 }))).toBe("tooLarge");
  }, 60_000);

  it("a zip bomb is not inflated whole, whatever its headers claim", async () => {
    let inflated = 0;
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        inflated += chunk.length;
        controller.enqueue(chunk);
      },
    });
    class CountingStream extends DecompressionStream {
      override readonly readable = super.readable.pipeThrough(counted);
    }
    configure({ DecompressionStream: CountingStream });
    try {
      await faultOf(archiveOf("[Content_Types].xml", bomb, { size: 10, checksum: 0 }));
    } finally {
      configure({ DecompressionStream });
    }
    expect(inflated).toBeGreaterThan(0);
    expect(inflated).toBeLessThan(1024 * 1024);
  }, 60_000);

  it("parts that are too large only together", async () => {
    const half = new Uint8Array(fileLimits.unpackedBytes / 2 + 1).fill(32);
    half.set(utf8("<styleSheet/>"));
    const parts = foreignParts({ sheets: { Лист1: "<sheetData/>" } });
    parts.set("xl/styles.xml", half);
    expect((await readWorkbook(await zip(parts, true), "half.xlsx")).sheets).toHaveLength(1);
    parts.set("xl/sharedStrings.xml", half);
    expect(await faultOf(await zip(parts, true))).toBe("tooLarge");
  }, 60_000);

  it("more entries than the limit, wanted or not", async () => {
    expect(await faultOf(repeatedEntry(fileLimits.entries + 1))).toBe("tooLarge");
    expect(await faultOf(repeatedEntry(fileLimits.entries))).toBe("notWorkbook");
  });

  it("more filled cells than the limit", async () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`;
    const sheets = { Лист1: `<sheetData>${row.repeat(fileLimits.filledCells / 1000 + 1)}</sheetData>` };
    expect(await faultOf(await foreignFile({ sheets }))).toBe("tooLargeAt");
  }, 60_000);

  it("a file beyond the limit of packed bytes, unopened", async () => {
    const bytes = new Uint8Array(fileLimits.packedBytes + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await faultOf(bytes)).toBe("tooLarge");
  });
});

describe("unreadableFile", () => {
  const sheet = { sheets: { Лист1: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } };

  it("a part whose checksum is wrong", async () => {
    const content = utf8("<Types/>");
    const packed = new Uint8Array(deflateRawSync(content));
    const claimed = { size: content.length, checksum: crc32(content) };
    expect(await faultOf(archiveOf("[Content_Types].xml", packed, claimed))).toBe("notWorkbook");
    const damaged = { ...claimed, checksum: claimed.checksum ^ 1 };
    expect(await faultOf(archiveOf("[Content_Types].xml", packed, damaged))).toBe("damagedPart");
  });

  it("a part whose bytes are no text in the encoding that it declares, or in one unknown", async () => {
    const bytes = (encoding: string) =>
      utf8(`<?xml version="1.0" encoding="${encoding}"?><sst><si><t>@@</t></si></sst>`).map((byte) =>
        byte === 0x40 ? 0xc0 : byte,
      );
    for (const encoding of ["UTF-8", "UTF-16", "x-unknown"]) {
      const parts = foreignParts(sheet).set("xl/sharedStrings.xml", bytes(encoding));
      expect([encoding, await faultOf(await zip(parts, true))]).toEqual([encoding, "unreadableFile"]);
    }
    const cut = new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x3f]);
    expect(await faultOf(await zip(foreignParts(sheet).set("xl/styles.xml", cut), true))).toBe("unreadableFile");
  });

  it("but not a part in another encoding that it declares, nor UTF-8 that declares another", async () => {
    const cell = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    const strings = (encoding: string, text: Uint8Array) =>
      Buffer.concat([utf8(`<?xml version="1.0" encoding="${encoding}"?><sst><si><t>`), text, utf8("</t></si></sst>")]);
    const astana = new Uint8Array([0xc0, 0xf1, 0xf2, 0xe0, 0xed, 0xe0]);
    for (const part of [strings("windows-1251", astana), strings("utf-16", utf8("Астана"))]) {
      const parts = foreignParts({ sheets: { Лист1: cell } }).set("xl/sharedStrings.xml", part);
      const { sheets } = await readWorkbook(await zip(parts, true), "x.xlsx");
      expect(sheets[0]?.rows[0]?.[0]?.value).toBe("Астана");
    }
  });

  it("a part whose data is damaged", async () => {
    const bytes = await foreignFile(sheet);
    const damaged = bytes.slice();
    damaged.fill(0xff, 60, 90);
    expect(await faultOf(damaged)).toBe("damagedPart");
  });

  it("a sheet that ends too early, one that is missing, and a missing workbook part", async () => {
    const cut = foreignParts(sheet);
    cut.set("xl/worksheets/sheet1.xml", utf8('<worksheet><sheetData><row r="1"><c r="A1"><v>1'));
    expect(await faultOf(await zip(cut, true))).toBe("unreadableAt");
    const missing = foreignParts(sheet);
    missing.delete("xl/worksheets/sheet1.xml");
    expect(await faultOf(await zip(missing, true))).toBe("unreadableFile");
    const headless = foreignParts(sheet);
    headless.delete("xl/workbook.xml");
    expect(await faultOf(await zip(headless, true))).toBe("unreadableFile");
  });

  it("a cell that refers to a shared text which is not there", async () => {
    const sheets = { Лист1: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' };
    expect(await faultOf(await foreignFile({ sheets }))).toBe("unreadableAt");
  });
});
