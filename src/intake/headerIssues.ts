import type { Criterion } from "../criteria/criterion";
import type { Issue } from "../issues/issue";
import { type GridCell, cellAt } from "../workbook/grid";
import type { CriterionIndex } from "./header/criterionIndex";
import type { ColumnClaim } from "./header/columnClaim";
import { labelText } from "./header/headerBlock";
import { plainParam } from "../locales/textParams";
import type { Guess } from "./indicatorReading";
import { headerPosition } from "./indicatorColumn";
import { lostByPart } from "./header/matchColumns";
import { isPartLabel, noPart } from "./header/partWords";
import { issueAt, issueOf, quote } from "./issueAt";
import { guessesTogether } from "./openGuesses";
import { cellIn } from "./sheet/sheetView";
import { previousOf } from "./table/companionColumns";
import type { CellPosition, NamedRow } from "./table/namedRow";
import { isFilled } from "./table/rowKind";
import { comparisonKey } from "../tables/text/comparisonKey";
import { formatKind } from "./value/numberFormat";
import { isWordForValue } from "./value/words";
import { withoutWrittenDate } from "./value/writtenDate";
import type { SheetTable } from "./table/locatedTable";

/** Everything doubtful about the header of one table: columns, another year in the title. */
export function headerIssues(table: SheetTable, index: CriterionIndex, rows: readonly NamedRow[]): readonly Issue[] {
  const issues = [
    ...titleYearIssues(table, index.year),
    ...disputeIssues(table),
    ...partIssues(table),
    ...bareParts(table),
    ...table.header.columns.flatMap((column) => columnIssue(table, column, index, rows)),
  ];
  // A merged header is over several columns, but is said once.
  const said = new Map(
    issues.map((issue) => [`${issue.code} ${issue.cell ?? ""} ${JSON.stringify(issue.params)}`, issue]),
  );
  return guessesAsOne(Array.from(said.values()), table);
}

function guessesAsOne(issues: readonly Issue[], { sheet }: SheetTable): readonly Issue[] {
  const guesses = issues.filter(({ code }) => code === "headerGuessed");
  const [first] = guesses;
  if (first === undefined || guesses.length < guessesTogether) return issues;
  const list = guesses.map(({ cell, params: { written = "", criterion = "", score = "" } }) => {
    const [text, code, likeness] = [written, criterion, score].map(plainParam);
    return `${cell ?? ""} «${text ?? ""}» → ${code ?? ""} (${likeness ?? ""})`;
  });
  const params = { sheet: sheet.title, number: guesses.length, list: list.join("; ") };
  const together: Issue = { ...first, code: "headersGuessed", params };
  return issues.flatMap((issue) => (issue === first ? [together] : guesses.includes(issue) ? [] : [issue]));
}

/** A year in the title that is not the edition's; null where none is named, or the edition's is, too. */
export function otherTitleYear({ titles }: SheetTable, year: number): number | null {
  return titles.some(({ years }) => years.includes(year)) ? null : (titleOfYear(titles)?.years[0] ?? null);
}

function titleOfYear(titles: SheetTable["titles"]): SheetTable["titles"][number] | undefined {
  return titles.find(({ years }) => years.length > 0);
}

function titleYearIssues(table: SheetTable, year: number): readonly Issue[] {
  const other = otherTitleYear(table, year);
  const title = titleOfYear(table.titles);
  if (other === null || title === undefined || title.isOfOtherYear) return [];
  const params = { written: quote(title.written), year: String(other), expected: String(year) };
  return [{ ...issueOf(table.sheet, "titleOtherYear", "warning", params), cell: title.cell }];
}

function disputeIssues(table: SheetTable): readonly Issue[] {
  return table.header.matches.disputed.flatMap(({ criterion, columns }) => {
    const places = columns.map((column) => headerPosition(table, column));
    const cells = Array.from(new Set(places.map(({ row, column }) => cellIn(table.sheet, row, column)))).join(", ");
    const params = { criterion: criterion.code, cells, written: quote(columns[0]?.header ?? "") };
    return places.map((place) => issueAt(table.sheet, place, "headerAmbiguous", "error", params));
  });
}

/** Which part of an indicator was taken, and where none could be; the same choice over many indicators is said once. */
function partIssues(table: SheetTable): readonly Issue[] {
  const { matches, columns } = table.header;
  const asides = new Map<Criterion, ColumnClaim[]>();
  for (const column of columns) {
    const criterion = lostByPart(matches, column) ? (column.claim?.criterion ?? null) : column.about;
    if (criterion === null || column.part === noPart || column.otherYear !== null) continue;
    asides.set(criterion, [...(asides.get(criterion) ?? []), column]);
  }
  const chosen = new Map<
    string,
    { readonly winner: string; readonly aside: ColumnClaim; readonly others: string; readonly codes: string[] }
  >();
  const open: Issue[] = [];
  for (const [criterion, others] of asides) {
    const winner = matches.matched.get(criterion);
    // Where a plan is told from the fact above the indicators, their own heads are the same.
    const isSame = others.some(({ cell }) => cell?.text === winner?.cell?.text);
    const said = (column: ColumnClaim): string => (isSame ? column.header : (column.cell?.text ?? ""));
    const written = listed(others.map(said));
    if (winner === undefined && !matches.disputed.some((disputed) => disputed.criterion === criterion)) {
      const places = others.map((column) => headerPosition(table, column));
      const cells = places.map(({ row, column }) => cellIn(table.sheet, row, column)).join(", ");
      const params = { criterion: criterion.code, written, cells };
      open.push(...places.slice(0, 1).map((place) => issueAt(table.sheet, place, "onlyParts", "error", params)));
    } else if (winner !== undefined) {
      const key = `${said(winner)}\n${written}`;
      const same = chosen.get(key) ?? { winner: said(winner), aside: others[0] ?? winner, others: written, codes: [] };
      same.codes.push(criterion.code);
      chosen.set(key, same);
    }
  }
  const said = Array.from(chosen.values(), ({ winner, aside, others, codes }) => {
    const params = { written: listed([winner]), others, criteria: quote(codes.join(", ")) };
    return issueAt(table.sheet, headerPosition(table, aside), "columnChosen", "info", params);
  });
  return [...open, ...said];
}

/** Columns headed "Баллы", "Место" or "I квартал" alone: of whatever indicator, they are no values of the year. */
function bareParts(table: SheetTable): readonly Issue[] {
  const parts = table.header.columns.filter(
    ({ claim, about, field, otherYear }) => claim === null && about === null && otherYear === null && field === "part",
  );
  const places = parts.map((column) => headerPosition(table, column));
  const cells = places.map(({ row, column }) => cellIn(table.sheet, row, column)).join(", ");
  const params = { written: listed(parts.map(({ header }) => header)), cells };
  return places.slice(0, 1).map((place) => issueAt(table.sheet, place, "partsNotRead", "info", params));
}

function listed(texts: readonly string[]): string {
  return quote(Array.from(new Set(texts), (text) => `«${text}»`).join(", "));
}

function columnIssue(
  table: SheetTable,
  column: ColumnClaim,
  index: CriterionIndex,
  rows: readonly NamedRow[],
): readonly Issue[] {
  const { year } = index;
  const at = (code: Issue["code"], severity: Issue["severity"], params: Issue["params"] = {}) => [
    issueAt(table.sheet, headerPosition(table, column), code, severity, {
      written: quote(column.header),
      ...params,
    }),
  ];
  if (column.column === table.organisationColumn || column.column === table.partColumn) return [];
  if (column.alsoNames !== null) {
    return at("headerCodeAndName", "warning", {
      criterion: column.claim?.criterion.code ?? "",
      other: column.alsoNames.code,
    });
  }
  const outdone = table.header.matches.outdone.find((each) => each.column === column);
  if (outdone !== undefined && lostByPart(table.header.matches, column)) return [];
  if (outdone !== undefined) {
    const { row, column: other } = headerPosition(table, outdone.by);
    return at("headerOutdone", "warning", {
      criterion: column.claim?.criterion.code ?? "",
      other: cellIn(table.sheet, row, other),
    });
  }
  if (column.guess !== null) return at("headerGuessed", "warning", guessParams(column.guess));
  if (column.claim !== null) return [];
  if (column.otherYear !== null) {
    const read = table.header.matches.matched.has(column.otherYear.criterion);
    const code = read && previousOf(column, year) !== null ? "columnOfYearBefore" : "headerOtherYear";
    const isPart = read && column.part !== noPart;
    return at(code, code === "columnOfYearBefore" || isPart ? "info" : read ? "warning" : "error", {
      criterion: column.otherYear.criterion.code,
      year: String(column.otherYear.year),
      expected: String(year),
    });
  }
  if (isKnownColumn(table, column) || index.ignores(column)) return [];
  if (column.ambiguous.length > 1) {
    return at("headerOfSeveral", "error", { criteria: column.ambiguous.map(({ code }) => code).join(", ") });
  }
  return groupHeader(table, column, index) ?? unknownColumn(table, column, rows);
}

/** Plans, notes, documents, numbers of rows, figures at the start of a year whose end is read: no indicators. */
function isKnownColumn({ header }: SheetTable, { field, about, part }: ColumnClaim): boolean {
  if (about !== null && part !== noPart) return true;
  if (field === "yearStart") return header.columns.some((other) => other.field === "yearEnd" && other.claim !== null);
  return field !== null && field !== "value" && field !== "yearEnd" && field !== "label";
}

function guessParams({ criterion, score, runnerUp }: Guess): Issue["params"] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return {
    criterion,
    score: percent(score),
    runnerUp: runnerUp === null ? "—" : `${runnerUp.criterion} (${percent(runnerUp.score)})`,
  };
}

/** A criterion's code or name that is over several columns: which one holds its values is not known. */
function groupHeader(table: SheetTable, column: ColumnClaim, index: CriterionIndex): readonly Issue[] | null {
  const cells = table.header.block.columns[column.column] ?? [];
  for (const cell of cells.filter(({ parent }) => parent)) {
    const criterion = index.find(cell.text);
    if (criterion === null || table.header.matches.matched.has(criterion)) continue;
    const params = { criterion: criterion.code, written: quote(cell.text) };
    return [issueAt(table.sheet, cell, "headerOfGroup", "error", params)];
  }
  return null;
}

/** Only what heads a group is over it, with other columns that have heads of their own: its own cell is the empty one. */
function lacksOwnHead({ header }: SheetTable, { column, cell }: ColumnClaim): boolean {
  if (cell === null || cell.column === column) return false;
  return header.columns.some(
    (other) =>
      other.claim !== null &&
      (header.block.columns[other.column] ?? []).some(({ row, column: at }) => row === cell.row && at === cell.column),
  );
}

/** When figures were sent is no figure. */
function isWrittenDay(cell: GridCell): boolean {
  return cell.kind === "text"
    ? withoutWrittenDate(labelText(cell)) === ""
    : cell.kind === "number" && formatKind(cell.format) === "date";
}

const phone = /^(?:(?:моб|сот|раб|конт)\p{L}*\.? )?(?:тел(?:ефон(?:ы|дар)?)?\.?|phone)$/u;

/** People responsible, addresses, remarks: no figure and no answer is among them. */
function holdsOnlyWords({ sheet }: SheetTable, { column }: ColumnClaim, rows: readonly NamedRow[]): boolean {
  const filled = rows.map(({ row }) => cellAt(sheet, row, column)).filter(isFilled);
  return (
    filled.length > 0 &&
    filled.every(
      (cell) =>
        isWrittenDay(cell) ||
        (cell.kind === "text" && /^\P{N}*$/u.test(labelText(cell)) && !isWordForValue(labelText(cell))),
    )
  );
}

/** A header that no criterion claims, or values under no header; the numbers of the rows are neither. */
function unknownColumn(table: SheetTable, column: ColumnClaim, rows: readonly NamedRow[]): readonly Issue[] {
  const { sheet, end, header } = table;
  const near = column.nearest.join(", ");
  const unknown = (place: CellPosition, written: string, severity: Issue["severity"] = "warning"): readonly Issue[] => [
    near === ""
      ? issueAt(sheet, place, "headerUnknown", severity, { written: quote(written) })
      : issueAt(sheet, place, "headerNearTo", severity, { written: quote(written), nearest: near }),
  ];
  if (sheet.turned && !rows.some(({ row }) => isFilled(cellAt(sheet, row, column.column)))) return [];
  for (let row = header.block.bottom; column.header === "" && row <= end.row; row++) {
    const written = labelText(cellAt(sheet, row, column.column));
    if (written !== "" && !/^\d+$/.test(written)) {
      return unknown({ row, column: column.column }, written);
    }
  }
  if (column.header !== "") {
    const place = lacksOwnHead(table, column)
      ? { row: header.block.bottom, column: column.column }
      : headerPosition(table, column);
    const isAside =
      isPartLabel(column.header) ||
      (near === "" && (phone.test(comparisonKey(column.header)) || holdsOnlyWords(table, column, rows)));
    return unknown(place, column.header, isAside ? "info" : "warning");
  }
  if (column.column < table.organisationColumn) return [];
  const filled = rows.find(({ row }) => isFilled(cellAt(sheet, row, column.column)));
  if (filled === undefined) return [];
  return [issueAt(sheet, { row: filled.row, column: column.column }, "columnWithoutHeader", "warning")];
}
