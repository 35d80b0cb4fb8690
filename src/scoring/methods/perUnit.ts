import type { Method } from "./method";
import { proportional } from "./proportional";

/** v × p: points for every unit of a raw count. */
export const perUnit: Method = proportional;
