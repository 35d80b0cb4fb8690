import type { Edition } from "../criteria/edition";
import { drawLine } from "./awardLine";
import { encouragementBeside, type OpenPrize } from "./encouragementBeside";
import type { Awards, Doubt, Placed } from "./evaluation";
import type { PlaceGroup } from "./places";

export type Prizes = Pick<Awards, "prizes" | "undecided">;

/** Prizes by place, and the equals across the line, between whom only the Committee can decide. */
export function prizesByPlace(
  { settings }: Edition,
  names: readonly string[],
  /** All rated organisations, best first. */
  places: readonly PlaceGroup[],
): Prizes {
  const { winners, undecided, slots } = drawLine(places, settings.prizes, settings.tieRanking);
  const namesOf = (rows: readonly number[]): readonly string[] => rows.map((row) => names[row] ?? "");
  return {
    prizes: winners.map(({ place, rows }) => ({ place, organisations: namesOf(rows) })),
    undecided: undecided.map(({ first, rows }) => ({
      what: "prize",
      because: "tie",
      slots: slots - first + 1,
      between: namesOf(rows),
    })),
  };
}

/** The prizes with what is then proposed for encouragement, by points in main blocks (clause 5.2). */
export function withEncouragement(
  edition: Edition,
  organisations: readonly Placed[],
  doubt: Doubt,
  { prizes, undecided }: Prizes,
): Awards {
  const winners = prizes.flatMap((prize) => prize.organisations);
  const open = undecided.map(({ slots, between }): OpenPrize => ({
    place: edition.settings.prizes - slots + 1,
    slots,
    between,
    mayLapse: false,
  }));
  const beside = encouragementBeside(edition, organisations, doubt, { winners, open });
  return { prizes, ...beside, undecided: [...undecided, ...beside.undecided] };
}
