import { act, coded, removeGlobals, roundTrip, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

const title = "Данные";
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(title);

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
