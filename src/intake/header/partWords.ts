import { comparisonKey } from "../../tables/text/comparisonKey";
import { kazakhAsRussian } from "../text/likenessKey";
import type { Unit } from "../unit";
import { yearsIn } from "./year";

/** What a text says about the indicator that it is under, beside or behind; the first four may be its value. */
export type PartKind =
  | "fact"
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
  | "bound";

/** A part of an indicator: "факт", "из них женщин", "I квартал", "баллы", "на 01.01.2026", "%". */
export interface Part {
  readonly kinds: ReadonlySet<PartKind>;
  /** What it is counted in; null where it does not say. */
  readonly family: Unit["family"] | null;
}

export const noPart: Part = { kinds: new Set(), family: null };

const longestPart = 80;
const values: ReadonlySet<PartKind> = new Set(["fact", "total", "year", "yearEnd"]);

/** "из них …", "в том числе …", "оның ішінде …": whatever follows. */
const subset =
  /^(?:-|\d[\d.)]* )? ?(?:из них|в том числе|в т\.? ?ч|из общего числа|(?:онын|сонын|олардын) ишинде|of (?:which|them|whom)|including)(?!\p{L})/u;

const month =
  "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|кантар|акпан|наурыз|сауир|мамыр|маусым|шилде|тамыз|кыркуйек|казан|караша|желтоксан|january|february|march|april|may|june|july|august|september|october|november|december)\\p{L}*";
const firstMonth = "(?:январ|кантар|january)\\p{L}*";
const lastMonth = "(?:декабр|желтоксан|december)\\p{L}*";
const ordinal =
  "(?:[1-4]|[iи]{1,3}|[iи]v|перв\\p{L}*|втор\\p{L}*|трет\\p{L}*|четверт\\p{L}*|бирин\\p{L}*|екин\\p{L}*|ушин\\p{L}*|тортин\\p{L}*)";
const year = "(?:год\\p{L}*|гг?|жыл\\p{L}*|ж|year\\p{L}*|annual)";
const reporting =
  "(?:отчетн\\p{L}* |календарн\\p{L}* |текущ\\p{L}* |полн\\p{L}* |весь |цел\\p{L}* |есепти |агымдагы |бир |the )*";

/** Words that say a part, in keys with Kazakh letters as Russian ones; at each place the first that fits is taken. */
const phrases: readonly (readonly [kind: PartKind | "skip", words: RegExp])[] = (
  [
    [
      "deviation",
      "(?:%|процент\\p{L}*|пайыз\\p{L}*) ?(?:от |к )?(?:вып|исп|орындал|план|жоспар|прошл|предыд|откен|20\\d\\d)\\p{L}*",
    ],
    ["deviation", "(?:вып|исп)олнени\\p{L}*(?: плана)?,? ?\\(?(?:в )?(?:%|процент\\p{L}*)"],
    [
      "deviation",
      "(?:к|в сравнении с|по сравнению с|от) (?:план\\p{L}*|прошл\\p{L}* год\\p{L}*|предыдущ\\p{L}* год\\p{L}*)",
    ],
    [
      "deviation",
      "(?:темп\\p{L}* )?(?:при)?рост\\p{L}*|откл\\p{L}*|разниц\\p{L}*|динамик\\p{L}*|изменени\\p{L}*|снижени\\p{L}*|\\+ ?[/,]? ?-|±|ауытк\\p{L}*|айырма\\p{L}*|осим\\p{L}*|осу\\p{L}*|deviation|difference|growth|change",
    ],
    [
      "previousYear",
      "(?:прошл|предыдущ|предшествующ|прошедш)\\p{L}* (?:отчетн\\p{L}* )?(?:год|период)\\p{L}*|аналогичн\\p{L}* период\\p{L}*(?: прошл\\p{L}* год\\p{L}*)?|(?:откен|былтыргы|алдынгы) (?:жыл|кезен)\\p{L}*|былтыр\\p{L}*|(?:previous|last|prior) year",
    ],
    [
      "yearStart",
      "начал\\p{L}* (?:отчетн\\p{L}* )?(?:год|период)\\p{L}*|(?:жыл|кезен)\\p{L}* (?:басы|бас)\\p{L}*|(?:start|beginning) of (?:the )?year",
    ],
    [
      "yearEnd",
      "кон(?:ец|ц)\\p{L}* (?:отчетн\\p{L}* )?(?:год|период)\\p{L}*|(?:жыл|кезен)\\p{L}* (?:сон|аяг)\\p{L}*|end of (?:the )?year",
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
      "план\\p{L}*|жоспар\\p{L}*|target|задани\\p{L}*|прогноз\\p{L}*|норм(?:а|ы|атив\\p{L}*)|целев\\p{L}*|planned|plan|norm",
    ],
    ["points", "балл\\p{L}*|оценк\\p{L}*|очк[иоа]\\p{L}*|упай\\p{L}*|бага\\p{L}{0,3}|points?|scores?|marks?"],
    ["place", "мест[оа]|ранг\\p{L}*|рейтинг\\p{L}*|орын|орны|rank\\p{L}*|place"],
    [
      "bound",
      "макс\\p{L}*|мин(?:имум|имальн)\\p{L}*|вес(?:ов\\p{L}*)?|коэф\\p{L}*|салма[гк]\\p{L}*|ен коби|max\\p{L}*|weight",
    ],
    [
      "subset",
      "женщин\\p{L}*|женск\\p{L}*|мужчин\\p{L}*|мужск\\p{L}*|молодеж\\p{L}*|молод\\p{L}{1,3}|(?:до|младше) 35(?: лет)?|35 (?:лет|жас)\\p{L}*(?: дейин)?|айел\\p{L}*|ерлер\\p{L}*|еркек\\p{L}*|жастар\\p{L}*|город(?:ск\\p{L}*|а|у|е)?|сел(?:о|а|е)|сельск\\p{L}*|кала(?:лык|да|лы)?|ауыл(?:дык|да|ды)?|аудан(?:дык)?|районы?|women|men|youth|urban|rural|towns?|villages?",
    ],
    ["total", "итог\\p{L}{0,2}|всего|общ(?:ее|ая|ий|их|ие)|барлы[гк]\\p{L}*|жиын\\p{L}*|жалпы|total|overall|all"],
    [
      "fact",
      "факт\\p{L}*|абс\\p{L}*\\.?(?: (?:числ|знач|показ|велич)\\p{L}*)?|значени\\p{L}*|показател\\p{L}*|результат\\p{L}*|данные|(?:ис|вы)полнен\\p{L}*|сведени\\p{L}*|отчет|мани|накты\\p{L}*|ис жузинде\\p{L}*|орындал\\p{L}*|дерек\\p{L}*|корсеткиш\\p{L}*|натиже\\p{L}*|actual\\p{L}*|values?|results?|data|figures?|fact",
    ],
    [
      "skip",
      "по состоянию|состояни\\p{L}*|жагдай\\p{L}*|нарастающ\\p{L}*|накоплен\\p{L}*|бойынша|ушин|ишинде|за|на|по|в|во|к|и|с|из|the|of|for|in|at|as|от|числ[оа]|кол\\p{L}*|саны|выражени\\p{L}*|го|ги|дагы",
    ],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`^(?:${words})(?![\\p{L}\\d])`, "u")] as const);

/** Words of units; the first that fits is taken. */
const units: readonly (readonly [family: Unit["family"], words: RegExp])[] = (
  [
    ["percent", "%|процент\\p{L}*|проц|пайыз\\p{L}*|дол[яией]+|уд\\p{L}*\\.? вес\\p{L}*|улес\\p{L}*|percent|share"],
    [
      "money",
      "(?:(?:тыс\\p{L}*|мын|млн|млрд)\\.? ?)?(?:тг|тенге|₸|kzt)|сумм\\p{L}*|сома\\p{L}*|денежн\\p{L}*|акшалай|amount|sum",
    ],
    [
      "count",
      "кол-? ?во|количеств\\p{L}*|числ[оа]|саны|натуральн\\p{L}*|(?:(?:тыс\\p{L}*|мын)\\.? ?)?(?:чел\\p{L}*|адам\\p{L}*|ед\\p{L}*|шт\\p{L}*|дана|бирлик|случа\\p{L}*|жагдай|раз)|number|count|persons?|items?",
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
  const key = kazakhAsRussian(comparisonKey(text));
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
