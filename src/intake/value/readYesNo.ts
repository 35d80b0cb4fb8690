import type { GridCell } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { type CellMeaning, bareValue, convertedValue, missing, unreadable } from "./cellMeaning";
import { formatKind } from "./numberFormat";
import { longestValue } from "./readText";
import { isCross, isDash, isNo, isNoData, isWrittenError, isYes } from "./words";
import { hasWrittenDate, withoutWrittenDate } from "./writtenDate";

/** Words that may be beside a date without changing that the thing was done. */
const doneWords = new Set(
  (
    "да иә есть имеется сдан сдана сдано сданы представлен представлена представлено представлены подан подана подано " +
    "направлен направлена направлено отправлен отправлена отправлено принят принята принято утвержден утверждена " +
    "утверждено создан создана создано открыт открыта открыто заключен заключена отчет от с г года год в срок вовремя " +
    "тапсырылды тапсырылған ұсынылды жіберілді ж жыл жылы жылғы submitted on done yes since"
  ).split(" "),
);

/** "сдан", "не создана": done or not, as a word alone. */
const doneAlone =
  /^(не )?(?:сдан|представлен|подан|направлен|отправлен|принят|утвержден|создан|открыт|заключен)[аоы]?\.?$/;
const absent = /^отсутству[ею]т\.?$/;

/** A number, logical value or text in a yes/no column; yes is 1, no is 0. */
export function readYesNo(cell: GridCell): CellMeaning {
  if (typeof cell.value === "boolean") return convertedValue(cell.value ? 1 : 0, "yesNoWord");
  if (typeof cell.value === "number") return readYesNoNumber(cell.value, cell.format);
  return readYesNoText(cleanText(cell.value ?? ""));
}

function readYesNoNumber(value: number, format: string): CellMeaning {
  const kind = formatKind(format);
  switch (kind) {
    case "date":
      return convertedValue(1, "dateAsYes", { code: "dateAsYes", severity: "info" });
    case "percent":
      return unreadable("valueIsPercent");
    case "number":
      return value === 0 || value === 1 ? bareValue(value === 0 ? 0 : 1) : unreadable("valueNotYesNo");
    default:
      return kind satisfies never;
  }
}

function readYesNoText(written: string): CellMeaning {
  const clean = written.startsWith("'") ? written.slice(1).trim() : written;
  if (clean.length > longestValue) return unreadable("valueNotYesNo");
  if (isYes(clean)) return convertedValue(1, "yesNoWord");
  if (isNo(clean)) return convertedValue(0, "yesNoWord");
  const key = comparisonKey(clean);
  const alone = doneAlone.exec(key);
  if (alone !== null || absent.test(key))
    return convertedValue(alone === null || alone[1] !== undefined ? 0 : 1, "yesNoWord");
  if (clean === "" || isNoData(clean)) return missing();
  if (isCross(clean)) return missing({ code: "crossInYesNo", severity: "warning" });
  if (isWrittenError(clean)) return unreadable("valueIsError");
  if (isDash(clean)) return convertedValue(0, "dashAsNo", { code: "dashAsNo", severity: "info" });
  if (hasWrittenDate(clean) && isDone(withoutWrittenDate(clean))) {
    return convertedValue(1, "dateAsYes", { code: "dateAsYes", severity: "info" });
  }
  return unreadable("valueNotYesNo");
}

function isDone(wordsBesideDate: string): boolean {
  const words = comparisonKey(wordsBesideDate).split(/[\s.,;:()]+/);
  return words.every((word) => word === "" || doneWords.has(word));
}
