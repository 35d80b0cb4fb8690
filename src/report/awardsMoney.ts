import type { AwardsAsDecided, DecidedAward } from "../committee/awardsAsDecided";
import type { Translate } from "../locales/translator";
import { awardText } from "./awardText";

interface AwardsMoney {
  /** Tenge of all winners; null where the settings do not give what one of them receives. */
  readonly sum: number | null;
  /** Places of awards that it leaves out (none: encouragement): nobody can be said to receive them yet. */
  readonly open: readonly (readonly number[])[];
}

export function moneyOf(awards: readonly DecidedAward[], conditional: AwardsAsDecided["conditional"]): AwardsMoney {
  const amounts = awards
    .filter(({ open }) => open.length === 0)
    .flatMap(({ winners }) => winners.map(({ amount }) => amount));
  return {
    sum: amounts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0),
    open: leftOut(
      awards.filter(({ open }) => open.length > 0),
      conditional,
    ),
  };
}

/** Places of awards, encouragement once. */
export function leftOut(
  awards: readonly DecidedAward[],
  conditional: AwardsAsDecided["conditional"],
): AwardsMoney["open"] {
  const prizes = awards.filter(({ what }) => what === "prize").map(({ places }) => places);
  const isOpen = conditional.length > 0 || awards.some(({ what }) => what === "encouragement");
  return isOpen ? [...prizes, []] : prizes;
}

/** "Без наград, по которым нет решения: III место, поощрение". */
export function withoutText(open: AwardsMoney["open"], t: Translate): string {
  return t("committee.without", { awards: open.map((places) => awardText(places, t)).join(", ") });
}
