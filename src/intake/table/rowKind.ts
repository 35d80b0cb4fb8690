import { type GridCell, type SheetGrid, cellAt } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { kazakhAsRussian } from "../../tables/text/likenessKey";
import { parseWrittenNumber } from "../../tables/writtenNumber";

/** With whatever goes on with a preposition, in brackets, or with what is counted: "Всего по областям", "Итого (17 организаций)". */
const totalsInFront =
  /^(?:итого|всего|барлығы|барлыгы|жиыны|жиынтығы|қорытынды|общий итог|подытог|grand total|sub-?total|total)[ .,:;–—-]*(?:$|[\d(/]|(?:по|за|на|во?|из|от|с|for|of|by|in)(?!\p{L})|(?:организац|област|город|регион|район|филиал|член|профсоюз|союз|республик|казахстан|қазақстан|ұйым|облыс|қала|оңір|бойынша|organi[sz]|region))/u;
const totalsBehind = /(?:^| )(?:барлығы|жиыны)[ :.]*$/;
const notes =
  /^(?:исполнител[ьи]|отв(?:\.|етственн\p{L}*) исполнител|исп\.|орындаушы|примечани|ескерту|\*|подпис|қолы|председател|тораға|руководител|басшы|зам(?:\.|еститель) (?:председател|руководител|директор)|(?:и\.? ?о\.? )(?:председател|руководител|директор)|(?:гл(?:\.|авный) ?)?(?:бухгалтер|экономист|специалист|редактор)|бас (?:бухгалтер|есепші|маман)|есепші(?!\p{L})|составил|проверил|согласован|утвержд|м\.? ?п\.?$|м\.? ?о\.?$|дата(?! ?\p{L})|куні|источник|дереккоз|тел\.?[ :]|телефон|executor|prepared by|note|source|signature|chair)/u;
const aids =
  /^[*( ]*(?:справочно|справка|для справки|для сведения|к сведению|для информации|информационно|дополнительно|кроме того|помимо (?:того|этого)|анықтама(?:лық)?(?: үшін| ретінде)?|мәлімет үшін|бұдан басқа|сонымен (?:қатар|бірге)|for (?:reference|information)|in addition|удельный вес|дол[яи] (?:от|во?)|улес салмағы|улесі|(?:установлен|предусмотрен|определен)\p{L}* (?:положени|постановлени|регламент|приказ|решени|норматив)\p{L}*|(?:ережемен|ережеде|қаулымен|ережеге сай) (?:белгіленген|козделген)|темпы? (?:при)?роста|осу қарқын(?:ы|дары)|(?:рекомендуем|рекомендованн)\p{L}*(?: (?:уров|значени|показател)\p{L}*)?|ұсыныл(?:атын|ған)(?: (?:деңгей|мән|корсеткіш)\p{L}*)?|growth rate|recommended(?: (?:level|value))?|share (?:of|in)|set by)(?:[ ,:;.)–—-]|$)/u;
const person =
  /^(?:\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?|\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)? \p{Lu}\.(?: ?\p{Lu}\.?)?|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:вич|вна|ична|ұлы|улы|қызы|кызы))$/u;
const phone = /(?:^|[ ,;(])(?:тел|моб)\.? ?:? ?[+(]?\d|_{3,}/;

/** Enough of a text to tell what kind of row it heads. */
function keyOf(text: string): string {
  return comparisonKey(text.slice(0, 300));
}

/** "Итого", "Всего по областям", "Барлығы", "Total": a row of sums, whatever is in it. */
export function isTotalsText(text: string): boolean {
  const key = keyOf(text);
  return totalsInFront.test(key) || totalsBehind.test(key);
}

const groups =
  /^(?:области|города|городские|областные|регионы|вузы|города республиканского значения|облыстар|қалалар|оңірлер|regions|cities)$/;

const groupOfOrganisations =
  /^(?:[\p{L}-]+(?:ые|ие|ных|ских) )+(?:организации|объединения|профсоюзы|области|города|регионы|филиалы)$|(?: |^)(?:ұйым|облыс|филиал)дар(?:ы)?$/u;

/** "Области", "Города:", "Городские организации": the heading of a group of organisations, where the row holds nothing else. */
export function isGroupText(text: string): boolean {
  const key = keyOf(text);
  return text.endsWith(":") || groups.test(key) || groupOfOrganisations.test(key);
}

const direction =
  "(?:(?:северо|юго)-)?(?:север|юг|запад|восток|центр|(?:север|юж|запад|восточ|централь)н\\p{L}{2,3}|солтустик|онтустик|батыс|шыгыс|орталык)";
const area = "(?:макро)?(?:регион|онир|зон|округ|групп|куст|аймак|аймаг|топ)\\p{L}{0,2}";
const number = "(?:№ ?)?(?:\\d{1,2}(?:-?\\p{L}{1,3})?|\\p{L}{1,3}|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|\\p{L}+нши)";
const partOfCountry = new RegExp(
  `^(?:${area} )?${direction}(?:(?: и |-| мен )${direction})?(?: ${area})?(?: (?:республики|казахстан\\p{L}*|страны))?$`,
  "u",
);
const numberedGroup = new RegExp(`^(?:${area} ${number}|${number}[ -]${area})$`, "u");

/** "Юг", "Северный регион", "2 группа": organisations stand below such a name, if it is none itself. */
export function isPartOfCountry(text: string): boolean {
  const key = kazakhAsRussian(keyOf(text));
  return partOfCountry.test(key) || numberedGroup.test(key);
}

/** "Исполнитель: …, тел.", "Примечание", "* …": a note or a signature. */
export function isNoteText(text: string): boolean {
  const key = keyOf(text);
  return notes.test(key) || phone.test(key);
}

/** "Справочно: …", "Кроме того, …", "Анықтама үшін": what is told beside the table, of no organisation. */
export function isAidText(text: string): boolean {
  return aids.test(keyOf(text));
}

/** "Резерв ЦК", "Нераспределено": perhaps a name, but nobody has said so. */
export function isReserveText(text: string): boolean {
  return /^(?:резерв|нераспредел|не распредел|запас(?!\p{L})|болінбеген|reserve|unallocated)/u.test(keyOf(text));
}

/** "С. Ким", "Ахметов А. Б.", "Асанова Айгуль Кайратовна": who signs. */
export function isPersonText(text: string): boolean {
  return person.test(text.trim());
}

/** Something is in the cell: also a formula without a stored value. */
export function isFilled(cell: GridCell): boolean {
  if (cell.kind === "empty") return cell.formula !== null;
  return cell.kind !== "text" || cleanText(String(cell.value)) !== "";
}

/** A number, or text that is one: what no note holds under an indicator by chance. */
export function isNumberLike(cell: GridCell): boolean {
  if (cell.kind === "number") return true;
  return cell.kind === "text" && parseWrittenNumber(cleanText(String(cell.value))) !== null;
}

/** The first text of the row outside the indicators, for rows that have no name: "Итого" may be under "№". */
export function sideText(
  sheet: SheetGrid,
  row: number,
  matched: ReadonlySet<number>,
): { readonly text: string; readonly column?: number } {
  const cells = sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cellAt(sheet, row, column);
    if (matched.has(column) || cell.kind !== "text") continue;
    const text = cleanText(String(cell.value));
    if (text !== "" && parseWrittenNumber(text) === null) return { text, column };
  }
  return { text: "" };
}
