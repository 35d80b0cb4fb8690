import type { GridCell } from "../../workbook/grid";
import { headsOrganisations } from "../header/organisationLabel";
import { organisationName } from "../organisation/organisationName";
import { isNoteText, isNumberLike, isTotalsText } from "../table/rowKind";
import { isNo, isYes } from "../value/words";
import type { SheetView } from "./sheetView";

/** A row with figures behind a word. */
export interface NamedFigures {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly figures: number;
}

/** Rows of a sheet whose table is not known. @param isBeside what counts as a figure; `least` of them in a row */
export function namedFigures(
  { rows }: SheetView,
  isBeside: (cell: GridCell) => boolean = isFigure,
  least: (row: number) => number = () => 1,
): readonly NamedFigures[] {
  return rows.flatMap((cells, row): readonly NamedFigures[] => {
    const column = cells.findIndex(({ kind, value }) => kind === "text" && /\p{L}{2}[^:]*$/u.test(String(value)));
    const cell = cells[column];
    if (cell === undefined) return [];
    const name = organisationName(cell);
    const figures = cells.slice(column + 1).filter(isBeside).length;
    return figures < least(row) || isTotalsText(name) || isNoteText(name) || headsOrganisations(name)
      ? []
      : [{ row, column, name, figures }];
  });
}

function isFigure(cell: GridCell): boolean {
  const text = cell.kind === "text" ? String(cell.value) : "";
  return isNumberLike(cell) || cell.kind === "boolean" || (text !== "" && (isYes(text) || isNo(text)));
}
