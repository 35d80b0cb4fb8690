import { comparisonKey } from "../../tables/text/comparisonKey";
import { likenessWords } from "../text/likenessKey";
import { isPartLabel } from "./partLabel";

/**
 * What a text that can never be a name says: a part of a figure (of which, women, town), a mark or a place, an aid (plan,
 * norm, mean, weight), a part of the year, the figure itself, a total, a whole year, or nothing but numbers and fillers.
 */
export type PartKind = "ofWhich" | "result" | "aid" | "period" | "fact" | "total" | "year" | "number";

const longest = 120;
const mostWords = 16;

/** Words as `likenessWords` gives them: қ is к, ү is у; the first kind that fits a word is its own. */
const vocabulary: readonly (readonly [kind: PartKind, words: RegExp])[] = [
  [
    "ofWhich",
    /^(?:женщин|женск(?:ий|ая|ое)$|мужчин|мужск(?:ой|ая)$|молод(?:ых|ые|еж)|ветеран|пенсионер|студент|учащ|обучающ|педагог|работающ|работник(?:и|ов)$|член(?:ы|ов)?$|город(?:а|ск\p{L}*|е)?$|сел[оа]?$|сельск|городами?$|област(?:ь|и|ям|ей|н\p{L}*)$|район(?:ы|ам|ов|н\p{L}*)$|регион(?:ы|ам|ов)?$|вуз(?:ы|ам|ов)?$|айел|ерлер$|жас(?:тар\p{L}*)?$|зейнеткер|кала(?:лык|лар\p{L}*|да)?$|ауыл\p{L}*$|облыс(?:тар\p{L}*|тык)?$|аудан(?:дар\p{L}*|дык)?$|women|men$|youth|students?$|urban$|rural$|cities$|regions$)/u,
  ],
  [
    "result",
    /^(?:балл|оценк|рейтинг|мест(?:о|а)$|ранг|упай|бага(?:сы)?$|орын(?:ы|дар)?$|орны$|дареже|points?$|scores?$|rank|place|mark$)/u,
  ],
  [
    "aid",
    /^(?:план|жоспар|отклонен|прирост|рост[ау]?$|темп|динамик|изменени|норм[аы]?$|норматив|порог|целев|цел[ьи]$|ориентир|контрольн|эталон|базов|баз[аы]$|дол[яи]$|удельн|вес(?:а|у|ов\p{L}*)?$|коэффициент|лимит|предел|разниц|разност|справочно|сравнен|прогноз|ожида|средн|медиан|макс|минимал|миним|мин$|наибольш|наименьш|прошл|предыдущ|былтыр|откен|алдын|ауытку|осим|осу|улес|салмак|салмаг|орташа|болжам|айырма|шекти|ен$|коп$|томен$|plan|target|deviation|growth|share|weight|norm|limit|average|mean$|max|min$|minimum|previous|last$)/u,
  ],
  [
    "period",
    /^(?:полугод|квартал|кв$|месяц|мес$|январ|феврал|март(?:а|е)?$|апрел|ма[йяе]$|июн|июл|август|сентябр|октябр|ноябр|декабр|токсан|жарты\p{L}*$|ай(?:лык|ы)?$|кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуйек|казан(?:да)?$|караша|желтоксан|quarter|q[1-4]$|half|h[12]$|months?$|[iи]{2,3}$|[iи]?v$|i$)/u,
  ],
  [
    "fact",
    /^(?:факт|исполнен|выполнен|значени|результат|показател|критери|индикатор|количеств|кол$|числ[оаe]$|саны$|мани$|накты|орындал|корсеткиш|абс|процент|пайыз|проц$|единиц|ед$|изм$|измерен|тыс|тенге$|тг$|млн|чел$|адам$|баллов$|actual|value|number|percent|unit)/u,
  ],
  [
    "total",
    /^(?:всего|итог|общ(?:ий|ее|ая|ие|его|их)$|сумм|свод|сводн|совокупн|целом$|республик|казахстан[ау]?$|рк$|стран[аеы]$|отрасл[иь]$|барлы[гк]|жиын|жалпы|корытынды|казакстан|ел$|total|sum$|overall|subtotal|grand$|republic|kazakhstan$)/u,
  ],
  [
    "year",
    /^(?:год|гг?$|жыл|ж$|период|отчетн|текущ|дат[аеу]$|состоян|начал|кон(?:ец|ц[ауе])$|есепти|агымда|басын|сонын|кезен|years?$|period|start|end$|date$)/u,
  ],
];
const fillers =
  /^(?:\p{L}|\d+|й|ое|ая|ый|во|и|или|по|на|за|до|от|со?|из|них|том|числе|пр|лет|старше|младше|моложе|менее|более|не|ни|его|их|мен|жане|бойынша|онын|сонын|олардын|ишинде|of|which|including|the|in|for|by|per|and|at|as)$/u;

/** null: the text has a word that no part of a table has, so it may be a name. */
export function partKind(text: string): PartKind | null {
  if (text === "" || text.length > longest) return null;
  const key = comparisonKey(text);
  if (isPartLabel(key)) return "ofWhich";
  const words = likenessWords(key, mostWords);
  if (/^по (?:союзу|профсоюзу|обкомам|филиалам|организациям|всем )/.test(key) || isAverage(words)) return "total";
  const kinds = new Set<PartKind>();
  for (const word of words) {
    const kind = vocabulary.find(([, forms]) => forms.test(word))?.[0] ?? (fillers.test(word) ? "number" : null);
    if (kind === null) return null;
    kinds.add(kind);
  }
  if (/^[\d\s.,%()-]+$/.test(key) && /\d|%/.test(key)) return key.includes("%") ? "aid" : "number";
  return vocabulary.map(([kind]) => kind).find((kind) => kinds.has(kind)) ?? null;
}

/** "В среднем по профсоюзу", "Среднее значение по организациям": whatever is averaged. */
function isAverage([first = "", second = ""]: readonly string[]): boolean {
  return /^(?:средн|орташа|average)/.test(first) || (first === "в" && second === "среднем");
}
