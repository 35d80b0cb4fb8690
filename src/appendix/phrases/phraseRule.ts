/** A value, or what is made of it and a base: its share in %, its growth over the base in %, so many to 100 of the base. */
export type PhraseMeasure = "value" | "share" | "growth" | "per100";

/** `from` on, or above it. */
export interface PhraseBand {
  readonly from: number;
  readonly isAbove: boolean;
  readonly points: number;
}

/** Where an achievement is one of several, each of which has points of its own. */
interface PhraseLine {
  readonly name: string;
  readonly points: number;
}

export type PhraseScale =
  /** `points` of one unit; negative: taken off. */
  | { readonly kind: "perUnit"; readonly points: number }
  /** `points` for every full `each`. */
  | { readonly kind: "perFull"; readonly each: number; readonly points: number }
  | { readonly kind: "bands"; readonly bands: readonly PhraseBand[] }
  | { readonly kind: "yesNo"; readonly points: number }
  /** Given by people, within the bounds of the rule. */
  | { readonly kind: "points" }
  | { readonly kind: "sumOfLines"; readonly lines: readonly PhraseLine[] };

/** What numbers of a rule are of: tenge, something named, no more than thousands or millions, or nothing that is said. */
export type PhraseCount = "tenge" | "named" | "scaled" | "numbers";

/** How an indicator is counted, as a phrase of an Appendix says it. A measure other than the value needs a base. */
export interface PhraseRule {
  readonly measure: PhraseMeasure;
  /** true: in percent. */
  readonly percent: boolean;
  readonly counts: PhraseCount;
  readonly scale: PhraseScale;
  readonly cap: number | null;
  readonly floor: number | null;
}

/** proportional: "for every 10" is read as a tenth for each; gap: what lies between two bands belongs to the lower. */
export type PhraseRemark = "proportional" | "gap";

/**
 * What makes a phrase a question. phrase: not all of it is understood, but for `text`; bound: two bands claim a value or none does (`at`); sign: it
 * sounds like points taken off; bounds: its limits contradict its points.
 */
export type PhraseQuestion =
  | { readonly kind: "phrase"; readonly text: string }
  | { readonly kind: "bound"; readonly at: number }
  | { readonly kind: "sign" }
  | { readonly kind: "bounds" };

export type PhraseReading =
  | { readonly state: "rule"; readonly rule: PhraseRule; readonly remarks: readonly PhraseRemark[] }
  /** The most points of the section in which the phrase stands. */
  | { readonly state: "section"; readonly cap: number }
  | { readonly state: "question"; readonly question: PhraseQuestion };
