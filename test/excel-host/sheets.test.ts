import { act, coded, removeGlobals, roundTrip, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

type Sheets = Excel.WorksheetCollection;
const withSheets = (queue: (sheets: Sheets) => void) =>
  act((context) => {
    queue(context.workbook.worksheets);
  });

describe("names of sheets (docs: Worksheet.name)", () => {
  it.each(["", "   ", "a".repeat(32), "a/b", "a:b", "[a]", "what?", "'a", "a'", "History", "history"])(
    "refuses %j",
    async (name) => {
      const host = startHost(["Данные"]);
      await expect(withSheets((sheets) => sheets.add(name))).rejects.toEqual(coded("InvalidArgument"));
      await expect(withSheets((sheets) => (sheets.getItem("Данные").name = name))).rejects.toEqual(
        coded("InvalidArgument"),
      );
      expect(host.workbook.sheets.map((sheet) => sheet.title)).toEqual(["Данные"]);
    },
  );

  it("compares them without case, and finds a sheet so too", async () => {
    const host = startHost(["Данные", "Итоги"]);
    await expect(withSheets((sheets) => sheets.add("ДАННЫЕ"))).rejects.toEqual(coded("ItemAlreadyExists"));
    await expect(withSheets((sheets) => (sheets.getItem("итоги").name = "данные"))).rejects.toEqual(
      coded("ItemAlreadyExists"),
    );
    await withSheets((sheets) => (sheets.getItem("данные").name = "ДАННЫЕ"));
    expect(host.workbook.sheets[0]?.title).toBe("ДАННЫЕ");
  });
});

describe("adding and removing sheets", () => {
  it("adds at the end, visible, without showing it (docs: WorksheetCollection.add)", async () => {
    const host = startHost(["Данные"]);
    const answer = await roundTrip((context) => {
      const sheet = context.workbook.worksheets.add("Итоги").load("name,id,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      return () => [
        sheet.name,
        sheet.position,
        sheet.visibility,
        active.name,
        sheet.id === host.workbook.sheets[1]?.id,
      ];
    });
    expect(answer).toEqual(["Итоги", 1, "Visible", "Данные", true]);
  });

  it("refuses to delete or hide the last visible sheet", async () => {
    const host = startHost(["Данные", "Скрытый"]);
    await withSheets((sheets) => (sheets.getItem("Скрытый").visibility = "Hidden"));
    await expect(
      withSheets((sheets) => {
        sheets.getItem("Данные").delete();
      }),
    ).rejects.toEqual(coded("InvalidOperation"));
    await expect(withSheets((sheets) => (sheets.getItem("Данные").visibility = "Hidden"))).rejects.toEqual(
      coded("InvalidOperation"),
    );
    await withSheets((sheets) => {
      sheets.getItem("Скрытый").delete();
    });
    expect(host.workbook.sheets.map((sheet) => sheet.title)).toEqual(["Данные"]);
  });

  it("refuses to delete a very hidden sheet (docs: Worksheet.delete)", async () => {
    startHost(["Данные", "Тайный"]);
    await withSheets((sheets) => (sheets.getItem("Тайный").visibility = "VeryHidden"));
    await expect(
      withSheets((sheets) => {
        sheets.getItem("Тайный").delete();
      }),
    ).rejects.toEqual(coded("InvalidOperation"));
  });

  it("refuses to activate a hidden sheet", async () => {
    startHost(["Данные", "Скрытый"]);
    await withSheets((sheets) => (sheets.getItem("Скрытый").visibility = "Hidden"));
    await expect(
      withSheets((sheets) => {
        sheets.getItem("Скрытый").activate();
      }),
    ).rejects.toEqual(coded("InvalidOperation"));
  });

  it("moves a sheet and colours its tab", async () => {
    const host = startHost(["А", "Б", "В"]);
    await withSheets((sheets) => {
      sheets.getItem("В").position = 0;
      sheets.getItem("В").tabColor = "#1f4e79";
      sheets.getItem("В").showGridlines = false;
    });
    expect(host.workbook.sheets.map((sheet) => sheet.title)).toEqual(["В", "А", "Б"]);
    expect(host.workbook.sheets[0]).toMatchObject({ tabColor: "#1F4E79", showGridlines: false });
    await expect(withSheets((sheets) => (sheets.getItem("А").position = 3))).rejects.toEqual(coded("InvalidArgument"));
  });

  it("answers ItemNotFound for a sheet that is gone", async () => {
    startHost(["Данные"]);
    await expect(withSheets((sheets) => sheets.getItem("Итоги").load("name"))).rejects.toEqual(coded("ItemNotFound"));
  });

  it("answers ItemNotFound for a range kept from before, when its sheet has gone", async () => {
    const host = startHost(["Данные", "Итоги"]);
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Итоги").getRange("A1").load("address");
      await context.sync();
      host.workbook.deleteSheet(host.workbook.sheet("Итоги"));
      range.values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toEqual(coded("ItemNotFound"));
  });
});

describe("references to sheets", () => {
  const formulas = [["=Данные!A1", "=SUM('Данные'!A:A)&\"Данные!A1\""]];

  it("follow a renamed sheet in formulas, names and input rules", async () => {
    const host = startHost(["Данные", "Итоги"]);
    const read = await roundTrip((context) => {
      const { worksheets, names } = context.workbook;
      const range = worksheets.getItem("Итоги").getRange("A1:B1");
      range.formulas = formulas;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "=Данные!$A$1:$A$5" } };
      names.add("bagalau.data", worksheets.getItem("Данные").getRange("A1:B2"));
      worksheets.getItem("Данные").name = "Мои данные";
      range.load("formulas,dataValidation/rule");
      const name = names.getItem("bagalau.data").load("formula");
      return () => [range.formulas, range.dataValidation.rule.list?.source, name.formula as unknown];
    });
    expect(read).toEqual([
      [["='Мои данные'!A1", "=SUM('Мои данные'!A:A)&\"Данные!A1\""]],
      "='Мои данные'!$A$1:$A$5",
      "='Мои данные'!$A$1:$B$2",
    ]);
    expect(host.unknownMembers).toEqual([]);
  });

  it("become #REF! when the sheet is deleted; the name remains and leads nowhere", async () => {
    startHost(["Данные", "Итоги"]);
    const read = await roundTrip((context) => {
      const { worksheets, names } = context.workbook;
      const range = worksheets.getItem("Итоги").getRange("A1:B1");
      range.formulas = formulas;
      names.add("bagalau.data", worksheets.getItem("Данные").getRange("A1:B2"));
      worksheets.getItem("Данные").delete();
      range.load("formulas,values");
      const name = names.getItem("bagalau.data").load("formula,type");
      const target = name.getRangeOrNullObject().load("address");
      return () => [range.formulas, range.values, name.formula as unknown, name.type, target.isNullObject];
    });
    expect(read).toEqual([
      [["=#REF!A1", '=SUM(#REF!A:A)&"Данные!A1"']],
      [["#REF!", "#REF!"]],
      "=#REF!$A$1:$B$2",
      "Error",
      true,
    ]);
  });
});
