import { sheetWidth, type CellArea } from "../grid";
import { formulaWithTitles, type PlanCell, type SheetPlan } from "../sheetPlan";
import { hiddenRoles, resultRoles, sheetRoleName, type SheetRole } from "../sheetRole";
import { writtenFormat } from "./cellContents";
import { jsonBytes } from "./requestSlices";

/** How large a sheet of ours is, and how many bytes its cells take when they are read. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
  /** Bytes of each of so many stretches of the rows, equally long: headings and lists differ from the table. */
  readonly bytes: readonly number[];
  /** Number formats and types are read, too; of results nobody reads them, and they are a fifth of the answer. */
  readonly formats: boolean;
  /** Merged areas, widths and what is hidden are read, too; of sheets in which only the add-in remembers nobody asks. */
  readonly layout: boolean;
}

const stretches = 16;

/** Separators of a cell and, of a formula, a result. */
const bytesBesides = 8;
/** Type of a cell, and its separator. */
const typeBytes = 10;
/** Twice "", with separators. */
const emptyCellBytes = 6;

export function extentOf(plan: SheetPlan, titleOf: (role: SheetRole) => string): SheetExtent {
  const columns = sheetWidth(plan);
  const bytes = Array.from({ length: stretches }, () => 0);
  const read = whatIsRead(sheetRoleName(plan.role));
  const { formats } = read;
  plan.rows.forEach((row, index) => {
    const stretch = stretchOf(index, plan.rows.length);
    const missing = columns - row.length;
    bytes[stretch] = row.reduce(
      (sum, cell) => sum + answerBytes(cell, titleOf, formats),
      (bytes[stretch] ?? 0) + missing * answerBytes(null, titleOf, formats),
    );
  });
  return { rows: plan.rows.length, columns, bytes, ...read };
}

function stretchOf(row: number, rows: number): number {
  return Math.floor((row * stretches) / rows);
}

/** @param name the defined name that finds the sheet */
function whatIsRead(name: string): Pick<SheetExtent, "formats" | "layout"> {
  const isOf = (role: SheetRole): boolean => sheetRoleName(role) === name.toLowerCase();
  const layout = !hiddenRoles.some(isOf);
  return { layout, formats: layout && !resultRoles.some(isOf) };
}

function answerBytes(cell: PlanCell | null, titleOf: (role: SheetRole) => string, formats: boolean): number {
  const described = formats ? jsonBytes((cell && writtenFormat(cell)) ?? "General") + typeBytes : 0;
  if (cell === null) return emptyCellBytes + described;
  const contents =
    cell.formula === null ? 2 * jsonBytes(cell.value) : jsonBytes(formulaWithTitles(cell.formula, titleOf));
  return contents + bytesBesides + described;
}

/** Bytes that a row of the sheet is expected to take. */
export function rowBytes({ rows, bytes }: SheetExtent, row: number): number {
  const stretch = stretchOf(row, rows);
  const first = Math.ceil((stretch * rows) / stretches);
  const next = Math.ceil(((stretch + 1) * rows) / stretches);
  return (bytes[stretch] ?? 0) / Math.max(1, next - first);
}

/**
 * The extent as the comment of the name that finds the sheet: so it is known together with the names, and the cells can
 * be asked for in the very request that measures the other sheets. Excel takes 255 characters.
 */
export function extentComment({ rows, columns, bytes }: SheetExtent): string {
  return `${rows} × ${columns}: ${bytes.join(" ")}`;
}

/** @param name the defined name that has the comment */
export function parseExtentComment(comment: string, name: string): SheetExtent | null {
  const match = /^(\d{1,7}) × (\d{1,5}): (\d{1,9}(?: \d{1,9}){15})$/.exec(comment);
  if (!match) return null;
  const [, rowCount, columnCount, bytes = ""] = match;
  const rows = Number(rowCount);
  const columns = Number(columnCount);
  const isInSheet = rows > 0 && columns > 0 && rows <= 1_048_576 && columns <= 16_384;
  return isInSheet ? { rows, columns, bytes: bytes.split(" ").map(Number), ...whatIsRead(name) } : null;
}

export function extentArea({ rows, columns }: SheetExtent): CellArea {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

/** What of an area lies below and right of the extent. */
export function beyondExtent(
  area: CellArea,
  extent: Pick<SheetExtent, "rows" | "columns"> | null,
): readonly CellArea[] {
  if (extent === null) return [area];
  const below = { ...area, top: Math.max(area.top, extent.rows) };
  const beside = {
    ...area,
    bottom: Math.min(area.bottom, extent.rows - 1),
    left: Math.max(area.left, extent.columns),
  };
  return [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
