import { comparisonKey } from "../../tables/text/comparisonKey";
import { isPartLabel, partOf } from "../header/partWords";
import { kazakhAsRussian } from "../../tables/text/likenessKey";

const longest = 120;
/** No edition's: which year a text names is of no consequence here. */
const anyYear = 0;

/** The union or the country as a whole, in keys with Kazakh letters as Russian ones. */
const whole =
  /^(?:(?:(?:всего|итого|в целом) )?по (?:союзу|профсоюзу|республике|стране|отрасли|рк|казахстану|обкомам|филиалам|организациям|все(?:м|му) .*)(?: .*)?|в целом(?: по .*)?|(?:весь |вся )?(?:республика|страна|отрасль)(?: казахстан)?|(?:весь )?казахстан|рк|казакстан(?: республикасы)?|(?:республика|казакстан|ел|сала|одак|касиподак)\p{L}* бойынша(?: .*)?|свод(?:н(?:ый|ая|ое|ые))?(?: (?:данные|отч[её]т|показатели))?|(?:the )?(?:republic|whole union|country)(?: of kazakhstan)?|kazakhstan)[ .:]*$/u;
/** Groups of people, of whom there are some in each organisation. */
const people =
  /^(?:(?:ветеран|пенсионер|студент|педагог|работник)(?:ы|и|ов)|(?:уча|обучаю|(?:не)?работаю)щи(?:еся|хся|е|х)(?: член[ыо]в?(?: профсоюза| организаци[ийя])?)?|(?:ардагер|зейнеткер|студент|педагог|кызметкер)(?:лер|тер)\p{L}*|член[ыо]в?(?: профсоюза| организаци[ийя])?|касиподак мушелери|(?:students|teachers|veterans|members))$/u;
/** "Количество организаций, выполнивших план", "… саны": what is counted, of whomever. */
const counted =
  /^(?:(?:обще|средн|жалпы)\p{L}* )?(?:количеств|кол-? ?во|числ[оа]|численност|удельн\p{L}* вес|дол[яи]|процент|размер|объем|показател|значени|результат|сведени|number of|share of)(?!\p{L}*ск)\p{L}* [\p{L}\d]|\p{L} (?:саны|улеси|корсеткиштери?|колеми|мелшери)[ .:]*$/u;
const onlyDigits = /^[\d\s.,()-]*\d[\d\s.,()-]*$/;

/** "По Профсоюзу", "Свод", "Республика бойынша": of all organisations together. */
export function isOfAll(text: string): boolean {
  return text.length <= longest && whole.test(kazakhAsRussian(comparisonKey(text)));
}

/** The text is a number or a date and nothing else. */
export function isOnlyNumber(text: string): boolean {
  return onlyDigits.test(text);
}

/**
 * The text says a part of a figure ("из них женщин", "I квартал", "факт"), an aid ("Норматив", "Вес показателя"), the whole
 * of all organisations, a mark or a number, and nothing more: it can be nobody's name.
 */
export function isNeverName(text: string): boolean {
  if (text === "" || text.length > longest) return false;
  if (isOnlyNumber(text) || isPartLabel(text) || partOf(text, anyYear) !== null) return true;
  const key = kazakhAsRussian(comparisonKey(text));
  return whole.test(key) || people.test(key) || counted.test(key);
}
