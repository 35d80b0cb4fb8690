import type { Criterion } from "../../criteria/criterion";
import { cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import { labelText } from "../header/headerBlock";
import { isNumberingRow } from "../header/numberingRow";
import { isPartLabel } from "../header/partLabel";
import { isOrganisationLabel, isPlaceLabel } from "../header/organisationLabel";
import { readsAsCodes, type RowEvidence, rowEvidence } from "../header/rowEvidence";
import type { SheetView } from "../sheet/sheetView";
import { isBlankRow } from "./headerEnd";

/** Where the names and codes of criteria stand in a sheet. */
export interface CriterionLabels {
  /** Rows that head columns: several criteria side by side, or one beside the heading of the organisations. */
  readonly headerRows: readonly number[];
  /** Criteria named in those rows. */
  readonly across: ReadonlySet<Criterion>;
  /** For each column, the rows other than header rows in which it names a criterion, from the top down. */
  readonly down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>;
}

/** Rows beyond this hold values of organisations, not labels one under another; header rows are looked for everywhere. */
const mostLabelRows = 2000;

const nearest = 3;

type Labels = ReadonlyMap<number, Criterion>;

/** Looks at every text of the sheet once. */
export function findCriterionLabels(sheet: SheetView, index: CriterionIndex): CriterionLabels {
  const headers = new Headers(sheet, index);
  const firm = new Map<number, Map<number, Criterion>>();
  const doubtful = new Map<number, Map<number, Criterion>>();
  const wholes: string[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    const named = criteriaOfRow(sheet, row, index, wholes);
    if ((named.firm.size === 0 && named.doubtful.size === 0) || isNumberingRow(sheet, row)) continue;
    if (headers.take(row, named) || row >= mostLabelRows) continue;
    addDown(firm, row, named.firm);
    addDown(doubtful, row, named.doubtful);
  }
  for (const [column, rows] of doubtful) {
    const own = firm.get(column);
    if (own !== undefined ? own.size >= rows.size : isColumnOfCodes(rows, firm, headers)) {
      firm.set(column, new Map([...(own ?? []), ...rows].sort(([one], [other]) => one - other)));
    }
  }
  return { headerRows: headers.rows, across: headers.criteria, down: firm };
}

interface NamedCriteria {
  readonly firm: Labels;
  /** By codes that may as well be figures. */
  readonly doubtful: Labels;
}

/** Decides which rows head columns, from the top down. */
class Headers {
  readonly rows: number[] = [];
  readonly criteria = new Set<Criterion>();
  private last: Labels = new Map();

  constructor(
    private readonly sheet: SheetView,
    private readonly index: CriterionIndex,
  ) {}

  /** true where the row is one. */
  take(row: number, { firm, doubtful }: NamedCriteria): boolean {
    const named = new Map([...firm, ...doubtful]);
    const isHeader =
      new Set(firm.values()).size > 1 ||
      (firm.size > 0 ? hasOrganisationLabel(this.sheet, row, named) : this.isRowOfCodes(row));
    if (!isHeader) return false;
    this.rows.push(row);
    for (const criterion of named.values()) this.criteria.add(criterion);
    this.last = firm.size > 0 ? firm : this.last;
    return true;
  }

  /**
   * Codes that look like figures head columns beside the heading of the organisations, else only at the top of the sheet,
   * or next to a header that does not say otherwise.
   */
  private isRowOfCodes(row: number): boolean {
    const evidence = rowEvidence(this.sheet, row, this.index);
    if (!readsAsCodes(evidence)) return false;
    if (evidence.heading !== null) return true;
    return this.rows.length === 0 ? isBlankAbove(this.sheet, row) : this.goesOn(row, evidence);
  }

  private goesOn(row: number, { doubtful }: RowEvidence): boolean {
    const above = this.rows[this.rows.length - 1] ?? 0;
    return (
      isOneHeader(this.sheet, above, row) &&
      Array.from(doubtful).every(([column, criterion]) => (this.last.get(column) ?? criterion) === criterion)
    );
  }
}

/** Only titles above: a row with figures would be one of organisations already. */
function isBlankAbove(sheet: SheetView, row: number): boolean {
  return sheet.rows.slice(0, row).every((cells) => cells.every(({ kind }) => kind !== "number"));
}

/** Header rows near to each other, with nothing but blanks and column numbers between, are one header. */
export function isOneHeader(sheet: SheetView, above: number, row: number): boolean {
  if (row - above > nearest) return false;
  for (let between = above + 1; between < row; between++) {
    if (!isBlankRow(sheet, between) && !isNumberingRow(sheet, between)) return false;
  }
  return true;
}

function addDown(down: Map<number, Map<number, Criterion>>, row: number, named: Labels): void {
  for (const [column, criterion] of named) {
    down.set(column, (down.get(column) ?? new Map<number, Criterion>()).set(row, criterion));
  }
}

/**
 * Numbers one under another are codes where they stand beside the criteria they say; numbers of organisations and figures do
 * not. Where no criterion is named by anything else, there is nothing to hold them against.
 */
function isColumnOfCodes(rows: Labels, firm: ReadonlyMap<number, Labels>, { rows: headerRows }: Headers): boolean {
  const beside = Array.from(rows, ([row, criterion]) =>
    Array.from(firm.values()).flatMap((labels) => {
      const other = labels.get(row);
      return other === undefined ? [] : [other === criterion];
    }),
  ).flat();
  if (beside.length > 0) return beside.every((isSame) => isSame);
  return firm.size === 0 && headerRows.length === 0;
}

/** @param wholes for each column the last indicator that is no part of another; brought up to date */
function criteriaOfRow(sheet: SheetView, row: number, index: CriterionIndex, wholes: string[]): NamedCriteria {
  const firm = new Map<number, Criterion>();
  const doubtful = new Map<number, Criterion>();
  const cells = sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell.kind !== "text") continue;
    const text = labelText(cell);
    const isPart = isPartLabel(text);
    const found = index.find(text);
    const criterion = found ?? (isPart ? index.findPart(wholes[column] ?? "", text) : null);
    if (!isPart && text !== "") wholes[column] = text;
    if (criterion !== null) (found === null || index.isFirm(text) ? firm : doubtful).set(column, criterion);
  }
  return { firm, doubtful };
}

function hasOrganisationLabel(sheet: SheetView, row: number, named: ReadonlyMap<number, Criterion>): boolean {
  return (sheet.rows[row] ?? []).some((cell, column) => {
    if (cell.kind !== "text" || named.has(column)) return false;
    const text = labelText(cell);
    return isOrganisationLabel(text) || isPlaceLabel(text);
  });
}

/** How many criteria are named one under another. */
export function criteriaDown({ down }: CriterionLabels): number {
  return new Set(Array.from(down.values()).flatMap((rows) => Array.from(rows.values()))).size;
}
