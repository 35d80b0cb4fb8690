import type { CellArea } from "../grid";

/** Rows of equal length from A1 on; null has nothing. */
type LayerRows<Key> = readonly (readonly (Key | null)[])[];

/** A cell that differs from what was painted over it; `under` null: nothing was. */
export interface LayeredCell<Key> {
  readonly key: Key;
  readonly under: Key | null;
}

export interface Layers<Key> {
  readonly areas: readonly { readonly key: Key; readonly area: CellArea }[];
  /** null is as painted. */
  readonly cells: LayerRows<LayeredCell<Key>>;
}

/**
 * What cells have in common as rectangles, and the cells that differ from these: a table in which values are missing here
 * and there is painted whole first. No area has an address of several parts: desktop Excel before 2022 parts them by the
 * list separator of Windows, which nobody tells (office-js#1167, #1985).
 * @param leastCells cells from which on painting a rectangle takes fewer bytes than stating each of its cells
 */
export function layersOf<Key extends string>(rows: LayerRows<Key>, leastCells: number): Layers<Key> {
  const areas = bandsOf(rows).flatMap(({ top, bottom }) =>
    runs(usualRow(rows.slice(top, bottom + 1))).map(({ key, left, right }) => ({
      key,
      area: { top, left, bottom, right },
    })),
  );
  const large = areas.filter(({ area }) => cellCount(area) >= leastCells);
  const painted = rows.map((row): (Key | null)[] => row.map(() => null));
  for (const { key, area } of large) {
    for (const row of painted.slice(area.top, area.bottom + 1)) row.fill(key, area.left, area.right + 1);
  }
  const cells = rows.map((row, index) =>
    row.map((key, column): LayeredCell<Key> | null => {
      const under = painted[index]?.[column] ?? null;
      return key === null || key === under ? null : { key, under };
    }),
  );
  return { areas: large, cells };
}

type Row<Key> = readonly (Key | null)[];

interface Band {
  readonly top: number;
  bottom: number;
}

/** Neighbouring rows that have cells in the same columns, at least half of them of the same key. */
function bandsOf<Key>(rows: LayerRows<Key>): readonly Band[] {
  const bands: Band[] = [];
  rows.forEach((row, index) => {
    const band = bands.at(-1);
    const first = band && rows[band.top];
    if (band && first && areAlike(first, row)) band.bottom = index;
    else bands.push({ top: index, bottom: index });
  });
  return bands;
}

function areAlike<Key>(one: Row<Key>, other: Row<Key>): boolean {
  let filled = 0;
  let equal = 0;
  for (const [column, key] of one.entries()) {
    const beside = other[column] ?? null;
    if ((key === null) !== (beside === null)) return false;
    if (key === null) continue;
    filled++;
    if (key === beside) equal++;
  }
  return 2 * equal >= filled;
}

/** The most frequent key of each column. */
function usualRow<Key>(rows: LayerRows<Key>): Row<Key> {
  return (rows[0] ?? []).map((first, column) => {
    const counts = new Map<Key, number>();
    for (const row of rows) {
      const key = row[column] ?? null;
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].reduce<Key | null>(
      (usual, [key, count]) => (usual === null || count > (counts.get(usual) ?? 0) ? key : usual),
      first,
    );
  });
}

function runs<Key>(row: Row<Key>): readonly { readonly key: Key; readonly left: number; right: number }[] {
  const found: { readonly key: Key; readonly left: number; right: number }[] = [];
  row.forEach((key, column) => {
    const last = found.at(-1);
    if (key === null) return;
    if (last?.key === key && last.right === column - 1) last.right = column;
    else found.push({ key, left: column, right: column });
  });
  return found;
}

function cellCount({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}
