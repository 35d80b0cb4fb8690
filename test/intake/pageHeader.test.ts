import type { IndicatorReading } from "../../src/intake/indicatorReading";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { criterion, edition, plainOptions, sheet, workbook } from "./sheetBuilder";

const form = [
  ["Показатель", "Значение"],
  ["Численность членов профсоюза", 120],
  ["Охват обучением", 15],
  ["Число семинаров", 4],
];
const rules = edition([
  criterion({ code: "A1", name: "Численность членов профсоюза", unit: "чел." }),
  criterion({ code: "A2", name: "Охват обучением", unit: "чел." }),
  criterion({ code: "A3", name: "Число семинаров", unit: "ед." }),
]);
const names = (pageTexts: readonly string[], title = "Лист1"): readonly string[] =>
  readForm(pageTexts, title).submissions.map(({ organisation }) => organisation);
const readForm = (pageTexts: readonly string[], title: string): IndicatorReading => {
  const input = { workbook: workbook({ ...sheet(form, { title }), pageTexts }), ownSheets: new Set<string>() };
  return readSubmissions([input], rules, plainOptions);
};

describe("a form without a name on it", () => {
  it("is of the organisation in the header of its pages", () => {
    expect(names(["Форма 1", "Организация: Абайская областная организация профсоюза"])).toEqual([
      "Абайская областная организация профсоюза",
    ]);
    expect(names(["Жамбылская областная организация профсоюза", "Стр. из"], "Форма")).toEqual([
      "Жамбылская областная организация профсоюза",
    ]);
  });

  it("which is said", () => {
    const { issues } = readForm(["Жамбылская областная организация профсоюза"], "Лист1");
    expect(issues.map(({ code }) => code)).toContain("organisationFromPage");
  });

  it("is nobody's where the header has none, or two", () => {
    expect(names(["Форма 1"])).toEqual([]);
    expect(names(["Абайская областная организация профсоюза", "Жамбылская областная организация профсоюза"])).toEqual(
      [],
    );
  });
});
