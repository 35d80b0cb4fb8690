import fc from "fast-check";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import { keptCells } from "../../src/criteria/keptCells";
import { readEdition } from "../../src/criteria/readEdition";
import { noAnswers, withAnswers, type Answers } from "../../src/evaluation/answers";
import { headerKey, headerSpelling } from "../../src/evaluation/headerSpelling";
import { staffCellEdits } from "../../src/evaluation/staffCellEdits";
import { CriterionIndex } from "../../src/intake/header/criterionIndex";
import { languages } from "../../src/locales/language";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { randomEdition } from "../criteria/randomEdition";
import { sheetOf, staffBook, withCells, withRows } from "../criteria/staffBook";
import { cellAddress } from "../../src/workbook/cellAddress";

const usual = defaultEdition();
const { year } = usual.title;

function member(name: string, spellings: readonly string[] = []): RosterOrganisation {
  return { name, nameKk: "", spellings, takesPart: true, reason: "" };
}

const withRoster: Edition = {
  ...usual,
  roster: [member("Актюбинская областная организация"), member("Павлодарская областная организация", ["Павлодар"])],
};

function headersOf(edition: Edition, code: string): readonly string[] | undefined {
  return edition.criteria.find((criterion) => criterion.code === code)?.headers;
}

function answered(header: string, criterion: string | null): Answers {
  return { ...noAnswers, headers: [{ header, criterion }] };
}

/** The workbook after the edits have been written. */
function edited(book: WorkbookGrid, answers: Answers): WorkbookGrid {
  const standing = readEdition(book);
  return staffCellEdits(book, standing, answers).reduce((changed, { role, row, column, value }) => {
    const title = standing.sheets[role];
    if (title === null) throw new Error(`no sheet for ${role}`);
    const longer = withRows(changed, title, (rows) => [
      ...rows,
      ...Array.from({ length: Math.max(0, row + 1 - rows.length) }, () => []),
    ]);
    return withCells(longer, title, { [cellAddress(row, column)]: value === "" ? null : value });
  }, book);
}

describe("headerSpelling", () => {
  it.each([
    ["Охват членством", "Охват членством"],
    ["1. Численность › на конец 2025 года, чел.", "Численность › на конец"],
    ["Проведено консультаций за 2025 год", "Проведено консультаций"],
    ["Взыскано, тыс. тг", "Взыскано"],
    ["Семинары; тренинги", "Семинары, тренинги"],
    ["Семинары;тренинги", "Семинары, тренинги"],
    ["Өткізілген семинарлар › чел.", "Өткізілген семинарлар"],
    ["Показатели 2024 года", "Показатели 2024 года"],
    ["2025 год", ""],
    ["", ""],
    [", %", ""],
  ])("keeps of «%s»: «%s»", (header, kept) => {
    expect(headerSpelling(header, 2025)).toBe(kept);
  });

  it("is found again in the header, whatever the header holds", () => {
    const part = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        "Численность; всего",
        "1.2 На конец 2025 года",
        "чел.",
        "Взыскано, тыс. тг",
        "а › б",
        ";",
        "2025 год",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const header = parts.join(" › ");
        const kept = headerSpelling(header, 2025);
        expect(kept).not.toContain(";");
        expect(headerKey(kept, 2025)).toBe(headerKey(header, 2025));
      }),
    );
  });
});

describe("withAnswers", () => {
  it("adds a header to its criterion, without the edition's year", () => {
    const edition = withAnswers(usual, answered(`Кол-во выездных приёмов за ${year} год`, "C5"));
    expect(headersOf(edition, "C5")).toEqual([...(headersOf(usual, "C5") ?? []), "Кол-во выездных приёмов"]);
    // Next year's header is found without a question.
    const next: Edition = { ...edition, title: { ...edition.title, year: year + 1 } };
    expect(new CriterionIndex(next).find(`Кол-во выездных приёмов за ${year + 1} год`)?.code).toBe("C5");
  });

  it("adds a header that holds a semicolon or a parent so that intake finds it", () => {
    const edition = withAnswers(usual, {
      ...noAnswers,
      headers: [
        { header: "Приёмы; беседы", criterion: "C5" },
        { header: "Обучение кадров › выездные школы, ед.", criterion: "E3" },
      ],
    });
    const index = new CriterionIndex(edition);
    expect(index.find("Приёмы; беседы")?.code).toBe("C5");
    // As the texts over a column are joined.
    expect(index.find("Обучение кадров выездные школы")?.code).toBe("E3");
  });

  it("remembers a header that is no indicator, and forgets that when it becomes one", () => {
    const ignored = withAnswers(usual, answered("Телефон", null));
    expect(ignored.settings.ignoredHeaders).toEqual(["Телефон"]);
    const path = withAnswers(usual, answered(`Сведения › Погода за ${year} год, ед.`, null));
    for (const header of ["Телефон", "2. телефон"]) expect(new CriterionIndex(ignored).ignores({ header })).toBe(true);
    expect(new CriterionIndex(path).ignores({ header: `Сведения › Погода за ${year + 1} год, ед.` })).toBe(true);
    expect(new CriterionIndex(path).ignores({ header: "Погода" })).toBe(false);
    const moved = withAnswers(ignored, answered("телефон", "C5"));
    expect(moved.settings.ignoredHeaders).toEqual([]);
    expect(headersOf(moved, "C5")).toContain("телефон");
    const back = withAnswers(moved, answered("Телефон", "C6"));
    expect([headersOf(back, "C5"), headersOf(back, "C6")]).toEqual([
      headersOf(usual, "C5"),
      [...(headersOf(usual, "C6") ?? []), "Телефон"],
    ]);
  });

  it("adds a name to the spellings of its organisation, and takes it from another", () => {
    const answers: Answers = {
      ...noAnswers,
      organisations: [
        { written: "Актюбниская обл.; профсоюз", organisation: "Актюбинская областная организация" },
        { written: "ПАВЛОДАР", organisation: "Актюбинская областная организация" },
        { written: "Павлодарская  областная организация", organisation: "Актюбинская областная организация" },
        { written: "Некто", organisation: "Не в списке" },
      ],
    };
    const spellings = withAnswers(withRoster, answers).roster?.map((one) => one.spellings);
    // The third is the official name of another, which no spelling may be.
    expect(spellings).toEqual([["Актюбниская обл., профсоюз", "ПАВЛОДАР"], []]);
  });

  it("sets the rule for organisations that stand twice", () => {
    expect(withAnswers(usual, { ...noAnswers, duplicates: "last" }).settings.duplicates).toBe("last");
    expect(withAnswers(usual, noAnswers)).toEqual(usual);
  });

  it("leaves out what the edition does not have", () => {
    expect(withAnswers(usual, answered("Охват", "Ж99"))).toEqual(usual);
    const answers = { ...noAnswers, organisations: [{ written: "а", organisation: "б" }] };
    expect(withAnswers(usual, answers)).toEqual(usual);
  });

  it("changes nothing when it is given the same answers again", () => {
    const text = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom("Охват; в целом", "__proto__", "Ряд › часть"));
    const code = fc.option(fc.constantFrom(...usual.criteria.map((criterion) => criterion.code), "нет"));
    const organisation = fc.constantFrom(...(withRoster.roster ?? []).map(({ name }) => name), "нет");
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ header: text, criterion: code }), {
          selector: ({ header }) => headerKey(header, year),
          maxLength: 5,
        }),
        fc.uniqueArray(fc.record({ written: text, organisation }), {
          selector: ({ written }) => written.toLowerCase().replace(/[^\p{L}\d]/gu, ""),
          maxLength: 5,
        }),
        (headers, organisations) => {
          const answers: Answers = { headers, organisations, duplicates: "first" };
          const once = withAnswers(withRoster, answers);
          expect(withAnswers(once, answers)).toEqual(once);
        },
      ),
    );
  });
});

describe("staffCellEdits", () => {
  const answers: Answers = {
    headers: [
      { header: "Охват; в целом", criterion: "A1" },
      { header: "Телефон", criterion: null },
    ],
    organisations: [{ written: "Актюбниская область", organisation: "Актюбинская областная организация" }],
    duplicates: "last",
  };

  it.each(languages)("names the cells that make the standing sheets hold the answers (%s)", (language) => {
    const book = staffBook(withRoster, language);
    const reading = readEdition(edited(book, answers));
    expect(reading.issues).toEqual([]);
    expect(reading.edition).toEqual(withAnswers(readEdition(book).edition, answers));
  });

  it("names no cell where nothing was answered, or the answers are kept already", () => {
    const book = staffBook(withRoster);
    expect(staffCellEdits(book, readEdition(book), noAnswers)).toEqual([]);
    const kept = edited(book, answers);
    expect(staffCellEdits(kept, readEdition(kept), answers)).toEqual([]);
  });

  it("appends settings that an older sheet lacks below everything", () => {
    const title = "Настройки";
    const lacking = ["Чтение таблиц", "Если организация указана дважды", "Заголовки, которые не показатели"];
    const book = withRows(staffBook(withRoster), title, (rows) =>
      rows.filter(([label]) => !lacking.includes(String(label?.value ?? ""))),
    );
    const below = sheetOf(book, title).rows.length;
    const cells = staffCellEdits(book, readEdition(book), answers).filter(({ role }) => role === "settings");
    expect(cells.map(({ row, value }) => [row > below, value])).toEqual([
      [true, "Если организация указана дважды"],
      [true, "брать последнюю"],
      [true, "Заголовки, которые не показатели"],
      [true, "Телефон"],
    ]);
    const reading = readEdition(edited(book, answers));
    expect(reading.issues).toEqual([]);
    expect(reading.edition).toEqual(withAnswers(withRoster, answers));
  });

  it("adds the column of headers where the criteria sheet has none", () => {
    const book = staffBook(withRoster);
    const heading = "Заголовки в таблице регионов";
    const without = withRows(book, "Критерии", (rows) => {
      const column = rows.flatMap((row) => row.findIndex(({ value }) => value === heading)).find((at) => at >= 0) ?? -1;
      return rows.map((row) => row.filter((_cell, at) => at !== column));
    });
    const reading = readEdition(edited(without, answers));
    expect(reading.issues).toEqual([]);
    expect(headersOf(reading.edition, "A1")).toEqual(["Охват, в целом"]);
  });

  it("touches only the rows of what was answered, in sheets of any order", () => {
    const book = withRows(staffBook(withRoster), "Критерии", (rows) => {
      const { firstRow } = readEdition(staffBook(withRoster)).layout.criteria;
      const filled = rows.slice(firstRow, firstRow + usual.criteria.length);
      return [...rows.slice(0, firstRow), ...[...filled].reverse(), ...rows.slice(firstRow + filled.length)];
    });
    const standing = readEdition(book);
    expect(standing.issues).toEqual([]);
    const [only, ...others] = staffCellEdits(book, standing, answered("Охват; в целом", "A1"));
    expect(others).toEqual([]);
    const { columns } = standing.layout.criteria;
    expect(sheetOf(book, "Критерии").rows[only?.row ?? 0]?.[columns.code]?.value).toBe("A1");
    expect(only).toMatchObject({ role: "criteria", column: columns.headers });
  });

  it("takes a remark that is the code of a criterion for a remark", () => {
    const { lastRow, columns } = readEdition(staffBook(withRoster)).layout.criteria;
    const book = withCells(staffBook(withRoster), "Критерии", { [cellAddress(lastRow - 1, columns.code)]: "A1" });
    const rows = staffCellEdits(book, readEdition(book), answered("Охват; в целом", "A1")).map(({ row }) => row);
    expect(rows).toEqual([readEdition(book).layout.criteria.firstRow]);
  });

  it("makes any edition's sheets hold other headers and spellings", () => {
    fc.assert(
      fc.property(randomEdition, fc.constantFrom(...languages), (edition, language) => {
        const book = staffBook(edition, language);
        const standing = readEdition(book);
        const [first] = edition.criteria;
        if (first === undefined) return;
        const given: Answers = {
          headers: [
            { header: "Совсем новый столбец", criterion: first.code },
            { header: "Лишний столбец", criterion: null },
          ],
          organisations: (edition.roster ?? []).map(({ name }, index) => ({
            written: `Новое имя № ${index}`,
            organisation: name,
          })),
          duplicates: "first",
        };
        const wanted = withAnswers(standing.edition, given);
        expect(readEdition(edited(book, given)).edition).toEqual(wanted);
        expect(keptCells(book, standing, standing.edition)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("which names are organisations", () => {
  const names = [
    { written: "Альфа", isOrganisation: true },
    { written: "Всё вместе", isOrganisation: false },
  ];

  it("is kept in rows of the organisations sheet, and read back from there", () => {
    const book = staffBook(withRoster);
    const before = readEdition(book);
    expect(before.edition.roster).toHaveLength(2);
    const after = readEdition(edited(book, { ...noAnswers, names }));
    expect(after.edition.roster?.slice(2)).toEqual([
      { name: "Альфа", nameKk: "", spellings: [], takesPart: true, reason: "" },
      { name: "Всё вместе", nameKk: "", spellings: [], takesPart: false, reason: "не организация" },
    ]);
    expect(after.edition.roster).toEqual(withAnswers(before.edition, { ...noAnswers, names }).roster);
    expect(after.issues).toEqual(before.issues);
  });

  it("makes no organisations sheet of one name", () => {
    expect(withAnswers(usual, { ...noAnswers, names }).roster).toBe(usual.roster);
  });
});
