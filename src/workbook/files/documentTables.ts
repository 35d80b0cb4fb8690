import { emptyCell, type CellArea, type CellNaming, type GridCell, type SheetGrid, type WorkbookGrid } from "../grid";
import { HostFault } from "../hostFault";
import { productName } from "../productName";
import { fileLimits } from "../xlsx/fileLimits";
import { GridRows, newBudget, type GridBudget } from "../xlsx/gridRows";
import { partFault, partText } from "../xlsx/packageParts";
import type { Archive } from "../xlsx/unzip";
import { isOn, raised } from "../xlsx/sharedStrings";
import { XmlScanner } from "../xlsx/xmlScanner";
import { plainSheetGrid } from "../plainSheetGrid";
import { typedText } from "./typedText";

/** Names of tables and their cells in the language of the document, as its own captions would have them. */
interface DocumentWords extends Omit<CellNaming, "paragraphs"> {
  readonly title: string;
}
const words = {
  ru: { title: "Таблица {number}", cell: "строка {row}, столбец {column}", paragraph: "абзац {row}" },
  kk: { title: "{number}-кесте", cell: "{row}-жол, {column}-баған", paragraph: "{row}-абзац" },
  en: { title: "Table {number}", cell: "row {row}, column {column}", paragraph: "paragraph {row}" },
} as const satisfies Record<string, DocumentWords>;
const kazakhLetter = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/;
const cyrillicLetter = /[а-яА-ЯәғқңөұүһӘҒҚҢӨҰҮҺіІ]/;

/** What is no text that a reader of the document sees, or a second copy of it. */
const passedOver = new Set(["del", "moveFrom", "Fallback", "instrText", "delText"]);
/** A resolution or minutes of ours hold results: tables, but nobody's indicators. */
const ourCreator = new RegExp(`<dc:creator>${productName}</dc:creator>`);
/** Paragraphs in front of a table by which one knows whose it is; of a long text only the last are looked at. */
const keptParagraphs = 40;

/**
 * The tables of a Word document, a sheet each, with the paragraphs in front of it as rows above. Tables inside a cell are
 * part of that cell's text.
 * @param main part name of the document's text
 * @throws HostFault ownDocument; notWorkbook where it has no table; tooLarge, unreadableFile
 */
export async function readDocumentTables(archive: Archive, main: string, fileName: string): Promise<WorkbookGrid> {
  if (ourCreator.test((await partText(archive, "docProps/core.xml")) ?? "")) throw new HostFault("ownDocument", main);
  const xml = await partText(archive, main);
  if (xml === null) throw partFault(main)("missing");
  const reader = new DocumentReader(new XmlScanner(xml, partFault(main)));
  const tables = reader.tables();
  if (tables.length === 0) throw new HostFault("notWorkbook", "a document without tables");
  const text = tables.flatMap(({ rows }) => rows.flat().map(({ value }) => String(value ?? ""))).join(" ");
  const { title, ...naming } = words[languageOf(text)];
  return {
    fileName,
    sheets: tables.map(({ rows, merges, paragraphs, number }) => ({
      ...plainSheetGrid(title.replace("{number}", String(number)), rows, merges),
      naming: { ...naming, paragraphs },
    })),
    names: [],
  };
}

/** Kazakh where a fifth of the words in Cyrillic have a letter that Russian does not: names of places have some in Russian texts too. */
function languageOf(text: string): keyof typeof words {
  const cyrillic = text.split(/[^\p{L}]+/u).filter((word) => cyrillicLetter.test(word));
  if (cyrillic.length === 0) return kazakhLetter.test(text) ? "kk" : "en";
  return cyrillic.filter((word) => kazakhLetter.test(word)).length * 5 >= cyrillic.length ? "kk" : "ru";
}

interface DocumentTable extends Pick<SheetGrid, "rows" | "merges"> {
  readonly paragraphs: number;
}

interface NumberedTable extends DocumentTable {
  /** Counted with those that are not read. */
  readonly number: number;
}

/** The lines of a table of one row of words, made to stand side by side; with those in front of it. null for any other table. */
function letterheadOf({ rows, paragraphs }: DocumentTable): readonly string[] | null {
  const filled = rows.flat().filter(({ kind }) => kind !== "empty");
  if (rows.length !== paragraphs + 1 || filled.some(({ kind }) => kind !== "text")) return null;
  return filled
    .flatMap(({ value }) =>
      String(value)
        .split("\n")
        .map((line) => line.trim()),
    )
    .filter((line) => line !== "");
}

class DocumentReader {
  private readonly budget: GridBudget = newBudget();
  private before: string[] = [];

  constructor(private readonly scanner: XmlScanner) {}

  tables(): readonly NumberedTable[] {
    const { scanner } = this;
    const tables: NumberedTable[] = [];
    let number = 0;
    let withoutTable: NumberedTable | null = null;
    for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
      if (event !== "open") continue;
      if (scanner.name === "tbl") {
        const table = { ...this.table(), number: ++number };
        const letterhead = letterheadOf(table);
        if (letterhead === null) tables.push(table);
        withoutTable = letterhead === null ? null : table;
        this.before = [...(letterhead ?? [])];
      } else if (scanner.name === "p") {
        const { text } = this.textOf();
        if (text !== "") this.before = [...this.before.slice(1 - keptParagraphs), text];
      } else if (passedOver.has(scanner.name)) scanner.skip();
      if (tables.length > fileLimits.sheets) throw new HostFault("tooLarge", `${tables.length} tables`);
    }
    return withoutTable === null ? tables : [...tables, withoutTable];
  }

  private table(): DocumentTable {
    const { scanner, before } = this;
    const grid = new GridRows(this.budget, (reason) => new HostFault("tooLarge", reason));
    before.forEach((text, row) => {
      grid.put(row, 0, textCell(text));
    });
    const spans = new Spans();
    let row = before.length - 1;
    let column = 0;
    for (let depth = 0; ;) {
      const event = scanner.next();
      if (event === "close" && depth-- === 0) break;
      if (event !== "open") continue;
      switch (scanner.name) {
        case "tr":
          row++;
          column = 0;
          depth++;
          break;
        case "gridBefore":
          column += countOf(scanner.attribute("w:val"));
          depth++;
          break;
        case "tc":
          column = this.cell(grid, spans, row, column);
          break;
        default:
          if (passedOver.has(scanner.name)) scanner.skip();
          else depth++;
      }
    }
    return { rows: grid.rows, merges: spans.merges(), paragraphs: before.length };
  }

  /** Reads a cell and gives the column after it. */
  private cell(grid: GridRows, spans: Spans, row: number, column: number): number {
    const { scanner } = this;
    const lines: { readonly text: string; readonly struck: boolean }[] = [];
    let width = 1;
    let goesOn = false;
    for (let depth = 0; ;) {
      const event = scanner.next();
      if (event === "close" && depth-- === 0) break;
      if (event !== "open") continue;
      if (scanner.name === "p") {
        lines.push(this.textOf());
        continue;
      }
      if (passedOver.has(scanner.name)) {
        scanner.skip();
        continue;
      }
      if (scanner.name === "gridSpan") width = Math.max(1, countOf(scanner.attribute("w:val")));
      if (scanner.name === "vMerge") goesOn = scanner.attribute("w:val") !== "restart";
      depth++;
    }
    if (column + width > fileLimits.columns) throw new HostFault("tooLarge", `column ${column + width}`);
    if (!goesOn || !spans.extend(row, column)) {
      spans.begin(row, column, width);
      const content = typedText(lines.map(({ text }) => text).join("\n")) ?? emptyCell;
      const isStruck = content !== emptyCell && lines.some(({ struck }) => struck);
      grid.put(row, column, isStruck ? { ...content, struck: true } : content);
    }
    return column + width;
  }

  /** Text of the paragraph that was just opened; of the shapes in it as well. */
  private textOf(): { readonly text: string; readonly struck: boolean } {
    const { scanner } = this;
    let text = "";
    let [isStruck, struck, isRaised] = [false, false, false];
    for (let depth = 0; ;) {
      const event = scanner.next();
      if (event === "close" && depth-- === 0) return { text: text.trim(), struck };
      if (event !== "open") continue;
      if (scanner.name === "r") [isStruck, isRaised] = [false, false];
      else if (scanner.name === "vertAlign") isRaised = scanner.attribute("w:val") === "superscript";
      else if (scanner.name === "strike" || scanner.name === "dstrike") isStruck = isOn(scanner.attribute("w:val"));
      if (scanner.name === "t") {
        const content = scanner.content();
        text += isRaised ? raised(content) : content;
        struck ||= isStruck && content.trim() !== "";
      } else if (passedOver.has(scanner.name)) scanner.skip();
      else {
        text += signs.get(scanner.name) ?? "";
        depth++;
      }
    }
  }
}

const signs: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/** Cells over several rows or columns. */
class Spans {
  private readonly areas: { top: number; left: number; bottom: number; right: number }[] = [];
  private readonly open = new Map<number, { bottom: number }>();

  begin(row: number, column: number, width: number): void {
    const area = { top: row, left: column, bottom: row, right: column + width - 1 };
    this.areas.push(area);
    this.open.set(column, area);
  }

  /** The cell above goes on in this row; false where there is none that could. */
  extend(row: number, column: number): boolean {
    const area = this.open.get(column);
    if (area === undefined || area.bottom !== row - 1) return false;
    area.bottom = row;
    return true;
  }

  merges(): readonly CellArea[] {
    return this.areas
      .filter(({ top, left, bottom, right }) => bottom > top || right > left)
      .slice(0, fileLimits.merges);
  }
}

function countOf(attribute: string | null): number {
  return attribute !== null && /^\d{1,5}$/.test(attribute) ? Number(attribute) : 0;
}

function textCell(text: string): GridCell {
  return { kind: "text", value: text, formula: null, format: "General" };
}
