import type { Issue } from "../../issues/issue";
import { issueAt, issueOf, quote } from "../issueAt";
import { titleName } from "../organisation/titleName";
import { cleanText } from "../../tables/text/cleanText";
import type { SheetView } from "../sheet/sheetView";
import type { NamedRow } from "../table/namedRow";
import { isTotalsText } from "../table/rowKind";
import type { ValueColumn } from "./valueColumns";

interface TurnedRowsInput {
  readonly sheet: SheetView;
  readonly columns: readonly ValueColumn[];
  /** Number of rows in which the name of a form may stand. */
  readonly nameRows: number;
  readonly isKnown: (name: string) => boolean;
}

/** The organisations of a turned table, each with the column of its figures as a row; what is doubtful is added to `issues`. */
export function turnedRows(
  { sheet, columns, nameRows, isKnown }: TurnedRowsInput,
  issues: Issue[],
): readonly NamedRow[] {
  if (columns.length === 0) {
    issues.push(issueOf(sheet, "noValueColumn", "error", { sheet: sheet.title }));
    return [];
  }
  return columns.flatMap((column): NamedRow[] => {
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
    if (own === null) {
      issues.push(issueOf(sheet, "formWithoutOrganisation", "error", { sheet: sheet.title }));
      return [];
    }
    const at = own.at === null || name !== null ? own.at : { row: own.at.column, column: own.at.row };
    return [
      {
        row: value.column,
        name: own.name,
        at,
        ...(document === null ? {} : { documentRow: document.column }),
        ...(previous === null || previous.field !== "previousYear" ? {} : { previousRow: previous.column }),
      },
    ];
  });
}
