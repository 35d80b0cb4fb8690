import { matcher, object } from "./phraseMatch";
import type { PhraseMeasure, PhraseRemark, PhraseScale } from "./phraseRule";

/** A rule before its bounds. */
export interface Understood {
  readonly measure?: PhraseMeasure;
  readonly percent?: boolean;
  /** What its numbers are of, in words; "" or absent: it does not say. */
  readonly counted?: string;
  readonly scale: PhraseScale;
  readonly remarks?: readonly PhraseRemark[];
  readonly cap?: number;
  readonly floor?: number;
}

export const growthPrefix = matcher(`I(?:${object})?[-:](?<rest>.+)`, `${object}I[-:](?<rest>.+)`);
export const sharePrefix = matcher(`J${object}O${object}:(?<rest>.+)`);

/** A rule in per cent as one of a share or of growth: for anything else it is none. */
export function measuredAs(measure: PhraseMeasure, found: Understood | null): Understood | null {
  return found?.percent === true && (found.measure ?? "value") === "value" ? { ...found, measure } : null;
}
