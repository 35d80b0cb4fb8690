/** Hostile files of the other kinds: what a few kilobytes of .ods, .xls, .xlsb, .csv and .docx can state. */
import { utils, write, type BookType } from "@e965/xlsx";
import { unzip } from "../../../src/workbook/xlsx/unzip";
import { zip } from "../../../src/workbook/xlsx/zip";
import type { HostileFile } from "../xlsx/hostile/hostileFiles";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("");

const namespaces = ["office", "table", "text", "style", "fo", "draw"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

/** @param tables XML of the tables */
function openDocument(tables: string, styles = ""): Promise<Uint8Array> {
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  const content = `<office:document-content ${namespaces}>${styles}${body}</office:document-content>`;
  return zip(
    new Map([
      ["mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet")],
      ["META-INF/manifest.xml", utf8("<manifest:manifest/>")],
      ["styles.xml", utf8("<office:document-styles/>")],
      ["content.xml", utf8(content)],
    ]),
    true,
  );
}

const table = (rows: string, name = "Л"): string => `<table:table table:name="${name}">${rows}</table:table>`;
const text = (words: string, more = ""): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const number = (value: number, more = ""): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, more = ""): string => `<table:table-row${more}>${cells}</table:table-row>`;
const rowsTimes = (count: number): string => ` table:number-rows-repeated="${count}"`;
const columnsTimes = (count: number): string => ` table:number-columns-repeated="${count}"`;
const empty = (more = ""): string => `<table:table-cell${more}/>`;
const plainRows =
  row(text("Организация") + text("A1") + text("A3")) +
  row(text("Абай") + number(93) + number(2)) +
  row(text("Астана") + number(90) + number(5));

/** As LibreOffice ends a sheet whose columns have a format: nothing at all, a million times. */
const padding =
  row(empty(` table:style-name="ce1"${columnsTimes(16384)}`), rowsTimes(1_048_572)) +
  row(empty(` table:style-name="ce1"${columnsTimes(16384)}`));

/** Read as any other. */
export const validOpenDocuments: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "rows to the end of the sheet that are empty": () => openDocument(table(plainRows + padding)),
  "a hundred such sheets": () => openDocument(many(100, (index) => table(plainRows + padding, `Л${index}`))),
  "empty rows between": () =>
    openDocument(table(plainRows + row(empty(columnsTimes(16384)), rowsTimes(1000)) + row(text("Абай") + number(1)))),
  "columns stated to the end": () =>
    openDocument(table(`<table:table-column${columnsTimes(16384)} table:default-cell-style-name="ce1"/>${plainRows}`)),
  "a value for a cell that is merged to the end": () =>
    openDocument(
      table(
        plainRows +
          row(
            text("примечание", ' table:number-columns-spanned="16384" table:number-rows-spanned="1"') +
              `<table:covered-table-cell${columnsTimes(16383)}/>`,
          ),
      ),
    ),
  "empty rows in groups": () =>
    openDocument(table(`<table:table-row-group>${plainRows}${padding}</table:table-row-group>`)),
};

const hostileOpenDocuments: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "a row of values to the end": () => openDocument(table(row(number(1, columnsTimes(16384)), rowsTimes(1_048_576)))),
  "texts without a type, repeated": () =>
    openDocument(
      table(row(`<table:table-cell${columnsTimes(16384)}><text:p>я</text:p></table:table-cell>`, rowsTimes(1_048_576))),
    ),
  "annotations, repeated": () =>
    openDocument(
      table(
        plainRows +
          row(
            `<table:table-cell${columnsTimes(16384)}><office:annotation><text:p>я</text:p></office:annotation></table:table-cell>`,
            rowsTimes(1_048_576),
          ),
      ),
    ),
  "covered cells with a value, repeated": () =>
    openDocument(
      table(
        row(
          `<table:covered-table-cell office:value-type="float" office:value="1"${columnsTimes(16384)}/>`,
          rowsTimes(1_048_576),
        ),
      ),
    ),
  "a value at the end of a million rows": () =>
    openDocument(table(row(empty(columnsTimes(16383)) + number(1), rowsTimes(1_048_576)))),
  "a value at the end of the last row": () =>
    openDocument(table(row(empty(), rowsTimes(1_048_575)) + row(empty(columnsTimes(16383)) + number(1)))),
  "more rows than a sheet": () => openDocument(table(row(number(1), rowsTimes(999_999_999)))),
  "more empty rows than a sheet, and a value": () =>
    openDocument(table(row(empty(), rowsTimes(999_999_999)) + row(number(1)))),
  "more columns than a sheet": () => openDocument(table(row(number(1, columnsTimes(999_999_999))))),
  "a count of a hundred digits": () =>
    openDocument(table(row(number(1, columnsTimes(1).replace("1", "9".repeat(100)))))),
  "a negative count": () => openDocument(table(row(number(1), rowsTimes(-5)))),
  "ten thousand tables": () => openDocument(many(10_000, (index) => table(row(number(1)), `Л${index}`))),
  "spaces counted in a text": () => openDocument(table(row(text(many(5_000, () => '<text:s text:c="99999999"/>'))))),
  "elements inside one another": () => openDocument(table(row(text("<text:span>".repeat(200_000))))),
  "entities in entities": () =>
    zip(
      new Map([
        ["mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet")],
        ["META-INF/manifest.xml", utf8("<manifest:manifest/>")],
        ["styles.xml", utf8("<office:document-styles/>")],
        [
          "content.xml",
          utf8(
            `<!DOCTYPE x [<!ENTITY a "ha">${many(9, (index) => `<!ENTITY ${"bcdefghij"[index] ?? ""} "${`&${"abcdefghi"[index] ?? ""};`.repeat(10)}">`)}]><office:document-content ${namespaces}><office:body><office:spreadsheet>${table(row(text("&j;")))}</office:spreadsheet></office:body></office:document-content>`,
          ),
        ],
      ]),
      true,
    ),
  "styles without end": () =>
    openDocument(
      table(plainRows),
      `<office:automatic-styles>${many(60_000, (index) => `<style:style style:name="c${index}" style:family="table-cell"/>`)}</office:automatic-styles>`,
    ),
  "an unclosed cell": () =>
    openDocument(`<table:table table:name="Л">${"<table:table-row><table:table-cell>".repeat(50_000)}`),
  "a name of a million letters": () => openDocument(table(plainRows, "я".repeat(1_000_000))),
  "a text of a million letters": () =>
    openDocument(table(row(text("Организация") + text("A1")) + row(text("я".repeat(1_200_000)) + number(5)))),
};

/** A workbook of SheetJS with one cell far away, or many. */
function binary(bookType: BookType, cells: Readonly<Record<string, unknown>>, reach: string): Uint8Array {
  const sheet = { "!ref": reach, ...cells };
  const book = { SheetNames: ["Л"], Sheets: { Л: sheet } };
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const far = { A1: { t: "n", v: 1 }, B60000: { t: "n", v: 1 } };
const few = {
  A1: { t: "s", v: "Организация" },
  B1: { t: "s", v: "A1" },
  A2: { t: "s", v: "Абай" },
  B2: { t: "n", v: 5 },
};
/** An .xlsb whose only sheet has rows of 256 numbers (BrtRowHdr, BrtCellReal; MS-XLSB 2.4.745, 2.4.321). */
async function binaryRows(count: number): Promise<Uint8Array> {
  const parts = new Map(await unzip(binary("xlsb", few, "A1:B2"), () => true));
  const name = "xl/worksheets/sheet1.bin";
  const sheet = Buffer.from(parts.get(name) ?? []);
  const begin = sheet.indexOf(Buffer.from([0x91, 0x01, 0x00])) + 3;
  const row = Buffer.alloc(2 + 17 + 256 * 18);
  row.set([0, 17]);
  for (let column = 0; column < 256; column++) {
    const at = 19 + column * 18;
    row.set([5, 16], at);
    row.writeUInt32LE(column, at + 2);
    row.writeDoubleLE(1, at + 10);
  }
  const rows = Array.from({ length: count }, (_, index) => {
    const one = Buffer.from(row);
    one.writeUInt32LE(index, 2);
    return one;
  });
  parts.set(
    name,
    Buffer.concat([sheet.subarray(0, begin), ...rows, sheet.subarray(sheet.indexOf(Buffer.from([0x92, 0x01, 0x00])))]),
  );
  return zip(parts, true);
}

const large = (count: number): Uint8Array => {
  const rows = Array.from({ length: count }, (_, index) => [
    index === 0 ? "Организация" : `Филиал ${index}`,
    index === 0 ? "A1" : 5,
  ]);
  const book = utils.book_new(utils.aoa_to_sheet(rows), "Л");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
};

const binaries: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "40,000 rows of 256 numbers.xlsb": () => binaryRows(40_000),
  "a cell far down.xlsb": () => binary("xlsb", far, "A1:B60000"),
  "an .xls of 65,536 rows.xls": () => large(65_536),
  "a dimension that lies.xls": () => binary("biff8", few, "A1:IV65536"),
  "an .xls cut in the middle.xls": () => large(5000).slice(0, 40_000),
  "an .xls of zeros behind its head.xls": () => {
    const bytes = large(200);
    bytes.fill(0, 600);
    return bytes;
  },
  "an .xls whose sectors go round.xls": () => {
    const bytes = large(2000);
    // The allocation table (MS-CFB 2.3): every sector is followed by the first.
    for (let at = 512; at < 1024; at += 4) new DataView(bytes.buffer).setUint32(at, 0, true);
    return bytes;
  },
  "an .xls with every record of its end changed.xls": () => {
    const bytes = large(3000);
    for (let at = 2048; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    return bytes;
  },
};

const texts: Readonly<Record<string, () => string>> = {
  "semicolons without end.csv": () => ";".repeat(5_000_000),
  "a million rows of one cell.csv": () => `Организация;A1\n${many(1_000_000, (index) => `Филиал ${index};5\n`)}`,
  "a million empty rows.csv": () => `Организация;A1\n${"\n".repeat(5_000_000)}Абай;5\n`,
  "a million rows of empty cells.csv": () => `Организация;A1\nАбай;5\n${";\n".repeat(1_048_000)}`,
  "rows of 16,384 empty cells.csv": () => `Организация;A1\nАбай;5\n${`${";".repeat(16_383)}\n`.repeat(1_000)}`,
  "a value behind 16,383 empty cells in each row.csv": () => `${";".repeat(16_383)}1\n`.repeat(1_200),
  "quotes without end.csv": () => `Организация;A1\n${'"'.repeat(3_000_001)}`,
  "quotes in quotes.csv": () => `Организация;A1\n"${'""'.repeat(1_500_000)}";5\n`,
  "an open quote in each row.csv": () => `Организация;A1\n${'Абай;"5\n'.repeat(300_000)}`,
  "one line of 20 MB.csv": () => `Организация;A1;${"я".repeat(10_000_000)}\nАбай;5;1\n`,
  "zero bytes.csv": () => `Организация;A1\nАбай;5\n${"\0".repeat(2_000_000)}`,
  "numbers filled down.csv": () => `Организация;A1\nАбай;5\n${many(1_000_000, (index) => `${index};\n`)}`,
};

const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
function document(body: string): Promise<Uint8Array> {
  return zip(
    new Map([
      ["[Content_Types].xml", utf8(`<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`)],
      ["word/document.xml", utf8(`<w:document><w:body>${body}</w:body></w:document>`)],
    ]),
    true,
  );
}
const wordCell = (words: string, more = ""): string => `<w:tc>${more}<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;

const documents: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "spans to the end": () =>
    document(
      `<w:tbl>${`<w:tr>${wordCell("1", '<w:tcPr><w:gridSpan w:val="16384"/></w:tcPr>')}</w:tr>`.repeat(20_000)}</w:tbl>`,
    ),
  "cells behind the end": () =>
    document(
      `<w:tbl>${`<w:tr><w:trPr><w:gridBefore w:val="16383"/></w:trPr>${wordCell("1")}</w:tr>`.repeat(20_000)}</w:tbl>`,
    ),
  "tables in tables": () => document("<w:tbl><w:tr><w:tc>".repeat(50_000)),
  "ten thousand tables": () => document(`<w:tbl><w:tr>${wordCell("1")}</w:tr></w:tbl>`.repeat(10_000)),
  "paragraphs without end": () =>
    document(`${"<w:p><w:r><w:t>слово</w:t></w:r></w:p>".repeat(300_000)}<w:tbl><w:tr>${wordCell("1")}</w:tr></w:tbl>`),
  "line ends without end": () =>
    document(`<w:tbl><w:tr><w:tc><w:p>${"<w:br/>".repeat(1_000_000)}</w:p></w:tc></w:tr></w:tbl>`),
};

/** By name with the extension that tells its kind. */
export function hostilePackages(): readonly HostileFile[] {
  const named = (files: Readonly<Record<string, () => Uint8Array | string | Promise<Uint8Array>>>, end: string) =>
    Object.entries(files).map(([name, bytes]) => ({
      name: `${name}${end}`,
      bytes: async () => {
        const content = await bytes();
        return typeof content === "string" ? utf8(content) : content;
      },
    }));
  return [
    ...named(validOpenDocuments, ".ods"),
    ...named(hostileOpenDocuments, ".ods"),
    ...named(binaries, ""),
    ...named(texts, ""),
    ...named(documents, ".docx"),
  ];
}
