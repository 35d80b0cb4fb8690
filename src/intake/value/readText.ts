import { cleanText } from "../../tables/text/cleanText";
import { parseUnit } from "../../tables/measuringUnit";
import { type CellMeaning, convertedValue, missing, unreadable, withFinding, withTreatment } from "./cellMeaning";
import { readAmount } from "./readAmount";
import { type NumericUnit, checkRange, decide, writtenNumberMeaning } from "./numberMeaning";
import { isBound, isCross, isDash, isNoData, isNone, isRange, isWrittenError } from "./words";
import { hasWrittenDate, isMonthOrDay } from "./writtenDate";
import { type WrittenNumber, parseWrittenNumber } from "../../tables/writtenNumber";

/** No value is longer; a longer text is a remark, and is not searched for numbers. */
export const longestValue = 120;

/** Text in a column of numbers. */
export function readText(text: string, unit: NumericUnit, headerPower: number | null): CellMeaning {
  const clean = cleanText(text);
  if (clean.length > longestValue) return unreadable("valueIsWords");
  if (isMonthOrDay(clean)) return unreadable("valueIsDate");
  const number = parseWrittenNumber(clean);
  if (number !== null) return asWritten(writtenNumberMeaning(number, unit, headerPower));
  if (clean === "" || clean === "'" || isDash(clean) || isCross(clean) || isNoData(clean)) return missing();
  if (isWrittenError(clean)) return unreadable("valueIsError");
  if (isNone(clean) && unit.family !== "percent") {
    return convertedValue(0, "wordAsZero", { code: "wordAsZero", severity: "info" });
  }
  if (hasWrittenDate(clean)) return unreadable("valueIsDate");
  return readPercentText(clean, unit) ?? readCountWithShare(clean, unit, headerPower) ?? otherText(clean, unit);
}

/** A value from text is always shown beside its text, since the cell holds no number. */
function asWritten(meaning: CellMeaning): CellMeaning {
  return withTreatment(meaning, "numberFromText");
}

function readPercentText(clean: string, unit: NumericUnit): CellMeaning | null {
  const digits = /^([^%]+?) ?%$/.exec(clean)?.[1];
  const number = digits === undefined ? null : parseWrittenNumber(digits);
  if (number === null) return null;
  if (unit.family !== "percent") return unreadable("valueIsPercent");
  const decided = decide(number, unit);
  return decided === null
    ? unreadable("valueAmbiguous")
    : checkRange(convertedValue(decided.value, "percentSign"), unit);
}

/** "28 450 (93%)": the number for a count or a sum, 93 for a share. */
function readCountWithShare(clean: string, unit: NumericUnit, headerPower: number | null): CellMeaning | null {
  const match = /^([^()%]+?) ?\(([^()%]+?) ?%\)$/.exec(clean) ?? swapped(/^([^()%]+?) ?% ?\(([^()%]+)\)$/.exec(clean));
  const [, countText = "", shareText = ""] = match ?? [];
  const share = parseWrittenNumber(shareText.trim());
  if (share === null) return null;
  const isShare = unit.family === "percent";
  const count = readCount(countText.trim(), isShare ? anyCount : unit, headerPower);
  const meaning = isShare && count !== null ? readPercentText(`${shareText}%`, unit) : count;
  if (meaning?.status !== "ok") return meaning;
  const read = withFinding({ ...meaning, treatment: "oneOfTwoNumbers" }, "countWithShare", "warning");
  return !isShare && isAboveHundred(share) ? withFinding(read, "percentAboveHundred", "warning") : read;
}

const anyCount: NumericUnit = { family: "count", power: 0, word: "" };

/** The count of a pair, with or without words of its unit: "28 450", "28 450 чел.". */
function readCount(text: string, unit: NumericUnit, headerPower: number | null): CellMeaning | null {
  const number = parseWrittenNumber(text);
  return number === null ? readAmount(text, unit) : asWritten(writtenNumberMeaning(number, unit, headerPower));
}

/** A share beside a count is only looked at, never used; what it cannot be puts the count in doubt, too. */
function isAboveHundred(share: WrittenNumber): boolean {
  return (share.kind === "number" ? share.value : share.asDecimal) > 100;
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
