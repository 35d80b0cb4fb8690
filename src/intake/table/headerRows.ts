import type { Criterion } from "../../criteria/criterion";
import { cellAt, emptyCell, type GridCell } from "../../workbook/grid";
import { columnField } from "../header/columnField";
import type { CriterionIndex } from "../header/criterionIndex";
import { headerSearchRows, labelText } from "../header/headerBlock";
import { isNumberingRow } from "../header/numberingRow";
import { isPartLabel } from "../header/partWords";
import { headsOrganisations, isOrganisationLabel, isPlaceLabel, isRowNumberLabel } from "../header/organisationLabel";
import { readsAsCodes, type RowEvidence, rowEvidence } from "../header/rowEvidence";
import type { SheetView } from "../sheet/sheetView";
import { isBlankRow } from "./headerEnd";
import { isFilled, isNoteText, isNumberLike, isTotalsText } from "./rowKind";

/** Where the names and codes of criteria are in a sheet. */
export interface CriterionLabels {
  /** Rows that head columns: several criteria side by side, or one beside the heading of the organisations. */
  readonly headerRows: readonly number[];
  /** Criteria named in those rows. */
  readonly across: ReadonlySet<Criterion>;
  /** For each column, the rows other than header rows in which it names a criterion, from the top down. */
  readonly down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>;
  /** One of these columns is headed and holds nothing but codes: whatever codes are beside them are values. */
  readonly isCoded: boolean;
}

/** Rows beyond this hold values of organisations, not labels one under another; header rows are looked for everywhere. */
const mostLabelRows = 2000;
/** Once so many cells have been looked at, a row that names no criterion and heads nothing in its first cells is no header. */
const mostCells = 20_000;
const firstCells = 3;

const nearest = 3;

type Labels = ReadonlyMap<number, Criterion>;

interface CodeColumn {
  readonly column: number;
  readonly rows: Labels;
}

/** Looks at every text of the sheet once. */
export function findCriterionLabels(sheet: SheetView, index: CriterionIndex): CriterionLabels {
  const bare = codesDown(sheet, index, (column) => headsCodes(sheet, column, index), 1);
  const headers = new Headers(sheet, index, bare);
  const firm = new Map<number, Map<number, Criterion>>();
  const doubtful = new Map<number, Map<number, Criterion>>();
  const wholes: string[] = [];
  /** Criteria are named over columns beside the heading of the organisations. */
  let isHeaded = false;
  const isTwin = twinsOf(bare, sheet, index);
  let cells = 0;
  for (let row = 0; row < sheet.rows.length; row++) {
    cells += sheet.rows[row]?.length ?? 0;
    if (cells > mostCells && !mayHead(sheet.rows[row] ?? [], index)) continue;
    const found = criteriaOfRow(sheet, row, index, wholes);
    const code = bare?.rows.get(row);
    const isBeside = (column: number): boolean => code !== undefined && !isTwin(column);
    const named = found.byName ? found : without(found, isBeside);
    if ((named.firm.size === 0 && named.doubtful.size === 0) || isNumberingRow(sheet, row)) continue;
    const isHeader = headers.take(row, named);
    if (isHeader && named.byName) isHeaded ||= hasOrganisationLabel(sheet, row, named.firm);
    // Codes beside a name that were no header, or below the names of criteria, are values.
    if (isHeader || row >= mostLabelRows || (!named.byName && new Set(named.firm.values()).size > 1)) continue;
    const labels = isHeaded && !named.byName ? without(named, (column) => column !== bare?.column) : named;
    addDown(firm, row, labels.firm);
    addDown(doubtful, row, labels.doubtful);
  }
  if (bare !== null && firm.has(bare.column)) firm.set(bare.column, new Map(bare.rows));
  if (firm.size === 0 && headers.rows.length === 0) {
    const isBeside = (column: number) => doubtful.size > 0 && column <= Math.max(...doubtful.keys());
    const codes = bare ?? codesDown(sheet, index, (column) => isBeside(column) && !hasHeading(sheet, column));
    return {
      headerRows: [],
      across: headers.criteria,
      down: new Map(codes === null ? [] : [[codes.column, codes.rows]]),
      isCoded: bare !== null,
    };
  }
  for (const [column, rows] of doubtful) {
    const own = firm.get(column);
    const [first = 0] = own?.keys() ?? [];
    const goOn = Array.from(rows.keys()).every((row) => row >= first - 1);
    const isList = own !== undefined && isLeftListOfCodes(sheet, index, column, own.size + rows.size);
    if (own !== undefined ? isList || (own.size >= rows.size && goOn) : isColumnOfCodes(column, rows, firm)) {
      firm.set(column, new Map([...(own ?? []), ...rows].sort(([one], [other]) => one - other)));
    }
  }
  const isCoded = bare !== null && firm.has(bare.column);
  return { headerRows: headers.rows, across: headers.criteria, down: firm, isCoded };
}

interface NamedCriteria {
  readonly firm: Labels;
  /** By codes that may as well be figures. */
  readonly doubtful: Labels;
  /** true: one of them is named by more than a code. */
  readonly byName: boolean;
}

/** Decides which rows head columns, from the top down. */
class Headers {
  readonly rows: number[] = [];
  readonly criteria = new Set<Criterion>();
  private last: Labels = new Map();
  /** Texts beside the codes of header rows. */
  private readonly words = new Set<string>();

  constructor(
    private readonly sheet: SheetView,
    private readonly index: CriterionIndex,
    private readonly coded: CodeColumn | null,
  ) {}

  /** true where the row is one. */
  take(row: number, { firm, doubtful, byName }: NamedCriteria): boolean {
    const named = new Map([...firm, ...doubtful]);
    if (firm.size === 0 ? !this.isRowOfCodes(row) : !this.isRowOfNames(row, named, firm, byName)) return false;
    this.rows.push(row);
    for (const criterion of named.values()) this.criteria.add(criterion);
    this.last = firm.size > 0 ? firm : this.last;
    return true;
  }

  private isRowOfNames(row: number, named: Labels, firm: Labels, byName: boolean): boolean {
    if (hasOrganisationLabel(this.sheet, row, named)) return byName || this.isFreeOfNames(row);
    if (new Set(firm.values()).size > 1) return byName || this.isFreeOfNames(row);
    if (new Set(named.values()).size < 2) return false;
    const { figures, words } = rowEvidence(this.sheet, row, this.index);
    return byName && figures === 0 && words.length === 0 && !this.isOfList(row, firm);
  }

  /** The next text above or below the name is another criterion's: what is beside it is a value, whatever code it looks like. */
  private isOfList(row: number, firm: Labels): boolean {
    const isOther = (column: number, step: 1 | -1): boolean => {
      let next = row + step;
      while (isBlankRow(this.sheet, next) && next > 0 && next < this.sheet.rows.length) next += step;
      const found = this.index.find(labelText(cellAt(this.sheet, next, column)));
      return found !== null && found !== firm.get(column);
    };
    return Array.from(firm.keys()).some((column) => isOther(column, 1) || isOther(column, -1));
  }

  /** Codes alone may have been typed for values: not beside a word that heads nothing, unless it does so further up. */
  private isFreeOfNames(row: number): boolean {
    const { words, heading, figures } = rowEvidence(this.sheet, row, this.index);
    const isFree =
      heading !== null || words.every((word) => this.words.has(word)) || (this.rows.length === 0 && figures === 0);
    if (isFree) for (const word of words) this.words.add(word);
    return isFree;
  }

  /**
   * Codes that look like figures head columns beside the heading of the organisations, else only at the top of the sheet,
   * or next to a header that does not say otherwise; not over a column of codes, whose organisations may be numbered.
   */
  private isRowOfCodes(row: number): boolean {
    const evidence = rowEvidence(this.sheet, row, this.index);
    if (!readsAsCodes(evidence) || (this.coded !== null && this.isOverCodes(row, evidence, this.coded))) return false;
    if (evidence.heading !== null) return true;
    return this.rows.length === 0 ? isBlankAbove(this.sheet, row) : this.goesOn(row, evidence);
  }

  /** Names under the heading of organisations make of fewer codes above them the numbers of columns. */
  private isOverCodes(row: number, { doubtful }: RowEvidence, { column, rows }: CodeColumn): boolean {
    const last = Math.max(...rows.keys());
    if (row > last) return false;
    if (rows.size > doubtful.size || !headsOrganisations(labelText(cellAt(this.sheet, row, column)))) return true;
    return !this.sheet.rows.slice(last + 1).some((cells) => {
      const text = labelText(cells[column] ?? emptyCell);
      return /\p{L}/u.test(text) && !isNoteText(text) && !isTotalsText(text);
    });
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

/** Columns that say in every row what the column of codes says. */
function twinsOf(bare: CodeColumn | null, sheet: SheetView, index: CriterionIndex): (column: number) => boolean {
  const known = new Map<number, boolean>();
  return (column) => {
    const isTwin =
      known.get(column) ??
      Array.from(bare?.rows ?? []).every(([row, code]) => index.find(labelText(cellAt(sheet, row, column))) === code);
    known.set(column, isTwin);
    return isTwin;
  };
}

function without({ firm, doubtful, byName }: NamedCriteria, isValue: (column: number) => boolean): NamedCriteria {
  const labels = (all: Labels): Labels => new Map(Array.from(all).filter(([column]) => !isValue(column)));
  return { firm: labels(firm), doubtful: labels(doubtful), byName };
}

/** So many codes one under another are no chance. */
const leastList = 4;

/** Codes that are figures and codes that are none, each once, with nothing left of them and nothing that heads organisations. */
function isLeftListOfCodes(sheet: SheetView, index: CriterionIndex, column: number, count: number): boolean {
  const rows = codesDown(sheet, index, (one) => one === column)?.rows;
  if (count < leastList || rows?.size !== count || hasHeading(sheet)) return false;
  return Array.from(rows.keys()).every((row) => !(sheet.rows[row] ?? []).slice(0, column).some(isFilled));
}

/** Numbers one under another are codes where they are left of the criteria they say; numbers of organisations and figures do not. */
function isColumnOfCodes(column: number, rows: Labels, firm: ReadonlyMap<number, Labels>): boolean {
  const beside = Array.from(rows, ([row, criterion]) =>
    Array.from(firm).flatMap(([other, labels]) => {
      const named = other > column ? labels.get(row) : undefined;
      return named === undefined ? [] : [named === criterion];
    }),
  ).flat();
  return beside.length > 0 && beside.every((isSame) => isSame);
}

/**
 * The column of nothing but bare codes, each once: values of an organisation may look like them, too, so there is only one,
 * that with most codes, the first of equals.
 * @param mayBe whether the column is looked at
 * @param share for each code among them so many texts that are none: of criteria that were struck out, of groups; 0: any number of words
 */
function codesDown(
  sheet: SheetView,
  index: CriterionIndex,
  mayBe: (column: number) => boolean,
  share = 0,
): CodeColumn | null {
  const top = sheet.rows.slice(0, mostLabelRows);
  const width = top.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  let best: CodeColumn | null = null;
  for (let column = 0; column < width; column++) {
    if (!mayBe(column)) continue;
    const rows = new Map<number, Criterion>();
    let strangers = 0;
    const isOnce = top.every((_, row) => {
      const cell = cellAt(sheet, row, column);
      const text = labelText(cell);
      const criterion = text === "" ? null : index.code(text);
      if (criterion === null || text.length > criterion.code.length + 1) {
        if (rows.size === 0 || text === "" || isNoteText(text)) return true;
        strangers++;
        return share > 0 || (!isNumberLike(cell) && /\p{L}/u.test(text));
      }
      const isNew = !Array.from(rows.values()).includes(criterion);
      rows.set(row, criterion);
      return isNew;
    });
    if (
      isOnce &&
      strangers <= rows.size * share &&
      rows.size > (share > 0 ? 0 : 1) &&
      rows.size > (best?.rows.size ?? 0)
    )
      best = { column, rows };
  }
  return best;
}

/**
 * "Код" or the heading of organisations over the column, "№" with a name beside it, or "Показатель" over it or beside it; no
 * heading of organisations over other columns.
 */
function headsCodes(sheet: SheetView, column: number, index: CriterionIndex): boolean {
  const isOver = sheet.rows.slice(0, headerSearchRows).some((cells) => {
    const [own = "", next = ""] = [column, column + 1].map((one) => labelText(cells[one] ?? emptyCell));
    const fields = [own, next].map((text) => columnField(text, index.year));
    if (isRowNumberLabel(own) && !fields.includes("label")) {
      if (next !== "") return /\p{L}{2}/u.test(next) && !index.isNamed(next);
      return sheet.rows.slice(0, headerSearchRows).some((row) => index.isFirm(labelText(row[column] ?? emptyCell)));
    }
    return fields.includes("label") || fields[0] === "code" || headsOrganisations(own);
  });
  return isOver && !hasHeading(sheet, column);
}

/** Something heads the organisations of rows. @param codes a column of codes: what is over it names the organisations beside it */
export function hasHeading({ rows }: SheetView, codes: number | null = null): boolean {
  return rows.slice(0, headerSearchRows).some((cells) =>
    cells.some((cell, column) => {
      const text = cell.kind === "text" && column !== codes ? labelText(cell) : "";
      return headsOrganisations(text) && !isRowNumberLabel(text);
    }),
  );
}

function mayHead(cells: readonly GridCell[], index: CriterionIndex): boolean {
  return cells
    .filter(isFilled)
    .slice(0, firstCells)
    .map(labelText)
    .some((text) => headsOrganisations(text) || index.find(text) !== null);
}

/** @param wholes for each column the last indicator that is no part or line of another; brought up to date */
function criteriaOfRow(sheet: SheetView, row: number, index: CriterionIndex, wholes: string[]): NamedCriteria {
  const firm = new Map<number, Criterion>();
  const doubtful = new Map<number, Criterion>();
  const byName = new Set<Criterion>();
  const cells = sheet.rows[row] ?? [];
  // Beside the heading of the organisations numbers may be codes, too.
  const isHeaded = cells.some((cell) => cell.kind === "text" && headsOrganisations(labelText(cell)));
  for (let column = 0; column < cells.length; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell.kind !== "text" && !(isHeaded && cell.kind === "number")) continue;
    const text = labelText(cell);
    const isPart = isPartLabel(text);
    const whole = wholes[column] ?? "";
    const line = index.headsLines(whole) ? index.findPart(whole, text) : null;
    const found = line === null ? index.find(text) : null;
    const criterion = line ?? found ?? (isPart ? index.findPart(whole, text) : null);
    if (!isPart && line === null && text !== "") wholes[column] = text;
    if (criterion === null) continue;
    const isFirm = found === null || index.isFirm(text);
    (isFirm ? firm : doubtful).set(column, criterion);
    if (isFirm && (found === null || index.isNamed(text))) byName.add(criterion);
  }
  // Beside one criterion's name the code of another may be a value.
  for (const [column, criterion] of byName.size === 1 ? firm : []) {
    if (byName.has(criterion)) continue;
    firm.delete(column);
    doubtful.set(column, criterion);
  }
  return { firm, doubtful, byName: byName.size > 0 };
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
