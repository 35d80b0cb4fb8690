import type { Translate } from "../locales/translator";
import { areaRule, columnPositions, columnRules } from "../tables/column";
import { columnWidths, tableSheetPlan, type Banner } from "../tables/tablePlan";
import { planCell, type PlanCell, type SheetInputRule, type SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName } from "../workbook/sheetRole";
import { blockColumnList } from "./blockColumns";
import type { EditionDraft } from "./edition";
import type { SettingGroup, SettingRow } from "./setting";
import { allSettings, settingGroupWords, settingsColumns, settingsList } from "./settingsList";
import { decimalsName, type SettingsLayout } from "./staffLayout";

export const spareBlockRows = 12;
const bannerRows = 2;
const leastPrizeAmounts = 3;
const spareItems = 2;

type SettingsRow = { readonly group: SettingGroup } | { readonly setting: SettingRow };

/** The rows below the heading row: a heading for each group, then its settings. */
function settingsRows({ settings }: EditionDraft): readonly SettingsRow[] {
  const amounts = Math.max(leastPrizeAmounts, settings.prizeAmounts.length);
  const { length: items } = settings.resolution.items;
  const surplus: ReadonlySet<SettingRow> = new Set<SettingRow>([
    ...settingsList.prizeAmounts.slice(amounts),
    ...settingsList.items.slice(items + spareItems),
    ...settingsList.itemsKk.slice(items + spareItems),
  ]);
  return settingGroupWords.values.flatMap((group): readonly SettingsRow[] => [
    { group },
    ...allSettings
      .filter((setting) => setting.group === group && !surplus.has(setting))
      .map((setting) => ({ setting })),
  ]);
}

/** Where `settingsSheetPlan` puts the settings and the blocks. */
export function settingsSheetLayout(edition: EditionDraft): SettingsLayout {
  const rows = settingsRows(edition);
  const first = bannerRows + 1;
  const last = first + rows.length - 1;
  const decimals = first + rows.findIndex((row) => "setting" in row && row.setting === settingsList.decimals);
  const decisive = rows.flatMap((row, index) => ("setting" in row && row.setting.decidesResult ? [index] : []));
  const firstBlock = last + 5;
  return {
    decimals: { top: decimals, left: 1, bottom: decimals, right: 1 },
    // The first row of the list is the heading of a group.
    list: { top: first + 1, left: 0, bottom: first + Math.max(...decisive), right: 1 },
    blocks: {
      top: firstBlock,
      left: 0,
      bottom: firstBlock + edition.blocks.length + spareBlockRows - 1,
      right: blockColumnList.length - 1,
    },
    blockColumns: columnPositions(blockColumnList, (_key, index) => index),
  };
}

/** The settings as a list of label, value and explanation, and the table of blocks below. */
export function settingsSheetPlan(edition: EditionDraft, t: Translate): SheetPlan {
  const rows = settingsRows(edition);
  const layout = settingsSheetLayout(edition);
  const list = rows.map((row) => ("group" in row ? groupRow(row.group, t) : settingRow(edition, row.setting, t)));
  const hintRow = layout.blocks.top - 2;
  const { approved, sample } = edition.title;
  const hintText =
    approved && !sample ? "criteria.settingsSheet.blocksHintApproved" : "criteria.settingsSheet.blocksHint";
  const hint = planCell(t(hintText), "note");
  return tableSheetPlan({
    role: "settings",
    title: t("workbook.titles.settings"),
    banners: settingsBanners(t),
    table: [
      settingsColumns.map(({ heading }) => planCell(heading(t), "columnHeading")),
      ...list,
      [],
      [planCell(t("criteria.settingsSheet.blocks"), "heading")],
      [hint],
      ...blockRows(edition, t),
    ],
    innerBanners: new Map([[hintRow, { cell: hint, toColumn: 2 }]]),
    columnWidths: columnWidths(blockColumnList, [], t),
    frozenColumns: 0,
    inputRules: [...settingRules(rows, t), ...columnRules(blockColumnList, layout.blocks, t)],
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

function groupRow(group: SettingGroup, t: Translate): readonly PlanCell[] {
  return [settingGroupWords.text(t, group), null, null].map((text) => planCell(text, "groupHeading"));
}

function settingRow(
  edition: EditionDraft,
  { label, cell, explanation }: SettingRow,
  t: Translate,
): readonly PlanCell[] {
  return [planCell(label(t), "text"), cell(edition, t), planCell(explanation(t), "text")];
}

function settingRules(rows: readonly SettingsRow[], t: Translate): readonly SheetInputRule[] {
  return rows.flatMap((row, index) => {
    const top = bannerRows + 1 + index;
    return "group" in row ? [] : areaRule({ top, left: 1, bottom: top, right: 1 }, row.setting.rule(t));
  });
}

function blockRows({ blocks }: EditionDraft, t: Translate): readonly (readonly PlanCell[])[] {
  const spare = Array.from({ length: spareBlockRows }, () => null);
  return [
    blockColumnList.map(({ heading }) => planCell(heading(t), "columnHeading")),
    ...[...blocks, ...spare].map((block) => blockColumnList.map(({ cell }) => cell(block, t, "ru"))),
  ];
}
