import type { Criterion } from "../../criteria/criterion";
import { cellAt } from "../../workbook/grid";
import { guessColumns } from "../header/guessColumns";
import { HeaderReader, labelText } from "../header/headerBlock";
import { isOrganisationLabel } from "../header/organisationLabel";
import { type TableHeader, headerAt } from "../table/findHeader";
import { isFilled } from "../table/rowKind";
import type { KnownTexts } from "./knownTexts";
import type { SheetView } from "./sheetView";

/** Where texts are that are nearly names of criteria, in a sheet in which none is one. */
interface GuessedHeads {
  readonly down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>;
  readonly header: TableHeader | null;
}

const mostRows = 100;
const mostTexts = 400;
const leastHeads = 2;
const leastLength = 6;

/** A sheet whose every head is mistyped: its heads one under another, or the header in which most are guessed. */
export function guessedHeads(sheet: SheetView, { near, index }: KnownTexts): GuessedHeads {
  const down = new Map<number, Map<number, Criterion>>();
  const across = new Map<number, number>();
  let looked = 0;
  for (let row = 0; row < Math.min(sheet.rows.length, mostRows); row++) {
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      const text = labelText(cell);
      if (cell.kind !== "text" || text.length < leastLength || ++looked > mostTexts) continue;
      const found = near.nearest([index.parts(text).label], new Set());
      if (found?.kind !== "near") continue;
      across.set(row, (across.get(row) ?? 0) + 1);
      down.set(column, (down.get(column) ?? new Map<number, Criterion>()).set(row, found.criterion));
    }
  }
  const [widest] = Array.from(across).sort(([, one], [, other]) => other - one);
  const columns = Array.from(down).filter(([, rows]) => new Set(rows.values()).size >= leastHeads);
  const longest = Math.max(0, ...columns.map(([, rows]) => rows.size));
  if (longest > (widest?.[1] ?? 0)) return { down: new Map(columns), header: null };
  if (widest === undefined || widest[1] < leastHeads) return { down: new Map(), header: null };
  return { down: new Map(), header: headerNear(sheet, widest[0], { near, index }) };
}

/** The row itself, or the one below it where the parts of indicators are. */
function headerNear(sheet: SheetView, row: number, { near, index }: Pick<KnownTexts, "near" | "index">): TableHeader {
  const reader = new HeaderReader(sheet);
  const guessed = [row, row + 1].map((bottom) =>
    guessColumns(
      headerAt(reader, bottom, index),
      near,
      ({ column, cell }) =>
        !isOrganisationLabel(cell?.text ?? "") &&
        sheet.rows.some((_cells, below) => below > bottom && isFilled(cellAt(sheet, below, column))),
    ),
  );
  const [first, second] = guessed;
  if (first === undefined) throw new RangeError("no header");
  return second !== undefined && second.matches.matched.size > first.matches.matched.size ? second : first;
}
