import type { Translate } from "../locales/translator";
import type { Translators } from "../locales/translators";
import type { Undecided } from "../scoring/evaluation";
import { headingFinders } from "../tables/headingFinders";
import { headingsOf } from "../tables/foundTable";
import { wordsOf } from "../tables/words";
import { textAt, type SheetGrid } from "../workbook/grid";
import { awardsColumnList, awardsNameColumn, firstAwardSection, type AwardsColumn } from "./awardsColumns";
import type { CommitteeDecision } from "./decision";

/** Rows below one row of headings. */
export interface AwardsSection {
  readonly columns: ReadonlyMap<AwardsColumn, number>;
  /** Those that name an organisation. */
  readonly rows: readonly number[];
  readonly among: CommitteeDecision["among"];
}

/** What is above the headings of a question to the Committee: a question is distinguished from a proposal by it. */
export function questionHint(because: Undecided["because"], t: Translate): string {
  switch (because) {
    case "tie":
      return t("committee.hintTie", { approve: t("report.awards.approve"), decline: t("report.awards.decline") });
    case "guess":
      return t("committee.hintHeld");
    case "prize":
      return t("committee.hintAfterPrizes");
    default:
      return because satisfies never;
  }
}

const hints = wordsOf<Undecided["because"]>(["tie", "guess", "prize"], (t, because) => questionHint(because, t));

/** The name of a row: a program that changes the file without computing it leaves the live one without a result. */
export function awardedName(sheet: SheetGrid, columns: AwardsSection["columns"], row: number): string {
  return textAt(sheet, row, awardsNameColumn) || textAt(sheet, row, columns.get("organisation"));
}

/** A row with fewer of our headings is no head: others may be written otherwise. */
const leastExact = 2;

/** A question is distinguished from proposals by the hint above its headings; sheets without a column for another organisation have none. */
export function awardsSections(sheet: SheetGrid, translators: Translators): readonly AwardsSection[] {
  const { headings, find: findHeading, findNear } = headingFinders<AwardsColumn>(awardsColumnList, translators);
  const findHint = hints.finder(translators);
  const heads = sheet.rows.flatMap((cells, row) => {
    if (row < firstAwardSection) return [];
    const exact = headingsOf(cells, row, findHeading, null, headings.values);
    if (exact.columns.size < leastExact) return [];
    const { columns } = headingsOf(cells, row, findHeading, findNear, headings.values);
    return columns.has("organisation") && (columns.has("decision") || columns.has("total")) ? [{ row, columns }] : [];
  });
  return heads.flatMap(({ row, columns }, index): AwardsSection[] => {
    // The list of what is decided only ends what is above it.
    if (!columns.has("decision")) return [];
    const end = heads[index + 1]?.row ?? sheet.rows.length;
    const below = Array.from({ length: end - row - 1 }, (_row, offset) => row + 1 + offset);
    const name = (at: number): string => awardedName(sheet, columns, at);
    const rows = below.filter((at) => name(at) !== "");
    if (!columns.has("other")) return [{ columns, rows, among: undefined }];
    const isQuestion = (sheet.rows[row - 1] ?? []).some(({ value }) => findHint(String(value ?? "")) !== null);
    return [{ columns, rows, among: isQuestion ? [...new Set(rows.map(name))] : null }];
  });
}
