import { plainText, type Shown } from "../../locales/numberText";
import { isErrorName, type GridCell } from "../../workbook/grid";
import { quote } from "../issueAt";
import type { Unit } from "../../tables/measuringUnit";
import { cleanText } from "../../tables/text/cleanText";
import { type CellMeaning, convertedValue, missing, shownValue, unreadable } from "./cellMeaning";
import { fifteenDigits, shiftDecimal } from "../../tables/decimal";
import { type FormatUnit, formatKind, formatWords } from "./numberFormat";
import { type NumericUnit, checkRange, numberMeaning } from "./numberMeaning";
import { readText } from "./readText";
import { readYesNo } from "./readYesNo";
import { serialDateText } from "./writtenDate";

/** How the cells of one column are read. */
export interface ColumnUnit {
  readonly unit: Unit;
  /** Power of ten of one unit of the header, where it is another one than the criterion's ("тенге"); else null. */
  readonly headerPower: number | null;
}

/** What the cell means in a column of this unit: the table "What a cell means" of docs/reading.md. */
export function readCell(cell: GridCell, column: ColumnUnit): CellMeaning {
  const { unit, headerPower } = column;
  if (cell.struck === true) return unreadable("valueIsStruck");
  switch (cell.kind) {
    case "empty":
      return cell.formula === null ? missing() : unreadable("valueNotStored");
    case "error":
      return unreadable(isErrorName(cell.value) ? "valueIsError" : "valueIsDamaged");
    case "boolean":
      return unit.family === "yesNo" ? readYesNo(cell) : unreadable("valueIsBoolean");
    case "number":
      if (unit.family === "yesNo") return readYesNo(cell);
      return typeof cell.value === "number"
        ? readFormatted(cell.value, cell.format, unit, headerPower)
        : unreadable("valueIsWords");
    case "text":
      return unit.family === "yesNo" ? readYesNo(cell) : readText(String(cell.value), unit, headerPower);
    default:
      return cell.kind satisfies never;
  }
}

function readFormatted(value: number, format: string, unit: NumericUnit, headerPower: number | null): CellMeaning {
  const kind = formatKind(format);
  switch (kind) {
    case "date":
      return unreadable("valueIsDate");
    case "percent":
      return unit.family === "percent"
        ? checkRange(shownValue(shiftDecimal(value, 2)), unit)
        : unreadable("valueIsPercent");
    case "number":
      return readShown(value, format, unit, headerPower);
    default:
      return kind satisfies never;
  }
}

/** A number whose format may write a unit beside it: what the region sees is what it means. */
function readShown(value: number, format: string, unit: NumericUnit, headerPower: number | null): CellMeaning {
  const words = formatWords(format);
  if (words === "scaled") return unreadable("valueIsScaled");
  if (words === null || words.family === "yesNo") return numberMeaning(value, unit, headerPower);
  if (unit.family === "percent") {
    return words.family === "percent" ? numberMeaning(value, unit, headerPower) : unreadable("valueOtherUnit");
  }
  if (words.family === "percent") return unreadable("valueIsPercent");
  if (words.family !== null && words.family !== unit.family) return unreadable("valueOtherUnit");
  return readInFormatUnit(value, words, unit, headerPower);
}

/** "520 301 ₸" in a column of thousand tenge, like the same as text, but with a warning: formats are often set idly. */
function readInFormatUnit(
  value: number,
  words: FormatUnit,
  unit: Exclude<NumericUnit, { readonly family: "percent" }>,
  headerPower: number | null,
): CellMeaning {
  const power = unit.family === "count" && words.family === "count" && words.power === 0 ? unit.power : words.power;
  if (power === (headerPower ?? unit.power)) return numberMeaning(value, unit, headerPower);
  const read = shiftDecimal(value, power - unit.power);
  const finding = { code: "formatUnitConverted", severity: "warning" } as const;
  return checkRange(convertedValue(read, "amountConverted", finding), unit);
}

/** The cell's content as its reader sees it, for messages and for `Reading.written`. */
export function writtenValue(cell: GridCell): Shown {
  if (cell.kind === "empty") return cell.formula ?? "";
  if (typeof cell.value !== "number") return cleanText(String(cell.value ?? ""));
  const kind = formatKind(cell.format);
  if (kind === "date") return serialDateText(cell.value);
  if (kind === "percent") return { number: shiftDecimal(cell.value, 2), unit: "%" };
  const words = formatWords(cell.format);
  const number = fifteenDigits(cell.value);
  return words === null || words === "scaled" ? number : { number, unit: words.text };
}

export function writtenText(cell: GridCell): string {
  return plainText(writtenValue(cell));
}

/** So many cells of a row tell which row it is. */
const mostContents = 5;

export function contentsShown(cells: readonly GridCell[]): readonly Shown[] {
  return cells.slice(0, mostContents).map((cell) => quote(writtenValue(cell)));
}
