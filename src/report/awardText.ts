import { placesText } from "../committee/prizePlaces";
import type { Translate } from "../locales/translator";

/** "II–III место", "поощрение". @param places none for encouragement */
export function awardText(places: readonly number[], t: Translate): string {
  return places.length === 0
    ? t("resolution.open.encouragement")
    : t("resolution.open.place", { place: placesText(places) });
}
