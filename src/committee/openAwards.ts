import type { Undecided } from "../scoring/evaluation";
import type { DecidedAward } from "./awardsAsDecided";

/** An award that nobody can be said to receive yet; decision: what was typed does not say it. */
export interface OpenAward extends Omit<Undecided, "because"> {
  readonly because: Undecided["because"] | "decision";
  readonly places: readonly number[];
}

export function openAwards(awards: readonly DecidedAward[]): readonly OpenAward[] {
  return awards.flatMap(({ what, because, places, slots, winners, open, excess, group }) =>
    open.length === 0
      ? []
      : [
          {
            what,
            because: because ?? "decision",
            slots: because === null ? open.length : slots - (excess > 0 ? 0 : winners.length),
            between: open,
            places,
            ...(group === undefined ? {} : { group }),
          },
        ],
  );
}
