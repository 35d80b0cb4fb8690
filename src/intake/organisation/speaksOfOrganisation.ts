import { comparisonKey } from "../../tables/text/comparisonKey";

const words =
  /профсоюз|профессиональн|кәсіподақ|кәсіптік|организаци|ұйым|филиал|союз|област|облыс|город|қала|union|organi[sz]ation/u;
const longest = 400;

/** The text has a word that names of organisations or of their territories have. */
export function speaksOfOrganisation(text: string): boolean {
  return text.length <= longest && words.test(comparisonKey(text));
}
