import { scorecardFiles } from "../../../src/evaluation/scorecardFiles";
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import { languages } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import type { CellValue } from "../../../src/workbook/grid";
import type { SheetPlan } from "../../../src/workbook/sheetPlan";
import { plannedReport } from "../reportPlan";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";

const criteria = ["A1", "A2", "B1", "C1"].map((code) => syntheticCriterion(code, "perUnit"));
const edition = syntheticEdition({ prizes: 1 }, criteria);
const sent = [
  submission("Альфа", [10, 5, 0, 4], 0),
  submission("Бета", [6, 5, 9, "более 8000"], 1),
  submission("Вега", [2, 1, 3, 1], 2),
  submission("Гамма", [1, 1, 1, null], 3),
];
const report = plannedReport(edition, sent);

/** Values of the visible columns of a row. */
function visible({ rows, hiddenColumns }: SheetPlan, row: number): readonly CellValue[] {
  return (rows[row] ?? []).flatMap((cell, column) => (hiddenColumns.has(column) ? [] : [cell?.value ?? null]));
}

function fileOf(organisation: string): SheetPlan {
  const files = scorecardFiles(report.evaluation, "ru", createTranslator("ru"));
  const [sheet] = files.find((file) => file.organisation === organisation)?.plan.sheets ?? [];
  if (sheet === undefined) throw new Error(`no scorecard of ${organisation}`);
  return sheet;
}

/*
 * By hand: totals 19, 20, 7, 3; places 2, 1, 3, 4. Points of A1: 10, 6, 2, 1, median (2 + 6) ÷ 2 = 4; of A2: 5, 5, 1, 1,
 * median 3; of B1: 0, 9, 3, 1, median (1 + 3) ÷ 2 = 2; of C1: 4, 0, 1, 0, median (0 + 1) ÷ 2 = 0.5, in whole points 1.
 */
describe("the scorecard of Вега: place 3 with 7 points", () => {
  const sheet = fileOf("Вега");

  it("says place, totals and what is missing: 19 − 7 to place 2, 20 − 7 to the only prize", () => {
    const facts = [4, 5, 6, 7].map((row) => [sheet.rows[row]?.[2]?.value, sheet.rows[row]?.[8]?.value]);
    expect(facts).toEqual([
      [3, "—"],
      [4, 12],
      [7, 13],
      [6, 0],
    ]);
  });

  it("shows each criterion with rank, best, median and share, under its block", () => {
    expect([10, 11, 12].map((row) => visible(sheet, row))).toEqual([
      ["A", "Первый блок (основной блок)", null, 3, 3, 15, 7, 3 / 7, null, null],
      ["A1", "Показатель A1, ед.", 2, 2, 3, 10, 4, 2 / 7, "Показатели!C8", "1"],
      ["A2", "Показатель A2, ед.", 1, 1, 3, 5, 3, 1 / 7, "Показатели!D8", "1"],
    ]);
    expect(visible(sheet, 17)).toEqual(["Общий балл", null, null, 7, 3, 20, 13, 1, null, null]);
  });

  it("names what is most above the median, B1 by 1, and least: A1 and A2 by −2, A1 being 8 below the best", () => {
    const list = (top: number): readonly CellValue[][] =>
      [top, top + 1].map((row) => [0, 7, 8].map((column) => sheet.rows[row]?.[column]?.value ?? null));
    expect(list(21)).toEqual([
      ["B1", 1, 6],
      ["", "", ""],
    ]);
    expect(list(24)).toEqual([
      ["A1", -2, 8],
      ["A2", -2, 4],
    ]);
  });

  it("holds values only, nothing hidden, and no other organisation's name", () => {
    const cells = sheet.rows.flat().filter((cell) => cell !== null);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(sheet.hiddenColumns.size).toBe(0);
    const texts = cells.map(({ value }) => String(value)).join("\n");
    for (const other of ["Альфа", "Бета", "Гамма"]) expect(texts).not.toContain(other);
  });
});

it("says how each is counted: points of a unit or the method, the bound above, a weight that is not 1", () => {
  const rules = [
    syntheticCriterion("A1", "perUnit", { points: 2.5 }),
    syntheticCriterion("A2", "perUnit", { points: 50, cap: 200, weight: 2 }),
    syntheticCriterion("B1", "bands", { points: null, bands: [{ from: 1, points: 5 }], cap: 4 }),
  ];
  const { sheet, evaluation } = plannedReport(syntheticEdition({}, rules), [submission("А", [1, 2, 3])]);
  const [file] = scorecardFiles(evaluation, "ru", createTranslator("ru"));
  for (const page of [sheet("scorecard"), file?.plan.sheets[0]]) {
    const said = page?.rows.flatMap((cells) => (/^[AB]\d$/.test(String(cells[0]?.value)) ? [cells[9]?.value] : []));
    expect(said?.slice(0, 3)).toEqual(["2.5", "50; ≤ 200; × 2", "шкала; ≤ 4"]);
  }
});

it("a number that is missing or unreadable is a sign with its reason, never a 0", () => {
  const c1 = (organisation: string): readonly CellValue[] => visible(fileOf(organisation), 16);
  // Four values give 0.5 as the median of 4, 0, 1, 0: half away from zero is 1.
  expect(c1("Бета")).toEqual([
    ...["C1", "Показатель C1, ед.", "—", "—", 3, 4, 1, ""],
    "не распознано · Показатели!F7 · «более 8000»",
    "1",
  ]);
  expect(c1("Гамма").at(-2)).toBe("нет данных · Показатели!F9");
});

it("a criterion whose base is missing shows the sign of Points", () => {
  const edition = syntheticEdition({}, [
    syntheticCriterion("A1", "perUnit"),
    syntheticCriterion("A2", "per100", { base: "A1" }),
  ]);
  const { evaluation } = plannedReport(edition, [submission("А", [null, 5])]);
  const [file] = scorecardFiles(evaluation, "ru", createTranslator("ru"));
  expect(file?.plan.sheets[0]?.rows[12]?.slice(2, 4).map((cell) => cell?.value)).toEqual([5, "×"]);
});

it("under the sum of places distances are sums of ranks: fewer is better", () => {
  // Ranks: Альфа 1+1+4+1 = 7, Бета 2+1+1+3 = 7, Вега 3+3+2+2 = 10, Гамма 4+3+3+3 = 13. Places 1, 1, 3, 4; two prizes.
  const { evaluation } = plannedReport(syntheticEdition({ scheme: "sumOfPlaces", prizes: 2 }, criteria), sent);
  const file = scorecardFiles(evaluation, "ru", createTranslator("ru")).find(
    ({ organisation }) => organisation === "Гамма",
  );
  const { rows } = file?.plan.sheets[0] ?? { rows: [] };
  expect([5, 6].map((row) => rows[row]?.[8]?.value)).toEqual([3, 6]);
  expect(rows[8]?.[2]?.value).toBe(13);
});

describe("the sheet in the workbook", () => {
  const sheet = report.sheet("scorecard");

  it("opens with the organisation in first place, and lets choose another one and a language", () => {
    expect(sheet.rows[2]?.[2]).toMatchObject({ value: "Бета", style: "input", formula: null });
    expect(sheet.inputRules.map(({ area, rule }) => [area.left, rule])).toEqual([
      [2, { kind: "listArea", formula: "{points}!$B$30:$B$33" }],
      [8, { kind: "list", values: ["Русский", "Қазақша", "English"] }],
    ]);
  });

  it("is one portrait A4 page, all formulas but names, codes and the two choices", () => {
    expect(sheet.print).toMatchObject({ landscape: false, pagesAcross: 1, pagesDown: 1 });
    const withoutFoot = sheet.rows.slice(0, -1);
    const constants = withoutFoot.flatMap((row) =>
      row.slice(0, 10).filter((cell) => cell !== null && cell.value !== null && cell.formula === null),
    );
    expect(constants.map((cell) => cell?.value)).toEqual(["Бета", "Русский", "A", "A1", "A2", "B", "B1", "C", "C1"]);
  });

  it("says that the awards are older than the numbers where they are", () => {
    expect(sheet.rows[3]?.[0]?.formula).toContain("{checks}!");
  });

  it("keeps each label in three languages beside its cell", () => {
    const kept = sheet.rows[11]?.slice(15, 18).map((cell) => cell?.value);
    expect(kept).toEqual(["Показатель A1, ед.", "A1 көрсеткіші, бірлік", "Indicator A1, items"]);
    expect(sheet.hiddenColumns.has(15)).toBe(true);
  });
});

describe("what was chosen on the scorecard of an earlier evaluation", () => {
  const chosen = (organisation: string, language: string) =>
    plannedReport(edition, sent, "ru", [], { scorecard: { organisation, language } }).sheet("scorecard");

  it("is chosen again: the page shows that organisation, its labels in that language", () => {
    const sheet = chosen("Вега", "Қазақша");
    expect([sheet.rows[2]?.[2]?.value, sheet.rows[2]?.[8]?.value]).toEqual(["Вега", "Қазақша"]);
    expect(sheet.rows[0]?.[0]?.value).toBe("Ұйым карточкасы: 2025 жылғы бағалау қорытындысы");
    expect(sheet.rows[3]?.[0]?.value).toBe(
      "Бағалаудан кейін мәліметтер, сандар, өлшемшарттар, баптаулар мен нәтиже парақтары өзгерген жоқ.",
    );
    // Which label of ru, kk, en the formulas show.
    expect(sheet.rows[2]?.[11]?.value).toBe(2);
    const [own, inRussian] = [sheet, fileOf("Вега")].map((one) =>
      [4, 5, 6, 7, 11, 12, 17].map((row) => visible(one, row)),
    );
    const numbers = (rows: readonly (readonly CellValue[])[] | undefined): readonly CellValue[] =>
      (rows ?? []).flat().filter((value) => typeof value === "number");
    expect(numbers(own)).toEqual(numbers(inRussian));
    expect(sheet.rows[21]?.slice(0, 2).map((cell) => cell?.value)).toEqual(["B1", "B1 көрсеткіші, бірлік"]);
  });

  it("gives way to the first organisation and the language of the sheets where it is no longer offered", () => {
    const sheet = chosen("Омега", "Français");
    expect([sheet.rows[2]?.[2]?.value, sheet.rows[2]?.[8]?.value]).toEqual(["Бета", "Русский"]);
    expect(sheet.rows).toEqual(report.sheet("scorecard").rows);
  });
});

describe.each(languages)("with 60 criteria, 21 organisations and long names, in %s", (language) => {
  const { criteria: known, blocks } = defaultEdition();
  const many = Array.from({ length: 60 }, (_one, index) => {
    const like = known[index % known.length] ?? syntheticCriterion("A1", "perUnit");
    return { ...like, code: index < known.length ? like.code : `${like.block}${index}` };
  });
  const names = Array.from(
    { length: 21 },
    (_one, row) => `ОО «Областная организация № ${row + 1} отраслевого профсоюза работников просвещения и науки»`,
  );
  const large = names.map((name, row) =>
    submission(
      name,
      many.map((_criterion, index) => ((row + index) % 9 === 8 ? "более 8000" : 40 + ((row * index * 97) % 2000))),
      row,
    ),
  );
  const { sheet, evaluation } = plannedReport({ ...syntheticEdition({}, many), blocks }, large, language);
  const [own] = scorecardFiles(evaluation, language, createTranslator(language));

  it.each([
    ["in the workbook", sheet("scorecard")],
    ["as a file", own?.plan.sheets[0]],
  ])("it prints on one page at 57 %% at least, %s", (_where, page) => {
    if (page === undefined) throw new Error("no scorecard");
    const { rows, rowHeights, columnWidths, hiddenColumns } = page;
    // A4 without margins, a character of the default font and a row of the default height, in points.
    const width = columnWidths.reduce((sum, one, column) => sum + (hiddenColumns.has(column) ? 0 : one * 5.25), 0);
    const height = rows.reduce((sum, _cells, row) => sum + (rowHeights.get(row) ?? 15), 0);
    expect(Math.min(537 / width, 762 / height)).toBeGreaterThan(0.57);
  });
});

it("counts the numbers without a document where any is named", () => {
  const [first, ...others] = sent;
  if (first === undefined) throw new Error("somebody sent something");
  const readings = first.readings.map((reading, index) =>
    index < 3 ? { ...reading, document: "протокол № 3" } : reading,
  );
  const { evaluation } = plannedReport(edition, [{ ...first, readings }, ...others]);
  const [, file] = scorecardFiles(evaluation, "ru", createTranslator("ru"));
  const sheet = file?.plan.sheets[0];
  // Four numbers, of which three have a document.
  expect([sheet?.rows[8]?.[4]?.value, sheet?.rows[8]?.[8]?.value]).toEqual(["Чисел без документа", 1]);
  expect(sheet?.rows[12]?.[8]?.value).toBe("Показатели!C6 · документ: протокол № 3");
});

it("above 1,000 organisations it is values for the first one, and says so", () => {
  const one = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
  const many = Array.from({ length: 1001 }, (_one, index) => submission(`Организация ${index}`, [index]));
  const sheet = plannedReport(one, many).sheet("scorecard");
  expect(sheet.rows.flat().filter((cell) => cell?.formula)).toEqual([]);
  expect(sheet.inputRules).toEqual([]);
  expect(sheet.rows[2]?.[2]?.value).toBe("Организация 1000");
  expect(String(sheet.rows[8]?.[0]?.value)).toContain("Организаций больше 1 000");
});
