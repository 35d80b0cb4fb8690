import type { Translate } from "../locales/translator";
import type { CellValue } from "../workbook/grid";
import type { InputRule } from "../workbook/sheetPlan";
import {
  duplicatesWords,
  encouragementWords,
  languageWords,
  listingWords,
  notReportedWords,
  schemeWords,
  tieBreakWords,
  tieRankingWords,
  yesNoWords,
} from "./choices";
import type { Edition } from "./edition";
import { settingRanges, type NumberRange } from "./numberRanges";
import type { TieBreak } from "./settings";
import { isNumbered, settingNumber, type NumberedSetting, type SettingKey } from "./settingsList";
import { listRule } from "./staffPlan";
import { joinList } from "./textList";
import { wordList } from "./words";

/** The value that stands beside a label; null leaves the cell blank. */
export function settingValue(edition: Edition, key: SettingKey, t: Translate): CellValue {
  const { title, settings } = edition;
  const { encouragement, resolution } = settings;
  if (isNumbered(key)) return numberedValue(edition, key, t);
  switch (key) {
    case "id":
    case "year":
      return title[key];
    case "titleRu":
      return textValue(title.title.ru);
    case "titleKk":
      return textValue(title.title.kk);
    case "titleEn":
      return textValue(title.title.en);
    case "approved":
      return yesNo(title.approved, t);
    case "language":
      return settings.language === null ? null : languageWords.text(t, settings.language);
    case "decimals":
    case "prizes":
    case "encouragementAmount":
      return settings[key];
    case "notReported":
      return notReportedWords.text(t, settings.notReported);
    case "duesPaid":
    case "collectiveAgreement":
      return yesNo(settings.entryConditions.includes(key), t);
    case "floorBlocksAtZero":
      return yesNo(settings.floorBlocksAtZero, t);
    case "scheme":
      return schemeWords.text(t, settings.scheme);
    case "tieRanking":
      return tieRankingWords.text(t, settings.tieRanking);
    case "listing":
      return listingWords.text(t, settings.listing);
    case "duplicates":
      return duplicatesWords.text(t, settings.duplicates ?? "ask");
    case "ignoredHeaders":
      return textValue(joinList(settings.ignoredHeaders));
    case "encouragementRule":
      return encouragementWords.text(t, encouragement.kind);
    case "encouragementCount":
      return encouragement.kind === "mainTotal" ? encouragement.count : null;
    case "encouragementShare":
      return encouragement.kind === "aboveShare" ? encouragement.share : null;
    case "resolutionDate":
      return textValue(resolution.date);
    case "resolutionNumber":
      return textValue(resolution.number);
    case "agendaPoint":
    case "heard":
    case "control":
    case "chair":
      return textValue(resolution[key]);
    default:
      return key satisfies never;
  }
}

function numberedValue({ settings }: Edition, key: NumberedSetting, t: Translate): CellValue {
  const index = settingNumber(key) - 1;
  if (key.startsWith("prizeAmount")) return settings.prizeAmounts[index] ?? null;
  const rule = settings.tieBreaks[index];
  return rule === undefined ? null : tieBreakText(rule, t);
}

/** The word of a tie-break rule, or the code of its criterion. */
export function tieBreakText(rule: TieBreak, t: Translate): string {
  return rule.kind === "criterion" ? rule.code : tieBreakWords.text(t, rule.kind);
}

function yesNo(value: boolean, t: Translate): string {
  return yesNoWords.text(t, value ? "yes" : "no");
}

function textValue(text: string): CellValue {
  return text === "" ? null : text;
}

/** How a setting is entered: what its cell accepts, and the message for anything else (null: it passes). */
export interface SettingInput {
  readonly number: boolean;
  readonly rule: InputRule | null;
  readonly message: string | null;
}

export function settingInput(key: SettingKey, t: Translate): SettingInput {
  if (isNumbered(key)) {
    return key.startsWith("tieBreak") ? choice(wordList(tieBreakWords, t), null) : amount(t);
  }
  const list = t("criteria.input.list");
  switch (key) {
    case "approved":
    case "floorBlocksAtZero":
    case "duesPaid":
    case "collectiveAgreement":
      return choice(wordList(yesNoWords, t), list);
    case "language":
      return choice(wordList(languageWords, t), list);
    case "notReported":
      return choice(wordList(notReportedWords, t), list);
    case "scheme":
      return choice(wordList(schemeWords, t), list);
    case "tieRanking":
      return choice(wordList(tieRankingWords, t), list);
    case "listing":
      return choice(wordList(listingWords, t), list);
    case "duplicates":
      return choice(wordList(duplicatesWords, t), list);
    case "encouragementRule":
      return choice(wordList(encouragementWords, t), list);
    case "year":
      return bounded(settingRanges.year, t("criteria.input.year"));
    case "decimals":
      return bounded(settingRanges.decimals, t("criteria.input.decimals"));
    case "prizes":
    case "encouragementCount":
      return bounded(settingRanges[key], t("criteria.input.wholeNumber"));
    case "encouragementShare":
      return bounded(settingRanges.encouragementShare, t("criteria.input.share"));
    case "encouragementAmount":
      return amount(t);
    case "id":
    case "titleRu":
    case "titleKk":
    case "titleEn":
    case "ignoredHeaders":
    case "resolutionDate":
    case "resolutionNumber":
    case "agendaPoint":
    case "heard":
    case "control":
    case "chair":
      return { number: false, rule: null, message: null };
    default:
      return key satisfies never;
  }
}

function choice(values: readonly string[], message: string | null): SettingInput {
  return { number: false, rule: listRule(values), message };
}

function bounded({ min, max, whole }: NumberRange, message: string): SettingInput {
  return { number: true, rule: { kind: "number", min, max, whole }, message };
}

function amount(t: Translate): SettingInput {
  return bounded(settingRanges.prizeAmount, t("criteria.input.numberFromZero"));
}
