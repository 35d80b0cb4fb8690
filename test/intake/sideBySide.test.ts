import { defaultEdition } from "../../src/criteria/defaultEdition";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { sheet } from "./sheetBuilder";

const edition = { ...defaultEdition(), roster: null };

/** "name: values of A1 to A4" of each organisation, and the cells of names that an error says are not read. */
function reading(rows: Parameters<typeof sheet>[0]): { readonly read: readonly string[]; readonly notRead: string } {
  const workbook = { fileName: "x.xlsx", sheets: [sheet(rows)], names: [] };
  const { submissions, issues } = readSubmissions([{ workbook, ownSheets: new Set() }], edition, {
    duplicates: null,
    nameFiles: false,
  });
  const read = submissions.map(({ organisation, readings }) => {
    const values = readings.slice(0, 4).map(({ value }) => value ?? "-");
    return `${organisation}: ${values.join(" ")}`;
  });
  const errors = issues.filter(({ code, severity }) => code === "nameNotRead" && severity === "error");
  return { read, notRead: errors.map(({ cell }) => cell).join(" ") };
}

describe("tables side by side: both are read, or an error names what is not", () => {
  it("each under a heading of organisations", () => {
    const rows = [
      ["Организация", "A1", "A3", null, "Организация", "A4", "A2"],
      ["Астана", 91, 120, null, "Алматы", 7, 200],
      ["Алматы", 80, 12, null, "Абай", 5, 100],
    ];
    const both = { read: ["Астана: 91 - 120 -", "Алматы: 80 200 12 7", "Абай: - 100 - 5"], notRead: "" };
    expect(reading(rows)).toEqual(both);
    expect(reading(rows.map((row) => row.filter((_cell, column) => column !== 3)))).toEqual(both);
  });

  it("each with its heading in another row", () => {
    const rows = [
      ["Организация", "A1", "A3"],
      ["Астана", 91, 120, null, "Организация", "A4", "A1"],
      ["Алматы", 80, 12, null, "Абай", 5, 66],
      [null, null, null, null, "Жетысу", 7, 44],
    ];
    const read = ["Астана: 91 - 120 -", "Алматы: 80 - 12 -", "Абай: 66 - - 5", "Жетысу: 44 - - 7"];
    expect(reading(rows)).toEqual({ read, notRead: "" });
  });

  it.each([
    ["a blank column between", 3],
    ["no blank column", 9],
  ])("names without a heading, %s", (_name, blank) => {
    const rows = [
      ["Организация", "A1", "A3", null, null, "A4", "A2"],
      ["Астана", 91, 120, null, "Абай", 7, 200],
      ["Алматы", 80, 12, null, "Жетысу", 5, 100],
    ].map((row) => row.filter((_cell, column) => column !== blank || blank === 9));
    const cells = blank === 9 ? "E2 E3" : "D2 D3";
    expect(reading(rows).notRead).toBe(cells);
  });

  it("names in front of the first of two tables that are read as one", () => {
    const rows = [
      ["Наименование", "A1", "A3", null, "Наименование организации", "A4", "A1"],
      ["Абай", 91, 120, null, "Астана", 7, "#REF!"],
      ["Жетысу", 80, "x", null, "Алматы", 5, 100],
    ];
    const { read, notRead } = reading(rows);
    expect([read.some((line) => line.startsWith("Абай")) || notRead.includes("A2"), read.length > 0]).toEqual([
      true,
      true,
    ]);
  });

  it("a column that repeats the names, one of remarks with numbers, and one of words that recur are none", () => {
    for (const beside of [
      ["Астана", "Алматы"],
      ["акт 5", "акт 6"],
      ["да", "да"],
    ]) {
      const rows = [
        ["Организация", "A1", null, "A3"],
        ["Астана", 91, beside[0] ?? "", 120],
        ["Алматы", 80, beside[1] ?? "", 12],
      ];
      expect(reading(rows)).toEqual({ read: ["Астана: 91 - 120 -", "Алматы: 80 - 12 -"], notRead: "" });
    }
  });
});
