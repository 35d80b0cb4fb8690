import { issueAt, issueOf, quote } from "../issueAt";
import { cellIn } from "../sheet/sheetView";
import type { LocatedTable } from "../table/locatedTable";
import type { NamedRow } from "../table/namedRow";

/** The table as people have answered what of its names are organisations; who is none is said, and its row is not read. */
export function withSpoken(found: LocatedTable, spoken: ReadonlyMap<string, boolean> | undefined): LocatedTable {
  const { sheet } = found.table;
  const answered = found.rows.filter(({ name, unspoken }) => unspoken !== undefined && spoken?.has(name) === true);
  if (answered.length === 0) return found;
  const cells = new Set(answered.flatMap(({ at }) => (at === null ? [] : [cellIn(sheet, at.row, at.column)])));
  const none = answered.filter(({ name }) => spoken?.get(name) === false);
  return {
    ...found,
    rows: found.rows.flatMap((row): readonly NamedRow[] => {
      const { unspoken, ...known } = row;
      if (!answered.includes(row)) return [row];
      return unspoken !== undefined && none.includes(row) ? [] : [known];
    }),
    issues: [
      ...found.issues.filter(({ code, cell }) => !code.startsWith("rowOf") || !cells.has(cell ?? "")),
      ...none.map(({ name, at }) => {
        const params = { written: quote(name) };
        return at === null
          ? issueOf(sheet, "rowIsNobody", "info", params)
          : issueAt(sheet, at, "rowIsNobody", "info", params);
      }),
    ],
  };
}
