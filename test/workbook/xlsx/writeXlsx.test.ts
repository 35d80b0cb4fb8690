import fc from "fast-check";
import { readXlsx as readWithHucre } from "hucre/xlsx";
import { cellAt, type GridCell, type WorkbookGrid } from "../../../src/workbook/grid";
import { rankShades } from "../../../src/workbook/cellStyles";
import type { PlanCell, SheetChart, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { unzip } from "../../../src/workbook/xlsx/unzip";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { constant, formula, sheetPlan, workbookPlan } from "../plans";

async function roundTrip(plan: WorkbookPlan): Promise<WorkbookGrid> {
  return readXlsx(await writeXlsx(plan), "out.xlsx");
}

async function partOf(plan: WorkbookPlan, name: string): Promise<string> {
  return new TextDecoder().decode((await unzip(await writeXlsx(plan), () => true)).get(name));
}

const hostile = [
  "=B1",
  "+1+1",
  "-2",
  "@SUM(A1)",
  '=HYPERLINK("http://x","y")',
  "'x",
  "  spaces  ",
  "two\nlines\t|",
  "\u0001\u001f",
  "\ud800 alone",
  "\uffff",
  "_x0041_ _x005F_",
  "a]]>&amp;<b>\"'",
  "<img src=x>",
  "__proto__",
  "#N/A",
  "#REF!",
  "TRUE",
  "00123",
  "2/5",
  "1E5",
  "😀 Қазақстан ғ\u00a0\u202f\u200b",
];

describe("texts", () => {
  it("come back as they were, whatever they look like, in both readers", async () => {
    const plan = workbookPlan(sheetPlan({ rows: hostile.map((text) => [constant(text, "text")]) }));
    const { sheets } = await roundTrip(plan);
    expect(sheets[0]?.rows.map(([cell]) => [cell?.kind, cell?.value, cell?.formula])).toEqual(
      hostile.map((text) => ["text", text, null]),
    );
    const second = await readWithHucre(await writeXlsx(plan));
    expect(second.sheets[0]?.rows.map(([value]) => value)).toEqual(hostile);
    expect(await partOf(plan, "xl/worksheets/sheet1.xml")).toContain('<t xml:space="preserve">  spaces  </t>');
  });

  it("any text at all comes back, line ends as \\n", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 1, maxLength: 30 }),
        async (texts) => {
          const { sheets } = await roundTrip(workbookPlan(sheetPlan({ rows: texts.map((text) => [constant(text)]) })));
          const expected = texts.map((text) => text.replace(/\r\n?/g, "\n"));
          expect(sheets[0]?.rows.map(([cell]) => cell?.value)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it("longer than a cell can hold are cut at Excel's 32,767 characters, visibly", async () => {
    const { sheets } = await roundTrip(workbookPlan(sheetPlan({ rows: [[constant("ж".repeat(40_000))]] })));
    const text = String(sheets[0]?.rows[0]?.[0]?.value);
    expect(text).toHaveLength(32_767);
    expect(text.endsWith("ж…")).toBe(true);
  });
});

describe("values", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.boolean(),
    fc.string({ maxLength: 20 }).map((text) => text.replace(/\r/g, "")),
    fc.constant(null),
  );

  it("come back exactly, each in its cell, with its format and formula", async () => {
    const cell = fc.record({
      value,
      formula: fc.option(fc.constantFrom("=A1", '=IF(A1="","",1)', "=SUM('It''s & <co>'!A1:B2)")),
      format: fc.option(fc.constantFrom("0.0%", "dd.mm.yyyy", '#,##0.00 "тг"', "@")),
    });
    const rows = fc.array(fc.array(fc.option(cell, { freq: 6 }), { maxLength: 6 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const planned = cells.map((row) => row.map((one): PlanCell | null => one && { ...one, style: "plain" }));
        const [sheet] = (await roundTrip(workbookPlan(sheetPlan({ rows: planned })))).sheets;
        if (!sheet) throw new Error("No sheet");
        planned.forEach((row, rowIndex) => {
          row.forEach((one, column) => {
            expect(cellAt(sheet, rowIndex, column)).toEqual(readBack(one));
          });
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  /** What reading a planned cell gives, by the contracts of PlanCell and GridCell. */
  function readBack(cell: PlanCell | null): GridCell {
    const empty = cell === null || (cell.value === null && cell.formula === null);
    if (empty) return { kind: "empty", value: null, formula: null, format: "General" };
    const { value: planned, formula: text } = cell;
    const kinds = { string: "text", number: "number", boolean: "boolean", object: "empty" } as const;
    const kind = kinds[typeof planned as keyof typeof kinds];
    return { kind, value: planned, formula: text, format: cell.format ?? "General" };
  }

  it("are seen the same by a second reader, formulas with their results", async () => {
    const rows = [
      [constant(100201, "number"), constant(true), constant("Астана")],
      [formula("=A1*2", 200402), formula('=A1&"x"', "100201x"), formula("=A1>1", true), formula("=A2", null)],
    ];
    const { sheets } = await readWithHucre(await writeXlsx(workbookPlan(sheetPlan({ rows }))), { readStyles: true });
    expect(sheets[0]?.rows).toEqual([
      [100201, true, "Астана", null],
      [200402, "100201x", true, null],
    ]);
    expect(["0", "1", "2", "3"].map((column) => sheets[0]?.cells?.get(`1,${column}`)?.formula)).toEqual([
      "A1*2",
      'A1&"x"',
      "A1>1",
      "A2",
    ]);
    expect(sheets[0]?.cells?.get("0,0")?.style?.numFmt).toBe("#,##0");
  });

  it("an error is written as one, as a constant and as a result", async () => {
    const asError = { ...constant("#DIV/0!"), isError: true as const };
    const { sheets } = await roundTrip(workbookPlan(sheetPlan({ rows: [[asError, { ...asError, formula: "=1/0" }]] })));
    expect(sheets[0]?.rows[0]?.map(({ kind, value: read }) => [kind, read])).toEqual([
      ["error", "#DIV/0!"],
      ["error", "#DIV/0!"],
    ]);
  });
});

describe("the workbook", () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

  it("has each sheet's layout", async () => {
    const sheet = sheetPlan({
      title: "Баллы и места",
      rows: [[constant("a"), constant("b")], [], [constant("c")]],
      columnWidths: [30, 12.5],
      rowHeights: new Map([[0, 45]]),
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1]),
      merges: [area(0, 0, 0, 1)],
      frozenRows: 1,
      frozenColumns: 2,
    });
    const plan = workbookPlan(sheet, sheetPlan({ role: "previous", title: "Было", hidden: true }));
    const { sheets } = await roundTrip(plan);
    expect(sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
      ["Баллы и места", false],
      ["Было", true],
    ]);
    expect(sheets[0]).toMatchObject({
      merges: [area(0, 0, 0, 1)],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1]),
      columnWidths: new Map([
        [0, 30],
        [1, 12.5],
      ]),
    });
    const second = await readWithHucre(await writeXlsx(plan));
    expect(second.sheets[0]?.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(second.sheets[0]?.rowDefs?.get(0)?.height).toBe(45);
  });

  it("fills the titles of sheets into formulas, quoted, and finds names by them", async () => {
    const points = sheetPlan({ title: "Баллы 'за' год", names: [{ name: "bagalau.points", area: area(0, 0, 0, 0) }] });
    const totals = sheetPlan({
      role: "totals",
      title: "Итоги",
      rows: [[formula("=SUM({points}!B2:C3)+{totals}!B1", 0)]],
      names: [{ name: "bagalau.limit", area: area(1, 1, 3, 2) }],
    });
    const plan = workbookPlan(points, totals);
    const { sheets, names } = await roundTrip(plan);
    expect(sheets[1]?.rows[0]?.[0]?.formula).toBe("=SUM('Баллы ''за'' год'!B2:C3)+'Итоги'!B1");
    expect(names).toEqual([
      { name: "bagalau.points", sheet: "Баллы 'за' год", area: area(0, 0, 0, 0) },
      { name: "bagalau.limit", sheet: "Итоги", area: area(1, 1, 3, 2) },
    ]);
    const workbook = await partOf(plan, "xl/workbook.xml");
    expect(workbook).toContain('name="bagalau.points" hidden="1"');
    expect(workbook).toContain('name="bagalau.limit">');
  });

  it("refuses a formula that refers to a sheet which is not planned", async () => {
    await expect(writeXlsx(workbookPlan(sheetPlan({ rows: [[formula("={criteria}!A1", 0)]] })))).rejects.toThrow(
      "criteria",
    );
  });

  it("gives titles that Excel accepts, whatever was asked for", async () => {
    const titles = ["Лист/1", "лист 1", "", "x".repeat(40), "Данные", "данные", "'y'"];
    const { sheets } = await roundTrip(workbookPlan(...titles.map((title) => sheetPlan({ title }))));
    const read = sheets.map(({ title }) => title);
    expect(read[4]).toBe("Данные");
    expect(new Set(read.map((title) => title.toLowerCase())).size).toBe(titles.length);
    for (const title of read) expect(title).toMatch(/^[^\\/?*:[\]']{1,31}$/);
  });

  it("prints on A4 with repeated rows and columns, page numbers, as many pages down as needed", async () => {
    const print = {
      landscape: true,
      repeatRows: { from: 2, to: 3 },
      repeatColumns: { from: 0, to: 1 },
      pagesAcross: 2,
      lastColumn: 4,
    };
    const plan = workbookPlan(sheetPlan({ title: "Баллы (2025)", print }));
    expect(await partOf(plan, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Баллы (2025)'!$A$1:$E$1</definedName>`,
    );
    expect(await partOf(plan, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Баллы (2025)'!$A:$B,'Баллы (2025)'!$3:$4</definedName>`,
    );
    const second = await readWithHucre(await writeXlsx(plan));
    expect(second.sheets[0]?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 2,
      fitToHeight: 0,
    });
    expect(second.sheets[0]?.headerFooter?.oddFooter).toBe("&L&A&C&D&R&P / &N");
  });

  it("has rules on input: lists, areas, bounds; a list too long for one formula is left out", async () => {
    const long = Array.from({ length: 60 }, (_unused, index) => `значение ${index}`);
    const inputRules = [
      { area: area(0, 0, 4, 0), rule: { kind: "list", values: ["да", "нет"] }, message: "Выберите из списка" },
      {
        area: area(0, 1, 0, 1),
        rule: { kind: "listArea", formula: "={settings}!$A$1:$A$9" },
        message: "Из списка",
        open: true,
      },
      { area: area(0, 2, 0, 2), rule: { kind: "number", min: 0, max: 4, whole: true }, message: "0…4" },
      { area: area(0, 3, 0, 3), rule: { kind: "number", min: 0, max: null, whole: false }, message: "≥ 0" },
      { area: area(0, 4, 0, 4), rule: { kind: "list", values: long }, message: "Из списка", open: true },
      { area: area(0, 5, 0, 5), rule: { kind: "list", values: ["а, б", "в"] }, message: "Из списка", open: true },
    ] as const;
    const settings = sheetPlan({ role: "settings", title: "Настройки" });
    const second = await readWithHucre(await writeXlsx(workbookPlan(sheetPlan({ inputRules }), settings)));
    const rules = second.sheets[0]?.dataValidations ?? [];
    expect(rules).toHaveLength(4);
    expect(rules[0]).toMatchObject({ type: "list", values: ["да", "нет"], range: "A1:A5", showErrorMessage: true });
    expect(rules[0]).toMatchObject({ errorTitle: "Bagalau", errorMessage: "Выберите из списка" });
    expect(rules[1]).toMatchObject({ type: "list", formula1: "'Настройки'!$A$1:$A$9", range: "B1" });
    // Any other input passes, and still no alert is without a title and a text.
    expect(rules[1]?.showErrorMessage).toBeUndefined();
    expect(rules[1]).toMatchObject({ errorTitle: "Bagalau", errorMessage: "Из списка" });
    expect(rules[2]).toMatchObject({ type: "whole", operator: "between", formula1: "0", formula2: "4" });
    expect(rules[3]).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual", formula1: "0" });
  });

  describe("a chart", () => {
    const chart: SheetChart = {
      kind: "stackedBar",
      title: "Баллы по блокам за 2025 год",
      categories: area(1, 0, 3, 0),
      onTop: "first",
      series: [
        { name: { row: 0, column: 1 }, values: area(1, 1, 3, 1), fill: "#205C6C" },
        { name: { row: 0, column: 2 }, values: area(1, 2, 3, 2), fill: "#F6F3C6" },
      ],
      over: area(5, 0, 25, 9),
    };
    const heading = [constant("Организация"), constant("A. Члены & <взносы>"), constant("B. Взыскания")];
    const sheet = sheetPlan({ title: "Итоги & Ко", rows: [heading], charts: [chart] });

    it("stacks series that refer to cells, their names to the heading", async () => {
      const second = await readWithHucre(await writeXlsx(workbookPlan(sheet)));
      const [read] = second.sheets[0]?.charts ?? [];
      expect(read).toMatchObject({ title: chart.title, barGrouping: "stacked", overlap: 100, legend: "bottom" });
      expect(read?.series).toMatchObject([
        {
          name: "A. Члены & <взносы>",
          categoriesRef: "'Итоги & Ко'!$A$2:$A$4",
          valuesRef: "'Итоги & Ко'!$B$2:$B$4",
          color: "205C6C",
        },
        { name: "B. Взыскания", valuesRef: "'Итоги & Ко'!$C$2:$C$4", color: "F6F3C6" },
      ]);
      const xml = await partOf(workbookPlan(sheet), "xl/charts/chart1.xml");
      const names = [...xml.matchAll(/<c:tx><c:strRef><c:f>(.*?)<\/c:f>/g)].map(([, reference]) => reference);
      expect(names).toEqual(["'Итоги &amp; Ко'!$B$1", "'Итоги &amp; Ко'!$C$1"]);
    });

    it("holds what its cells hold, for viewers that compute nothing", async () => {
      const line = (name: string, value: number | null, text: string) => [
        constant(name),
        formula("=1+1", value, "total"),
        constant(text),
      ];
      const rows = [heading, line("Алматы & <1>", 12.5, "нет"), line("Астана", null, "нет"), line("Абай", -3, "нет")];
      const xml = await partOf(workbookPlan({ ...sheet, rows }), "xl/charts/chart1.xml");
      const stored = [...xml.matchAll(/<c:(cat|val)>.*?<\/c:f>(.*?)<\/c:(?:str|num)Ref>/gs)].map(
        ([, , cache]) => cache,
      );
      const names =
        '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Алматы &amp; &lt;1&gt;</c:v></c:pt><c:pt idx="1"><c:v>Астана</c:v></c:pt><c:pt idx="2"><c:v>Абай</c:v></c:pt></c:strCache>';
      expect(stored).toEqual([
        names,
        '<c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>12.5</c:v></c:pt><c:pt idx="2"><c:v>-3</c:v></c:pt></c:numCache>',
        names,
        // Texts are no numbers.
        '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/></c:numCache>',
      ]);
    });

    it("has names at the edge, where bars below zero do not cover them, the first on top and numbers below", async () => {
      const xml = await partOf(workbookPlan(sheet), "xl/charts/chart1.xml");
      const [, categories = "", values = ""] = /(<c:catAx>.*<\/c:catAx>)(<c:valAx>.*<\/c:valAx>)/s.exec(xml) ?? [];
      expect(categories).toContain('<c:tickLblPos val="low"/>');
      expect(categories).toContain('<c:tickLblSkip val="1"/>');
      expect(categories).toContain('<c:orientation val="maxMin"/>');
      expect(values).toContain('<c:crosses val="max"/>');
      expect(xml.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
      // The names of categories are in a hidden column.
      expect(xml).toContain('<c:plotVisOnly val="0"/>');
    });

    it("has the last category on top where the table grows downwards", async () => {
      const upwards = { ...sheet, charts: [{ ...chart, onTop: "last" } as const] };
      const xml = await partOf(workbookPlan(upwards), "xl/charts/chart1.xml");
      expect(xml).not.toContain("maxMin");
      expect(xml).not.toContain('<c:crosses val="max"/>');
    });

    it("keeps its own names beside charts of other sheets", async () => {
      const other = sheetPlan({
        role: "ranks",
        title: "Места",
        rows: [[constant("Иное"), constant("X"), constant("Y")]],
      });
      const plan = workbookPlan(sheetPlan({ title: "Пусто" }), sheet, { ...other, charts: [chart] });
      const { sheets } = await readWithHucre(await writeXlsx(plan));
      const names = sheets.map(({ charts }) => charts?.flatMap(({ series }) => series?.map(({ name }) => name)));
      expect(names).toEqual([undefined, ["A. Члены & <взносы>", "B. Взыскания"], ["X", "Y"]]);
    });
  });

  it("has shades of ranks between fixed bounds", async () => {
    const shades = [{ kind: "ranks", area: area(5, 2, 25, 9), best: 1, worst: 20 }] as const;
    const second = await readWithHucre(await writeXlsx(workbookPlan(sheetPlan({ shades }))));
    expect(second.sheets[0]?.conditionalRules).toMatchObject([
      {
        type: "colorScale",
        range: "C6:J26",
        colorScale: {
          cfvo: [
            { type: "num", value: "1" },
            { type: "num", value: "10.5" },
            { type: "num", value: "20" },
          ],
          colors: [rankShades.best, rankShades.middle, rankShades.worst].map((colour) => colour.replace("#", "FF")),
        },
      },
    ]);
  });

  it("begins pages at the rows stated", async () => {
    const print = { landscape: true, repeatRows: null, repeatColumns: null, pagesAcross: 1, breaksBefore: [17, 30] };
    const xml = await partOf(workbookPlan(sheetPlan({ print })), "xl/worksheets/sheet1.xml");
    // ECMA-376 part 1, 18.3.1.3: a break is named by the row above it, counted from 1.
    expect([...xml.matchAll(/<brk id="(\d+)"[^>]* man="1"\/>/g)].map(([, id]) => id)).toEqual(["17", "30"]);
  });

  it("opens on the active sheet and is the same bytes each time", async () => {
    const first = sheetPlan({ rows: [[constant("a", "title"), constant(1, "total")]] });
    const plan: WorkbookPlan = {
      ...workbookPlan(first, sheetPlan({ role: "totals", title: "Итоги" })),
      active: "totals",
    };
    expect((await readWithHucre(await writeXlsx(plan))).activeSheet).toBe(1);
    expect(await writeXlsx(plan)).toEqual(await writeXlsx(plan));
    expect(await partOf(plan, "docProps/app.xml")).toContain("<Application>Bagalau</Application>");
    expect(await partOf(plan, "docProps/core.xml")).toMatch(/<dcterms:modified [^>]*>2026-01-01T00:00:00Z</);
  });
});
