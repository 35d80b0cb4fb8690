import { type FrameCase, case_, four, fourRated, heads } from "./frameCase";
import { repeatedNames, sideColumns, spreadHeads } from "./headCases";
import { newBooks } from "./newBooks";
import { officeBooks } from "./officeBooks";
import { rowCases } from "./rowCases";
import { severalSheets, strangeSheets, territories, threeRows } from "./sheetCases";

/** Rows that are, or only look like, something of the others. */
const aggregates: readonly FrameCase[] = [
  ...(["Альфа", "Единство", "Достық", "Лучшее"] as const).map((name) =>
    case_(
      `${name}: the sum of two others, by chance`,
      `Организация|A1|A2\nОдин|100|20\nДва|150|35\n${name}|250|55`,
      "Один 100 20; Два 150 35",
      "error rowOfSums A4",
    ),
  ),
  case_(
    "names of regions, small figures: no question",
    "Организация|A1|A2\nАстана|10|2\nАлматы|15|3\nАбай|25|5",
    "Астана 10 2; Алматы 15 3; Абай 25 5",
  ),
  case_(
    "large figures of a region that add up are asked about, and never lost",
    "Организация|A1|A2\nАбайская область|26651|882\nАстана|23986|129\nАлматинская область|50637|1011",
    "Абайская область 26651 882; Астана 23986 129",
    "error rowOfSums A4",
  ),
  case_(
    "the same in Kazakh",
    "Ұйым|A1|A2\nАбай облысы|26651|882\nАстана қаласы|23986|129\nАлматы облысы|50637|1011",
    "Абай облысы 26651 882; Астана қаласы 23986 129",
    "error rowOfSums A4",
  ),
  case_(
    "the mean of three others, by chance",
    "Обком|A1|A2\nАльфа|100|20\nБета|150|36\nДельта|140|40\nГамма|130|32",
    "Альфа 100 20; Бета 150 36; Дельта 140 40",
    "error rowOfMeans A5",
  ),
  case_(
    "an organisation that the organisations sheet knows is one",
    "Организация|A1|A2\nОдин|100|20\nДва|150|35\nТри|250|55",
    "Один 100 20; Два 150 35; Три 250 55",
    "",
    { roster: ["Один", "Два", "Три"] },
  ),
  case_(
    "a sum of four in four columns under a name that says nothing",
    `${heads}\n${four}\nВсё вместе|103438|2317|79|85`,
    fourRated,
    "info rowOfSums A6",
  ),
  case_("a sum above them", `${heads}\nБәрі бірге|103438|2317|79|85\n${four}`, fourRated, "info rowOfSums A2"),
  case_(
    "a mean of four in four columns",
    `${heads}\n${four}\nТипичный уровень|25860|579|20|21`,
    fourRated,
    "info rowOfMeans A6",
  ),
  case_(
    "a sum under the name of a union",
    `${heads}\n${four}\nОтраслевой профсоюз|103438|2317|79|85`,
    fourRated,
    "error rowOfSums A6",
  ),
  case_(
    "a sum that one of the others belongs to, though it might be a sum itself",
    "Организация|A1|A2\nОдин|26651|882\nДва|23986|129\nТри|50637|1011\nИтого|101274|2022",
    "Один 26651 882; Два 23986 129",
    "error rowOfSums A4; info rowIsTotals A5",
  ),
  case_(
    "a sum of rows of which one stands there twice",
    `${heads}\n${four}\nАбайская область|26651|882|17|8\nВсё вместе|103438|2317|79|85`,
    fourRated,
    "info rowOfSums A7; warning organisationRepeated A6",
  ),
  case_(
    "the sum of a single organisation",
    `${heads}\nВсё вместе|26651|882|17|8\nАбайская область|26651|882|17|8`,
    "Абайская область 26651 882 17 8",
    "error rowOfSums A2",
  ),
  case_(
    "sums above their members, under names of regions",
    "Организация|A1|A2\nЗападный регион|3500|105\nАбайская область|1200|45\nАктюбинская область|2300|60\nСеверный регион|1700|53\nАстана|900|33\nАлматы|800|20",
    "Абайская область 1200 45; Актюбинская область 2300 60; Астана 900 33; Алматы 800 20",
    "error rowOfSums A2; error rowOfSums A5",
  ),
  case_(
    "sums above their members, in Kazakh",
    "Ұйым|A1|A2|A3\nБатыс өңірі|3500|105|61\nАбай облысы|1200|45|20\nАқтөбе облысы|2300|60|41\nАлматы қаласы|1700|53|7",
    "Абай облысы 1200 45 20; Ақтөбе облысы 2300 60 41; Алматы қаласы 1700 53 7",
    "error rowOfSums A2",
  ),
  case_(
    "the sum of the union above two parts of it, and other aids",
    "Организация|A1|A2|A3\nАбайская область|1200|30|45\nАктюбинская область|2300|41|60\nКостанайская область|900|12|33\nПрофсоюз, все организации|4400|83|138\nРаботающие члены организаций|4000|80|130\nНеработающие члены организаций|400|3|8\nВ расчёте на одну организацию|1466.67|27.67|46",
    "Абайская область 1200 30 45; Актюбинская область 2300 41 60; Костанайская область 900 12 33",
    "error rowOfSums A5; info rowIsPart A6; info rowIsPart A7; info rowIsPart A8",
  ),
  case_(
    "noughts and small equal figures",
    "Организация|A1|A2|A3\nАльфа|1|0|2\nБета|2|1|1\nГамма|3|1|3",
    "Альфа 1 0 2; Бета 2 1 1; Гамма 3 1 3",
  ),
  case_(
    "columns of organisations: a column that adds up",
    "Показатель|Абайская область|Астана|Алматинская область\nA1|26651|23986|50637\nA2|882|129|1011",
    "Абайская область 26651 882; Астана 23986 129",
    "error rowOfSums D1",
  ),
];

const three = (name: string) => `${heads}\nАбайская область|1|2|3|4\n${name}|11|12|13|14\nАтырауская область|5|6|7|8`;
const threeRated = (name: string) => `Абайская область 1 2 3 4; ${name} 11 12 13 14; Атырауская область 5 6 7 8`;
const twoRated = "Абайская область 1 2 3 4; Атырауская область 5 6 7 8";

/** Names that begin like parts and are none. */
const names = [
  "Среднее Поволжье",
  "Средняя школа № 5",
  "Средний Урал",
  "Прошлое",
  "Новый город",
  "Городская",
  "Сельская",
  "Всего доброго",
  "Итоги века",
  "Общее дело",
  "Молодёжный центр",
  "Женский клуб",
  "Республика Саха",
  "Республиканская",
  "Максимов",
  "Ростов",
  "Планета",
  "Маяк",
  "Челкар",
  "Казань",
  "Колос",
  "Единство",
  "Ветеран",
  "Базовая",
  "Контрольный центр",
  "Плановый отдел",
  "Регион 12",
  "Район № 3",
  "Город 5",
  "Мәртебе",
  "Орташа мектеп",
  "Барлығын білу",
  "Жастар орталығы",
  "Қала мәдениеті",
  "Облыс 7",
  "Өңір 4",
].map((name) => case_(`«${name}» is a name`, three(name), threeRated(name)));

/** Whole phrases of parts, aids and totals, below the organisations and among them. */
const parts = [
  "Максимум",
  "Макс. балл",
  "Норма",
  "Норматив на 2025 год",
  "Среднее значение",
  "В среднем по обкомам",
  "Вес показателя",
  "Справочно",
  "Контрольные цифры",
  "Медиана",
  "Свод",
  "По Союзу",
  "Республика Казахстан",
  "Ең көп",
  "Ең төменгі балл",
  "Орташа көрсеткіш",
  "Қазақстан Республикасы",
  "Одақ бойынша",
].flatMap((name) => [
  case_(`«${name}» among them is none`, three(name), twoRated, "info rowIsPart A3"),
  case_(
    `«${name}» under the numbers of rows`,
    `№|${heads}\n1|Абайская область|1|2|3|4\n2|Атырауская область|5|6|7|8\n${name}||11|12|13|14`,
    twoRated,
    "info rowIsPart B4",
  ),
]);

/** Words that head the organisations, where an organisation should be. */
const headWords = [
  "Организация",
  "Наименование",
  "Регион",
  "Обком",
  "Область",
  "Ұйым",
  "Ұйым атауы",
  "Өңір",
  "№",
].flatMap((word) => [
  case_(`«${word}» with figures is asked about`, three(word), twoRated, "error namesNotSpokenFor A3"),
  case_(
    `«${word}» without figures is the head once more`,
    `${heads}\nАбайская область|1|2|3|4\n${word}\nАтырауская область|5|6|7|8`,
    twoRated,
    "info rowIsHeader A3",
  ),
]);

const numbered = { codes: ["1", "2", "3"] };
/** Codes that look like figures, once more in the middle. */
const numericHeads: readonly FrameCase[] = [
  ["Организация", ""],
  ["Ұйым", "'"],
  ["Обком", ""],
].flatMap(([over = "", mark = ""]) => {
  const row = (...codes: readonly number[]) => `${over}|${codes.map((code) => `${mark}${String(code)}`).join("|")}`;
  return [
    case_(
      `«${over}» over the same codes`,
      `${row(1, 2, 3)}\nАбай|10|20|30\n${row(1, 2, 3)}\nАстана|11|21|31`,
      "Абай 10 20 30; Астана 11 21 31",
      "info rowIsHeader A3",
      numbered,
    ),
    case_(
      `«${over}» over the codes in another order`,
      `${row(1, 2, 3)}\nАбай|10|20|30\n${row(3, 1, 2)}\nАстана|31|11|21`,
      "Абай 10 20 30; Астана 11 21 31",
      "",
      numbered,
    ),
    case_(
      `«${over}» over two of the codes`,
      `${row(1, 2, 3)}\nАбай|10|20|30\n${row(2, 1)}\nАстана|21|11`,
      "Абай 10 20 30; Астана 11 21 ·",
      "",
      numbered,
    ),
  ];
});
const strangeHeads: readonly FrameCase[] = [
  case_(
    "numbers of rows beside the codes",
    "№|Организация|1|2|3\n1|Абай|10|20|30\n№|Организация|3|1|2\n2|Астана|31|11|21",
    "Абай 10 20 30; Астана 11 21 31",
    "",
    numbered,
  ),
  case_(
    "a word that heads nothing over the codes in another order: what is below is not read, and said",
    "Кто|1|2|3\nАбайская область|10|20|30\nКто|3|1|2\nАстана|31|11|21",
    "Абайская область 10 20 30",
    "error secondTable A3; error nameNotRead A4",
    numbered,
  ),
  case_(
    "nothing over the names",
    "Организация|1|2|3\nАбай|10|20|30\n|3|1|2\nАстана|31|11|21",
    "Абай 10 20 30",
    "error secondTable A3; error nameNotRead A4",
    numbered,
  ),
  case_(
    "a row of small figures is no head",
    "Организация|1|2|3\nАбай|3|1|2\nАстана|2|3|1",
    "Абай 3 1 2; Астана 2 3 1",
    "",
    numbered,
  ),
  case_(
    "a list of names with numbers in front, of which the codes are numbers",
    "Организация|Показатель 1|Показатель 2\n1. Атырау|5|6\n2. Абай|7|8",
    "1. Атырау 5 6; 2. Абай 7 8",
    "",
    { codes: ["1", "2"] },
  ),
];

/** Words of units that are names as well. */
const unitNames = ["Бірлік", "Дана"].map((name) =>
  case_(`«${name}» is asked about`, three(name), twoRated, "error namesNotSpokenFor A3"),
);

/** An organisation may be called like a part, where the list counts on. */
const countedOn = ["Рост", "Норма", "Май", "Максимум", "Жастар"].map((name) =>
  case_(
    `«${name}» with the next number is asked about`,
    `№|${heads}\n1|Абайская область|1|2|3|4\n2|${name}|11|12|13|14\n3|Атырауская область|5|6|7|8`,
    twoRated,
    "error namesNotSpokenFor B3",
  ),
);

const sheetTable = `${heads}\nАбайская область|1|2|3|4\nАтырауская область|5|6|7|8`;
/** The only sheet says that it is not the year's. */
const titles: readonly FrameCase[] = [
  ...[
    "план",
    "План на 2026 год",
    "1 квартал",
    "9 месяцев",
    "2024",
    "Баллы",
    "Черновик",
    "I тоқсан",
    "Жоспар",
    "Қоралама",
  ].map((sheet) => case_(`the only sheet «${sheet}»`, sheetTable, twoRated, "error onlyAside", { sheet })),
  ...[
    "2025",
    "Факт",
    "Итого за год",
    "2025 жыл",
    "Лист1",
    "Сводная",
    "12 месяцев",
    "Регионы",
    "Данные регионов",
    "Облыстар",
  ].map((sheet) => case_(`the only sheet «${sheet}»`, sheetTable, twoRated, "", { sheet })),
  ...[
    "Показатели за 1 квартал 2025 года",
    "План на 2025 год",
    "Показатели за 2024 год",
    "За прошлый год",
    "Өткен жыл",
    "2024 жылғы есеп",
    "Сведения за 9 месяцев",
    "2025 жылғы 1 тоқсан бойынша көрсеткіштер",
  ].map((title) => case_(`the title «${title}»`, `${title}\n\n${sheetTable}`, twoRated, "error onlyAside A1")),
  ...[
    "Показатели за 2025 год",
    "Сведения на 01.01.2026",
    "Показатели за январь-декабрь 2025 года",
    "2025 жылғы көрсеткіштер",
  ].map((title) => case_(`the title «${title}»`, `${title}\n\n${sheetTable}`, twoRated)),
];

/** When somebody sent figures is no part of a year; "на 01.01.2025" is. */
const sentOn: readonly FrameCase[] = [
  ...["Дата сдачи", "Представлено", "Тапсырылған күні", "Дата"].map((head) =>
    case_(
      `days under «${head}»`,
      `${head}|Организация|A1|A2\n10.01.2026|Абайская область|10|20\n11.01.2026|Алматинская область|9|8`,
      "Абайская область 10 20; Алматинская область 9 8",
      "info headerUnknown A1",
    ),
  ),
  case_(
    "days of two years, sent",
    "Дата сдачи|Организация|A1|A2\n31.12.2025|Абайская область|10|20\n10.01.2026|Алматинская область|9|8",
    "Абайская область 10 20; Алматинская область 9 8",
    "info headerUnknown A1",
  ),
  case_(
    "two days under each name",
    "Организация|Дата|A1|A2\nАбайская область|01.01.2025|10|20\n|01.01.2026|11|21\nАлматинская область|01.01.2025|9|8\n|01.01.2026|8|7",
    "Абайская область 11 21; Алматинская область 8 7",
    "info rowOfOtherPart B2; info rowOfOtherPart B4",
  ),
];

/** What stands above the table outweighs a sheet's name of places and points, and no other. */
const outweighed: readonly FrameCase[] = [
  ...["Рейтинг", "Баллы", "Рейтинг 2025", "Орын"].map((sheet) =>
    case_(
      `the only sheet «${sheet}» with the year above`,
      `Показатели за 2025 год\n\n${sheetTable}`,
      twoRated,
      "info onlyAside",
      { sheet },
    ),
  ),
  case_(
    "the only sheet «План» with the year above",
    `Показатели за 2025 год\n\n${sheetTable}`,
    twoRated,
    "error onlyAside",
    {
      sheet: "План",
    },
  ),
];

export const frameCases: readonly FrameCase[] = [
  ...outweighed,
  ...sentOn,
  ...aggregates,
  ...rowCases,
  ...names,
  ...parts,
  ...headWords,
  ...numericHeads,
  ...strangeHeads,
  ...unitNames,
  ...countedOn,
  ...titles,
  ...spreadHeads,
  ...repeatedNames,
  ...sideColumns,
  ...severalSheets,
  ...strangeSheets,
  ...threeRows,
  ...territories,
  ...newBooks,
  ...officeBooks,
];
