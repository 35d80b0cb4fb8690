import { cellAddress, parseCellAddress } from "../cellAddress";
import { type CellArea, type GridCell, type SheetGrid, emptyCell } from "../grid";
import { HostFault } from "../hostFault";
import { cellContent, isStruck, NoSuchText, type CellTables, type WrittenCell } from "./cellContent";
import { fileLimits } from "./fileLimits";
import { GridRows, type GridBudget } from "./gridRows";
import { movedFormula } from "./sharedFormula";
import { ownCopy, richText } from "./sharedStrings";
import type { SheetPart } from "./packageParts";
import { resolvedEscapes } from "./xmlEntities";
import { headerTexts } from "./pageHeader";
import { protectionTag } from "./sheetProtection";
import { XmlScanner } from "./xmlScanner";

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the XML of one worksheet. Rows and cells may come in any order and without addresses; of two different contents for
 * one cell neither is used.
 * @throws HostFault unreadableAt, outsideSheet or tooLargeAt, with the sheet and the cell
 */
export function sheetGrid(
  xml: string,
  { title, hidden }: SheetPart,
  tables: CellTables,
  budget: GridBudget,
): SheetGrid {
  return new SheetReader(xml, title, tables, budget).read(hidden);
}

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly rows: GridRows;
  private readonly merges: CellArea[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly columns: { from: number; to: number; hidden: boolean; width: number | null }[] = [];
  private readonly masters = new Map<string, Master>();
  private protection: string | null = null;
  private readonly pageTexts: string[] = [];
  private row = -1;
  private column = -1;
  private isRowStated = false;
  /** Address of what is being read, as the file writes it; "" where it writes none. */
  private place = "";

  constructor(
    xml: string,
    private readonly title: string,
    private readonly tables: CellTables,
    private readonly budget: GridBudget,
  ) {
    this.scanner = new XmlScanner(xml, (reason) => this.fault("unreadableAt", reason));
    this.rows = new GridRows(budget, (reason) => this.fault("tooLargeAt", reason));
  }

  read(hidden: boolean): SheetGrid {
    const { scanner } = this;
    for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
      if (event !== "open") continue;
      switch (scanner.name) {
        case "row":
          this.startRow();
          break;
        case "c":
          this.readCell();
          break;
        case "col":
          this.readColumns();
          break;
        case "mergeCell":
          this.readMerge();
          break;
        case "sheetProtection":
          this.protection = protectionTag(scanner);
          break;
        case "oddHeader":
        case "oddFooter":
        case "firstHeader":
        case "firstFooter":
          this.pageTexts.push(...headerTexts(scanner.content()));
          break;
        case "extLst":
        case "hyperlinks":
        case "dataValidations":
        case "conditionalFormatting":
          scanner.skip();
          break;
      }
    }
    const { rows } = this.rows;
    const hiddenRows = new Set(this.hiddenRows.filter((row) => row < rows.length));
    const { title, merges, protection } = this;
    const grid = { title, hidden, rows, merges, hiddenRows, ...this.columnLayout() };
    const pageTexts = [...new Set(this.pageTexts)];
    return {
      ...grid,
      ...(protection === null ? {} : { protection }),
      ...(pageTexts.length === 0 ? {} : { pageTexts }),
    };
  }

  private startRow(): void {
    const { scanner } = this;
    const written = scanner.attribute("r");
    this.row = written === null ? this.row + 1 : Number(/^\d{1,20}$/.test(written) ? written : NaN) - 1;
    this.column = -1;
    this.isRowStated = written !== null;
    this.place = written ?? "";
    if (!(this.row >= 0)) throw this.fault("unreadableAt", "row number");
    if (this.row >= fileLimits.rows) throw this.fault("outsideSheet", "row");
    if (isTrue(scanner.attribute("hidden"))) this.hiddenRows.push(this.row);
  }

  private readCell(): void {
    const { scanner } = this;
    const address = scanner.attribute("r");
    if (address === null) this.column++;
    else this.moveTo(address);
    this.place = address ?? "";
    if (this.row < 0) throw this.fault("unreadableAt", "a cell outside of rows");
    if (this.column >= fileLimits.columns || this.row >= fileLimits.rows) throw this.fault("outsideSheet", "cell");
    const type = scanner.attribute("t") ?? "n";
    const style = scanner.attribute("s") ?? "";
    const written = this.cellParts(type, style);
    if (written.value === null && written.formula === null && written.inlineText === null) return;
    this.rows.put(this.row, this.column, this.contentOf(written));
  }

  private moveTo(address: string): void {
    const cell = parseCellAddress(address);
    this.place = address;
    if (cell === null) {
      const isAddress = /^[a-z]{1,20}\d{1,20}$/i.test(address);
      throw this.fault(isAddress ? "outsideSheet" : "unreadableAt", "cell address");
    }
    if (this.isRowStated && cell.row !== this.row) throw this.fault("unreadableAt", `a cell of row ${this.row + 1}`);
    this.row = cell.row;
    this.column = cell.column;
  }

  private contentOf(written: WrittenCell): GridCell {
    try {
      const cell = cellContent(written, this.tables);
      return cell !== emptyCell && isStruck(written, this.tables) ? { ...cell, struck: true } : cell;
    } catch (fault) {
      if (fault instanceof NoSuchText) throw this.fault("unreadableAt", `no shared text ${fault.message}`);
      throw fault;
    }
  }

  private cellParts(type: string, style: string): WrittenCell {
    const { scanner } = this;
    let formula: string | null = null;
    let value: string | null = null;
    let inlineText: string | null = null;
    let inlineStruck = false;
    for (let depth = 0; ;) {
      const event = scanner.next();
      if (event === "end" || (event === "close" && depth-- === 0))
        return { type, style, formula, value, inlineText, inlineStruck };
      if (event !== "open") continue;
      if (scanner.name === "v") {
        const text = scanner.content();
        value = value === null ? text : `${value} / ${text}`;
      } else if (scanner.name === "f") formula = this.readFormula();
      else if (scanner.name === "is") ({ text: inlineText, struck: inlineStruck } = richText(scanner));
      else if (scanner.name === "c") throw this.fault("unreadableAt", "a cell inside a cell");
      else depth++;
    }
  }

  private readFormula(): string {
    const { scanner, row, column } = this;
    const isShared = scanner.attribute("t") === "shared";
    const group = scanner.attribute("si") ?? "";
    const written = resolvedEscapes(scanner.content()).replaceAll("_xlfn.", "");
    const master = isShared && written === "" ? this.masters.get(group) : undefined;
    this.budget.formulaLength += master?.formula.length ?? 0;
    if (this.budget.formulaLength > fileLimits.formulaLength) throw this.fault("tooLargeAt", "formulas");
    if (master !== undefined) return `=${movedFormula(master.formula, row - master.row, column - master.column)}`;
    if (isShared) this.masters.set(group, { formula: written, row, column });
    return ownCopy(`=${written}`);
  }

  private readColumns(): void {
    const { scanner } = this;
    const from = Number(scanner.attribute("min")) - 1;
    const to = Number(scanner.attribute("max"));
    const width = Number(scanner.attribute("width") ?? 0);
    this.place = `${scanner.attribute("min") ?? ""}:${scanner.attribute("max") ?? ""}`;
    if (!(from >= 0 && to > from && Number.isInteger(from) && Number.isInteger(to))) {
      throw this.fault("unreadableAt", "columns");
    }
    if (to > fileLimits.columns) throw this.fault("outsideSheet", "columns");
    if (this.columns.length >= fileLimits.columns) throw this.fault("tooLargeAt", "columns");
    this.columns.push({ from, to, hidden: isTrue(scanner.attribute("hidden")), width: width > 0 ? width : null });
  }

  private readMerge(): void {
    this.place = this.scanner.attribute("ref") ?? "";
    const [first = "", last = first, ...more] = this.place.split(":", 3);
    const from = parseCellAddress(first);
    const to = parseCellAddress(last);
    if (from === null || to === null || more.length > 0) throw this.fault("unreadableAt", "merged area");
    const area = {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    if (area.bottom >= fileLimits.rows || area.right >= fileLimits.columns) {
      throw this.fault("outsideSheet", "merged area");
    }
    this.budget.merges++;
    if (this.budget.merges > fileLimits.merges) throw this.fault("tooLargeAt", "merged areas");
    this.merges.push(area);
  }

  private columnLayout(): Pick<SheetGrid, "hiddenColumns" | "columnWidths"> {
    const statedBy = new Int32Array(this.rows.width).fill(-1);
    this.columns.forEach(({ from, to }, index) => statedBy.fill(index, from, to));
    const hiddenColumns = new Set<number>();
    const columnWidths = new Map<number, number>();
    statedBy.forEach((index, column) => {
      const stated = this.columns[index];
      if (stated?.hidden === true) hiddenColumns.add(column);
      if (stated !== undefined && stated.width !== null) columnWidths.set(column, stated.width);
    });
    return { hiddenColumns, columnWidths };
  }

  private fault(code: "unreadableAt" | "outsideSheet" | "tooLargeAt", reason: string): HostFault {
    const cell = this.place === "" ? cellAddress(Math.max(this.row, 0), Math.max(this.column, 0)) : this.place;
    const place = { sheet: this.title, cell: cell.slice(0, 40) };
    return new HostFault(code, `${this.title}!${place.cell}: ${reason}`, place);
  }
}

function isTrue(attribute: string | null): boolean {
  return attribute === "1" || attribute === "true";
}
