/** A number typed as text in a staff sheet; null: no number; ambiguous: "1,234" may be thousands or a fraction. */
export type TypedNumber = number | "ambiguous" | null;

const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
const plain = /^-?\d+(?:[.,]\d+)?$/;
const spaced = /^-?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const ambiguous = /^-?[1-9]\d{0,2},\d{3}$/;

/** "0,5", "1 234,5", "−50": decimal comma or point, thousands split by any space. */
export function typedNumber(text: string): TypedNumber {
  const written = text
    .replace(invisible, "")
    .trim()
    .replace(/^[\u2212\u2013]\s*/, "-")
    .replace(/^\+/, "");
  if (ambiguous.test(written)) return "ambiguous";
  if (!plain.test(written) && !spaced.test(written)) return null;
  return Number(written.replace(/\s/g, "").replace(",", "."));
}
