import { type FrameCase, case_, four, fourRated, heads } from "./frameCase";

/** The best, the worst and the mean of all are nobody's. */
const bests: readonly FrameCase[] = [
  "Лучшая организация",
  "Худшая организация",
  "Лучший результат по стране",
  "Наилучшее значение",
  "Максимальный показатель по республике",
  "Среднереспубликанское значение",
  "В расчёте на одну организацию",
  "Ең жақсы ұйым",
  "Ең нашар көрсеткіш",
  "Ең көбі",
  "Бір ұйымға шаққанда",
  "Best organisation",
  "Worst result",
].map((name) =>
  case_(`«${name}» is no organisation`, `${heads}\n${four}\n${name}|7|8|9|10`, fourRated, "info rowIsPart A6"),
);

/** Rows of one organisation, told apart by the end of its name. */
const partedNames: readonly FrameCase[] = [
  case_(
    "years in brackets behind the names",
    "Организация|A1|A2\nАбайская область (2024)|10|20\nАбайская область (2025)|11|12\nАктюбинская область (2024)|9|8\nАктюбинская область (2025)|19|18",
    "Абайская область 11 12; Актюбинская область 19 18",
    "info rowOfOtherPart A2; info rowOfOtherPart A4",
  ),
  case_(
    "plan and fact behind a dash, the plans first",
    "Организация|A1|A2\nАбайская область – план|10|20\nАктюбинская область – план|9|8\nАбайская область – факт|11|12\nАктюбинская область – факт|19|18",
    "Абайская область 11 12; Актюбинская область 19 18",
    "info rowOfOtherPart A2; info rowOfOtherPart A3",
  ),
  case_(
    "in Kazakh: the year before beside nothing said",
    "Ұйым|A1|A2\nАбай облысы|11|12\nАбай облысы, 2024 жыл|10|20\nАқтөбе облысы|19|18\nАқтөбе облысы, 2024 жыл|9|8",
    "Абай облысы 11 12; Ақтөбе облысы 19 18",
    "info rowOfOtherPart A3; info rowOfOtherPart A5",
  ),
  case_(
    "two quarters and no year",
    "Организация|A1|A2\nАбайская область, I квартал|10|20\nАбайская область, II квартал|11|12\nАстана|3|4",
    "Астана 3 4",
    "error rowsOfParts A2; info rowOfOtherPart A2; info rowOfOtherPart A3",
  ),
  case_(
    "a name that the organisations sheet has is not parted",
    "Организация|A1|A2\nСоюз 2024|10|20\nСоюз 2025|11|12",
    "Союз 2024 10 20; Союз 2025 11 12",
    "",
    { roster: ["Союз 2024", "Союз 2025"] },
  ),
];

const ofWhich: readonly FrameCase[] = [
  case_(
    "towns below «в том числе:» that add up to the organisation above",
    "Организация|A1|A2\nАбайская областная организация|1200|30\nв том числе:||\nг. Семей|700|20\nг. Курчатов|500|10\nАктюбинская областная организация|2300|40",
    "Абайская областная организация 1200 30; Актюбинская областная организация 2300 40",
    "info rowIsHeading A3; info rowIsPart A4; info rowIsPart A5",
  ),
  case_(
    "the same in Kazakh, the last organisation",
    "Ұйым|A1|A2\nАқтөбе облыстық ұйымы|2300|40\nАбай облыстық ұйымы|1200|30\nоның ішінде:||\nСемей|700|20\nКурчатов|500|10",
    "Ақтөбе облыстық ұйымы 2300 40; Абай облыстық ұйымы 1200 30",
    "info rowIsPart A5; info rowIsPart A6",
  ),
  case_(
    "organisations below the union that they add up to",
    "Организация|A1|A2\nОтраслевой профсоюз|23500|1040\nв том числе:||\nАбайская областная организация|13700|620\nАктюбинская областная организация|9800|420",
    "Абайская областная организация 13700 620; Актюбинская областная организация 9800 420",
    "error rowOfSums A2",
  ),
  case_(
    "rows below «в т.ч. г. Астана» that add up together with it, whatever they are called",
    "Организация|A1|A2\nг. Астана и Акмолинская область|1200|30\nв т.ч. г. Астана|700|20\nАкмолинская область|500|10\nАктюбинская областная организация|2300|40",
    "г. Астана и Акмолинская область 1200 30; Актюбинская областная организация 2300 40",
    "info rowIsPart A4; info rowOfOtherPart A3",
  ),
  case_(
    "«оның ішінде: Семей қаласы» and the parts below it",
    "Ұйым|A1|A2\nАбай облыстық ұйымы|1200|30\nоның ішінде: Семей қаласы|700|20\nАягөз ауданы|400|4\nЖарма ауданы|100|6\nАқтөбе облыстық ұйымы|2300|40",
    "Абай облыстық ұйымы 1200 30; Ақтөбе облыстық ұйымы 2300 40",
    "info rowIsPart A4; info rowIsPart A5; info rowOfOtherPart A3",
  ),
  case_(
    "what does not add up is an organisation's",
    "Организация|A1|A2\nАкмолинская областная организация|1200|30\nв т.ч. г. Кокшетау|700|20\nАктюбинская областная организация|2300|40",
    "Акмолинская областная организация 1200 30; Актюбинская областная организация 2300 40",
    "info rowOfOtherPart A3",
  ),
];

const numbers: readonly FrameCase[] = [
  case_(
    "numbers of columns with a gap, of a table that goes on below",
    "Организация|A1|A2|A3\n2|7|8|9\nАбайская областная организация|1200|30|4",
    "Абайская областная организация 1200 30 4",
  ),
];

export const rowCases: readonly FrameCase[] = [...numbers, ...bests, ...partedNames, ...ofWhich];
