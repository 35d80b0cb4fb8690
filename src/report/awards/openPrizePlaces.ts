import type { Evaluation } from "../../scoring/evaluation";
import { prizeNumber } from "../prizeNumber";
import { roman } from "../roman";

/** Numbers of the prize places that are not proposed to anybody: equals stand across them, or something is open. */
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
