import { readText, type Field } from "../tables/field";
import { splitList } from "../tables/textList";
import { allowedWords, type FindWord } from "../tables/words";
import { tieBreakWords } from "./choices";
import type { SettingReader } from "./settingReader";
import type { TieBreak } from "./settings";
import { maximalTieBreaks, settingsList, tieBreakText } from "./settingsList";

/** What the criteria sheet says of a code: whether the criterion is counted. */
export type KnownCriteria = ReadonlyMap<string, boolean>;

type RuleWord = Exclude<TieBreak["kind"], "criterion">;

/** Rules in the order of their rows; a cell may hold several, parted by semicolons. At most three. */
export function readTieBreaks(reader: SettingReader, known: KnownCriteria): readonly TieBreak[] {
  const named = settingsList.tieBreaks.flatMap((setting) => {
    const field = reader.field(setting);
    const text = field === null ? null : readText(field);
    if (field === null || text?.state !== "read") return [];
    const find = tieBreakWords.finder(field.translators);
    const parts = known.has(text.value) ? [text.value] : splitList(text.value);
    return parts.map((part) => ({ field, text: part, rule: ruleOf(part, find, known) }));
  });
  const rules: TieBreak[] = [];
  for (const { field, text, rule } of named) {
    if (rule === null) reportUnknown(field, text);
    else if (rules.some((earlier) => isSame(earlier, rule))) reportRepeated(field, rule);
    else {
      reportNotCounted(field, rule, known);
      rules.push(rule);
    }
  }
  const surplus = named[maximalTieBreaks];
  if (surplus !== undefined) reader.log.error("settingTieBreaksTooMany", surplus.field.at, { count: named.length });
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

function reportUnknown({ heading, log, at, translators, language }: Field, text: string): void {
  const allowed = allowedWords(tieBreakWords, translators[language]);
  log.error("settingTieBreakUnknown", at, { label: heading, text, allowed });
}

function reportRepeated({ heading, log, at, translators, language }: Field, rule: TieBreak): void {
  log.warning("settingTieBreakRepeated", at, { label: heading, text: tieBreakText(rule, translators[language]) });
}

function reportNotCounted(field: Field, rule: TieBreak, known: KnownCriteria): void {
  if (rule.kind !== "criterion" || known.get(rule.code) !== false) return;
  field.log.warning("settingTieBreakNotCounted", field.at, { label: field.heading, code: rule.code });
}
