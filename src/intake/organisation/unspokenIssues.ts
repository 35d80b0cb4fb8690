import type { Issue } from "../../issues/issue";
import { issueAt, issueOf, quote } from "../issueAt";
import { type SheetView, cellIn } from "../sheet/sheetView";
import type { NamedRow } from "../table/namedRow";

const mostShown = 12;

/** One question for a table: are these organisations? With their cells; none where every name is spoken for. */
export function unspokenIssues(sheet: SheetView, rows: readonly NamedRow[]): readonly Issue[] {
  const open = rows.filter(({ unspoken }) => unspoken === "name");
  const [first] = open;
  if (first === undefined) return [];
  const shown = open.slice(0, mostShown).map(({ name, at }) => {
    const cell = at === null ? "" : ` (${cellIn(sheet, at.row, at.column)})`;
    return `«${quote(name)}»${cell}`;
  });
  const names = [...shown, ...(open.length > mostShown ? ["…"] : [])].join(", ");
  const params = { names, count: open.length };
  return [
    first.at === null
      ? issueOf(sheet, "namesNotSpokenFor", "error", params)
      : issueAt(sheet, first.at, "namesNotSpokenFor", "error", params),
  ];
}
