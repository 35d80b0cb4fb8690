import type { TieRanking } from "../criteria/settings";
import type { Evaluation, Prize, Undecided } from "../scoring/evaluation";

/** Numbers of the prize places that a question is about: the last ones for equals across the line, else all that are left. */
export function openPrizePlaces(
  { awards, edition }: Evaluation,
  { because, slots, places }: Undecided,
): readonly number[] {
  if (places !== undefined) return places;
  const { prizes, tieRanking } = edition.settings;
  const numbers = Array.from({ length: prizes }, (_place, index) => index + 1);
  if (because === "tie") return numbers.slice(prizes - slots);
  const tied = awards.undecided.find((one) => one.what === "prize" && one.because === "tie")?.slots ?? 0;
  const given = new Set([
    ...(awards.notAwarded ?? []),
    ...awards.prizes.flatMap((prize) => {
      const first = prizeNumber(prize, tieRanking);
      const held = tieRanking === "dense" ? 1 : prize.organisations.length;
      return Array.from({ length: held }, (_place, index) => first + index);
    }),
  ]);
  return numbers.slice(0, prizes - tied).filter((number) => !given.has(number));
}

/**
 * The places as Awards shows them.
 * @example placesText([2, 3]) // "II–III"
 */
export function placesText(places: readonly number[]): string {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return "";
  if (places.length > 1 && last - first === places.length - 1) return `${roman(first)}–${roman(last)}`;
  return places.map(roman).join(", ");
}

/**
 * The prize that equals hold: the first of their positions, or their place under 1, 2, 2, 3.
 * @example prizeNumber({ place: 1.5, organisations: ["А", "Б"] }, "mean") // 1
 */
export function prizeNumber({ place, organisations }: Prize, tieRanking: TieRanking): number {
  return tieRanking === "mean" ? place - (organisations.length - 1) / 2 : place;
}

const numerals: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** "III" for 3: prize places as resolutions write them. */
export function roman(place: number): string {
  let rest = place;
  let text = "";
  for (const [value, numeral] of numerals) {
    for (; rest >= value; rest -= value) text += numeral;
  }
  return text;
}
