import type { Language } from "../locales/language";
import type { Translators } from "../locales/translators";
import { headingFinders } from "../tables/headingFinders";
import { findTable, type FoundTable } from "../tables/foundTable";
import { shownText } from "../tables/shownText";
import { languageOfWords, plainWord, type FindWord } from "../tables/words";
import type { CellPosition } from "../workbook/cellAddress";
import { cellAt, type CellArea, type SheetGrid } from "../workbook/grid";
import { blockColumnList, type BlockColumn } from "./blockColumns";
import { settingGroupWords, settingsColumns, settingWords, type SettingsColumn } from "./settingsList";

/** What is where in a settings sheet: labels in any row and order, and the table of blocks. */
export interface SettingsTable {
  readonly sheet: SheetGrid;
  readonly translators: Translators;
  readonly language: Language;
  /** Whether the headings of the list are there: the sign by which a sheet found by its title is ours. */
  readonly hasHeadings: boolean;
  /** Zero-based column of the values. */
  readonly valueColumn: number;
  /** By key of the setting. */
  readonly labels: ReadonlyMap<string, CellPosition>;
  /** Labels that are further up already. */
  readonly repeated: ReadonlyMap<string, readonly CellPosition[]>;
  /** From the first label to the last, labels and values; null where there is no label. */
  readonly list: CellArea | null;
  readonly blocks: FoundTable<BlockColumn> | null;
  /** Whether a text is one of the sheet's own headings or labels, which no block code is. */
  readonly isOwnText: (text: string) => boolean;
}

export function findSettings(sheet: SheetGrid, translators: Translators): SettingsTable {
  const headings = findTable(sheet, settingsColumns, translators)?.columns ?? new Map<SettingsColumn, number>();
  const hasHeadings = headings.has("label") && headings.has("value");
  const blocks = findTable(sheet, blockColumnList, translators);
  const { labels, repeated } = labelsOf(sheet, translators);
  const found = [...labels.values()];
  const labelColumn = headings.get("label") ?? found[0]?.column ?? 0;
  const valueColumn = (hasHeadings ? headings.get("value") : undefined) ?? labelColumn + 1;
  const rows = found.map(({ row }) => row);
  const texts = found.map(({ row, column }) => shownText(cellAt(sheet, row, column)));
  return {
    sheet,
    translators,
    language: languageOfWords(texts, settingWords, translators),
    hasHeadings,
    valueColumn,
    labels,
    repeated,
    list:
      rows.length === 0
        ? null
        : {
            top: Math.min(...rows),
            left: Math.min(labelColumn, valueColumn),
            bottom: Math.max(...rows),
            right: Math.max(labelColumn, valueColumn),
          },
    blocks: blocks?.columns.has("code") === true && blocks.columns.size > 1 ? blocks : null,
    isOwnText: ownTextTest(translators),
  };
}

function labelsOf(sheet: SheetGrid, translators: Translators): Pick<SettingsTable, "labels" | "repeated"> {
  const find = settingWords.finder(translators);
  const labels = new Map<string, CellPosition>();
  const repeated = new Map<string, readonly CellPosition[]>();
  sheet.rows.forEach((cells, row) => {
    const column = cells.findIndex((cell) => cell.kind === "text" && find(shownText(cell)) !== null);
    const key = find(shownText(cellAt(sheet, row, column)));
    if (key === null) return;
    if (labels.has(key)) repeated.set(key, [...(repeated.get(key) ?? []), { row, column }]);
    else labels.set(key, { row, column });
  });
  return { labels, repeated };
}

function ownTextTest(translators: Translators): (text: string) => boolean {
  const own: readonly FindWord<string>[] = [
    settingWords.finder(translators),
    settingGroupWords.finder(translators),
    headingFinders(settingsColumns, translators).find,
  ];
  return (text) => plainWord(text) !== "" && own.some((find) => find(text) !== null);
}
