import { tieBreakWords } from "./choices";
import { tieBreakText } from "./settingCells";
import type { SettingReader } from "./settingReader";
import type { TieBreak } from "./settings";
import { maximalTieBreaks, tieBreakKeys } from "./settingsList";
import { readText, type StaffField } from "./staffField";
import type { StaffLog } from "./staffLog";
import { allowedWords } from "./staffVocabulary";
import { splitList } from "./textList";
import { wordFinder, type FindWord } from "./words";

/** What the criteria sheet says of a code: whether the criterion is counted. */
export type KnownCriteria = ReadonlyMap<string, boolean>;

type RuleWord = Exclude<TieBreak["kind"], "criterion">;

/** Rules in the order of their rows; a cell may hold several, parted by semicolons. At most three. */
export function readTieBreaks(reader: SettingReader, known: KnownCriteria, log: StaffLog): readonly TieBreak[] {
  const find = wordFinder(tieBreakWords, reader.vocabulary.translators);
  const named = tieBreakKeys.flatMap((key) => {
    const field = reader.field(key);
    const text = field === null ? null : readText(field);
    if (field === null || text?.state !== "read") return [];
    const parts = known.has(text.value) ? [text.value] : splitList(text.value);
    return parts.map((part) => ({ field, text: part, rule: ruleOf(part, find, known) }));
  });
  const rules: TieBreak[] = [];
  for (const { field, text, rule } of named) {
    if (rule === null) reportUnknown(field, text, reader);
    else if (rules.some((earlier) => isSame(earlier, rule))) reportRepeated(field, rule, reader);
    else {
      reportNotCounted(field, rule, known);
      rules.push(rule);
    }
  }
  const surplus = named[maximalTieBreaks];
  if (surplus !== undefined) log.error("settingTieBreaksTooMany", surplus.field.place, { count: named.length });
  return rules.slice(0, maximalTieBreaks);
}

function ruleOf(text: string, find: FindWord<RuleWord>, known: KnownCriteria): TieBreak | null {
  const kind = find(text);
  if (kind !== null) return { kind };
  return known.has(text) ? { kind: "criterion", code: text } : null;
}

function isSame(one: TieBreak, other: TieBreak): boolean {
  return one.kind === "criterion" && other.kind === "criterion" ? one.code === other.code : one.kind === other.kind;
}

function reportUnknown(field: StaffField, text: string, { t }: SettingReader): void {
  const params = { label: field.heading, text, allowed: allowedWords(tieBreakWords, t) };
  field.log.error("settingTieBreakUnknown", field.place, params);
}

function reportRepeated(field: StaffField, rule: TieBreak, { t }: SettingReader): void {
  field.log.warning("settingTieBreakRepeated", field.place, { label: field.heading, text: tieBreakText(rule, t) });
}

function reportNotCounted(field: StaffField, rule: TieBreak, known: KnownCriteria): void {
  if (rule.kind !== "criterion" || known.get(rule.code) !== false) return;
  field.log.warning("settingTieBreakNotCounted", field.place, { label: field.heading, code: rule.code });
}
