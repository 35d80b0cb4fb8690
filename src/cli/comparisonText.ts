import type { EvaluationComparison } from "../insight/comparedWith";
import { hasMoved, type OrganisationChange } from "../insight/comparison";
import { createTranslator, type Translate } from "../locales/translator";
import type { Language } from "../locales/language";
import { comparedWithText } from "../report/comparison/comparedWithText";
import { signedText, placeAndTotalText } from "../report/comparison/placeAndTotalText";
import { visibleLine } from "./visibleText";

/** Who moved since the file asked for, and how much of it is values and how much rules, as text for a terminal. */
export function comparisonText(compared: EvaluationComparison, language: Language): string {
  const t = createTranslator(language);
  const { comparison, with: other } = compared;
  const { year } = comparison.before.edition.title;
  const { fingerprint } = comparison.before.evaluation;
  const moved = comparison.organisations.filter(hasMoved);
  const lines =
    moved.length === 0 ? [t("comparison.unchanged")] : moved.map((one) => `- ${visibleLine(line(one, t, language))}`);
  const before = t("comparison.before", { what: comparedWithText(other, t, language), year, fingerprint });
  return [t("comparison.title"), visibleLine(before), ...lines].join("\n");
}

function line(organisation: OrganisationChange, t: Translate, language: Language): string {
  return t("comparison.moved", {
    name: organisation.name,
    before: placeAndTotalText(organisation.before, t, language),
    after: placeAndTotalText(organisation.after, t, language),
    fromValues: signedText(organisation.fromValues, language),
    fromRules: signedText(organisation.fromRules, language),
  });
}

/** The same for the JSON, with every cell that changed. */
export function comparisonJson({ with: other, comparison }: EvaluationComparison) {
  return {
    with: other,
    fingerprint: comparison.before.evaluation.fingerprint,
    organisations: comparison.organisations,
  };
}
