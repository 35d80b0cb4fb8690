import type { Issue } from "../../issues/issue";
import { issueAt, issueOf, quote } from "../issueAt";
import { formWithoutName } from "../organisation/formWithoutName";
import { titleName } from "../organisation/titleName";
import { cleanText } from "../../tables/text/cleanText";
import type { SheetView } from "../sheet/sheetView";
import type { NamedRow } from "../table/namedRow";
import { isTotalsText } from "../table/rowKind";
import { withUnspoken } from "../organisation/unspokenNames";
import { type ColumnHead, isGeneric } from "./columnHeads";
import type { LabelColumns } from "./labelColumns";
import type { ValueColumn } from "./valueColumns";

interface TurnedRowsInput {
  readonly sheet: SheetView;
  readonly columns: readonly ValueColumn[];
  /** Number of rows in which the name of a form may stand. */
  readonly nameRows: number;
  readonly heads: readonly ColumnHead[];
  readonly labels: LabelColumns;
  readonly isKnown: (name: string) => boolean;
}

/** The organisations of a turned table, each with the column of its figures as a row; what is doubtful is added to `issues`. */
export function turnedRows(
  { sheet, columns, nameRows, heads, labels, isKnown }: TurnedRowsInput,
  issues: Issue[],
): readonly NamedRow[] {
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
    const { value, previous, document, name } = column;
    const place = value.name === null ? null : { row: value.name.column, column: value.name.row };
    if (name !== null && !isKnown(name) && isTotalsText(name)) {
      const at = { row: value.name?.row ?? 0, column: value.column };
      issues.push(issueAt(sheet, at, "rowIsTotals", "info", { written: quote(name) }));
      return [];
    }
    if (value.field === "yearEnd") {
      const cell = value.cells[value.cells.length - 1];
      const at = { row: cell?.row ?? 0, column: value.column };
      issues.push(issueAt(sheet, at, "columnAtYearEnd", "info", { written: quote(cell?.text ?? "") }));
    }
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
        ...("unspoken" in own ? { unspoken: true as const } : {}),
        ...(document === null ? {} : { documentRow: document.column }),
        ...(previous === null || previous.field !== "previousYear" ? {} : { previousRow: previous.column }),
      },
    ];
  });
  if (columns.every(({ name }) => name === null)) return rows;
  const isHeaded = columns.some(({ value }) => value.cells.some(({ text }) => isGeneric(text)));
  return withUnspoken(rows, isHeaded, Infinity, ({ name }) => isKnown(name));
}
