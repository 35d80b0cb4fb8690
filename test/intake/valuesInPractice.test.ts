import {
  cell,
  dateCell,
  errorCell,
  formulaWithoutValue,
  issueLines,
  percentCell,
  read,
  readLines,
} from "./sheetBuilder";

/** The numbers are those of the list of docs/reading.md. */
const head = ["Организация", "A1", "A2", "A3", "A4", "A5"];

it("5, 6, 7, 15: numbers as text, spaces of all kinds, decimal commas, the ambiguous comma", () => {
  const reading = read([head, ["Астана", "100\u202f201", "93,5", "1", "1,234", " 3\u200b"]]);
  expect(readLines(reading)).toEqual(["Астана: 100201 93.5 1 ! 3"]);
  expect(issueLines(reading)).toEqual(["error valueAmbiguous E2"]);
});

it("8: percent in each of its forms", () => {
  const rows = [percentCell(0.93), 93, "93%", "93,0 %"].map((typed, position) => [`О${position}`, 1, typed]);
  expect(readLines(read([head, ...rows])).map((line) => line.split(" ")[2])).toEqual(["93", "93", "93", "93"]);
});

it("8: a whole column of fractions is a question, the values unchanged; one fraction among others is a warning", () => {
  const all = read([head, ["Астана", 1, 0.93, 1, 1, 0], ["Алматы", 1, 1, 1, 1, 0]]);
  expect(readLines(all)).toEqual(["Астана: 1 0.93 1 1 0", "Алматы: 1 1 1 1 0"]);
  expect(issueLines(all)).toEqual(["error columnOfFractions C1"]);
  const one = read([head, ["Астана", 1, 0.93, 1, 1, 0], ["Алматы", 1, 81, 1, 1, 0]]);
  expect(issueLines(one)).toEqual(["warning percentAsFraction C2"]);
  const formatted = read([head, ["Астана", 1, percentCell(0.0093), 1, 1, 0]]);
  expect(issueLines(formatted)).toEqual([]);
});

it("9, 11: a count with its share, sums in words", () => {
  const reading = read([head, ["Астана", "28 450 (93%)", "28 450 (93%)", "да", "3 миллион 50 тысяч тенге", 0]]);
  expect(readLines(reading)).toEqual(["Астана: 28450 93 1 3050 0"]);
  expect(reading.submissions[0]?.readings[3]?.written).toBe("3 миллион 50 тысяч тенге");
});

it("13, 28: bounds and ranges are errors that quote the text", () => {
  const reading = read([head, ["Астана", "более 8000", "до 3%", "да", "3-4", 0]]);
  expect(readLines(reading)).toEqual(["Астана: ! ! 1 ! 0"]);
  expect(issueLines(reading)).toEqual(["error valueIsBound B2", "error valueIsBound C2", "error valueIsRange E2"]);
  expect(reading.issues[0]?.params).toMatchObject({ written: "более 8000", organisation: "Астана", criterion: "A1" });
});

it("14: a blank, a dash and the like are missing; a penalty that is not reported is flagged", () => {
  const reading = read([head, ["Астана", "-", "н/д", "–", "…", "X"], ["Алматы", "нет", 0, "нет", "жоқ", 0]]);
  expect(readLines(reading)).toEqual(["Астана: · · 0 · ·", "Алматы: 0 0 0 0 0"]);
  expect(issueLines(reading)).toEqual([
    "info dashAsNo D2",
    "warning penaltyBlank F2",
    "info wordAsZero B3",
    "info wordAsZero E3",
  ]);
});

it("21: error values and formulas without a stored value are unreadable", () => {
  const reading = read([
    head,
    ["Астана", errorCell("#DIV/0!"), "#ДЕЛ/0!", errorCell("#N/A"), "#ССЫЛКА!", formulaWithoutValue("=1")],
  ]);
  expect(readLines(reading)).toEqual(["Астана: ! ! ! ! !"]);
  expect(issueLines(reading, "error")).toHaveLength(5);
});

it("26, 27: words for yes and no, a date where a yes is meant", () => {
  const words = ["да", "Да.", "иә", "+", "✓", 1, "есть", "бар", "имеется", dateCell(46037), "сдан 15.01.2026"];
  const rows = [...words, "нет", "жоқ", "−"].map((word, position) => [`О${position}`, 1, 50, word, 4, 0]);
  const values = readLines(read([head, ...rows])).map((line) => line.split(" ")[3]);
  expect(values).toEqual([...words.map(() => "1"), "0", "0", "0"]);
});

it("34: negatives in brackets and with a minus sign", () => {
  const reading = read([head, ["Астана", "(5)", 1, "да", "−5", 0]]);
  expect(readLines(reading)).toEqual(["Астана: ! 1 1 -5 0"]);
});

it("36: text beginning with = or + stays text, in names and in values", () => {
  const name = '=HYPERLINK("http://x";"Астана")';
  const reading = read([head, [name, "=1+1", "+5", "+", "@x", 0], ["+1+1", 1, 2, 1, 4, 0]]);
  expect(readLines(reading)).toEqual([`${name}: ! ! 1 ! 0`, "+1+1: 1 2 1 4 0"]);
});

it("a value merged over two organisations or two indicators is nobody's until somebody says", () => {
  const rows = [
    head,
    ["Абай облысы", 1, 2, "да", 3, 0],
    ["Алматы облысы", null, 3, "да", 20, null],
    ["Шымкент", 7, 8, "нет", 9, 0],
  ];
  const reading = read(rows, { extras: { merges: ["B2:B3", "E3:F3", "D4:D5"] } });
  expect(readLines(reading)).toEqual(["Абай облысы: ! 2 1 3 0", "Алматы облысы: ! 3 1 ! !", "Шымкент: 7 8 0 9 0"]);
  expect(issueLines(reading)).toEqual(["B2", "B3", "E3", "F3"].map((address) => `error valueIsShared ${address}`));
});

it.each([
  ['0" (план)"', "!"],
  ['0" прогноз"', "!"],
  ['0" (уточнить)"', "!"],
  ['0" (чел.)"', "1332"],
  ['0" факт"', "1332"],
  ['0" дней"', "1332"],
])("a number in the format %s", (format, value) => {
  const reading = read([head, ["Астана", cell(1332, format), 2, "да", 3, 0]]);
  expect(readLines(reading)).toEqual([`Астана: ${value} 2 1 3 0`]);
});
