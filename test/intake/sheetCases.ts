import { type FrameCase, case_, heads } from "./frameCase";

/** The form of an organisation; `more` above its figures. */
const form = (figures: string, more = "Организация: Абайская область") =>
  [more, "Показатель|Значение", ...figures.split(" ").map((figure, at) => `A${at + 1}|${figure}`)].join("\n");
const now = form("93 26651 882");
const other = form("90 26000 800");
const nowRated = "Абайская область 93 26651 882";
const chosenOf = (why: string, not: string) => `info sheetChosenBy${why}; info sheet${not}NotRead`;
const ofYear = chosenOf("Year", "OfOtherYear");
const ofPart = chosenOf("Part", "Aside");
const table = (plus: number) => `${heads}\nАбайская область|${1 + plus}|2|3|4\nАтырауская область|${5 + plus}|6|7|8`;
const rated = "Абайская область 1 2 3 4; Атырауская область 5 6 7 8";

/** Sheets that are versions of one another: what their titles say decides, else the run stops. */
export const severalSheets: readonly FrameCase[] = [
  ...(
    [
      ["Абай 2024", "Абай 2025", ofYear],
      ["2024", "2025", ofYear],
      ["2024 жыл", "2025 жыл", ofYear],
      ["План", "Факт", ofPart],
      ["Абай план", "Абай", ofPart],
      ["Абай I полугодие", "Абай год", ofPart],
      ["Жоспар", "Нақты", ofPart],
      ["Баллы", "Абай", ofPart],
      ["Балдар", "Абай", ofPart],
      ["Ұпайлар", "Абай", ofPart],
      ["Черновик", "Абай", ofPart],
    ] as const
  ).flatMap(([aside, used, why]) => [
    case_(`forms «${aside}» and «${used}»`, other, nowRated, why, { sheet: aside, beside: { [used]: now } }),
    case_(`forms «${used}» and «${aside}»`, now, nowRated, why, { sheet: used, beside: { [aside]: other } }),
  ]),
  case_(
    "forms without names, by the titles of their sheets",
    form("90 26000 800", ""),
    "Абай 93 26651 882; Алматы 77 111 5",
    ofYear,
    { sheet: "Абай 2024", beside: { "Абай 2025": form("93 26651 882", ""), "Алматы 2025": form("77 111 5", "") } },
  ),
  case_(
    "forms of two years by their titles within",
    form("90 26000 800", "Организация: Абайская область\nза 2024 год"),
    nowRated,
    ofYear,
    {
      sheet: "Абай",
      beside: { "Абай (2)": form("93 26651 882", "Организация: Абайская область\nза 2025 год") },
    },
  ),
  case_(
    "a table of points beside forms",
    table(90),
    "Абайская область 93 26651 882",
    `${ofPart}; error nameNotRead A3`,
    {
      sheet: "Баллы",
      beside: { Абай: now },
      codes: ["A1", "A2", "A3"],
    },
  ),
  case_("points beside a table", table(0), rated, ofPart, { sheet: "Свод", beside: { Баллы: table(1) } }),
  case_("a table of one organisation by year", "Организация|A1|A2\nАстана|7|8", "Астана 1 2", ofYear, {
    sheet: "2024",
    beside: { "2025": "Организация|A1|A2\nАстана|1|2" },
  }),
  case_("a form of last year alone is asked about", other, "Абайская область 90 26000 800", "error onlyAside", {
    sheet: "Абай 2024",
  }),
  case_(
    "of last year for one, of this year for another",
    other,
    "Абайская область 90 26000 800; Астана 93 26651 882",
    "error onlyAside",
    {
      sheet: "Абай 2024",
      beside: { "Астана 2025": form("93 26651 882", "Организация: Астана") },
    },
  ),
  case_("two forms that nothing tells apart", now, nowRated, "error organisationTwice A1", {
    sheet: "Форма",
    beside: { "Форма (2)": other },
  }),
  case_("two tables that nothing tells apart", table(0), rated, "error sheetNotRead", {
    sheet: "Свод",
    beside: { Таблица: table(1) },
  }),
  case_("of two tables the one with more", table(0), rated, "error sheetNotRead; info sheetChosenByFigures", {
    sheet: "Свод",
    beside: { Таблица: `${heads}\nАбайская область|9|2|3\nАтырауская область|9|6|7` },
  }),
];

/** Sheets none of whose heads is like an indicator. */
export const strangeSheets: readonly FrameCase[] = [
  case_(
    "heads like no indicator",
    "Свод\n\nОрганизация|Людей всего|Новички\nАбайская область|26651|882\nАстана|23986|129",
    "",
    "error headersUnlike B3",
    { codes: ["A1", "A2", "A3"] },
  ),
  case_(
    "heads like no indicator, numbered",
    "Ұйым|Адамдар|Жаңалар\n1|2|3\nАбай облысы|26651|882\nАстана|23986|129",
    "",
    "error headersUnlike B1",
    { codes: ["A1", "A2", "A3"] },
  ),
  case_(
    "a form whose labels are like no indicator",
    "Организация: Астана\nПоказатель|Значение\nЛюдей всего|26651\nНовички|882",
    "",
    "error headersUnlike A3",
    { codes: ["A1", "A2", "A3"] },
  ),
  case_("such a sheet beside a table", table(0), rated, "error tableOfUnlikeHeads A2", {
    beside: { Ещё: "Организация|Людей всего|Новички\nЖетысуская область|26651|882\nАстана|23986|129" },
  }),
  case_("a text alone", "Памятка", "", "error noKnownHeader", { codes: ["A1"] }),
  case_(
    "rows of years alone are one question",
    "Организация||A1|A2\nАбайская область|2024|90|26000\n|2023|91|25000",
    "",
    "error rowsOfParts B2",
  ),
];

/** An organisation in more than two rows. */
export const threeRows: readonly FrameCase[] = [
  case_(
    "three rows of one organisation are one question",
    `${heads}\nАстана|1|2|3|4\nАбай|5|5|5|5\nАстана|1|2|9|4\nАстана|1|7|9|4`,
    "Астана 1 2 3 4; Абай 5 5 5 5",
    "error organisationTwice A4",
  ),
  case_(
    "two that differ and one that does not",
    `${heads}\nАстана|1|2|3|4\nАстана|1|2|9|4\nАстана|1|2|3|4`,
    "Астана 1 2 3 4",
    "error organisationTwice A3; warning organisationRepeated A4",
  ),
];

/** A city and the oblast of nearly its name are two organisations. */
export const territories: readonly FrameCase[] = [
  ...(
    [
      ["Алматы", "Алматинская"],
      ["Алматы", "Алматинская область"],
      ["Алматы қаласы", "Алматы облысы"],
      ["Ақтөбе", "Ақтөбе облысы"],
      ["Актобе", "Актюбинская"],
      ["Павлодар", "Павлодарская обл."],
    ] as const
  ).map(([city, oblast]) =>
    case_(`${city} and ${oblast}`, `Организация|A1|A2\n${city}|1|2\n${oblast}|3|5`, `${city} 1 2; ${oblast} 3 5`),
  ),
  ...(
    [
      ["Алматинская", "Алматинская область"],
      ["Северо-Казахстанская", "Северо-Казахстанская область"],
      ["Актюбинская область", "Актюбниская область"],
    ] as const
  ).map(([one, two]) =>
    case_(
      `${one} and ${two} may be one`,
      `Организация|A1|A2\n${one}|1|2\n${two}|3|5`,
      `${one} 1 2; ${two} 3 5`,
      "warning organisationsAlike A3",
    ),
  ),
  case_(
    "the city is not offered as the oblast",
    "Организация|A1|A2\nАлматы|1|2\nАлматинская область|3|5",
    "Алматинская область 3 5",
    "error organisationUnknown A2",
    { roster: ["Алматинская область"] },
  ),
];
