import type { PhraseBand, PhraseQuestion, PhraseRemark } from "./phraseRule";

/** A range as a phrase claims it: its ends, and whether they belong to it; null: open. */
export interface ClaimedRange {
  readonly from: number | null;
  readonly withFrom: boolean;
  readonly to: number | null;
  readonly withTo: boolean;
  readonly points: number;
}

interface BandReading {
  readonly bands: readonly PhraseBand[];
  readonly remarks: readonly PhraseRemark[];
}

/** Between whole numbers that follow one another nothing is missing. */
const widestGap = 1;

/**
 * Bands by their lower bounds. What lies between 90 and 91 belongs to the lower band; a value that two claim, a wider gap and an
 * end above which nothing is said are questions.
 */
export function bandsOf(claimed: readonly ClaimedRange[], percent: boolean): BandReading | PhraseQuestion {
  const ranges = [...claimed].sort((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity));
  const remarks = new Set<PhraseRemark>();
  for (const [index, range] of ranges.entries()) {
    const next = ranges[index + 1];
    if (range.from !== null && range.to !== null && range.from > range.to) return { kind: "bound", at: range.to };
    if (next === undefined) {
      if (range.to !== null && !(percent && range.to === 100)) return { kind: "bound", at: range.to };
      continue;
    }
    const { to } = range;
    const { from } = next;
    if (to === null || from === null) return { kind: "bound", at: to ?? from ?? range.from ?? 0 };
    const gap = from - to;
    const claims = Number(range.withTo) + Number(next.withFrom);
    if (gap < 0 || gap > widestGap || (gap === 0 && claims !== 1)) return { kind: "bound", at: to };
    if (gap > 0) remarks.add("gap");
  }
  const [lowest] = ranges;
  if (lowest === undefined) return { kind: "bound", at: 0 };
  return {
    bands: ranges.map(({ from, withFrom, points }) => ({
      from: from ?? 0,
      isAbove: from !== null && !withFrom,
      points,
    })),
    remarks: [...remarks],
  };
}
