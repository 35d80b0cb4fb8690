import { cleanText } from "../text/cleanText";
import { parseUnit } from "../unit";
import { type CellMeaning, convertedValue, missing, unreadable, withFinding } from "./cellMeaning";
import { readAmount } from "./readAmount";
import { type NumericUnit, checkRange, decide, readWrittenNumber } from "./readNumber";
import { isBound, isCross, isDash, isNoData, isNone, isRange, isWrittenError } from "./words";
import { hasWrittenDate } from "./writtenDate";
import { parseWrittenNumber } from "./writtenNumber";

/** No value is longer; a longer text is a remark, and is not searched for numbers. */
export const longestValue = 120;

/** Text in a column of numbers. */
export function readText(text: string, unit: NumericUnit, headerPower: number | null): CellMeaning {
  const clean = cleanText(text);
  if (clean.length > longestValue) return unreadable("valueIsWords");
  const number = parseWrittenNumber(clean);
  if (number !== null) return asWritten(readWrittenNumber(number, unit, headerPower));
  if (clean === "" || clean === "'" || isDash(clean) || isCross(clean) || isNoData(clean)) return missing();
  if (isWrittenError(clean)) return unreadable("valueIsError");
  if (isNone(clean) && unit.family !== "percent") {
    return convertedValue(0, { code: "wordAsZero", severity: "info" });
  }
  if (hasWrittenDate(clean)) return unreadable("valueIsDate");
  return readPercentText(clean, unit) ?? readCountWithShare(clean, unit, headerPower) ?? otherText(clean, unit);
}

/** A value from text is always shown beside its text, since the cell holds no number. */
function asWritten(meaning: CellMeaning): CellMeaning {
  return meaning.status === "ok" ? { ...meaning, converted: true } : meaning;
}

function readPercentText(clean: string, unit: NumericUnit): CellMeaning | null {
  const digits = /^([^%]+?) ?%$/.exec(clean)?.[1];
  const number = digits === undefined ? null : parseWrittenNumber(digits);
  if (number === null) return null;
  if (unit.family !== "percent") return unreadable("valueIsPercent");
  const decided = decide(number, unit);
  return decided === null ? unreadable("valueAmbiguous") : checkRange(convertedValue(decided.value), unit);
}

/** "28 450 (93%)": the number for a count or a sum, 93 for a share. */
function readCountWithShare(clean: string, unit: NumericUnit, headerPower: number | null): CellMeaning | null {
  const match = /^([^()%]+?) ?\(([^()%]+?) ?%\)$/.exec(clean) ?? swapped(/^([^()%]+?) ?% ?\(([^()%]+)\)$/.exec(clean));
  const [, countText = "", shareText = ""] = match ?? [];
  const count = parseWrittenNumber(countText.trim());
  const share = parseWrittenNumber(shareText.trim());
  if (count === null || share === null) return null;
  const meaning =
    unit.family === "percent"
      ? readPercentText(`${shareText}%`, unit)
      : asWritten(readWrittenNumber(count, unit, headerPower));
  return meaning?.status === "ok" ? withFinding(meaning, "countWithShare", "warning") : meaning;
}

function swapped(match: readonly string[] | null): readonly string[] | null {
  return match === null ? null : [match[0] ?? "", match[2] ?? "", match[1] ?? ""];
}

function otherText(clean: string, unit: NumericUnit): CellMeaning {
  if (isBound(clean)) return unreadable("valueIsBound");
  if (isRange(clean)) return unreadable("valueIsRange");
  const amount = readAmount(clean, unit);
  if (amount !== null) return amount;
  if (/^[\d .,]+%/.test(clean) && unit.family !== "percent") return unreadable("valueIsPercent");
  const unitText = /^[-−\d .,]+(\D+)$/.exec(clean)?.[1];
  const named = unitText === undefined ? null : parseUnit(unitText);
  return unreadable(named !== null && named.family !== unit.family ? "valueOtherUnit" : "valueIsWords");
}
