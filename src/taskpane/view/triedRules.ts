import { changedRules, type ChosenRule } from "../../criteria/chosenRules";
import type { Edition } from "../../criteria/edition";
import type { Understanding } from "../../evaluation/outcome";
import type { TriedOrganisation } from "../../insight/triedRules";
import { isSameAward, type ComparedAward } from "../../insight/comparison";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";
import type { ShownLocation } from "./issueGroups";

/** The rules with one more; it takes the place of the one on the same thing, and one as the edition has it is dropped. */
export function withRule(edition: Edition, rules: readonly ChosenRule[], rule: ChosenRule): readonly ChosenRule[] {
  return changedRules(edition, [...rules.filter((other) => !isSameSubject(other, rule)), rule]);
}

function isSameSubject(one: ChosenRule, other: ChosenRule): boolean {
  return one.kind === other.kind && codeOf(one) === codeOf(other);
}

function codeOf(rule: ChosenRule): string {
  return rule.kind === "prizes" ? "" : rule.criterion;
}

/** A weight as it would be: the one tried, else that of the edition. */
export function weightOf({ criteria }: Edition, rules: readonly ChosenRule[], code: string): number {
  const tried = rules.find((rule) => rule.kind === "weight" && rule.criterion === code);
  return tried?.kind === "weight" ? tried.weight : (criteria.find((one) => one.code === code)?.weight ?? 1);
}

export function isCounted({ criteria }: Edition, rules: readonly ChosenRule[], code: string): boolean {
  const tried = rules.find((rule) => rule.kind === "counted" && rule.criterion === code);
  return tried?.kind === "counted" ? tried.counted : (criteria.find((one) => one.code === code)?.counted ?? true);
}

export function prizesOf({ settings }: Edition, rules: readonly ChosenRule[]): number {
  const tried = rules.find(({ kind }) => kind === "prizes");
  return tried?.kind === "prizes" ? tried.prizes : settings.prizes;
}

/** A rule that would change: what it is, in words, and the cell that holds it. */
interface RuleCell {
  readonly rule: ChosenRule;
  /** "A3, вес: 1 → 0,5". */
  readonly text: string;
  /** null where no sheet of the workbook holds it. */
  readonly location: ShownLocation | null;
}

export function ruleCells(
  { edition, criterionCells, staffSheets }: Pick<Understanding, "edition" | "criterionCells" | "staffSheets">,
  rules: readonly ChosenRule[],
  t: Translate,
  language: Language,
): readonly RuleCell[] {
  return rules.map((rule): RuleCell => {
    const cells = rule.kind === "prizes" ? undefined : criterionCells.get(rule.criterion);
    const sheet = rule.kind === "prizes" ? staffSheets.settings : staffSheets.criteria;
    const cell = rule.kind === "prizes" ? null : (cells?.[rule.kind] ?? null);
    return {
      rule,
      text: ruleText(edition, rule, t, language),
      location: sheet === null ? null : { file: null, sheet, cell },
    };
  });
}

/** "A3, вес: 1 → 0,5". */
function ruleText(edition: Edition, rule: ChosenRule, t: Translate, language: Language): string {
  const number = (value: number): string => numberText(value, language);
  switch (rule.kind) {
    case "prizes":
      return t("results.rule.prizes", { before: number(edition.settings.prizes), after: number(rule.prizes) });
    case "weight":
      return t("results.rule.weight", {
        code: rule.criterion,
        before: number(weightOf(edition, [], rule.criterion)),
        after: number(rule.weight),
      });
    case "counted": {
      const word = (counted: boolean): string => t(counted ? "results.rule.isCounted" : "results.rule.notCounted");
      const before = word(isCounted(edition, [], rule.criterion));
      return t("results.rule.counted", { code: rule.criterion, before, after: word(rule.counted) });
    }
    default:
      return rule satisfies never;
  }
}

/** Whose place or award would be another one, the largest move first. */
export function movedBy(tried: readonly TriedOrganisation[]): readonly TriedOrganisation[] {
  const move = ({ before, after }: TriedOrganisation): number => Math.abs(before.place - after.place);
  return tried
    .filter((one) => move(one) > 0 || !isSameAward(one.awardBefore, one.awardAfter))
    .sort((one, other) => move(other) - move(one));
}

/** Awards that somebody has now and nobody would have. */
export function lostAwards(tried: readonly TriedOrganisation[]): readonly ComparedAward[] {
  const lost = tried
    .map(({ awardBefore }) => awardBefore)
    .filter((award) => award.kind !== "none" && !tried.some(({ awardAfter }) => isSameAward(award, awardAfter)));
  return lost.filter((award, index) => lost.findIndex((other) => isSameAward(award, other)) === index);
}
