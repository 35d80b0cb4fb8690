import { comparisonKey } from "../../tables/text/comparisonKey";

const longest = 80;
const russian =
  /^(?:полное |краткое )?(?:наименовани\p{L}* |название )?(?:(?:член|профсоюз|област|городск|территориальн|региональн|отраслев)\p{L}* )*организаци[яий](?![\p{L}])/u;
const kazakh =
  /^(?:\p{L}+ ){0,2}[ұу]йым(?:ы|дар|дары|ны[нң]|ды[нң]|дарды[нң]|ыны[нң])?(?: (?:толық |толык |ресми )?атауы)?$/u;
const english = /^(?:name of )?(?:the )?(?:member )?organi[sz]ations?(?: name)?$/;
const kinds =
  "(?:регион|област|облыс|айма[қк]|о[ңн][іи]р|филиал|обком|горком|райком|профком|территори|субъект|профсоюзы?$|профсоюза$|к[әа]с[іи]пода[қк](?:тар)?(?:ты[ңн])?(?: атауы)?$|оо$|[қк]б$|объединени|б[іи]рлест[іи]к|region|branch|union$)";
const naming = "(?:полн\\p{L}*|кратк\\p{L}*|наименовани\\p{L}*|название|name of(?: the)?)";
const place = new RegExp(`^(?:${kinds}|наименовани|название|атауы|name)`);
const spoken = new RegExp(`^(?:${naming} )*(?:\\p{L}+(?:ого|ой|ых|ная|ное) )?${kinds}`, "u");
const rowNumber =
  /^(?:№(?: ?п ?[/.] ?п\.?| ?р ?[/.] ?[сб])?|n|no|#|п ?[/.] ?п\.?|р ?[/.] ?[сб]\.?(?: ?№)?|номер(?: по порядку)?)$/;

/** "Наименование организации", "Ұйым атауы", "Organisation": heads the column of organisations. */
export function isOrganisationLabel(text: string): boolean {
  if (text === "" || text.length > longest) return false;
  return text.split(/[/|]/).some((part) => {
    const key = comparisonKey(part);
    return russian.test(key) || kazakh.test(key) || english.test(key);
  });
}

/** "Регион", "Наименование": heads the organisations where no other column does. */
export function isPlaceLabel(text: string): boolean {
  return text.length <= longest && place.test(comparisonKey(text));
}

/** "Обком", "Территория", "Наименование филиала": what is under it are organisations, whatever they look like; "Наименование" says too little. */
export function isOrganisationHead(text: string): boolean {
  return (
    isOrganisationLabel(text) || (text.length <= longest && spoken.test(comparisonKey(text).replace(/[ .:*]+$/, "")))
  );
}

/** "№ п/п", "р/с", "No.": heads the numbers of the rows. */
export function isRowNumberLabel(text: string): boolean {
  return text.length <= longest && !/\d/.test(text) && rowNumber.test(comparisonKey(text).replace(/\.$/, ""));
}

/** The words that headings of organisations are made of, as comparison keys begin; the first is never an adjective of place. */
const firstWord =
  /^(?:полн|кратк|официальн|наименован|назван|член|организац|объединен|регион|област[ьи]$|филиал|обком|горком|райком|профком|территори[яи]|субъект|профсоюзы?$|к[әа]с[іи]пода[қк]|оо$|қб$|[ұу]йым|атау|толық|қысқа|облыс|аймақ|оңір|муше|name$|the$|member|organi[sz]ation|region|branch)/;
const otherWord =
  /^(?:област|городск|районн|территориальн|региональн|отраслев|профсоюз|кәсіподақ|город$|қала$|и(?:ли)?$|және$|of$|or$)/;

/**
 * The text heads organisations and says nothing else: "Областная организация Абай" begins like a heading and is a name, and
 * "Организация:" has the name beside it.
 */
export function headsOrganisations(text: string): boolean {
  if (isRowNumberLabel(text)) return true;
  if (/\d|:\s*$/.test(text) || (!isOrganisationLabel(text) && !isPlaceLabel(text))) return false;
  const [first = "", ...others] = comparisonKey(text).match(/\p{L}+/gu) ?? [];
  return firstWord.test(first) && others.every((word) => firstWord.test(word) || otherWord.test(word));
}
