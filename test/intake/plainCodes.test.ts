import { criterion, edition, issueLines, read, readLines, type Typed } from "./sheetBuilder";

const codes = ["1", "2", "3", "4"];
const numbered = edition(
  codes.map((code) => criterion({ code, name: `Показатель ${"абвг"[Number(code) - 1] ?? ""}` })),
);
const organisations = ["Область А профсоюза", "Область Б профсоюза", "Область В профсоюза"];

/** Criteria coded by plain numbers: what is where decides, not what looks like a number. */
describe("criteria coded 1, 2, 3 …", () => {
  it.each([
    ["below the names alone", []],
    ["below a row that numbers the organisations", [["№", 1, 2, 3]]],
  ])("one under another, %s, name no organisation", (_what, above) => {
    const rows = [
      ...above,
      ["Организация", ...organisations],
      ...codes.map((code, index) => [code, index + 1, index + 8, index + 15]),
    ];
    expect(readLines(read(rows, { edition: numbered }))).toEqual([
      "Область А профсоюза: 1 2 3 4",
      "Область Б профсоюза: 8 9 10 11",
      "Область В профсоюза: 15 16 17 18",
    ]);
  });

  it("in a header that stands there once more are no values of an organisation", () => {
    const header = ["№", "Организация", ...codes];
    const rows = [header, [1, organisations[0] ?? "", 5, 6, 7, 8], header, [2, organisations[1] ?? "", 1, 2, 3, 4]];
    const reading = read(rows, { edition: numbered });
    expect(readLines(reading)).toEqual(["Область А профсоюза: 5 6 7 8", "Область Б профсоюза: 1 2 3 4"]);
    expect(issueLines(reading)).toEqual(["info rowIsHeader B3"]);
  });

  it("in front of a name need no full stop", () => {
    const rows = [["Организация", "1 Показатель а"], [organisations[0] ?? "", 5], ["1) Жамбыл"]];
    expect(readLines(read(rows, { edition: numbered }))).toEqual([
      "Область А профсоюза: 5 · · ·",
      "1) Жамбыл: · · · ·",
    ]);
  });

  it.each<[string, (code: string) => Typed]>([
    ["as text", String],
    ["as numbers", Number],
  ])("beside names that nothing heads, are a header once; typed for values %s they are values", (_how, as) => {
    const [first = "", second = "", third = ""] = organisations;
    const rows = [
      [null, 1, 2, 3, 4],
      [first, 50, 21, 77, 9],
      [second, ...["3", "1", "4", "2"].map((code) => as(code))],
      [null, 1, 2, 3, 4],
      [third, ...["1", "2", "3", "4"].map((code) => as(code))],
    ];
    const reading = read(rows, { edition: numbered });
    expect(readLines(reading)).toEqual([`${first}: 50 21 77 9`, `${second}: 3 1 4 2`, `${third}: 1 2 3 4`]);
    expect(issueLines(reading)).toEqual(["info namesTakenWithoutHeading A1", "info rowIsHeader A4"]);
  });

  it("beside words that may be no organisations ask for the heading, at its cell", () => {
    const rows = [
      ["№", null, 1, 2, 3, 4],
      [1, "Иванов", 50, 21, 77, 9],
      [2, "Петрова", 3, 1, 4, 2],
    ];
    const reading = read(rows, { edition: numbered });
    expect(readLines(reading)).toEqual([]);
    expect(issueLines(reading)).toEqual(["error namesHeadingMissing B1"]);
  });
});
