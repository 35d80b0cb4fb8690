import { headsOrganisations } from "../../../src/intake/header/organisationLabel";
import { cellAddress, parseCellAddress } from "../../../src/workbook/cellAddress";
import { emptyCell, type CellArea, type GridCell, type SheetGrid } from "../../../src/workbook/grid";
import type { Chooser, RandomBook, WrittenName } from "./randomBook";

/** A book after hands that exchange rows, merge cells and leave empty rows: the names are where they stand now. */
export function handledBook(book: RandomBook, choose: Chooser): RandomBook {
  const sent = new Set(book.names.map(({ sheet }) => sheet));
  let names = book.names;
  const sheets = book.workbook.sheets.map((grid) => {
    if (!sent.has(grid.title)) return grid;
    let handled: Handled = { grid, names: names.filter(({ sheet }) => sheet === grid.title) };
    for (let hand = choose.upTo(3); hand > 0; hand--) {
      handled = choose.pick(exchanged, exchanged, merged, parted)(handled, choose);
    }
    const { names: moved } = handled;
    names = [...names.filter(({ sheet }) => sheet !== grid.title), ...moved];
    return handled.grid;
  });
  return { workbook: { ...book.workbook, sheets }, names };
}

interface Handled {
  readonly grid: SheetGrid;
  readonly names: readonly WrittenName[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** @param place the new place of a cell; null where it is no more */
function moved({ names }: Handled, place: (old: Place) => Place | null): readonly WrittenName[] {
  return names.flatMap((name) => {
    const old = parseCellAddress(name.cell ?? "");
    const now = old === null ? null : place(old);
    return now === null ? [] : [{ ...name, cell: cellAddress(now.row, now.column) }];
  });
}

/** Two rows of one table change places: nothing but rows with names stands between them, and no other table beside. */
function exchanged(handled: Handled, { pick, upTo }: Chooser): Handled {
  const places = handled.names.map(({ cell }) => parseCellAddress(cell ?? ""));
  const rows = new Set(places.map((place) => place?.row ?? 0));
  if (new Set(places.map((place) => place?.column)).size !== 1) return handled;
  const one = pick(...rows);
  let other = one;
  for (let steps = upTo(5); steps > 0 && rows.has(other + 1); steps--) other++;
  const at = (row: number): number => (row === one ? other : row === other ? one : row);
  return {
    grid: { ...handled.grid, rows: handled.grid.rows.map((cells, row) => handled.grid.rows[at(row)] ?? cells) },
    names: moved(handled, ({ row, column }) => ({ row: at(row), column })),
  };
}

/** An area becomes one cell: what stood in the others is gone, as in Excel. */
function merged(handled: Handled, { pick, upTo }: Chooser): Handled {
  const { grid } = handled;
  const top = upTo(grid.rows.length - 1);
  const left = upTo(4);
  const area: CellArea = { top, left, bottom: top + pick(0, 0, 1, 2), right: left + pick(0, 1, 1, 2) };
  const overlaps = grid.merges.some(
    (one) => one.top <= area.bottom && one.bottom >= area.top && one.left <= area.right && one.right >= area.left,
  );
  if (overlaps || (area.top === area.bottom && area.left === area.right)) return handled;
  const isGone = ({ row, column }: Place): boolean =>
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right &&
    (row !== area.top || column !== area.left);
  const gone: string[] = [];
  const rows = grid.rows.map((cells, row): readonly GridCell[] =>
    cells.map((cell, column) => {
      if (!isGone({ row, column })) return cell;
      gone.push(String(cell.value ?? ""));
      return emptyCell;
    }),
  );
  // Without their heading nobody knows the names for names.
  if (gone.some(headsOrganisations)) return handled;
  return {
    grid: { ...grid, rows, merges: [...grid.merges, area] },
    names: moved(handled, (place) => (isGone(place) ? null : place)),
  };
}

/** An empty row between others. */
function parted(handled: Handled, { upTo }: Chooser): Handled {
  const { grid } = handled;
  const at = upTo(grid.rows.length);
  if (grid.merges.some(({ bottom }) => bottom >= at)) return handled;
  return {
    grid: { ...grid, rows: [...grid.rows.slice(0, at), [], ...grid.rows.slice(at)] },
    names: moved(handled, ({ row, column }) => ({ row: row < at ? row : row + 1, column })),
  };
}
