import { shownText } from "../tables/shownText";
import { comparisonKey } from "../tables/text/comparisonKey";
import { cellAt, type CellArea, type GridCell, type SheetGrid } from "../workbook/grid";

/** What a column of an Appendix holds. aside: what says nothing of points; other: not known, so what it says may matter. */
type AppendixColumn = "number" | "name" | "rule" | "points" | "most" | "document" | "unit" | "aside" | "other";

export interface AppendixTable {
  readonly sheet: SheetGrid;
  /** Rows of the head, both ends included. */
  readonly head: { readonly from: number; readonly to: number };
  /** Of each column in turn. */
  readonly columns: readonly AppendixColumn[];
}

/** Heads as `comparisonKey` writes them, in Russian and Kazakh; the first that fits counts. */
const heads: readonly (readonly [AppendixColumn, RegExp])[] = [
  ["number", /^(?:№|код(?!\p{L})|[рp] ?\/ ?[сc]|рет)/u],
  ["document", /подтвержд|документ|источник|основани[ея](?! для начисл)|құжат|растай|дереккоз|негіздеме/u],
  ["aside", /срок|ответствен|исполнител|период|мерзім|жауапты/u],
  ["rule", /порядок|начисл|методик|расчет|шкала|услови|способ|градаци|диапазон|интервал|есептеу|тәртіб/u],
  ["rule", /^(?:значени[ея]|уровень|мәні|мәндері|деңгейі)(?: (?:показател\p{L}*|критери\p{L}*|индикатор\p{L}*))?$/u],
  ["most", /макс|предельн|наибольш|не более|жоғарғы? балл|коп балл|ең жоғары|ең коп/u],
  ["unit", /^(?:ед\.|единиц|ед изм|олшем бірл|бірлігі)/u],
  ["points", /балл|ұпай|очк/u],
  ["name", /показател|критери|наименован|мероприят|корсеткіш|олшемшарт|атауы|іс-шара/u],
  ["points", /оценк|баға/u],
];
const longestHead = 120;

/** The table of a sheet, by its head: an indicator, and beside it how points are given. null where there is none. */
export function appendixTable(sheet: SheetGrid): AppendixTable | null {
  for (const row of sheet.rows.keys()) {
    const to = headBottom(sheet, row);
    const columns = columnsOf(sheet, row, to);
    if (columns.includes("name") && (columns.includes("rule") || columns.includes("points"))) {
      return { sheet, head: { from: row, to }, columns };
    }
  }
  return null;
}

/** The merged area over a cell, or null. */
export function areaAt({ merges }: SheetGrid, row: number, column: number): CellArea | null {
  return (
    merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right) ??
    null
  );
}

/** The cell itself, or where it is covered by a merged one, that. */
export function coveringCell(sheet: SheetGrid, row: number, column: number): GridCell {
  const area = areaAt(sheet, row, column);
  return area === null ? cellAt(sheet, row, column) : cellAt(sheet, area.top, area.left);
}

function headBottom(sheet: SheetGrid, row: number): number {
  return Math.max(
    row,
    ...sheet.merges.filter(({ top, left, right }) => top === row && left === right).map(({ bottom }) => bottom),
  );
}

function columnsOf(sheet: SheetGrid, from: number, to: number): readonly AppendixColumn[] {
  const width = Math.max(0, ...sheet.rows.slice(from, to + 1).map(({ length }) => length));
  const found = Array.from({ length: width }, (_column, column) => {
    const cells = Array.from({ length: to - from + 1 }, (_row, index) => coveringCell(sheet, from + index, column));
    const text = comparisonKey([...new Set(cells)].map(shownText).join(" "));
    if (text.length > longestHead) return "other";
    return heads.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
  });
  // "Показатель | Критерии оценки": the second says how.
  const second = found.indexOf("name", found.indexOf("name") + 1);
  const isRule = second >= 0 && !found.includes("rule");
  const seen = new Set<AppendixColumn>();
  return found.map((column, index) => {
    const kind = isRule && index === second ? "rule" : column;
    if (kind === "document" || kind === "aside") return kind;
    if (seen.has(kind)) return "other";
    seen.add(kind);
    return kind;
  });
}
