import type { Language } from "../locales/language";
import { cellAt, type CellArea, type SheetGrid } from "../workbook/grid";
import { blockColumnWords, type BlockColumn } from "./blocksTable";
import { settingGroupWords, settingsColumnWords, settingWords, type SettingKey } from "./settingsList";
import { shownText } from "./shownText";
import type { CellPlace } from "./staffLog";
import { findTable, type StaffTable } from "./staffTable";
import type { Translators } from "./translators";
import { languageOfWords, plainWord, wordFinder } from "./words";

/** What stands where in a settings sheet: labels in any row and order, and the table of blocks. */
export interface SettingsTable {
  readonly sheet: SheetGrid;
  readonly language: Language;
  /** Whether the headings of the list are there: the sign by which a sheet found by its title is ours. */
  readonly hasHeadings: boolean;
  /** Zero-based column of the values. */
  readonly valueColumn: number;
  readonly labels: ReadonlyMap<SettingKey, CellPlace>;
  /** Labels that stand further up already. */
  readonly repeated: readonly { readonly key: SettingKey; readonly place: CellPlace }[];
  /** From the first label to the last, labels and values; null where there is no label. */
  readonly list: CellArea | null;
  readonly blocks: StaffTable<BlockColumn> | null;
  /** Whether a text is one of the sheet's own headings or labels, which no block code is. */
  readonly isOwnText: (text: string) => boolean;
}

export function findSettings(sheet: SheetGrid, translators: Translators): SettingsTable {
  const headings = findTable(sheet, settingsColumnWords, translators);
  const hasHeadings = headings !== null && headings.columns.has("label") && headings.columns.has("value");
  const blocks = findTable(sheet, blockColumnWords, translators);
  const { labels, repeated } = labelsOf(sheet, translators);
  const places = [...labels.values()];
  const labelColumn = headings?.columns.get("label") ?? places[0]?.column ?? 0;
  const valueColumn = (hasHeadings ? headings.columns.get("value") : undefined) ?? labelColumn + 1;
  const rows = places.map(({ row }) => row);
  return {
    sheet,
    language: languageOfWords(
      places.map(({ row, column }) => shownText(cellAt(sheet, row, column))),
      settingWords,
      translators,
    ),
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
  const find = wordFinder(settingWords, translators);
  const labels = new Map<SettingKey, CellPlace>();
  const repeated: { readonly key: SettingKey; readonly place: CellPlace }[] = [];
  sheet.rows.forEach((cells, row) => {
    const column = cells.findIndex((cell) => cell.kind === "text" && find(shownText(cell)) !== null);
    const key = find(shownText(cellAt(sheet, row, column)));
    if (key === null) return;
    if (labels.has(key)) repeated.push({ key, place: { row, column } });
    else labels.set(key, { row, column });
  });
  return { labels, repeated };
}

function ownTextTest(translators: Translators): (text: string) => boolean {
  const setting = wordFinder(settingWords, translators);
  const group = wordFinder(settingGroupWords, translators);
  const heading = wordFinder(settingsColumnWords, translators);
  return (text) => plainWord(text) !== "" && [setting, group, heading].some((find) => find(text) !== null);
}
