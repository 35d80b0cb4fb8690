import { belowThreshold } from "../committee/belowThreshold";
import type { AwardsAsDecided } from "../committee/awardsAsDecided";
import { notVotedOn } from "../committee/displacement";
import { openAwards } from "../committee/openAwards";
import { placesText } from "../committee/prizePlaces";
import type { EvaluationResult } from "../evaluation/outcome";
import { moneyOf } from "../report/awardsMoney";
import type { Awards, ConditionalAwards, Evaluation } from "../scoring/evaluation";

/** Who receives what, with the Committee's decisions; beside them, where there are any, what was calculated. */
export function awardsJson({ awards, evaluation }: Pick<EvaluationResult, "awards" | "evaluation">) {
  const { sum, open } = moneyOf(awards.awards, awards.conditional);
  const given = awards.awards.flatMap((award) => (award.excess > 0 ? [] : [award]));
  const below = belowThreshold(evaluation, awards);
  const notVoted = [...notVotedOn(awards)];
  const isDecided = [...awards.statuses.values()].includes("applies");
  return {
    prizes: given.flatMap(({ what, winners, places, group }) =>
      what === "prize" && winners.length > 0
        ? [
            {
              ...inGroup(group),
              place: sharedPlace(places, winners.length, evaluation),
              organisations: winners.map(nameOf),
            },
          ]
        : [],
    ),
    encouraged: given.flatMap(({ what, winners }) => (what === "encouragement" ? winners.map(nameOf) : [])),
    undecided: openAwards(awards.awards).map(({ what, because, slots, between, group }) => ({
      ...inGroup(group),
      what,
      because,
      slots,
      between,
    })),
    conditional: awards.conditional.map(conditionalJson),
    ...(notVoted.length === 0 ? {} : { notVoted }),
    notAwarded: given
      .filter(({ notAwarded, what }) => notAwarded && what === "prize")
      .map(({ places, group }) => (group === undefined ? "" : `${group}: `) + placesText(places)),
    ...(below.prize.length + below.encouragement.length === 0
      ? {}
      : {
          belowThreshold: (["prize", "encouragement"] as const).flatMap((what) =>
            below[what].map(({ name, total }) => ({ what, organisation: name, total })),
          ),
        }),
    money: {
      amounts: given.flatMap(({ what, places, winners }) =>
        winners.map(({ organisation, amount }) => ({ what, place: placesText(places), organisation, amount })),
      ),
      sum,
      without: open.map(placesText),
    },
    ...(isDecided ? { decisions: decisionsJson(awards), calculated: calculatedJson(evaluation.awards) } : {}),
  };
}

function inGroup(group: string | undefined): { readonly group?: string } {
  return group === undefined ? {} : { group };
}

function sharedPlace(places: readonly number[], winners: number, { edition }: Evaluation): number {
  const [first = 0] = places;
  return edition.settings.tieRanking === "mean" ? first + (winners - 1) / 2 : first;
}

function nameOf({ organisation }: { readonly organisation: string }): string {
  return organisation;
}

function conditionalJson({ if: answer, encouraged, undecided }: ConditionalAwards) {
  return { if: answer, encouraged: encouraged.map(nameOf), ...(undecided.length === 0 ? {} : { undecided }) };
}

function calculatedJson({ prizes, encouraged, undecided, conditional }: Awards) {
  return { prizes, encouraged: encouraged.map(nameOf), undecided, conditional: conditional.map(conditionalJson) };
}

function decisionsJson({ awards }: AwardsAsDecided) {
  return awards.flatMap(({ what, places, rows, winners }) =>
    rows.flatMap(({ proposed, decision }) =>
      decision === undefined
        ? []
        : [
            {
              what,
              place: placesText(places),
              organisation: proposed,
              decision: typeof decision.decision === "string" ? decision.decision : decision.decision.words,
              other: winners.find(({ insteadOf }) => insteadOf === proposed)?.organisation ?? null,
              reason: decision.reason ?? "",
              votes: decision.votes ?? null,
            },
          ],
    ),
  );
}
