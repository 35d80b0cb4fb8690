import type { EvaluationComparison } from "../insight/comparedWith";
import { hasMoved, type OrganisationChange, type Standing } from "../insight/comparison";
import { createComparisonTranslator, type TranslateComparison } from "../locales/comparisonTexts";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";
import { comparedWithText } from "../report/comparison/comparedWithText";

/** Who moved since the file asked for, and how much of it is values and how much rules, as text for a terminal. */
export function comparisonText(compared: EvaluationComparison, language: Language): string {
  const text = createComparisonTranslator(language);
  const { comparison, with: other } = compared;
  const { year } = comparison.before.edition.title;
  const { fingerprint } = comparison.before.evaluation;
  const moved = comparison.organisations.filter(hasMoved);
  const lines = moved.length === 0 ? [text("unchanged")] : moved.map((one) => `- ${line(one, text, language)}`);
  const before = text("before", { what: comparedWithText(other, text, language), year, fingerprint });
  return [text("title"), before, ...lines].join("\n");
}

function line(organisation: OrganisationChange, text: TranslateComparison, language: Language): string {
  const number = (value: number): string => numberText(value, language);
  const standing = (one: Standing | null): string =>
    one === null ? text("notRated") : text("standing", { place: number(one.place), total: number(one.total) });
  return text("moved", {
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
