/** Lines of an indicator in a region's table: found under the head of their indicator, by their own codes, or alone. */
import type { Criterion } from "../../src/criteria/criterion";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { criterion, edition, plainOptions, sheet, workbook, type SheetExtras, type Typed } from "./sheetBuilder";

const line = (code: string, partOf: string, name: string): Criterion => ({ ...criterion({ code, name }), partOf });

/** Prizes of contests by place, and events by level: lines that are called the same under two indicators. */
const criteria: readonly Criterion[] = [
  criterion({ code: "A1", name: "Численность членов профсоюза" }),
  criterion({ code: "A3", name: "Призовые места в конкурсах", method: "sumOfLines", points: null }),
  line("A3.1", "A3", "I место"),
  line("A3.2", "A3", "II место"),
  line("A3.3", "A3", "участие"),
  criterion({ code: "A4", name: "Проведённые мероприятия", method: "largestOfLines", points: null }),
  line("A4.1", "A4", "республиканский уровень"),
  line("A4.2", "A4", "областной уровень"),
  criterion({ code: "A5", name: "Спартакиада", method: "sumOfLines", points: null }),
  line("A5.1", "A5", "I место"),
];
const codes = criteria.map(({ code }) => code);

function read(rows: readonly (readonly Typed[])[], extras: SheetExtras = {}) {
  const book = workbook(sheet(rows, extras));
  const { submissions, issues } = readSubmissions(
    [{ workbook: book, ownSheets: new Set() }],
    edition(criteria),
    plainOptions,
  );
  return {
    values: Object.fromEntries(
      submissions.map(({ organisation, readings }) => [
        organisation,
        Object.fromEntries(readings.flatMap(({ value }, at) => (value === null ? [] : [[codes[at] ?? "", value]]))),
      ]),
    ),
    issues: issues.map(({ code, cell, severity }) => `${severity} ${code} ${cell ?? ""}`),
  };
}

describe("lines in a table", () => {
  it("are found under the merged head of their indicator", () => {
    const { values, issues } = read(
      [
        [
          "Организация",
          "Численность членов профсоюза",
          "Призовые места в конкурсах",
          null,
          null,
          "Проведённые мероприятия",
          null,
          "Спартакиада",
        ],
        [
          null,
          null,
          "I место",
          "II место",
          "участие",
          "в т.ч. республиканский уровень",
          "областной уровень",
          "I место",
        ],
        ["Абайская область", 26651, 1, 2, 5, 3, 7, 4],
        ["город Астана", 23986, 0, 1, 2, 1, 0, 2],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1"] },
    );
    expect(issues).toEqual([]);
    expect(values).toEqual({
      "Абайская область": { A1: 26651, "A3.1": 1, "A3.2": 2, "A3.3": 5, "A4.1": 3, "A4.2": 7, "A5.1": 4 },
      "город Астана": { A1: 23986, "A3.1": 0, "A3.2": 1, "A3.3": 2, "A4.1": 1, "A4.2": 0, "A5.1": 2 },
    });
  });

  it("are found by the code of the indicator over them, and by their own", () => {
    const { values } = read(
      [
        ["Организация", "A1", "A3 Призовые места в конкурсах", null, "A5.1", "A4.1"],
        [null, null, "I место", "II место", null, null],
        ["Абайская область", 26651, 1, 2, 4, 3],
        ["город Астана", 23986, 0, 1, 2, 1],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"] },
    );
    expect(values["Абайская область"]).toEqual({ A1: 26651, "A3.1": 1, "A3.2": 2, "A5.1": 4, "A4.1": 3 });
  });

  it("are not taken from under another head", () => {
    const { values, issues } = read(
      [
        ["Организация", "Численность членов профсоюза", "Конкурс плакатов", null],
        [null, null, "II место", "участие"],
        ["Абайская область", 26651, 1, 2],
        ["город Астана", 23986, 0, 1],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    );
    expect(values["Абайская область"]).toEqual({ A1: 26651 });
    expect(issues.filter((issue) => / [CD]\d$/.test(issue))).not.toEqual([]);
  });

  it("stand alone where no other head is over them, unless two are called the same", () => {
    const { values, issues } = read([
      ["Организация", "Численность членов профсоюза", "I место", "II место"],
      ["Абайская область", 26651, 1, 2],
      ["город Астана", 23986, 0, 1],
    ]);
    expect(values["Абайская область"]).toEqual({ A1: 26651, "A3.2": 2 });
    expect(issues.filter((issue) => issue.endsWith("C1"))).not.toEqual([]);
  });

  it("are found below their indicator in a form, with and without its own unit", () => {
    const { values } = read([
      ["Организация: Абайская область", null, null],
      ["Показатель", "Ед. изм.", "Значение"],
      ["Численность членов профсоюза", "ед.", 26651],
      ["Призовые места в конкурсах", "ед.", null],
      ["I место", "ед.", 1],
      ["II место", "ед.", 2],
      ["участие", "ед.", 5],
      ["Проведённые мероприятия", null, null],
      ["в т.ч. республиканский уровень", "ед.", 3],
      ["областной уровень", "ед.", 7],
      ["Спартакиада", null, null],
      ["I место", "ед.", 4],
    ]);
    expect(values).toEqual({
      "Абайская область": { A1: 26651, "A3.1": 1, "A3.2": 2, "A3.3": 5, "A4.1": 3, "A4.2": 7, "A5.1": 4 },
    });
  });

  it("are found as rows with the organisations side by side", () => {
    const { values } = read([
      ["Показатель", "Абайская область", "город Астана"],
      ["Численность членов профсоюза", 26651, 23986],
      ["Призовые места в конкурсах", null, null],
      ["I место", 1, 0],
      ["II место", 2, 1],
      ["участие", 5, 2],
      ["Спартакиада", null, null],
      ["I место", 4, 2],
    ]);
    expect(values["Абайская область"]).toEqual({ A1: 26651, "A3.1": 1, "A3.2": 2, "A3.3": 5, "A5.1": 4 });
    expect(values["город Астана"]).toEqual({ A1: 23986, "A3.1": 0, "A3.2": 1, "A3.3": 2, "A5.1": 2 });
  });
});
