import { issueOn, type Issue } from "../issues/issue";
import type { LocalisedText } from "../locales/language";
import type { WorkbookGrid } from "../workbook/grid";
import { createTranslators, type Translators } from "../locales/translators";
import { blockColumnList } from "./blockColumns";
import { catalogueCriteria } from "./catalogue";
import type { CorrectionsReading } from "./correction";
import type { CorrectionColumn } from "./correction";
import { correctionColumns } from "./correctionColumns";
import { criteriaColumnList, type CriteriaColumn } from "./criteriaColumns";
import type { Block, Criterion } from "./criterion";
import { defaultCriteria, defaultFrame } from "./defaultEdition";
import type { Edition } from "./edition";
import type { EditionReading } from "./editionReading";
import { findStaffSheet, type FoundSheet, type TableSearch } from "./findStaffSheet";
import { organisationColumnList, type OrganisationColumn } from "./organisationColumns";
import { readBlocks, type BlocksReading } from "./readBlocks";
import { readCorrections } from "./readCorrections";
import { readCriteria, type CriteriaReading } from "./readCriteria";
import { readOrganisations } from "./readOrganisations";
import { readSettings } from "./readSettings";
import { decidesResult } from "./settingsList";
import { findSettings, type SettingsTable } from "./settingsTable";
import type { SettingsLayout, StaffLayout } from "./staffLayout";
import { SheetLog } from "../tables/sheetLog";
import { staffLayout } from "./staffSheets";
import { columnPositions } from "../tables/column";
import { findTable, type FoundTable } from "../tables/foundTable";

/**
 * Reads what staff have set: the criteria, settings and organisations sheets, found by their defined names or, where the
 * headings are ours, by their titles in any of the three languages. A sheet that is not there leaves the default.
 */
export function readEdition(workbook: WorkbookGrid): EditionReading {
  const translators = createTranslators();
  const usual = defaultFrame();
  const criteriaSheet = findStaffSheet(workbook, "criteria", translators, criteriaTable);
  const settingsSheet = findStaffSheet(workbook, "settings", translators, settingsTable);
  const organisationsSheet = findStaffSheet(workbook, "organisations", translators, organisationsTable);
  const correctionsSheet = findStaffSheet(workbook, "corrections", translators, correctionsTable);

  const settingsLog = new SheetLog(settingsSheet.title ?? "");
  const blocks = settingsSheet.table === null ? null : readBlocks(settingsSheet.table, settingsLog);
  const knownBlocks = blocks?.blocks ?? usual.blocks;
  const criteria =
    criteriaSheet.table === null ? null : readCriteria(criteriaSheet.table, knownBlocks, catalogueNotes());
  const list = criteria?.criteria ?? defaultCriteria(translators);
  const settings =
    settingsSheet.table === null
      ? null
      : readSettings(settingsSheet.table, usual, { criteria: list, blocks: knownBlocks }, settingsLog);
  const organisations =
    organisationsSheet.table === null
      ? null
      : readOrganisations(organisationsSheet.table, settings?.settings ?? usual.settings);

  const edition: Edition = {
    // Without criteria of their own staff have approved nothing: the catalogue is a sample, whatever Settings say.
    title: { ...(settings?.title ?? usual.title), ...(criteria === null ? { sample: true, approved: false } : {}) },
    blocks: [...(blocks?.blocks ?? usedBlocks(usual.blocks, list)), ...(criteria?.unknownBlocks ?? [])],
    criteria: list,
    settings: settings?.settings ?? usual.settings,
    roster: organisations?.roster ?? null,
  };
  return {
    edition,
    sheets: {
      criteria: criteriaSheet.title,
      settings: settingsSheet.title,
      organisations: organisationsSheet.title,
      corrections: correctionsSheet.title,
    },
    leftAlone: [criteriaSheet, settingsSheet, organisationsSheet, correctionsSheet].flatMap(
      ({ leftAlone }) => leftAlone,
    ),
    corrections: correctionsOf(correctionsSheet),
    entryLayout: organisations?.entryLayout ?? null,
    layout: layoutAsFound(edition, criteria, settingsSheet.table, blocks),
    issues: [
      ...criteriaSheet.issues,
      ...(criteria?.log.issues ?? []),
      ...settingsSheet.issues,
      ...settingsLog.issues,
      ...(criteria !== null && settingsSheet.title === null ? [settingsAbsent(criteriaSheet.title)] : []),
      ...(criteria === null && criteriaSheet.title === null && settings?.title.sample === false
        ? [issueOn({ sheet: settingsSheet.title }, "criteriaSheetMissing", "warning")]
        : []),
      ...organisationsSheet.issues,
      ...(organisations?.log.issues ?? []),
      ...(settings?.settings.byGroups === true && (organisations?.roster ?? []).length === 0
        ? [issueOn({ sheet: settingsSheet.title }, "groupsMissing", "error", { label: groupsLabel(translators) })]
        : []),
      ...(organisations === null && settings?.settings.tieBreaks.some(({ kind }) => kind === "submitted") === true
        ? [issueOn({ sheet: settingsSheet.title }, "tieBreakDatesMissing", "warning")]
        : []),
    ],
  };
}

function groupsLabel({ ru }: Translators): string {
  return ru("criteria.setting.byGroups");
}

const criteriaTable: TableSearch<FoundTable<CriteriaColumn>> = {
  find: (sheet, translators) => findTable(sheet, criteriaColumnList, translators),
  isOurs: ({ columns }) => columns.has("code") && columns.has("method") && columns.has("points"),
};

const settingsTable: TableSearch<SettingsTable> = {
  find: (sheet, translators) => {
    const table = findSettings(sheet, translators);
    return table.list === null && table.blocks === null ? null : table;
  },
  isOurs: ({ hasHeadings, list }) => hasHeadings && list !== null,
};

const organisationsTable: TableSearch<FoundTable<OrganisationColumn>> = {
  find: (sheet, translators) => findTable(sheet, organisationColumnList, translators),
  // A table of indicators has a column of names and others that read like ours.
  isOurs: ({ columns, near }, isTitled) => columns.has("name") && columns.size - (isTitled ? 0 : near.size) > 1,
};

const correctionsTable: TableSearch<FoundTable<CorrectionColumn>> = {
  find: (sheet, translators) => findTable(sheet, correctionColumns, translators),
  isOurs: ({ columns }) => columns.has("criterion") && columns.has("newValue") && columns.has("decision"),
};

/** A sheet of corrections without its headings is reported, and nothing is applied. */
function correctionsOf({ table, issues }: FoundSheet<FoundTable<CorrectionColumn>>): CorrectionsReading {
  if (table === null) return { entries: [], issues };
  return readCorrections(table);
}

function settingsAbsent(sheet: string | null): Issue {
  return issueOn({ sheet }, "settingsSheetMissing", "info");
}

function catalogueNotes(): ReadonlyMap<string, LocalisedText> {
  return new Map(catalogueCriteria.map(({ code, ownNote }) => [code, ownNote]));
}

/** Blocks of the sample that criteria of one's own do not use would be empty columns. */
function usedBlocks(blocks: readonly Block[], criteria: readonly Criterion[]): readonly Block[] {
  const used = new Set(criteria.map(({ block }) => block));
  return blocks.filter(({ code }) => used.has(code));
}

function layoutAsFound(
  edition: Edition,
  criteria: CriteriaReading | null,
  settings: SettingsTable | null,
  blocks: BlocksReading | null,
): StaffLayout {
  const planned = staffLayout(edition);
  return {
    criteria: criteria?.layout ?? planned.criteria,
    settings: settings === null ? planned.settings : settingsLayout(settings, blocks, planned.settings),
  };
}

/** A setting or table that the sheet does not have is given blank cells below everything. */
function settingsLayout(
  { sheet, list, labels, valueColumn, blocks: table }: SettingsTable,
  blocks: BlocksReading | null,
  planned: SettingsLayout,
): SettingsLayout {
  const below = sheet.rows.length;
  const nowhere = { top: below, left: 0, bottom: below, right: 0 };
  const decimals = labels.get("decimals")?.row ?? below;
  const columns = [...(table?.columns.values() ?? [])];
  const beyond = Math.max(...sheet.rows.map((row) => row.length), ...columns) + 1;
  const decisive = Array.from(labels, ([key, { row }]) => (decidesResult(key) ? [row] : [])).flat();
  return {
    decimals: { top: decimals, left: valueColumn, bottom: decimals, right: valueColumn },
    list:
      list === null || decisive.length === 0
        ? nowhere
        : { ...list, top: Math.min(...decisive), bottom: Math.max(...decisive) },
    blocks:
      blocks === null
        ? { ...nowhere, right: planned.blocks.right }
        : { top: blocks.rows.from, left: Math.min(...columns), bottom: blocks.rows.to, right: Math.max(...columns) },
    blockColumns:
      table === null
        ? planned.blockColumns
        : columnPositions(blockColumnList, (key) => table.columns.get(key) ?? beyond),
  };
}
