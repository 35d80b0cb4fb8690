import type { Language } from "./language";

const noBreakSpace = "\u00a0";
const decimalMark: Readonly<Record<Language, string>> = { ru: ",", kk: ",", en: "." };

/**
 * A number for texts and documents: 15 digits, as a spreadsheet shows; thousands grouped by U+00A0, the language's decimal mark.
 * From 10^21 on, and below 10^−6, as "1,5 × 10^308".
 */
export function numberText(value: number, language: Language): string {
  const [digits = "", power] = Number(Math.abs(value).toPrecision(15)).toString().split("e");
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return (
    (value < 0 ? "−" : "") + grouped + (fraction === undefined ? "" : decimalMark[language] + fraction) + times(power)
  );
}

function times(power: string | undefined): string {
  if (power === undefined) return "";
  return `${noBreakSpace}×${noBreakSpace}10^${power.replace("+", "").replace("-", "−")}`;
}

/** A number, and what its cell shows beside it: "%", "млн тенге". */
interface NumberWithUnit {
  readonly number: number;
  readonly unit: string;
}

/** What a cell shows: words as they were typed, a number as the reader's language writes it. */
export type Shown = string | number | NumberWithUnit;

export function shownIn(shown: Shown, language: Language): string {
  if (typeof shown === "string") return shown;
  if (typeof shown === "number") return numberText(shown, language);
  const space = language === "en" && shown.unit === "%" ? "" : noBreakSpace;
  return numberText(shown.number, language) + space + shown.unit;
}

/** As a text of no language: by it documents are named and contents compared. */
export function plainText(shown: Shown): string {
  if (typeof shown !== "object") return String(shown);
  return `${shown.number}${shown.unit === "%" ? "" : " "}${shown.unit}`;
}

export function isSameShown(one: Shown | null, other: Shown | null): boolean {
  return one === other || (one !== null && other !== null && plainText(one) === plainText(other));
}
