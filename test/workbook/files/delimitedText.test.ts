import { readWorkbook } from "../../../src/workbook/files/readWorkbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Letters of Russian and ASCII in windows-1251: А…я are 0xC0…0xFF. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
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

  it("a quote that is never closed ends with the text, and half a million fields take no time", async () => {
    expect(await valuesOf(utf8(`a;b\n"x;${"y;".repeat(500_000)}`), "a.csv")).toBeDefined();
    await expect(readWorkbook(utf8(`a;b\n${"y;".repeat(500_000)}`), "a.csv")).rejects.toMatchObject({
      code: "tooLarge",
    });
  });
});
