import type { TieRanking } from "../criteria/settings";
import type { Evaluation } from "../scoring/evaluation";

/** Numbers of the prize places that are not proposed to anybody: equals are across them, or something is open. */
export function openPrizePlaces({ awards, edition }: Evaluation): readonly number[] {
  const { prizes, tieRanking } = edition.settings;
  const given = new Set<number>();
  for (const { place, organisations } of awards.prizes) {
    const first = prizeNumber(place, organisations.length, tieRanking);
    const held = tieRanking === "dense" ? 1 : organisations.length;
    for (let number = first; number < first + held; number++) given.add(number);
  }
  return Array.from({ length: prizes }, (_place, index) => index + 1).filter((number) => !given.has(number));
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
 * @param place that they share
 * @param equals how many they are
 * @example prizeNumber(1.5, 2, "mean") // 1
 */
export function prizeNumber(place: number, equals: number, tieRanking: TieRanking): number {
  return tieRanking === "mean" ? place - (equals - 1) / 2 : place;
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
