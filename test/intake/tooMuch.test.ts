import { readSubmissions } from "../../src/intake/readSubmissions";
import {
  errorCell,
  criterion,
  edition,
  issueLines,
  messages,
  plainOptions,
  read,
  sheet,
  type Typed,
  workbook,
} from "./sheetBuilder";

const header = ["Организация", "A1", "А2"];

describe("what no union sends is refused before it is read", () => {
  it("12,000 organisations are read, one more is refused with the bound and the cell from which to delete", () => {
    const rows = (count: number): readonly (readonly Typed[])[] =>
      Array.from({ length: count }, (_, row) => [`Филиал ${row + 1}`, 5, 93]);
    expect(read([header, ...rows(12_000)]).submissions).toHaveLength(12_000);
    const refused = read([header, ...rows(12_001)]);
    expect([refused.stops, refused.submissions, issueLines(refused)]).toEqual([
      true,
      [],
      ["error tooManyOrganisations A12002"],
    ]);
    expect(messages(refused)[0]).toMatch(/12\s001, .*12\s000.*A12002/);
  });

  it("a table filled down further than anything is read is refused by its first rows", () => {
    const rows = Array.from({ length: 60_001 }, (_, row): readonly Typed[] => [row, 5, 93]);
    expect(issueLines(read([header, ...rows]))).toEqual(["error tooManyOrganisations A12002"]);
  });

  it("a list of something else, however long, stands in nobody's way", () => {
    const people = Array.from({ length: 60_001 }, (_, row): readonly Typed[] => [`Иванов ${row}`, row]);
    const reading = readSubmissions(
      [
        {
          workbook: workbook(sheet(people, { title: "Реестр" }), sheet([header, ["Абай", 5, 93]])),
          ownSheets: new Set(),
        },
      ],
      edition(),
      plainOptions,
    );
    expect([reading.stops, reading.submissions.length, issueLines(reading, "info")]).toEqual([
      false,
      1,
      ["info sheetWithoutIndicators"],
    ]);
  });

  it("100,000 values that are no numbers are asked about, one more is refused with the first cell", () => {
    const codes = Array.from({ length: 40 }, (_, index) => `K${index + 1}`);
    const using = {
      edition: edition(codes.map((code) => criterion({ code, name: `Показатель ${code}`, unit: "ед." }))),
    };
    const words = (row: number): readonly Typed[] => [`Филиал ${row}`, ...codes.map(() => "не знаем")];
    const table = (last: readonly Typed[]): readonly (readonly Typed[])[] => [
      ["Организация", ...codes],
      ["Астана", ...codes.map(() => 5)],
      ...Array.from({ length: 2500 }, (_, row) => words(row)),
      last,
    ];
    expect(read(table([]), using).submissions).toHaveLength(2501);
    const refused = read(table(["Абай", "не знаем", 5]), using);
    expect([refused.stops, refused.submissions, issueLines(refused)]).toEqual([
      true,
      [],
      ["error tooManyUnreadable B3"],
    ]);
    expect(messages(refused)[0]).toMatch(/100\s000.*«не знаем» \(B3\)/);
  });

  it("a sheet of more tables than anybody makes is not read", () => {
    const other = ["Организация", "Сайт организации", "A5"];
    const table = (index: number): readonly (readonly Typed[])[] => [index % 2 === 0 ? header : other, ["Абай", 5, 1]];
    const refused = read(Array.from({ length: 502 }, (_, index) => table(index)).flat());
    expect([refused.stops, issueLines(refused)]).toEqual([true, ["error tooManyTables"]]);
  });

  it("a text of more than 500 characters is no name, and its row alone is not rated", () => {
    const reading = read([header, ["я".repeat(501), 1, 2], ["ю".repeat(500), 1, 2], ["Астана", 5, 93]]);
    expect(reading.submissions.map(({ organisation }) => organisation.length)).toEqual([500, 6]);
    expect(issueLines(reading).filter((line) => line.includes("nameTooLong"))).toEqual(["error nameTooLong A2"]);
  });

  it("what the reader of files took for damage or an error in the place of a name is said, not that a name is missing", () => {
    const reading = read([
      header,
      [errorCell(`${"я".repeat(59)}…`), 1, 2],
      [errorCell("#REF!"), 1, 2],
      ["Астана", 5, 93],
    ]);
    expect(reading.submissions.map(({ organisation }) => organisation)).toEqual(["Астана"]);
    expect(issueLines(reading).slice(0, 2)).toEqual(["error nameNotReadable A2", "error nameNotReadable A3"]);
    expect(messages(reading)[0]).toMatch(/«я{59}…».*слишком длинный/);
  });
});
