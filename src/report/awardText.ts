import { placesText } from "../committee/prizePlaces";
import type { Translate } from "../locales/translator";

/** "группа «Города»"; an award of no group, or of the only one, is in none. */
export function groupText(group: string, t: Translate): string {
  return group === "" ? t("report.awards.noGroup") : t("report.awards.group", { group });
}

/** The same inside a sentence: "группа «Города»". */
export function groupWithin(group: string, t: Translate): string {
  const text = groupText(group, t);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The places of an award, with groups behind its group: "Группа «Города»: II–III". */
export function placesInGroup(
  { places, group }: { readonly places: readonly number[]; readonly group?: string },
  t: Translate,
): string {
  return group === undefined ? placesText(places) : `${groupText(group, t)}: ${placesText(places)}`;
}

/** "II–III место", "поощрение". @param places none for encouragement */
export function awardText(places: readonly number[], t: Translate, group?: string): string {
  const text =
    places.length === 0
      ? t("resolution.open.encouragement")
      : t("resolution.open.place", { place: placesText(places) });
  return group === undefined ? text : t("report.awards.inAward", { award: text, group: groupText(group, t) });
}
