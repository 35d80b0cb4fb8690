import type { AwardsAsDecided } from "../committee/awardsAsDecided";
import { placesText } from "../committee/prizePlaces";
import type { Translate } from "../locales/translator";

/** The prize of each organisation for which the Committee's decisions make it another one than is calculated; "–" is none. */
export function decidedPrizes({ awards }: AwardsAsDecided, t: Translate): ReadonlyMap<string, string> {
  const prizes = awards.filter(({ what }) => what === "prize");
  const won = new Map<string, string>();
  for (const { winners, excess, places } of prizes) {
    for (const { organisation } of excess > 0 ? [] : winners) {
      const before = won.get(organisation);
      won.set(organisation, before === undefined ? placesText(places) : `${before}, ${placesText(places)}`);
    }
  }
  const decided = new Map(won);
  for (const { rows, open, because, places } of prizes) {
    for (const { proposed } of rows) {
      const waits = open.includes(proposed) ? t("report.totals.committee") : "";
      const calculated = because === null ? placesText(places) : waits;
      const now = won.get(proposed) ?? (waits || t("comparison.none"));
      if (now === calculated) decided.delete(proposed);
      else decided.set(proposed, now);
    }
  }
  return decided;
}
