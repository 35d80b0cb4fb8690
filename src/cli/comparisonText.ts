import type { EvaluationComparison } from "../insight/comparedWith";
import { hasMoved, type OrganisationChange, type Standing } from "../insight/comparison";
import { createTranslator, type Translate } from "../locales/translator";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";
import { comparedWithText } from "../report/comparison/comparedWithText";

/** Who moved since the file asked for, and how much of it is values and how much rules, as text for a terminal. */
export function comparisonText(compared: EvaluationComparison, language: Language): string {
  const t = createTranslator(language);
  const { comparison, with: other } = compared;
  const { year } = comparison.before.edition.title;
  const { fingerprint } = comparison.before.evaluation;
  const moved = comparison.organisations.filter(hasMoved);
  const lines = moved.length === 0 ? [t("comparison.unchanged")] : moved.map((one) => `- ${line(one, t, language)}`);
  const before = t("comparison.before", { what: comparedWithText(other, t, language), year, fingerprint });
  return [t("comparison.title"), before, ...lines].join("\n");
}

function line(organisation: OrganisationChange, t: Translate, language: Language): string {
  const number = (value: number): string => numberText(value, language);
  const standing = (one: Standing | null): string =>
    one === null
      ? t("comparison.notRated")
      : t("comparison.standing", { place: number(one.place), total: number(one.total) });
  return t("comparison.moved", {
    name: organisation.name,
    before: standing(organisation.before),
    after: standing(organisation.after),
    fromValues: signed(organisation.fromValues, language),
    fromRules: signed(organisation.fromRules, language),
  });
}

/** "+3", "−3", "0". */
export function signed(value: number, language: Language): string {
  return `${value > 0 ? "+" : ""}${numberText(value, language)}`;
}

/** The same for the JSON, with every cell that changed. */
export function comparisonJson({ with: other, comparison }: EvaluationComparison) {
  return {
    with: other,
    fingerprint: comparison.before.evaluation.fingerprint,
    organisations: comparison.organisations,
  };
}
