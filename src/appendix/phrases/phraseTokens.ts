import { fifteenDigits } from "../../tables/decimal";
import { comparisonKey } from "../../tables/text/comparisonKey";

/**
 * A word or sign of a phrase by its part in the grammar, one letter each, so that the grammar of a phrase is a pattern over
 * these letters: N number, P points, % percent, E each, F for, L at most, G at least, A above, B below, T or more, S or less, U up to,
 * O from, R a place, l taking part, e a level, v the word level, Y there is, X there is not, H, h presence (before and after its noun),
 * K taken off, I growth, J share, n to (so many), q to so many (after), y every (after), * times, s of the section, d by decision,
 * o so many each ("по"), f full, a "from" and g "to" as Kazakh endings, C but, W any other word; ! what the grammar does not know but which may change the meaning.
 */
export interface PhraseToken {
  readonly kind: string;
  readonly text: string;
  /** Of a number. */
  readonly value: number;
  /** Of a number: written in thousands or millions; of points: so many for each ("по"). */
  readonly scaled?: true;
  readonly each?: true;
  /** Which word of the phrase it begins in, from 0. */
  readonly at?: number;
}

const end = "(?![\\p{L}\\d])";

/** Word forms by their stems, as `comparisonKey` writes them (ё, ү, ө are е, у, о). The first that fits counts; "" is without meaning. */
const vocabulary: readonly (readonly [kind: string, pattern: RegExp])[] = (
  [
    // What is said of numbers.
    ["L", "(?:но )?не (?:более|больше|выше|свыше|превыша\\p{L}*)(?: чем)?"],
    ["L", "максимальн\\p{L}* (?:балл\\p{L}*|количеств\\p{L}* баллов|сумм\\p{L}* баллов|оценк\\p{L}*)"],
    [
      "L",
      "(?:максимум|максимально|макс\\.?|предельн\\p{L}* балл|ен коп дегенде|ең коп дегенде|ең жоғары балл|ең жоғарғы балл|ең коп балл|ең кобі)",
    ],
    ["L", "(?:аспайды|аспауы (?:керек|тиіс)|артық емес|коп емес|жоғары емес)"],
    ["G", "(?:но )?не (?:менее|меньше|ниже)(?: чем)?"],
    ["G", "(?:минимум|кемінде|кем емес|аз емес|томен емес)"],
    ["T", "и (?:более|больше|выше|свыше)"],
    ["T", "(?:және|не) одан (?:да )?(?:жоғары|коп|артық)"],
    ["S", "и (?:менее|меньше|ниже)"],
    ["S", "(?:және|не) одан (?:да )?(?:томен|аз|кем)"],
    ["A", "(?:свыше|более|больше|выше)(?: чем)?"],
    ["A", "(?:жоғары|артық|астам)"],
    ["B", "(?:менее|меньше|ниже)(?: чем)?"],
    ["B", "(?:томен|кем|аз)"],
    ["U", "(?:до|дейін)"],
    ["O", "(?:от|бастап)"],
    ["", "включительно"],
    // Points and who gives them.
    ["P", "бал(?:л\\p{L}*|дан|ға|га|ды)?"],
    ["P", "(?:ұпай|очк)\\p{L}*"],
    ["P", "очков"],
    [
      "d",
      "\\(?,? ?(?:по (?:решению|усмотрению|оценке)|на усмотрение|оценка|оценивается) (?:\\p{L}+ )?(?:комисси(?:и|ей)|комитет(?:а|ом)|исполком(?:а|ом)|жюри|эксперт(?:ов|ами|а|ом))\\)?",
    ],
    ["d", "(?:комиссия|комитет|қазылар алқасы|сарапшылар) бағалайды"],
    ["d", "\\(?,? ?(?:комиссия|комитет|қазылар алқасы)\\p{L}* (?:шешімі|қарауы)\\p{L}*(?: бойынша)?\\)?"],
    ["s", "(?:по|за) (?:данному |этому |всему )?(?:раздел|блок|направлени)\\p{L}*"],
    ["s", "(?:болім|блок|бағыт)\\p{L}* бойынша"],
    ["K", "(?:снима|вычита|отнима|удержива)(?:е|ю)тся"],
    ["K", "минус"],
    ["K", "(?:шегеріледі|алынып тасталады|алып тасталады|минус)"],
    ["", "(?:начисля|присужда|присваива|добавля|выставля|да)(?:е|ю)тся"],
    ["", "(?:беріледі|қосылады|есептеледі|қойылады)"],
    [
      "",
      "(?:в размере|из расчета|всего|в сумме|итого|в целом|барлығы|за (?:отчетный )?(?:год|период)|(?:есепті )?(?:жылда|кезеңде))",
    ],
    // What is counted.
    ["W", "(?:тг|чел|экз|шт|ед)\\."],
    ["E", "кажд\\p{L}*"],
    ["E", "(?:әрбір|әр бір|әр)"],
    ["y", "сайын"],
    ["F", "(?:за|ушін)"],
    ["f", "(?:полн(?:ый|ая|ое|ые|ых|ую)|толық)"],
    ["%", "процентн\\p{L}* (?:охват|показател)\\p{L}*"],
    ["!", "процентн\\p{L}*"],
    ["%", "(?:процент\\p{L}*|пайыз\\p{L}*)"],
    ["h", "(?:болуы|болғаны|болған жағдайда|болса|бар болса|бар болуы)(?: ушін)?"],
    ["X", "(?:болмаса|болмаған жағдайда)"],
    [
      "X",
      "(?:при отсутствии|если (?:нет|отсутству\\p{L}*|не имеется)|не имеется|отсутств\\p{L}*|нет|жоқ болса|жоқ болған жағдайда|жоқ)",
    ],
    ["H", "(?:при |за )?наличи[еию]"],
    ["Y", "(?:если (?:есть|имеется|имеются)|имеется|имеются|есть|да|иә|бар)"],
    ["I", "(?:прирост|рост|увеличени)(?:а|у|ом|е|я|ю|ем)?"],
    ["I", "(?:осім|осу|артуы)\\p{L}*"],
    ["J", "(?:дол[яиюе]|удельн\\p{L}* вес\\p{L}*|улес(?:і|інің)?)"],
    ["q", "(?:шаққанда|есептегенде)"],
    ["l", "(?:гран[- ]при|бас жулде)"],
    ["l", "(?:за )?участи[ея]"],
    ["l", "(?:қатысу|қатысқан)\\p{L}*(?: ушін)?"],
    ["v", "(?:уровен|уровн|деңгей)\\p{L}*"],
    ["e", "(?:международн|республиканск|областн|районн|городск|национальн|региональн)\\p{L}*"],
    ["e", "(?:халықаралық|республикалық|облыстық|аудандық|қалалық|онірлік)"],
    ["C", "(?:но|однако|при этом|а|бірақ|алайда)"],
    // What changes the meaning in a way that the grammar does not follow.
    [
      "!",
      "(?:или|либо|при|если|егер|не|ни|без|до|час|часа|часов|раз|раза|иначе|иных|случае|где|кто|что|чем|пока|еще|др|место|места|мест|меньше|ай|айға|айда|айына|есе|ғана|тек|ең|кезде|тиісінше)",
    ],
    [
      "!",
      "(?:кроме|исключ|сверх|перв(?!ич)|втор|трет|следующ|последующ|дополнит|кратн|половин|полтор|вдвое|втрое|дважды|повтор|только|лишь|начин|пропорц|завис|учит|услови|соответств|средн|наибол|наимен|лучш|худш|сравн|расчет|предыдущ|прошл|ежемес|ежекварт|ежегод|ежедн|еженед|месяц|квартал|недел|сутк|суток|дней|единовр|однократ|суммар|плюс|затем|далее|десят|сот(?:ня|ню|ни|ен)|дюжин|пар[аыу]|четверт|коэф|между|среди|штраф|пункт|близк|около|примерн|приблиз|равн|остальн|проч|друг|новы|том числе|итог|вместо|взамен|помимо|вычет|процен|сниж|снизи|уменьш|сокращ|убыл|потер|отток|выбы|недо|отклон|превыш|перевып|ухудш|норматив|двойн|тройн|двукрат|трехкрат|удво|утро|январ|феврал|марта|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр|полугод|однажд|нараста|накоп|выбор|формул|округл|разниц|отнош|соотнош|минимальн|максимальн|качеств|когда|котор|также|убыва|возраст|выполнен(?=\\p{L}* план)|другим|кажды[йх] (?=второ|трет))\\p{L}*",
    ],
    [
      "!",
      "(?:қоспағанда|басқа|немесе|алғаш|бірінші|екінші|ушінші|келесі|қосымша|жарты|орташа|салыстыр|откен|алдыңғы|тоқсан|апта|сағат|еселен|шамамен|жуық|тең(?!ге)|орын|біржолғы|арасында|азай|томенде|кему|орнына|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркуйек|қазан|қараша|желтоқсан|ескеріл|байланыст|сәйкес|шарт(?:пен|ымен)?(?= бойынша))\\p{L}*",
    ],
    ["k", "(?:количеств|числ|сан)(?:о|а|у|ом|ы)?"],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`^${words}${end}`, "u")] as const);

const numerals: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, "один одна одно одного одну одному одной бір"],
      [2, "два две двух двум екі"],
      [3, "три трех трем уш"],
      [4, "четыре четырех четырем торт"],
      [5, "пять пяти бес"],
      [6, "шесть шести алты"],
      [7, "семь семи жеті"],
      [8, "восемь восьми сегіз"],
      [9, "девять девяти тоғыз"],
      [10, "десять десяти он"],
      [15, "пятнадцать пятнадцати"],
      [20, "двадцать двадцати жиырма"],
      [30, "тридцать тридцати отыз"],
      [40, "сорок сорока қырық"],
      [50, "пятьдесят пятидесяти елу"],
      [100, "сто ста сотню жуз"],
    ] as const
  ).flatMap(([value, forms]) => forms.split(" ").map((form) => [form, value] as const)),
);
const multipliers: readonly (readonly [number, RegExp])[] = [
  [1e3, new RegExp(`^(?:тысяч\\p{L}*|тыс\\.?|мың(?:ға|нан)?)${end}`, "u")],
  [1e6, new RegExp(`^(?:миллион\\p{L}*|млн\\.?)${end}`, "u")],
  [1e9, new RegExp(`^(?:миллиард\\p{L}*|млрд\\.?)${end}`, "u")],
];
const number = /^(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)?(?![\d.,]*\d)/;
const arabicPlace = new RegExp(`^([1-9]\\d?)(?: ?-? ?(?:е|ое|ші|шы|ая))? ?-?(?:место|места|орын)${end}`, "u");
const ordinalPlace = new RegExp(
  `^(?:(?:перво|второ|четверто)е|третье|(?:бірінші|екінші|ушінші|тортінші)(?= орын))(?: (?:место|орын))?${end}`,
  "u",
);
const romanPlace = new RegExp(`^[iі]{1,3}(?:[- ]?(?:место|места|орын))?${end}`, "u");
const fromEnding = new RegExp(`^-? ?[тдн][ае]н${end}`, "u");
const toEnding = new RegExp(`^-? ?(?:ға|ге|қа|ке)${end}`, "u");
const shortPoints = new RegExp(`^б\\.?${end}`, "u");
const word = /^\p{L}[\p{L}\p{M}-]*/u;

/** The phrase as it is read, in its own letters. */
export function phraseText(phrase: string): string {
  const signed = phrase.replace(minusSign, " минус ").replace(gluedDash, " ± ");
  return signed.replace(/[\r\n]+/g, "; ").trim();
}

/** A minus sign, or a dash that stands at its number behind a word: that is no dash between the two. */
const minusSign = /(?<![\d%]\s*)\u2212\s*(?=\d)/g;
const gluedDash = /(?<=[\p{L})][:;,]?\s)[‐‑‒–—―-](?=\d)/gu;

export function phraseTokens(phrase: string): readonly PhraseToken[] {
  const tokens: PhraseToken[] = [];
  const key = comparisonKey(phraseText(phrase));
  let rest = key;
  while (rest !== "") {
    const at = key.slice(0, key.length - rest.length).split(" ").length - 1;
    const token = { ...tokenAt(rest, tokens.at(-1)), at };
    rest = rest.slice(token.text.length).trimStart();
    if (token.kind === "") continue;
    const before = tokens.at(-1);
    if (token.kind === "," && (before === undefined || before.kind === ",")) continue;
    // "5 ұпай / 5 балл" says the same twice.
    if (isSaidTwice(tokens, token)) {
      tokens.splice(-2);
      continue;
    }
    // "100 тыс." is one number.
    if (token.kind === "M" && before?.kind === "N") {
      const scaled = scaledNumber(before, token);
      tokens[tokens.length - 1] = scaled;
      scaleRange(tokens, token);
    } else tokens.push(token.kind === "M" ? { ...token, kind: "N", scaled: true } : token);
  }
  while (tokens.at(-1)?.kind === ",") tokens.pop();
  return withEach(tokens);
}

function isSaidTwice(tokens: readonly PhraseToken[], { kind }: PhraseToken): boolean {
  const [number, points, sign, again] = tokens.slice(-4);
  const isPair = number?.kind === "N" && points?.kind === "P" && sign?.text === "/" && again?.kind === "N";
  return isPair && kind === "P" && number.value === again.value;
}

function scaledNumber(number: PhraseToken, scale: PhraseToken): PhraseToken {
  return { ...number, ...numberToken(`${number.text} ${scale.text}`, number.value * scale.value), scaled: true };
}

/** "5–10 тыс.": the scale behind a range is that of both its ends. Mutates. */
function scaleRange(tokens: PhraseToken[], scale: PhraseToken): void {
  const [from, between] = tokens.slice(-3);
  if (tokens.length < 3 || from?.kind !== "N" || from.scaled === true || !"-Ua".includes(between?.kind ?? "!")) return;
  tokens[tokens.length - 3] = scaledNumber(from, scale);
}

/** "по 5 баллов за договор" says "each" without the word; of two things at once it says nothing that could be counted. */
function withEach(tokens: readonly PhraseToken[]): readonly PhraseToken[] {
  const isOfSeveral = tokens.some(({ text }) => text === "и" || text === "және");
  const saysEach = tokens.some(({ kind }) => kind === "E");
  return tokens.flatMap((token, index) => {
    if (token.kind === "o") return isOfSeveral && !saysEach ? [{ ...token, kind: "!" }] : [];
    if (token.kind === "N" && tokens[index - 1]?.kind === "o") return [{ ...token, each: true as const }];
    const isEach = token.kind === "F" && tokens[index - 3]?.kind === "o" && /^[Wk]/.test(tokens[index + 1]?.kind ?? "");
    return isEach ? [token, { kind: "E", text: "", value: NaN }] : [token];
  });
}

function numberToken(text: string, value: number): PhraseToken {
  return { kind: "N", text, value: fifteenDigits(value) };
}

function tokenAt(rest: string, before: PhraseToken | undefined): PhraseToken {
  const token = (kind: string, text: string): PhraseToken => ({ kind, text, value: NaN });
  const place = (arabicPlace.exec(rest) ?? romanPlace.exec(rest) ?? ordinalPlace.exec(rest))?.[0];
  if (place !== undefined) return token("R", place);
  const digits = number.exec(rest)?.[0];
  if (digits !== undefined) return numberToken(digits, Number(digits.replaceAll(" ", "").replace(",", ".")));
  // "5 (пять) баллов".
  const spelled = before?.kind === "N" ? /^\((\p{L}+)\)/u.exec(rest) : null;
  if (spelled !== null && numerals.get(spelled[1] ?? "") === before?.value) return token("", spelled[0]);
  if (before?.kind === "N" || before?.kind === "%") {
    const points = before.kind === "N" ? shortPoints.exec(rest)?.[0] : undefined;
    if (points !== undefined) return token("P", points);
    for (const [kind, ending] of [
      ["a", fromEnding],
      ["g", toEnding],
    ] as const) {
      const found = ending.exec(rest)?.[0];
      if (found !== undefined) return token(kind, found);
    }
  }
  for (const [times, pattern] of multipliers) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { kind: "M", text: found, value: times };
  }
  const toNumber = /^на (?=(?:кажд\p{L}* )?\d)/u.exec(rest)?.[0];
  if (toNumber !== undefined) return token("n", toNumber);
  const each = /^по (?=\d|\p{L}+ (?:балл|очк))/u.exec(rest)?.[0];
  if (each !== undefined) return token("o", each);
  const unit = before?.kind === "F" ? /^(?:единицу|штуку)(?!\p{L})/u.exec(rest)?.[0] : undefined;
  if (unit !== undefined) return token("E", unit);
  const at = /^при (?=\d|(?:от|свыше|более|менее|ниже|не менее|не более) )/u.exec(rest)?.[0];
  if (at !== undefined) return token("", at);
  if (/^\+ ?\d/u.test(rest) && (before === undefined || "-:,".includes(before.kind))) return token("", "+");
  if (/^[xх×*·](?!\p{L})/u.test(rest)) return token("*", rest.charAt(0));
  const whole = word.exec(rest)?.[0] ?? "";
  const numeral = numerals.get(whole);
  if (numeral !== undefined) return numberToken(whole, numeral);
  for (const [kind, pattern] of vocabulary) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined && found !== "") return token(kind, found);
  }
  if (whole !== "") return token("W", whole);
  const [sign = ""] = rest;
  if (sign === ";" || sign === "," || sign === ".") return token(",", sign);
  return token("-:%()=".includes(sign) ? sign : "!", sign);
}
