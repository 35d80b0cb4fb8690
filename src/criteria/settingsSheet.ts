import type { Translate } from "../locales/translator";
import type { CellArea } from "../workbook/grid";
import type { PlanCell, SheetInputRule, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName } from "../workbook/sheetRole";
import { blockColumnWords } from "./blocksTable";
import { yesNoWords } from "./choices";
import type { Block } from "./criterion";
import type { Edition } from "./edition";
import { settingInput, settingValue } from "./settingCells";
import {
  decidesResult,
  groupedSettings,
  isNumbered,
  settingExplanation,
  settingGroupWords,
  settingsColumnWords,
  settingWords,
  type SettingKey,
} from "./settingsList";
import { decimalsName, type SettingsLayout } from "./staffLayout";
import {
  amountFormat,
  columnWidth,
  inputRule,
  listRule,
  numberFormat,
  planCell,
  staffPlan,
  textFormat,
  type Banner,
} from "./staffPlan";
import { wordList } from "./words";

/** Empty rows below the blocks, ready for new ones. */
export const spareBlockRows = 12;
const bannerRows = 2;
const leastPrizeAmounts = 3;

type SettingsRow =
  | { readonly kind: "group"; readonly group: Parameters<typeof settingGroupWords.text>[1] }
  | { readonly kind: "setting"; readonly key: SettingKey };

/** The rows below the heading row: a heading for each group, then its settings. */
function settingsRows({ settings }: Edition): readonly SettingsRow[] {
  const amounts = Math.max(leastPrizeAmounts, settings.prizeAmounts.length);
  return groupedSettings(amounts).flatMap(([group, keys]): readonly SettingsRow[] => [
    { kind: "group", group },
    ...keys.map((key) => ({ kind: "setting", key }) as const),
  ]);
}

/** Where `settingsSheetPlan` puts the settings and the blocks. */
export function settingsSheetLayout(edition: Edition): SettingsLayout {
  const rows = settingsRows(edition);
  const first = bannerRows + 1;
  const last = first + rows.length - 1;
  const decimals = first + rows.findIndex((row) => row.kind === "setting" && row.key === "decimals");
  const decisive = rows.flatMap((row, index) => (row.kind === "setting" && decidesResult(row.key) ? [index] : []));
  const firstBlock = last + 5;
  return {
    decimals: { top: decimals, left: 1, bottom: decimals, right: 1 },
    // The first row of the list is the heading of a group.
    list: { top: first + 1, left: 0, bottom: first + Math.max(...decisive), right: 1 },
    blocks: { top: firstBlock, left: 0, bottom: firstBlock + edition.blocks.length + spareBlockRows - 1, right: 4 },
  };
}

/** The settings as a list of label, value and explanation, and the table of blocks below. */
export function settingsSheetPlan(edition: Edition, t: Translate): SheetPlan {
  const rows = settingsRows(edition);
  const layout = settingsSheetLayout(edition);
  const headings = wordList(settingsColumnWords, t);
  const list = rows.map((row) => (row.kind === "group" ? groupRow(row.group, t) : settingRow(edition, row.key, t)));
  const hintRow = layout.blocks.top - 2;
  return staffPlan({
    role: "settings",
    title: t("workbook.titles.settings"),
    banners: settingsBanners(t),
    table: [
      headings.map((heading) => planCell(heading, "columnHeading")),
      ...list,
      [],
      [planCell(t("criteria.settingsSheet.blocks"), "heading")],
      [planCell(t("criteria.settingsSheet.blocksHint"), "note")],
      ...blockRows(edition, t),
    ],
    innerBanners: new Map([[hintRow, { cell: planCell(t("criteria.settingsSheet.blocksHint"), "note"), toColumn: 2 }]]),
    columnWidths: [48, 50, 70, 50, columnWidth(16, wordList(blockColumnWords, t))],
    frozenColumns: 0,
    print: {
      landscape: true,
      repeatRows: { from: bannerRows, to: bannerRows },
      repeatColumns: null,
      pagesAcross: 1,
    },
    inputRules: [...settingRules(rows, t), blockRule(layout.blocks, t)].filter((rule) => rule !== null),
    names: [
      { name: sheetRoleName("settings"), area: { top: bannerRows, left: 0, bottom: bannerRows, right: 2 } },
      { name: decimalsName, area: layout.decimals },
    ],
  });
}

function settingsBanners(t: Translate): readonly Banner[] {
  return [
    { cell: planCell(t("criteria.settingsSheet.title"), "title"), toColumn: 2 },
    { cell: planCell(t("criteria.settingsSheet.hint"), "note"), toColumn: 2 },
  ];
}

function groupRow(group: Parameters<typeof settingGroupWords.text>[1], t: Translate): readonly PlanCell[] {
  return [
    planCell(settingGroupWords.text(t, group), "groupHeading"),
    planCell(null, "groupHeading"),
    planCell(null, "groupHeading"),
  ];
}

function settingRow(edition: Edition, key: SettingKey, t: Translate): readonly PlanCell[] {
  const value = settingValue(edition, key, t);
  const { number } = settingInput(key, t);
  return [
    planCell(settingWords.text(t, key), "text"),
    number ? planCell(value, "inputNumber", numberFormatOf(key)) : planCell(value, "input", textFormat),
    planCell(settingExplanation(t, key), "text"),
  ];
}

function numberFormatOf(key: SettingKey): string {
  return isNumbered(key) || key === "encouragementAmount" ? amountFormat : numberFormat;
}

function settingRules(rows: readonly SettingsRow[], t: Translate): readonly (SheetInputRule | null)[] {
  return rows.map((row, index) => {
    if (row.kind === "group") return null;
    const { rule, message } = settingInput(row.key, t);
    const top = bannerRows + 1 + index;
    return rule === null ? null : inputRule({ top, left: 1, bottom: top, right: 1 }, rule, message);
  });
}

function blockRows({ blocks }: Edition, t: Translate): readonly (readonly PlanCell[])[] {
  const spare = Array.from({ length: spareBlockRows }, () => blockRow(null, t));
  return [
    wordList(blockColumnWords, t).map((heading) => planCell(heading, "columnHeading")),
    ...blocks.map((block) => blockRow(block, t)),
    ...spare,
  ];
}

function blockRow(block: Block | null, t: Translate): readonly PlanCell[] {
  const name = block?.name ?? { ru: "", kk: "", en: "" };
  const texts = [name.ru, name.kk, name.en];
  return [
    planCell(block?.code ?? null, "input", textFormat),
    ...texts.map((text) => planCell(text === "" ? null : text, "input")),
    planCell(block === null ? null : yesNoWords.text(t, block.main ? "yes" : "no"), "input", textFormat),
  ];
}

function blockRule({ top, bottom, right }: CellArea, t: Translate): SheetInputRule | null {
  const rule = listRule(wordList(yesNoWords, t));
  return rule === null ? null : inputRule({ top, left: right, bottom, right }, rule, t("criteria.input.list"));
}
