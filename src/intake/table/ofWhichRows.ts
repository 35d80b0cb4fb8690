import { isPartLabel } from "../header/partWords";
import { speakingOf } from "../organisation/speaksOfOrganisation";
import { addUp } from "./aggregateRows";
import type { NamedRow } from "./namedRow";
import type { RowJudge } from "./rowJudge";
import type { RowsTable } from "./locatedTable";

const mostRows = 100;

/**
 * The rows below "в том числе:" that add up to the organisation above it and whose names, unlike
 * its own, speak of no organisation: towns of an oblast. None where they do not add up.
 * @param row of "в том числе:", which holds nothing else
 */
export function ofWhichRows(
  { sheet, indicatorColumns }: RowsTable,
  judge: RowJudge,
  row: number,
  above: NamedRow | undefined,
): readonly number[] {
  if (above?.row !== row - 1 || !judge.hasValues(above.row) || !isPartLabel(judge.name(row))) return [];
  const speaking = speakingOf(above.name);
  const rows: number[] = [];
  for (let next = row + 1; rows.length < mostRows && judge.name(next) !== "" && judge.hasValues(next); next++) {
    if (speakingOf(judge.name(next)) >= Math.min(speaking, 2) || judge.verdict(next) !== "organisation") break;
    rows.push(next);
    if (rows.length > 1 && addUp(sheet, Array.from(indicatorColumns.values()), above.row, rows)) return rows;
  }
  return [];
}
