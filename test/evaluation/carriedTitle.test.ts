import { assert, array, property, string, tuple } from "fast-check";
import { carriedTitle } from "../../src/evaluation/inputs/carriedTitle";
import { sheetNameFrom, sheetNameLength } from "../../src/workbook/sheetName";

describe("carriedTitle", () => {
  it.each([
    ["Актобе.xlsx", "Форма", "Актобе – Форма"],
    ["aktobe.2025.xlsx", "Лист1", "aktobe.2025 – Лист1"],
    ["a/b:c.xlsx", "Лист1", "a b c – Лист1"],
  ])("of %s, sheet %s, is %s", (file, sheet, title) => {
    expect(carriedTitle(file, sheet, [])).toBe(title);
  });

  it("keeps 12 characters of the sheet's own title beside a long file name: 16 + 3 + 12 = 31", () => {
    expect(carriedTitle("Локальный профсоюз Жамбылской области.xlsx", "Показатели за 2025 год", [])).toBe(
      "Локальный профсо – Показатели з",
    );
  });

  it("is unlike those taken, without case", () => {
    expect(carriedTitle("Актобе.xlsm", "Форма", ["актобе – форма"])).toBe("Актобе – Форма (2)");
  });

  it("is a title that Excel accepts, and unlike all before, whatever the names", () => {
    assert(
      property(array(tuple(string({ unit: "binary" }), string({ unit: "binary", minLength: 1 }))), (files) => {
        const titles: string[] = [];
        for (const [file, sheet] of files) titles.push(carriedTitle(`${file}.xlsx`, sheet, titles));
        expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(files.length);
        for (const title of titles) {
          expect(title.length).toBeLessThanOrEqual(sheetNameLength);
          expect(sheetNameFrom(title)).toBe(title);
        }
      }),
    );
  });
});
