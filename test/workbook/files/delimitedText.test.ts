import fc from "fast-check";
import { decodedText } from "../../../src/workbook/files/textEncoding";
import { readWorkbook } from "../../../src/workbook/files/readWorkbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Letters of Russian and ASCII in windows-1251: А…я are 0xC0…0xFF. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

/** By the letters that each byte of the encoding stands for. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  return Uint8Array.from(Array.from(text), (letter) => letters.indexOf(letter));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

async function valuesOf(bytes: Uint8Array, name = "Абайская.csv"): Promise<unknown> {
  const { sheets } = await readWorkbook(bytes, name);
  return sheets.map(({ title, rows }) => [title, rows.map((row) => row.map(({ value }) => value))]);
}

describe("a text of separated cells", () => {
  const rows = [
    ["Организация", "А1, доля"],
    ["Абайская", 12.5],
  ];

  it.each([
    ["UTF-8, semicolons, decimal commas", utf8("Организация;А1, доля\r\nАбайская;12,5\r\n")],
    ["UTF-8 with its mark, tabs", utf8("\ufeffОрганизация\tА1, доля\nАбайская\t12,5\n")],
    ["commas, quotes", utf8('Организация,"А1, доля"\nАбайская,12.5')],
    ["windows-1251", windows1251("Организация;А1, доля\nАбайская;12,5\n")],
    ["UTF-16", utf16("Организация\tА1, доля\r\nАбайская\t12,5\r\n")],
  ])("%s", async (_what, bytes) => {
    expect(await valuesOf(bytes)).toEqual([["Абайская", rows]]);
  });

  it.each(["ibm866", "koi8-r", "x-mac-cyrillic", "windows-1251"])("letters of %s", async (encoding) => {
    const text = "Организация;А1, доля\nАбайская;12,5\n";
    for (const written of [text, text.toUpperCase()]) {
      const bytes = encoded(written, encoding);
      const [first] = rows;
      const expected = written === text ? rows : [first?.map((one) => String(one).toUpperCase()), ["АБАЙСКАЯ", 12.5]];
      expect(await valuesOf(bytes)).toEqual([["Абайская", expected]]);
    }
  });

  it("whatever the words of a table, the encoding is told by its letters", async () => {
    const words = [
      "Организация",
      "Охват членством, %",
      "Ұлытау",
      "ОО «Абай»",
      "г. Астана",
      "ЗКО",
      "СКО",
      "Шымкент",
      "щуп",
      "№ п/п",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words.filter((word) => !/[Ұқ]/.test(word))), { minLength: 4 }),
        (cells) => {
          const text = `Наименование;Значение\n${cells.join(";1\n")};2\n`;
          for (const encoding of ["ibm866", "koi8-r", "windows-1251"]) {
            const plain = text.replace(/[«»№]/g, '"');
            expect([encoding, decodedText(encoded(plain, encoding))]).toEqual([encoding, plain]);
          }
        },
      ),
      { numRuns: 100 },
    );
    await Promise.resolve();
  });

  it("a text in no encoding of Russian is named as such", async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) =>
      at % 20 === 19 ? 10 : at % 5 === 4 ? 59 : 0x80 + ((at * 37) % 0x40),
    );
    await expect(readWorkbook(bytes, "a.csv")).rejects.toMatchObject({ code: "unknownEncoding" });
  });

  it("decimal commas outnumber the semicolons between the cells", async () => {
    expect(await valuesOf(utf8("1,5;2,5;3,5\n4,5;5,5;6,5\n"), "a.csv")).toEqual([
      [
        "a",
        [
          [1.5, 2.5, 3.5],
          [4.5, 5.5, 6.5],
        ],
      ],
    ]);
  });

  it("a first line sep= decides, and counts as a row", async () => {
    expect(await valuesOf(utf8("sep=,\n1;2,3\n"), "a.csv")).toEqual([["a", [[], ["1;2", 3]]]]);
  });

  it("quoted fields hold separators, line ends and quotes; addresses are those of Excel", async () => {
    expect(await valuesOf(utf8('"ОО ""Абай""\nобласть";"a;b"\nx;y\n'), "a.csv")).toEqual([
      [
        "a",
        [
          ['ОО "Абай"\nобласть', "a;b"],
          ["x", "y"],
        ],
      ],
    ]);
  });

  it("a number only where it can be nothing else", async () => {
    const written = ["007", "1,234", "1 234", "55%", "-3", "0,50", "12345678901234567", "да", "1e5", "+7"];
    const [[, [read]]] = (await valuesOf(utf8(`a;${written.join(";")}\n`), "a.csv")) as [[string, [unknown[]]]];
    expect(read).toEqual(["a", "007", "1,234", "1 234", "55%", -3, 0.5, "12345678901234567", "да", "1e5", "+7"]);
  });

  it.each([
    ["a page in HTML under the name of a table", utf8("<html><table><tr><td>1,2</td></tr></table></html>"), "a.xls"],
    ["a letter", utf8("Здравствуйте\nпоказателей нет\n"), "a.csv"],
    ["a text under the name of a picture", utf8("a;b\n1;2\n"), "a.png"],
  ])("%s is no workbook", async (_what, bytes, name) => {
    await expect(readWorkbook(bytes, name)).rejects.toMatchObject({ code: "notWorkbook" });
  });

  it.each([
    ['a;b\n"x;y;\n1;2\n', "A2"],
    ['a;b\n1;2\n3;"x\n4;5\n', "B3"],
    ['a;b\n"ОО "Абай;область";5\n', "A2"],
    ['a;b\n"Абай;1\n"Астана";2\n', "A2"],
  ])("a quote that would shift the cells behind it names its cell: %j", async (text, cell) => {
    await expect(readWorkbook(utf8(text), "a.csv")).rejects.toMatchObject({
      code: "strayQuote",
      location: { sheet: "a", cell },
    });
  });

  it("quotes within a field shift nothing: they are read as they stand", async () => {
    const text = 'ОО "Абай";""Абай"";"ОО "Абай" облысы";"";5\n';
    expect(await valuesOf(utf8(text), "a.csv")).toEqual([
      ["a", [['ОО "Абай"', '"Абай"', '"ОО "Абай" облысы"', null, 5]]],
    ]);
  });

  it("a quote that is never closed, and half a million fields, take no time", async () => {
    await expect(readWorkbook(utf8(`a;b\n"x;${"y;".repeat(500_000)}`), "a.csv")).rejects.toBeDefined();
    await expect(readWorkbook(utf8(`a;b\n1;"${'""'.repeat(32_768)}";2\n`), "a.csv")).rejects.toMatchObject({
      code: "strayQuote",
      location: { sheet: "a", cell: "B2" },
    });
    await expect(readWorkbook(utf8(`a;b\n${"y;".repeat(500_000)}`), "a.csv")).rejects.toMatchObject({
      code: "tooLarge",
    });
  });
});
