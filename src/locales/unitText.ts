import type { Language } from "./language";

/** Units as Kazakh and English write them, and the usual ways to write each, without spaces and a full stop at the end. */
const units = [
  { kk: "адам", en: "persons", written: "чел|человек|адам|persons|people" },
  { kk: "бірлік", en: "items", written: "ед|единиц|единица|шт|бірлік|items|units" },
  { kk: "жағдай", en: "cases", written: "случай|случаев|случаи|жағдай|cases" },
  { kk: "рет", en: "times", written: "раз|рет|times" },
  { kk: "тг", en: "tenge", written: "тг|тенге|теңге|tenge|kzt" },
  { kk: "мың тг", en: "thousand tenge", written: "тыс.тг|тыс.тенге|тысячтенге|мыңтг|мыңтеңге|thousandtenge" },
  { kk: "млн тг", en: "million tenge", written: "млнтг|млн.тг|млнтенге|млн.тенге|млнтеңге|milliontenge" },
  { kk: "иә/жоқ", en: "yes/no", written: "да/нет|иә/жоқ|yes/no" },
] as const;

const found = new Map(units.flatMap((unit) => unit.written.split("|").map((form) => [form, unit] as const)));

/** A unit that staff have written as the reader's language writes it; another one, and any in Russian, as it is written. */
export function unitText(unit: string, language: Language): string {
  const known = found.get(unit.toLowerCase().replace(/\s/g, "").replace(/\.$/, ""));
  return known === undefined || language === "ru" ? unit : known[language];
}
