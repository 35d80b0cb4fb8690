/** What stands in the column of organisations below or between them: who sent nothing, aids, and who signs. */
import { cell, criterion, edition, issueLines, read, readLines, type Typed } from "./sheetBuilder";

const coded = edition(["A1", "A2"].map((code) => criterion({ code, name: `Показатель ${code}` })));
const union = "Казахстанского отраслевого профессионального союза работников образования";
const official = (region: string) => `ОО «${region} областная организация ${union}»`;
const top: readonly (readonly Typed[])[] = [
  ["№", "Наименование организации", "A1", "A2"],
  [1, official("Абайская"), 5, 6],
  [2, official("Костанайская"), 3, 9],
];
const names = [`${official("Абайская")}: 5 6`, `${official("Костанайская")}: 3 9`];
const readBelow = (...rows: readonly (readonly Typed[])[]) => read([...top, ...rows], { edition: coded });

it.each([
  official("Улытауская"),
  "«Қазақстандық салалық кәсіподағы» ҚБ Ұлытау облыстық ұйымы",
  "Профсоюз работников образования города Астаны",
  "Филиал по Северо-Казахстанской области",
])("%s without a number and values is an organisation that sent nothing", (name) => {
  expect(readLines(readBelow([null, name, null, null]))).toEqual([...names, `${name}: · ·`]);
});

it.each(["Областные организации", "Северный регион", "Города", "Южные области"])(
  "%s without values is a heading",
  (name) => {
    const reading = readBelow([null, name, null, null], [3, official("Акмолинская"), 1, 2]);
    expect(readLines(reading)).toEqual([...names, `${official("Акмолинская")}: 1 2`]);
    expect(issueLines(reading)).toEqual(["info rowIsHeading B4"]);
  },
);

it.each([
  ["Справочно: профсоюзных работников на учёте", 412, "info rowIsPart B5"],
  ["Для справки: членов профсоюза – пенсионеров", 412, "info rowIsPart B5"],
  ["Кроме того, профсоюз колледжей", 412, "info rowIsPart B5"],
  ["Анықтама үшін: кәсіподақ қызметкерлері", 412, "info rowIsPart B5"],
  ["Гл. бухгалтер", "С. Ким", "info rowIsNote B5"],
  ["Зам. председателя профсоюза", "Ахметов А. Б.", "info rowIsNote B5"],
  ["Заведующая орготделом", "Асанова Айгуль Кайратовна", "info rowIsNote B5"],
  ["Бас есепші", "Қ. Әлі", "info rowIsNote B5"],
  [null, "А. Ахметов", "info rowIsNote B5"],
])("%s | %s below the table is no organisation", (name, value, said) => {
  const reading = readBelow([], [null, name, value, null]);
  expect(readLines(reading)).toEqual(names);
  expect(issueLines(reading)).toEqual([said]);
});

it("what nobody speaks for below a gap, without a number, is a question", () => {
  const reading = readBelow([], [null, "профсоюзных работников на учёте", 412, null]);
  expect(reading.submissions.map(({ unconfirmed }) => unconfirmed === true)).toEqual([false, false, true]);
  expect(issueLines(reading)).toEqual(["error namesNotSpokenFor B5"]);
});

it("figures of two years below each name belong to it, and the name is said to be read", () => {
  const rows = [
    ["Организация", "A1", "A2"],
    ...["Абайская", "Костанайская", "Жамбылская"].flatMap((region, at) => [
      [official(region), null, null],
      ["   2024 год", at, 5],
      ["   2025 год", at + 7, 8],
    ]),
  ];
  const reading = read(rows, { edition: coded });
  expect(readLines(reading)).toEqual([
    `${official("Абайская")}: 7 8`,
    `${official("Костанайская")}: 8 8`,
    `${official("Жамбылская")}: 9 8`,
  ]);
  expect(issueLines(reading)).toEqual(["info rowOfOtherPart A3", "info rowOfOtherPart A6", "info rowOfOtherPart A9"]);
});

it.each([
  "Удельный вес в общем объёме, %",
  "Доля от республиканского показателя",
  "Установлено Положением",
  "Предусмотрено постановлением",
  "Өсу қарқыны, %",
  "Рекомендуемый уровень",
  "Ұсынылатын деңгей",
])("%s with values is an aid, no organisation", (name) => {
  const reading = readBelow([null, name, 20, 21]);
  expect(readLines(reading)).toEqual(names);
  expect(issueLines(reading)).toEqual(["info rowIsPart B4"]);
});

it.each(["Резерв ЦК профсоюза", "Нераспределено по организациям"])("%s with values is a question", (name) => {
  expect(issueLines(readBelow([null, name, 20, 21]))).toEqual(["error namesNotSpokenFor B4"]);
});

it("a name and a head that are struck through are said", () => {
  const struck = (text: string) => ({ ...cell(text), struck: true as const });
  const heads = ["Организация", struck("A1"), "A2"];
  const reading = read([heads, ["Абай", 5, 6], [struck("Алматы"), 3, 9]], { edition: coded });
  expect(issueLines(reading)).toEqual(["error labelIsStruck A3", "error labelIsStruck B1"]);
});
