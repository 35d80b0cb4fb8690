/** The workbook that the test host holds in memory. */
import type { Area } from "./area";
import { withSheetReferences } from "./formulaTokens";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "./hostError";
import { HostWork } from "./hostWork";
import { SheetModel, type SheetVisibility } from "./sheetModel";
import { checkSheetTitle, sameTitle, titleInFormula } from "./sheetTitle";
import type { Json } from "./wire";

export interface NameModel {
  readonly name: string;
  /** "='Sheet1'!$A$1:$B$2" or a constant "=5". */
  formula: string;
  visible: boolean;
  comment: string;
}

export class WorkbookModel {
  fileName = "Book1.xlsx";
  readonly sheets: SheetModel[] = [];
  /** Workbook-scoped defined names by their name in lower case. */
  readonly names = new Map<string, NameModel>();
  readonly settings = new Map<string, Json>();
  /** The password, "" for none, or null while the structure is not protected. */
  structurePassword: string | null = null;
  activeSheetId = "";
  selection: { readonly sheetId: string; readonly area: Area } | null = null;
  readonly work = new HostWork();
  /** Files that were opened in windows of their own, in base64. */
  readonly opened: string[] = [];
  private sheetsMade = 0;

  /** A workbook as File > New gives it, with the sheets named. */
  static withSheets(...titles: readonly string[]): WorkbookModel {
    const workbook = new WorkbookModel();
    for (const title of titles.length > 0 ? titles : ["Sheet1"]) workbook.addSheet(title);
    return workbook;
  }

  sheet(title: string): SheetModel {
    const sheet = this.sheets.find((candidate) => sameTitle(candidate.title, title));
    if (!sheet) throw itemNotFound(`worksheet ${title}`);
    return sheet;
  }

  /** By title or by id, as worksheets.getItem takes it. */
  findSheet(key: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === key || sameTitle(sheet.title, key)) ?? null;
  }

  sheetById(id: string): SheetModel {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    return sheet;
  }

  /** A new sheet at the end, visible and not activated (WorksheetCollection.add). */
  addSheet(title: string | null): SheetModel {
    this.requireStructure();
    const wanted = title ?? this.freeTitle();
    this.checkTitle(wanted, null);
    this.sheetsMade++;
    const id = `{00000000-0001-0000-${this.sheetsMade.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    const sheet = new SheetModel(id, wanted);
    this.sheets.push(sheet);
    if (this.activeSheetId === "") this.activeSheetId = id;
    return sheet;
  }

  private freeTitle(): string {
    for (let number = 1; ; number++) {
      if (!this.findSheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  private checkTitle(title: string, own: SheetModel | null): void {
    checkSheetTitle(title);
    if (this.sheets.some((sheet) => sheet !== own && sameTitle(sheet.title, title))) {
      throw new HostError("ItemAlreadyExists", `A resource with the same name already exists. (${title})`);
    }
  }

  /** Formulas (boundFormula.ts), defined names and input rules follow the new title, as in Excel. */
  renameSheet(sheet: SheetModel, title: string): void {
    this.requireStructure();
    this.checkTitle(title, sheet);
    const former = sheet.title;
    sheet.title = title;
    this.rewriteReferences((written) => (sameTitle(written, former) ? `${titleInFormula(title)}!` : null));
  }

  /** References to the sheet become #REF!, names that lead to it too (Worksheet.delete: VeryHidden, last visible). */
  deleteSheet(sheet: SheetModel): void {
    this.requireStructure();
    if (sheet.visibility === "VeryHidden")
      throw new HostError("InvalidOperation", "A VeryHidden sheet is not deleted.");
    this.requireAnotherVisible(sheet);
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    sheet.deleted = true;
    this.rewriteReferences((written) => (sameTitle(written, sheet.title) ? "#REF!" : null));
    for (const other of this.sheets) other.charts = other.charts.filter((chart) => chart.source.sheetId !== sheet.id);
    if (this.activeSheetId === sheet.id) this.activateNeighbour(position);
  }

  private activateNeighbour(position: number): void {
    const visible = this.sheets.filter((sheet) => sheet.visibility === "Visible");
    const next = visible.find((sheet) => this.sheets.indexOf(sheet) >= position) ?? visible.at(-1);
    this.activeSheetId = next?.id ?? "";
  }

  private rewriteReferences(rewrite: (title: string) => string | null): void {
    for (const name of this.names.values()) name.formula = withSheetReferences(name.formula, rewrite);
    for (const sheet of this.sheets) {
      sheet.validations = sheet.validations.map(({ area, settings }) => ({
        area,
        settings: new Map([...settings].map(([key, value]) => [key, rewritten(value, rewrite)])),
      }));
    }
  }

  setVisibility(sheet: SheetModel, visibility: SheetVisibility): void {
    this.requireStructure();
    if (visibility !== "Visible") this.requireAnotherVisible(sheet);
    const position = this.sheets.indexOf(sheet);
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.activeSheetId === sheet.id) this.activateNeighbour(position);
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.requireStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw invalidArgument(`position ${position} of ${this.sheets.length} sheets`);
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  private requireAnotherVisible(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible") return;
    if (this.sheets.some((other) => other !== sheet && other.visibility === "Visible")) return;
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }

  private requireStructure(): void {
    if (this.structurePassword !== null) throw accessDenied("the structure of the workbook is protected");
  }
}

function rewritten(value: Json, rewrite: (title: string) => string | null): Json {
  if (typeof value === "string") return value.startsWith("=") ? withSheetReferences(value, rewrite) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => rewritten(item, rewrite));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewritten(item, rewrite)]));
}
