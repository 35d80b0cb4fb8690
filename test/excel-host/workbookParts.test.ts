import { act, coded, removeGlobals, roundTrip, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

const title = "Данные";

describe("the rest of the workbook", () => {
  it("keeps settings of the add-in", async () => {
    startHost([title]);
    const read = await roundTrip((context) => {
      const { settings } = context.workbook;
      settings.add("bagalau.language", "kk");
      settings.add("bagalau.language", { ui: "ru" });
      const known = settings.getItemOrNullObject("bagalau.language").load("value");
      const unknown = settings.getItemOrNullObject("other").load("value");
      return () => [known.value as unknown, unknown.isNullObject];
    });
    expect(read).toEqual([{ ui: "ru" }, true]);
  });

  it("keeps frozen panes, page layout, validation and charts", async () => {
    const host = startHost([title]);
    await act((context) => {
      const sheet = context.workbook.worksheets.getItem(title);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.paperSize = "A4";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      sheet.getRange("A1:A5").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B5"), "Columns");
      chart.title.text = "Итоги";
      chart.setPosition("D1", "K20");
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
    });
    const sheet = host.workbook.sheet(title);
    expect(sheet.frozen).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(Object.fromEntries(sheet.pageLayout)).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: "$1:$3",
      "DefaultForAllPages/CenterFooter": "&P",
    });
    expect(sheet.validations).toHaveLength(1);
    expect(sheet.charts[0]).toMatchObject({ type: "BarClustered", over: { top: 0, left: 3, bottom: 19, right: 10 } });
    expect(host.unknownMembers).toEqual([]);
  });

  it("refuses a list of more than 255 characters and a zoom by scale and pages at once", async () => {
    startHost([title]);
    const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(title);
    const long = { list: { inCellDropDown: true, source: "да,".repeat(100) } };
    await expect(act((context) => (sheetOf(context).getRange("A1").dataValidation.rule = long))).rejects.toEqual(
      coded("InvalidArgument"),
    );
    const zoom = { scale: 50, horizontalFitToPages: 1 };
    await expect(act((context) => (sheetOf(context).pageLayout.zoom = zoom))).rejects.toEqual(coded("InvalidArgument"));
  });
});
