import type { CriterionIndex } from "../header/criterionIndex";
import type { NearLabels } from "../header/nearLabels";

/** What headers and names are compared with. */
export interface KnownTexts {
  readonly index: CriterionIndex;
  readonly near: NearLabels;
  readonly isOfficial: (name: string) => boolean;
}
