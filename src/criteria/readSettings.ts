import type { LocalisedText } from "../locales/language";
import { isBlank } from "../tables/field";
import { shownText } from "../tables/shownText";
import type { SheetLog } from "../tables/sheetLog";
import { positionAddress } from "../workbook/cellAddress";
import { cellAt, type CellArea } from "../workbook/grid";
import { isSampleId, type EditionFrame } from "./defaultEdition";
import type { EditionTitle } from "./edition";
import type { Setting } from "./setting";
import { SettingReader } from "./settingReader";
import { recordOf } from "../tables/recordOf";
import { paperNames, type Encouragement, type Settings } from "./settings";
import { allSettings, settingsList } from "./settingsList";
import type { SettingsTable } from "./settingsTable";
import { readTieBreaks, type KnownCodes } from "./tieBreaks";

interface SettingsReading {
  readonly title: EditionTitle;
  readonly settings: Settings;
}

/** Reads the list of settings by their labels; a setting that is not there keeps its default. */
export function readSettings(
  table: SettingsTable,
  otherwise: EditionFrame,
  known: KnownCodes,
  log: SheetLog,
): SettingsReading {
  const reader = new SettingReader(table, log);
  checkLabels(table, reader);
  return { title: readTitle(reader, otherwise.title), settings: readValues(reader, otherwise.settings, known) };
}

function checkLabels(table: SettingsTable, reader: SettingReader): void {
  for (const setting of allSettings) {
    for (const at of table.repeated.get(setting.key) ?? []) {
      const first = positionAddress(table.labels.get(setting.key) ?? at);
      reader.log.error("settingRepeated", at, { label: reader.label(setting), first });
    }
  }
  for (const setting of allSettings.filter(({ key, expected }) => expected && !table.labels.has(key))) {
    reader.log.warning("settingMissing", null, { label: reader.label(setting) });
  }
  if (table.list !== null) reportUnusedRows(table, table.list, reader.log);
}

/** A label that staff have changed would silently fall back to its default. Rows of the table of blocks are no settings. */
function reportUnusedRows(table: SettingsTable, { top, bottom }: CellArea, log: SheetLog): void {
  const labelled = new Set([...table.labels.values(), ...[...table.repeated.values()].flat()].map(({ row }) => row));
  const [label] = table.labels.values();
  const column = label?.column ?? 0;
  let isOfBlocks = false;
  for (let row = top; row <= bottom; row++) {
    isOfBlocks = row === table.blocks?.headingRow || (isOfBlocks && !labelled.has(row));
    const text = shownText(cellAt(table.sheet, row, column));
    const isValueBlank = isBlank(cellAt(table.sheet, row, table.valueColumn));
    if (isOfBlocks || labelled.has(row) || text === "" || isValueBlank || table.isOwnText(text)) continue;
    log.warning("settingNotUsed", { row, column }, { label: text });
  }
}

function readTitle(reader: SettingReader, otherwise: EditionTitle): EditionTitle {
  const id = reader.valueOr(settingsList.id, otherwise.id);
  return {
    id,
    year: reader.valueOr(settingsList.year, otherwise.year),
    title: readTitleText(reader, id, otherwise),
    sample: isSampleId(id),
    approved: reader.valueOr(settingsList.approved, otherwise.approved),
  };
}

/** The sample's title must not be on an edition that is none. */
function readTitleText(reader: SettingReader, id: string, otherwise: EditionTitle): LocalisedText {
  const ru = reader.valueOr(settingsList.titleRu, isSampleId(id) ? otherwise.title.ru : id);
  return { ru, kk: reader.text(settingsList.titleKk), en: reader.text(settingsList.titleEn) };
}

function readValues(reader: SettingReader, otherwise: Settings, known: KnownCodes): Settings {
  const list = settingsList;
  const duplicates = reader.optional(list.duplicates);
  return {
    decimals: reader.valueOr(list.decimals, otherwise.decimals),
    tieRanking: reader.valueOr(list.tieRanking, otherwise.tieRanking),
    tieBreaks: readTieBreaks(reader, known),
    notReported: reader.valueOr(list.notReported, otherwise.notReported),
    entryConditions: list.entryConditions
      .filter((setting) => reader.valueOr(setting, otherwise.entryConditions.includes(setting.condition)))
      .map(({ condition }) => condition),
    scheme: reader.valueOr(list.scheme, otherwise.scheme),
    byGroups: reader.optional(list.byGroups) ?? otherwise.byGroups,
    floorBlocksAtZero: reader.valueOr(list.floorBlocksAtZero, otherwise.floorBlocksAtZero),
    prizes: reader.valueOr(list.prizes, otherwise.prizes),
    prizeLeast: reader.optional(list.prizeLeast),
    encouragementLeastTotal: reader.optional(list.encouragementLeastTotal),
    mostOnPlace: reader.optional(list.mostOnPlace),
    encouragement: readEncouragement(reader, otherwise.encouragement),
    listing: reader.valueOr(list.listing, otherwise.listing),
    // Blank is to ask, and so is a sheet without the setting.
    duplicates: duplicates === "ask" ? null : duplicates,
    takeFirst: reader.optional(list.takeFirst) ?? [],
    takeLast: reader.optional(list.takeLast) ?? [],
    takeRow: reader.optional(list.takeRow) ?? [],
    ignoredHeaders: reader.optional(list.ignoredHeaders) ?? [],
    language: reader.optional(list.language),
    prizeAmounts: readPrizeAmounts(reader),
    encouragementAmount: reader.optional(list.encouragementAmount),
    sharedPrize: reader.valueOr(list.sharedPrize, otherwise.sharedPrize),
    ...readPapers(reader, otherwise),
  };
}

/** What decides nothing: names of the papers and letters, from when an award is safe, and whether the results have been signed. */
function readPapers(
  reader: SettingReader,
  otherwise: Settings,
): Pick<Settings, "resolution" | "letters" | "approval" | "safety"> {
  const list = settingsList;
  const texts = recordOf(paperNames, (_name, index) => {
    const setting = list.papers[index];
    return setting === undefined ? "" : reader.text(setting);
  });
  const items = list.items.map((setting, index) => ({ ru: reader.text(setting), kk: kkItem(reader, index) }));
  const given = items.map(({ ru, kk }) => ru + kk !== "");
  return {
    resolution: {
      ...texts,
      date: reader.text(list.resolutionDate),
      number: reader.text(list.resolutionNumber),
      agendaPoint: reader.text(list.agendaPoint),
      notedIndicators: reader.optional(list.notedIndicators) ?? [],
      members: reader.optional(list.members),
      present: reader.optional(list.present),
      items: items.slice(0, given.lastIndexOf(true) + 1),
    },
    safety: {
      safeTolerance: reader.valueOr(list.safeTolerance, otherwise.safety.safeTolerance),
      leastTolerance: reader.valueOr(list.leastTolerance, otherwise.safety.leastTolerance),
      leastGap: reader.valueOr(list.leastGap, otherwise.safety.leastGap),
    },
    letters: {
      deadline: reader.text(list.letterDeadline),
      sender: reader.text(list.letterSender),
      senderKk: reader.text(list.letterSenderKk),
      contact: reader.text(list.letterContact),
    },
    approval: {
      approved: reader.optional(list.resultsApproved) ?? otherwise.approval.approved,
      number: reader.text(list.approvalNumber),
      date: reader.text(list.approvalDate),
      by: reader.text(list.approvedBy),
      checksum: reader.text(list.approvalChecksum),
      reason: reader.text(list.versionReason),
    },
  };
}

function kkItem(reader: SettingReader, index: number): string {
  const setting = settingsList.itemsKk[index];
  return setting === undefined ? "" : reader.text(setting);
}

function readEncouragement(reader: SettingReader, otherwise: Encouragement): Encouragement {
  const kind = reader.valueOr(settingsList.encouragementRule, otherwise.kind);
  // What another rule would count with must be in range as well: the rule may be switched later.
  if (kind !== "mainTotal") reader.optional(settingsList.encouragementCount);
  if (kind !== "aboveShare") reader.optional(settingsList.encouragementShare);
  if (kind !== "leastSum") reader.optional(settingsList.encouragementLeast);
  switch (kind) {
    case "mainTotal": {
      const usual = otherwise.kind === "mainTotal" ? otherwise.count : 0;
      return { kind, count: reader.valueOr(settingsList.encouragementCount, usual) };
    }
    case "aboveShare":
      return { kind, share: readNeeded(reader, settingsList.encouragementShare, "settingShareMissing", 100) };
    case "leastSum":
      return { kind, least: readNeeded(reader, settingsList.encouragementLeast, "settingLeastMissing", 0) };
    case "blockLeaders":
      return { kind };
    default:
      return kind satisfies never;
  }
}

/** Nothing can be taken for granted. @param stand what stands for it where that is an error */
function readNeeded(
  reader: SettingReader,
  setting: Setting<number>,
  code: "settingShareMissing" | "settingLeastMissing",
  stand: number,
): number {
  const field = reader.field(setting);
  if (field === null || isBlank(field.cell)) {
    const at = (field ?? reader.field(settingsList.encouragementRule))?.at ?? null;
    reader.log.error(code, at, { label: reader.label(setting) });
    return stand;
  }
  return reader.optional(setting) ?? stand;
}

/** As many places as the sheet has rows for. */
function readPrizeAmounts(reader: SettingReader): readonly (number | null)[] {
  const onSheet = settingsList.prizeAmounts.map((setting) => reader.field(setting) !== null);
  return settingsList.prizeAmounts.slice(0, onSheet.lastIndexOf(true) + 1).map((setting) => reader.optional(setting));
}
