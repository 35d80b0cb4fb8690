import type { Edition } from "./edition";

/** A weight, whether a criterion counts, or the number of prizes, as somebody tries it or has decided to have it. */
export type ChosenRule =
  | { readonly kind: "weight"; readonly criterion: string; readonly weight: number }
  | { readonly kind: "counted"; readonly criterion: string; readonly counted: boolean }
  | { readonly kind: "prizes"; readonly prizes: number };

/** The edition with the rules chosen; a criterion that it does not have changes nothing. */
export function withRules(edition: Edition, rules: readonly ChosenRule[]): Edition {
  return rules.reduce((changed, rule): Edition => {
    if (rule.kind === "prizes") return { ...changed, settings: { ...changed.settings, prizes: rule.prizes } };
    const { criterion: code } = rule;
    const chosen = rule.kind === "weight" ? { weight: rule.weight } : { counted: rule.counted };
    const criteria = changed.criteria.map((one) => (one.code === code ? { ...one, ...chosen } : one));
    return { ...changed, criteria };
  }, edition);
}

/** Which rules are not as the edition has them. */
export function changedRules({ criteria, settings }: Edition, rules: readonly ChosenRule[]): readonly ChosenRule[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  return rules.filter((rule) => {
    if (rule.kind === "prizes") return rule.prizes !== settings.prizes;
    const standing = byCode.get(rule.criterion);
    if (standing === undefined) return false;
    return rule.kind === "weight" ? rule.weight !== standing.weight : rule.counted !== standing.counted;
  });
}
