import { comparisonKey } from "../../tables/text/comparisonKey";

/** What is bad in itself, or means points taken off: stems as `comparisonKey` writes them (ё, ү, ө are е, у, о). */
const stems = {
  ru:
    "наруш|опозд|просроч|жалоб|претенз|конфликт|несчаст|травм|гибел|погибш|смерт|авари|профзаболев|заболеваем|замечани|предписани|" +
    "взыскани|выговор|прогул|увольнени|уволен|задерж|должник|задолж|долг(?:и|ов|а|у|ом|ах|ами)?(?!\\p{L})|срыв|ошиб|хищени|растрат|недостач|" +
    "отказ|убыт|убыл|отток|потер[яиь]|текучест|выбы|сниж|снизи|уменьш|сокращ|ухудш|исключен[оы\\p{L}]* из|выход\\p{L}* из|вышедш\\p{L}* из|" +
    "штраф|снят|снима|вычит|вычет|отрицательн|санкц|понижа|минус|" +
    "прекращ|ликвидир|расторг|расторж|аннулир|утрач|утер|упраздн|закрыти|" +
    // "Не…" is bad, but for what only begins so.
    "не(?!дел|фт|завис|формал|медлен|обход|посред|прерыв|отлож|материал|коммерч|правительств|совершеннолет|скольк|однократ|традиц|государ)\\p{L}{4}",
  kk:
    "бұз(?:у|ыл|ған|ыс)|кешік|кешіг|шағым|жазатайым|берешек|қарыз|борыш|азаю|азай|томенде|кему|кеміт|жарақат|олім|апат|айыппұл|согіс|ескерту|" +
    "кемшілік|қате|жазала|наразы|шығып кет|шығарыл|(?:мушеліктен|кәсіподақтан|профсоюзтан) шы[ғқ]|мерзімі от|жұмыстан (?:босат|шығ)|тоқтатыл|шегер|алып таста|алынып таста|санкц|минус|теріс|" +
    "(?!болма)\\p{L}{2,}(?:ма|ме|ба|бе|па|пе)(?:ған|ген|у|уі|уы)(?!\\p{L})",
};
/** What is done against it: "снижение травматизма", "шағымдарды қарау" are good. */
const remedies = {
  ru: "устран|погаш|рассмотр|разреш|предупрежд|предотвращ|профилакт|недопущ|сниж|снизи|уменьш|сокращ",
  kk: "жою|жойыл|қара[уй]|қаралған|шеш|алдын алу|азайту|томендету|отеу|отелген",
};
const any = (list: Readonly<Record<"ru" | "kk", string>>): string => `${list.ru}|${list.kk}`;
const fault = new RegExp(`(?<!\\p{L})(?:${any(stems)})`, "u");
const remedied = [
  `(?<!\\p{L})(?:${remedies.ru})\\p{L}*(?:,? (?!с |со |при |без |не |за |о |об |по )\\p{L}+){0,2}? (?:${any(stems)})\\p{L}*`,
  `(?<!\\p{L})(?:${stems.kk})\\p{L}*(?: \\p{L}+)? (?:${remedies.kk})\\p{L}*`,
].map((pattern) => new RegExp(pattern, "gu"));
/** In a wording that says "не…" of anything the points are not read as given for it. */
const negated = /(?<!\p{L})не\p{L}{4}/u;

/** Whether a wording is that of a fault; `about`: what is said beside it, the name of the indicator and its section. */
export function soundsLikeFault(wording: string, about: string): boolean {
  const isFault = (text: string): boolean =>
    fault.test(remedied.reduce((left, pattern) => left.replace(pattern, " "), text));
  const key = comparisonKey(wording);
  return isFault(key) || negated.test(key) || isFault(comparisonKey(about));
}
