import { defaultEdition } from "../../src/criteria/defaultEdition";
import { readEdition } from "../../src/criteria/readEdition";
import { staffLayout } from "../../src/criteria/staffSheets";
import { languages } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { issueLines, sheetOf, staffBook, typed, withRows } from "./staffBook";

const none: WorkbookGrid = { fileName: "book.xlsx", sheets: [], names: [] };

function only(book: WorkbookGrid, ...titles: readonly string[]): WorkbookGrid {
  return {
    ...book,
    sheets: book.sheets.filter(({ title }) => titles.includes(title)),
    names: book.names.filter(({ sheet }) => titles.includes(sheet)),
  };
}

describe("staff sheets are found", () => {
  it("by their defined names, whatever their titles", () => {
    const book = staffBook();
    const renamed: WorkbookGrid = {
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, title: `${sheet.title} 2026` })),
      names: book.names.map((area) => ({ ...area, name: area.name.toUpperCase(), sheet: `${area.sheet} 2026` })),
    };
    const { sheets, edition, issues } = readEdition(renamed);
    expect(sheets).toEqual({
      criteria: "Критерии 2026",
      settings: "Настройки 2026",
      organisations: "Организации 2026",
      corrections: "Исправления 2026",
    });
    expect(issues).toEqual([]);
    expect(edition).toEqual(defaultEdition());
  });

  it.each(languages)("by their titles in %s where there are no names", (language) => {
    const t = createTranslator(language);
    const { sheets, edition } = readEdition({ ...staffBook(defaultEdition(), language), names: [] });
    expect(sheets.criteria).toBe(t("workbook.titles.criteria"));
    expect(sheets.settings).toBe(t("workbook.titles.settings"));
    expect(sheets.organisations).toBe(t("workbook.titles.organisations"));
    expect(edition).toEqual(defaultEdition());
  });

  it("but a sheet of the user's own with such a title is left alone", () => {
    const headings = new Map([
      ["Критерии", ["Код", "Показатель", "Баллы"]],
      ["Настройки", ["Настройка", "Кто меняет", "Число призовых мест"]],
      ["Организации", ["№", "Организация", "Адрес"]],
    ]);
    const book = staffBook();
    const own: WorkbookGrid = {
      ...book,
      names: [],
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        rows: [(headings.get(sheet.title) ?? []).map((heading) => typed(heading)), [typed(1), typed("а"), typed(2)]],
      })),
    };
    const { sheets, issues, edition } = readEdition(own);
    expect(sheets).toEqual({ criteria: null, settings: null, organisations: null, corrections: null });
    expect(issues).toEqual([]);
    expect(edition).toEqual(defaultEdition());
  });

  it("and a sheet of ours by name is preferred to one titled so", () => {
    const book = staffBook();
    const copy = { ...sheetOf(book, "Критерии"), title: "Criteria" };
    const named: WorkbookGrid = { ...book, sheets: [withRows(book, "Критерии", (rows) => rows).sheets, copy].flat() };
    expect(readEdition(named).sheets.criteria).toBe("Критерии");
  });

  it("a copy with the same headings is reported and left alone", () => {
    const copy = { ...sheetOf(staffBook(), "Критерии"), title: "Критерии (2)" };
    const { sheets, leftAlone } = readEdition({ ...staffBook(), sheets: [...staffBook().sheets, copy] });
    expect([sheets.criteria, ...leftAlone]).toEqual(["Критерии", "Критерии (2)"]);
  });

  it("hidden under another title as well as visible, before their copies and after a visible rival", () => {
    const title = (name: string, hidden: boolean) => ({ ...sheetOf(staffBook(), "Критерии"), title: name, hidden });
    const taken = (...sheets: WorkbookGrid["sheets"]) => {
      const reading = readEdition({ ...none, sheets });
      return [reading.sheets.criteria, ...reading.leftAlone];
    };
    expect(taken(title("Шкала", true))).toEqual(["Шкала"]);
    expect(taken(title("Шкала (2)", false), title("Шкала", true))).toEqual(["Шкала", "Шкала (2)"]);
    expect(taken(title("Копия шкалы", false), title("Шкала", true))).toEqual(["Шкала", "Копия шкалы"]);
    expect(taken(title("Шкала 2025", true), title("Шкала 2026", false))).toEqual(["Шкала 2026", "Шкала 2025"]);
  });
});

describe("what is not there stands for the default", () => {
  it("everything, in an empty workbook", () => {
    const { edition, sheets, issues, layout } = readEdition(none);
    expect(edition).toEqual(defaultEdition());
    expect(sheets).toEqual({ criteria: null, settings: null, organisations: null, corrections: null });
    expect(issues).toEqual([]);
    expect(layout).toEqual(staffLayout(defaultEdition()));
  });

  it("settings beside criteria of one's own, with a word of it, and only the blocks that are used", () => {
    const { firstRow } = staffLayout(defaultEdition()).criteria;
    const criteria = withRows(only(staffBook(), "Критерии"), "Критерии", (rows) => rows.slice(0, firstRow + 7));
    const { edition, layout } = readEdition(criteria);
    expect(issueLines(criteria)).toEqual(["info settingsSheetMissing –"]);
    expect(edition.criteria.map(({ code }) => code)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", "A7"]);
    expect(edition.blocks.map(({ code }) => code)).toEqual(["A"]);
    expect(edition.settings).toEqual(defaultEdition().settings);
    expect(layout.settings).toEqual(staffLayout(edition).settings);
  });

  it("settings without criteria approve nothing: the points are those of the sample", () => {
    const title = { ...defaultEdition().title, id: "order-2025", sample: false, approved: true };
    const settings = only(staffBook({ ...defaultEdition(), title }), "Настройки");
    expect(readEdition(settings).edition.title).toMatchObject({ id: "order-2025", sample: true, approved: false });
    expect(issueLines(settings)).toEqual(["warning criteriaSheetMissing –"]);
  });

  it("criteria beside settings, and no roster beside either", () => {
    const { edition, issues, sheets } = readEdition(only(staffBook(), "Настройки"));
    expect(issues).toEqual([]);
    expect(sheets).toEqual({ criteria: null, settings: "Настройки", organisations: null, corrections: null });
    expect(edition).toEqual(defaultEdition());
  });
});
