import { defaultExcelLimits, requestExcel } from "../../src/workbook/excel/excelRequest";
import { hostFaultFrom } from "../../src/workbook/excel/excelFaults";
import { excelCapabilities } from "../../src/workbook/excel/capabilities";
import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { showCell } from "../../src/workbook/excel/showSheet";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { openInExcel } from "./connectedExcel";
import { evaluationPlan } from "./syntheticPlan";
import { userWorkbook } from "./workbooks";

describe("what Excel refuses, in our words", () => {
  it("a cell being edited", async () => {
    openInExcel(userWorkbook(), { cellEditMode: true });
    await expect(readWorkbook()).rejects.toMatchObject({ code: "cellBeingEdited" });
  });

  it("a protected structure, before anything is written and while it is", async () => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    workbook.structurePassword = "secret";
    await expect(writeWorkbook(evaluationPlan(3, 4))).rejects.toMatchObject({ code: "structureProtected" });
    workbook.structurePassword = null;
    host.faults.at(2, { kind: "protectStructure" });
    await expect(writeWorkbook(evaluationPlan(3, 4))).rejects.toMatchObject({ code: "structureProtected" });
  });

  it("a protected sheet", async () => {
    const workbook = userWorkbook();
    workbook.sheet("Заметки").protection = { password: "secret", options: {} };
    openInExcel(workbook);
    const writing = requestExcel("write", defaultExcelLimits, async (context) => {
      context.workbook.worksheets.getItem("Заметки").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "sheetProtected" });
  });

  it("another workbook in front, a sheet that is gone, an answer that is too long", async () => {
    openInExcel(userWorkbook(), { otherWorkbookInFront: true });
    await expect(writeWorkbook(evaluationPlan(3, 4))).rejects.toMatchObject({ code: "anotherWorkbookInFront" });
    openInExcel(userWorkbook());
    await expect(showCell("Нет такого", "A1")).rejects.toMatchObject({ code: "sheetGone" });
    openInExcel(userWorkbook(), { payloadLimit: 600 });
    await expect(readWorkbook()).rejects.toMatchObject({ code: "payloadRefused" });
  });

  it("a second evaluation of the same workbook by somebody else", async () => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    host.faults.at(2, {
      kind: "before",
      happen: () => {
        const name = "bagalau.generation.0";
        workbook.names.set(name, { name, formula: "=0", visible: false, comment: "" });
      },
    });
    await expect(writeWorkbook(evaluationPlan(3, 4))).rejects.toMatchObject({ code: "busy" });
    expect(workbook.sheets.map(({ title }) => title)).toEqual(["Показатели", "Настройки", "Баллы", "Заметки"]);
  });

  it("keeps what office.js said for the technical details", async () => {
    openInExcel(userWorkbook());
    await expect(showCell("Нет такого", "A1")).rejects.toMatchObject({
      detail: expect.stringMatching(/^show a cell: ItemNotFound /) as unknown,
    });
    expect(hostFaultFrom(new TypeError("x is not a function"), "read")).toMatchObject({
      code: "unexpected",
      detail: "read: TypeError: x is not a function",
    });
  });
});

describe("showing sheets", () => {
  it("brings a cell into view and selects it", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    await showCell("Заметки", "C5");
    expect(workbook.sheetById(workbook.activeSheetId).title).toBe("Заметки");
    expect(workbook.selection?.area).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
  });
});

describe("capabilities", () => {
  it("follow the requirement sets that Excel states", () => {
    openInExcel(userWorkbook(), { apiVersion: "1.12" });
    expect(excelCapabilities()).toEqual({
      comments: true,
      culture: true,
      numberFormatCategories: true,
      mergedAreas: false,
      notes: false,
    });
  });
});
