import { isPartLabel } from "../header/partWords";
import { speakingOf } from "../organisation/speaksOfOrganisation";
import { addUp } from "./aggregateRows";
import type { NamedRow } from "./namedRow";
import type { RowJudge } from "./rowJudge";
import type { RowsTable } from "./locatedTable";

const mostRows = 100;

/**
 * The rows below "в том числе:" that add up to the organisation above it and whose names, unlike its own, speak of no
 * organisation: towns of an oblast. Below "в т.ч. г. Астана" those that add up together with it, whatever their names
 * speak of. None where they do not add up, and none that is known.
 * @param row of "в том числе:"
 */
export function ofWhichRows(
  { sheet, indicatorColumns }: RowsTable,
  judge: RowJudge,
  row: number,
  above: NamedRow | undefined,
  isKnown: (name: string) => boolean,
): readonly number[] {
  if (above?.row !== row - 1 || !judge.hasValues(above.row) || !isPartLabel(judge.name(row))) return [];
  const isFirst = judge.hasValues(row);
  const speaking = isFirst ? Infinity : Math.min(speakingOf(above.name), 2);
  const rows: number[] = isFirst ? [row] : [];
  for (let next = row + 1; rows.length < mostRows && judge.name(next) !== "" && judge.hasValues(next); next++) {
    const name = judge.name(next);
    const verdict = judge.verdict(next);
    const isNamed = verdict === "organisation" || (isFirst && verdict === "unspoken");
    if (isKnown(name) || speakingOf(name) >= speaking || !isNamed) break;
    rows.push(next);
    if (rows.length > 1 && addUp(sheet, Array.from(indicatorColumns.values()), above.row, rows)) return rows;
  }
  return [];
}
