import { cleanText } from "./text/cleanText";

/** Several texts in one cell: heading and name spellings, which may hold commas, so semicolons part them. */
export function joinList(texts: readonly string[]): string {
  return texts.join("; ");
}

export function splitList(text: string): readonly string[] {
  return text
    .split(";")
    .map(cleanText)
    .filter((part) => part !== "");
}

/** Text for a cell that holds several, parted by semicolons. */
export function listable(text: string): string {
  return cleanText(text.replaceAll(";", ", "));
}
