import type { Edition } from "../criteria/edition";
import { drawLine } from "./awardLine";
import { encouragementBeside, type OpenPrize } from "./encouragementBeside";
import type { Awards, Doubt, Placed, Undecided } from "./evaluation";
import type { PlaceGroup } from "./places";
import { unitsPerPoint } from "./rounding";
import { reaches } from "./threshold";

export type Prizes = Pick<Awards, "prizes" | "undecided" | "notAwarded">;

/**
 * Prizes by place, and the equals between whom only the Committee can decide: those across the line, and more than may share a
 * place. Who has not the least total has no part in it; a place that nobody reaches is not awarded.
 */
export function prizesByPlace(
  { settings }: Edition,
  names: readonly string[],
  /** All rated organisations, best first. */
  places: readonly PlaceGroup[],
  /** Totals in units, by row. */
  totals: Float64Array,
): Prizes {
  const { prizes: count, tieRanking, prizeLeast, mostOnPlace } = settings;
  const scale = unitsPerPoint(settings.decimals);
  const qualified = places.flatMap((group): PlaceGroup[] => {
    const rows = group.rows.filter((row) => reaches(prizeLeast, totals[row] ?? 0, scale));
    return rows.length === 0 ? [] : [{ ...group, rows, last: group.first + rows.length - 1 }];
  });
  const { winners, undecided, slots } = drawLine(qualified, count, tieRanking);
  const isCrowded = ({ rows }: PlaceGroup): boolean => mostOnPlace !== null && rows.length > mostOnPlace;
  const numberOf = ({ place, first }: PlaceGroup): number => (tieRanking === "dense" ? place : first);
  const namesOf = (rows: readonly number[]): readonly string[] => rows.map((row) => names[row] ?? "");
  const given = winners.filter((group) => !isCrowded(group));
  const questions = [
    ...winners.filter(isCrowded).map((group): Undecided => ({
      what: "prize",
      because: "tie",
      slots: mostOnPlace ?? 0,
      between: namesOf(group.rows),
      places: [numberOf(group)],
    })),
    ...undecided.map(({ first, rows }): Undecided => {
      const left = slots - first + 1;
      const most = Math.min(left, mostOnPlace ?? left);
      const question = { what: "prize", because: "tie", slots: most, between: namesOf(rows) } as const;
      return most === left ? question : { ...question, places: [first] };
    }),
  ];
  const taken = new Set(
    [...winners, ...undecided].flatMap((group) =>
      tieRanking === "dense" ? [group.place] : group.rows.map((_row, index) => group.first + index),
    ),
  );
  const empty = Array.from({ length: count }, (_number, index) => index + 1).filter((number) => !taken.has(number));
  return {
    prizes: given.map(({ place, rows }) => ({ place, organisations: namesOf(rows) })),
    undecided: questions,
    ...(prizeLeast === null || empty.length === 0 || places.length === 0 ? {} : { notAwarded: empty }),
  };
}

/** The prizes with what is then proposed for encouragement, by points in main blocks (clause 5.2). */
export function withEncouragement(
  edition: Edition,
  organisations: readonly Placed[],
  doubt: Doubt,
  { prizes, undecided, notAwarded }: Prizes,
): Awards {
  const winners = prizes.flatMap((prize) => prize.organisations);
  const open = undecided.map(({ slots, between, places }): OpenPrize => ({
    place: places?.[0] ?? edition.settings.prizes - slots + 1,
    slots,
    between,
    mayLapse: false,
  }));
  const beside = encouragementBeside(edition, organisations, doubt, { winners, open });
  return {
    prizes,
    ...beside,
    undecided: [...undecided, ...beside.undecided],
    ...(notAwarded === undefined ? {} : { notAwarded }),
  };
}
