import type { Translate } from "../../locales/translator";
import { awardColumns, awardHead } from "../../report/awards/awardHeads";
import { hintOf } from "../../report/awards/awardSections";
import { firstAwardSection, type AwardsColumn } from "../../report/awards/awardsLayout";
import type { CommitteeDecision } from "../../report/committeeDecision";
import { textAt, type SheetGrid } from "../../workbook/grid";

type Columns = ReadonlyMap<AwardsColumn, number>;

/** Rows below one line of heads. */
export interface AwardsSection {
  readonly columns: Columns;
  /** Those that name an organisation. */
  readonly rows: readonly number[];
  readonly among: CommitteeDecision["among"];
}

/**
 * A question is told from proposals by the hint above its heads; sheets without a column for another organisation have none.
 * @param translators of every language, since a sheet may be in any
 */
export function awardsSections(sheet: SheetGrid, translators: readonly Translate[]): readonly AwardsSection[] {
  const headOf = headWords(translators);
  const hints = new Set(translators.flatMap((t) => [hintOf("tie", t), hintOf("guess", t)]));
  const heads = sheet.rows.flatMap((_cells, row) => {
    const columns = row < firstAwardSection ? new Map<AwardsColumn, number>() : headsOf(sheet, row, headOf);
    return columns.has("organisation") && columns.has("decision") ? [{ row, columns }] : [];
  });
  return heads.map(({ row, columns }, index): AwardsSection => {
    const end = heads[index + 1]?.row ?? sheet.rows.length;
    const below = Array.from({ length: end - row - 1 }, (_row, offset) => row + 1 + offset);
    const name = (at: number): string => textAt(sheet, at, columns.get("organisation"));
    const rows = below.filter((at) => name(at) !== "");
    if (!columns.has("other")) return { columns, rows, among: undefined };
    const isQuestion = (sheet.rows[row - 1] ?? []).some((_cell, column) => hints.has(textAt(sheet, row - 1, column)));
    return { columns, rows, among: isQuestion ? [...new Set(rows.map(name))] : null };
  });
}

/** Column heads stand above each section. */
function headWords(translators: readonly Translate[]): ReadonlyMap<string, AwardsColumn> {
  return new Map(
    translators.flatMap((t) =>
      awardColumns.map((column): readonly [string, AwardsColumn] => [awardHead(column, t), column]),
    ),
  );
}

function headsOf(sheet: SheetGrid, row: number, headOf: ReadonlyMap<string, AwardsColumn>): Columns {
  const heads = new Map<AwardsColumn, number>();
  (sheet.rows[row] ?? []).forEach((_cell, column) => {
    const head = headOf.get(textAt(sheet, row, column));
    if (head !== undefined && !heads.has(head)) heads.set(head, column);
  });
  return heads;
}
