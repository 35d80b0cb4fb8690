import { type Language, localisedText } from "../locales/language";
import type { CriterionDraft } from "./criterion";

/** The name of a criterion, of a line behind that of its indicator: "Призовые места: I место". */
export function fullName(
  { name, partOf }: CriterionDraft,
  criteria: readonly CriterionDraft[],
  language: Language,
): string {
  const own = localisedText(name, language);
  const indicator = partOf === undefined ? undefined : criteria.find(({ code }) => code === partOf);
  return indicator === undefined ? own : `${localisedText(indicator.name, language)}: ${own}`;
}
