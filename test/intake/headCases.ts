import { case_, type FrameCase } from "./frameCase";

/** Two rows of heads without a merged cell: a text, empty cells behind it, and below all of them parts of an indicator. */
const spread = (below: string, rated: string, said: string) =>
  case_(
    `«${below}» below one text and empty cells`,
    `за 2025 год\nОрганизация|A1${"|".repeat(below.split("|").length)}A2\n|${below}|\nАбай|${Array.from(below.split("|"), (_part, at) => String(11 + at)).join("|")}|7`,
    rated,
    said,
  );
export const spreadHeads: readonly FrameCase[] = [
  spread("план|факт", "Абай 12 7", "info columnChosen B3"),
  spread("факт|план", "Абай 11 7", "info columnChosen C3"),
  spread("2024|2025", "Абай 12 7", "info columnChosen B3"),
  spread("'2024|'2025", "Абай 12 7", "info columnChosen B3"),
  spread("1 кв.|2 кв.|3 кв.|4 кв.|год", "Абай 15 7", "info columnChosen B3"),
  spread("1 полугодие|год", "Абай 12 7", "info columnChosen B3"),
  spread("баллы|место|значение", "Абай 13 7", "info columnChosen B3"),
  spread("жоспар|нақты", "Абай 12 7", "info columnChosen B3"),
  spread("на 01.01.2025|на 01.01.2026", "Абай 12 7", "info columnChosen B3"),
  spread("абс.|%", "Абай 11 7", "info columnChosen C3"),
  spread("город|село", "Абай · 7", "error onlyParts B3"),
  spread("1 кв.|2 кв.|3 кв.|4 кв.", "Абай · 7", "error onlyParts B3"),
  case_(
    "two such heads side by side, the numbers of rows in front",
    "№|Организация|A1||A2||A3\n||план|факт|2025|2024|\n1|Абай|11|12|13|14|7",
    "Абай 12 13 7",
    "info columnChosen C2; info columnChosen F2",
  ),
  case_(
    "years below one head, plan and fact below each",
    "Организация|A1||||A2\n|2024||2025||\n|план|факт|план|факт|\nАбай|11|12|13|14|7",
    "Абай 14 7",
  ),
  case_(
    "an empty head without a part below it is no column of the head before",
    "Организация|A1||A2\n|план||\nАбай|11|12|7",
    "Абай · 7",
    "error onlyParts B2; warning columnWithoutHeader C3",
  ),
  case_(
    "nothing but quarters: every cell is named",
    "Организация|A1|||\n|I кв.|II кв.|III кв.|IV кв.\nАбай|11|12|13|14",
    "Абай ·",
    "error onlyParts B2",
  ),
];

/** The name repeated on the row of each part: what is set aside is said once. */
export const repeatedNames: readonly FrameCase[] = [
  case_(
    "plan and fact",
    "Организация|Вид|A1|A2\nАбай|факт|1|2\nАбай|план|3|4\nАстана|факт|5|6\nАстана|план|7|8",
    "Абай 1 2; Астана 5 6",
    "info rowOfOtherPart B3; info rowOfOtherPart B5",
  ),
  case_(
    "town, village and all",
    "Организация|Местность|A1|A2\nАбай|город|1|2\nАбай|село|3|4\nАбай|всего|4|6",
    "Абай 4 6",
    "info rowOfOtherPart B2; info rowOfOtherPart B3",
  ),
  case_(
    "quarters without the year",
    "Организация|Квартал|A1\nАбай|1 кв|1\nАбай|2 кв|3\nАбай|3 кв|5\nАбай|4 кв|7",
    "",
    "error rowsOfParts B2",
  ),
  case_(
    "twelve months and the year",
    `Организация|Период|A1\n${["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь", "год"].map((month, at) => `Абай|${month}|${String(at + 1)}`).join("\n")}`,
    "Абай 13",
    "info rowOfOtherPart B2",
  ),
];

/** Columns beside the table that hold no figure need no answer. */
export const sideColumns: readonly FrameCase[] = [
  case_(
    "people responsible and their telephones",
    "Организация|A1|Ответственный|Телефон\nАбай|1|Иванов И. И.|87011234567\nАстана|2|Серікова А.|87017654321",
    "Абай 1; Астана 2",
    "info headerUnknown C1; info headerUnknown D1",
  ),
  case_(
    "figures among the words",
    "Организация|A1|Прочее\nАбай|1|много\nАстана|2|3",
    "Абай 1; Астана 2",
    "warning headerUnknown C1",
  ),
  case_("answers", "Организация|A1|Прочее\nАбай|1|да\nАстана|2|нет", "Абай 1; Астана 2", "warning headerUnknown C1"),
];
