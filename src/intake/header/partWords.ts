import { comparisonKey } from "../../tables/text/comparisonKey";
import { kazakhAsRussian } from "../../tables/text/likenessKey";
import type { Unit } from "../../tables/measuringUnit";
import { settledWords, withoutCorrection } from "../text/correctionMark";
import { yearsIn } from "./year";

/** What a text says about the indicator that it is under, beside or behind; the first five may be its value. */
export type PartKind =
  | "fact"
  /** "Выполнено", "Орындалуы": the value of the year, unless a fact or a year stands beside it. */
  | "done"
  | "total"
  | "year"
  | "yearEnd"
  | "yearStart"
  | "previousYear"
  | "otherYear"
  | "plan"
  | "period"
  | "subset"
  | "points"
  | "place"
  | "deviation"
  /** A norm, a maximum, a weight, a mean: said of all organisations alike. */
  | "aid";

/** A part of an indicator: "факт", "из них женщин", "I квартал", "баллы", "на 01.01.2026", "%". */
export interface Part {
  readonly kinds: ReadonlySet<PartKind>;
  /** What it is counted in; null where it does not say. */
  readonly family: Unit["family"] | null;
}

export const noPart: Part = { kinds: new Set(), family: null };

const longestPart = 80;
const values: ReadonlySet<PartKind> = new Set(["fact", "done", "total", "year", "yearEnd"]);

/** "из них …", "в том числе …", "оның ішінде …": whatever follows. */
const subset =
  /^(?:-|\d[\d.)]* )? ?(?:из них|в том числе|в т\.? ?ч|из общего числа|(?:онын|сонын|олардын) ишинде|of (?:which|them|whom)|including)(?!\p{L})/u;

const month =
  "(?:(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)(?:\\.|(?!\\p{L}))|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:[ьяею]|ем)|(?:март|август)(?:а|е|у|ом)?|ма(?:[йяею]|ем)|(?:кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуйек|казан|караша|желтоксан)(?:[ыи]|[дгкт][ае]|[днт][ае]н|(?:[ыи]н)?(?:[ае]|д[ае])|(?:[ыи]н)?[дт][ае]г[ыи]|айы\\p{L}*)?|january|february|march|april|may|june|july|august|september|october|november|december)";
const firstMonth = "(?:янв(?:ар\\p{L}*|\\.|(?!\\p{L}))|(?:кантар|january)\\p{L}*)";
const lastMonth = "(?:дек(?:абр\\p{L}*|\\.|(?!\\p{L}))|(?:желтоксан|december)\\p{L}*)";
const ordinal =
  "(?:[1-4]|[iи]{1,3}|[iи]v|перв\\p{L}*|втор\\p{L}*|трет\\p{L}*|четверт\\p{L}*|бирин\\p{L}*|екин\\p{L}*|ушин\\p{L}*|тортин\\p{L}*)";
const year = "(?:год(?:а|у|ы|ом|ов(?:ой|ая|ое|ые|ых))?|гг?|жыл\\p{L}*|ж|years?|yearly|annual)";
const reporting =
  "(?:отчетн\\p{L}* |календарн\\p{L}* |текущ\\p{L}* |полн\\p{L}* |весь |цел\\p{L}* |есепти |агымдагы |бир |the )*";

/** Words that say a part, in keys with Kazakh letters as Russian ones; at each place the first that fits is taken. */
const phrases: readonly (readonly [kind: PartKind | "skip", words: RegExp])[] = (
  [
    ["skip", settledWords],
    ["skip", "(?:отчетн|базов|базисн)\\p{L}*(?= 20\\d\\d(?!\\d))"],
    [
      "deviation",
      "(?:%|процент\\p{L}*|пайыз\\p{L}*) ?(?:от |к )?(?:вып|исп|орында|план|жоспар|прошл|предыд|откен|20\\d\\d)\\p{L}*",
    ],
    [
      "deviation",
      "(?:жоспар\\p{L}* )?орында(?:лу|лган|у)\\p{L}*(?: (?:денгей|дареже|корсеткиш|улес)\\p{L}*)?,? ?\\(?(?:%|процент\\p{L}*|пайыз\\p{L}*)(?:-\\p{L}+)?|(?:жоспар\\p{L}* )?орында(?:лу|у)\\p{L}* (?:денгей|дареже|улес)\\p{L}*",
    ],
    ["deviation", "(?:вып|исп)олнени\\p{L}*(?: плана)?,? ?\\(?(?:в )?(?:%|процент\\p{L}*)"],
    [
      "deviation",
      "(?:к|в сравнении с|по сравнению с|от) (?:план\\p{L}*|прошл\\p{L}* год\\p{L}*|предыдущ\\p{L}* год\\p{L}*)",
    ],
    [
      "deviation",
      "(?:темп\\p{L}* )?(?:при)?рост(?:а|у|ом|е)?|откл\\p{L}*|разниц\\p{L}*|разност\\p{L}*|динамик[аи]|изменени\\p{L}*|снижени\\p{L}*|\\+ ?[/,]? ?-|±|ауытк\\p{L}*|айырма\\p{L}*|осим(?:и|дер\\p{L}*)?|осу\\p{L}{0,3}|deviation|difference|growth|change",
    ],
    [
      "previousYear",
      "(?:прошл|предыдущ|предшествующ|прошедш)\\p{L}* (?:отчетн\\p{L}* )?(?:год|период)\\p{L}*|аналогичн\\p{L}* период\\p{L}*(?: прошл\\p{L}* год\\p{L}*)?|(?:откен|былтыргы|алдынгы) (?:жыл|кезен)\\p{L}*|былтыр\\p{L}*|(?:previous|last|prior) year",
    ],
    [
      "yearStart",
      "начал[оауе](?: (?:отчетн\\p{L}* )?(?:год|период)\\p{L}*)?|(?:(?:жыл|кезен)\\p{L}* )?бас(?:ы|ына|ында(?:гы)?|тап)|(?:start|beginning) of (?:the )?year",
    ],
    [
      "yearEnd",
      "кон(?:ец|ц[ауе])(?: (?:отчетн\\p{L}* )?(?:год|период)\\p{L}*)?|(?:(?:жыл|кезен)\\p{L}* )?(?:соны|аяг)\\p{L}*|end of (?:the )?year",
    ],
    [
      "year",
      `${firstMonth} ?(?:-|по) ?${lastMonth}|12 ?-?(?:ти)? ?(?:мес\\p{L}*|ай\\p{L}*|months?)|(?:1|[iи]) ?- ?(?:4|[iи]v) ?(?:кв|токсан)\\p{L}*`,
    ],
    [
      "period",
      `(?:${ordinal}(?: ?-? ?(?:й|ый|ий|ое|е|го|ши|инши|нши|st|nd|rd|th)(?!\\p{L}))? ?-? ?)?(?:кв(?:артал\\p{L}*)?|токсан\\p{L}*|полугод\\p{L}*|п/г|жарты ?жылд\\p{L}*|жарты жыл\\p{L}*|quarters?|half(?:[ -]year)?)(?: ?${ordinal})?|[qh][1-4]`,
    ],
    ["period", "(?:[1-9]|1[01]|три|шесть|девять|алты|тогыз|уш)(?: ?-?(?:ти|и))? ?(?:мес\\p{L}*|ай\\p{L}{0,3}|months?)"],
    ["period", `${month}(?: ?- ?${month})?`],
    ["fact", "(?:отчетн\\p{L}* |есепти )(?:период|кезен|данн)\\p{L}*"],
    ["year", `(?:за |в )?${reporting}${year}(?: ишинде)?`],
    [
      "plan",
      "план(?:а|ы|е|у|ом|ов(?:ый|ая|ое|ые|ых|ой)|ируем\\p{L}*)?|жоспар\\p{L}*|target|задани\\p{L}*|прогноз\\p{L}*|болжам\\p{L}*|ожидаем\\p{L}*|цел[ьи]|целев\\p{L}*|максат\\p{L}*|planned|plan",
    ],
    [
      "points",
      "(?:присвоен|набран|начислен)н\\p{L}* балл\\p{L}*|балл(?:а|ы|ов|ам|ами|[дт]\\p{L}+)?(?: (?:по|за) (?:шкал|таблиц|положени|показател|критери)\\p{L}*)?|бал(?:ы|дар\\p{L}*)?|оценк\\p{L}*|очк(?:о|а|и|ов)|упай\\p{L}*|бага\\p{L}{0,3}|points?|scores?|marks?",
    ],
    [
      "place",
      "(?:(?:занят|занимаем|занявш|присвоен)\\p{L}* )?мест[оа]|ранг\\p{L}*|рейтинг\\p{L}*|орын|орны|дареже\\p{L}*|rank\\p{L}*|place",
    ],
    [
      "aid",
      "(?:в среднем|средн(?:ее|ий|яя|ие|их)(?: (?:арифметическ|значени|показател|уров|балл|величин)\\p{L}*)*|средне(?:годов|месячн|списочн|квартальн)\\p{L}*|медиан\\p{L}*|орташа(?: (?:мани|корсеткиш|балл)\\p{L}*)?|average|mean|median)(?: (?:по|среди|за|на|бойынша|of|over|for) .*)?|\\p{L}+ бойынша орташа\\p{L}*",
    ],
    [
      "aid",
      "(?:проходн|порогов)\\p{L}* балл\\p{L}*|макс\\.?|максимум\\p{L}*|мин\\.|минимум\\p{L}*|(?:максим(?:альн|алды)|минимальн|наи(?:больш|меньш))\\p{L}*(?: (?:организаци|результат|показател|значени)\\p{L}*(?: (?:по|среди) .*)?)?|(?:ен )(?:ко[пб]|аз|жогары|томен)\\p{L}*|вес(?:а|ов\\p{L}*)?|коэф\\p{L}*|салма[гк]\\p{L}*|норм(?:а|ы|атив\\p{L}*)|порог\\p{L}*|лимит\\p{L}*|предел\\p{L}*|шекти\\p{L}*|эталон\\p{L}*|(?:базов|контрольн)\\p{L}* (?:значени|уров|показател|цифр)\\p{L}*|справочно|max(?:imum)?|min(?:imum)?|weight|norm|limit|threshold",
    ],
    [
      "aid",
      "(?:(?:наи)?(?:лучш|худш)\\p{L}*|ен (?:жаксы|нашар)|(?:the )?(?:best|worst)) (?:организаци|результат|показател|значени|уров|итог|уйым|натиже|корсеткиш|мани|organi[sz]ation|result|value|indicator)\\p{L}*(?: (?:по|среди|в|за|бойынша|of|in|among) .*)?|среднереспубликанск\\p{L}*(?: (?:значени|показател|уров)\\p{L}*)?|(?:в расчете |в среднем )?на (?:одну|1|каждую) (?:\\p{L}+ )?организаци\\p{L}*|(?:бир|1|эр|ар) уйымга(?: (?:шакканда|есептегенде))?|per organi[sz]ation",
    ],
    [
      "subset",
      "женщин\\p{L}*|женск\\p{L}*|мужчин\\p{L}*|мужск\\p{L}*|молодеж(?:ь|и|ью)|молодых|молодые|(?:до|младше) 35(?: лет)?|35 (?:лет|жас)\\p{L}*(?: дейин)?|айел\\p{L}*|ерлер\\p{L}*|еркек\\p{L}*|жастар\\p{L}*|(?:город|сель)ск\\p{L}* (?:местност|населени)\\p{L}*|(?:город|сель)ск(?:ие|их|ой)|город(?:а|у|е|ам)?|сел(?:о|а|е)|кала(?:лык|да|лы|лар\\p{L}*)?|ауыл(?:дык|да|ды|дар\\p{L}*)?|аудан(?:дык|дар\\p{L}*)|район(?:ы|ам|ов)|област(?:и|ям|ей)|облыстар\\p{L}*|регион(?:ы|ам|ов)|вуз(?:ы|ам|ов)|women|men|youth|urban|rural|towns?|villages?",
    ],
    [
      "total",
      "итог\\p{L}{0,2}|всего|общ(?:ее|ая|ий|их|ие)|барлы[гк]\\p{L}*|жиын\\p{L}*|жалпы|корытынды|подытог\\p{L}*|совокупн\\p{L}*|(?:grand |sub-?)?total|overall|all",
    ],
    [
      "fact",
      "факт(?:а|у|ом|ическ\\p{L}*)?|абс(?:\\.|олютн\\p{L}*)?(?: (?:числ|знач|показ|велич)\\p{L}*)?|значени\\p{L}*|показател\\p{L}*|результат\\p{L}*|данные|сведени\\p{L}*|отчет|есеп|мани|накты\\p{L}*|ис жузинде\\p{L}*|дерек\\p{L}*|корсеткиш\\p{L}*|натиже\\p{L}*|actual\\p{L}*|values?|results?|data|figures?|fact",
    ],
    ["done", "(?:ис|вы)полнен\\p{L}*|орында[лу]\\p{L}*"],
    [
      "skip",
      "по состоянию|состояни\\p{L}*|жагдай\\p{L}*|нарастающ\\p{L}*|накоплен\\p{L}*|бойынша|ушин|ишинде|за|на|по|в|во|к|и|с|из|the|of|for|in|at|as|от|числ[оа]|кол(?:-?во|ич\\p{L}*)?|саны|выражени\\p{L}*|го|ги|дагы",
    ],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`^(?:${words})(?![\\p{L}\\d])`, "u")] as const);

/** Words of units; the first that fits is taken. */
const units: readonly (readonly [family: Unit["family"], words: RegExp])[] = (
  [
    [
      "percent",
      "%|процент\\p{L}*|проц|пайыз\\p{L}*|дол(?:[яиею]|ей)|уд\\p{L}*\\.? вес\\p{L}*|улес\\p{L}*|percent|share",
    ],
    [
      "money",
      "(?:(?:тыс\\p{L}*|мын|млн|млрд)\\.? ?)?(?:тг|тенге|₸|kzt)|сумм\\p{L}*|сома(?:сы)?|денежн\\p{L}*|акшалай|amount|sum",
    ],
    [
      "count",
      "кол-? ?во|количеств\\p{L}*|числ[оа]|саны|натуральн\\p{L}*|(?:(?:тыс\\p{L}*|мын)\\.? ?)?(?:чел(?:овек\\p{L}*)?|адам(?:дар\\p{L}*)?|ед(?:иниц\\p{L}*)?|шт(?:ук\\p{L}*)?|дана|бирлик|случа(?:[йяею]|ев|ях)|жагдай|раз)|number|count|persons?|items?",
    ],
  ] as const
).map(([family, words]) => [family, new RegExp(`^(?:${words})(?![\\p{L}\\d])`, "u")] as const);

const gap = /^[\s,;:()[\]|/*.›-]+/;
const numericDate = /^(\d{1,2})\.(\d{1,2})\.((?:20)?\d\d)(?:-?г[аи])?(?![\d.])/;
const dayOfMonth = new RegExp(`^(\\d{1,2})[ -]?(?:го )?(${month}) (20\\d\\d)`, "u");
const kazakhDay = new RegExp(`^(20\\d\\d) ?(?:жыл\\p{L}*|ж)?[. ]*(\\d{1,2})[ -]?(${month})`, "u");
const plainYear = /^(20\d\d)(?![\d./]|\s?-\s?\d)/;

/** The part that the text names and nothing else; null where it says anything more. */
export function partOf(text: string, edition: number): Part | null {
  if (text === "" || text.length > longestPart) return null;
  const key = kazakhAsRussian(comparisonKey(withoutCorrection(text)));
  if (subset.test(key)) return { kinds: new Set(["subset"]), family: null };
  const kinds = new Set<PartKind>();
  let family: Part["family"] = null;
  let rest = key.replace(gap, "");
  if (/^[+(] ?[/,]? ?-/.test(key)) rest = key;
  while (rest !== "") {
    const date = dateAt(rest, edition) ?? yearAt(rest, edition);
    const phrase = date === null ? firstOf(phrases, rest) : null;
    const unit = date === null ? firstOf(units, rest) : null;
    const taken = [date, phrase, unit].reduce((most, found) => Math.max(most, found?.length ?? 0), 0);
    if (taken === 0) return null;
    if (date !== null) kinds.add(date.kind);
    else if (unit !== null && unit.length >= (phrase?.length ?? 0)) family ??= unit.kind;
    else if (phrase !== null && phrase.kind !== "skip") kinds.add(phrase.kind);
    rest = rest.slice(taken).replace(gap, "");
  }
  return kinds.size === 0 && family === null ? null : { kinds, family };
}

/** The part behind or before a label in one cell: "Проведено семинаров, план", "A2 (баллы)"; null where none is there. */
export function splitPart(
  text: string,
  edition: number,
  isName: (rest: string) => boolean,
): { readonly rest: string; readonly part: Part } | null {
  const words = text.split(/(?<=[\s,;:([/|–—])/);
  const most = Math.min(words.length - 1, 8);
  for (let count = most; count > 0; count--) {
    for (const [rest, said] of [
      [words.slice(0, -count).join(""), words.slice(-count).join("")],
      [words.slice(count).join(""), words.slice(0, count).join("")],
    ] as const) {
      const part = /[\p{L}%]/u.test(rest) ? partOf(said, edition) : null;
      if (part === null || part.kinds.size === 0) continue;
      const isApart = /[,;:([/|–—]\s*$|\s-\s*$/.test(said === text.slice(0, said.length) ? said : rest);
      const isBareSubset = part.kinds.has("subset") && !isPartLabel(said.replace(/^[\s([]+/, ""));
      const bare = rest.replace(/[\s,;:([/|–—-]+$/, "").trim();
      if ((isApart && !isBareSubset) || isName(bare)) return { rest: bare, part };
    }
  }
  return null;
}

const behindPart = /^(?:бойынша|ушін|көрсеткіш|корсеткіш|есеп|есебі|мәлімет|қорытынды|нәтиже|деректер)/iu;

/**
 * The part that a title says of all that is below it: "План", "Показатели за I квартал 2025 года", "2025 жылдың 1 тоқсаны
 * бойынша көрсеткіштер"; `noPart` where it says none.
 */
export function titlePart(text: string, edition: number, isName: (rest: string) => boolean = () => false): Part {
  const said = partOf(text, edition) ?? splitPart(text, edition, isName)?.part;
  if (said !== undefined) return said;
  const places = Array.from(text.matchAll(/(?<=\s)\S/gu), ({ index }) => index).slice(0, longestPart);
  for (const at of places) {
    const [front, behind] = [text.slice(0, at), text.slice(at)];
    const part =
      (/^(?:за|на|по|в)\s/iu.test(behind) ? partOf(behind, edition) : null) ??
      (behindPart.test(behind) ? partOf(front, edition) : null);
    if (part !== null && part.kinds.size > 0) return part;
  }
  return noPart;
}

const longestPartLabel = 200;

/** "Из них …", "в том числе …", "оның ішінде …": a part of the indicator above it. */
export function isPartLabel(text: string): boolean {
  return text.length <= longestPartLabel && subset.test(kazakhAsRussian(comparisonKey(text)));
}

/** What several texts over one column say together. */
export function joinParts(parts: readonly Part[]): Part {
  const family = parts.reduce<Part["family"]>((last, part) => part.family ?? last, null);
  const kinds = new Set(parts.flatMap((part) => [...part.kinds]));
  return kinds.size === 0 && family === null ? noPart : { kinds, family };
}

/** false: a plan, points, a quarter, women … whatever is beside it, this is not the value of the year. */
export function mayBeValue({ kinds }: Part): boolean {
  return Array.from(kinds).every((kind) => values.has(kind));
}

/** "Всего" goes before nothing said, and "факт за год" before "факт": more of the whole is said, and nothing less. */
export function saysMore(one: Part, other: Part): boolean {
  return one.kinds.size > other.kinds.size && Array.from(other.kinds).every((kind) => one.kinds.has(kind));
}

interface Found<Kind> {
  readonly kind: Kind;
  readonly length: number;
}

function firstOf<Kind>(list: readonly (readonly [kind: Kind, words: RegExp])[], rest: string): Found<Kind> | null {
  for (const [kind, words] of list) {
    const length = words.exec(rest)?.[0].length ?? 0;
    if (length > 0) return { kind, length };
  }
  return null;
}

function yearAt(rest: string, edition: number): Found<PartKind> | null {
  const found = plainYear.exec(rest);
  if (found === null) return null;
  const [named = Number(found[1])] = yearsIn(found[0]);
  return { kind: kindOfYear(named, edition), length: found[0].length };
}

function kindOfYear(named: number, edition: number): PartKind {
  if (named === edition) return "year";
  return named === edition - 1 ? "previousYear" : "otherYear";
}

const monthStems = ["январ|кантар|janu", "декабр|желтоксан|dece"].map((stems) => new RegExp(`^(?:${stems})`));

function dateAt(rest: string, edition: number): Found<PartKind> | null {
  const [whole = "", day = "", month = "", year = ""] = numericDate.exec(rest) ?? dayOfMonth.exec(rest) ?? [];
  if (whole !== "")
    return { kind: kindOfDate(Number(day), monthNumber(month), fullYear(year), edition), length: whole.length };
  const [kazakh = "", named = "", dayNamed = "", monthNamed = ""] = kazakhDay.exec(rest) ?? [];
  if (kazakh === "") return null;
  return { kind: kindOfDate(Number(dayNamed), monthNumber(monthNamed), Number(named), edition), length: kazakh.length };
}

/** 0 for a month that neither begins nor ends a year. */
function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [first, last] = monthStems;
  return first?.test(text) === true ? 1 : last?.test(text) === true ? 12 : 0;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The first of January is the end of the year before it. */
function kindOfDate(day: number, month: number, year: number, edition: number): PartKind {
  const ends = day === 1 && month === 1 ? year - 1 : day === 31 && month === 12 ? year : null;
  if (ends === edition) return "yearEnd";
  if (ends === edition - 1) return "yearStart";
  return ends === null && year === edition ? "period" : "otherYear";
}
