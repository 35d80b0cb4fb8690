import type { GridCell } from "../../workbook/grid";
import type { Unit } from "../unit";
import { cleanText } from "../text/cleanText";
import { type CellMeaning, missing, shownValue, unreadable } from "./cellMeaning";
import { shiftDecimal } from "./decimal";
import { formatKind } from "./numberFormat";
import { type NumericUnit, checkRange, readNumber } from "./readNumber";
import { readText } from "./readText";
import { readYesNo } from "./readYesNo";
import { serialDateText } from "./writtenDate";

/** How the cells of one column are read. */
export interface ColumnUnit {
  readonly unit: Unit;
  /** Power of ten of one unit of the header, where it is another one than the criterion's ("тенге"); else null. */
  readonly headerPower: number | null;
}

/** What the cell means in a column of this unit: the table "What a cell means" of the domain. */
export function readCell(cell: GridCell, column: ColumnUnit): CellMeaning {
  const { unit, headerPower } = column;
  switch (cell.kind) {
    case "empty":
      return cell.formula === null ? missing() : unreadable("valueNotStored");
    case "error":
      return unreadable("valueIsError");
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
      return readNumber(value, unit, headerPower);
    default:
      return kind satisfies never;
  }
}

/** The cell's content as its reader sees it, for messages and for `Reading.written`. */
export function writtenText(cell: GridCell): string {
  if (cell.kind === "empty") return cell.formula ?? "";
  if (typeof cell.value !== "number") return cleanText(String(cell.value ?? ""));
  const kind = formatKind(cell.format);
  if (kind === "date") return serialDateText(cell.value);
  return kind === "percent" ? `${shiftDecimal(cell.value, 2)}%` : String(cell.value);
}
