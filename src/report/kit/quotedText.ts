/** A text as formulas write it. Only for texts of our own: what regions send never becomes part of a formula. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
