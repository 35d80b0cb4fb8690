import type { IssueCode } from "../issues/issue";
import type { Translate } from "../locales/translator";
import { readAnyNumber, readText, readWord, readYesNo, type PercentMeaning, type StaffField } from "./staffField";
import { isInRange, type NumberRange } from "./numberRanges";
import type { SettingKey } from "./settingsList";
import type { StaffVocabulary } from "./staffVocabulary";
import { allowedWords } from "./staffVocabulary";
import { wordFinder, type Words } from "./words";

/** Reads the value beside a label, whatever row it stands in. A setting that is not on the sheet has no field. */
export interface SettingReader {
  readonly field: (key: SettingKey) => StaffField | null;
  readonly vocabulary: StaffVocabulary;
  /** Of the sheet's language. */
  readonly t: Translate;
}

/** blank and absent differ: a blank cell of a setting that has a default is worth a warning of its own. */
type Given<Value> = { readonly value: Value } | "blank" | "faulty" | "absent";

/** A word of a closed set; the default where there is none. */
export function wordSetting<Value extends string>(
  reader: SettingReader,
  key: SettingKey,
  words: Words<Value>,
  otherwise: Value,
): Value {
  const field = reader.field(key);
  if (field === null) return otherwise;
  const params = { label: field.heading, allowed: allowedWords(words, reader.t) };
  const find = wordFinder(words, reader.vocabulary.translators);
  const word = readWord(field, find, "settingUnknownWord", params);
  return valueOrDefault(field, word.state === "read" ? word : word.state, otherwise, words.text(reader.t, otherwise));
}

/** A word of a closed set that may be left out: null where the cell is blank or not there. */
export function optionalWord<Value extends string>(
  reader: SettingReader,
  key: SettingKey,
  words: Words<Value>,
): Value | null {
  const field = reader.field(key);
  if (field === null) return null;
  const find = wordFinder(words, reader.vocabulary.translators);
  const params = { label: field.heading, allowed: allowedWords(words, reader.t) };
  const word = readWord(field, find, "settingUnknownWord", params);
  return word.state === "read" ? word.value : null;
}

export function yesNoSetting(reader: SettingReader, key: SettingKey, otherwise: boolean): boolean {
  const field = reader.field(key);
  if (field === null) return otherwise;
  const answer = readYesNo(field, reader.vocabulary.yesNo);
  const shown = reader.t(otherwise ? "criteria.yesNo.yes" : "criteria.yesNo.no");
  return valueOrDefault(field, answer.state === "read" ? answer : answer.state, otherwise, shown);
}

/** What a number must fulfil, and the issue where it does not; `code` where `holds` is false, else that of the range. */
export interface NumberBounds {
  readonly holds: (value: number) => boolean;
  readonly code: IssueCode;
  readonly range: NumberRange;
  readonly percent?: PercentMeaning;
}

/** A number within bounds; the default, with a warning, where the cell is blank. */
export function numberSetting(reader: SettingReader, key: SettingKey, bounds: NumberBounds, otherwise: number): number {
  const field = reader.field(key);
  if (field === null) return otherwise;
  return valueOrDefault(field, boundedNumber(field, bounds), otherwise, String(otherwise));
}

/** A number that may be left out: null where the cell is blank or not there. */
export function optionalNumber(reader: SettingReader, key: SettingKey, bounds: NumberBounds): number | null {
  const field = reader.field(key);
  if (field === null) return null;
  const given = boundedNumber(field, bounds);
  return typeof given === "object" ? given.value : null;
}

/** A text that may be left out: "" where the cell is blank or not there. */
export function textSetting(reader: SettingReader, key: SettingKey): string {
  const field = reader.field(key);
  if (field === null) return "";
  const text = readText(field);
  return text.state === "read" ? text.value : "";
}

/** A text that has a default, taken with a warning where the cell is blank. */
export function requiredText(reader: SettingReader, key: SettingKey, otherwise: string): string {
  const field = reader.field(key);
  if (field === null) return otherwise;
  const text = readText(field);
  return valueOrDefault(field, text.state === "read" ? text : text.state, otherwise, otherwise);
}

function boundedNumber(field: StaffField, { holds, code, range, percent }: NumberBounds): Given<number> {
  const any = readAnyNumber(field, percent ?? "reject");
  if (any.state !== "read") return any.state;
  if (isInRange(any.value, range)) return any;
  const { min, max, whole } = range;
  const isOwn = !holds(any.value);
  const params = { label: field.heading, column: field.heading, value: any.value, min, max };
  field.log.error(isOwn ? code : whole ? "staffWholeRange" : "staffNumberRange", field.place, params);
  return "faulty";
}

function valueOrDefault<Value>(field: StaffField, given: Given<Value>, otherwise: Value, shown: string): Value {
  if (typeof given === "object") return given.value;
  if (given === "blank") field.log.warning("settingBlank", field.place, { label: field.heading, value: shown });
  return otherwise;
}
