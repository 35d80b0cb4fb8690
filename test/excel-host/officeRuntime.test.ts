import { ExcelHost, installGlobals, loadOfficeRuntime, WorkbookModel } from ".";

const first = new ExcelHost(WorkbookModel.withSheets());
const runtime = loadOfficeRuntime(first);
let restore: () => void = () => undefined;

beforeAll(() => {
  restore = installGlobals(runtime);
});
afterAll(() => {
  restore();
});

function hostWith(...titles: readonly string[]): ExcelHost {
  const host = new ExcelHost(WorkbookModel.withSheets(...titles));
  runtime.connect(host);
  return host;
}

describe("office.js over the test host", () => {
  it("reads back what was written, through Microsoft's own client", async () => {
    const host = hostWith("Данные");
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Данные").getRangeByIndexes(1, 1, 2, 2);
      range.values = [
        ["Область", 12],
        [true, "=B2"],
      ];
      range.load("values,formulas,address,valueTypes");
      await context.sync();
      return [range.values, range.formulas, range.address, range.valueTypes];
    });
    expect(values).toEqual([
      [
        ["Область", 12],
        [true, 0],
      ],
      [
        ["Область", 12],
        [true, "=B2"],
      ],
      "Данные!B2:C3",
      [
        ["String", "Double"],
        ["Boolean", "Double"],
      ],
    ]);
    expect(host.traffic.roundTrips).toHaveLength(1);
    expect(host.unknownMembers).toEqual([]);
  });

  it("tells a sheet that is not there by a null object", async () => {
    hostWith("Данные");
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Нет такого");
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(found).toBe(true);
  });

  it("refuses to show a property that was not loaded", async () => {
    hostWith("Данные");
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Данные");
      await context.sync();
      return sheet.name;
    });
    await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["an object", "Worksheet.tables", (sheet) => sheet.tables.load("name")],
    ["a property that is loaded", "Range.hyperlink", (sheet) => sheet.getRange("A1").load("hyperlink")],
    ["a part that is loaded", "Range.sort", (sheet) => sheet.getRange("A1").load("sort/fields")],
    ["a property that is set", "Range.style", (sheet) => (sheet.getRange("A1").style = "Normal")],
    [
      "a method",
      "Range.showCard",
      (sheet) => {
        sheet.getRange("A1").showCard();
      },
    ],
    [
      "a method that gives an object",
      "Range.getSurroundingRegion",
      (sheet) => sheet.getRange("A1").getSurroundingRegion(),
    ],
  ])("names the member that it does not know: %s", async (_what, member, use) => {
    const host = hostWith("Данные");
    const run = Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("Данные"));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(member) as string,
    });
    expect(host.unknownMembers).toEqual([member]);
  });

  it("finds a sheet by its id after it was renamed by another request", async () => {
    const host = hostWith("Данные");
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("bagalau.new");
      sheet.load("id");
      await context.sync();
      host.workbook.renameSheet(host.workbook.sheet("bagalau.new"), "Итоги");
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Итоги");
  });

  it("writes an array of more than 1,500 cells in the slices that office.js cuts", async () => {
    const host = hostWith("Данные");
    const rows = Array.from({ length: 700 }, (_, row) => [row, `строка ${row}`, row * 2]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Данные").getRangeByIndexes(0, 0, 700, 3).values = rows;
      await context.sync();
    });
    const sheet = host.workbook.sheet("Данные");
    expect(sheet.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 699, right: 2 });
    expect(sheet.contents.get(699, 1)?.value).toBe("строка 699");
    expect(host.unknownMembers).toEqual([]);
  });

  it("counts round trips and bytes, and office.js' own clean-up apart", async () => {
    const host = hostWith("Данные");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Данные").getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [["ы".repeat(1000)]];
      await context.sync();
    });
    expect(host.traffic.roundTrips).toHaveLength(2);
    expect(host.traffic.largestRequest).toBeGreaterThan(2000);
  });
});
