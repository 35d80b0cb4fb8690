import type { GridCell } from "../grid";
import { textCell } from "../xlsx/cellContent";

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,14})?$/;
/** "1,234" is 1.234 or 1234: how such numbers are read is decided where all numbers are. */
const groupOrDecimals = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A text of a format that knows only texts, as its cell: a number where it cannot be anything else ("26651", "12,5"), without
 * white space around it; a text in all other cases. null where it is empty.
 */
export function typedText(text: string): GridCell | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (plainNumber.test(trimmed) && !groupOrDecimals.test(trimmed)) {
    const value = Number(trimmed.replace(",", "."));
    // "1.10" may be a code.
    const decimals = /[.,](\d*0)$/.exec(trimmed)?.[1];
    const format = decimals === undefined ? "General" : `0.${"0".repeat(decimals.length)}`;
    return { kind: "number", value: value === 0 ? 0 : value, formula: null, format };
  }
  return textCell(trimmed, null, "General");
}
