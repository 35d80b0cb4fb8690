import { NoBreakHyphen, TextRun, type IRunOptions } from "docx";

/** Not characters of XML 1.0 (2.2); the library leaves out control characters, but not these. */
const notXml = /[\ufffe\uffff]/g;

/** A number and its ending ("3-орын", "2-қосымша"), which no line may part. */
const afterNumber = /(?<=\d)-(?=\p{L})/u;

/** A text in one look, on one line, whatever a region's sheet holds; the library escapes markup. */
export function documentRun(text: string, look: IRunOptions = {}): TextRun {
  const [first = "", ...others] = text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(notXml, "")
    .split(afterNumber);
  if (others.length === 0) return new TextRun({ ...look, text: first });
  return new TextRun({ ...look, children: [first, ...others.flatMap((part) => [new NoBreakHyphen(), part])] });
}
