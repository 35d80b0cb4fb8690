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
