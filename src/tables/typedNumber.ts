import { cleanText } from "./text/cleanText";
import { parseWrittenNumber } from "./writtenNumber";

/** A number typed as text in a sheet of ours; null: no number; ambiguous: "1,234" may be thousands or a fraction. */
type TypedNumber = number | "ambiguous" | null;

/** "0,5", "1 234,5", "−50", "+5"; a point never parts thousands, so "1.234" is a fraction. */
export function typedNumber(text: string): TypedNumber {
  const number = parseWrittenNumber(cleanText(text).replace(/^\+/, ""), "spaces");
  if (number === null) return null;
  if (number.kind === "number") return number.value;
  return number.mark === "." ? number.asDecimal : "ambiguous";
}
