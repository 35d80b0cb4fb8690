import type { Criterion } from "../criteria/criterion";
import { fullName } from "../criteria/fullName";
import { neededCriteria } from "../criteria/lines";
import type { Issue } from "../issues/issue";
import { issueOf } from "./issueAt";
import type { TableReading } from "./readTable";

/**
 * Criteria that score, or that others are divided by, and that no table has: said once where nobody's tables have them,
 * else for each organisation whose form lacks them.
 */
export function missingCriteria(tables: readonly TableReading[], criteria: readonly Criterion[]): readonly Issue[] {
  const needed = Array.from(neededCriteria(criteria));
  const [first] = tables;
  return needed.flatMap((criterion) => {
    const having = tables.filter((table) => isExplained(table, criterion));
    const params = { criterion: criterion.code, name: fullName(criterion, criteria, "ru") };
    if (having.length === 0) {
      return first === undefined ? [] : [issueOf(first.sheetTable.sheet, "criterionWithoutColumn", "warning", params)];
    }
    return formsWithout(tables, having).map((table): Issue => {
      const organisation = table.rows[0]?.organisation ?? "";
      const of = { ...params, organisation };
      return { ...issueOf(table.sheetTable.sheet, "criterionNotInForm", "warning", of), organisation };
    });
  });
}

/** Forms without the criterion of organisations of which no other table has it. */
function formsWithout(tables: readonly TableReading[], having: readonly TableReading[]): readonly TableReading[] {
  if (!tables.some(({ table }) => table.layout === "form")) return [];
  const covered = new Set(having.flatMap(({ rows }) => rows.map(({ organisation }) => organisation)));
  const said = new Set<string>();
  return tables.filter(({ table, rows }) => {
    const [row] = rows;
    if (table.layout !== "form" || row === undefined || covered.has(row.organisation)) return false;
    const isNew = !said.has(row.organisation);
    said.add(row.organisation);
    return isNew;
  });
}

/** The criterion has a line of the table, or an issue about a line names it already. */
function isExplained({ sheetTable }: TableReading, criterion: Criterion): boolean {
  const { matches, columns } = sheetTable.header;
  return (
    matches.matched.has(criterion) ||
    matches.disputed.some((disputed) => disputed.criterion === criterion) ||
    columns.some(
      ({ otherYear, ambiguous, about, nearest }) =>
        otherYear?.criterion === criterion ||
        ambiguous.includes(criterion) ||
        about === criterion ||
        nearest.includes(criterion.code),
    )
  );
}
