import { describeWithLibreOffice } from "../libreoffice/soffice";
import { ExcelHost, WorkbookModel } from ".";
import { gridOfWorkbook } from "./gridModel";
import { act, removeGlobals, roundTrip, startHost } from "./hostUnderTest";
import { sheetDigest } from "./sheetDigest";
import { calculateByLibreOffice, openWorkbook, saveWorkbook, setResults } from "./workbookFile";

afterAll(removeGlobals);

async function filledHost(): Promise<ExcelHost> {
  const host = startHost(["Данные", "Мои итоги"]);
  await act((context) => {
    const { worksheets, names } = context.workbook;
    const data = worksheets.getItem("Данные");
    data.getRange("B2:C4").values = [
      ["Область", "Участники"],
      ["Алматы", 12],
      ["Шымкент", 30.5],
    ];
    data.getRange("B2:C2").format.font.bold = true;
    data.getRange("C3:C4").numberFormat = [["#,##0"], ["0.00"]];
    data.getRange("B6:C6").merge(false);
    data.getRange("3:3").rowHidden = true;
    data.getRange("B:B").format.columnWidth = 150;
    data.freezePanes.freezeRows(2);
    worksheets.getItem("Мои итоги").getRange("A1").formulas = [["=SUM(Данные!C:C)*2"]];
    worksheets.getItem("Мои итоги").visibility = "Hidden";
    names.add("bagalau.data", data.getRange("B2:C4"));
  });
  return host;
}

describe("a workbook of the host", () => {
  it("comes back from a file as it was saved", async () => {
    const { workbook } = await filledHost();
    const bytes = await saveWorkbook(workbook);
    const opened = await openWorkbook(bytes, workbook.fileName);
    // A formula without a stored result has none in the file either.
    expect(gridOfWorkbook(opened)).toEqual(gridOfWorkbook(workbook));
  });

  it("is read through office.js after it was opened from a file", async () => {
    const { workbook } = await filledHost();
    startHost(await openWorkbook(await saveWorkbook(workbook), "Книга.xlsx"));
    const read = await roundTrip((context) => {
      const range = context.workbook.names.getItem("bagalau.data").getRange().load("address,values,text");
      return () => [range.address, range.values, range.text];
    });
    expect(read).toEqual([
      "Данные!B2:C4",
      [
        ["Область", "Участники"],
        ["Алматы", 12],
        ["Шымкент", 30.5],
      ],
      [
        ["Область", "Участники"],
        ["Алматы", "12"],
        ["Шымкент", "30.50"],
      ],
    ]);
  });

  it("takes results of formulas from the caller", async () => {
    const { workbook } = await filledHost();
    setResults(workbook, (_title, _row, _column, formula) => (formula.startsWith("=SUM") ? 85 : undefined));
    expect(workbook.sheet("Мои итоги").contents.get(0, 0)).toMatchObject({ kind: "number", value: 85 });
  });

  it.each<[string, (workbook: WorkbookModel) => void]>([
    [
      "a value",
      (workbook) => {
        workbook.sheet("Данные").contents.delete(2, 1);
      },
    ],
    [
      "a look",
      (workbook) => {
        workbook
          .sheet("Данные")
          .changeFormat({ top: 9, left: 9, bottom: 9, right: 9 }, (format) => format.with("bold", true));
      },
    ],
    [
      "a whole column's look",
      (workbook) => {
        workbook
          .sheet("Данные")
          .changeFormat({ top: 0, left: 9, bottom: 1048575, right: 9 }, (format) => format.with("bold", true));
      },
    ],
    [
      "a width",
      (workbook) => {
        workbook.sheet("Данные").line(workbook.sheet("Данные").columns, 7).size = 20;
      },
    ],
    [
      "a merged area",
      (workbook) => {
        workbook.sheet("Данные").merges = [];
      },
    ],
    [
      "a tab colour",
      (workbook) => {
        workbook.sheet("Данные").tabColor = "#FF0000";
      },
    ],
  ])("has a digest of each sheet that changes with %s", async (_what, change) => {
    const { workbook } = await filledHost();
    const before = sheetDigest(workbook, "Данные");
    expect(sheetDigest((await filledHost()).workbook, "Данные")).toBe(before);
    change(workbook);
    expect(sheetDigest(workbook, "Данные")).not.toBe(before);
  });
});

describeWithLibreOffice("a workbook calculated by LibreOffice", () => {
  it("gives formulas their values", async () => {
    const { workbook } = await filledHost();
    await calculateByLibreOffice(workbook);
    // (12 + 30.5) × 2
    expect(workbook.sheet("Мои итоги").contents.get(0, 0)).toMatchObject({ kind: "number", value: 85 });
  }, 120_000);
});
