import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { singleInput } from "../../../src/evaluation/evaluationInputs";
import { evaluateInputs } from "../../../src/evaluation/evaluateWorkbook";
import { readWorkbook } from "../../../src/workbook/files/readWorkbook";

interface Spanned {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

function table(rows: readonly (readonly (string | Spanned)[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => {
            const { text, ...spans } = typeof cell === "string" ? { text: cell } : cell;
            return new TableCell({ ...spans, children: text.split("\n").map((line) => new Paragraph(line)) });
          }),
        }),
    ),
  });
}

async function documentOf(children: readonly (Paragraph | Table)[], creator = "Региональная организация") {
  const document = new Document({ creator, sections: [{ children: [...children] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const head = table([
  ["Организация", "A2", "B1"],
  ["Абайская областная организация", "26651", "12,5"],
  ["Атырауская областная организация", "много", "7"],
]);

describe("tables of a document", () => {
  it("are sheets named as its captions would be; paragraphs in front stand above", async () => {
    const bytes = await documentOf([new Paragraph("Показатели за 2025 год"), table([["А", "1"]]), head]);
    const { sheets } = await readWorkbook(bytes, "письмо.docx");
    expect(sheets.map(({ title, rows }) => [title, rows.map((row) => row.map(({ value }) => value))])).toEqual([
      ["Таблица 1", [["Показатели за 2025 год"], ["А", 1]]],
      [
        "Таблица 2",
        [
          ["Организация", "A2", "B1"],
          ["Абайская областная организация", 26651, 12.5],
          ["Атырауская областная организация", "много", 7],
        ],
      ],
    ]);
  });

  it("paragraphs above a table are its title: of which year, and whose", async () => {
    const form = (figure: string) =>
      table([
        ["Показатель", "Значение"],
        ["A2", figure],
        ["A3", "57"],
      ]);
    const bytes = await documentOf([
      new Paragraph("Приложение к письму"),
      new Paragraph("ОО «Абайская областная организация профсоюза»"),
      new Paragraph("Показатели за 2024 год"),
      form("100"),
      new Paragraph("ОО «Абайская областная организация профсоюза»"),
      new Paragraph("Показатели за 2025 год"),
      form("26651"),
    ]);
    const { intake, issues } = evaluateInputs(singleInput(await readWorkbook(bytes, "a.docx")), {
      language: "ru",
      duplicates: null,
      target: "newWorkbook",
      today: "2026-02-20",
    });
    expect(intake.submissions.map(({ organisation, readings }) => [organisation, readings[1]?.value])).toEqual([
      ["ОО «Абайская областная организация профсоюза»", 26651],
    ]);
    expect(issues.filter(({ code }) => /^sheet/.test(code)).map(({ code, sheet }) => `${sheet ?? ""} ${code}`)).toEqual(
      ["Таблица 1 sheetOfOtherYearNotRead", "Таблица 2 sheetChosenByYear"],
    );
  });

  it("cells of which something is struck through say so", async () => {
    const cellOf = (...children: readonly TextRun[]) => new TableCell({ children: [new Paragraph({ children })] });
    const row = new TableRow({
      children: [
        cellOf(new TextRun({ text: "12", doubleStrike: true }), new TextRun("15")),
        cellOf(new TextRun({ text: "7", doubleStrike: true })),
        cellOf(new TextRun("9")),
      ],
    });
    const { sheets } = await readWorkbook(await documentOf([new Table({ rows: [row] })]), "a.docx");
    expect(sheets[0]?.rows[0]?.map(({ value, struck }) => [value, struck ?? false])).toEqual([
      [1215, true],
      [7, true],
      [9, false],
    ]);
  });

  it("cells over several columns and rows stand where they begin", async () => {
    const spanned = table([
      [{ text: "Организация", rowSpan: 2 }, { text: "Члены", columnSpan: 2 }, "C"],
      ["всего", "из них\nженщин", "d"],
    ]);
    const { sheets } = await readWorkbook(await documentOf([spanned]), "a.docx");
    expect(sheets[0]?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ["Организация", "Члены", null, "C"],
      [null, "всего", "из них\nженщин", "d"],
    ]);
    expect(sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it("an issue names table, row and column, as a reader of the document counts them", async () => {
    const bytes = await documentOf([new Paragraph("Сведения"), table([["1", "2"]]), new Paragraph("За год"), head]);
    const inputs = singleInput(await readWorkbook(bytes, "a.docx"));
    const { issues } = evaluateInputs(inputs, {
      language: "ru",
      duplicates: null,
      target: "newWorkbook",
      today: "2026-02-20",
    });
    const unread = issues.filter(({ severity, cell }) => severity === "error" && cell !== null);
    expect(unread.map(({ sheet, cell }) => `${sheet ?? ""}: ${cell ?? ""}`)).toEqual([
      "Таблица 2: строка 3, столбец 2",
    ]);
  });

  it("a table that goes on in the next one is read under its header", async () => {
    const next = table([["Павлодарская областная организация", "31", "8"]]);
    const inputs = singleInput(
      await readWorkbook(await documentOf([head, new Paragraph("Продолжение"), next]), "a.docx"),
    );
    const { intake, issues } = evaluateInputs(inputs, {
      language: "ru",
      duplicates: null,
      target: "newWorkbook",
      today: "2026-02-20",
    });
    expect(intake.submissions.map(({ organisation }) => organisation)).toContain("Павлодарская областная организация");
    expect(issues.filter(({ code }) => code === "tableContinued").map(({ sheet }) => sheet)).toEqual(["Таблица 2"]);
    const sources = intake.submissions[2]?.readings.flatMap(({ source }) => (source === null ? [] : [source.cell]));
    expect(sources).toContain("строка 1, столбец 2");
  });

  it.each([
    ["kk", "Ұйым", "1-кесте"],
    ["en", "Organisation", "Table 1"],
  ])("are named in the language of the document: %s", async (_language, word, title) => {
    const { sheets } = await readWorkbook(await documentOf([table([[word]])]), "a.docx");
    expect(sheets.map((sheet) => sheet.title)).toEqual([title]);
  });

  it("a document without a table, and one of ours", async () => {
    await expect(readWorkbook(await documentOf([new Paragraph("Письмо")]), "a.docx")).rejects.toMatchObject({
      code: "notWorkbook",
    });
    await expect(readWorkbook(await documentOf([head], "Bagalau"), "a.docx")).rejects.toMatchObject({
      code: "ownDocument",
    });
  });
});

it("a Russian document that names Ұлытау stays Russian", async () => {
  const names = table([
    ["Организация", "A2"],
    ["Область Ұлытау", "5"],
    ["Областная организация Жетісу", "6"],
    ["Абайская", "7"],
  ]);
  const { sheets } = await readWorkbook(await documentOf([names]), "a.docx");
  expect(sheets.map((sheet) => sheet.title)).toEqual(["Таблица 1"]);
});
