import type { Settings } from "../../criteria/settings";

/** Whether awards hang on the order of sums alone: not on places, least sums or a place kept small. */
export function goBySums({ scheme, prizeLeast, encouragementLeastTotal, mostOnPlace }: Settings): boolean {
  return scheme === "points" && prizeLeast === null && encouragementLeastTotal === null && mostOnPlace === null;
}
