import { likenessWords } from "../../tables/text/likenessKey";
import type { WeighedWord } from "../text/likeness";
import { organisationKey } from "./organisationName";

/** A text of more words is more than a name. */
const mostNameWords = 30;

/** What a name says beside the words that nearly all names of such organisations have. */
export interface NameWords {
  /** Territories, numbers and other words that tell organisations apart. */
  readonly own: readonly WeighedWord[];
  /** Words of the field: "областная", "организация", "профессионального", "союза" … */
  readonly common: readonly WeighedWord[];
  /** Kinds of territory that are named. */
  readonly kinds: ReadonlySet<Kind>;
  /** "Алматинская" and "Алматы облысы" are an oblast; "Алматы" alone is the city. */
  readonly ofOblast: boolean;
}

type Kind = "city" | "region" | "district";

const kindStems = [
  ["city", /^(?:г|го|гор|горком\p{L}*|город(?!.*област)\p{L}*|кала|каласы\p{L}*|калалык|city)$/u],
  ["region", /^(?:обл|обком\p{L}*|област\p{L}*|облыс\p{L}*|region|oblast)$/u],
  ["district", /^(?:район\p{L}*|райком\p{L}*|р|аудан\p{L}*|district)$/u],
] as const;

/** Cities beside the oblasts, two of which have an oblast of nearly the same name. */
const republicanCity = /^(?:алмат[ыа]|астан[аы]|шымкента?)$/u;
const oblastAlone = /(?:[сц]к(?:ая|ой|ую)|^(?:северо|восточно|западно|южно))$/u;

/** Stems of words without which no territory is lost. Expects words of `likenessWords`: қ is к, ұ is у. */
const commonStem = new RegExp(
  `^(?:${[
    "организац",
    "орг$",
    "уйым",
    "профсоюз",
    "проф$",
    "профессиональн",
    "союз",
    "касипода[кг]",
    "касиптик",
    "одаг",
    "одак",
    "отрасл",
    "салалык",
    "локальн",
    "жергиликти",
    "региональн",
    "территориальн",
    "аймактык",
    "филиал",
    "комитет",
    "совет",
    "республик",
    "рк$",
    "работник",
    "кызметкер",
    "просвещен",
    "агарту",
    "образован",
    "билим",
    "наук",
    "гылым",
    "высш",
    "жогары",
    "казахстан(?:ск|$)",
    "казакстан",
    "обществен",
    "когамдык",
    "объединен",
    "бирлести[кг]",
    "оо$",
    "ро$",
    "кб$",
    "и$",
    "жане$",
    "по$",
    "branch",
    "union",
    "organi[sz]ation",
    "trade",
    "of$",
    "the$",
    "and$",
  ].join("|")})`,
);

/** Words of the field written together with the word before: "актюбинскаяобласть", "павлодарскаяорганизация". */
const glued =
  /^(\p{L}{4,}?)(област\p{L}*|облыс\p{L}*|организаци\p{L}*|уйым\p{L}*|профсоюз\p{L}*|город\p{L}*|каласы\p{L}*)$/u;

/** The words of an organisation's name, without case, quotes and legal form (`organisationKey`). */
export function nameWords(name: string): NameWords {
  const words = likenessWords(organisationKey(name), mostNameWords).flatMap(parted);
  const isCommon = (word: string): boolean => kindOf(word) !== null || commonStem.test(word);
  const weighed = (word: string): WeighedWord => ({ text: word, weight: Math.min(word.length, 10) });
  const own = words.filter((word) => !isCommon(word));
  const named = new Set(words.map(kindOf).filter((kind) => kind !== null));
  const kinds = named.size === 0 && own.some((word) => republicanCity.test(word)) ? new Set<Kind>(["city"]) : named;
  return {
    own: own.map(weighed),
    common: words.filter(isCommon).map(weighed),
    kinds,
    ofOblast: kinds.has("region") || (kinds.size === 0 && own.some((word) => oblastAlone.test(word))),
  };
}

function parted(word: string): readonly string[] {
  const parts = glued.exec(word);
  return parts === null ? [word] : parts.slice(1);
}

function kindOf(word: string): Kind | null {
  return kindStems.find(([, stem]) => stem.test(word))?.[0] ?? null;
}
