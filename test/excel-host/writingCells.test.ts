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
