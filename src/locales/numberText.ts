import type { Language } from "./language";

const noBreakSpace = "\u00a0";
const decimalMark: Readonly<Record<Language, string>> = { ru: ",", kk: ",", en: "." };

/** A number for texts and documents: 15 digits, as a spreadsheet shows; thousands grouped by U+00A0, the language's decimal mark. */
export function numberText(value: number, language: Language): string {
  const [whole = "", fraction] = Number(Math.abs(value).toPrecision(15)).toString().split(".");
  if (whole.includes("e")) return value.toString();
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return (value < 0 ? "−" : "") + grouped + (fraction === undefined ? "" : decimalMark[language] + fraction);
}
