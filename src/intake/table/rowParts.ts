import type { Issue } from "../../issues/issue";
import { type GridCell, cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import { labelText } from "../header/headerBlock";
import { bestPart, families } from "../header/matchColumns";
import { joinParts, mayBeValue, noPart, type Part } from "../header/partWords";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { issueAt, quote } from "../issueAt";
import { organisationName } from "../organisation/organisationName";
import { cellIn } from "../sheet/sheetView";
import type { NamedRow } from "./namedRow";
import { type PartedName, partedNames } from "./partedNames";
import { hasWrittenDate } from "../value/writtenDate";
import { isFilled, isTotalsText } from "./rowKind";
import type { Unit } from "../../tables/measuringUnit";
import type { RowsTable } from "./locatedTable";

interface Member {
  readonly row: number;
  readonly part: Part;
  readonly text: string;
}

/** Rows under one name, each with what it says of itself: 2024 and 2025, plan and fact, town, village and all. */
export interface RowGroup extends NamedRow {
  readonly members: readonly Member[];
}

/** Which rows are parts of an organisation's figures, by a column of such words or by their own names. */
export class RowParts {
  private readonly column: number | null;
  private readonly values: readonly number[];
  private readonly parted: ReadonlyMap<number, PartedName>;
  private readonly partedNames: ReadonlySet<string>;

  /** @param names of the rows, as they are written */
  constructor(
    private readonly table: RowsTable,
    private readonly index: CriterionIndex,
    names: ReadonlyMap<number, string>,
    isKnown: (name: string) => boolean,
  ) {
    this.values = Array.from(table.indicatorColumns.values());
    this.column = table.partColumn;
    this.parted = partedNames(names, index.year, isKnown);
    this.partedNames = new Set(Array.from(this.parted.values(), ({ name }) => name));
  }

  /** The group of a row that has a name of its own; that of the same name, where a column tells their rows apart. */
  begin(
    written: NamedRow,
    groups: readonly RowGroup[],
  ): { readonly group: RowGroup; readonly replaces: RowGroup | null } {
    const { row } = written;
    const parted = this.parted.get(row);
    const named = { ...written, name: parted?.name ?? written.name };
    const part = parted === undefined ? this.said(row) : joinParts([this.said(row), parted.part]);
    const member = { row, part, text: this.text(row) || written.name };
    const isSplit = this.column !== null || this.partedNames.has(named.name);
    const same = isSplit ? groups.find(({ name }) => name === named.name) : undefined;
    if (same === undefined) return { group: { ...named, members: [member] }, replaces: null };
    return { group: { ...same, members: [...same.members, member] }, replaces: same };
  }

  /** The group with the row, where it goes on under the name above; null where it does not. */
  goOn(row: number, name: string, group: RowGroup | undefined): RowGroup | null {
    if (group === undefined || !this.hasValues(row)) return null;
    const part =
      name === "" ? this.said(row) : this.index.parts(name).label === "" ? this.index.parts(name).part : null;
    const isPart = part !== null && (part.kinds.size > 0 || (name === "" && part.family !== null));
    if (!isPart || part.kinds.has("aid") || !this.follows(row, group)) return null;
    const own = group.members[0];
    if (name !== "" && isTotalsText(name)) {
      const hasTotal = group.members.some((member) => member.part.kinds.has("total"));
      if (hasTotal || group.members.length < 2 || own === undefined || this.hasValues(own.row)) return null;
    }
    const text = name === "" ? this.text(row) : name;
    return { ...group, members: [...group.members, { row, part, text }] };
  }

  /** The row whose figures are meant, and what is said about the others. */
  choose(group: RowGroup): { readonly row: NamedRow | null; readonly issues: readonly Issue[] } {
    const { members, ...named } = group;
    const filled = members.filter(({ row }) => this.hasValues(row));
    const [first] = filled;
    if (first === undefined || (filled.length === 1 && !isOfAnotherTime(first.part)))
      return { row: { ...named, row: first?.row ?? named.row }, issues: [] };
    const lines = filled.filter(({ part }) => mayBeValue(part)).map((member) => ({ ...member, unit: null }));
    const best = bestPart(lines, { family: "count", power: 0, word: "" });
    const isByUnit = lines.some(({ part }) => part.family !== null);
    // Figures beside the name itself, and others below that claim to be those of the year: which are meant is not said.
    const isDisputed = best !== null && best.row !== first.row && first.part === noPart;
    const chosen = isDisputed ? null : (best ?? (filled.every(({ part }) => part.kinds.size === 0) ? first : null));
    const left = filled.filter(({ row }) => row !== chosen?.row);
    const others = left.map((member) => this.issue(member, "rowOfOtherPart", "info", group));
    if (chosen !== null) {
      const { row } = chosen;
      const byUnit = isByUnit ? { rowsByUnit: rowsByUnit(lines) } : {};
      return { row: { ...named, row, at: this.nameCell(row, group), ...byUnit }, issues: others };
    }
    const cells = filled.map(({ row }) => cellIn(this.table.sheet, row, this.place(row))).join(", ");
    const written = quote(filled.map(({ text }) => `«${text}»`).join(", "));
    const params = { organisation: quote(group.name), cells, written };
    const question = issueAt(
      this.table.sheet,
      { row: first.row, column: this.place(first.row) },
      "rowsOfParts",
      "error",
      params,
    );
    return { row: null, issues: [question, ...others] };
  }

  private issue({ row, text }: Member, code: Issue["code"], severity: Issue["severity"], { name }: RowGroup): Issue {
    const params = { written: quote(text), organisation: quote(name) };
    return issueAt(this.table.sheet, { row, column: this.place(row) }, code, severity, params);
  }

  /** The name beside the row itself, where it is repeated there or holds the part. */
  private nameCell(row: number, { name, at }: RowGroup): NamedRow["at"] {
    const { organisationColumn: column } = this.table;
    const isOwn = this.parted.has(row) || organisationName(this.cell(row, column)) === name;
    return isOwn ? { row, column } : at;
  }

  private place(row: number): number {
    const { organisationColumn } = this.table;
    return this.column !== null && this.text(row) !== "" ? this.column : organisationColumn;
  }

  /** A blank row parts a group from what follows. */
  private follows(row: number, { members }: RowGroup): boolean {
    const last = members[members.length - 1]?.row ?? row;
    for (let between = last + 1; between < row; between++) if (!this.hasValues(between)) return false;
    return true;
  }

  private said(row: number): Part {
    const text = this.text(row);
    const { label, part } = text === "" ? { label: "-", part: noPart } : this.index.parts(text);
    return label === "" ? part : noPart;
  }

  /** The words of the part; of an area merged downwards in each of its rows. */
  private text(row: number): string {
    const { sheet } = this.table;
    const { column } = this;
    if (column === null) return "";
    const merge = sheet.merges.find(({ top, bottom, left }) => left === column && top <= row && row <= bottom);
    return labelText(cellAt(sheet, merge?.top ?? row, column));
  }

  private hasValues(row: number): boolean {
    return this.values.some((column) => isFilled(this.cell(row, column)));
  }

  private cell(row: number, column: number): GridCell {
    return cellAt(this.table.sheet, row, column);
  }
}

/** "абс." and "%" one under another: a share is in the row of shares, money in that of money. */
function rowsByUnit(lines: readonly (Member & { readonly unit: null })[]): ReadonlyMap<Unit["family"], number> {
  return new Map(
    families.flatMap((unit) => {
      const best = bestPart(lines, unit);
      return best === null ? [] : [[unit.family, best.row] as const];
    }),
  );
}

/** A plan, a quarter or another year, though it stands alone; "город" beside a single row describes its organisation. */
function isOfAnotherTime({ kinds }: Part): boolean {
  return Array.from(kinds).some((kind) => kind !== "subset" && !mayBeValue({ kinds: new Set([kind]), family: null }));
}

/** A column beside the names in whose rows nothing but different parts are. */
export function findPartColumn(table: Omit<RowsTable, "partColumn">, index: CriterionIndex): number | null {
  const { sheet, header, end, organisationColumn } = table;
  const values = Array.from(table.indicatorColumns.values());
  const rows = Array.from(sheet.rows.keys()).filter(
    (row) => row > end.row && values.some((column) => isFilled(cellAt(sheet, row, column))),
  );
  const found = header.columns.find(({ column, header: head }) => {
    if (column === organisationColumn || values.includes(column)) return false;
    const texts = new Set<string>();
    for (const row of rows) {
      const text = labelText(cellAt(sheet, row, column));
      const { label, part } = index.parts(text);
      if (text !== "" && (label !== "" || part === noPart)) return false;
      if (text !== "") texts.add(text);
    }
    if (texts.size < 2 || !Array.from(texts).every(hasWrittenDate)) return texts.size > 1;
    return !ofSending.test(comparisonKey(head)) && !areDaysOfEach(Array.from(texts), table, rows);
  });
  return found?.column ?? null;
}

/** "Дата сдачи", "Получено", "Тапсырылған күні": when figures were sent, whatever they are of. */
const ofSending =
  /(?<!\p{L})(?:сдач|сдан|сдал|представлен|предоставлен|получен|получил|поступ|подач|подан|подпис|отправ|направлен|вход|регистрац|заполнен|тапсыр|жіберіл|жиберил|келіп|тусті|тускен|қол қой|submi|sent|receiv|signed)/u;

/** Days of one year, or none of them its beginning or end, and each row of another organisation: no parts of anything. */
function areDaysOfEach(
  texts: readonly string[],
  { sheet, organisationColumn }: Pick<RowsTable, "sheet" | "organisationColumn">,
  rows: readonly number[],
): boolean {
  const names = rows.map((row) => organisationName(cellAt(sheet, row, organisationColumn)));
  if (names.includes("") || new Set(names).size < names.length) return false;
  const years = new Set(texts.map((text) => /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? text.slice(-2)));
  return years.size === 1 || !texts.some((text) => endOfYear.test(text));
}

const endOfYear = /(?<!\d)(?:0?1[./-]0?1|31[./-]12)(?!\d)/;
