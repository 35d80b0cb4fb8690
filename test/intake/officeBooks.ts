import { type FrameCase, case_ } from "./frameCase";

const ten = ["A1", "A2", "A3", "A4", "B1", "B2", "C1", "C4", "E1", "F1"];

/** Workbooks as offices of regions send them, of kinds that were found after the first. */
export const officeBooks: readonly FrameCase[] = [
  case_(
    "repeated header on new page same columns",
    "Организация|A1|A2\n1|2|3\nАбайская область|68|26651\nАстана|66|23986\nОрганизация|A1|A2\n1|2|3\nЖетысуская область|70|5555\nУлытауская область|71|6666",
    "Абайская область 68 26651 · · · · · · · ·; Астана 66 23986 · · · · · · · ·; Жетысуская область 70 5555 · · · · · · · ·; Улытауская область 71 6666 · · · · · · · ·",
    "info rowIsHeader A5; info rowIsHeader A6",
    { codes: ten, catalogue: true },
  ),
  case_(
    "stacked forms in one sheet",
    "Организация: Абайская область\nПоказатель|Значение\nA2|26651\nA3|882\n\nОрганизация: Астана\nПоказатель|Значение\nA2|23986\nA3|129",
    "Абайская область · 26651 882 · · · · · · ·; Астана · 23986 129 · · · · · · ·",
    "",
    { codes: ten, catalogue: true },
  ),
  case_(
    "form with document column and unit",
    "Наименование: Абайская ОО\n№|Показатель|Ед. изм.|2024 факт|2025 план|2025 факт|Документ\n1|Численность членов профсоюза на конец года|чел.|26000|27000|26651|стат. отчёт\n2|Проведено семинаров и тренингов|ед.|40|50|49|приказы № 3, 5",
    "Абайская ОО · 26651 · · · · · · 49 ·",
    "info columnChosen F2",
    { codes: ten, catalogue: true },
  ),
  case_(
    "of which in form",
    "Ұйым: Абай облысы\nКөрсеткіш|Саны\nЖыл соңындағы кәсіподақ мүшелерінің саны|26651\nоның ішінде әйелдер|20000\nжастар|3000\nӨткізілген семинарлар мен тренингтер|49",
    "Абай облысы · 26651 · · · · · · 49 ·",
    "info columnChosen A4",
    { codes: ten, catalogue: true },
  ),
  case_(
    "values words",
    "Организация|A2|A3|C4, тыс. тг|F1\nАбайская область|26,6 тыс.|882 чел.|8 млн 617 тыс. тенге|имеется\nАстана|около 24000|129|534 000 тенге|нет",
    "Абайская область · 26600 882 · · · · 8617 · 1; Астана · ! 129 · · · · 534 · 0",
    "warning amountConverted B2; error valueIsBound B3",
    { codes: ten, catalogue: true },
  ),
  case_(
    "signature lines, executor",
    "Отчёт областных организаций за 2025 год\nОрганизация|A2|A3\nАбайская область|26651|882\nАстана|23986|129\n\nПредседатель: Иванов И.И.\nИсп. Петрова, тел. 8-7172-55-55-55\nДата: 15.01.2026",
    "Абайская область · 26651 882 · · · · · · ·; Астана · 23986 129 · · · · · · ·",
    "info rowIsNote A6; info rowIsNote A7; info rowIsNote A8",
    { codes: ten, catalogue: true },
  ),
  case_(
    "duplicates with different quoting",
    "Организация|A2|A3\nОО «Абайская областная организация профсоюза»|26651|882\nАбайская областная организация профсоюза|26651|882\nАстана|23986|129",
    "ОО «Абайская областная организация профсоюза» · 26651 882 · · · · · · ·; Абайская областная организация профсоюза · 26651 882 · · · · · · ·; Астана · 23986 129 · · · · · · ·",
    "warning organisationsAlike A3",
    { codes: ten, catalogue: true },
  ),
  case_(
    "org not in roster + near",
    "Организация|A2|A3\nАбайская область|26651|882\nАстана|23986|129\nПрочие|10|5",
    "Абайская область · 26651 882 · · · · · · ·; Астана · 23986 129 · · · · · · ·",
    "error organisationUnknown A4",
    { roster: ["Абайская область", "Астана"], codes: ten, catalogue: true },
  ),
  case_(
    "no roster: Прочие/Резерв among regions",
    "Организация|A2|A3\nАбайская область|26651|882\nАстана|23986|129\nПрочие организации|10|5\nРезерв|1|2",
    "Абайская область · 26651 882 · · · · · · ·; Астана · 23986 129 · · · · · · ·; Прочие организации · 10 5 · · · · · · ·; Резерв · 1 2 · · · · · · ·",
    "",
    { codes: ten, catalogue: true },
  ),
  case_(
    "col of years behind: A2 2025 first",
    "Организация|A2, 2025 г.|A2, 2024 г.|A3 (2025)|A3 (2024)\nАбайская область|26651|26000|882|800\nАстана|23986|24000|129|100",
    "Абайская область · 26651 882 · · · · · · ·; Астана · 23986 129 · · · · · · ·",
    "info columnChosen E1; info columnOfYearBefore C1",
    { codes: ten, catalogue: true },
  ),
  case_(
    "percent col all fractions",
    "Организация|A1|B1\nАбайская область|0.68|0.64\nАстана|0.66|0.84",
    "Абайская область 0.68 · · · 0.64 · · · · ·; Астана 0.66 · · · 0.84 · · · · ·",
    "error columnOfFractions B1; error columnOfFractions C1",
    { codes: ten, catalogue: true },
  ),
  case_(
    "head over sheet: unit row",
    "Организация|Численность членов профсоюза на конец года|Взыскано в пользу работников\n|тыс. чел.|млн тг\nАбайская область|26.651|8.617\nАстана|23.986|0.534",
    "Абайская область · 26651 · · · · · 8617 · ·; Астана · 23986 · · · · · 534 · ·",
    "warning headerUnitConverted B1; warning headerUnitConverted C1",
    { codes: ten, catalogue: true },
  ),
  case_(
    "sum row as name of union in kk",
    "Ұйым|A2|A3|E1\nАбай облысы|26651|882|49\nАстана қаласы|23986|129|45\nҚазақстан|50637|1011|94",
    "Абай облысы · 26651 882 · · · · · 49 ·; Астана қаласы · 23986 129 · · · · · 45 ·",
    "info rowIsPart A4",
    { codes: ten, catalogue: true },
  ),
  case_(
    "points and places flat beside the indicators: said once, with their cells",
    "Организация|A2|Баллы|Место|A3|Баллы|Место\nАбайская область|26651|10|1|882|5|1\nАстана|23986|9|2|129|4|2",
    "Абайская область · 26651 882 · · · · · · ·; Астана · 23986 129 · · · · · · ·",
    "info partsNotRead C1",
    { codes: ten, catalogue: true },
  ),
  case_(
    "kk: the last day behind the name, in brackets",
    "Ұйым атауы|Кәсіподақ мүшелерінің саны (2026 жылғы 1 қаңтардағы жағдай бойынша)|A3\nАбай облысы|26651|882\nАстана қаласы|23986|129",
    "Абай облысы · 26651 882 · · · · · · ·; Астана қаласы · 23986 129 · · · · · · ·",
    "warning headerGuessed B1",
    { codes: ten, catalogue: true },
  ),
];
