import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * What tells a file that a run has written, and nobody has changed since, from any other. An archive (.xlsx, .docx) bears it as the
 * date of its first entry (APPNOTE.TXT 4.4.6, in both headers), which no office program shows and every one that saves it sets anew;
 * a letter as a code in its last line, the JSON as blanks behind its end (RFC 8259, 2), which no reader of JSON sees.
 */
export function sealed(content: Uint8Array | string): Uint8Array | string {
  if (typeof content === "string") return sealedJson(content);
  if (content[0] === ownJson.charCodeAt(0)) return sealedJson(Buffer.from(content).toString("utf8"));
  const fields = dateFields(content);
  if (fields === null) return content;
  const copy = Buffer.from(content);
  const date = dosDate(copy, fields);
  for (const at of fields) date.copy(copy, at);
  return copy;
}

/** The letter with its code; `line` makes the last line of it. */
export function sealedLetter(text: string, line: (code: string) => string): string {
  return `${text.trimEnd()}\n\n${line(codeOf(text))}\n`;
}

/** Whether a run of ours has written the file as it is; false where it cannot be read. */
export function isAsWritten(path: string): boolean {
  try {
    const content = readFileSync(path);
    const fields = dateFields(content);
    if (fields !== null) {
      const date = dosDate(content, fields);
      return fields.every((at) => date.equals(content.subarray(at, at + 4)));
    }
    const text = content.toString("utf8");
    const [, letter = "", code] = /^(.*\n)\n[^\n]* ([0-9a-f]{12})\n$/s.exec(text) ?? [];
    return codeOf(letter) === code || (text.startsWith(ownJson) && text.endsWith(`\n${blanksOf(text)}`));
  } catch {
    return false;
  }
}

/** How the JSON of the command line begins. */
const ownJson = '{\n  "edition": {\n    "id": ';

function sealedJson(text: string): string {
  return text.startsWith(ownJson) ? `${text.trimEnd()}\n${blanksOf(text)}` : text;
}

/** The code of a text as tabs and spaces, for the bits. */
function blanksOf(text: string): string {
  const bits = Array.from(codeOf(text), (digit) => parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  return bits.replaceAll("0", " ").replaceAll("1", "\t");
}

function codeOf(text: string): string {
  return createHash("sha256").update(text.trimEnd()).digest("hex").slice(0, 12);
}

/** Where the date of the first entry stands, in its own header and in the directory; null: no archive as our writers make it. */
function dateFields(bytes: Uint8Array): readonly [number, number] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(0) !== 0x504b0304 || view.getUint32(end) !== 0x504b0506) return null;
  const directory = view.getUint32(end + 16, true);
  const isEntry = directory < end && view.getUint32(directory) === 0x504b0102;
  return isEntry && view.getUint32(directory + 42, true) === 0 ? [10, directory + 12] : null;
}

/** A date of the years 1980 to 2079 that follows from everything else in the file. */
function dosDate(bytes: Buffer, [first, second]: readonly [number, number]): Buffer {
  const digest = createHash("sha256")
    .update(bytes.subarray(0, first))
    .update(bytes.subarray(first + 4, second))
    .update(bytes.subarray(second + 4))
    .digest();
  let rest = digest.readUInt32BE();
  const part = (count: number): number => {
    const value = rest % count;
    rest = Math.floor(rest / count);
    return value;
  };
  const time = part(30) | (part(60) << 5) | (part(24) << 11);
  const date = (part(28) + 1) | ((part(12) + 1) << 5) | (part(100) << 9);
  const field = Buffer.alloc(4);
  field.writeUInt16LE(time);
  field.writeUInt16LE(date, 2);
  return field;
}
