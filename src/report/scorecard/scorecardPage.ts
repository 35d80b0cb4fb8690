import { createTranslators, type Translators } from "../../locales/translators";
import { languages, type Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { areaAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import { cellStyles } from "../../workbook/cellStyles";
import { textWidth, type TextLook } from "../../workbook/textWidth";
import type { CellStyleName, PlanCell } from "../../workbook/sheetPlan";
import { formulaCell, textCell, valueCell } from "../kit/planCell";
import { textAt } from "../kit/listItem";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { chosenLanguage } from "./scorecardChoice";
import { helperColumns, scorecardCells } from "./scorecardLayout";
import { fittedPage, type FittedPage, type PageText } from "./scorecardFit";

export type Say = (t: Translate, language: Language) => string;

/** Where a cell is: one cell, or several of a row merged. */
export interface At {
  readonly row: number;
  readonly left: number;
  readonly right?: number;
}

/** live: formulas beside their results. firstOnly: values in the workbook. ownFile: values, for one organisation. */
export type PageKind = "live" | "firstOnly" | "ownFile";

/** Left in its cell: LibreOffice prints what a centred number in a hidden column has left of it. */
const unseen = "text";

/** The scorecard being filled in: with formulas and labels in three languages, or as values in one. */
export class ScorecardPage {
  private readonly labels = new Map<number, number>();
  /** The widest text of each place. */
  private readonly texts = new Map<string, PageText>();
  private readonly filled = new Set<number>();
  private readonly translators: Translators | null;
  /** In which labels are shown when the sheet is written. */
  readonly language: Language;

  constructor(
    private readonly draft: SheetDraft,
    private readonly context: ReportContext,
    readonly kind: PageKind,
  ) {
    this.translators = kind === "live" ? createTranslators() : null;
    this.language = kind === "live" ? chosenLanguage(context) : context.language;
  }

  /** Widths and heights with which all of it prints on one page, as large as can be. */
  fitted(): FittedPage {
    return fittedPage({ texts: [...this.texts.values()], filled: this.filled }, this.context.evaluation);
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

  place(at: At, cell: PlanCell): void {
    const { row, left, right = left } = at;
    this.draft.putMerged(row, left, right, cell);
    this.filled.add(row);
    const look = cellStyles[cell.style];
    if (typeof cell.value === "string" && look.wrap) this.growFor(at, cell.value, look);
  }

  /** A number that only formulas look at; nothing where the page holds values. */
  helper(row: number, column: number, value: number, formula: string | null): void {
    if (!this.live) return;
    const cell = formula === null ? valueCell(value, unseen, "General") : null;
    this.draft.put(row, column, cell ?? formulaCell(formula ?? "", value, unseen, "General"));
  }

  /** A text of our own, or of the criteria sheet: live, it follows the language chosen on the sheet. */
  label(at: At, style: CellStyleName, say: Say): void {
    const own = this.said(say);
    this.place(at, this.live ? formulaCell(`=${this.kept(at.row, say)}`, own, style) : textCell(own, style));
    const look = cellStyles[style];
    if (this.live && look.wrap) for (const text of this.saidInAll(say)) this.growFor(at, text, look);
  }

  /** In the language that is shown when the sheet is written. */
  said(say: Say): string {
    return say(this.translators?.[this.language] ?? this.context.t, this.language);
  }

  /** In each language that the page can show. */
  saidInAll(say: Say): readonly string[] {
    const { translators } = this;
    return translators === null ? [this.said(say)] : languages.map((one) => say(translators[one], one));
  }

  /** The part of a formula that gives a text, kept in this row, in the language chosen. */
  kept(row: number, say: Say): string {
    const said = this.saidInAll(say);
    const left = this.keep(row, said);
    const area = areaAddress({ top: row, left, bottom: row, right: left + said.length - 1 }, "$");
    return textAt(area, scorecardCells.label);
  }

  /** The row becomes high enough for a text that may come to stand there. */
  growFor({ row, left, right = left }: At, text: string, look: TextLook = cellStyles.text): void {
    const place = `${row} ${left} ${right}`;
    const before = this.texts.get(place);
    if (before === undefined || textWidth(text, look) > textWidth(before.text, before.look))
      this.texts.set(place, { row, left, right, text, look });
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

  /**
   * Texts one under another in hidden columns beside these rows, column after column: of hundreds of organisations a row would make the
   * sheet as wide as that.
   * @returns the part of a formula that gives the one at a position from 0
   */
  keepBeside(top: number, bottom: number, texts: readonly string[]): (position: string) => string {
    const height = bottom - top + 1;
    const left = helperColumns.firstLabel + Math.max(0, ...this.labels.values());
    texts.forEach((text, index) => {
      this.draft.put(top + (index % height), left + Math.floor(index / height), textCell(text, "plain"));
    });
    const right = left + Math.floor((texts.length - 1) / height);
    const area = areaAddress({ top, left, bottom, right }, "$");
    return (position) => {
      const before = `INT((${position})/${height})`;
      return textAt(area, `(${position})-${height}*${before}+1,${before}+1`);
    };
  }
}
