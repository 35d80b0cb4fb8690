import type { CellArea } from "../grid";
import type { CellStyleName, SheetPlan } from "../sheetPlan";

/** A rectangle of one style, painted in one go. */
export interface StyledArea {
  readonly style: CellStyleName;
  readonly area: CellArea;
}

/** A cell that differs from what was painted over it; `under` null: nothing was. */
export interface StyledCell {
  readonly style: CellStyleName;
  readonly under: CellStyleName | null;
}

export interface StyleLayers {
  readonly areas: readonly StyledArea[];
  /** Rows from A1 on; null is as painted. */
  readonly cells: readonly (readonly (StyledCell | null)[])[];
}

type StyleRow = readonly (CellStyleName | null)[];

/** Cells from which on painting a rectangle takes fewer bytes than stating each of its cells. */
const leastCells = 8;

/**
 * The styles of a sheet as rectangles, and the cells that differ from these: a table in which values are missing here and
 * there is painted whole first. No area has an address of several parts: before 2022 desktop Excel parts them by the list
 * separator of Windows, which nobody tells (office-js#1167, #1985).
 */
export function styleLayers(plan: SheetPlan): StyleLayers {
  const width = Math.max(0, ...plan.rows.map((row) => row.length));
  const rows = plan.rows.map((row): StyleRow =>
    Array.from({ length: width }, (_unused, column) => row[column]?.style ?? null),
  );
  const areas = bandsOf(rows).flatMap(({ top, bottom }) =>
    runs(usualRow(rows.slice(top, bottom + 1))).map(({ style, left, right }) => ({
      style,
      area: { top, left, bottom, right },
    })),
  );
  const large = areas.filter(({ area }) => cellCount(area) >= leastCells);
  const painted = rows.map((row): (CellStyleName | null)[] => row.map(() => null));
  for (const { style, area } of large) {
    for (const row of painted.slice(area.top, area.bottom + 1)) row.fill(style, area.left, area.right + 1);
  }
  const cells = rows.map((row, index) =>
    row.map((style, column): StyledCell | null => {
      const under = painted[index]?.[column] ?? null;
      return style === null || style === under ? null : { style, under };
    }),
  );
  return { areas: large, cells };
}

interface Band {
  readonly top: number;
  bottom: number;
}

/** Neighbouring rows that have cells in the same columns, at least half of them of the same style. */
function bandsOf(rows: readonly StyleRow[]): readonly Band[] {
  const bands: Band[] = [];
  rows.forEach((row, index) => {
    const band = bands.at(-1);
    const first = band && rows[band.top];
    if (band && first && areAlike(first, row)) band.bottom = index;
    else bands.push({ top: index, bottom: index });
  });
  return bands;
}

function areAlike(one: StyleRow, other: StyleRow): boolean {
  let filled = 0;
  let equal = 0;
  for (const [column, style] of one.entries()) {
    const beside = other[column] ?? null;
    if ((style === null) !== (beside === null)) return false;
    if (style === null) continue;
    filled++;
    if (style === beside) equal++;
  }
  return 2 * equal >= filled;
}

/** The most frequent style of each column. */
function usualRow(rows: readonly StyleRow[]): StyleRow {
  return (rows[0] ?? []).map((first, column) => {
    const counts = new Map<CellStyleName, number>();
    for (const row of rows) {
      const style = row[column] ?? null;
      if (style !== null) counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    return [...counts].reduce<CellStyleName | null>(
      (usual, [style, count]) => (usual === null || count > (counts.get(usual) ?? 0) ? style : usual),
      first,
    );
  });
}

function runs(row: StyleRow): readonly { readonly style: CellStyleName; readonly left: number; right: number }[] {
  const found: { readonly style: CellStyleName; readonly left: number; right: number }[] = [];
  row.forEach((style, column) => {
    const last = found.at(-1);
    if (style === null) return;
    if (last?.style === style && last.right === column - 1) last.right = column;
    else found.push({ style, left: column, right: column });
  });
  return found;
}

function cellCount({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}
