import type { Issue } from "../../issues/issue";
import type { Shown } from "../../locales/numberText";
import { type CellArea, type GridCell, cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import { isNumberingRow } from "../header/numberingRow";
import { isPartLabel } from "../header/partWords";
import { isNeverName, isOnlyNumber } from "../organisation/neverName";
import { headsOrganisations, isRowNumberLabel } from "../header/organisationLabel";
import { labelText } from "../header/headerBlock";
import { issueAt, quote } from "../issueAt";
import { organisationName } from "../organisation/organisationName";
import { isFullName, speakingOf } from "../organisation/speaksOfOrganisation";
import { cleanText } from "../../tables/text/cleanText";
import { parseUnit } from "../../tables/measuringUnit";
import { contentsShown, writtenText } from "../value/readCell";
import { isWordForValue } from "../value/words";
import {
  isAidText,
  isFilled,
  isGroupText,
  isNoteText,
  isNumberLike,
  isPartOfCountry,
  isPersonText,
  isReserveText,
  isTotalsText,
  sideText,
} from "./rowKind";
import type { RowsTable } from "./locatedTable";

/**
 * What a row below the header is; an issue says why it is no organisation. unspoken: perhaps one, to be asked about.
 * end: another table begins.
 */
type RowVerdict = "organisation" | "unspoken" | "blank" | "withoutValues" | "end" | Issue;

const marked = /^[-–—•·*▪‣] ?(?=\p{L})/u;

/** Of a territory, a union or one organisation; no word for a kind of them, as "школы" is. */
function speaksForItself(name: string): boolean {
  return speakingOf(name) % 2 === 1 || isFullName(name);
}

/** Decides about one row at a time. */
export class RowJudge {
  private readonly columns: readonly number[];
  private readonly matched: ReadonlySet<number>;
  private readonly wideRows: ReadonlyMap<number, CellArea>;
  private lastOfHeads: number | undefined;
  private namesWithValues: ReadonlyMap<string, number> | undefined;

  constructor(
    private readonly table: RowsTable,
    private readonly index: CriterionIndex,
    private readonly isKnown: (name: string) => boolean,
  ) {
    this.columns = Array.from(table.indicatorColumns.values()).sort((one, other) => one - other);
    this.matched = new Set(this.columns);
    this.wideRows = new Map(
      table.sheet.merges.filter((merge) => this.isHeading(merge)).map((merge) => [merge.top, merge]),
    );
  }

  name(row: number): string {
    return organisationName(this.cell(row, this.table.organisationColumn));
  }

  verdict(row: number): RowVerdict {
    const name = this.name(row);
    if (name === "") return this.namelessVerdict(row);
    if (this.isKnown(name)) return "organisation";
    if (isNumberingRow(this.table.sheet, row)) return this.issue(row, "rowIsHeader", "info", "1, 2, 3 …");
    if (isTotalsText(name)) return this.issue(row, "rowIsTotals", "info", name);
    if (isAidText(name)) return this.issue(row, "rowIsPart", "info", name);
    if (isReserveText(name) && this.hasValues(row)) return "unspoken";
    if (isNoteText(name)) return this.noteIssue(row, name);
    if (this.isSigned(row, name)) return this.issue(row, "rowIsNote", "info", name);
    // "Бірлік" and "Дана" are words of units, and names.
    if (parseUnit(name) !== null && /^\p{Lu}\p{Ll}{3,}$/u.test(name) && this.hasValues(row)) return "unspoken";
    if (parseUnit(name) !== null) return this.issue(row, "rowOfOtherUnit", "warning", name);
    const header = this.headerVerdict(row, name);
    if (header !== null) return header;
    if (this.isHeadWord(name)) return this.hasValues(row) ? "unspoken" : this.issue(row, "rowIsHeader", "info", name);
    if (this.hasValues(row)) return this.partVerdict(row, name) ?? "organisation";
    if (isFullName(name) && !isGroupText(name)) return "withoutValues";
    const heading =
      this.wideRows.has(row) || isGroupText(name) || this.isUnnumbered(row) || this.headsPartOfCountry(row, name);
    return heading ? this.issue(row, "rowIsHeading", "info", name) : "withoutValues";
  }

  /** "из них женщин", "Норматив", "2024 год": a part or an aid, never a name; a number, a code or "н/д" is nobody's either. */
  private partVerdict(row: number, name: string): RowVerdict | null {
    if (isOnlyNumber(name) || isWordForValue(name) || this.index.isFirm(name)) {
      return this.issue(row, "rowWithoutName", "error", name);
    }
    const below = this.verdictBelow(row, name);
    if (below !== null) return below;
    if (!isNeverName(name)) return this.isUnnumbered(row) && speakingOf(name) === 0 ? "unspoken" : null;
    return this.isNumberedName(row, name) ? "unspoken" : this.issue(row, "rowIsPart", "info", name);
  }

  /** "Кассир" beside "С. Ким": a post and who signs, where no organisation's row number is. */
  private isSigned(row: number, name: string): boolean {
    const texts = this.filled(row).map(writtenText);
    return texts.length > 0 && texts.every(isPersonText) && !this.hasRowNumber(row) && !isFullName(name);
  }

  /** A row that counts on among the organisations ("4 | Рост"): a name for all one knows. */
  isNumberedName(row: number, name: string): boolean {
    const number = (at: number) => Number(labelText(this.cell(at, this.table.organisationColumn - 1)));
    return this.hasRowNumbers() && this.hasRowNumber(row) && number(row) === number(row - 1) + 1 && !isPartLabel(name);
  }

  /** "- школы" or "школы" below half of the organisations and more: part of the row above. With a dash, but below few: a question. */
  private verdictBelow(row: number, name: string): RowVerdict | null {
    const isMarked = marked.test(name);
    if (!isMarked && (speaksForItself(name) || this.hasRowNumber(row))) return null;
    const names = (this.namesWithValues ??= this.allWithValues());
    const others = Array.from(names).filter(([other]) => !marked.test(other) && speaksForItself(other));
    if (others.length === 0) return null;
    const count = names.get(name) ?? 0;
    const isOfEach = count > Math.max(1, ...others.map(([, times]) => times)) && count * 2 >= others.length;
    if (isOfEach && !speaksForItself(name)) return this.issue(row, "rowIsPart", "info", name);
    return isMarked ? "unspoken" : null;
  }

  private allWithValues(): ReadonlyMap<string, number> {
    const names = new Map<string, number>();
    for (let row = this.table.end.row + 1; row < this.table.sheet.rows.length; row++) {
      const name = this.name(row);
      // Below one organisation it stands once.
      const isAgain = name === this.name(row - 1) && !speaksForItself(name);
      if (name !== "" && !isAgain && this.hasValues(row)) names.set(name, (names.get(name) ?? 0) + 1);
    }
    return names;
  }

  private hasRowNumbers(): boolean {
    const header = this.table.header.columns[this.table.organisationColumn - 1];
    return header !== undefined && isRowNumberLabel(header.cell?.text ?? "");
  }

  /** Rows have numbers, but this one does not: "Области" above the oblasts. */
  private isUnnumbered(row: number): boolean {
    return this.hasRowNumbers() && !this.hasRowNumber(row);
  }

  /** Names of one kind are all organisations where one has values, and heads where organisations with values stand below. */
  private headsPartOfCountry(row: number, name: string): boolean {
    return isPartOfCountry(name) && row < (this.lastOfHeads ??= this.lastUnderHeads());
  }

  /** The last row with values; -1 where one of them is named like a part of the country. */
  private lastUnderHeads(): number {
    let last = -1;
    for (let row = this.table.end.row + 1; row < this.table.sheet.rows.length; row++) {
      if (!this.hasValues(row)) continue;
      if (isPartOfCountry(this.name(row))) return -1;
      last = row;
    }
    return last;
  }

  /** What heads the organisations is none of them. */
  private isHeadWord(name: string): boolean {
    return headsOrganisations(name) || name === this.table.header.columns[this.table.organisationColumn]?.cell?.text;
  }

  /** Without a number where the others have one, and nothing says that it is a name: what stands below a table, behind a gap. */
  isStray(row: number, name: string): boolean {
    return this.isUnnumbered(row) && !isFullName(name) && speakingOf(name) !== 1;
  }

  hasRowNumber(row: number): boolean {
    const before = this.cell(row, this.table.organisationColumn - 1);
    return (
      this.table.organisationColumn > 0 && !this.matched.has(this.table.organisationColumn - 1) && isNumberLike(before)
    );
  }

  firstFilled(row: number): GridCell {
    const column = this.columns.find((candidate) => isFilled(this.cell(row, candidate)));
    return this.cell(row, column ?? this.table.organisationColumn);
  }

  /** @param column where the text stands */
  issue(
    row: number,
    code: Issue["code"],
    severity: Issue["severity"],
    written: string | readonly Shown[],
    column = this.table.organisationColumn,
  ): Issue {
    return issueAt(this.table.sheet, { row, column }, code, severity, {
      written: typeof written === "string" ? quote(written) : written,
    });
  }

  private namelessVerdict(row: number): RowVerdict {
    const { text: side, column } = sideText(this.table.sheet, row, this.matched);
    if (isTotalsText(side)) return this.issue(row, "rowIsTotals", "info", side, column);
    if (!this.hasValues(row)) {
      const remark = side === "" ? this.remark(row) : side;
      return remark === "" ? "blank" : this.issue(row, "rowIsNote", "info", remark, column);
    }
    if (isNumberingRow(this.table.sheet, row)) return this.issue(row, "rowIsHeader", "info", "1, 2, 3 …");
    const texts = this.filled(row).map(writtenText);
    const header = this.headerVerdict(row, side);
    if (header !== null) return header;
    const aid = this.aidBefore(row);
    if (aid !== undefined) return this.issue(row, "rowIsPart", "info", aid);
    const onlyWords = this.filled(row).every((cell) => cell.kind === "text" && !isNumberLike(cell));
    if (onlyWords && ([side, ...texts].some(isNoteText) || texts.every(isPersonText)))
      return this.issue(row, "rowIsNote", "info", texts.join(" "));
    if (onlyWords && texts.every((text) => parseUnit(text) !== null)) {
      return this.issue(row, "rowIsHeader", "info", texts.join(", "));
    }
    const own = this.cell(row, this.table.organisationColumn);
    if (own.kind === "error") return this.issue(row, "nameNotReadable", "error", String(own.value));
    return this.issue(row, "rowWithoutName", "error", contentsShown(this.filled(row)));
  }

  /** "Максимум" under "№". */
  private aidBefore(row: number): string | undefined {
    const before = (this.table.sheet.rows[row] ?? []).slice(0, Math.max(0, this.table.organisationColumn));
    return before.map(labelText).find((text) => isNeverName(text) && !isOnlyNumber(text));
  }

  /** What is in a row without a name, text or value, and is no number of a row. */
  private remark(row: number): string {
    const cell = (this.table.sheet.rows[row] ?? []).find(
      (one) => isFilled(one) && one.kind !== "number" && one.kind !== "text",
    );
    return cell === undefined ? "" : writtenText(cell);
  }

  private noteIssue(row: number, name: string): Issue {
    const numbers = this.filled(row).some((cell) => isNumberLike(cell));
    return numbers ? this.issue(row, "noteWithValues", "error", name) : this.issue(row, "rowIsNote", "info", name);
  }

  /** The header once more is skipped; the header of other columns begins another table, which is not read. */
  private headerVerdict(row: number, name: string): RowVerdict | null {
    if (this.repeatsHeader(row, name)) return this.issue(row, "rowIsHeader", "info", name);
    if (this.headsOthers(row, name)) return "end";
    const isLabel = ({ kind, value }: GridCell) => kind === "text" && /\p{L}/u.test(String(value));
    if (!this.filled(row, 3).every(isLabel)) return null;
    const labels = this.filled(row);
    if (labels.length === 0 || !labels.every(isLabel)) return null;
    const sameColumns = Array.from(this.table.header.matches.matched.values()).filter(
      ({ column, cell }) => cell !== null && labelText(this.cell(row, column)) === cell.text,
    );
    if (sameColumns.length > 0 && sameColumns.length >= labels.length)
      return this.issue(row, "rowIsHeader", "info", name);
    const texts = labels.map((cell) => cleanText(String(cell.value)));
    // Codes alone beside a name were typed for values.
    const isHeader = name === "" || headsOrganisations(name) || texts.some((text) => this.index.isNamed(text));
    return isHeader && texts.every((text) => this.index.isFirm(text)) ? "end" : null;
  }

  /** The heading of the organisations over the same texts as in the header, codes that look like figures among them. */
  private repeatsHeader(row: number, name: string): boolean {
    const { matches } = this.table.header;
    const heads = new Map(Array.from(matches.matched.values(), ({ column, cell }) => [column, cell?.text]));
    const filled = this.columns.filter((column) => isFilled(this.cell(row, column)));
    return (
      this.isHeadWord(name) &&
      filled.length > 0 &&
      filled.every((column) => labelText(this.cell(row, column)) === heads.get(column))
    );
  }

  /** Codes that look like figures, in another order than in the header: beside the heading, or all of them and no name. */
  private headsOthers(row: number, name: string): boolean {
    const { matched } = this.table.header.matches;
    const codes = this.filled(row).map((cell) => this.index.code(labelText(cell)));
    const different = new Set(codes);
    if (different.size < 2 || different.size < codes.length || different.has(null)) return false;
    const isAll = different.size === matched.size && Array.from(matched.keys()).every((one) => different.has(one));
    return this.isHeadWord(name) || (name === "" && isAll);
  }

  private isHeading(merge: CellArea): boolean {
    const { organisationColumn } = this.table;
    const covers = merge.left <= organisationColumn && organisationColumn <= merge.right;
    return covers && this.columns.some((column) => merge.left <= column && column <= merge.right);
  }

  hasValues(row: number): boolean {
    return this.columns.some((column) => isFilled(this.cell(row, column)));
  }

  private filled(row: number, most = Infinity): readonly GridCell[] {
    const cells: GridCell[] = [];
    for (const column of this.columns) {
      const cell = this.cell(row, column);
      if (isFilled(cell)) cells.push(cell);
      if (cells.length >= most) break;
    }
    return cells;
  }

  private cell(row: number, column: number): GridCell {
    return cellAt(this.table.sheet, row, column);
  }
}
