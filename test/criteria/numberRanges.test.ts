import type { CellValue } from "../../src/workbook/grid";
import type { CriteriaColumn } from "../../src/criteria/criteriaColumns";
import { readEdition } from "../../src/criteria/readEdition";
import { besideText, criterionCell, issueLines, staffBook, withCells } from "./staffBook";

const settings = "Настройки";
const book = staffBook();

/** Both ends of each number of the staff sheets, and what lies just outside. */
const ofSettings: readonly (readonly [label: string, min: number, max: number, below: number, above: number])[] = [
  ["Год, за который проводится оценка", 1900, 2999, 1899, 3000],
  ["Знаков после запятой в баллах", 0, 4, -1, 5],
  ["Число призовых мест", 0, 100, -1, 101],
  ["Сколько организаций поощрить", 0, 1000, -1, 1001],
  ["Вознаграждение за 1 место (тенге)", 0, 1e12, -0.01, 1_000_000_000_001],
  ["Вознаграждение за 3 место (тенге)", 0, 1e12, -0.01, 1_000_000_000_001],
];

const ofCriteria: readonly (readonly [
  code: string,
  column: CriteriaColumn,
  min: number,
  max: number,
  below: number,
  above: number,
])[] = [
  ["A2", "points", -1e9, 1e9, -1_000_000_001, 1_000_000_001],
  ["A2", "cap", -1e12, 1e12, -1_000_000_000_001, 1_000_000_000_001],
  ["A2", "floor", -1e12, 1e12, -1_000_000_000_001, 1_000_000_000_001],
  ["A2", "weight", 0, 1000, -0.01, 1000.01],
  ["E4", "bandFrom2", -1e15, 1e15, -1_000_000_000_000_010, 1_000_000_000_000_010],
  ["E4", "bandPoints2", -1e9, 1e9, -1_000_000_001, 1_000_000_001],
];

function rangeLines(title: string, cell: string, value: CellValue): readonly string[] {
  return issueLines(withCells(book, title, { [cell]: value })).filter(
    (line) => /Range|NotNumber/.test(line) && line.endsWith(` ${cell}`),
  );
}

describe("every number of the staff sheets has a range", () => {
  const places = [
    ...ofSettings.map(([label, ...range]) => [label, settings, besideText(book, settings, label), ...range] as const),
    ...ofCriteria.map(
      ([code, column, ...range]) => [`${code} ${column}`, "Критерии", criterionCell(code, column), ...range] as const,
    ),
  ];

  it.each(places)("%s", (_name, title, cell, min, max, below, above) => {
    for (const value of [min, max]) expect(rangeLines(title, cell, value)).toEqual([]);
    for (const value of [below, above, 1e308]) {
      expect(rangeLines(title, cell, value)).toEqual([expect.stringMatching(/^error staff(?:Number|Whole)Range/)]);
    }
    for (const text of ["1e999", "9".repeat(400)]) {
      expect(rangeLines(title, cell, text)).toEqual([`error staffNotNumber ${cell}`]);
    }
  });

  it.each([
    ["Число призовых мест", 100_000],
    ["Число призовых мест", 1e15],
    ["Знаков после запятой в баллах", 40],
    ["Вознаграждение за 1 место (тенге)", 1e20],
  ])("%s = %d is refused with its cell", (label, value) => {
    const cell = besideText(book, settings, label);
    expect(rangeLines(settings, cell, value)).toHaveLength(1);
  });

  it.each([
    ["points", 1e308],
    ["weight", 1e9],
  ] as const)("%s = %d is refused with its cell", (column, value) => {
    expect(rangeLines("Критерии", criterionCell("A2", column), value)).toHaveLength(1);
  });

  it.each<[column: CriteriaColumn, text: string, value: number]>([
    ["points", "5 баллов", 5],
    ["points", "5 б.", 5],
    ["points", "5 балл", 5],
    ["points", "5 ұпай", 5],
    ["points", "0,5 балла (за единицу)", 0.5],
    ["points", "−5 баллов", -5],
    ["cap", "до 200 баллов", 200],
    ["cap", "не более 200", 200],
    ["floor", "не менее -10 б.", -10],
    ["weight", "x2", 2],
    ["weight", "х 2", 2],
    ["weight", "×1,5", 1.5],
    ["weight", "0,5 (половина)", 0.5],
    ["weight", "коэф. 2", 2],
    ["weight", "50 %", 0.5],
  ])("%s: %s is read, and said", (column, text, value) => {
    const cell = criterionCell("A2", column);
    const edited = withCells(book, "Критерии", { [cell]: text });
    expect(issueLines(edited)).toEqual([`warning staffNumberAsText ${cell}`]);
    expect(readEdition(edited).edition.criteria.find(({ code }) => code === "A2")).toMatchObject({ [column]: value });
  });

  it.each(["90 %", "от 90", "от 90 %", "90 процентов", "90 пайыз", "90 и более", "не менее 90%"])(
    "the start of a step: %s",
    (text) => {
      const cell = criterionCell("A1", "bandFrom4");
      const edited = withCells(book, "Критерии", { [cell]: text });
      expect(issueLines(edited)).toEqual([`warning staffNumberAsText ${cell}`]);
      expect(readEdition(edited).edition.criteria[0]?.bands[3]?.from).toBe(90);
    },
  );

  it.each<[column: CriteriaColumn, text: string]>([
    ["points", "до 5 баллов"],
    ["points", "до 5"],
    ["points", "3–5"],
    ["points", "5 дейін"],
    ["points", "не более 5 б."],
    ["cap", "от 200"],
    ["bandFrom4", "свыше 90"],
    ["weight", "до 2"],
  ])("%s: %s is no number to count with", (column, text) => {
    const cell = criterionCell("A1", column);
    expect(issueLines(withCells(book, "Критерии", { [cell]: text }))).toContain(`error staffNumberIsBound ${cell}`);
  });

  it("nor is a number of which more is said", () => {
    const cell = criterionCell("A2", "points");
    for (const text of ["5 (не более)", "5 баллов за 10 ед.", "5 тенге", "5 или 6"]) {
      expect(issueLines(withCells(book, "Критерии", { [cell]: text }))).toContain(`error staffNotNumber ${cell}`);
    }
  });
});
