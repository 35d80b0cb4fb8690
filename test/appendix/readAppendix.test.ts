import type { CriterionDraft } from "../../src/criteria/criterion";
import { readAppendix } from "../../src/appendix/readAppendix";
import { sectionLimit } from "../../src/appendix/sectionLimit";
import { createTranslators } from "../../src/locales/translators";
import { readWorkbook } from "../../src/workbook/files/readWorkbook";
import { inputWorkbook } from "../cli/inputWorkbook";
import { documentOf, type DocumentCell } from "./documentOf";
import { russianHead, russianParagraphs, russianRows } from "./appendixRows";

const translators = createTranslators();
const readDocument = async (rows: readonly (readonly DocumentCell[])[], paragraphs: readonly string[] = []) =>
  readAppendix(await readWorkbook(await documentOf(paragraphs, rows), "приложение.docx"), translators);
const plain = (rows: readonly (readonly DocumentCell[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)));
const readBook = async (rows: readonly (readonly DocumentCell[])[]) =>
  readAppendix(await readWorkbook(await inputWorkbook({ Приложение: plain(rows) }), "приложение.xlsx"), translators);
const byCode = (criteria: readonly CriterionDraft[]) => new Map(criteria.map((one) => [one.code, one]));
const questionsOf = (reading: Awaited<ReturnType<typeof readBook>>) =>
  reading.questions.map(({ code, question }) => `${code} ${question.kind}`);

describe.each([
  ["a document", () => readDocument(russianRows, russianParagraphs)],
  ["a workbook", () => readBook(russianRows)],
])("an Appendix of 40 rows as %s", (_kind, read) => {
  it("is criteria in blocks, with the numbers of the document and what is not understood asked", async () => {
    const reading = await read();
    expect(reading.blocks.map(({ code, name }) => `${code}: ${name.ru}`)).toEqual([
      "I: Организационная работа (максимальный балл – 150)",
      "II: Социальное партнёрство",
      "III: Охрана труда",
      "IV: Информационная работа",
    ]);
    const own = reading.criteria.filter(({ partOf }) => partOf === undefined);
    expect(own.map(({ code }) => code)).toEqual(
      [1, 2, 3, 4].flatMap((section) => Array.from({ length: 10 }, (_row, index) => `${section}.${index + 1}`)),
    );
    expect(questionsOf(reading)).toEqual([
      "1.4 base",
      "1.6 phrase",
      "2.5 base",
      "2.10 phrase",
      "3.5 maximum",
      "3.6 none",
      "3.7 phrase",
      "4.10 sign",
    ]);
    expect(reading.ofBlocks.map(({ block, text }) => `${block} ${text}`)).toEqual([
      "I Раздел I. Организационная работа (максимальный балл – 150)",
      "II Итого по разделу | 200",
    ]);
  });

  it("says of each row how it is counted", async () => {
    const found = byCode((await read()).criteria);
    expect(found.get("1.1")).toMatchObject({
      block: "I",
      name: { ru: "Охват профсоюзным членством" },
      method: "formula",
      formula: "IF([1.1]>90;20;IF([1.1]>=81;15;IF([1.1]>=71;10;IF([1.1]>=0;0;0))))",
      unit: "%",
      cap: null,
      appendixText:
        "Охват профсоюзным членством | % | свыше 90 % – 20 баллов, 81–90 % – 15, 71–80 % – 10, 70 % и менее – 0 | 20 | форма 7",
    });
    expect(found.get("1.2")).toMatchObject({ method: "perUnit", points: 5, cap: 50 });
    expect(found.get("1.2")?.note.ru).toContain("Подтверждающий документ: реестр");
    expect(found.get("1.3")).toMatchObject({ method: "perUnit", points: 0.1, cap: null });
    expect(found.get("1.3")?.note.ru).toContain("пропорционально");
    expect(found.get("1.4")).toMatchObject({ method: "growth", points: 3, base: null });
    expect(found.get("1.5")).toMatchObject({ method: "sumOfLines" });
    expect(
      [...found.values()].filter(({ partOf }) => partOf === "1.5").map(({ name, points }) => [name.ru, points]),
    ).toEqual([
      ["I место", 10],
      ["II", 7],
      ["III", 5],
      ["Участие", 1],
    ]);
    expect(found.get("1.6")).toMatchObject({ method: null, points: null, cap: null });
    expect(found.get("1.6")?.note.kk).toMatch(/^СҰРАҚ: /);
    expect(found.get("1.7")).toMatchObject({ method: "percent", points: 0.5, cap: 40, unit: "%" });
    expect(found.get("1.9")).toMatchObject({
      method: "bands",
      bands: [
        { from: 61, points: 5 },
        { from: 81, points: 8 },
        { from: 91, points: 10 },
      ],
    });
    expect(found.get("1.10")).toMatchObject({ method: "yesNo", points: 10, unit: "да/нет", cap: null });
    expect(found.get("2.2")).toMatchObject({ method: "penalty", points: -5, betterIs: "lower" });
    expect(found.get("2.3")).toMatchObject({ method: "yesNo", points: -20, betterIs: "lower" });
    expect(found.get("2.4")).toMatchObject({ method: "points", floor: 0, cap: 30 });
    expect(found.get("2.5")).toMatchObject({ method: "per100", points: 2, base: null });
    expect(found.get("2.6")).toMatchObject({ method: "perUnit", points: 3 });
    expect(found.get("3.3")).toMatchObject({ method: "formula", formula: "INT([3.3]/10)*1" });
    expect(found.get("4.4")).toMatchObject({ method: "points", floor: 5, cap: 15 });
  });
});

describe("rows of an Appendix", () => {
  const rowsOf = (...rows: readonly (readonly DocumentCell[])[]) => readDocument([russianHead, ...rows]);

  it("several rows of a rule beside one indicator are one rule", async () => {
    const { criteria, questions } = await rowsOf(
      [
        { text: "1", rowSpan: 2 },
        { text: "Охват", rowSpan: 2 },
        { text: "%", rowSpan: 2 },
        "81–100 % – 10 баллов",
        "",
        "",
      ],
      ["61–80 % – 5 баллов", "", ""],
    );
    expect(questions).toEqual([]);
    expect(criteria).toHaveLength(1);
    expect(criteria[0]).toMatchObject({
      bands: [
        { from: 61, points: 5 },
        { from: 81, points: 10 },
      ],
    });
    expect(criteria[0]?.appendixText).toContain("61–80 % – 5 баллов");
  });

  it("one rule beside several indicators is asked in each", async () => {
    const reading = await rowsOf(
      ["1", "Стенд", "", { text: "имеется – 10, отсутствует – 0", rowSpan: 2 }, "", ""],
      ["2", "Сайт", "", "", ""],
    );
    expect(questionsOf(reading)).toEqual(["1 shared", "2 shared"]);
  });

  it("points in a column of their own belong to the rule, or to what is counted", async () => {
    const { criteria } = await readBook([
      ["№", "Показатель", "Критерии оценки", "Баллы"],
      ["1", "Договоры", "за каждый заключённый договор", "5"],
      ["2", "Наличие сайта", "", "15"],
      ["3", "Договоры", "по 5 баллов за каждый договор", "50"],
      ["4", "Количество договоров", "", "5"],
    ]);
    expect(criteria.map(({ method, points }) => [method, points])).toEqual([
      ["perUnit", 5],
      ["yesNo", 15],
      [null, null],
      [null, null],
    ]);
  });

  it("numbers that begin anew in each section are told apart by its code", async () => {
    const reading = await rowsOf(
      [{ text: "Раздел 1. Первый", columnSpan: 6 }],
      ["1", "Договоры", "", "по 5 баллов за каждый договор", "", ""],
      [{ text: "Раздел 2. Второй", columnSpan: 6 }],
      ["1", "Сайты", "", "по 5 баллов за каждый сайт", "", ""],
    );
    expect(reading.criteria.map(({ code, block }) => [code, block])).toEqual([
      ["1", "1"],
      ["2.1", "2"],
    ]);
    expect(reading.renumbered).toEqual([{ number: "1", code: "2.1" }]);
  });

  it("a column that is not known makes a question where it says something", async () => {
    const reading = await readBook([
      ["№", "Показатель", "Порядок начисления", "Особые указания"],
      ["1", "Договоры", "по 5 баллов за каждый договор", "только новые"],
      ["2", "Сайты", "по 5 баллов за каждый сайт", ""],
    ]);
    expect(questionsOf(reading)).toEqual(["1 column"]);
  });

  it("a section by its number, a footnote, a table of something else", async () => {
    const reading = await rowsOf(
      ["1", "Организационная работа", "", "", "100", ""],
      ["1.1", "Договоры", "", "по 5 баллов за каждый договор", "", ""],
      [{ text: "* договоры считаются на конец года", columnSpan: 6 }],
    );
    expect(reading.blocks).toMatchObject([{ code: "1", name: { ru: "Организационная работа" } }]);
    expect(reading.ofBlocks).toEqual([{ block: "1", text: "Организационная работа | 100", cap: 100 }]);
    expect(reading.blocks[0]?.cap).toBe(100);
    expect(reading.remarks).toEqual(["* договоры считаются на конец года"]);
    expect(
      (
        await readBook([
          ["Организация", "A1"],
          ["Альфа", "5"],
        ])
      ).unread,
    ).toEqual(["Приложение"]);
  });

  it("points beside values, grounds as documents, totals between rows, a section in front of the table", async () => {
    const reading = await readBook([
      ["Раздел 2. Членство"],
      ["№", "Критерий", "Значение", "Баллы", "Основание"],
      ["1", "Проверки", "до 10", "1", "акты"],
      ["", "", "11–20", "3", ""],
      ["", "", "свыше 20", "5", ""],
      ["2", "Случаи травматизма", "за каждый", "-5", ""],
      ["", "Итого", "100", "", ""],
      ["3", "Всего проведено проверок", "2 балла за каждую", "", ""],
    ]);
    expect(reading.blocks).toMatchObject([{ code: "2", name: { ru: "Членство" } }]);
    expect(reading.questions).toEqual([]);
    expect(
      reading.criteria.map(({ method, points, formula }) => formula ?? `${String(method)} ${String(points)}`),
    ).toEqual(["IF([1]>20;5;IF([1]>=11;3;IF([1]>=0;1;0)))", "penalty -5", "perUnit 2"]);
    expect(reading.criteria[0]?.note.ru).toContain("акты");
    expect(reading.ofBlocks).toEqual([{ block: "2", text: "Итого | 100", cap: null }]);
  });

  it("a line that breaks within a phrase is no end of it", async () => {
    const [criterion] = (
      await rowsOf(["1", "Принято", "", "0,5 балла за каждого\nпринятого, но не более\n30 баллов", "", ""])
    ).criteria;
    expect(criterion).toMatchObject({ method: "perUnit", points: 0.5, cap: 30 });
  });

  it("numbers that Excel has damaged are those of the document", async () => {
    const row = (number: string | number) => [number, "Договоры", "по 5 баллов за каждый"];
    const book = await inputWorkbook({
      Приложение: [["№", "Показатель", "Порядок начисления"], ...["1.8", 1.9, 1.1, 1.11, 2.1, 2.2, 2.9, 2.1].map(row)],
    });
    const reading = readAppendix(await readWorkbook(book, "приложение.xlsx"), translators);
    expect(reading.criteria.map(({ code }) => code)).toEqual([
      "1.8",
      "1.9",
      "1.10",
      "1.11",
      "2.1",
      "2.2",
      "2.9",
      "2.10",
    ]);
    expect(reading.renumbered).toEqual([]);
  });

  it("a short one in Kazakh", async () => {
    const { blocks, criteria, questions } = await readDocument([
      ["Р/с №", "Көрсеткіштер", "Өлшем бірлігі", "Балл есептеу тәртібі", "Ең жоғары балл", "Растайтын құжаттар"],
      [{ text: "1-бөлім. Ұйымдастыру жұмысы", columnSpan: 6 }],
      ["1.1", "Ұжымдық шарттар", "", "әрбір ұжымдық шарт үшін 5 балл", "50", "тізілім"],
      ["1.2", "Сайт", "", "бар болса – 10 балл, жоқ болса – 0", "10", ""],
      ["1.3", "Мүшелікпен қамту", "%", "90 %-дан жоғары – 20 балл, 80–90 % – 10 балл", "20", ""],
      ["1.4", "Мерзімді бұзу", "", "әр бұзушылық үшін 5 балл шегеріледі", "", ""],
      ["1.5", "Жұмыс сапасы", "", "жұмыс сапасы ескеріледі", "", ""],
    ]);
    expect(blocks).toMatchObject([{ code: "1", name: { ru: "", kk: "Ұйымдастыру жұмысы" } }]);
    expect(criteria.map(({ code, method, points, cap }) => [code, method, points, cap])).toEqual([
      ["1.1", "perUnit", 5, 50],
      ["1.2", "yesNo", 10, null],
      ["1.3", "formula", null, null],
      ["1.4", "penalty", -5, null],
      ["1.5", null, null, null],
    ]);
    expect(criteria[0]).toMatchObject({ name: { ru: "", kk: "Ұжымдық шарттар" } });
    expect(questions.map(({ code }) => code)).toEqual(["1.5"]);
  });
});

describe("the most points of a section", () => {
  it.each([
    ["Раздел I. Работа (максимальный балл – 150)", "", 150],
    ["Раздел II. Партнёрство – максимум 80 баллов", "", 80],
    ["Раздел III. Охрана труда (до 60 баллов)", "", 60],
    ["Раздел IV. Информация", "40", 40],
    ["І бөлім. Ұйымдық жұмыс (ең жоғары балл – 150)", "", 150],
    ["ІІ бөлім. Ақпараттық жұмыс. Бөлім бойынша ең көп балл – 100", "", 100],
    ["Раздел VIII. Работа (вес раздела – 1,5, не более 60 баллов)", "", 60],
    // Two numbers; a threshold; a number that is none of points.
    ["Раздел V. Работа (максимальный балл – 150)", "200", null],
    ["Раздел VI. Работа (не менее 20 баллов)", "", null],
    ["Раздел VII. Постановление № 5", "", null],
  ])("%s | %s is %s", (said, most, expected) => {
    expect(sectionLimit(said, most)).toBe(expected);
  });

  it("is that of its block in the written sheet; what is not understood, or belongs to the whole table, is only said", async () => {
    const reading = await readDocument([
      russianHead,
      [{ text: "Раздел I. Работа (максимальный балл – 150)", columnSpan: 6 }],
      ["1.1", "Семинары", "", "по 3 балла за каждый семинар", "", ""],
      ["", "Итого по разделу", "", "", "150", ""],
      [{ text: "Раздел II. Труд (не менее 20 баллов)", columnSpan: 6 }],
      ["2.1", "Проверки", "", "по 2 балла за каждую проверку", "", ""],
      ["", "Итого", "", "", "300", ""],
    ]);
    expect(reading.blocks.map(({ code, cap }) => [code, cap])).toEqual([
      ["I", 150],
      ["II", undefined],
    ]);
    expect(reading.ofBlocks.map(({ block, cap }) => [block, cap])).toEqual([
      ["I", 150],
      ["I", 150],
      ["II", null],
      ["II", null],
    ]);
    const notes = byCode(reading.criteria);
    expect(notes.get("1.1")?.note.ru).not.toContain("не применяет");
    expect(notes.get("2.1")?.note.ru).toContain("не применяет");
  });

  it("said twice and otherwise is none", async () => {
    const reading = await readDocument([
      russianHead,
      [{ text: "Раздел I. Работа (максимальный балл – 150)", columnSpan: 6 }],
      ["1.1", "Семинары", "", "по 3 балла за каждый семинар", "", ""],
      ["", "Итого по разделу", "", "", "120", ""],
    ]);
    expect(reading.blocks.map(({ cap }) => cap)).toEqual([undefined]);
  });
});
