import type { Edition } from "../../criteria/edition";
import type { IndicatorTable, NameMatch, ReadName, TableLayout, TableColumn } from "../../intake/indicatorReading";
import { localisedText, type Language } from "../../locales/language";

/** A column or row that is read as an indicator. */
export interface ShownIndicator extends TableColumn {
  /** Code and name. */
  readonly criterion: string;
  readonly matchedBy: NonNullable<TableColumn["matchedBy"]>;
}

export interface ShownTable {
  /** Unlike that of any other table. */
  readonly key: string;
  readonly file: string | null;
  readonly sheet: string;
  readonly layout: TableLayout;
  readonly headerArea: string;
  readonly names: readonly ReadName[];
  readonly nameCounts: Readonly<Record<NameMatch, number>>;
  /** In the order of the sheet, as are the others. */
  readonly indicators: readonly ShownIndicator[];
  readonly others: readonly TableColumn[];
  readonly guessed: number;
  readonly unknown: number;
  /** Lines are columns of the sheet, else rows. */
  readonly columnsAre: "column" | "row";
}

export function understoodTables(
  tables: readonly IndicatorTable[],
  edition: Edition,
  language: Language,
): readonly ShownTable[] {
  const names = criterionNames(edition, language);
  return tables.map((table, index) => ({
    key: `${index} ${table.file ?? ""} ${table.sheet}`,
    file: table.file,
    sheet: table.sheet,
    layout: table.layout,
    headerArea: table.headerArea,
    names: table.names,
    nameCounts: nameCounts(table.names),
    indicators: table.columns.flatMap((column) => {
      const { criterion, matchedBy } = column;
      if (criterion === null || matchedBy === null) return [];
      return [{ ...column, criterion: names.get(criterion) ?? criterion, matchedBy }];
    }),
    others: table.columns.filter(({ criterion, matchedBy }) => criterion === null || matchedBy === null),
    guessed: table.columns.filter(({ matchedBy }) => matchedBy === "guess").length,
    unknown: table.columns.filter(({ use }) => use === "unknown").length,
    columnsAre: table.layout === "rows" ? "column" : "row",
  }));
}

/** "A3. Name" by code. */
export function criterionNames({ criteria }: Edition, language: Language): ReadonlyMap<string, string> {
  return new Map(criteria.map(({ code, name }) => [code, `${code}. ${localisedText(name, language)}`]));
}

function nameCounts(names: readonly ReadName[]): Readonly<Record<NameMatch, number>> {
  const count = (match: NameMatch): number => names.filter((name) => name.match === match).length;
  return { official: count("official"), new: count("new"), near: count("near"), ambiguous: count("ambiguous") };
}

/** A likeness as a whole per cent; one that is not certain never reads 100. */
export function percentOf(score: number): number {
  return score < 1 ? Math.min(99, Math.round(score * 100)) : 100;
}
