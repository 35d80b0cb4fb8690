import fc from "fast-check";
import type { IndicatorReading } from "../../src/intake/indicatorReading";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { unitOf } from "../../src/intake/unit";
import { parseCellAddress } from "../../src/workbook/cellAddress";
import type { Typed } from "./corpus/cells";
import {
  codes,
  edition,
  type Family,
  figure,
  type Language,
  type Layout,
  layouts,
  name,
  organisations,
} from "./partsSheets";
import { messages, plainOptions, workbook } from "./sheetBuilder";

/** The part that a careful person takes, by the unit of the criterion where that decides; null where nobody can say. */
interface PartsCase {
  readonly language: Language;
  readonly parts: readonly Typed[];
  readonly taken: number | null | Readonly<Partial<Record<Family, number>>>;
}

const cases: readonly PartsCase[] = [
  { language: "kk", parts: ["Жоспар", "Нақты", "Орындалуы, %"], taken: 1 },
  { language: "kk", parts: ["Жоспар", "Нақты", "Орындалу пайызы"], taken: 1 },
  { language: "kk", parts: ["Жоспар", "Нақты", "Орындалғаны %"], taken: 1 },
  { language: "kk", parts: ["Жоспар", "Нақты", "Орындау, %"], taken: 1 },
  { language: "kk", parts: ["Жоспардың орындалуы (пайызбен)", "Нақты", "Жоспар"], taken: 1 },
  { language: "kk", parts: ["Жоспар", "Нақты", "Орындалды, %"], taken: 1 },
  { language: "kk", parts: ["Жоспар", "Нақты", "Орындалуы"], taken: 1 },
  { language: "ru", parts: ["план", "факт", "Выполнено, %"], taken: 1 },
  { language: "ru", parts: ["план", "факт", "Исполнение"], taken: 1 },
  { language: "ru", parts: ["2024", "2025", "исполнено в %"], taken: 1 },
  { language: "ru", parts: ["план", "исполнено"], taken: 1 },
  { language: "ru", parts: ["абс.", "%"], taken: { count: 0, money: 0, percent: 1 } },
  { language: "ru", parts: ["%", "абс. число"], taken: { count: 1, money: 1, percent: 0 } },
  { language: "ru", parts: ["количество", "сумма, тыс. тг"], taken: { count: 0, money: 1 } },
  { language: "kk", parts: ["саны", "сомасы, мың теңге"], taken: { count: 0, money: 1 } },
  { language: "kk", parts: ["пайыз", "саны"], taken: { count: 1, percent: 0 } },
  { language: "ru", parts: ["Всего", "из них женщин"], taken: 0 },
  { language: "ru", parts: ["в т.ч. сельские", "город", "Итого"], taken: 2 },
  { language: "ru", parts: ["город", "село", "всего за год"], taken: 2 },
  { language: "kk", parts: ["Барлығы", "оның ішінде әйелдер", "жастар"], taken: 0 },
  { language: "kk", parts: ["қала", "ауыл", "барлығы"], taken: 2 },
  { language: "ru", parts: ["I кв.", "II кв.", "III кв.", "IV кв.", "Год"], taken: 4 },
  { language: "ru", parts: ["1 полугодие", "12 месяцев"], taken: 1 },
  { language: "ru", parts: ["январь-июнь", "январь–декабрь"], taken: 1 },
  { language: "ru", parts: ["9 мес. 2025", "2025 год"], taken: 1 },
  { language: "kk", parts: ["1-тоқсан", "2-тоқсан", "3-тоқсан", "4-тоқсан", "Жыл бойынша"], taken: 4 },
  { language: "kk", parts: ["І жартыжылдық", "Бір жылда барлығы"], taken: 1 },
  { language: "ru", parts: ["1 квартал", "2 квартал", "3 квартал", "4 квартал"], taken: null },
  { language: "kk", parts: ["I тоқсан", "II тоқсан"], taken: null },
  { language: "ru", parts: ["показатель", "баллы", "место"], taken: 0 },
  { language: "ru", parts: ["значение", "оценка", "ранг"], taken: 0 },
  { language: "kk", parts: ["мәні", "балл", "орын"], taken: 0 },
  { language: "ru", parts: ["план", "факт"], taken: 1 },
  { language: "ru", parts: ["План 2025", "Факт 2025", "Отклонение", "% выполнения"], taken: 1 },
  { language: "ru", parts: ["прогноз", "исполнение", "+/-"], taken: 1 },
  { language: "kk", parts: ["жоспар", "нақты", "ауытқу"], taken: 1 },
  { language: "kk", parts: ["жоспар", "накты орындалганы"], taken: 1 },
  { language: "ru", parts: ["на 01.01.2025", "на 01.01.2026"], taken: 1 },
  { language: "ru", parts: ["по состоянию на 31.12.2025 г.", "по состоянию на 31.12.2024 г."], taken: 0 },
  { language: "ru", parts: ["на 1 января 2025 года", "на 1 января 2026 года"], taken: 1 },
  { language: "kk", parts: ["2025 жылғы 1 қаңтарға", "2026 жылғы 1 қаңтарға"], taken: 1 },
  { language: "kk", parts: ["01.01.2025 жағдай бойынша", "01.01.2026 жағдай бойынша"], taken: 1 },
  { language: "ru", parts: ["на начало года", "на конец года"], taken: 1 },
  { language: "kk", parts: ["жыл басында", "жыл соңында"], taken: 1 },
  { language: "ru", parts: [2024, 2025], taken: 1 },
  { language: "ru", parts: ["2023 г.", "2024 г.", "2025 г."], taken: 2 },
  { language: "ru", parts: ["прошлый год", "отчётный год", "темп роста"], taken: 1 },
  { language: "kk", parts: ["2024 жыл", "2025 жыл", "өсім"], taken: 1 },
  { language: "kk", parts: ["өткен жыл", "есепті жыл"], taken: 1 },
  { language: "ru", parts: ["баллы", "место"], taken: null },
  { language: "ru", parts: ["план", "норматив"], taken: null },
  { language: "ru", parts: ["факт", "значение"], taken: null },
  { language: "ru", parts: ["2023", "2024"], taken: null },
  { language: "kk", parts: ["әйелдер", "ерлер"], taken: null },
];

function readParts(
  layout: Layout,
  { parts, language }: PartsCase,
  head = (c: (typeof edition.criteria)[number]) => name(c, language),
): IndicatorReading {
  const book = workbook(...layout.sheets(parts, language, head));
  return readSubmissions([{ workbook: book, ownSheets: new Set() }], edition, plainOptions);
}

function takenFor({ taken }: PartsCase, at: number): number | null {
  const criterion = edition.criteria[at];
  if (taken === null || typeof taken === "number" || criterion === undefined)
    return typeof taken === "number" ? taken : null;
  return taken[unitOf(criterion).family] ?? null;
}

/** Figures that are read and are not what a careful person takes; and organisations that nobody sent. */
function wrong(reading: IndicatorReading, one: PartsCase): readonly string[] {
  return reading.submissions.flatMap(({ organisation, readings }) => {
    const own = organisations[one.language].indexOf(organisation);
    if (own < 0) return [`rated: ${organisation}`];
    return readings.flatMap(({ value, status }, at) => {
      const part = takenFor(one, at);
      const isRight = part === null ? status !== "ok" : status === "ok" && value === figure(at, own, part);
      return isRight || (status !== "ok" && part !== null)
        ? []
        : [`${organisation} ${codes[at] ?? ""}: ${String(value)}`];
    });
  });
}

/** Figures that should have been read and were not. */
function unread(reading: IndicatorReading, one: PartsCase): readonly string[] {
  return organisations[one.language].flatMap((organisation) =>
    codes.flatMap((code, at) => {
      if (takenFor(one, at) === null) return [];
      const found = reading.submissions.find((submission) => submission.organisation === organisation);
      return found?.readings[at]?.status === "ok" ? [] : [`${organisation} ${code}`];
    }),
  );
}

function questionsAtHeads({ issues }: IndicatorReading, { isHead }: Layout): number {
  return issues.filter(({ severity, cell }) => {
    const at = cell === null ? null : parseCellAddress(cell);
    return severity !== "info" && at !== null && isHead(at.row, at.column);
  }).length;
}

const title = ({ parts }: PartsCase): string => parts.map(String).join(" | ");
const byColumns = cases.map((one) => [title(one), one] as const);
/** Units tell columns apart, not organisations' rows. */
const byRows = byColumns.filter(([, { taken }]) => taken === null || typeof taken === "number");

describe.each([
  ["under each indicator", layouts.columns, byColumns],
  ["under each indicator, beside «Обком»", layouts.columnsOfCommittees, byColumns],
  ["as rows of an indicator", layouts.rowsOfIndicators, byColumns],
  ["as rows of a form", layouts.rowsOfForm, byColumns],
  ["as columns of a form", layouts.form, byColumns],
  ["as rows of an organisation", layouts.rows, byRows],
] as const)("parts %s", (_layout, layout, list) => {
  it.each(list)("%s", (_title, one) => {
    const reading = readParts(layout, one);
    expect(wrong(reading, one)).toEqual([]);
    expect(unread(reading, one)).toEqual([]);
    const isOpen = codes.some((_code, at) => takenFor(one, at) === null);
    expect(questionsAtHeads(reading, layout) > 0).toBe(isOpen);
    expect(messages(reading).filter((message) => message.includes("{{"))).toEqual([]);
  });
});

const withoutLetters = new Map(
  Object.entries({ қ: "к", ғ: "г", ң: "н", ү: "у", ұ: "у", ө: "о", һ: "х", ә: "а", і: "и" }),
);
const latin = new Map(
  Object.entries({
    а: "a",
    ә: "ä",
    б: "b",
    в: "v",
    г: "g",
    ғ: "ğ",
    д: "d",
    е: "e",
    ж: "j",
    з: "z",
    и: "i",
    й: "i",
    к: "k",
    қ: "q",
    л: "l",
    м: "m",
    н: "n",
    ң: "ñ",
    о: "o",
    ө: "ö",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ұ: "ū",
    ү: "ü",
    ф: "f",
    х: "h",
    һ: "h",
    ц: "ts",
    ч: "ch",
    ш: "ş",
    щ: "şch",
    ъ: "",
    ы: "y",
    і: "ı",
    ь: "",
    э: "e",
    ю: "iu",
    я: "ia",
  }),
);

function retyped(text: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => {
    const found = letters.get(letter.toLowerCase());
    if (found === undefined) return letter;
    return letter === letter.toLowerCase() ? found : found.toUpperCase();
  }).join("");
}

type Head = (criterion: (typeof edition.criteria)[number]) => string;
const heads: readonly (readonly [what: string, language: Language, head: Head])[] = [
  ["Kazakh on a Russian keyboard", "kk", (c) => retyped(c.name.kk, withoutLetters)],
  ["Kazakh in Latin script", "kk", (c) => retyped(c.name.kk, latin)],
  ["Russian in Latin script", "ru", (c) => retyped(c.name.ru, latin)],
  ["A.1", "ru", ({ code }) => code.replace(/(?=\d)/, ".")],
  ["A-1", "ru", ({ code }) => code.replace(/(?=\d)/, "-")],
  [
    "А 1 with a Cyrillic letter",
    "ru",
    ({ code }) =>
      code
        .replace("A", "А")
        .replace("C", "С")
        .replace("E", "Е")
        .replace(/(?=\d)/, " "),
  ],
  ["A.1. and the name", "ru", ({ code, name: { ru } }) => `${code.replace(/(?=\d)/, ".")}. ${ru}`],
  ["Кол-во …, (unit)", "ru", ({ name: { ru }, unit }) => `Кол-во ${ru.toLowerCase()} (${unit})`],
  ["Количество: …", "ru", ({ name: { ru } }) => `Количество: ${ru}`],
  ["… на 01.01.2026", "ru", ({ name: { ru } }) => `${ru} на 01.01.2026`],
  ["… (по состоянию на 01.01.2026)", "ru", ({ name: { ru } }) => `${ru} (по состоянию на 01.01.2026)`],
  ["…, факт", "ru", ({ name: { ru } }) => `${ru}, факт`],
  ["… за 2025 год, всего", "ru", ({ name: { ru } }) => `${ru} за 2025 год, всего`],
];
const single: PartsCase = { language: "ru", parts: ["факт"], taken: 0 };

describe.each([
  ["a table", layouts.columns],
  ["a form", layouts.form],
] as const)("heads of %s", (_layout, layout) => {
  it.each(heads)("%s", (_what, language, head) => {
    const one = { ...single, language };
    const reading = readParts(layout, one, head);
    expect(wrong(reading, one)).toEqual([]);
    expect(unread(reading, one)).toEqual([]);
  });
});

it("heads that are all mistyped are guessed one by one, and no points are taken for a value", () => {
  const one: PartsCase = { language: "ru", parts: ["баллы", "значение"], taken: 1 };
  const mistyped: Head = ({ name: { ru } }) =>
    ru.replace(/(\p{L})(\p{L})(?=\p{L}{4})/u, "$2$1").replace(/\p{L}(?=\p{L}$)/u, "");
  for (const layout of [layouts.columns, layouts.formWithoutCodes]) {
    const reading = readParts(layout, one, mistyped);
    expect(wrong(reading, one)).toEqual([]);
    const guesses = reading.issues.filter(({ code }) => code === "headerGuessed").length;
    expect(guesses + questionsAtHeads(reading, layout)).toBeGreaterThan(0);
  }
});

it("an unmatched head is one question that names the nearest criterion", () => {
  const head: Head = (c) => (c.code === "A2" ? "Членов профсоюза насчитывается к концу года" : c.name.ru);
  const reading = readParts(layouts.columns, { ...single, parts: ["факт", "баллы"] }, head);
  const about = reading.issues.filter(
    ({ severity, params }) => severity !== "info" && JSON.stringify(params).includes("A2"),
  );
  expect(about.map(({ code, cell }) => `${code} ${cell ?? ""}`)).toEqual(["headerNearTo D2"]);
  expect(about[0]?.params["nearest"]).toMatch(/^A2/);
});

it("split, shuffled and retyped heads give the same values or a question, never another value in silence", () => {
  const kinds = fc.constantFrom<keyof typeof layouts>("columns", "form", "rows");
  const property = fc.property(kinds, fc.constantFrom(...cases), fc.infiniteStream(fc.nat(5)), (kind, one, order) => {
    fc.pre(kind !== "rows" || one.taken === null || typeof one.taken === "number");
    const positions = one.parts
      .map((_part, at) => ({ at, by: order.next().value as number }))
      .sort((left, right) => left.by - right.by)
      .map(({ at }) => at);
    const moved = (at: number): number => positions.indexOf(at);
    const taken =
      one.taken === null || typeof one.taken === "number"
        ? one.taken === null
          ? null
          : moved(one.taken)
        : Object.fromEntries(Object.entries(one.taken).map(([family, at]) => [family, moved(at)]));
    const shuffled = { ...one, parts: positions.map((at) => one.parts[at] ?? ""), taken };
    const mine = heads.filter(([, language]) => language === one.language).map(([, , head]) => head);
    const head = mine[(order.next().value as number) % mine.length] ?? ((c) => c.name.ru);
    const reading = readParts(layouts[kind], shuffled, head);
    expect(wrong(reading, shuffled)).toEqual([]);
    if (unread(reading, shuffled).length > 0)
      expect(reading.issues.some(({ severity }) => severity !== "info")).toBe(true);
  });
  fc.assert(property, { numRuns: 120 });
});
