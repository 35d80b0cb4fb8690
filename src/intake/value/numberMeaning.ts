import type { Unit } from "../../tables/measuringUnit";
import { type CellMeaning, bareValue, convertedValue, unreadable, withFinding } from "./cellMeaning";
import { shiftDecimal } from "../../tables/decimal";
import type { WrittenNumber } from "../../tables/writtenNumber";

export type NumericUnit = Exclude<Unit, { readonly family: "yesNo" }>;

/** From here on a spreadsheet does not keep every digit: a number of an account or a document rather than a value. */
const tooLarge = 1e15;

/**
 * A bare number under the unit of its column.
 * @param headerPower the power of ten of one unit where the header states another one than the criterion, else null.
 */
export function numberMeaning(value: number, unit: NumericUnit, headerPower: number | null): CellMeaning {
  if (Math.abs(value) >= tooLarge) return unreadable("valueTooLarge");
  const shift = unit.family === "percent" || headerPower === null ? 0 : headerPower - unit.power;
  const read = shiftDecimal(value, shift);
  const meaning = checkRange(shift === 0 ? bareValue(read) : convertedValue(read, "headerUnit"), unit);
  return unit.family === "percent" && value > 0 && value <= 1
    ? withFinding(meaning, "percentAsFraction", "warning")
    : meaning;
}

/** A number written as text, with its ambiguity decided by the unit; null headerPower as in `readNumber`. */
export function writtenNumberMeaning(
  number: WrittenNumber,
  unit: NumericUnit,
  headerPower: number | null,
): CellMeaning {
  const decided = decide(number, unit);
  if (decided === null) return unreadable("valueAmbiguous");
  const meaning = numberMeaning(decided.value, unit, headerPower);
  return decided.doubtful ? withFinding(meaning, "commaAsThousands", "warning") : meaning;
}

/** "1,234": thousands in whole numbers, decimal in percent, neither in sums; a point is never thousands. */
export function decide(
  number: WrittenNumber,
  unit: NumericUnit,
): { readonly value: number; readonly doubtful: boolean } | null {
  if (number.kind === "number") return { value: number.value, doubtful: false };
  const isMark = unit.family === "count" && unit.isMark === true;
  if (unit.family === "percent" || isMark) return { value: number.asDecimal, doubtful: false };
  const whole = unit.family === "count" && unit.power === 0;
  return whole && number.mark === "," ? { value: number.asThousands, doubtful: true } : null;
}

/** What no value of the unit should be: a negative count cannot be used, the rest is doubtful. */
export function checkRange(meaning: CellMeaning, unit: NumericUnit): CellMeaning {
  if (meaning.status !== "ok") return meaning;
  const { value } = meaning;
  if (!(Math.abs(value) < tooLarge)) return unreadable("valueTooLarge");
  switch (unit.family) {
    case "percent":
      if (value < 0) return withFinding(meaning, "negativeUsed", "warning");
      return value > 100 ? withFinding(meaning, "percentAboveHundred", "warning") : meaning;
    case "money":
      return value < 0 ? withFinding(meaning, "negativeUsed", "warning") : meaning;
    case "count":
      // The range of marks is that of their criterion.
      if (unit.isMark === true) return meaning;
      if (value < 0) return unreadable("valueNegative");
      return unit.power === 0 && !Number.isInteger(value) ? withFinding(meaning, "countNotWhole", "warning") : meaning;
    default:
      return unit satisfies never;
  }
}
