import { directionWords, measureWords, methodWords } from "../criteria/choices";
import { criteriaColumns } from "../criteria/criteriaColumns";
import type { Criterion, CriterionDraft } from "../criteria/criterion";
import { measureOf } from "../criteria/methodFacts";
import type { Edition, RosterOrganisation } from "../criteria/edition";
import type { EntryCondition } from "../criteria/entryCondition";
import { entryColumns, organisationColumns } from "../criteria/organisationColumns";
import type { SettingRow } from "../criteria/setting";
import { allSettings, settingsList } from "../criteria/settingsList";
import { anyText, localisedText, type Language } from "../locales/language";
import { numberText } from "../locales/numberText";
import type { Translate } from "../locales/translator";
import type { Heading } from "../tables/column";
import { yesNoWords } from "../tables/input";

/** A rule that is not what it was, in words. */
export interface RuleChange {
  readonly kind: "criterion" | "block" | "setting" | "organisation";
  /** Code of the criterion or block, label of the setting, name of the organisation. */
  readonly subject: string;
  /** What of it changed, as the staff sheet heads it; "" for a setting. */
  readonly field: string;
  /** Empty where there was none. */
  readonly before: string;
  readonly after: string;
}

/** Titles and spellings change no number and are not among the rules. */
const { titleRu, titleKk, titleEn, language: sheetLanguage, ignoredHeaders, year } = settingsList;
const notRules: ReadonlySet<SettingRow> = new Set<SettingRow>([
  titleRu,
  titleKk,
  titleEn,
  sheetLanguage,
  ignoredHeaders,
]);

/** How the rules of two editions differ: settings, blocks, criteria by their codes, who takes part and who is admitted. */
export function ruleChanges(before: Edition, after: Edition, t: Translate, language: Language): readonly RuleChange[] {
  const words = { t, language };
  return [
    ...settingChanges(before, after, words),
    ...blockChanges(before, after, words),
    ...criterionChanges(before, after, words),
    ...participantChanges(before, after, words),
  ].filter((change) => change.before !== change.after);
}

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

function settingChanges(before: Edition, after: Edition, { t, language }: Words): readonly RuleChange[] {
  return allSettings
    .filter((setting) => setting.decidesResult && !notRules.has(setting))
    .map((setting): RuleChange => {
      const shown = (edition: Edition): string => {
        const { value } = setting.cell(edition, t);
        return typeof value === "number" && setting !== year ? numberText(value, language) : String(value ?? "");
      };
      return { kind: "setting", subject: setting.label(t), field: "", before: shown(before), after: shown(after) };
    });
}

function blockChanges(before: Edition, after: Edition, { t, language }: Words): readonly RuleChange[] {
  return bothKeys(before.blocks, after.blocks, ({ code }) => code).flatMap(([subject, old, now]): RuleChange[] => {
    const main = (block: typeof old): string =>
      block === undefined
        ? ""
        : `${localisedText(block.name, language)}: ${yesNoWords.text(t, block.main ? "yes" : "no")}`;
    const isSame = old?.main === now?.main;
    const change = (field: "main" | "floor" | "cap" | "weight", was: string, is: string): RuleChange => ({
      kind: "block",
      subject,
      field: t(`criteria.blockColumn.${field}`),
      before: was,
      after: is,
    });
    const amount = (value: number | undefined): string => (value === undefined ? "" : numberText(value, language));
    return [
      isSame ? change("main", "", "") : change("main", main(old), main(now)),
      change("floor", amount(old?.floor), amount(now?.floor)),
      change("cap", amount(old?.cap), amount(now?.cap)),
      change("weight", amount(old?.weight ?? 1), amount(now?.weight ?? 1)),
    ];
  });
}

function criterionChanges(before: Edition, after: Edition, words: Words): readonly RuleChange[] {
  const pairs = bothKeys(before.criteria, after.criteria, ({ code }) => code);
  return pairs.flatMap(([subject, old, now]): readonly RuleChange[] => {
    const change = (field: keyof typeof criteriaColumns, text: (criterion: Criterion) => string): RuleChange => ({
      kind: "criterion",
      subject,
      field: criteriaColumns[field].heading(words.t),
      before: old === undefined ? "" : text(old),
      after: now === undefined ? "" : text(now),
    });
    if (old === undefined || now === undefined) {
      return [change("nameRu", ({ name }) => localisedText(name, words.language))];
    }
    return criterionFields(words).map(([field, text]) => change(field, text));
  });
}

const editionsOwn: ReadonlySet<string> = new Set(["block", "partOf", "base", "weight", "counted"]);

/** What of a row a newer document has changed: its wording, and what its points follow from; what only staff write is left out. */
export function changedFields(
  before: CriterionDraft,
  now: CriterionDraft,
  words: Words,
): readonly Omit<RuleChange, "kind" | "subject">[] {
  const { t, language } = words;
  const worded = [
    ["nameRu", ({ name }: CriterionDraft) => localisedText(name, language) || anyText(name)],
    ["appendixText", ({ appendixText }: CriterionDraft) => appendixText ?? ""],
  ] as const;
  return [...worded, ...criterionFields(words).filter(([field]) => !editionsOwn.has(field))]
    .map(([field, text]) => ({ field: criteriaColumns[field].heading(t), before: text(before), after: text(now) }))
    .filter((change) => change.before !== change.after);
}

/** All of a criterion that its points follow from. */
function criterionFields({
  t,
  language,
}: Words): readonly (readonly [keyof typeof criteriaColumns, (criterion: CriterionDraft) => string])[] {
  const amount = (value: number | null): string => (value === null ? "" : numberText(value, language));
  return [
    ["block", ({ block }) => block],
    ["partOf", ({ partOf }) => partOf ?? ""],
    ["unit", ({ unit }) => unit],
    ["method", ({ method }) => (method === null ? "" : methodWords.text(t, method))],
    ["measure", ({ method, ...of }) => (method === null ? "" : measureWords.text(t, measureOf({ ...of, method })))],
    ["points", ({ points, bands }) => (bands.length > 0 ? bandsText(bands, amount) : amount(points))],
    ["base", ({ base }) => base ?? ""],
    ["formula", ({ method, formula }) => (method === "formula" ? (formula ?? "") : "")],
    ["betterIs", ({ betterIs }) => directionWords.text(t, betterIs)],
    ["cap", ({ cap }) => amount(cap)],
    ["floor", ({ floor }) => amount(floor)],
    ["weight", ({ weight }) => amount(weight)],
    ["counted", ({ counted }) => yesNoWords.text(t, counted ? "yes" : "no")],
  ];
}

/** "50 – 5; 80 – 10": from which value how many points. */
function bandsText(bands: Criterion["bands"], amount: (value: number) => string): string {
  return bands.map(({ from, points }) => `${amount(from)} – ${amount(points)}`).join("; ");
}

function participantChanges(before: Edition, after: Edition, { t }: Words): readonly RuleChange[] {
  const pairs = bothKeys(before.roster ?? [], after.roster ?? [], ({ name }) => name);
  return pairs.flatMap(([subject, old, now]): readonly RuleChange[] => {
    const takesPart = (entry: typeof old): string => yesNoWords.text(t, entry?.takesPart === false ? "no" : "yes");
    const change = ({ heading }: Heading<string>, was: string, is: string): RuleChange => ({
      kind: "organisation",
      subject,
      field: heading(t),
      before: was,
      after: is,
    });
    return [
      ...(before.settings.byGroups || after.settings.byGroups
        ? [change(organisationColumns.group, old?.group ?? "", now?.group ?? "")]
        : []),
      change(organisationColumns.takesPart, takesPart(old), takesPart(now)),
      ...entryColumns.map((column) => {
        const condition = column.key;
        const [was, is] = [entryState(before, old, condition), entryState(after, now, condition)];
        const text = ({ answer }: EntryState): string => (answer === null ? "" : yesNoWords.text(t, answer));
        return was.admits === is.admits ? change(column, "", "") : change(column, text(was), text(is));
      }),
    ];
  });
}

interface EntryState {
  /** null where the condition is switched off or not answered. */
  readonly answer: "yes" | "no" | null;
  readonly admits: boolean;
}

function entryState(
  { settings }: Edition,
  organisation: RosterOrganisation | undefined,
  condition: EntryCondition,
): EntryState {
  const answer = settings.entryConditions.includes(condition) ? organisation?.meets?.[condition] : undefined;
  if (answer === undefined) return { answer: null, admits: true };
  return { answer: answer ? "yes" : "no", admits: answer };
}

/** What either list has of each key, in the order of the new list, then of the old one. */
function bothKeys<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [key: string, before: Item | undefined, after: Item | undefined])[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return Array.from(new Set([...now.keys(), ...old.keys()]), (key) => [key, old.get(key), now.get(key)] as const);
}
