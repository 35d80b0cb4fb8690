import type { Edition } from "../../criteria/edition";
import type { Encouragement, Settings, TieBreak, TieRanking, Scheme } from "../../criteria/settings";
import type { Submission } from "../../intake/submission";
import { judge } from "../../scoring/evaluate";
import type { Evaluation } from "../../scoring/evaluation";
import { awardDifferences, type AwardDifference } from "./awardDifferences";

/** Another way to read what Appendix No. 1 leaves unsaid. */
export type RuleReading =
  | { readonly kind: "scheme"; readonly scheme: Scheme }
  | { readonly kind: "tieRanking"; readonly tieRanking: TieRanking }
  | { readonly kind: "tieBreak"; readonly rule: TieBreak | null }
  | { readonly kind: "mainBlock"; readonly code: string; readonly main: boolean }
  | { readonly kind: "notReported"; readonly notReported: Settings["notReported"] }
  | { readonly kind: "decimals"; readonly decimals: number }
  | { readonly kind: "floorBlocksAtZero"; readonly floorBlocksAtZero: boolean }
  | { readonly kind: "encouragement"; readonly rule: Encouragement };

export interface ReadingEffect {
  readonly reading: RuleReading;
  /** Empty: nobody's award changes. */
  readonly differences: readonly AwardDifference[];
}

/** Evaluates once more under every reading that is not the one in force. */
export function otherReadings(evaluation: Evaluation, submissions: readonly Submission[]): readonly ReadingEffect[] {
  const { edition, awards } = evaluation;
  return readingsBeside(edition).map((reading) => ({
    reading,
    differences: awardDifferences(awards, judge(under(edition, reading), submissions).awards),
  }));
}

function readingsBeside({ settings, blocks }: Edition): readonly RuleReading[] {
  const others = <Value>(values: readonly Value[], own: Value): readonly Value[] =>
    values.filter((value) => JSON.stringify(value) !== JSON.stringify(own));
  const tieBreaks: readonly (TieBreak | null)[] = [null, { kind: "mainTotal" }, { kind: "firstRanks" }];
  const mains = blocks.filter(({ main }) => main).length;
  return [
    ...others<Scheme>(["points", "sumOfPlaces"], settings.scheme).map((scheme) => ({
      kind: "scheme" as const,
      scheme,
    })),
    ...others<TieRanking>(["best", "dense", "mean"], settings.tieRanking).map((tieRanking) => ({
      kind: "tieRanking" as const,
      tieRanking,
    })),
    ...others(tieBreaks, settings.tieBreaks[0] ?? null).map((rule) => ({ kind: "tieBreak" as const, rule })),
    // Without any main block there is no encouragement: that is no reading.
    ...blocks.flatMap(({ code, main }) =>
      main && mains === 1 ? [] : [{ kind: "mainBlock" as const, code, main: !main }],
    ),
    ...others<Settings["notReported"]>(["notRated", "zeros"], settings.notReported).map((notReported) => ({
      kind: "notReported" as const,
      notReported,
    })),
    ...others([0, 1, 2], settings.decimals).map((decimals) => ({ kind: "decimals" as const, decimals })),
    { kind: "floorBlocksAtZero", floorBlocksAtZero: !settings.floorBlocksAtZero },
    ...(settings.encouragement.kind === "blockLeaders"
      ? []
      : [{ kind: "encouragement" as const, rule: { kind: "blockLeaders" as const } }]),
  ];
}

function under(edition: Edition, reading: RuleReading): Edition {
  const withSettings = (changes: Partial<Settings>): Edition => ({
    ...edition,
    settings: { ...edition.settings, ...changes },
  });
  switch (reading.kind) {
    case "scheme":
      return withSettings({ scheme: reading.scheme });
    case "tieRanking":
      return withSettings({ tieRanking: reading.tieRanking });
    case "tieBreak":
      return withSettings({ tieBreaks: reading.rule === null ? [] : [reading.rule] });
    case "notReported":
      return withSettings({ notReported: reading.notReported });
    case "decimals":
      return withSettings({ decimals: reading.decimals });
    case "floorBlocksAtZero":
      return withSettings({ floorBlocksAtZero: reading.floorBlocksAtZero });
    case "encouragement":
      return withSettings({ encouragement: reading.rule });
    case "mainBlock": {
      const { code, main } = reading;
      return { ...edition, blocks: edition.blocks.map((block) => (block.code === code ? { ...block, main } : block)) };
    }
    default:
      return reading satisfies never;
  }
}
