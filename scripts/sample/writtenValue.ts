import type { Criterion } from "../../src/criteria/criterion";
import type { PlanCell } from "../../src/workbook/sheetPlan";

/**
 * A value as somebody in a region would type it: mostly a number, now and then the same number as text with a space,
 * "93,4%" or "да". What is read is always the value itself.
 */
export function writtenValue(
  { unit, method }: Pick<Criterion, "unit" | "method">,
  value: number | null,
  row: number,
): PlanCell {
  if (value === null) return cell("-");
  if (method === "yesNo") return cell(yesNoWord(value === 1, row));
  if (unit === "%" && row % 7 === 2) return { ...cell(value / 100), format: "0.0%" };
  if (unit === "%" && row % 7 === 4) return cell(`${String(value).replace(".", ",")}%`);
  if (value >= 1000 && row % 6 === 3)
    return cell(String(value).replace(/\B(?=(\d{3})+$)/g, row % 2 === 0 ? " " : "\u00a0"));
  return cell(value);
}

function yesNoWord(yes: boolean, row: number): string {
  const words = yes ? ["да", "Да", "иә", "да", "+"] : ["нет", "нет", "жоқ", "нет", "нет"];
  return words[row % words.length] ?? "да";
}

function cell(value: string | number): PlanCell {
  return {
    value,
    formula: null,
    style: typeof value === "number" ? "number" : "text",
    format: typeof value === "number" ? "General" : null,
  };
}
