import { comparisonKey } from "../../tables/text/comparisonKey";
import { countWord, isCurrency, isPercentWord, parseUnit, scalePower } from "../../tables/measuringUnit";
import { type CellMeaning, type Finding, convertedValue, unreadable } from "./cellMeaning";
import { fifteenDigits, shiftDecimal } from "../../tables/decimal";
import { type NumericUnit, checkRange, decide } from "./numberMeaning";
import { anyQuote, parseWrittenNumber, withoutOuterQuotes } from "../../tables/writtenNumber";

/** A number with the words behind it: "3 миллион" and "50 тысяч тенге" of "3 миллион 50 тысяч тенге". */
interface Part {
  readonly value: number;
  readonly doubtful: boolean;
  readonly power: number | null;
  /** "тенге", "чел" …; null where none is written. */
  readonly unit: string | null;
}

const partPattern = /(\d(?:[\d .,]*\d)?)([^\d]*)/gy;
const onlyWords = /^[\p{L} .,₸%]*$/u;

/**
 * A number with words of scale or unit ("2 млн тенге", "15 000 тенге", "450 чел.", "93 процента"), in the criterion's
 * unit; null where the text is no such amount.
 */
export function readAmount(text: string, unit: NumericUnit): CellMeaning | null {
  const bare = withoutOuterQuotes(text);
  // A comparison key has no quotes: without this, "1'5" would be 15.
  if (anyQuote.test(bare)) return null;
  const key = comparisonKey(bare);
  const negative = key.startsWith("-");
  const parts = amountParts(negative ? key.slice(1).trim() : key, unit);
  if (parts === null) return null;
  if (parts === "ambiguous") return unreadable("valueAmbiguous");
  const meaning = amountMeaning(parts, unit, negative ? -1 : 1);
  return meaning.status === "ok" ? checkRange(meaning, unit) : meaning;
}

function amountParts(key: string, unit: NumericUnit): readonly Part[] | "ambiguous" | null {
  const parts: Part[] = [];
  let end = 0;
  for (const match of key.matchAll(partPattern)) {
    const [whole, digits = "", words = ""] = match;
    const part = amountPart(digits, words, unit);
    if (part === null || part === "ambiguous") return part;
    parts.push(part);
    end = match.index + whole.length;
  }
  return end === key.length && parts.length > 0 && isDescending(parts) ? parts : null;
}

function amountPart(digits: string, words: string, unit: NumericUnit): Part | "ambiguous" | null {
  const number = parseWrittenNumber(digits);
  if (number === null || !onlyWords.test(words)) return null;
  const named = wordsBehind(words, unit);
  if (named === null) return null;
  const decided = decide(number, named.power === null ? unit : { family: "money", power: 0 });
  return decided === null ? "ambiguous" : { ...decided, ...named };
}

/** The scale and the unit that the words name; null where a word is neither. */
function wordsBehind(words: string, unit: NumericUnit): Pick<Part, "power" | "unit"> | null {
  const own = unit.family === "count" ? unit.word : null;
  let power: number | null = null;
  let named: string | null = null;
  for (const word of words.split(/[\s.,]+/)) {
    if (word === "") continue;
    const scale = scalePower(word);
    if (scale !== null && power === null && named === null) power = scale;
    else if (named === null && (isCurrency(word) || isPercentWord(word) || countWord(word) !== null || word === own)) {
      named = word;
    } else return null;
  }
  return { power, unit: named };
}

/**
 * Scales go down ("3 млн 50 тыс."), each part is less than one of the part before, and only the last may name a unit.
 * "2 млн 500" may mean thousands, so a last part of no words follows thousands only ("5 тыс. 300").
 */
function isDescending(parts: readonly Part[]): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return true;
    if (part.unit !== null || part.power === null) return false;
    if (next.power === null && next.unit === null && part.power > 3) return false;
    return Math.abs(shiftDecimal(next.value, next.power ?? 0)) < 10 ** part.power;
  });
}

function amountMeaning(parts: readonly Part[], unit: NumericUnit, sign: 1 | -1): CellMeaning {
  const last = parts[parts.length - 1];
  const named = last?.unit ?? null;
  if (named !== null && !sameFamily(named, unit)) return unreadable("valueOtherUnit");
  if (unit.family === "percent") return percentAmount(parts, sign);
  const sum = parts.reduce((total, part) => total + shiftDecimal(part.value, part.power ?? 0), 0);
  const explicit = named !== null && (unit.family === "money" || unit.power !== 0);
  const scaled = explicit || parts.some((part) => part.power !== null);
  const value = sign * shiftDecimal(sum, scaled ? -unit.power : 0);
  const treatment = scaled ? "amountConverted" : "numberFromText";
  return convertedValue(fifteenDigits(value), treatment, ...amountFindings(parts, unit, named, scaled));
}

function percentAmount(parts: readonly Part[], sign: 1 | -1): CellMeaning {
  const [only] = parts;
  if (only === undefined || parts.length > 1 || only.power !== null) return unreadable("valueOtherUnit");
  return convertedValue(fifteenDigits(sign * only.value), only.unit === null ? "numberFromText" : "percentSign");
}

function amountFindings(
  parts: readonly Part[],
  unit: NumericUnit,
  named: string | null,
  scaled: boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (parts.some((part) => part.doubtful)) findings.push({ code: "commaAsThousands", severity: "warning" });
  if (scaled && unit.family === "money") findings.push({ code: "amountConverted", severity: "info" });
  if (scaled && unit.family === "count") findings.push({ code: "amountConverted", severity: "warning" });
  if (unit.family === "count" && named !== null && differs(countWord(named) ?? named, unit.word)) {
    findings.push({ code: "countOtherUnit", severity: "warning" });
  }
  return findings;
}

function differs(word: string, own: string): boolean {
  return word !== own && word !== "" && own !== "";
}

function sameFamily(word: string, unit: NumericUnit): boolean {
  const family = parseUnit(word)?.family ?? "count";
  return family === unit.family;
}
