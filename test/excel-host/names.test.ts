import { act, coded, removeGlobals, roundTrip, startHost } from "./hostUnderTest";

afterAll(removeGlobals);

describe("defined names", () => {
  it("are workbook-scoped, found without case, hidden on request", async () => {
    const host = startHost(["Данные"]);
    const read = await roundTrip((context) => {
      const { names, worksheets } = context.workbook;
      names.add("bagalau.Points", worksheets.getItem("Данные").getRange("B2:C3")).visible = false;
      const item = names.getItemOrNullObject("BAGALAU.points").load("name,visible,scope,formula,type");
      const range = item.getRangeOrNullObject().load("address");
      const none = names.getItemOrNullObject("bagalau.nothing").load("name");
      names.load("items/name");
      return () => [
        item.name,
        item.visible,
        item.scope,
        item.type,
        range.address,
        none.isNullObject,
        names.items.length,
      ];
    });
    expect(read).toEqual(["bagalau.Points", false, "Workbook", "Range", "Данные!B2:C3", true, 1]);
    expect(host.workbook.names.get("bagalau.points")?.formula).toBe("=Данные!$B$2:$C$3");
  });

  it.each(["A1", "R1C1", "with space", "1a", ""])("refuses the name %j", async (name) => {
    startHost(["Данные"]);
    await expect(act((context) => context.workbook.names.add(name, "=1"))).rejects.toEqual(coded("InvalidArgument"));
  });

  it("refuses one that is there", async () => {
    startHost(["Данные"]);
    const add = () => act((context) => context.workbook.names.add("bagalau.data", "=Данные!$A$1"));
    await add();
    await expect(add()).rejects.toEqual(coded("ItemAlreadyExists"));
  });

  it("delete removes a name, and a name of a null object chain is one itself", async () => {
    const host = startHost(["Данные"]);
    const isNull = await roundTrip((context) => {
      const { names } = context.workbook;
      names.add("bagalau.data", "=Данные!$A$1").delete();
      const range = names.getItemOrNullObject("bagalau.data").getRangeOrNullObject().load("address");
      return () => range.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(host.workbook.names.size).toBe(0);
  });
});
