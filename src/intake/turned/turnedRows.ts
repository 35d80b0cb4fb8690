import type { Issue } from "../../issues/issue";
import { issueAt, issueOf, quote } from "../issueAt";
import { formWithoutName } from "../organisation/formWithoutName";
import { titleName } from "../organisation/titleName";
import { cleanText } from "../../tables/text/cleanText";
import { type SheetView, cellIn } from "../sheet/sheetView";
import type { NamedRow } from "../table/namedRow";
import { withUnspoken } from "../organisation/unspokenNames";
import { type ColumnHead, isGeneric, isTotalName } from "./columnHeads";
import type { LabelColumns } from "./labelColumns";
import type { ValueColumn } from "./valueColumns";

interface TurnedRowsInput {
  readonly sheet: SheetView;
  readonly columns: readonly ValueColumn[];
  readonly unclear: readonly (readonly ColumnHead[])[];
  /** Number of rows in which the name of a form may be. */
  readonly nameRows: number;
  readonly heads: readonly ColumnHead[];
  readonly labels: LabelColumns;
  readonly isKnown: (name: string) => boolean;
}

/** The organisations of a turned table, each with the column of its figures as a row; what is doubtful is added to `issues`. */
export function turnedRows(
  { sheet, columns, unclear, nameRows, heads, labels, isKnown }: TurnedRowsInput,
  issues: Issue[],
): readonly NamedRow[] {
  for (const group of unclear) issues.push(...headsOfParts(sheet, group));
  if (columns.length === 0 && unclear.length > 0) {
    const { name, at } = titleName(sheet, nameRows, isKnown);
    if (name !== null && unclear.every((group) => group.every((head) => head.name === null))) {
      const params = { written: quote(name) };
      const code = "nameNotRead";
      const issue = at === null ? issueOf(sheet, code, "error", params) : issueAt(sheet, at, code, "error", params);
      issues.push({ ...issue, organisation: name });
    }
    return [];
  }
  if (columns.length === 0) {
    const cell = heads.flatMap(({ cells }) => cells).find(({ column }) => column > labels.names);
    const params = { sheet: sheet.title };
    issues.push(
      cell === undefined
        ? issueOf(sheet, "noValueColumn", "error", params)
        : issueAt(sheet, cell, "noValueColumn", "error", params),
    );
    return [];
  }
  const rows = columns.flatMap((column): NamedRow[] => {
    const { value, byUnit, previous, document, name } = column;
    const place = value.name === null ? null : { row: value.name.column, column: value.name.row };
    if (name !== null && !isKnown(name) && isTotalName(name)) {
      const at = value.name ?? { row: 0, column: value.column };
      issues.push(issueAt(sheet, at, "rowIsTotals", "info", { written: quote(name) }));
      return [];
    }
    issues.push(...columnIssues(sheet, column));
    const own = name === null ? titleName(sheet, nameRows, isKnown) : { name: cleanText(name), at: place };
    if (own.name === null) {
      issues.push(formWithoutName(sheet, own, own.at));
      return [];
    }
    const at = own.at === null || name !== null ? own.at : { row: own.at.column, column: own.at.row };
    return [
      {
        row: value.column,
        name: own.name,
        at,
        ...("unspoken" in own ? { unspoken: "name" as const } : {}),
        rowsByUnit: new Map(Array.from(byUnit, ([family, head]) => [family, head.column])),
        ...(document === null ? {} : { documentRow: document.column }),
        ...(previous === null || previous.field !== "previousYear" ? {} : { previousRow: previous.column }),
      },
    ];
  });
  if (columns.every(({ name }) => name === null)) return rows;
  const isHeaded = columns.some(({ value }) => value.cells.some(({ text }) => isGeneric(text)));
  return withUnspoken(rows, isHeaded, Infinity, ({ name }) => isKnown(name));
}

function columnIssues(sheet: SheetView, { value, byUnit, asides }: ValueColumn): readonly Issue[] {
  const used = [value, ...byUnit.values()];
  const written = listed(used);
  const at = { row: value.cells[value.cells.length - 1]?.row ?? 0, column: value.column };
  if (asides.length > 0) {
    return [issueAt(sheet, at, "columnChosen", "info", { written, others: listed(asides) })];
  }
  return value.field === "yearEnd" ? [issueAt(sheet, at, "columnAtYearEnd", "info", { written })] : [];
}

/** Quarters without the year, points alone: a question at each head. */
function headsOfParts(sheet: SheetView, heads: readonly ColumnHead[]): readonly Issue[] {
  const places = heads.map(({ column, cells }) => ({ row: cells[cells.length - 1]?.row ?? 0, column }));
  const cells = places.map(({ row, column }) => cellIn(sheet, row, column)).join(", ");
  const [first = { row: 0, column: 0 }] = places;
  return [issueAt(sheet, first, "headsOfParts", "error", { cells, written: listed(heads, " / ") })];
}

/** @param parents joins a head to what is above it; null: the lowest text says enough */
function listed(heads: readonly ColumnHead[], parents: string | null = null): string {
  const own = (texts: readonly string[]) => (parents === null ? texts.slice(-1) : texts).join(parents ?? "");
  const texts = new Set(heads.map(({ cells }) => own(cells.map(({ text }) => text))));
  return quote(Array.from(texts, (text) => `«${text}»`).join(", "));
}
