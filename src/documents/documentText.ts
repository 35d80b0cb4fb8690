import { TextRun, type IRunOptions } from "docx";

/**
 * A text as a document can hold it: on one line, without characters that XML 1.0 does not allow (2.2), which a region's
 * sheet may hold. Markup is escaped by the library.
 */
function documentText(text: string): string {
  return Array.from(text.replace(/\s*[\r\n]+\s*/g, " "))
    .filter((character) => isXml(character.codePointAt(0) ?? 0))
    .join("");
}

function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x9;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A text in one look. */
export function documentRun(text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, text: documentText(text) });
}
