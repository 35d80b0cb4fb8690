import type { WorkbookGrid } from "../grid";
import { HostFault } from "../hostFault";
import { fileLimits } from "../xlsx/fileLimits";
import { GridRows, newBudget } from "../xlsx/gridRows";
import { plainSheetGrid } from "../plainSheetGrid";
import { typedText } from "./typedText";

/** In this order: a comma also is before decimals, a semicolon or a tab only between cells. */
const separators = ["\t", ";", "|", ","] as const;
/** Lines by which the separator is found. */
const judgedLines = 50;

/**
 * Reads a .csv, .tsv or .txt as one sheet that has the name of the file. UTF-8 or UTF-16 as its first bytes say, UTF-8
 * where it is such, else windows-1251. The separator is what divides its lines into the same number of cells; Excel's
 * own first line "sep=;" decides where it is.
 * @throws HostFault tooLarge, tooLargeAt; notWorkbook where nothing divides it into cells
 */
export function readDelimitedText(bytes: Uint8Array, fileName: string): WorkbookGrid {
  const text = decoded(bytes).replace(/^\ufeff/, "");
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const content = stated === null ? text : text.slice(stated[0].length);
  const separator = stated?.[1] ?? separatorOf(content);
  if (separator === null) throw new HostFault("notWorkbook", "a text without cells");
  const title = fileName.replace(/\.[^.]*$/, "");
  const rows = new GridRows(newBudget(), (reason) => new HostFault("tooLarge", reason));
  // A line that "sep=" takes is one of the file all the same: addresses are those a person sees.
  let row = stated === null ? 0 : 1;
  for (const record of records(content, separator)) {
    if (row >= fileLimits.rows || record.length > fileLimits.columns) throw new HostFault("tooLarge", `row ${row + 1}`);
    record.forEach((field, column) => {
      const cell = typedText(field);
      if (cell !== null) rows.put(row, column, cell);
    });
    row += 1;
  }
  return { fileName, sheets: [plainSheetGrid(title, rows.rows)], names: [] };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

/** The first that gives most lines the same number of cells; null where no line has two. */
function separatorOf(text: string): string | null {
  const judged = separators.map((separator) => {
    const widths = new Map<number, number>();
    let lines = 0;
    for (const record of records(text, separator)) {
      if (record.every((field) => field.trim() === "")) continue;
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
      if (++lines >= judgedLines) break;
    }
    widths.delete(1);
    return { separator, agreeing: Math.max(0, ...widths.values()) / Math.max(lines, 1) };
  });
  const best = Math.max(...judged.map(({ agreeing }) => agreeing));
  return best === 0 ? null : (judged.find(({ agreeing }) => agreeing >= best / 2)?.separator ?? null);
}

/** Rows of fields as RFC 4180 writes them: a quoted field may hold separators, line ends and doubled quotes. */
function* records(text: string, separator: string): Generator<string[]> {
  let record: string[] = [];
  for (let at = 0; at < text.length;) {
    const [field, end] = fieldAt(text, at, separator);
    record.push(field);
    if (text[end] === separator) {
      at = end + 1;
      if (at < text.length) continue;
      record.push("");
    }
    yield record;
    record = [];
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}

/** The field that begins there, and where it ends: at a separator, a line end or the end of the text. */
function fieldAt(text: string, from: number, separator: string): readonly [string, number] {
  let at = from;
  let quoted = "";
  if (text[at] === '"') {
    for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', at + 1)) {
      quoted += text.slice(at + 1, close);
      at = close + 1;
      if (text[at] !== '"') break;
      quoted += '"';
    }
    if (at === from) at = text.length;
  }
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return [quoted + text.slice(at, end), end];
}
