import type { Method } from "./method";
import { proportional } from "./proportional";

/** v × p with v in percent, 0…100: 93 % is 93. */
export const percent: Method = proportional;
