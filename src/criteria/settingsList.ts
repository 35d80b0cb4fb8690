import type { Translate } from "../locales/translator";
import { entryConditions } from "./entryCondition";
import { words, type Words } from "./words";

const plainSettings = [
  "id",
  "year",
  "titleRu",
  "titleKk",
  "titleEn",
  "approved",
  "language",
  "decimals",
  "notReported",
  "floorBlocksAtZero",
  "duesPaid",
  "collectiveAgreement",
  "scheme",
  "tieRanking",
  "listing",
  "duplicates",
  "ignoredHeaders",
  "prizes",
  "encouragementRule",
  "encouragementCount",
  "encouragementShare",
  "encouragementAmount",
  "resolutionDate",
  "resolutionNumber",
  "agendaPoint",
  "heard",
  "control",
  "chair",
] as const;

export type PlainSetting = (typeof plainSettings)[number];
/** Numbered from 1. */
export type NumberedSetting = `tieBreak${number}` | `prizeAmount${number}`;
/** A row of the settings sheet. */
export type SettingKey = PlainSetting | NumberedSetting;

export const maximalTieBreaks = 3;
/** Labels beyond are not recognised; far more prize places than any evaluation has. */
export const maximalPrizeAmounts = 12;

export function isNumbered(key: SettingKey): key is NumberedSetting {
  return /\d$/.test(key);
}

/** 2 of "tieBreak2". */
export function settingNumber(key: NumberedSetting): number {
  return Number(key.replace(/\D/g, ""));
}

function numbered<Name extends "tieBreak" | "prizeAmount">(name: Name, count: number): readonly `${Name}${number}`[] {
  return Array.from({ length: count }, (_value, index): `${Name}${number}` => `${name}${index + 1}`);
}

export const tieBreakKeys = numbered("tieBreak", maximalTieBreaks);
export const prizeAmountKeys = numbered("prizeAmount", maximalPrizeAmounts);

export type SettingGroup = "edition" | "reading" | "entry" | "counting" | "places" | "awards" | "resolution";

export const settingGroupWords = words<SettingGroup>(
  ["edition", "reading", "entry", "counting", "places", "awards", "resolution"],
  (group) => `criteria.group.${group}`,
);

export type SettingsColumn = "label" | "value" | "explanation";
export const settingsColumnWords = words<SettingsColumn>(
  ["label", "value", "explanation"],
  (column) => `criteria.settingsColumn.${column}`,
);

const resolutionKeys = [
  "resolutionDate",
  "resolutionNumber",
  "agendaPoint",
  "heard",
  "control",
  "chair",
] as const satisfies readonly SettingKey[];

/** Whether the result depends on the setting: names for the resolution are filled in after the evaluation. */
export function decidesResult(key: SettingKey): boolean {
  return !resolutionKeys.some((other) => other === key);
}

/** The settings in the order in which they are written; those that decide nothing come last. @param prizeAmounts number of rows for award amounts */
export function groupedSettings(
  prizeAmounts: number,
): readonly (readonly [group: SettingGroup, keys: readonly SettingKey[]])[] {
  return [
    ["edition", ["id", "year", "titleRu", "titleKk", "titleEn", "approved", "language"]],
    ["reading", ["duplicates", "ignoredHeaders"]],
    ["entry", entryConditions],
    ["counting", ["decimals", "notReported", "floorBlocksAtZero"]],
    ["places", ["scheme", "tieRanking", ...tieBreakKeys, "listing"]],
    [
      "awards",
      [
        "prizes",
        ...prizeAmountKeys.slice(0, prizeAmounts),
        "encouragementRule",
        "encouragementCount",
        "encouragementShare",
        "encouragementAmount",
      ],
    ],
    ["resolution", resolutionKeys],
  ];
}

export const settingWords: Words<SettingKey> = {
  values: [...plainSettings, ...tieBreakKeys, ...prizeAmountKeys],
  text: settingLabel,
};

function settingLabel(t: Translate, key: SettingKey): string {
  return isNumbered(key)
    ? t(`criteria.setting.${numberedName(key)}`, { number: settingNumber(key) })
    : t(`criteria.setting.${key}`);
}

const sharedExplanations = {
  titleRu: "title",
  titleKk: "title",
  titleEn: "title",
  resolutionDate: "resolution",
  resolutionNumber: "resolution",
  agendaPoint: "resolution",
  heard: "resolution",
  control: "resolution",
  chair: "resolution",
} as const satisfies Partial<Record<PlainSetting, string>>;

export function settingExplanation(t: Translate, key: SettingKey): string {
  if (isNumbered(key)) return t(`criteria.explanation.${numberedName(key)}`);
  return t(`criteria.explanation.${isSharing(key) ? sharedExplanations[key] : key}`);
}

function isSharing(key: PlainSetting): key is keyof typeof sharedExplanations {
  return key in sharedExplanations;
}

function numberedName(key: NumberedSetting): "tieBreak" | "prizeAmount" {
  return key.startsWith("tieBreak") ? "tieBreak" : "prizeAmount";
}
