import { comparisonKey } from "../../tables/text/comparisonKey";
import { isPartLabel } from "../header/partWords";
import { likenessWords } from "../text/likenessKey";

const longest = 120;
const mostWords = 16;

/** Words of which no name consists, as `likenessWords` gives them: қ is к, ү is у. */
const vocabulary: readonly RegExp[] = [
  // Of which: women, youth, towns.
  /^(?:женщин|женск(?:ий|ая|ое)$|мужчин|мужск(?:ой|ая)$|молод(?:ых|ые|еж)|ветеран|пенсионер|студент|учащ|обучающ|педагог|работающ|работник(?:и|ов)$|член(?:ы|ов)?$|город(?:а|ск\p{L}*|е)?$|сел[оа]?$|сельск|городами?$|област(?:ь|и|ям|ей|н\p{L}*)$|район(?:ы|ам|ов|н\p{L}*)$|регион(?:ы|ам|ов)?$|вуз(?:ы|ам|ов)?$|айел|ерлер$|жас(?:тар\p{L}*)?$|зейнеткер|кала(?:лык|лар\p{L}*|да)?$|ауыл\p{L}*$|облыс(?:тар\p{L}*|тык)?$|аудан(?:дар\p{L}*|дык)?$|women|men$|youth|students?$|urban$|rural$|cities$|regions$)/u,
  // Marks and places.
  /^(?:балл|оценк|рейтинг|мест(?:о|а)$|ранг|упай|бага(?:сы)?$|орын(?:ы|дар)?$|орны$|дареже|points?$|scores?$|rank|place|mark$)/u,
  // Aids: plans, norms, means, weights, growth.
  /^(?:план|жоспар|отклонен|прирост|рост[ау]?$|темп|динамик|изменени|норм[аы]?$|норматив|порог|целев|цел[ьи]$|ориентир|контрольн|эталон|базов|баз[аы]$|дол[яи]$|удельн|вес(?:а|у|ов\p{L}*)?$|коэффициент|лимит|предел|разниц|разност|справочно|сравнен|прогноз|ожида|средн|медиан|макс|минимал|миним|мин$|наибольш|наименьш|прошл|предыдущ|былтыр|откен|алдын|ауытку|осим|осу|улес|салмак|салмаг|орташа|болжам|айырма|шекти|ен$|коп$|аз$|томен$|жогары$|plan|target|deviation|growth|share|weight|norm|limit|average|mean$|max|min$|minimum|previous|last$)/u,
  // Parts of the year.
  /^(?:полугод|квартал|кв$|месяц|мес$|январ|феврал|март(?:а|е)?$|апрел|ма[йяе]$|июн|июл|август|сентябр|октябр|ноябр|декабр|токсан|жарты\p{L}*$|ай(?:лык|ы)?$|кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуйек|казан(?:да)?$|караша|желтоксан|quarter|q[1-4]$|half|h[12]$|months?$|[iи]{2,3}$|[iи]?v$|i$)/u,
  // The figure itself and its units.
  /^(?:факт|исполнен|выполнен|значени|результат|показател|критери|индикатор|количеств|кол$|числ[оаe]$|саны$|мани$|накты|орындал|корсеткиш|абс|процент|пайыз|проц$|единиц|ед$|изм$|измерен|тыс|тенге$|тг$|млн|чел$|адам$|баллов$|actual|value|number|percent|unit)/u,
  // Totals and the whole country.
  /^(?:всего|итог|общ(?:ий|ее|ая|ие|его|их)$|сумм|свод|сводн|совокупн|целом$|республик|казахстан[ау]?$|рк$|стран[аеы]$|отрасл[иь]$|барлы[гк]|жиын|жалпы|корытынды|казакстан|ел$|total|sum$|overall|subtotal|grand$|republic|kazakhstan$)/u,
  // Years and dates.
  /^(?:год|гг?$|жыл|ж$|период|отчетн|текущ|дат[аеу]$|состоян|начал|кон(?:ец|ц[ауе])$|есепти|агымда|басын|сонын|кезен|years?$|period|start|end$|date$)/u,
];
const fillers =
  /^(?:\p{L}|\d+|й|ое|ая|ый|во|и|или|по|на|за|до|от|со?|из|них|том|числе|пр|лет|старше|младше|моложе|менее|более|не|ни|его|их|мен|жане|бойынша|онын|сонын|олардын|ишинде|of|which|including|the|in|for|by|per|and|at|as)$/u;
/** "Район 5", "Регион № 12": one of many, and so a name. */
const numberedTerritory =
  /^(?:регион|район|область|город|село|филиал|облыс|аудан|кала|қала|ауыл|өңір|region|district|city)[ №#-]*\d{1,3}$/u;
const onlyDigits = /^[\d\s.,()-]*\d[\d\s.,()-]*$/;

/** The text is a number or a date and nothing else. */
export function isOnlyNumber(text: string): boolean {
  return onlyDigits.test(text);
}

/**
 * The text says a part of a figure ("из них женщин", "I квартал", "факт"), an aid ("Норматив", "Вес показателя"), a total, a
 * mark or a number, and nothing more: it can be nobody's name.
 */
export function isNeverName(text: string): boolean {
  if (text === "" || text.length > longest) return false;
  const key = comparisonKey(text);
  if (isOnlyNumber(text) || isPartLabel(key)) return true;
  if (numberedTerritory.test(key)) return false;
  const words = likenessWords(key, mostWords);
  if (/^по (?:союзу|профсоюзу|обкомам|филиалам|организациям|всем )/.test(key) || isAverage(words)) return true;
  const own = words.filter((word) => vocabulary.some((forms) => forms.test(word)));
  const says = own.length > 0 || /(?<!\d)20\d\d(?!\d)/.test(key);
  return says && words.every((word) => own.includes(word) || fillers.test(word));
}

/** "В среднем по профсоюзу", "Среднее значение по организациям": whatever is averaged. */
function isAverage([first = "", second = ""]: readonly string[]): boolean {
  return /^(?:средн|орташа|average)/.test(first) || (first === "в" && second === "среднем");
}
