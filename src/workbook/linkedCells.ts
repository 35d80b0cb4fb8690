import type { SheetPlan } from "./sheetPlan";

/** Excel keeps 65,530 links on a sheet ("Excel specifications and limits"); so many are asked for in one request. */
const mostLinks = 30_000;

interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly link: string;
}

/** Cells that lead somewhere (zero-based); none where the sheet has more than that. */
export function linkedCells({ rows }: SheetPlan): readonly LinkedCell[] {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column): LinkedCell[] =>
      cell?.link === undefined ? [] : [{ row: index, column, link: cell.link }],
    ),
  );
  return cells.length > mostLinks ? [] : cells;
}
