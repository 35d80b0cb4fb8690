import { encouragement } from "../scoring/encouragement";
import type { Evaluation, RatedOrganisation } from "../scoring/evaluation";
import type { AwardsAsDecided } from "./awardsAsDecided";

interface BelowThreshold {
  /** Who stands on a prize place without the least total; best first. */
  readonly prize: readonly RatedOrganisation[];
  /** Who would be proposed for encouragement but for it. */
  readonly encouragement: readonly RatedOrganisation[];
}

/** Who would be awarded but for the thresholds of the settings. */
export function belowThreshold(evaluation: Evaluation, { awards }: Pick<AwardsAsDecided, "awards">): BelowThreshold {
  const { edition, organisations, groups } = evaluation;
  if (groups !== undefined) {
    const each = groups.map((group) =>
      belowThreshold(group.evaluation, { awards: awards.filter((award) => award.group === group.name) }),
    );
    return {
      prize: each.flatMap(({ prize }) => prize),
      encouragement: each.flatMap((one) => one.encouragement),
    };
  }
  const { prizes, prizeLeast, encouragementLeastTotal, tieRanking } = edition.settings;
  const ordered = [...organisations].sort((one, other) => one.position - other.position);
  // Equals are one group: which of them stands first in it says nothing.
  const firstOf = new Map<number, number>();
  for (const { place, position } of ordered) if (!firstOf.has(place)) firstOf.set(place, position);
  const winners = new Set(
    awards.flatMap(({ what, winners: named }) =>
      what === "prize" ? named.map(({ organisation }) => organisation) : [],
    ),
  );
  const without = { ...edition, settings: { ...edition.settings, encouragementLeastTotal: null } };
  const proposed = encouragement(without, organisations)(winners);
  const named = new Set([
    ...proposed.encouraged.map(({ organisation }) => organisation),
    ...proposed.undecided.flatMap(({ between }) => between),
  ]);
  return {
    prize:
      prizeLeast === null
        ? []
        : ordered.filter(
            ({ place, total }) =>
              (tieRanking === "dense" ? place : (firstOf.get(place) ?? 0)) <= prizes && total < prizeLeast,
          ),
    encouragement:
      encouragementLeastTotal === null
        ? []
        : ordered.filter(({ name, total }) => named.has(name) && total < encouragementLeastTotal),
  };
}
