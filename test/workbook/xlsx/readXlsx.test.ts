import { cellAt, emptyCell, type GridCell, type SheetGrid } from "../../../src/workbook/grid";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { zip } from "../../../src/workbook/xlsx/zip";
import { foreignFile, foreignParts, type ForeignFile } from "./foreignFile";

async function onlySheet(file: ForeignFile): Promise<SheetGrid> {
  const { sheets } = await readXlsx(await foreignFile(file), "region.xlsx");
  const [sheet] = sheets;
  if (!sheet || sheets.length !== 1) throw new Error(`${sheets.length} sheets`);
  return sheet;
}

const cellsOf = (xml: string): ForeignFile => ({ sheets: { Лист1: `<sheetData>${xml}</sheetData>` } });
const cell = (facts: Partial<GridCell>): GridCell => ({ ...emptyCell, ...facts });

describe("cells", () => {
  it("reads numbers, booleans, error values and inline texts", async () => {
    const sheet = await onlySheet(
      cellsOf(
        '<row r="1"><c r="A1"><v>100201</v></c><c r="B1"><v>1.5E-3</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="inlineStr"><is><t xml:space="preserve"> да </t></is></c></row>',
      ),
    );
    expect(sheet.rows).toEqual([
      [
        cell({ kind: "number", value: 100201 }),
        cell({ kind: "number", value: 0.0015 }),
        cell({ kind: "boolean", value: true }),
        cell({ kind: "error", value: "#DIV/0!" }),
        cell({ kind: "text", value: " да " }),
      ],
    ]);
  });

  it("reads each error value by its English name", async () => {
    const names = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
    const sheet = await onlySheet(
      cellsOf(
        names.map((name, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="e"><v>${name}</v></c></row>`).join(""),
      ),
    );
    expect(sheet.rows.map(([first]) => [first?.kind, first?.value])).toEqual(names.map((name) => ["error", name]));
  });

  it("reads shared texts: rich text as plain text, phonetic runs left out, escapes and entities resolved", async () => {
    const sheet = await onlySheet({
      ...cellsOf(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      ),
      sharedStrings:
        "<si><r><rPr><b/></rPr><t>Члены </t></r><r><t>профсоюза</t></r><rPh><t>x</t></rPh></si>" +
        "<si><t>a &lt; b &amp; c _x005F_x0041_ _x0009_|</t></si><si><t>&#128512;&#x1F600;😀</t></si>",
    });
    expect(sheet.rows[0]?.map(({ value }) => value)).toEqual(["Члены профсоюза", "a < b & c _x0041_ \t|", "😀😀😀"]);
  });

  it("reads formulas with their stored values, shared ones moved to their cell", async () => {
    const sheet = await onlySheet(
      cellsOf(
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>4</v></c></row>' +
          '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>' +
          '<row r="3"><c r="B3" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C3" t="str"><f>""</f><v></v></c></row>',
      ),
    );
    expect(cellAt(sheet, 0, 1)).toEqual(cell({ kind: "number", value: 4, formula: "=A1*$A$1" }));
    expect(cellAt(sheet, 1, 1)).toEqual(cell({ kind: "number", value: 6, formula: "=A2*$A$1" }));
    expect(cellAt(sheet, 2, 1)).toEqual(cell({ kind: "text", value: "2x", formula: '=A1&"x"' }));
    expect(cellAt(sheet, 2, 2)).toEqual(cell({ kind: "text", value: "", formula: '=""' }));
  });

  it("never takes a formula without a stored value for 0", async () => {
    const sheet = await onlySheet(
      cellsOf(
        '<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1" s="0"><f>C1</f><v></v></c><c r="C1" t="str"><f>D1</f></c>' +
          '<c r="D1"><f>SUM(A1)</f><v xml:space="preserve"></v></c><c r="E1"><f>0+0</f><v>0</v></c></row>',
      ),
    );
    const noValue = (formula: string): GridCell => cell({ formula });
    expect(sheet.rows[0]).toEqual([
      noValue("=B1+1"),
      noValue("=C1"),
      noValue("=D1"),
      noValue("=SUM(A1)"),
      cell({ kind: "number", value: 0, formula: "=0+0" }),
    ]);
  });

  it("keeps number formats, built-in and own", async () => {
    const sheet = await onlySheet({
      ...cellsOf('<row r="1"><c r="A1" s="1"><v>0.93</v></c><c r="B1" s="2"><v>5</v></c><c r="C1"><v>1</v></c></row>'),
      formats: ["0.0%", "#,##0 &quot;тг&quot;"],
    });
    expect(sheet.rows[0]?.map(({ format }) => format)).toEqual(["0.0%", '#,##0 "тг"', "General"]);
  });

  it("tells which cells are struck through by their font", async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
      '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
    const sheet = await onlySheet({
      ...cellsOf('<row r="1"><c r="A1" s="1"><v>3</v></c><c r="B1" s="2"><v>5</v></c><c r="C1"><v>1</v></c></row>'),
      moreParts: { "xl/styles.xml": styles },
    });
    expect(sheet.rows[0]?.map(({ struck }) => struck)).toEqual([true, undefined, undefined]);
  });

  it("tells which texts have a struck part: the old number beside the new one", async () => {
    const run = (text: string, properties = "") => `<r><rPr>${properties}</rPr><t xml:space="preserve">${text}</t></r>`;
    const sheet = await onlySheet({
      ...cellsOf(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
          `<c r="D1" t="inlineStr"><is>${run("12", "<strike/>")}${run("15")}</is></c></row>`,
      ),
      sharedStrings: `<si>${run("120", "<strike/>")}${run("130")}</si><si><t>5</t></si><si>${run("7", '<strike val="0"/>')}${run(" ", "<strike/>")}</si>`,
    });
    expect(sheet.rows[0]?.map(({ value, struck }) => [value, struck ?? false])).toEqual([
      ["120130", true],
      ["5", false],
      ["7 ", false],
      ["1215", true],
    ]);
  });

  it("never takes a raised mark of a footnote for digits of the number before it", async () => {
    const run = (text: string, raised: boolean) =>
      `<r><rPr>${raised ? '<vertAlign val="superscript"/>' : ""}</rPr><t>${text}</t></r>`;
    const sheet = await onlySheet({
      ...cellsOf(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${run("87,4", false)}${run("1)", true)}</is></c></row>`,
      ),
      sharedStrings: `<si>${run("2607", false)}${run("1", true)}${run(" 0", false)}</si>`,
    });
    expect(sheet.rows[0]?.map(({ value }) => value)).toEqual(["2607¹ 0", "87,4¹⁾"]);
  });

  it("gives dates as serial numbers of the 1900 system, from the 1904 system too, and leaves its numbers alone", async () => {
    const file: ForeignFile = {
      ...cellsOf(
        '<row r="1"><c r="A1" s="1"><v>44573</v></c><c r="B1"><v>44573</v></c><c r="C1" s="2"><v>0.5</v></c></row>',
      ),
      formats: ["dd.mm.yyyy", "0%"],
    };
    const values = (sheet: SheetGrid) => sheet.rows[0]?.map(({ value }) => value);
    expect(values(await onlySheet(file))).toEqual([44573, 44573, 0.5]);
    // 15 January 2026 is 46037 in the 1900 system and 1,462 days less in the 1904 system (ECMA-376 part 1, 18.17.4.1).
    const mac = await onlySheet({
      ...file,
      sheets: {
        Лист1: '<sheetData><row r="1"><c r="A1" s="1"><v>44575</v></c><c r="B1"><v>44575</v></c></row></sheetData>',
      },
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect(values(mac)).toEqual([46037, 44575]);
  });

  it("reads cells without addresses and parts with a namespace prefix", async () => {
    const sheet = await onlySheet(cellsOf("<row><c><v>1</v></c><c><f>A1</f></c><c><v>3</v></c></row>"));
    expect(sheet.rows[0]?.map(({ value }) => value)).toEqual([1, null, 3]);
    const prefixed = foreignParts(cellsOf(""));
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1"><x:f>B1</x:f></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    prefixed.set("xl/worksheets/sheet1.xml", new TextEncoder().encode(xml));
    const { sheets } = await readXlsx(await zip(prefixed, true), "x.xlsx");
    expect(sheets[0]?.rows[0]).toEqual([cell({ formula: "=B1" }), cell({ kind: "number", value: 7 })]);
  });
});

describe("sheets", () => {
  it("reads merged areas, widths, hidden sheets, rows and columns", async () => {
    const { sheets } = await readXlsx(
      await foreignFile({
        sheets: {
          "Данные &amp; прочее":
            '<cols><col min="1" max="1" width="30.5" customWidth="1"/><col min="2" max="3" width="9" hidden="1"/></cols><sheetData>' +
            '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>' +
            '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
          Скрытый: "<sheetData/>",
          Тайный: "<sheetData/>",
        },
        entries: { Скрытый: 'state="hidden"', Тайный: 'state="veryHidden"' },
      }),
      "region.xlsx",
    );
    const [first] = sheets;
    expect(sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
      ["Данные & прочее", false],
      ["Скрытый", true],
      ["Тайный", true],
    ]);
    expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([1, 2]);
    expect([...(first?.columnWidths ?? [])]).toEqual([
      [0, 30.5],
      [1, 9],
      [2, 9],
    ]);
  });

  it("reads a workbook that holds a chart sheet, without it, and keeps names with their sheets", async () => {
    const { sheets, names } = await readXlsx(
      await foreignFile({
        sheets: {
          Диаграмма: '<drawing r:id="rId1"/>',
          Данные: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>',
        },
        chartSheets: ["Диаграмма"],
        definedNames: "<definedNames><definedName name=\"bagalau.data\">'Данные'!$A$1</definedName></definedNames>",
      }),
      "region.xlsx",
    );
    expect(sheets.map(({ title }) => title)).toEqual(["Данные"]);
    expect(sheets[0]?.rows).toEqual([[cell({ kind: "number", value: 5 })]]);
    expect(names).toEqual([{ name: "bagalau.data", sheet: "Данные", area: { top: 0, left: 0, bottom: 0, right: 0 } }]);
  });

  it("keeps names of the whole workbook that refer to one area, and drops broken ones", async () => {
    const { names } = await readXlsx(
      await foreignFile({
        sheets: { Лист1: "<sheetData/>", "It's": "<sheetData/>" },
        definedNames:
          "<definedNames><definedName name=\"bagalau.criteria\">'It''s'!$B$2:$D$9</definedName>" +
          '<definedName name="bagalau.settings">#REF!$A$1</definedName><definedName name="bagalau.data">Лист1!#REF!</definedName>' +
          '<definedName name="local" localSheetId="0">Лист1!$A$1</definedName><definedName name="two">Лист1!$A$1,Лист1!$C$1</definedName>' +
          '<definedName name="constant">0.2</definedName><definedName name="gone">Лист9!$A$1</definedName></definedNames>',
      }),
      "region.xlsx",
    );
    expect(names).toEqual([
      { name: "bagalau.criteria", sheet: "It's", area: { top: 1, left: 1, bottom: 8, right: 3 } },
    ]);
  });

  it("is neither slow nor large for a stray cell in the last row and column and for formatted empty rows", async () => {
    const styled = Array.from(
      { length: 5000 },
      (_unused, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="0"/></row>`,
    ).join("");
    const sheet = await onlySheet(
      cellsOf(`<row r="1"><c r="A1"><v>1</v></c></row>${styled}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`),
    );
    expect(sheet.rows).toHaveLength(1_048_576);
    expect(new Set(sheet.rows).size).toBe(3);
    expect(cellAt(sheet, 1_048_575, 16_383).value).toBe(9);
    const trimmed = await onlySheet(cellsOf(`<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="0"/></row>${styled}`));
    expect(trimmed.rows).toEqual([[cell({ kind: "number", value: 1 })]]);
  });

  it("reads a workbook whose sheets are empty, and titles such as __proto__", async () => {
    const { sheets } = await readXlsx(await foreignFile({ sheets: { constructor: "<sheetData/>" } }), "x.xlsx");
    expect(sheets).toEqual([expect.objectContaining({ title: "constructor", rows: [], merges: [] })]);
  });

  it("refuses a workbook with a sheet that no part is named for: it would vanish", async () => {
    const entries = { Второй: 'q:id="rId7"' };
    const parts = foreignParts({ sheets: { Первый: "<sheetData/>", Второй: "<sheetData/>" }, entries });
    const workbook = new TextDecoder().decode(parts.get("xl/workbook.xml")).replace('r:id="rId2" q:id', "r:id");
    parts.set("xl/workbook.xml", new TextEncoder().encode(workbook));
    await expect(readXlsx(await zip(parts, true), "x.xlsx")).rejects.toThrow("Второй");
  });

  it("tells which cells have comments or notes, whatever is wrong with their part", async () => {
    const relation = (id: number, kind: string, target: string) =>
      `<Relationship Id="rId${id}" Type="http://x/relationships/${kind}" Target="${target}"/>`;
    const file = (comments: string) =>
      foreignFile({
        sheets: { Лист1: "<sheetData/>", Лист2: "<sheetData/>" },
        moreParts: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation(1, "comments", "../comments/c.xml")}${relation(2, "threadedComment", "/xl/threads/t.xml")}${relation(3, "comments", "none.xml")}</Relationships>`,
          "xl/comments/c.xml": comments,
          "xl/threads/t.xml":
            '<ThreadedComments><threadedComment ref="G8" id="1"><text>a</text></threadedComment></ThreadedComments>',
        },
      });
    const remarked = async (comments: string) =>
      (await readXlsx(await file(comments), "x.xlsx")).sheets.map((sheet) => sheet.remarked);
    const list = '<comment ref="G8"/><comment ref="A3"><text><t>b</t></text></comment><comment ref="?"/>';
    expect(await remarked(`<comments><commentList>${list}</commentList></comments>`)).toEqual([
      ["G8", "A3"],
      undefined,
    ]);
    expect(await remarked("<comments><commentList")).toEqual([undefined, undefined]);
  });
});
