import { createTranslators, type Translators } from "../../criteria/translators";
import { languages, type Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { areaAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import type { CellStyleName, PlanCell } from "../../workbook/sheetPlan";
import { formulaCell, textCell, valueCell } from "../planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../sheetDraft";
import { wrappedLines } from "../textFit";
import { helperColumns, scorecardCells, scorecardWidths } from "./scorecardLayout";

/** Says a text in a language. */
export type Say = (t: Translate, language: Language) => string;

/** Where a cell stands: one cell, or several of a row merged. */
export interface At {
  readonly row: number;
  readonly left: number;
  readonly right?: number;
}

/** live: formulas beside their results. firstOnly: values in the workbook. ownFile: values, for one organisation. */
export type PageKind = "live" | "firstOnly" | "ownFile";

/** The scorecard being filled in: with formulas and labels in three languages, or as values in one. */
export class ScorecardPage {
  private readonly labels = new Map<number, number>();
  private readonly lines = new Map<number, number>();
  private readonly translators: Translators | null;

  constructor(
    private readonly draft: SheetDraft,
    private readonly context: ReportContext,
    readonly kind: PageKind,
  ) {
    this.translators = kind === "live" ? createTranslators() : null;
  }

  /** false: values only. */
  get live(): boolean {
    return this.kind === "live";
  }

  /** A cell with its result, and its formula where the page is live. */
  put(
    at: At,
    style: CellStyleName,
    value: CellValue,
    formula: string | null = null,
    format: string | null = null,
  ): void {
    const isFormula = this.live && formula !== null;
    this.place(at, isFormula ? formulaCell(formula, value, style, format) : valueCell(value, style, format));
  }

  place({ row, left, right = left }: At, cell: PlanCell): void {
    this.draft.putMerged(row, left, right, cell);
  }

  /** A number that only formulas look at; nothing where the page holds values. */
  helper(row: number, column: number, value: number, formula: string | null): void {
    if (!this.live) return;
    const cell = formula === null ? valueCell(value, "parameter", "General") : null;
    this.draft.put(row, column, cell ?? formulaCell(formula ?? "", value, "parameter", "General"));
  }

  /** A text of our own, or of the criteria sheet: live, it follows the language chosen on the sheet. */
  label(at: At, style: CellStyleName, say: Say): void {
    const { t, language } = this.context;
    const own = say(t, language);
    const { translators } = this;
    if (translators === null) {
      this.place(at, textCell(own, style));
      return;
    }
    const said = languages.map((one) => say(translators[one], one));
    const left = this.keep(at.row, said);
    const area = areaAddress({ top: at.row, left, bottom: at.row, right: left + said.length - 1 }, "$");
    this.place(at, formulaCell(`=INDEX(${area},1,${scorecardCells.label})`, own, style));
    for (const text of said) this.growFor(at, text);
  }

  /** The row becomes high enough for a text that may come to stand there. */
  growFor({ row, left, right = left }: At, text: string): void {
    const width = scorecardWidths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    const lines = Math.max(this.lines.get(row) ?? 1, wrappedLines(text, width - 1));
    this.lines.set(row, lines);
    this.draft.setLeastLines(row, lines);
  }

  /**
   * Texts side by side in hidden columns of the row; gives the first of the columns. Not wrapped, which would raise the
   * row, and not centred, which would spread them over the page.
   */
  keep(row: number, texts: readonly string[]): number {
    const before = this.labels.get(row) ?? 0;
    this.labels.set(row, before + texts.length);
    const left = helperColumns.firstLabel + before;
    this.draft.putRow(
      row,
      left,
      texts.map((text) => textCell(text, "plain")),
    );
    return left;
  }
}
