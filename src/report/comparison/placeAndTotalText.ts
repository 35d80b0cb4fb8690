import type { PlaceAndTotal } from "../../insight/comparison";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";

/** "3 место, 20", or that the organisation was not rated. */
export function placeAndTotalText(result: PlaceAndTotal | null, t: Translate, language: Language): string {
  if (result === null) return t("comparison.notRated");
  const { place, total } = result;
  return t("comparison.standing", { place: numberText(place, language), total: numberText(total, language) });
}

/** "+3", "−3", "0". */
export function signedText(value: number, language: Language): string {
  return `${value > 0 ? "+" : ""}${numberText(value, language)}`;
}
