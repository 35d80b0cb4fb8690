import { TextRun, type IRunOptions } from "docx";

/** Not characters of XML 1.0 (2.2); the library leaves out control characters, but not these. */
const notXml = /[\ufffe\uffff]/g;

/** A text in one look, on one line, whatever a region's sheet holds; the library escapes markup. */
export function documentRun(text: string, look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, text: text.replace(/\s*[\r\n]+\s*/g, " ").replace(notXml, "") });
}
