/** A table that goes on in another sheet, without its header: names in = names accounted for. */
import fc from "fast-check";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { expectedOrganisations, submissionStatuses } from "../../src/intake/submissionStatus";
import type { SheetGrid } from "../../src/workbook/grid";
import { edition, issueLines, messages, plainOptions, readLines, sheet, workbook, type Typed } from "./sheetBuilder";

const head = ["№", "Организация", "A1", "A2", "A4"];
const first = sheet([head, [1, "Альфа", 1, 91, 7], [2, "Бета", 4, 80, 3]], { title: "Лист1" });
const rest: readonly (readonly Typed[])[] = [
  [3, "Гамма", 9, 70, 2],
  [4, "Дельта", 2, 60, 8],
];
const all = ["Альфа: 1 91 · 7 ·", "Бета: 4 80 · 3 ·", "Гамма: 9 70 · 2 ·", "Дельта: 2 60 · 8 ·"];

function readAll(...sheets: readonly SheetGrid[]) {
  return readSubmissions([{ workbook: workbook(...sheets), ownSheets: new Set() }], edition(), plainOptions);
}
const second = (rows: readonly (readonly Typed[])[], title = "Лист2") => sheet(rows, { title });

describe("in the same columns it is read under the header of the sheet before", () => {
  it.each<readonly [string, readonly (readonly Typed[])[], string]>([
    ["at once", rest, "E1"],
    ["below a title and a blank row", [["Продолжение таблицы"], [], ...rest], "E3"],
    ["below the numbers of the columns", [[1, 2, 3, 4, 5], ...rest], "E2"],
  ])("%s", (_what, rows, cell) => {
    const reading = readAll(first, second(rows));
    expect(readLines(reading)).toEqual(all);
    expect(issueLines(reading, "error", "warning").filter((line) => !line.includes("criterionWithoutColumn"))).toEqual([
      "warning tableContinued",
    ]);
    expect(reading.submissions[2]?.readings[3]?.source).toMatchObject({ sheet: "Лист2", cell });
    expect(reading.tables.map(({ sheet: title, headerArea }) => [title, headerArea])).toEqual([
      ["Лист1", "A1:E1"],
      ["Лист2", "A1:E1"],
    ]);
    expect(messages(reading).join()).not.toContain("{{");
  });

  it("over three sheets, with a header of two rows and merged parents", () => {
    const rows = [
      ["№", "Организация", "Показатели", null, null],
      [null, null, "A1", "A2", "A4"],
      ...first.rows.slice(1),
    ];
    const two = sheet(rows, { title: "Лист1", merges: ["A1:A2", "B1:B2", "C1:E1"] });
    expect(readLines(readAll(two, second(rest.slice(0, 1)), second(rest.slice(1), "Лист3")))).toEqual(all);
  });

  it("a cell that cannot be read there is named there", () => {
    const reading = readAll(first, second([[3, "Гамма", "много", 70, 2]]));
    expect(reading.issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "valueIsWords", sheet: "Лист2", cell: "C1" },
    ]);
  });
});

describe("otherwise it is a question that names sheet and rows, and its organisations are expected", () => {
  it.each<readonly [string, readonly (readonly Typed[])[], string]>([
    ["a column less in front", rest.map((row) => row.slice(1)), "A1"],
    ["a column less at the end", rest.map((row) => row.slice(0, 4)), "B1"],
    ["a column more", rest.map((row) => [...row, 5]), "B1"],
    ["an organisation that stands in the sheet before", [[2, "Бета", 4, 80, 3], ...rest], "B2"],
  ])("%s", (_what, rows, cell) => {
    const reading = readAll(first, second(rows));
    expect(readLines(reading)).toEqual(all.slice(0, 2));
    const asked = reading.issues.filter(({ severity }) => severity === "error");
    expect(asked).toMatchObject([{ code: "tableWithoutHeader", sheet: "Лист2", cell }]);
    expect(messages(reading).join()).toContain("«Гамма», «Дельта»");
    expect(expectedOrganisations(submissionStatuses(reading, edition()), reading.issues)).toBe(4);
  });

  it("of answers in words, of organisations side by side, and of another file", () => {
    const words = second([[3, "Гамма", "да", "нет", "да"].slice(0, 4)]);
    const beside = second([
      ["Область Гамма", "Область Дельта"],
      [9, 2],
      [70, 60],
    ]);
    const other = { workbook: workbook(second(rest, "Форма")), ownSheets: new Set<string>() };
    const main = { workbook: workbook(first), ownSheets: new Set<string>() };
    const apart = readSubmissions([main, other], edition(), { ...plainOptions, nameFiles: true });
    for (const [reading, cell] of [
      [readAll(first, words), "B1"],
      [readAll(first, beside), "A1"],
      [apart, "B1"],
    ] as const) {
      expect(reading.issues.filter(({ severity }) => severity === "error")).toMatchObject([
        { code: "tableWithoutHeader", cell },
      ]);
    }
  });

  it("not one that names nobody new, nor notes without figures", () => {
    for (const rows of [
      [
        ["Альфа", "8-701-1112233"],
        ["Бета", 5],
      ],
      [["звонить Ивановой"], ["до 5 марта"]],
      [
        ["Бумага", 5],
        ["Ручки", 7],
      ],
      [
        ["Регион", "Код"],
        ["Акмолинская область", 11],
        ["Область Гамма", 12],
      ],
      [["Итого", 5, 6, 7]],
    ]) {
      expect(issueLines(readAll(first, second(rows)), "error")).toEqual([]);
    }
  });
});

it("names in are names accounted for, however a table is cut into sheets", () => {
  const value = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 6 }),
      fc.nat({ max: 10 }),
      fc.constantFrom(0, 1, -1),
      (figures, cut, less) => {
        const rows = figures.map((own, row) => [row + 1, `Область ${"АБВГДЕЖЗИКЛМ"[row] ?? ""}ская`, ...own]);
        const at = 1 + (cut % (rows.length - 1));
        const later = rows.slice(at).map((row) => (less === 0 ? row : less > 0 ? row.slice(1) : row.slice(0, -1)));
        const reading = readAll(second([head, ...rows.slice(0, at)], "Лист1"), second(later));
        const known = new Set(reading.submissions.map(({ organisation }) => organisation));
        const said = messages(reading).join();
        expect(rows.map(([, name]) => String(name)).filter((name) => !known.has(name) && !said.includes(name))).toEqual(
          [],
        );
      },
    ),
    { numRuns: 60 },
  );
});
