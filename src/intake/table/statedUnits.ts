import { parseUnit, type Unit } from "../../tables/measuringUnit";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { labelText } from "../header/headerBlock";
import { type SheetView, cellIn } from "../sheet/sheetView";

/** "Все суммы указаны в тенге", "(сомалар теңгемен)", "тыс. тенге" above a table: the unit of heads that state none. */
export interface StatedUnit {
  readonly unit: Unit;
  readonly cell: string;
  readonly written: string;
}

const longest = 1000;
const scale = "(?:тыс|тысяч\\p{L}*|млн|миллион\\p{L}*|млрд|миллиард\\p{L}*|мын|мың|thousand|million)";
/** Behind "в", a bracket or a mark, or alone; never behind a number: "премия 100 тыс. тг" says nothing of the table. */
const phrase = new RegExp(
  `(?:^|(?<!\\p{L})в |[(,:;-] ?|(?<=\\p{L} )(?=[^(]*мен(?!\\p{L})))(${scale}?[. ]{0,2}(?:тг|тенге|теңге|₸|kzt|tenge|чел(?:овек)?|адам))\\p{L}{0,3}(?!\\p{L})`,
  "gu",
);

/** @param rows number of rows that are above the heads of the upright sheet */
export function statedUnits(sheet: SheetView, rows: number): readonly StatedUnit[] {
  return sheet.rows.slice(0, rows).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const written = cell.kind === "text" ? labelText(cell) : "";
      return Array.from(comparisonKey(written.slice(0, longest)).matchAll(phrase), ([, text = ""]) => parseUnit(text))
        .filter((unit) => unit !== null)
        .map((unit) => ({ unit, cell: cellIn(sheet, row, column), written }));
    }),
  );
}

/** What is stated for the heads of such a unit; the first that is another where several are stated: each is asked about. */
export function statedFor(unit: Unit, stated: readonly StatedUnit[]): StatedUnit | null {
  const own = stated.filter((one) => isSameKind(one.unit, unit));
  return own.find((one) => "power" in one.unit && "power" in unit && one.unit.power !== unit.power) ?? null;
}

function isSameKind(stated: Unit, unit: Unit): boolean {
  if (stated.family === "count") return unit.family === "count" && stated.power > 0 && stated.word === unit.word;
  return stated.family === unit.family;
}
