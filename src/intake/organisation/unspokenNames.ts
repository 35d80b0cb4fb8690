import type { NamedRow } from "../table/namedRow";
import { speaksOfOrganisation } from "./speaksOfOrganisation";

/** From this share on, names that speak for themselves speak for the others of their column. */
const leastShare = 0.5;

/**
 * Marks the names that nothing speaks for: not their own words, nor a head over them that says what they are, nor the
 * names that they are among; below totals and aids the head and the others say nothing.
 * @param behind the first row of the table that is no organisation's, below one that is; Infinity where there is none
 * @param needsNone a name that needs nobody to speak for it
 */
export function withUnspoken(
  rows: readonly NamedRow[],
  isHeaded: boolean,
  behind: number,
  needsNone: (row: NamedRow) => boolean,
): readonly NamedRow[] {
  const own = rows.map((row) => needsNone(row) || speaksOfOrganisation(row.name));
  const speaking = own.filter(Boolean).length;
  const isColumnOfNames = isHeaded || speaking >= leastShare * rows.length;
  const lastSpeaking = own.lastIndexOf(true);
  return rows.map((row, position) => {
    const isAid = row.row > behind && position > lastSpeaking;
    return own[position] === true || (isColumnOfNames && !isAid) ? row : { unspoken: "name", ...row };
  });
}
