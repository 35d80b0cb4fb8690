import type { LocalisedText } from "../locales/language";
import { cellAt, type CellArea } from "../workbook/grid";
import {
  duplicatesWords,
  encouragementWords,
  languageWords,
  listingWords,
  notReportedWords,
  schemeWords,
  tieRankingWords,
} from "./choices";
import { isSampleId, type EditionFrame } from "./defaultEdition";
import type { EditionTitle } from "./edition";
import { entryConditions } from "./entryCondition";
import { settingRanges } from "./numberRanges";
import {
  numberSetting,
  optionalNumber,
  requiredText,
  optionalWord,
  textSetting,
  wordSetting,
  yesNoSetting,
  type NumberBounds,
  type SettingReader,
} from "./settingReader";
import type { Encouragement, ResolutionNames, Settings } from "./settings";
import { prizeAmountKeys, settingWords, type SettingKey } from "./settingsList";
import type { SettingsTable } from "./settingsTable";
import { shownText } from "./shownText";
import { isBlank, type StaffField } from "./staffField";
import { placeAddress, type StaffLog } from "./staffLog";
import { translatorOf, type StaffVocabulary } from "./staffVocabulary";
import { splitList } from "./textList";
import { readTieBreaks, type KnownCriteria } from "./tieBreaks";

export interface SettingsReading {
  readonly title: EditionTitle;
  readonly settings: Settings;
}

/** Reads the list of settings by their labels; a setting that is not there keeps its default. */
export function readSettings(
  table: SettingsTable,
  otherwise: EditionFrame,
  known: KnownCriteria,
  vocabulary: StaffVocabulary,
  log: StaffLog,
): SettingsReading {
  const reader = createReader(table, vocabulary, log);
  checkLabels(table, reader, log);
  return { title: readTitle(reader, otherwise.title), settings: readValues(reader, otherwise.settings, known, log) };
}

function createReader(table: SettingsTable, vocabulary: StaffVocabulary, log: StaffLog): SettingReader {
  const t = translatorOf(vocabulary, table.language);
  const field = (key: SettingKey): StaffField | null => {
    const label = table.labels.get(key);
    if (label === undefined) return null;
    const place = { row: label.row, column: table.valueColumn };
    return { cell: cellAt(table.sheet, place.row, place.column), place, heading: settingWords.text(t, key), log };
  };
  return { field, vocabulary, t };
}

/** Settings without which a default is worth a warning; the others may be left out. */
const expectedSettings: readonly SettingKey[] = [
  "id",
  "year",
  "titleRu",
  "approved",
  "decimals",
  "notReported",
  "floorBlocksAtZero",
  "scheme",
  "tieRanking",
  "listing",
  "prizes",
  "encouragementRule",
];

function checkLabels(table: SettingsTable, { t }: SettingReader, log: StaffLog): void {
  for (const { key, place } of table.repeated) {
    const first = table.labels.get(key) ?? place;
    log.error("settingRepeated", place, { label: settingWords.text(t, key), first: placeAddress(first) });
  }
  for (const key of expectedSettings.filter((expected) => !table.labels.has(expected))) {
    log.warning("settingMissing", null, { label: settingWords.text(t, key) });
  }
  if (table.list !== null) reportUnusedRows(table, table.list, log);
}

/** A label that staff have changed would silently fall back to its default. Rows of the table of blocks are no settings. */
function reportUnusedRows(table: SettingsTable, { top, bottom }: CellArea, log: StaffLog): void {
  const labelled = new Set(
    [...table.labels.values(), ...table.repeated.map(({ place }) => place)].map(({ row }) => row),
  );
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
  const id = requiredText(reader, "id", otherwise.id);
  const bounds: NumberBounds = { holds: () => false, code: "settingYearRange", range: settingRanges.year };
  return {
    id,
    year: numberSetting(reader, "year", bounds, otherwise.year),
    title: readTitleText(reader, id, otherwise),
    sample: isSampleId(id),
    approved: yesNoSetting(reader, "approved", otherwise.approved),
  };
}

/** The sample's title must not stand on an edition that is none. */
function readTitleText(reader: SettingReader, id: string, otherwise: EditionTitle): LocalisedText {
  const ru = requiredText(reader, "titleRu", isSampleId(id) ? otherwise.title.ru : id);
  return { ru, kk: textSetting(reader, "titleKk"), en: textSetting(reader, "titleEn") };
}

const wholeFromZero = {
  holds: (value: number): boolean => Number.isInteger(value) && value >= 0,
  code: "settingNotWhole",
} as const;
const decimalsBounds: NumberBounds = {
  holds: () => false,
  code: "settingDecimalsRange",
  range: settingRanges.decimals,
};
const amount = { holds: (value: number): boolean => value >= 0, code: "settingAmountNegative" } as const;
const shareBounds: NumberBounds = {
  holds: () => false,
  code: "settingShareRange",
  range: settingRanges.encouragementShare,
  percent: "share",
};

function readValues(reader: SettingReader, otherwise: Settings, known: KnownCriteria, log: StaffLog): Settings {
  return {
    decimals: numberSetting(reader, "decimals", decimalsBounds, otherwise.decimals),
    tieRanking: wordSetting(reader, "tieRanking", tieRankingWords, otherwise.tieRanking),
    tieBreaks: readTieBreaks(reader, known, log),
    notReported: wordSetting(reader, "notReported", notReportedWords, otherwise.notReported),
    entryConditions: entryConditions.filter((condition) =>
      yesNoSetting(reader, condition, otherwise.entryConditions.includes(condition)),
    ),
    scheme: wordSetting(reader, "scheme", schemeWords, otherwise.scheme),
    floorBlocksAtZero: yesNoSetting(reader, "floorBlocksAtZero", otherwise.floorBlocksAtZero),
    prizes: numberSetting(reader, "prizes", { ...wholeFromZero, range: settingRanges.prizes }, otherwise.prizes),
    encouragement: readEncouragement(reader, otherwise.encouragement),
    listing: wordSetting(reader, "listing", listingWords, otherwise.listing),
    duplicates: readDuplicates(reader),
    ignoredHeaders: splitList(textSetting(reader, "ignoredHeaders")),
    language: readLanguage(reader),
    prizeAmounts: readPrizeAmounts(reader),
    encouragementAmount: optionalNumber(reader, "encouragementAmount", {
      ...amount,
      range: settingRanges.encouragementAmount,
    }),
    resolution: readResolution(reader),
  };
}

function readLanguage(reader: SettingReader): Settings["language"] {
  return optionalWord(reader, "language", languageWords);
}

/** Blank is to ask, and so is a sheet without the setting. */
function readDuplicates(reader: SettingReader): Settings["duplicates"] {
  const rule = optionalWord(reader, "duplicates", duplicatesWords);
  return rule === "ask" ? null : rule;
}

function readEncouragement(reader: SettingReader, otherwise: Encouragement): Encouragement {
  const kind = wordSetting(reader, "encouragementRule", encouragementWords, otherwise.kind);
  switch (kind) {
    case "mainTotal": {
      const countBounds = { ...wholeFromZero, range: settingRanges.encouragementCount };
      const usual = otherwise.kind === "mainTotal" ? otherwise.count : 0;
      return { kind, count: numberSetting(reader, "encouragementCount", countBounds, usual) };
    }
    case "aboveShare":
      return { kind, share: readShare(reader) };
    case "blockLeaders":
      return { kind };
    default:
      return kind satisfies never;
  }
}

/** No share can be taken for granted. */
function readShare(reader: SettingReader): number {
  const field = reader.field("encouragementShare");
  if (field === null || isBlank(field.cell)) {
    const rule = reader.field("encouragementRule");
    const label = settingWords.text(reader.t, "encouragementShare");
    const place = field?.place ?? rule?.place ?? null;
    (field ?? rule)?.log.error("settingShareMissing", place, { label });
    return 100;
  }
  return optionalNumber(reader, "encouragementShare", shareBounds) ?? 100;
}

/** As many places as the sheet has rows for. */
function readPrizeAmounts(reader: SettingReader): readonly (number | null)[] {
  const onSheet = prizeAmountKeys.map((key) => reader.field(key) !== null);
  return prizeAmountKeys
    .slice(0, onSheet.lastIndexOf(true) + 1)
    .map((key) => optionalNumber(reader, key, { ...amount, range: settingRanges.prizeAmount }));
}

function readResolution(reader: SettingReader): ResolutionNames {
  return {
    date: textSetting(reader, "resolutionDate"),
    number: textSetting(reader, "resolutionNumber"),
    agendaPoint: textSetting(reader, "agendaPoint"),
    heard: textSetting(reader, "heard"),
    control: textSetting(reader, "control"),
    chair: textSetting(reader, "chair"),
  };
}
