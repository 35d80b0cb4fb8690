import { admission } from "../../src/criteria/entryCondition";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { withoutEntryAnswers, type Edition, type RosterOrganisation } from "../../src/criteria/edition";
import { readEdition } from "../../src/criteria/readEdition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { languages } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { besideText, issueLines, staffBook, withCells, withRows } from "./staffBook";

const usual = defaultEdition();
const none = { nameKk: "", spellings: [], takesPart: true, reason: "" };
const first: RosterOrganisation = { ...none, name: "Первая", meets: { duesPaid: true, collectiveAgreement: false } };
const second: RosterOrganisation = { ...none, name: "Вторая", meets: { duesPaid: false } };
const third: RosterOrganisation = { ...none, name: "Третья" };

function editionWith(entryConditions: Edition["settings"]["entryConditions"]): Edition {
  return { ...usual, settings: { ...usual.settings, entryConditions }, roster: [first, second, third] };
}

const words = {
  ru: {
    settings: ["Условие допуска: взносы перечислены полностью", "Условие допуска: коллективный договор"],
    columns: ["Взносы перечислены полностью", "Есть коллективный договор"],
    yes: "да",
    no: "нет",
  },
  kk: {
    settings: ["Жіберу талабы: жарналар толық аударылған", "Жіберу талабы: ұжымдық шарт"],
    columns: ["Жарналар толық аударылған", "Ұжымдық шарт бар"],
    yes: "иә",
    no: "жоқ",
  },
  en: {
    settings: ["Entry condition: dues paid in full", "Entry condition: collective agreement"],
    columns: ["Dues paid in full", "Collective agreement in force"],
    yes: "yes",
    no: "no",
  },
} as const;

describe.each(languages)("entry conditions on the staff sheets in %s", (language) => {
  const t = createTranslator(language);
  const settings = t("workbook.titles.settings");
  const organisations = t("workbook.titles.organisations");
  const { settings: labels, columns, yes, no } = words[language];
  const [dues, agreement] = labels;

  it("stand in two rows of the settings that say no, and in two columns after the others", () => {
    const book = staffBook(editionWith([]), language);
    const sheet = book.sheets.find(({ title }) => title === organisations);
    expect(sheet?.rows[2]?.map(({ value }) => value).slice(7)).toEqual(columns);
    expect(sheet?.rows.slice(3, 6).map((row) => row.slice(7).map(({ value }) => value))).toEqual([
      [yes, no],
      [no, null],
      [null, null],
    ]);
    const values = book.sheets.find(({ title }) => title === settings)?.rows ?? [];
    for (const label of labels) expect(values.find(([cell]) => cell?.value === label)?.[1]?.value).toBe(no);
  });

  it("are chosen from drop-downs", () => {
    const plan = staffSheetPlans(usual, t, language).find(({ role }) => role === "organisations");
    const rules = plan?.inputRules.map(({ area, rule }) => [area.left, area.right, rule]);
    const list = { kind: "list", values: [yes, no] };
    expect(rules).toEqual([4, 7, 8].map((column) => [column, column, list]));
  });

  it("are read as typed: yes in one row, and answers in other words", () => {
    const book = staffBook(editionWith([]), language);
    const on = withCells(book, settings, { [besideText(book, settings, agreement)]: yes.toUpperCase() });
    const { edition, issues } = readEdition(withCells(on, organisations, { H6: "+", I5: "0", I6: " нет " }));
    expect(issues).toEqual([]);
    expect(edition.settings.entryConditions).toEqual(["collectiveAgreement"]);
    expect(edition.roster?.map(({ meets }) => meets)).toEqual([
      { duesPaid: true, collectiveAgreement: false },
      { duesPaid: false, collectiveAgreement: false },
      { duesPaid: true, collectiveAgreement: false },
    ]);
  });

  it("are off and unanswered in sheets of before, which raise no issue", () => {
    const withoutColumns = withRows(staffBook(editionWith([]), language), organisations, (rows) =>
      rows.map((row) => row.slice(0, 7)),
    );
    const old = withRows(withoutColumns, settings, (rows) =>
      rows.filter(([label]) => ![dues, agreement, t("criteria.group.entry")].some((one) => one === label?.value)),
    );
    const { edition, issues, entryLayout } = readEdition(old);
    expect(issues).toEqual([]);
    expect(edition).toEqual(withoutEntryAnswers(editionWith([])));
    expect(entryLayout?.columns.size).toBe(0);
  });

  it.each([
    ["duesPaid", "H5"],
    ["collectiveAgreement", "I5"],
  ] as const)("%s: a text that is neither is an error where it decides, else a warning", (condition, cell) => {
    const typed = (edition: Edition): WorkbookGrid =>
      withCells(staffBook(edition, language), organisations, { [cell]: "частично" });
    expect(issueLines(typed(editionWith([condition])))).toEqual([`error staffNotYesNo ${cell}`]);
    expect(issueLines(typed(editionWith([])))).toEqual([`warning staffNotYesNo ${cell}`]);
    expect(readEdition(typed(editionWith([]))).edition.roster?.[1]?.meets?.[condition]).toBeUndefined();
  });
});

it("the answers are found again by the row of the name, wherever the columns stand", () => {
  const swapped = withRows(staffBook(editionWith(["duesPaid"])), "Организации", (rows) =>
    rows.map((row) => [...row.slice(7, 9), ...row.slice(0, 7)]),
  );
  const { entryLayout, edition } = readEdition(swapped);
  expect(entryLayout?.columns).toEqual(
    new Map([
      ["duesPaid", 0],
      ["collectiveAgreement", 1],
    ] as const),
  );
  expect(entryLayout?.rows).toEqual(
    new Map([
      ["Первая", 3],
      ["Вторая", 4],
      ["Третья", 5],
    ] as const),
  );
  expect(edition.roster).toEqual([first, second, third]);
});

describe("admission", () => {
  it("asks only for the conditions that are switched on", () => {
    expect(admission([], second.meets)).toEqual({ unmet: [], unanswered: [] });
    expect(admission(["collectiveAgreement"], second.meets)).toEqual({
      unmet: [],
      unanswered: ["collectiveAgreement"],
    });
    expect(admission(["duesPaid", "collectiveAgreement"], second.meets)).toEqual({
      unmet: ["duesPaid"],
      unanswered: ["collectiveAgreement"],
    });
  });

  it("knows nothing of an organisation that is not listed", () => {
    expect(admission(["duesPaid"], undefined)).toEqual({ unmet: [], unanswered: ["duesPaid"] });
  });
});
