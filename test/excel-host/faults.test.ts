import { act, coded, removeGlobals, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

const title = "Данные";
const write = (cell: string) =>
  act((context) => (context.workbook.worksheets.getItem(title).getRange(cell).values = [["x"]]));

/** "answered", the code of the error, or "silence" after the promise had every chance to settle. */
async function outcome(run: Promise<unknown>): Promise<string> {
  const settled = run.then(
    () => "answered",
    (error: unknown) => (error as { readonly code: string }).code,
  );
  const silence = new Promise<string>((resolve) =>
    setTimeout(() => {
      resolve("silence");
    }, 50),
  );
  return Promise.race([settled, silence]);
}

describe("faults at a round trip", () => {
  it.each([
    ["reject", { kind: "reject" }, "GeneralException", false],
    ["reject with a code", { kind: "reject", code: "InvalidSelection" }, "InvalidSelection", false],
    ["lostAnswer", { kind: "lostAnswer" }, "RequestAborted", true],
    ["silence", { kind: "silence" }, "silence", true],
    ["neverAnswer", { kind: "neverAnswer" }, "silence", false],
    ["cellEdit", { kind: "cellEdit" }, "InvalidOperationInCellEditMode", false],
  ] as const)("%s at the second of three", async (_kind, fault, expected, done) => {
    const host = startHost([title]);
    host.faults.at(2, fault);
    await write("A1");
    expect(await outcome(write("A2"))).toBe(expected);
    host.endCellEdit();
    await write("A3");
    const { contents } = host.workbook.sheet(title);
    expect([0, 1, 2].map((row) => contents.get(row, 0) !== undefined)).toEqual([true, done, true]);
    expect(host.traffic.roundTrips).toHaveLength(3);
  });

  it("what a co-author does comes before the request", async () => {
    const host = startHost([title, "Итоги", "Баллы"]);
    host.faults.at(1, { kind: "renameSheet", title, to: "Чужое имя" });
    await expect(write("A1")).rejects.toEqual(coded("ItemNotFound"));
    host.faults.at(1, { kind: "deleteSheet", title: "Итоги" });
    host.faults.at(2, { kind: "protectStructure" });
    await act((context) => context.workbook.load("name"));
    await expect(act((context) => context.workbook.worksheets.add("Новый"))).rejects.toEqual(coded("AccessDenied"));
    expect(host.workbook.sheets.map((sheet) => sheet.title)).toEqual(["Чужое имя", "Баллы"]);
  });
});
