import fc from "fast-check";
import { readSubmissions } from "../../src/intake/readSubmissions";
import {
  criterion,
  edition,
  issueLines,
  member,
  messages,
  plainOptions,
  read,
  readLines,
  sheet,
  type Typed,
  workbook,
} from "./sheetBuilder";

/** Counts of different sizes, so that sums and means can be told. */
const criteria = ["Численность", "Принято", "Договоров", "Обращений"].map((name, index) =>
  criterion({ code: `A${index + 1}`, name: `${name} за год`, unit: "ед." }),
);
const counts = edition(criteria);
const head = (over: string): Typed[] => [over, ...criteria.map(({ name }) => name.ru)];
const abai = ["Абайская областная организация профсоюза", 26651, 882, 17, 8] as const;
const almaty = ["Алматинская областная организация профсоюза", 23986, 129, 28, 39] as const;
const atyrau = ["Атырауская областная организация профсоюза", 37537, 425, 2, 2] as const;
const zhetisu = ["Жетысуская областная организация профсоюза", 15264, 881, 32, 36] as const;
const four: readonly (readonly (string | number)[])[] = [abai, almaty, atyrau, zhetisu];
const fourLines = four.map(([name, ...values]) => `${name ?? ""}: ${values.join(" ")}`);

/** Names of those that would be rated. */
function confirmed(reading: ReturnType<typeof read>): readonly string[] {
  return reading.submissions.filter(({ unconfirmed }) => unconfirmed !== true).map(({ organisation }) => organisation);
}

describe("figures beside a name, and below it others that claim to be those of the year", () => {
  it.each(["на 01.01.2026", "Факт"])("%s: a question that names both rows, and neither is used", (name) => {
    const reading = read([head("Организация"), abai, [name, 11, 12, 13, 14], almaty, atyrau], { edition: counts });
    expect(confirmed(reading)).toEqual([almaty[0], atyrau[0]]);
    expect(messages(reading).some((text) => text.includes("A2, A3"))).toBe(true);
  });
});

describe("parts and aids are no organisations, whatever heads the column", () => {
  it.each([
    "из них женщин",
    "в т.ч. молодёжь до 35 лет",
    "оның ішінде әйелдер",
    "соның ішінде жастар",
    "Женщины",
    "Жастар",
    "Город",
    "Село",
    "Ауыл",
    "Норматив",
    "Пороговое значение",
    "План на 2026 год",
    "2026 жылға жоспар",
    "Отклонение от плана",
    "Ауытқу",
    "Темп роста",
    "% роста",
    "Прирост",
    "Өсім",
    "Удельный вес",
    "Үлес салмағы",
    "Вес показателя",
    "Максимальный балл",
    "Ең жоғары балл",
    "Место",
    "Орын",
    "2024 год",
    "2024 ж.",
    "I квартал",
    "1 тоқсан",
    "9 месяцев",
    "В среднем по профсоюзу",
    "Орташа мәні",
    "Республика бойынша",
    "По Союзу",
    "Свод",
    "Of which women",
    "Target",
    "17",
  ])("%s", (name) => {
    const reading = read([head("Организация"), abai, [name, 11, 12, 13, 14], almaty, atyrau], { edition: counts });
    expect(confirmed(reading)).toEqual([abai[0], almaty[0], atyrau[0]]);
    expect(issueLines(reading).some((line) => line.endsWith(" A3"))).toBe(true);
    expect(messages(reading).filter((text) => text.includes("{{"))).toEqual([]);
  });
});

describe("rows that the numbers tell", () => {
  const columns = [1, 2, 3, 4].map((column) => four.map((row) => Number(row[column])));
  const sums = columns.map((values) => values.reduce((sum, value) => sum + value, 0));
  const means = sums.map((sum) => Math.round(sum / four.length));
  it.each([
    ["a sum below", [...four, ["Қазақстан елі", ...sums]], "info rowOfSums A6"],
    ["a sum above", [["Всё вместе", ...sums], ...four], "info rowOfSums A2"],
    ["a sum under a name like an organisation's", [...four, ["Отраслевой профсоюз", ...sums]], "error rowOfSums A6"],
    ["a mean", [...four, ["Типичный уровень", ...means]], "info rowOfMeans A6"],
    ["the largest", [...four, ["Лучшее", ...columns.map((all) => Math.max(...all))]], "info rowOfExtremes A6"],
    ["a sum and a mean", [...four, ["Типичный уровень", ...means], ["Всё вместе", ...sums]], "info rowOfSums A7"],
  ])("%s", (_what, rows, line) => {
    const reading = read([head("Организация"), ...rows], { edition: counts });
    expect(confirmed(reading)).toEqual(four.map(([name]) => name));
    expect(readLines(reading)).toEqual(expect.arrayContaining(fourLines));
    expect(issueLines(reading)).toContain(line);
  });

  it("a sum of which the organisations sheet says that it is an organisation is one", () => {
    const roster = [...four.map(([name]) => member(String(name))), member("Отраслевой профсоюз")];
    const reading = read([head("Организация"), ...four, ["Отраслевой профсоюз", ...sums]], {
      edition: edition(criteria, roster),
    });
    expect(confirmed(reading)).toHaveLength(5);
  });

  it("organisations with small and equal figures are none of each other's sums", () => {
    const rows = [
      ["Альфа", 1, 0, 2, 1],
      ["Бета", 2, 1, 1, 1],
      ["Гамма", 3, 1, 3, 2],
    ];
    expect(readLines(read([head("Организация"), ...rows], { edition: counts }))).toHaveLength(3);
  });
});

describe("what speaks for a name", () => {
  const odd = ["Альфа", 5, 6, 7, 8];
  it.each(["Организация", "Обком", "Территория", "Өңір", "Профсоюз", "Субъект", "ОО", "Наименование филиала", "Облыс"])(
    "the head «%s»",
    (over) => {
      const reading = read([head(over), odd, ["Бета", 9, 1, 4, 3]], { edition: counts });
      expect(confirmed(reading)).toEqual(["Альфа", "Бета"]);
    },
  );

  it("nothing: one question for the sheet, with the cells, and nobody rated", () => {
    const reading = read([head("Разное"), odd, ["Бета", 9, 1, 4, 3]], { edition: counts });
    expect(confirmed(reading)).toEqual([]);
    expect(issueLines(reading, "error")).toEqual(["error namesNotSpokenFor A2"]);
    expect(messages(reading).some((text) => text.includes("«Альфа» (A2), «Бета» (A3)"))).toBe(true);
  });

  it("what people have answered, sums among it", () => {
    const rows = [head("Разное"), odd, ["Бета", 9, 1, 4, 3], ["Гамма", 7, 7, 1, 1]];
    const spoken = new Map([
      ["Альфа", true],
      ["Бета", false],
    ]);
    const reading = read(rows, { edition: counts, options: { spoken } });
    expect(confirmed(reading)).toEqual(["Альфа"]);
    expect(readLines(reading)).toEqual(["Альфа: 5 6 7 8", "Гамма: 7 7 1 1"]);
    expect(issueLines(reading)).toEqual(expect.arrayContaining(["info rowIsNobody A3", "error namesNotSpokenFor A4"]));
    const sum = [head("Организация"), ["Один", 100, 20, 1, 1], ["Два", 150, 35, 1, 1], ["Три", 250, 55, 2, 2]];
    const both = read(sum, { edition: counts, options: { spoken: new Map([["Три", true]]) } });
    expect([confirmed(both).length, issueLines(both, "error")]).toEqual([3, []]);
  });

  it("the names that it stands among", () => {
    expect(confirmed(read([head("Разное"), abai, odd, almaty], { edition: counts }))).toHaveLength(3);
  });

  it("not what stands below totals", () => {
    const reading = read([head("Организация"), abai, almaty, ["Итого", 1, 2, 3, 4], ["Бенчмарк", 5, 6, 7, 8]], {
      edition: counts,
    });
    expect(confirmed(reading)).toEqual([abai[0], almaty[0]]);
  });

  it("with an organisations sheet nothing but that", () => {
    const reading = read([head("Организация"), abai, odd], { edition: edition(criteria, [member(abai[0])]) });
    expect(confirmed(reading)).toEqual([abai[0]]);
    expect(issueLines(reading, "error")).toEqual(["error organisationUnknown A3"]);
  });
});

it.each([
  ["Ответственный", "Иванова А.А.", "Сотрудник Б."],
  ["Куратор", "Петров", "Сидоров"],
  ["Жауапты", "Ахметов А.", "Серіков Б."],
  ["Название", "Первый", "Второй"],
])("the column of organisations is chosen by what stands in it: beside «%s»", (over, one, other) => {
  const rows = [
    [over, ...head("Кто")],
    [one, ...abai],
    [other, ...almaty],
  ];
  const reading = read(rows, { edition: counts });
  expect(confirmed(reading)).toEqual([abai[0], almaty[0]]);
  expect(issueLines(reading)).toContain("info organisationColumnChosen B1");
});

const full =
  "ОО «Абайская областная организация Казахстанского отраслевого профессионального союза работников просвещения»";
const body: readonly (readonly Typed[])[] = [
  ["Код", "Показатель", "Значение"],
  ...criteria.map(({ code, name }, index) => [code, name.ru, index + 5]),
];

/** Reads one form with lines above it; what its sheet is called decides last. */
function form(
  lines: readonly (readonly Typed[])[],
  title = "Лист1",
  roster: ReturnType<typeof member>[] | null = null,
) {
  const book = { ...workbook(sheet([...lines, [], ...body], { title })), fileName: "Лист1.xlsx" };
  return readSubmissions([{ workbook: book, ownSheets: new Set() }], edition(criteria, roster), plainOptions);
}

describe("whose form it is", () => {
  it.each<[string, readonly (readonly Typed[])[], string]>([
    ["a label on the line", [[`Наименование организации: ${full}`]], full],
    ["a label in Kazakh", [[`Кәсіподақ ұйымының атауы: ${full}`]], full],
    ["a Kazakh label typed on a Russian keyboard", [[`Уйымнын атауы: ${full}`]], full],
    ["a label without a colon", [[`Наименование организации ${full}`]], full],
    ["a label in the cell before", [["Организация:", full]], full],
    ["one of many that bear numbers", [["Организация:", "Регион 12"]], "Регион 12"],
    ["a label above", [["Полное наименование организации:"], [full]], full],
    ["a label two lines above", [["Ұйымның атауы"], [], [full]], full],
    ["a caption below", [[full], ["(наименование организации)"]], full],
    ["a Kazakh caption below", [[full], ["(ұйымның атауы)"]], full],
    ["a line of its own", [["Отчёт за 2025 год"], [full]], full],
    [
      "a line under the union's letterhead",
      [["Казахстанский отраслевой профессиональный союз работников"], [full]],
      full,
    ],
    ...["кәсіптік одағы» ҚБ", "кәсіптік одағы» қоғамдық бірлестігі", "кәсіподағы» ҚБ"].map(
      (union): [string, readonly (readonly Typed[])[], string] => [
        `a line under the Kazakh letterhead, ${union}`,
        [[`«Қазақстандық салалық білім, ғылым және жоғары білім қызметкерлері ${union}`], ["Абай облыстық ұйымы"]],
        "Абай облыстық ұйымы",
      ],
    ),
    [
      "the first of two in a letterhead in both languages",
      [
        ["Казахстанский отраслевой профессиональный союз", null, "«Қазақстандық салалық кәсіптік одағы» ҚБ"],
        ["Мангистауская областная организация", null, "Маңғыстау облыстық ұйымы"],
      ],
      "Мангистауская областная организация",
    ],
    ["a line under an annex", [["Приложение № 1 к постановлению Исполкома Профсоюза"], [full]], full],
    ["a line under whom it is sent to", [["Представляется в Исполком отраслевого профсоюза"], [full]], full],
    [
      "three lines",
      [
        ["ОО «Абайская областная организация"],
        ["Казахстанского отраслевого профессионального союза"],
        ["работников просвещения»"],
      ],
      full,
    ],
    [
      "who sends it, to whom",
      [[`Представляет: ${full}`], ["Кому: ОО «Костанайская областная организация профсоюза»"]],
      full,
    ],
    ["who sends it, in the next cell", [["Представляет:", full], ["Срок: до 20 января"]], full],
    [
      "from whom",
      [
        ["Кому:", "Костанайская областная организация"],
        ["От:", full],
      ],
      full,
    ],
    ["from whom, without a colon", [["от Абайской областной организации"]], "Абайской областной организации"],
    ["who sends it, in Kazakh", [["Кімге: Орталық аппарат"], ["Ұсынушы: Абай облыстық ұйымы"]], "Абай облыстық ұйымы"],
    [
      "a line below the addressee",
      [
        [null, null, "В Костанайскую областную организацию"],
        [null, null, "профсоюза города Рудного"],
        ["Рудненская городская организация профсоюза"],
      ],
      "Рудненская городская организация профсоюза",
    ],
    [
      "a line below whom it is for, a person",
      [[null, null, "Председателю Костанайской областной организации"], ["г. Рудный"]],
      "г. Рудный",
    ],
    [
      "a line below a Kazakh addressee",
      [[null, null, "Қостанай облыстық кәсіподақ ұйымына"], ["Рудный қалалық кәсіподақ ұйымы"]],
      "Рудный қалалық кәсіподақ ұйымы",
    ],
    ["a title that quotes it", [[`Показатели деятельности ${full} за 2025 год`]], full],
    ["a title that sets it apart", [["Отчёт за 2025 год – Абайская область"]], "Абайская область"],
    ["a region alone", [["Отчёт за 2025 год"], ["г. Шымкент"]], "г. Шымкент"],
    ["a label of a region", [["Регион: Абайская область"]], "Абайская область"],
    [
      "a Kazakh name",
      [["2025 жылғы есеп"], ["«Абай облыстық кәсіподақ ұйымы» ҚБ"]],
      "«Абай облыстық кәсіподақ ұйымы» ҚБ",
    ],
  ])("%s", (_what, lines, name) => {
    const reading = form(lines);
    expect(confirmed(reading)).toEqual([name]);
    expect(issueLines(reading, "error")).toEqual([]);
  });

  it.each([
    ["Костанай обл", "", []],
    ["Лист1", "Туркестан_2025.xlsx", []],
    ["Лист1", "Показатели СКО (2).xlsx", []],
    ["Семей", "", ["error organisationOfSeveral"]],
  ])("a region in the title «%s» or the file «%s», by the organisations sheet", (title, fileName, errors) => {
    const names = ["Костанайская", "Туркестанская", "Северо-Казахстанская", "Семейская городская и", "Семейская"];
    const roster = names.map((name) => member(`${name} областная организация профсоюза`));
    const book = { ...workbook(sheet(body, { title })), fileName };
    const reading = readSubmissions(
      [{ workbook: book, ownSheets: new Set() }],
      edition(criteria, roster),
      plainOptions,
    );
    const official = roster.filter(({ name }) => confirmed(reading).includes(name));
    expect([official.length, issueLines(reading, "error")]).toEqual([errors.length === 0 ? 1 : 0, errors]);
    expect(issueLines(reading, "info")).toEqual(errors.length === 0 ? ["info organisationOfRegion"] : []);
  });

  it("the title of the sheet, where no line says it", () => {
    expect(confirmed(form([["Приложение к постановлению Исполкома Профсоюза"]], "Атырауская"))).toEqual(["Атырауская"]);
  });

  it.each([
    ["a title that nothing speaks for", "Вариант"],
    ["a draft", "Разное"],
  ])("%s is a question", (_what, title) => {
    expect(confirmed(form([["Отчёт за 2025 год"]], title))).toEqual([]);
  });

  it("a label without a name is asked about at its cell", () => {
    expect(issueLines(form([["Организация: ____"]]), "error")).toContain("error formOfWhom A1");
  });

  it("a region alone is that of the only organisation it may be", () => {
    const reading = form([["Отчёт за 2025 год"]], "Абай", [member(full), member(atyrau[0])]);
    expect(confirmed(reading)).toEqual([full]);
  });
});

it("aggregates, parts, notes and repeated heads anywhere: the same organisations with the same values, or an issue", () => {
  const extra = fc.constantFrom<readonly Typed[]>(
    ["из них женщин", 3, 4, 5, 6],
    ["Норматив", 10, 20, 30, 40],
    ["Итого", 1, 1, 1, 1],
    ["В среднем", 9, 9, 9, 9],
    ["Республика Казахстан", 7, 8, 9, 10],
    head("Организация"),
    [1, 2, 3, 4, 5],
    [],
    ["Примечание: данные предварительные"],
    ["Города:"],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), extra), { maxLength: 5 }), (extras) => {
      const rows: (readonly Typed[])[] = [...four];
      for (const [at, row] of [...extras].sort(([one], [other]) => other - one)) rows.splice(at, 0, row);
      const reading = read([head("Организация"), ...rows], { edition: counts });
      const rated = readLines(reading).filter((_, index) => reading.submissions[index]?.unconfirmed !== true);
      expect(fourLines).toEqual(expect.arrayContaining([...rated]));
      if (rated.length < four.length) expect(issueLines(reading, "error")).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
