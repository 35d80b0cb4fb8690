import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { zip } from "../../../../src/workbook/xlsx/zip";
import { foreignFile, foreignParts, type ForeignFile } from "../foreignFile";

/** A small file that would take long or take much where a program is careless. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (rows: string, more = "", before = ""): ForeignFile => ({
  sheets: { Лист1: `${before}<sheetData>${rows}</sheetData>${more}` },
});
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join("");

/** Of each, a few thousand or a few hundred thousand in one part. */
const inSheet: Readonly<Record<string, () => ForeignFile>> = {
  "unclosed cells": () => cells(`<row>${'<c r="A1"><f>x</f>'.repeat(50_000)}</row>`),
  "cells without attributes": () => cells(`<row>${"<c></c>".repeat(16_384)}</row>`.repeat(20)),
  "open brackets": () => cells("<".repeat(500_000)),
  declarations: () => cells(`${one}${"<!x>".repeat(300_000)}`),
  "an unclosed section": () => cells(`${one}<![CDATA[${"]]".repeat(300_000)}`),
  "an unclosed comment": () => cells(`${one}<!--${"--".repeat(300_000)}`),
  "an unclosed quote": () => cells(`<row><c r="${" x=1".repeat(300_000)}</row>`),
  "one tag of a million attributes": () => cells(`<row r="1"><c${' a="1"'.repeat(300_000)} r="A1"><v>1</v></c></row>`),
  "elements inside one another": () => cells(`<row>${"<x>".repeat(300_000)}`),
  ampersands: () => cells(`<row r="1"><c r="A1" t="str"><v>${"&".repeat(500_000)}</v></c></row>`),
  spaces: () => cells(`<row r="1"><c r="A1"><v>${" ".repeat(2_000_000)}x</v></c></row>`),
  "a number of a million digits": () => cells(`<row r="1"><c r="A1"><v>${"1".repeat(1_000_000)}x</v></c></row>`),
  "a formula of a million brackets": () =>
    cells(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">${"[".repeat(1_000_000)}</f></c><c r="B1"><f t="shared" si="0"/></c></row>`,
    ),
  "a shared formula used often": () =>
    cells(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(2700)}1</f></c></row>${many(100_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/></c></row>`)}`,
    ),
  "a hundred thousand links": () =>
    cells(one, `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" location="x"/>'.repeat(100_000)}</hyperlinks>`),
  "validation of everything": () =>
    cells(one, `<dataValidations><dataValidation sqref="${"A1:XFD1048576 ".repeat(100_000)}"/></dataValidations>`),
  "merged areas over each other": () =>
    cells(one, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(90_000)}</mergeCells>`),
  "too many merged areas": () => cells(one, `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(110_000)}</mergeCells>`),
  "columns stated often": () => cells(one, "", `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(16_000)}</cols>`),
  "a cell in the last place": () => cells(`${one}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  "a full last row": () => cells(`<row r="1048576">${"<c><v>1</v></c>".repeat(16_384)}</row>`),
  "cells in the last column of 20,000 rows": () =>
    cells(many(20_000, (i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)),
  "60 full rows": () => cells(`<row>${"<c><v>1</v></c>".repeat(16_384)}</row>`.repeat(60)),
  "one row repeated": () => cells(`<row r="5"><c r="A5"><v>1</v></c></row>`.repeat(100_000)),
  "rows from the last to the first": () =>
    cells(many(100_000, (i) => `<row r="${100_000 - i}"><c r="A${100_000 - i}"><v>1</v></c></row>`)),
};

const inOtherParts: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "shared texts of brackets": () =>
    foreignFile({
      ...cells('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      sharedStrings: `<si>${"<t><r>".repeat(18_000)}`,
    }),
  "shared texts of open runs": () =>
    foreignFile({
      ...cells('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      sharedStrings: `<si>${"<r><t>".repeat(40)}x${"</t></r>".repeat(40)}${"<r><rPr/><t>x</t></r>".repeat(5_000)}</si>`,
    }),
  "notes of 32,000 characters": () =>
    foreignFile({
      ...cells(one),
      moreParts: {
        "xl/comments1.xml": `<comments><commentList>${`<comment ref="A1"><text><t>${"слово ".repeat(5_333)}</t></text></comment>`.repeat(500)}</commentList></comments>`,
      },
    }),
  names: () =>
    foreignFile({
      ...cells(one),
      definedNames: `<definedNames>${many(100_000, (i) => `<definedName name="n${i}">'${"''".repeat(20)}'!$A$1</definedName>`)}</definedNames>`,
    }),
  "one long name": () =>
    foreignFile({
      ...cells(one),
      definedNames: `<definedNames><definedName name="n">'${"''".repeat(500_000)}</definedName></definedNames>`,
    }),
  "number formats": () =>
    foreignFile({ ...cells('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), formats: ["&quot;".repeat(300_000)] }),
  "cell styles": () => foreignFile({ ...cells(one), formats: Array.from({ length: 60_000 }, () => "0.0") }),
  "a thousand tiny sheets": () =>
    foreignFile({
      sheets: Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`Л${i}`, `<sheetData>${one}</sheetData>`])),
    }),
  "conditional formats": () =>
    foreignFile(
      cells(
        one,
        many(
          50_000,
          (i) =>
            `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${i + 1}"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
        ),
      ),
    ),
  "an indicator a column": () =>
    foreignFile(
      cells(
        many(
          700,
          (row) => `<row r="${row + 1}">${'<c t="inlineStr"><is><t>Организация</t></is></c>'.repeat(1_000)}</row>`,
        ),
      ),
    ),
  "a million rows of an OpenDocument workbook": () =>
    zip(
      new Map([
        ["mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet")],
        [
          "content.xml",
          utf8(
            '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Л"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="3"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
          ),
        ],
      ]),
      true,
    ),
  "a document of 100,000 rows": () =>
    zip(
      new Map([
        [
          "[Content_Types].xml",
          utf8(
            '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          ),
        ],
        [
          "word/document.xml",
          utf8(
            `<w:document><w:body><w:tbl>${many(100_000, (i) => `<w:tr>${many(3, (column) => `<w:tc><w:p><w:r><w:t>${i === 0 ? ["Организация", "A1", "A3"][column] : `Филиал ${i}`}</w:t></w:r></w:p></w:tc>`)}</w:tr>`)}</w:tbl></w:body></w:document>`,
          ),
        ],
      ]),
      true,
    ),
  sheets: () =>
    foreignFile({ sheets: Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`Л${i}`, "<sheetData/>"])) }),
  "entities in entities": () => {
    const parts = foreignParts(cells('<row r="1"><c r="A1" t="str"><v>&j;</v></c></row>'));
    const list = many(9, (i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`);
    const sheet = new TextDecoder().decode(parts.get("xl/worksheets/sheet1.xml"));
    parts.set("xl/worksheets/sheet1.xml", utf8(sheet.replace("?>", `?><!DOCTYPE x [<!ENTITY a "ha">${list}]>`)));
    return zip(parts, true);
  },
  "sheets that are one part": async () => {
    const parts = foreignParts({
      sheets: Object.fromEntries(
        Array.from({ length: 900 }, (_, i) => [`Л${i}`, `<sheetData>${one.repeat(i === 0 ? 10_000 : 1)}</sheetData>`]),
      ),
    });
    const relations = new TextDecoder().decode(parts.get("xl/_rels/workbook.xml.rels"));
    parts.set("xl/_rels/workbook.xml.rels", utf8(relations.replace(/worksheets\/sheet\d+/g, "worksheets/sheet1")));
    return zip(parts, true);
  },
};

/** Archives that lie, as `change` makes them of a plain one. */
const archives: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "cut in the middle": async () => (await foreignFile(cells(one.repeat(5000)))).slice(0, 900),
  "the same part twice": async () =>
    withEntries([...(await partList(cells(one))), ["xl/worksheets/SHEET1.xml", utf8("<worksheet/>")]]),
  "parts outside the archive": async () =>
    withEntries([...(await partList(cells(one))), ["../../etc/passwd", utf8("x")], ["/xl/evil.xml", utf8("x")]]),
  "entries of an encrypted archive": async () => withEntries(await partList(cells(one)), 1),
  "sizes of the 64-bit format without them": async () => withEntries(await partList(cells(one)), 0, 0xffffffff),
  // The last: the memory that makes it counts for the processes after it.
  "a bomb in a sheet": () => foreignFile(cells(`${" ".repeat(199 * 1024 * 1024)}${one}`)),
};

async function partList(file: ForeignFile): Promise<readonly (readonly [string, Uint8Array])[]> {
  return Promise.resolve([...foreignParts(file)]);
}

/** An archive of the entries as they are listed, with the flags and, where given, a size that is not theirs (APPNOTE 4.3). */
function withEntries(entries: readonly (readonly [string, Uint8Array])[], flags = 0, size?: number): Uint8Array {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const label = Buffer.from(name);
    const packed = deflateRawSync(content);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(flags | 0x800, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc32(content), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(size ?? content.length, 22);
    header.writeUInt16LE(label.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50);
    header.copy(record, 6, 4, 30);
    record.writeUInt32LE(offset, 42);
    bodies.push(header, label, packed);
    records.push(record, label);
    offset += header.length + label.length + packed.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}

const folder = join(process.cwd(), "test/workbook/xlsx/hostile/files");

/** Every file: those kept as they were found, and those made by code where that is smaller. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  const kept = (await readdir(folder)).sort();
  return [
    ...kept.map((name) => ({ name, bytes: async () => new Uint8Array(await readFile(join(folder, name))) })),
    ...Object.entries(inSheet).map(([name, file]) => ({ name, bytes: () => foreignFile(file()) })),
    ...Object.entries({ ...inOtherParts, ...archives }).map(([name, bytes]) => ({ name, bytes })),
  ];
}
