import { readText, type Field } from "../tables/field";
import { splitList } from "../tables/textList";
import { allowedWords, plainWord } from "../tables/words";
import { languages } from "../locales/language";
import type { Block, Criterion } from "./criterion";
import { countsByLines } from "./lines";
import { tieBreakWords } from "./choices";
import type { SettingReader } from "./settingReader";
import type { TieBreak } from "./settings";
import { maximalTieBreaks, settingsList, tieBreakText } from "./settingsList";

/** What the criteria sheet and the table of blocks have. */
export interface KnownCodes {
  readonly criteria: readonly Criterion[];
  readonly blocks: readonly Block[];
}

/** Rules in the order of their rows; a cell may hold several, parted by semicolons. At most three. */
export function readTieBreaks(reader: SettingReader, known: KnownCodes): readonly TieBreak[] {
  const named = settingsList.tieBreaks.flatMap((setting) => {
    const field = reader.field(setting);
    const text = field === null ? null : readText(field);
    if (field === null || text?.state !== "read") return [];
    const parts = known.criteria.some(({ code }) => code === text.value) ? [text.value] : splitList(text.value);
    return parts.map((part) => ({ field, text: part, rule: ruleOf(part, field, known) }));
  });
  const rules: TieBreak[] = [];
  for (const { field, text, rule } of named) {
    if (rule === null) reportUnknown(field, text);
    else if (rules.some((earlier) => isSame(earlier, rule))) reportRepeated(field, rule);
    else {
      reportIdle(field, rule, known);
      rules.push(rule);
    }
  }
  const surplus = named[maximalTieBreaks];
  if (surplus !== undefined) reader.log.error("settingTieBreaksTooMany", surplus.field.at, { count: named.length });
  return rules.slice(0, maximalTieBreaks);
}

/** A word of the list, a code alone (points of the criterion, else of the block), or a code in the words of any language. */
function ruleOf(text: string, { translators }: Field, { criteria, blocks }: KnownCodes): TieBreak | null {
  const kind = tieBreakWords.finder(translators)(text);
  if (kind !== null) return { kind };
  const named: readonly TieBreak[] = [
    ...blocks.map(({ code }) => ({ kind: "block", code }) as const),
    ...criteria.flatMap(({ code }) =>
      (["higher", "lower"] as const).map((better) => ({ kind: "value", code, better }) as const),
    ),
  ];
  if (criteria.some(({ code }) => code === text)) return { kind: "criterion", code: text };
  if (blocks.some(({ code }) => code === text)) return { kind: "block", code: text };
  const word = plainWord(text);
  return (
    named.find((rule) => languages.some((language) => plainWord(tieBreakText(rule, translators[language])) === word)) ??
    null
  );
}

function isSame(one: TieBreak, other: TieBreak): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function reportUnknown({ heading, log, at, translators, language }: Field, text: string): void {
  const allowed = allowedWords(tieBreakWords, translators[language]);
  log.error("settingTieBreakUnknown", at, { label: heading, text, allowed });
}

function reportRepeated({ heading, log, at, translators, language }: Field, rule: TieBreak): void {
  log.warning("settingTieBreakRepeated", at, { label: heading, text: tieBreakText(rule, translators[language]) });
}

/** Points of what is not counted are 0 for everybody; an indicator of lines has no value of its own. */
function reportIdle(field: Field, rule: TieBreak, { criteria }: KnownCodes): void {
  if (rule.kind !== "criterion" && rule.kind !== "value") return;
  const criterion = criteria.find(({ code }) => code === rule.code);
  const params = { label: field.heading, code: rule.code };
  if (rule.kind === "criterion" && criterion?.counted === false) {
    field.log.warning("settingTieBreakNotCounted", field.at, params);
  }
  if (rule.kind === "value" && criterion !== undefined && countsByLines(criterion)) {
    field.log.error("settingTieBreakNoValue", field.at, params);
  }
}
