import type { Criterion } from "../criteria/criterion";
import { fullName } from "../criteria/fullName";
import { neededCriteria } from "../criteria/lines";
import type { Issue } from "../issues/issue";
import { issueOf } from "./issueAt";
import type { TableReading } from "./readTable";

/** So many that no table has are said one by one, with their names; of more, one message lists the codes. */
const mostNamed = 3;

/**
 * Criteria that score, or that others are divided by, and that no table has: said once where nobody's tables have them,
 * else for each organisation whose form lacks them.
 */
export function missingCriteria(tables: readonly TableReading[], criteria: readonly Criterion[]): readonly Issue[] {
  const needed = Array.from(neededCriteria(criteria), (criterion) => ({
    criterion,
    name: fullName(criterion, criteria, "ru"),
    having: tables.filter((table) => isExplained(table, criterion)),
  }));
  const [first] = tables;
  const nowhere = needed.filter(({ having }) => having.length === 0);
  const lists = nowhere.length > mostNamed ? [nowhere] : nowhere.map((one) => [one]);
  const everywhere = lists.flatMap((list): readonly Issue[] => {
    const texts = list.map(({ criterion: { code }, name }) => (list.length > 1 ? code : `${code} («${name}»)`));
    const params = {
      criterion: list.map(({ criterion: { code } }) => code).join(", "),
      indicators: texts.join(", "),
    };
    return first === undefined ? [] : [issueOf(first.sheetTable.sheet, "criterionWithoutColumn", "warning", params)];
  });
  const inForms = needed.flatMap(({ criterion, name, having }) =>
    (having.length === 0 ? [] : formsWithout(tables, having)).map((table): Issue => {
      const organisation = table.rows[0]?.organisation ?? "";
      const of = { criterion: criterion.code, name, organisation };
      return { ...issueOf(table.sheetTable.sheet, "criterionNotInForm", "warning", of), organisation };
    }),
  );
  return [...everywhere, ...inForms];
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
