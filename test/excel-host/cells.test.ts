import { act, coded, removeGlobals, roundTrip, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

const title = "Данные";
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(title);

describe("writing cells", () => {
  it.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ["rows of different length", [[1, 2], [3]]],
  ])("refuses an array of another size: %s (docs: Range.values)", async (_what, values) => {
    const host = startHost([title]);
    await expect(act((context) => (sheetOf(context).getRange("A1:B2").values = values))).rejects.toEqual(
      coded("InvalidArgument"),
    );
    expect(host.workbook.sheet(title).contents.size).toBe(0);
  });

  it("refuses a large array of another size, which office.js would cut into slices", async () => {
    startHost([title]);
    const values = Array.from({ length: 900 }, () => [1, 2]);
    const write = act((context) => (sheetOf(context).getRange("A1:B901").values = values));
    await expect(write).rejects.toEqual(coded("InvalidArgument"));
  });

  it("writes nothing of a range in which one cell is not accepted", async () => {
    const host = startHost([title]);
    const write = act((context) => (sheetOf(context).getRange("A1:A2").values = [["хорошо"], ["=1+"]]));
    await expect(write).rejects.toEqual(coded("InvalidArgument"));
    expect(host.workbook.sheet(title).contents.size).toBe(0);
  });

  it("leaves a cell by null, clears it by an empty string, fills all by a single value", async () => {
    startHost([title]);
    const values = await roundTrip((context) => {
      const range = sheetOf(context).getRange("A1:C1");
      range.values = [[1, 2, 3]];
      // The d.ts has no null, the documentation of Range.values does.
      range.values = [[null, "", 4]] as unknown[][];
      const other = sheetOf(context).getRange("A2:B3");
      Object.assign(other, { values: "x" });
      const all = sheetOf(context).getRange("A1:C3").load("values");
      return () => all.values as unknown;
    });
    expect(values).toEqual([
      [1, "", 4],
      ["x", "x", ""],
      ["x", "x", ""],
    ]);
  });

  it("coerces text unless the format was text before (2/5, 00123, =…)", async () => {
    const host = startHost([title]);
    await act((context) => {
      sheetOf(context).getRange("A1:C1").values = [["2/5", "00123", "12,5"]];
      sheetOf(context).getRange("A2:C2").numberFormat = [["@", "@", "@"]];
      sheetOf(context).getRange("A2:C2").values = [["2/5", "00123", "=A1"]];
    });
    const { contents } = host.workbook.sheet(title);
    const row = (index: number) => [0, 1, 2].map((column) => contents.get(index, column)?.value);
    expect(row(0)).toEqual([46058, 123, "12,5"]);
    expect(row(1)).toEqual(["2/5", "00123", "=A1"]);
    expect(host.workbook.sheet(title).formatAt(0, 0).numberFormat).toBe("d-mmm");
  });

  it("does not read the apostrophe back, not even in formulas (office-js#6687)", async () => {
    const host = startHost([title]);
    const read = await roundTrip((context) => {
      const range = sheetOf(context).getRange("A1");
      range.values = [["'=1+1"]];
      range.load("values,formulas,valueTypes");
      return () => [range.values, range.formulas, range.valueTypes];
    });
    expect(read).toEqual([[["=1+1"]], [["=1+1"]], [["String"]]]);
    expect(host.workbook.sheet(title).contents.get(0, 0)?.prefixed).toBe(true);
  });

  it("refuses a formula that refers to a sheet which is not there", async () => {
    startHost([title]);
    const write = act((context) => (sheetOf(context).getRange("A1").formulas = [["='Нет такого'!A1"]]));
    await expect(write).rejects.toEqual(coded("InvalidArgument"));
  });

  it("refuses a single value for more than five million cells", async () => {
    startHost([title]);
    const write = act((context) => Object.assign(sheetOf(context).getRange("A:E"), { values: 1 }));
    await expect(write).rejects.toEqual(coded("OperationCellsExceedLimit"));
  });
});

describe("reading cells", () => {
  it("tells an error from the text that looks like it by valueTypes alone", async () => {
    startHost([title]);
    const read = await roundTrip((context) => {
      const range = sheetOf(context).getRange("A1:D1");
      range.values = [["#N/A", "'#N/A", true, ""]];
      range.load("values,valueTypes");
      return () => [range.values, range.valueTypes];
    });
    expect(read).toEqual([[["#N/A", "#N/A", true, ""]], [["Error", "String", "Boolean", "Empty"]]]);
  });

  it("gives a used range that begins where the first cell is, with and without cells that are only formatted", async () => {
    startHost([title]);
    const areas = await roundTrip((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("B2:E9").format.fill.color = "#FFCC00";
      const all = sheet.getUsedRangeOrNullObject(false).load("address,rowIndex,columnIndex");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      return () => [all.address, all.rowIndex, all.columnIndex, values.address];
    });
    expect(areas).toEqual(["Данные!B2:E9", 1, 1, "Данные!C3"]);
  });

  it("gives no used range of an empty sheet, or A1 (d.ts)", async () => {
    startHost([title]);
    const answer = await roundTrip((context) => {
      const none = sheetOf(context).getUsedRangeOrNullObject(true).load("address");
      const first = sheetOf(context).getUsedRange().load("address");
      return () => [none.isNullObject, first.address];
    });
    expect(answer).toEqual([true, "Данные!A1"]);
  });

  it("keeps only the upper-left value of a merged area, and finds the area only from its upper left (office-js#3611)", async () => {
    startHost([title]);
    const read = await roundTrip((context) => {
      const range = sheetOf(context).getRange("B2:C3");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge(false);
      sheetOf(context).getRange("C3").values = [["lost"]];
      range.load("values");
      const found = sheetOf(context).getRange("A1:C3").getMergedAreasOrNullObject();
      found.areas.load("items/address");
      const missed = sheetOf(context).getRange("C3:D4").getMergedAreasOrNullObject().load("address");
      return () => [range.values, found.areas.items.map((area) => area.address), missed.isNullObject];
    });
    expect(read).toEqual([
      [
        [1, ""],
        ["", ""],
      ],
      ["Данные!B2:C3"],
      true,
    ]);
  });

  it("knows hidden rows and columns, and their widths in points", async () => {
    startHost([title]);
    const read = await roundTrip((context) => {
      sheetOf(context).getRange("2:2").rowHidden = true;
      sheetOf(context).getRange("A:A").format.columnWidth = 96;
      const range = sheetOf(context).getRange("A1:B3");
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      range.load("rowHidden");
      return () => [rows.value, columns.value, range.rowHidden];
    });
    expect(read).toEqual([
      [0, 1, 2].map((rowIndex) => ({ rowIndex, rowHidden: rowIndex === 1 })),
      [96, 48].map((columnWidth) => ({ columnHidden: false, format: { columnWidth } })),
      null,
    ]);
  });

  it("answers more than five million cells by null (docs: resource limits)", async () => {
    startHost([title], { payloadLimit: null });
    const values: unknown = await roundTrip((context) => {
      const range = sheetOf(context).getRange("A:E").load("values");
      return () => range.values as unknown;
    });
    expect(values).toBeNull();
  });

  it("refuses a member that is newer than the Excel (ApiNotFound)", async () => {
    startHost([title], { apiVersion: "1.9" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    const read = act((context) => sheetOf(context).getRange("A1").load("numberFormatCategories"));
    await expect(read).rejects.toEqual(coded("ApiNotFound"));
    await expect(act((context) => sheetOf(context).getRange("A1").getMergedAreasOrNullObject())).rejects.toEqual(
      coded("ApiNotFound"),
    );
  });
});

describe("the look of cells", () => {
  it("answers null where cells differ, and takes whole columns without an entry for each cell", async () => {
    const host = startHost([title]);
    const read = await roundTrip((context) => {
      const sheet = sheetOf(context);
      Object.assign(sheet.getRange("A:A"), { numberFormat: "@" });
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1:A2");
      range.load("numberFormat,format/font/bold,format/wrapText");
      return () => [range.numberFormat, range.format.font.bold, range.format.wrapText];
    });
    expect(read).toEqual([[["@"], ["@"]], null, false]);
    expect(host.workbook.sheet(title).formatAt(500_000, 0).numberFormat).toBe("@");
  });

  it("draws the edges of a range and the lines inside it", async () => {
    const host = startHost([title]);
    await act((context) => {
      const { borders } = sheetOf(context).getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").color = "#808080";
    });
    const sheet = host.workbook.sheet(title);
    expect(sheet.formatAt(1, 1).get("borderTopStyle")).toBe("Continuous");
    expect(sheet.formatAt(2, 1).get("borderTopStyle")).toBe("None");
    expect([sheet.formatAt(2, 1).get("borderRightColor"), sheet.formatAt(2, 1).get("borderRightStyle")]).toEqual([
      "#808080",
      "Continuous",
    ]);
  });

  it("refuses what is no colour", async () => {
    startHost([title]);
    await expect(act((context) => (sheetOf(context).getRange("A1").format.fill.color = "rgb(1,2,3)"))).rejects.toEqual(
      coded("InvalidArgument"),
    );
  });

  it("formats several areas at once, by an address of at most 8,192 characters (docs: troubleshooting)", async () => {
    const host = startHost([title]);
    await act((context) => (sheetOf(context).getRanges("A1:B2,D4").format.font.bold = true));
    const sheet = host.workbook.sheet(title);
    expect(
      [sheet.formatAt(1, 1), sheet.formatAt(3, 3), sheet.formatAt(2, 2)].map((format) => format.get("bold")),
    ).toEqual([true, true, false]);
    const long = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
    await expect(act((context) => sheetOf(context).getRanges(long).load("address"))).rejects.toEqual(
      coded("InvalidArgument"),
    );
  });
});
