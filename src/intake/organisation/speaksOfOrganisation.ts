import { comparisonKey } from "../../tables/text/comparisonKey";
import { likenessWords } from "../../tables/text/likenessKey";
import { isNeverName } from "./neverName";
import { nameWords } from "./nameWords";

/** 3: of a union. 2: of an organisation. 1: of a territory. 0: of nothing that has a name. */
export type Speaking = 0 | 1 | 2 | 3;

const longest = 400;
const mostWords = 40;

/** Words as `likenessWords` gives them: қ is к, ү is у. */
const ofUnion =
  /^(?:профсоюз|профессиональн|союз|касиподак|касиподаг|касиптик|одаг|одак|филиал|обком|горком|райком|профком|union|k[aä]sipoda[qkgğ]|k[aä]siptik|prof(?:soiu?z|soyuz))/;
const ofOrganisation =
  /^(?:организац|орг$|объединен|ассоциац|федерац|уйым|бирлестик|бирлестиг|комитет|совет|кенес|оо$|кб$|университет|институт|академи|колледж|школ|лице[йя]|гимнази|вуз|мектеп|центр|орталы|министерств|управлени|баскарма|u[iy][iy]m|birlesti[kg]|organi[sz]ation|branch|committee|association|college|school)/;
/** Kinds of territory, adjectives of one, and the regions and cities of Kazakhstan as their names begin. */
const ofTerritory =
  /^(?:област|обл$|облыс|город(?:а|у|е|ск\p{L}*)?$|кала|калалык|район|аудан|аймак|регион|ауыл|село$|\p{L}{3,}ск(?:ая|ий|ой|ого|ое)$|[свз]ко$|абай|акмол|акто?б|актюб|алмат|атырау|жамбыл|жетис|караганд|костана|кызылорд|мангист|мангыст|павлодар|туркест|туркист|улыта|шымкент|астан|батыс|солтустик|шыгыс|семе[йя]|тараз|кокшета|орал(?:ь|да)?$|уральск|петропавл|темиртау|экибаст|екибаст|рудный|риддер|балхаш|балкаш|жезказг|city|region|oblast|district|qala|audan)/u;

const cityInFront = /(?:^|[\s(«"])г(?:ор)?\. ?\p{Lu}/u;

/** How clearly the text has words that names of organisations or of their territories have; none of a part of a table. */
export function speakingOf(text: string): Speaking {
  if (text.length > longest || isNeverName(text)) return 0;
  const words = likenessWords(comparisonKey(text), mostWords);
  if (words.some((word) => ofUnion.test(word))) return 3;
  if (words.some((word) => ofOrganisation.test(word))) return 2;
  return words.some((word) => ofTerritory.test(word)) || cityInFront.test(text) ? 1 : 0;
}

const fullName =
  /(?:^|[^\p{L}])(?:организация|объединение|профсоюз|профобъединение|союз|филиал|ассоциация|федерация|комитет|совет|университет|институт|академия|колледж|(?:ұйым|бірлестік|кәсіподақ|одақ|филиал|комитет|университет|институт|академия|колледж)ы?|бірлестігі|кәсіподағы|одағы)(?!\p{L})/iu;

/** "Абайская областная организация …", "… кәсіподағы": one organisation, told from others; no word for a group of them. */
export function isFullName(text: string): boolean {
  return text.length <= longest && fullName.test(text) && nameWords(text).own.length > 0;
}

export function speaksOfOrganisation(text: string): boolean {
  return speakingOf(text) > 0;
}
