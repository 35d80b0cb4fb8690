import { act, coded, removeGlobals, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

const title = "Данные";
const write = (value: string) =>
  act((context) => (context.workbook.worksheets.getItem(title).getRange("A1").values = [[value]]));

describe("what protection forbids", () => {
  it("writing and formatting cells of a protected sheet, but not unlocked ones", async () => {
    const host = startHost([title]);
    await act((context) => {
      const sheet = context.workbook.worksheets.getItem(title);
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    await expect(write("x")).rejects.toEqual(coded("AccessDenied"));
    const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(title);
    await expect(act((context) => (sheetOf(context).getRange("A1").format.font.bold = true))).rejects.toEqual(
      coded("AccessDenied"),
    );
    await expect(
      act((context) => {
        sheetOf(context).freezePanes.freezeRows(1);
      }),
    ).rejects.toEqual(coded("AccessDenied"));
    await act((context) => {
      sheetOf(context).getRange("B1").values = [["разблокировано"]];
      sheetOf(context).getRange("A:A").format.columnWidth = 80;
    });
    expect(host.workbook.sheet(title).contents.get(0, 1)?.value).toBe("разблокировано");
  });

  it("adding, deleting, renaming, moving and hiding sheets of a protected structure", async () => {
    const host = startHost([title, "Итоги"]);
    await act((context) => {
      context.workbook.protection.protect("тайна");
    });
    const changes: readonly ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.add("Новый"),
      (sheets) => {
        sheets.getItem("Итоги").delete();
      },
      (sheets) => (sheets.getItem("Итоги").name = "Другой"),
      (sheets) => (sheets.getItem("Итоги").position = 0),
      (sheets) => (sheets.getItem("Итоги").visibility = "Hidden"),
    ];
    for (const change of changes) {
      await expect(
        act((context) => {
          change(context.workbook.worksheets);
        }),
      ).rejects.toEqual(coded("AccessDenied"));
    }
    await expect(
      act((context) => {
        context.workbook.protection.unprotect("ошибка");
      }),
    ).rejects.toEqual(coded("AccessDenied"));
    await write("ячейки можно");
    expect(host.workbook.sheets.map((sheet) => sheet.title)).toEqual([title, "Итоги"]);
  });

  it("protecting twice, and unprotecting what is open (office-js#6784), unless that regression is off", async () => {
    const unprotect = () =>
      act((context) => {
        context.workbook.worksheets.getItem(title).protection.unprotect();
      });
    startHost([title]);
    await expect(unprotect()).rejects.toEqual(coded("AccessDenied"));
    startHost([title], { protectRegression6784: false });
    await unprotect();
  });

  it("protection options that are null (office-js#1931)", async () => {
    startHost([title]);
    const options = { allowSort: null } as unknown as Excel.WorksheetProtectionOptions;
    await expect(
      act((context) => {
        context.workbook.worksheets.getItem(title).protection.protect(options);
      }),
    ).rejects.toEqual(coded("InvalidArgument"));
  });
});

describe("where the user is", () => {
  it("editing a cell refuses every request (docs: InvalidOperationInCellEditMode)", async () => {
    const host = startHost([title], { cellEditMode: true });
    await expect(write("x")).rejects.toEqual(coded("InvalidOperationInCellEditMode"));
    expect(host.workbook.sheet(title).contents.size).toBe(0);
    host.endCellEdit();
    await write("x");
  });

  it("editing a cell holds a request with delayForCellEdit until the edit ends", async () => {
    const host = startHost([title], { cellEditMode: true });
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem(title).getRange("A1").values = [["позже"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.workbook.sheet(title).contents.size).toBe(0);
    host.endCellEdit();
    await run;
    expect(host.workbook.sheet(title).contents.get(0, 0)?.value).toBe("позже");
  });

  it("in another workbook refuses add, activate, delete, freeze and select (docs: troubleshooting)", async () => {
    startHost([title, "Итоги"], { otherWorkbookInFront: true });
    const refused: readonly ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.add("Новый"),
      (context) => {
        context.workbook.worksheets.getItem("Итоги").activate();
      },
      (context) => {
        context.workbook.worksheets.getItem("Итоги").delete();
      },
      (context) => {
        context.workbook.worksheets.getItem("Итоги").freezePanes.freezeRows(1);
      },
      (context) => {
        context.workbook.worksheets.getItem("Итоги").getRange("A1").select();
      },
    ];
    for (const queue of refused) await expect(act(queue)).rejects.toEqual(coded("InactiveWorkbook"));
    await write("чтение и запись можно");
  });
});

describe("limits of a request and an answer (docs: resource limits, 5 MB on the web)", () => {
  const megabytes = (count: number) => Array.from({ length: count * 34 }, () => ["x".repeat(30_000)]);

  it("refuses a request above it and does nothing of it", async () => {
    const host = startHost([title]);
    const values = megabytes(6);
    const send = act(
      (context) =>
        (context.workbook.worksheets.getItem(title).getRangeByIndexes(0, 0, values.length, 1).values = values),
    );
    await expect(send).rejects.toEqual(coded("RequestPayloadSizeLimitExceeded"));
    expect(host.workbook.sheet(title).contents.size).toBe(0);
    expect(host.traffic.largestRequest).toBeGreaterThan(5 * 1024 * 1024);
  });

  it("refuses an answer above it; the desktop does not", async () => {
    const host = startHost([title], { payloadLimit: null });
    const values = megabytes(6);
    const range = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem(title).getRangeByIndexes(0, 0, values.length, 1);
    await act((context) => (range(context).values = values));
    await act((context) => range(context).load("values"));
    host.conditions.payloadLimit = 5 * 1024 * 1024;
    await expect(act((context) => range(context).load("values"))).rejects.toEqual(
      coded("ResponsePayloadSizeLimitExceeded"),
    );
  });
});

describe("a request that fails half way", () => {
  it("leaves done what stood before the failing action, and tells where it failed", async () => {
    const host = startHost([title]);
    const run = act((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(title).getRange("A1").values = [["сделано"]];
      worksheets.add("a/b");
      worksheets.getItem(title).getRange("A2").values = [["не сделано"]];
    });
    await expect(run).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
    const { contents } = host.workbook.sheet(title);
    expect([contents.get(0, 0)?.value, contents.get(1, 0)]).toEqual(["сделано", undefined]);
  });

  it("fails in the member that the test chose", async () => {
    const host = startHost([title]);
    host.conditions.failing.add("PageLayout");
    const run = act((context) => (context.workbook.worksheets.getItem(title).pageLayout.orientation = "Landscape"));
    await expect(run).rejects.toEqual(coded("GeneralException"));
  });
});
