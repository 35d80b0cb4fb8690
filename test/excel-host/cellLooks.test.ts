import { regions } from "./hostConditions";
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

  it.each(["en", "ru"] as const)(
    "formats several areas at once, parted by the list separator of Windows (office-js#1167, #1985): %s",
    async (region) => {
      const { list } = regions[region];
      const host = startHost([title], { region });
      const areas = ["A1:B2", "D4"];
      const several = (separator: string) => (context: Excel.RequestContext) =>
        (sheetOf(context).getRanges(areas.join(separator)).format.font.bold = true);
      await expect(act(several(list === "," ? ";" : ","))).rejects.toEqual(coded("InvalidArgument"));
      await act(several(list));
      const sheet = host.workbook.sheet(title);
      expect(
        [sheet.formatAt(1, 1), sheet.formatAt(3, 3), sheet.formatAt(2, 2)].map((format) => format.get("bold")),
      ).toEqual([true, true, false]);
      // docs: excel-add-ins-troubleshooting, at most 8,192 characters
      const long = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(list);
      await expect(act((context) => sheetOf(context).getRanges(long).load("address"))).rejects.toEqual(
        coded("InvalidArgument"),
      );
    },
  );

  it.each([
    ["en", "2.5", true],
    ["en", "2,5", false],
    ["ru", "2.5", false],
    ["ru", "2,5", true],
    ["en", "=5/2", true],
    ["ru", "=5/2", true],
  ] as const)(
    "reads the points of a colour scale with the separators of the region: %s %s",
    async (region, middle, ok) => {
      startHost([title], { region });
      const point = (formula: string) => ({ formula, type: "Number" as const, color: "#FFFFFF" });
      const scale = act((context) => {
        const added = sheetOf(context).getRange("A1:A9").conditionalFormats.add("ColorScale");
        added.colorScale.criteria = { minimum: point("1"), midpoint: point(middle), maximum: point("4") };
      });
      await (ok ? expect(scale).resolves.toBeUndefined() : expect(scale).rejects.toEqual(coded("InvalidArgument")));
    },
  );

  it("changes of each cell what its record says (setCellProperties)", async () => {
    const host = startHost([title]);
    await act((context) => {
      const range = sheetOf(context).getRange("B2:C2");
      range.format.fill.color = "#00FF00";
      range.setCellProperties([
        [
          { format: { font: { bold: true }, borders: { top: { style: "Double" } } } },
          { format: { fill: { pattern: "None" } } },
        ],
      ]);
      sheetOf(context)
        .getRange("B2")
        .setCellProperties([[{}]]);
    });
    const sheet = host.workbook.sheet(title);
    const looks = ["bold", "fillColor", "fillPattern", "borderTopStyle"];
    expect([1, 2].map((column) => looks.map((look) => sheet.formatAt(1, column).get(look)))).toEqual([
      [true, "#00FF00", "Solid", "Double"],
      [false, "#00FF00", "None", "None"],
    ]);
    const wrong = act((context) => {
      sheetOf(context)
        .getRange("B2:C2")
        .setCellProperties([[{}]]);
    });
    await expect(wrong).rejects.toEqual(coded("InvalidArgument"));
  });

  /** Forty characters: one line in a wide column, five at the standard 8.43 characters. */
  const sentence = "Республиканское объединение профсоюзов А";

  it.each([
    ["wrapped, then widened: it stays as high as it was", true, ["wrap", "widen"], 90],
    ["widened, then wrapped", true, ["widen", "wrap"], 15],
    ["stated after that", true, ["wrap", "widen", "state"], 20],
    ["on the web it does not grow", false, ["wrap", "widen"], 15],
  ] as const)("fits a row to wrapped text at the width of that moment: %s", async (_what, fitsRows, steps, height) => {
    startHost([title], { fitsRows });
    const read = await roundTrip((context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.values = [[sentence]];
      const change = {
        wrap: () => (cell.format.wrapText = true),
        widen: () => (cell.format.columnWidth = 400),
        state: () => (cell.format.rowHeight = 20),
      };
      for (const step of steps) change[step]();
      cell.load("format/rowHeight");
      return () => cell.format.rowHeight;
    });
    expect(read).toBe(height);
  });

  it("calculates and draws at each change, or once where that is suspended until the sync", async () => {
    const host = startHost([title]);
    const { work } = host.workbook;
    const change = (context: Excel.RequestContext): void => {
      sheetOf(context).getRange("A1").values = [[1]];
      sheetOf(context).getRange("A2").values = [["=A1"]];
      sheetOf(context).getRange("A3").format.font.bold = true;
    };
    await act(change);
    expect([work.calculations, work.drawings]).toEqual([2, 3]);
    work.clear();
    await act((context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      change(context);
    });
    expect([work.calculations, work.drawings]).toEqual([1, 1]);
    await act(change);
    expect([work.calculations, work.drawings]).toEqual([3, 4]);
  });
});
