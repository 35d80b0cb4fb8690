import { understoodSheet } from "../../../src/taskpane/view/understoodSheet";

const column = (index: number, header: string, criterion: string | null) => ({
  column: index,
  header,
  criterion,
  matchedBy: criterion === null ? null : ("name" as const),
});

describe("what was understood of a sheet", () => {
  const shown = understoodSheet({
    title: "Показатели",
    organisationColumn: 1,
    headerRows: { from: 3, to: 5 },
    organisations: 21,
    columns: [column(0, "№ п/п", null), column(2, "Принято", "A3"), column(27, "Примечание", null)],
  });

  it("counts rows as Excel does", () => {
    expect(shown.headerRows).toEqual({ from: 4, to: 6 });
  });

  it("gives each header the address of its lowest cell", () => {
    expect(shown.matched).toEqual([{ header: "Принято", cell: "C6", criterion: "A3", matchedBy: "name" }]);
    expect(shown.unmatched).toEqual([{ header: "Примечание", cell: "AB6" }]);
  });
});
