import type { SafetyThresholds } from "../../criteria/settings";
import type { Lift } from "../lift";
import type { Fairness } from "../fairness/fairness";
import type { AwardLine } from "./awardLines";
import type { ReadingEffect } from "./otherReadings";
import type { CellChange } from "./singleCell";
import type { WeightChange } from "./singleWeight";
import type { WeightDraws } from "./draws/weightDraws";
import type { PossibleSlip } from "./slips/possibleSlip";
import type { StrikeOut } from "./strikeOuts";
import type { Verdict } from "./verdict";
import type { Tolerance } from "./weightTolerance";

/** How safe one organisation's award is. */
export interface AwardSafety {
  readonly line: AwardLine;
  readonly organisation: string;
  /** null where nobody else, or a fixed sum, is on the other side of the line. */
  readonly challenger: string | null;
  /** By how much it is ahead: points, or ranks under the sum of places; null where nothing is compared. */
  readonly gap: number | null;
  /** The same as a part of its own sum. */
  readonly relativeGap: number | null;
  /** Against the challenger; null where weights do not decide. */
  readonly tolerance: Tolerance | null;
  readonly blockTolerance: Tolerance | null;
  /** Who takes the award under smaller changes of weights than the challenger reaches it; null: nobody. Without an organisation it is the least total that the award takes. */
  readonly nearer: { readonly organisation: string | null; readonly tolerance: Tolerance } | null;
  readonly strikeOut: StrikeOut | null;
  readonly blockStrikeOut: StrikeOut | null;
  /** Smallest first, by which this award is lost. */
  readonly weights: readonly WeightChange[];
  readonly cells: readonly CellChange[];
  readonly slips: readonly PossibleSlip[];
  readonly verdict: Verdict;
}

export interface Safety {
  readonly awards: readonly AwardSafety[];
  /** Every plausible slip that changes an award. */
  readonly slips: readonly PossibleSlip[];
  /** The fewest cells whose check would bring them to light. */
  readonly covering: readonly { readonly row: number; readonly criterion: number }[];
  readonly readings: readonly ReadingEffect[];
  /** null where weights do not decide. No verdict rests on them. */
  readonly draws: WeightDraws | null;
  /** What the rules reward; null where there is too little to say. */
  readonly fairness: Fairness | null;
  /** By rated organisation; null where it cannot be compared. */
  readonly lifts: readonly (readonly Lift[] | null)[];
  readonly thresholds: SafetyThresholds;
}
