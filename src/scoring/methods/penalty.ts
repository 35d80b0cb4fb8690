import type { Method } from "./method";
import { proportional } from "./proportional";

/** v × p with p ≤ 0 (the criteria sheet is checked for it): points taken off for every unit. */
export const penalty: Method = proportional;
