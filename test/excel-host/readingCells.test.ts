import { act, coded, removeGlobals, roundTrip, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

const title = "Данные";
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(title);

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
