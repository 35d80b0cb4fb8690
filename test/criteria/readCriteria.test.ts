import { readEdition } from "../../src/criteria/readEdition";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { CriteriaColumn } from "../../src/criteria/criteriaColumns";
import { staffLayout } from "../../src/criteria/staffSheets";
import { issueMessage } from "../../src/issues/issue";
import { createTranslator } from "../../src/locales/translator";
import { plainParam } from "../../src/locales/textParams";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../src/workbook/grid";
import {
  criterionCell,
  editedCriteria as edited,
  issueLines,
  refError,
  sheetOf,
  staffBook,
  typed,
  unstoredFormula,
  withCells,
  withRows,
} from "./staffBook";

const title = "Критерии";
type Edits = Parameters<typeof edited>[0];

/** What is in each cell of the sheet is in src/criteria/catalogue.ts; A2 is perUnit, A7 per100 of A2, E4 bands, D5 penalty. */
describe("a fault of the criteria sheet is named with its cell", () => {
  const faults: readonly (readonly [string, Edits, string, string, CriteriaColumn])[] = [
    ["unknown method", [["A2", "method", "умножение"]], "error criterionMethodUnknown", "A2", "method"],
    ["no method", [["A2", "method", null]], "error criterionMethodMissing", "A2", "method"],
    ["text for a number", [["A2", "points", "пять"]], "error staffNotNumber", "A2", "points"],
    ["text for a band", [["E4", "bandFrom2", "шесть"]], "error staffNotNumber", "E4", "bandFrom2"],
    ["an ambiguous comma", [["A2", "cap", "1,234"]], "error staffNumberAmbiguous", "A2", "cap"],
    ["a date for a number", [["A2", "points", typed(46_058, "dd.mm.yyyy")]], "error staffNumberIsDate", "A2", "points"],
    ["a percent format", [["E4", "bandFrom2", typed(0.06, "0%")]], "error staffNumberIsPercent", "E4", "bandFrom2"],
    ["a logical value for a number", [["A2", "weight", true]], "error staffNotNumber", "A2", "weight"],
    ["a number as text", [["A2", "points", "0,5"]], "warning staffNumberAsText", "A2", "points"],
    ["a weight in per cent", [["A2", "weight", "50%"]], "warning staffNumberAsText", "A2", "weight"],
    ["a weight as if in per cent", [["A2", "weight", 50]], "warning criterionWeightLarge", "A2", "weight"],
    ["a dash for no", [["A2", "counted", "–"]], "warning staffDashAsNo", "A2", "counted"],
    ["a negative weight", [["A2", "weight", -1]], "error staffNumberRange", "A2", "weight"],
    ["a blank weight", [["A2", "weight", null]], "warning criterionWeightBlank", "A2", "weight"],
    ["a repeated code", [["A3", "code", "A2"]], "error criterionCodeRepeated", "A3", "code"],
    ["a code in other letters", [["A3", "code", "А2"]], "warning criterionCodeLooksAlike", "A3", "code"],
    ["no code", [["A3", "code", null]], "error criterionCodeMissing", "A3", "code"],
    ["a code as a number", [["A3", "code", typed(1.1)]], "warning criterionCodeIsNumber", "A3", "code"],
    ["a code turned date", [["A3", "code", typed(46_054, "d mmm")]], "error criterionCodeIsDate", "A3", "code"],
    ["no Russian name", [["A3", "nameRu", null]], "warning criterionNameRuMissing", "A3", "nameRu"],
    ["no block", [["A3", "block", null]], "error criterionBlockMissing", "A3", "block"],
    ["an unknown block", [["A3", "block", "Я"]], "warning criterionBlockUnknown", "A3", "block"],
    ["no points", [["A2", "points", null]], "error criterionPointsMissing", "A2", "points"],
    ["points beside bands", [["E4", "points", 3]], "warning criterionPointsUnused", "E4", "points"],
    ["a rewarding penalty", [["D5", "points", 50]], "error criterionPenaltyPositive", "D5", "points"],
    ["bands descending", [["E4", "bandFrom2", 2]], "error criterionBandOrder", "E4", "bandFrom2"],
    ["two bands from one value", [["E4", "bandFrom2", 3]], "error criterionBandOrder", "E4", "bandFrom2"],
    ["a band without points", [["E4", "bandPoints2", null]], "error criterionBandIncomplete", "E4", "bandPoints2"],
    ["a band without a bound", [["E4", "bandFrom3", null]], "error criterionBandIncomplete", "E4", "bandFrom3"],
    [
      "bands on another method",
      [
        ["A2", "bandFrom1", 1],
        ["A2", "bandPoints1", 1],
      ],
      "warning criterionBandsUnused",
      "A2",
      "bandFrom1",
    ],
    ["no base", [["A7", "base", null]], "error criterionBaseMissing", "A7", "base"],
    ["growth without a base", [["A2", "method", "прирост к базе"]], "error criterionBaseMissing", "A2", "base"],
    ["an unknown base", [["A7", "base", "Z9"]], "error criterionBaseUnknown", "A7", "base"],
    ["its own base", [["A7", "base", "A7"]], "error criterionBaseSelf", "A7", "base"],
    ["a base of no use", [["A2", "base", "A3"]], "warning criterionBaseUnused", "A2", "base"],
    ["an unknown direction", [["A2", "betterIs", "вверх"]], "error criterionDirectionUnknown", "A2", "betterIs"],
    ["at most below at least", [["A7", "cap", -600]], "error criterionCapBelowFloor", "A7", "cap"],
    ["at most below zero, where points are given", [["A2", "cap", -5]], "warning criterionCapNegative", "A2", "cap"],
    ["an unknown measure", [["A2", "measure", "сумма"]], "error criterionMeasureUnknown", "A2", "measure"],
    ["yes or no of a share", [["F1", "measure", "доля от базы"]], "error criterionMeasureUnfit", "F1", "measure"],
    ["growth of a share", [["A7", "measure", "доля от базы"]], "error criterionMeasureUnfit", "A7", "measure"],
    ["a share without a base", [["A2", "measure", "доля от базы"]], "error criterionBaseMissing", "A2", "base"],
    ["a line of nothing", [["A2", "partOf", "Z9"]], "error criterionLineUnknown", "A2", "partOf"],
    ["a line of itself", [["A2", "partOf", "A2"]], "error criterionLineCircle", "A2", "partOf"],
    ["a line of a plain indicator", [["A2", "partOf", "A3"]], "error criterionLineOfPlain", "A2", "partOf"],
    [
      "no lines",
      [
        ["F1", "method", "сумма строк"],
        ["F1", "points", null],
      ],
      "error criterionLinesMissing",
      "F1",
      "method",
    ],
    ["percent of another unit", [["A5", "unit", "чел."]], "warning criterionPercentUnit", "A5", "unit"],
    ["neither yes nor no", [["A2", "counted", "возможно"]], "error staffNotYesNo", "A2", "counted"],
    ["an error value", [["A2", "nameKk", refError]], "error staffCellError", "A2", "nameKk"],
    ["an error value for a number", [["A2", "weight", refError]], "error staffCellError", "A2", "weight"],
    [
      "a formula without a value",
      [["A2", "points", unstoredFormula]],
      "error staffFormulaWithoutValue",
      "A2",
      "points",
    ],
  ];

  it.each(faults)("%s", (_fault, edits, issue, code, column) => {
    expect(issueLines(edited(edits))).toEqual([`${issue} ${criterionCell(code, column)}`]);
  });

  it("weights of per cent throughout are no slip, and 50% is one half", () => {
    const weights = defaultEdition().criteria.map(({ code }) => [code, "weight", 20] as const);
    expect(issueLines(edited(weights))).toEqual([]);
    expect(readEdition(edited([["A2", "weight", "50%"]])).edition.criteria[1]?.weight).toBe(0.5);
  });

  it("hidden rows are read, and said", () => {
    const book = staffBook();
    const hidden = new Set([4, 7]);
    const sheets = book.sheets.map((sheet) => (sheet.title === "Критерии" ? { ...sheet, hiddenRows: hidden } : sheet));
    const { issues } = readEdition({ ...book, sheets });
    expect(issues.map(({ code, params }) => `${code} ${plainParam(params["rows"])}`)).toEqual(["rowsHidden 5, 8"]);
  });

  it("no name in any language", () => {
    const book = edited([
      ["A3", "nameRu", null],
      ["A3", "nameKk", null],
      ["A3", "nameEn", null],
    ]);
    expect(issueLines(book)).toEqual([`error criterionNameMissing ${criterionCell("A3", "nameRu")}`]);
  });

  it("bands without any band", () => {
    const bands = ["bandFrom1", "bandFrom2", "bandFrom3", "bandPoints1", "bandPoints2", "bandPoints3"] as const;
    const book = edited(bands.map((column) => ["E4", column, null]));
    expect(issueLines(book)).toEqual([`error criterionBandsMissing ${criterionCell("E4", "bandFrom1")}`]);
  });

  it("a gap between bands", () => {
    const book = edited([
      ["E4", "bandFrom2", null],
      ["E4", "bandPoints2", null],
    ]);
    expect(issueLines(book)).toEqual([`error criterionBandGap ${criterionCell("E4", "bandFrom3")}`]);
  });

  it("all faults in one pass", () => {
    const book = edited([
      ["A2", "weight", -1],
      ["A2", "cap", "много"],
      ["A7", "base", "A7"],
      ["D5", "points", 50],
      ["E4", "bandFrom2", 2],
    ]);
    expect([...issueLines(book)].sort()).toEqual([
      `error criterionBandOrder ${criterionCell("E4", "bandFrom2")}`,
      `error criterionBaseSelf ${criterionCell("A7", "base")}`,
      `error criterionPenaltyPositive ${criterionCell("D5", "points")}`,
      `error staffNotNumber ${criterionCell("A2", "cap")}`,
      `error staffNumberRange ${criterionCell("A2", "weight")}`,
    ]);
  });

  it("in words, with the offending text and what is allowed", () => {
    const [issue] = readEdition(edited([["A2", "method", "умножение"]])).issues;
    expect(issue && issueMessage(issue, createTranslator("ru"))).toBe(
      "Показатель «A2»: неизвестный способ «умножение». Допустимо: баллы за единицу; баллы за процент; шкала; " +
        "да или нет; штраф; на 100 единиц базы; прирост к базе; по местам; баллы; формула; сумма строк; среднее строк; наибольшее из строк",
    );
  });
});

describe("the criteria sheet is read", () => {
  const criterion = (book: WorkbookGrid, code: string) =>
    readEdition(book).edition.criteria.find((candidate) => candidate.code === code);

  it.each([
    ["0,5", 0.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["12\u202f345\u202f678", 12_345_678],
    ["−0.05", -0.05],
    [" 3 ", 3],
    ["+7", 7],
  ])("with the number %j typed as text", (text, value) => {
    expect(criterion(edited([["A2", "points", text]]), "A2")?.points).toBe(value);
  });

  it("with a blank weight as 1, a blank ‘counted’ as yes and a blank direction as higher, for a penalty lower", () => {
    const book = edited([
      ["A2", "weight", null],
      ["A2", "counted", null],
      ["A2", "betterIs", null],
      ["D5", "betterIs", null],
    ]);
    expect(criterion(book, "A2")).toMatchObject({ weight: 1, counted: true, betterIs: "higher" });
    expect(criterion(book, "D5")).toMatchObject({ betterIs: "lower" });
  });

  it.each([
    [typed(1.1), "1.1"],
    [typed(1.1, "0.00"), "1.10"],
    [typed("1.10", "@"), "1.10"],
    [typed("__proto__", "@"), "__proto__"],
    [typed("constructor", "@"), "constructor"],
    [typed(7), "7"],
  ])("with the code %j as it is shown", (cell, code) => {
    const { criteria } = readEdition(edited([["A3", "code", cell]])).edition;
    expect(criteria[2]?.code).toBe(code);
  });

  it("with words in other case, spacing, quotes and with е for ё", () => {
    const book = edited([["A5", "method", "  «Баллы  ЗА процент» "]]);
    expect(issueLines(book)).toEqual([]);
    const settings = withCells(staffBook(), title, { [criterionCell("A2", "counted")]: "✓" });
    expect(issueLines(settings)).toEqual([]);
  });

  it("with words of another language than the headings", () => {
    const book = edited([
      ["A2", "method", "бірлік үшін балл"],
      ["A2", "counted", "yes"],
      ["A2", "betterIs", "көп"],
    ]);
    expect(readEdition(book).edition).toEqual(defaultEdition());
  });

  it("with the first of two rows that have one code", () => {
    const { criteria } = readEdition(edited([["A3", "code", "A2"]])).edition;
    expect(criteria.filter(({ code }) => code === "A2").map(({ name }) => name.en)).toEqual(["Members at year end"]);
    expect(criteria).toHaveLength(39);
  });

  it("with a block given by its name, with е for ё too", () => {
    const book = edited([
      ["A2", "block", "Организационное укрепление и профсоюзное членство"],
      ["B2", "block", "социальное партнерство и коллективно-договорное регулирование"],
    ]);
    expect(readEdition(book).edition).toEqual(defaultEdition());
  });

  it("with spare rows left out that hold formulas yielding nothing, or invisible signs", () => {
    const { lastRow, columns } = staffLayout(defaultEdition()).criteria;
    const book = withCells(staffBook(), title, {
      [cellAddress(lastRow, columns.code)]: { kind: "text", value: "", formula: '=IF(1,"")', format: "@" },
      [cellAddress(lastRow - 1, columns.nameRu)]: " \u200b\u00a0",
    });
    expect(issueLines(book)).toEqual([]);
    expect(readEdition(book).edition).toEqual(defaultEdition());
  });

  it("with an unknown block as a block of that name that is not main", () => {
    const { blocks } = readEdition(edited([["A3", "block", "Молодёжь"]])).edition;
    expect(blocks.at(-1)).toEqual({ code: "Молодёжь", name: { ru: "Молодёжь", kk: "", en: "" }, main: false });
  });

  it("with columns in any order and a foreign column between", () => {
    const book = withRows(staffBook(), title, (rows) =>
      rows.map((row, index) => (index < 3 ? row : [typed("моё"), ...[...row].reverse()])),
    );
    const { edition, issues, layout } = readEdition(book);
    expect(issues).toEqual([]);
    expect(edition).toEqual(defaultEdition());
    // Of the 36 columns of the contract the first, code, comes last, behind one foreign column.
    expect(layout.criteria.columns.code).toBe(36);
  });

  it("with rows sorted otherwise and empty rows between", () => {
    const usual = defaultEdition();
    const book = withRows(staffBook(), title, (rows) => {
      const { firstRow } = staffLayout(usual).criteria;
      const criteria = rows.slice(firstRow, firstRow + usual.criteria.length).reverse();
      return [...rows.slice(0, firstRow), [], ...criteria.flatMap((row) => [row, []])];
    });
    const { edition, issues } = readEdition(book);
    expect(issues).toEqual([]);
    expect(edition.criteria).toEqual([...usual.criteria].reverse());
  });

  it("with rows inserted above the headings", () => {
    const book = withRows(staffBook(), title, (rows) => [[], [typed("Черновик")], ...rows]);
    const { edition, layout } = readEdition(book);
    expect(edition).toEqual(defaultEdition());
    expect(layout.criteria.firstRow).toBe(staffLayout(edition).criteria.firstRow + 2);
  });

  it("with remarks between and below the criteria left out, each with a warning", () => {
    const { lastRow } = staffLayout(defaultEdition()).criteria;
    const signature = cellAddress(lastRow + 2, 0);
    const book = withCells(staffBook(), title, { [signature]: "Исполнитель: Иванов, тел. 12-34" });
    expect(issueLines(book)).toEqual([`warning criterionRowIgnored ${signature}`]);
    expect(readEdition(book).edition).toEqual(defaultEdition());
  });

  it("with the note made anew from what is counted, and staff's own note kept", () => {
    const book = edited([
      ["A2", "points", 2],
      ["A3", "note", "что угодно. Примечание: по форме № 2"],
    ]);
    expect(criterion(book, "A2")?.note.ru).toBe("2 балла за каждую единицу (чел.)");
    expect(criterion(book, "A3")?.note).toEqual({
      ru: "1 балл за каждую единицу (чел.). Примечание: по форме № 2",
      kk: "әр бірлік үшін 1 балл (адам). Ескертпе: по форме № 2",
      en: "1 point for each unit (persons). Note: по форме № 2",
    });
  });

  it("with a missing optional column as blank, at a position where nothing stands", () => {
    const floor = staffLayout(defaultEdition()).criteria.columns.floor;
    const book = withRows(staffBook(), title, (rows) =>
      rows.map((row) => row.filter((_cell, column) => column !== floor)),
    );
    const { layout, issues } = readEdition(book);
    expect(issues).toEqual([]);
    expect(criterion(book, "A7")?.floor).toBeNull();
    expect(sheetOf(book, title).rows.every((row) => row[layout.criteria.columns.floor] === undefined)).toBe(true);
  });

  it("as a whole sheet that is in order otherwise: no criterion counted is a warning", () => {
    const usual = defaultEdition();
    const book = edited(usual.criteria.map(({ code }) => [code, "counted", "нет"]));
    expect(issueLines(book)).toEqual(["warning criteriaNoneCounted –"]);
  });

  it("not without its headings: each missing one is named once, and the rows below are not complained of", () => {
    const { firstRow, columns } = staffLayout(defaultEdition()).criteria;
    const heading = cellAddress(firstRow - 1, columns.points);
    expect(issueLines(withCells(staffBook(), title, { [heading]: "Очки" }))).toEqual([
      `error staffColumnUnlike ${heading}`,
    ]);
  });

  it.each(["Способ расчета", "Способы начисления", "способ (как считать)"])(
    "with the heading %s for its own",
    (text) => {
      const { firstRow, columns } = staffLayout(defaultEdition()).criteria;
      const heading = cellAddress(firstRow - 1, columns.method);
      const book = withCells(staffBook(), title, { [heading]: text });
      expect(issueLines(book)).toEqual([`info staffColumnByLikeness ${heading}`]);
      expect(readEdition(book).edition).toEqual(readEdition(staffBook()).edition);
    },
  );

  it("with the first of two columns of one heading", () => {
    const { firstRow } = staffLayout(defaultEdition()).criteria;
    const heading = cellAddress(firstRow - 1, 40);
    expect(issueLines(withCells(staffBook(), title, { [heading]: "вес" }))).toEqual([
      `warning staffColumnRepeated ${heading}`,
    ]);
  });

  it("not where all headings are gone", () => {
    const book = withRows(staffBook(), title, () => []);
    expect(issueLines(book)).toEqual(["error staffHeaderMissing –"]);
  });

  it("with an error from the first criterion and the first block on that are too many, and no further", () => {
    const { firstRow } = staffLayout(defaultEdition()).criteria;
    const many = (count: number, block: (index: number) => string) =>
      withRows(staffBook(), title, (rows: SheetGrid["rows"]) => {
        const [first = []] = rows.slice(firstRow);
        const cell = (value: string): GridCell => ({ kind: "text", value, formula: null, format: "General" });
        const coded = (index: number) => [cell(`A${index + 1}`), cell(block(index)), ...first.slice(2)];
        return [...rows.slice(0, firstRow), ...Array.from({ length: count }, (_row, index) => coded(index))];
      });
    const errors = (book: WorkbookGrid) => issueLines(book).filter((line) => line.startsWith("error"));
    expect(errors(many(500, () => "A"))).toEqual([]);
    expect(errors(many(502, () => "A"))).toEqual([`error criteriaTooMany A${firstRow + 501}`]);
    // Eight blocks stand in the table.
    expect(errors(many(92, (index) => `X${index}`))).toEqual([]);
    expect(errors(many(93, (index) => `X${index}`))).toEqual([`error blocksTooMany B${firstRow + 93}`]);
  });

  it("with an error where there is no criterion", () => {
    const { firstRow } = staffLayout(defaultEdition()).criteria;
    const book = withRows(staffBook(), title, (rows: SheetGrid["rows"]) => rows.slice(0, firstRow));
    expect(issueLines(book)).toEqual([`error criteriaEmpty A${firstRow + 1}`]);
  });
});
