/** Headings between the rows of a table that say of what year, or that it is a plan, what is below them. */
import { criterion, edition, issueLines, read as readRows, readLines, type Typed } from "./sheetBuilder";

const coded = edition(["A1", "A2"].map((code) => criterion({ code, name: `Показатель ${code}` })));
const [akmola, pavlodar, karaganda, shymkent] = ["Акмолинская", "Павлодарская", "Карагандинская", "Шымкентская"].map(
  (region) => `${region} областная организация`,
) as [string, string, string, string];
const head: readonly Typed[] = ["Организация", "A1", "A2"];

/** What is read of each organisation, and what is said with more than "info". */
function read(rows: readonly (readonly Typed[])[]) {
  const reading = readRows(rows, { edition: coded });
  const said = issueLines(reading).filter((line) => !line.startsWith("info"));
  return { rated: readLines(reading), stops: reading.stops, said };
}

const ofYear: readonly (readonly Typed[])[] = [
  [akmola, 61, 2001],
  [pavlodar, 62, 2002],
];
const rated = [`${akmola}: 61 2001`, `${pavlodar}: 62 2002`];

describe.each([
  "За 2024 год",
  "Показатели за 2024 год",
  "Справочно: 2024 год",
  "План на 2026 год",
  "Прошлый год",
  "I полугодие 2025 года",
  "2024 жылғы көрсеткіштер",
  "2026 жылға жоспар",
])("rows below «%s»", (caption) => {
  it("of other organisations are named and not rated", () => {
    const below = [[caption], head, [karaganda, 98, 90001], [shymkent, 97, 90002]];
    const found = read([["Показатели за 2025 год"], head, ...ofYear, [], ...below]);
    expect(found).toEqual({
      rated,
      stops: false,
      said: ["warning rowUnderCaption A8", "warning rowUnderCaption A9"],
    });
  });

  it("under a header of their own are none of the year either", () => {
    const below = [[caption], ["Организация", "A2", "A1"], [karaganda, 90001, 98], [akmola, 1999, 55]];
    const said = ["warning rowUnderCaption A8"];
    const title = ["Показатели за 2025 год"];
    expect(read([title, head, ...ofYear, [], ...below])).toEqual({ rated, stops: false, said });
    const found = read([...below, [], title, head, ...ofYear]);
    expect(found).toEqual({ rated, stops: false, said: ["warning rowUnderCaption A3"] });
  });

  it("of the same organisations are no second rows", () => {
    const below = ofYear.map(([name]) => [name ?? "", 55, 1999]);
    expect(read([head, ["За 2025 год"], ...ofYear, [caption], ...below])).toEqual({ rated, stops: false, said: [] });
  });

  it("go on to the heading of the year", () => {
    const above = ofYear.map(([name]) => [name ?? "", 55, 1999]);
    const found = read([[caption], head, ...above, [], ["Показатели за 2025 год"], head, ...ofYear]);
    expect(found).toEqual({ rated, stops: false, said: [] });
  });
});

it("a heading of groups or of the year sets nothing aside", () => {
  const found = read([head, ["Области"], ...ofYear.slice(0, 1), ["2025 год"], ...ofYear.slice(1)]);
  expect(found).toEqual({ rated, stops: false, said: [] });
});
