import type { WorkbookGrid } from "../grid";
import { HostFault } from "../hostFault";
import { fileLimits } from "../xlsx/fileLimits";
import { GridRows, newBudget } from "../xlsx/gridRows";
import { plainSheetGrid } from "../plainSheetGrid";
import { cellAddress } from "../cellAddress";
import { decodedText } from "./textEncoding";
import { typedText } from "./typedText";

/** In this order: a comma also is before decimals, a semicolon or a tab only between cells. */
const separators = ["\t", ";", "|", ","] as const;
/** Characters of a quoted field, each of which may be a quote written twice; a cell of Excel holds half as many. */
const mostQuoted = 2 * 32_767 + 2;
/** Lines by which the separator is found. */
const judgedLines = 50;

/**
 * Reads a .csv, .tsv or .txt as one sheet that has the name of the file, in the encoding that its bytes speak for. The separator is what divides its lines into the same number of cells; Excel's
 * own first line "sep=;" decides where it is.
 * @throws HostFault tooLarge, tooLargeAt; notWorkbook where nothing divides it into cells; unknownEncoding; strayQuote
 */
export function readDelimitedText(bytes: Uint8Array, fileName: string): WorkbookGrid {
  const text = decodedText(bytes).replace(/^\ufeff/, "");
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const content = stated === null ? text : text.slice(stated[0].length);
  const separator = stated?.[1] ?? separatorOf(content);
  if (separator === null) throw new HostFault("notWorkbook", "a text without cells");
  const title = fileName.replace(/\.[^.]*$/, "");
  const rows = new GridRows(newBudget(), (reason) => new HostFault("tooLarge", reason));
  // A line that "sep=" takes is one of the file all the same: addresses are those a person sees.
  let row = stated === null ? 0 : 1;
  const strayAt = (column: number): HostFault => {
    const place = { sheet: title, cell: cellAddress(row, column) };
    return new HostFault("strayQuote", `a quote at ${place.cell}`, place);
  };
  for (const record of records(content, separator, strayAt)) {
    if (row >= fileLimits.rows || record.length > fileLimits.columns) throw new HostFault("tooLarge", `row ${row + 1}`);
    record.forEach((field, column) => {
      const cell = typedText(field);
      if (cell !== null) rows.put(row, column, cell);
    });
    row += 1;
  }
  return { fileName, sheets: [plainSheetGrid(title, rows.rows)], names: [] };
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

/**
 * Rows of fields as RFC 4180 writes them: a quoted field may hold separators, line ends and doubled quotes.
 * @param strayAt what is thrown where a quote is not closed, so that the cells behind it would be in other places
 */
function* records(text: string, separator: string, strayAt?: (column: number) => HostFault): Generator<string[]> {
  let record: string[] = [];
  let widest = 0;
  let doubtful: number | null = null;
  for (let at = 0; at < text.length;) {
    const field = fieldAt(text, at, separator);
    if (field === null && strayAt !== undefined) throw strayAt(record.length);
    const [value, end, isLoose = false] = field ?? ["", text.length];
    if (isLoose) doubtful ??= record.length;
    record.push(value);
    if (doubtful !== null && widest > 0 && record.length > widest && strayAt !== undefined) throw strayAt(doubtful);
    if (text[end] === separator) {
      at = end + 1;
      if (at < text.length) continue;
      record.push("");
    }
    yield record;
    widest = Math.max(widest, record.length);
    doubtful = null;
    record = [];
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}

/**
 * The field that begins there, where it ends (at a separator, a line end or the end of the text), and true where its quotes are
 * written as no program does; null where one is left open, or closed only behind more than a cell can hold.
 */
function fieldAt(text: string, from: number, separator: string): readonly [string, number, boolean?] | null {
  const isEnd = (at: number): boolean =>
    at >= text.length || text[at] === separator || text[at] === "\n" || text[at] === "\r";
  if (text[from] === '"') {
    let quoted = "";
    for (let at = from, close = 0; (close = text.indexOf('"', at + 1)) >= 0;) {
      if (close - from > mostQuoted) return null;
      quoted += text.slice(at + 1, close);
      at = close + 1;
      if (isEnd(at)) return [quoted, at];
      if (text[at] !== '"') break;
      quoted += '"';
    }
  }
  let end = from;
  while (!isEnd(end)) end += 1;
  const plain = text.slice(from, end);
  if (text[from] !== '"') return [plain, end];
  // ""Абай"" or "Абай" облысы, as no program writes it: within the field nothing is left open.
  return plain.split('"').length % 2 === 1 ? [plain.replaceAll('""', '"'), end, true] : null;
}
