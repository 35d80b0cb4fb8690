import type { Criterion } from "../../criteria/criterion";
import type { SheetGrid } from "../../workbook/grid";
import { isNumberLike } from "../table/rowKind";
import { parseUnit } from "../../tables/measuringUnit";
import { isNo, isNoData, isYes } from "../value/words";
import type { CriterionIndex } from "./criterionIndex";
import { labelText } from "./headerBlock";
import { columnField } from "./columnField";
import { headsOrganisations } from "./organisationLabel";

/** What the cells of one row say about its being a header: a code that could as well be a figure proves nothing by itself. */
export interface RowEvidence {
  /** Criteria named by texts that nobody would write for a figure, by column. */
  readonly firm: ReadonlyMap<number, Criterion>;
  /** true: one of them is named by more than a code. */
  readonly byName: boolean;
  /** Criteria whose code is only a number, or is as a number before other words, by column. */
  readonly doubtful: ReadonlyMap<number, Criterion>;
  /** Numbers that are no year, written as numbers or as text, codes among them; logical values, yes and no, errors. */
  readonly figures: number;
  /** Figures that are no code. */
  readonly strangeFigures: number;
  /** Texts that are no criterion, heading, field or unit: names, for all one knows. */
  readonly words: readonly string[];
  /** Column of a cell that only heads organisations ("Наименование организации", "№ п/п"), or null. */
  readonly heading: number | null;
}

export function rowEvidence(sheet: SheetGrid, row: number, index: CriterionIndex): RowEvidence {
  const firm = new Map<number, Criterion>();
  const doubtful = new Map<number, Criterion>();
  const words: string[] = [];
  let [figures, strangeFigures] = [0, 0];
  let heading: number | null = null;
  let byName = false;
  (sheet.rows[row] ?? []).forEach((cell, column) => {
    if (cell.kind === "empty") return;
    const text = labelText(cell);
    if (text === "" && cell.kind === "text") return;
    const criterion = text === "" ? null : index.find(text);
    const isFigure = isNumberLike(cell) ? !/^20\d\d$/.test(text) : cell.kind !== "text" || isAnswer(text);
    if (criterion !== null) (index.isFirm(text) ? firm : doubtful).set(column, criterion);
    byName ||= firm.has(column) && index.isNamed(text);
    if (isFigure) {
      figures++;
      if (criterion === null) strangeFigures++;
    } else if (criterion === null && headsOrganisations(text)) heading ??= column;
    else if (!firm.has(column) && columnField(text, index.year) === null && parseUnit(text) === null) words.push(text);
  });
  return { firm, byName, doubtful, figures, strangeFigures, words, heading };
}

function isAnswer(text: string): boolean {
  return isYes(text) || isNo(text) || isNoData(text);
}

/** A name beside figures, and nothing that heads a column: whatever codes the figures look like. */
export function readsAsFigures({ byName, figures, words, heading }: RowEvidence): boolean {
  return figures > 0 && words.length > 0 && !byName && heading === null;
}

/** Nothing but codes that look like figures, each once, and perhaps what heads the columns beside them. */
export function readsAsCodes({ doubtful, strangeFigures, words, heading }: RowEvidence): boolean {
  const different = new Set(doubtful.values()).size;
  if (strangeFigures > 0 || different < doubtful.size) return false;
  return heading === null ? words.length === 0 && different > 1 : different > 0;
}
