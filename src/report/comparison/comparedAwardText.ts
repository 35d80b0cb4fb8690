import type { ComparedAward } from "../../insight/comparison";
import type { Translate } from "../../locales/translator";
import { roman } from "../../committee/prizePlaces";

/** "I место", "поощрение", "нет". */
export function comparedAwardText(award: ComparedAward, t: Translate): string {
  return award.kind === "prize"
    ? t("comparison.award.prize", { place: roman(award.place) })
    : t(`comparison.award.${award.kind}`);
}
