import { countsByLines, scoredCriteria } from "../criteria/lines";
import type { Encouragement, SharedPrize, TieBreak, TieRanking } from "../criteria/settings";
import type { TextKey } from "../locales/translator";
import type { TextParams } from "../locales/textParams";
import type { Evaluation } from "../scoring/evaluation";

/** Something that the results rest on and that no published text settles; its words are made by `t(key, params)`. */
interface Assumption {
  readonly key: TextKey;
  readonly params: TextParams;
}

/** What was assumed (docs/method.md, What is published and what is assumed), for Checks, the JSON and the pane. */
export function assumptions(evaluation: Evaluation): readonly Assumption[] {
  const { title, settings } = evaluation.edition;
  return [
    ...(title.sample ? [plain("report.assumptions.sample")] : []),
    ...(title.approved ? [] : [plain("report.assumptions.notApproved")]),
    mainBlocks(evaluation),
    plain(tieRankings[settings.tieRanking]),
    ...(settings.tieBreaks.length === 0 ? [plain("report.assumptions.noTieBreaks")] : settings.tieBreaks.map(tieBreak)),
    plain(settings.scheme === "points" ? "report.assumptions.schemePoints" : "report.assumptions.schemeSumOfPlaces"),
    ...(evaluation.groups === undefined
      ? []
      : [
          {
            key: "report.assumptions.byGroups",
            params: { groups: evaluation.groups.map(({ name }) => name || "–").join("; ") },
          } as const,
        ]),
    ...(settings.floorBlocksAtZero ? [plain("report.assumptions.floorBlocksAtZero")] : []),
    ...guessed(evaluation),
    ...missing(evaluation),
    plain(settings.notReported === "notRated" ? "report.assumptions.notRated" : "report.assumptions.ratedWithZeros"),
    ...settings.entryConditions.map((condition) => plain(`criteria.entry.assumption.${condition}`)),
    { key: "report.assumptions.prizes", params: { count: settings.prizes } },
    ...(settings.prizes > 0 ? [plain(sharedPrizes[settings.sharedPrize])] : []),
    ...least("report.assumptions.prizeLeast", settings.prizeLeast),
    ...(settings.mostOnPlace === null
      ? []
      : [{ key: "report.assumptions.mostOnPlace", params: { count: settings.mostOnPlace } } as const]),
    encouragement(settings.encouragement),
    ...least("report.assumptions.encouragementLeastTotal", settings.encouragementLeastTotal),
    settings.decimals === 0
      ? plain("report.assumptions.decimalsWhole")
      : { key: "report.assumptions.decimals", params: { count: settings.decimals } },
  ];
}

function missing(evaluation: Evaluation): readonly Assumption[] {
  const count = valuesWithoutNumber(evaluation);
  return count === 0 ? [] : [{ key: "report.assumptions.missing", params: { count } }];
}

function least(key: TextKey, total: number | null): readonly Assumption[] {
  return total === null ? [] : [{ key, params: { least: total } }];
}

function plain(key: TextKey): Assumption {
  return { key, params: {} };
}

const tieRankings: Readonly<Record<TieRanking, TextKey>> = {
  best: "report.assumptions.tiesBest",
  dense: "report.assumptions.tiesDense",
  mean: "report.assumptions.tiesMean",
};

const sharedPrizes: Readonly<Record<SharedPrize, TextKey>> = {
  positions: "report.assumptions.sharedPrizePositions",
  place: "report.assumptions.sharedPrizePlace",
  each: "report.assumptions.sharedPrizeEach",
};

function mainBlocks({ edition }: Evaluation): Assumption {
  const main = edition.blocks.filter((block) => block.main).map(({ code }) => code);
  if (main.length === 0) return plain("report.assumptions.noMainBlocks");
  const isSettled = edition.title.approved && !edition.title.sample;
  return {
    key: isSettled ? "report.assumptions.mainBlocksApproved" : "report.assumptions.mainBlocks",
    params: { codes: main.join(", ") },
  };
}

function guessed({ guessed: codes }: Evaluation): readonly Assumption[] {
  return codes.length === 0 ? [] : [{ key: "report.assumptions.guessed", params: { codes: codes.join(", ") } }];
}

function tieBreak(rule: TieBreak, index: number): Assumption {
  const order = index + 1;
  switch (rule.kind) {
    case "mainTotal":
      return { key: "report.assumptions.tieBreakMainTotal", params: { order } };
    case "firstRanks":
      return { key: "report.assumptions.tieBreakFirstRanks", params: { order } };
    case "criterion":
      return { key: "report.assumptions.tieBreakCriterion", params: { order, code: rule.code } };
    case "block":
      return { key: "report.assumptions.tieBreakBlock", params: { order, code: rule.code } };
    case "value": {
      const key = rule.better === "higher" ? "report.assumptions.tieBreakHigher" : "report.assumptions.tieBreakLower";
      return { key, params: { order, code: rule.code } };
    }
    case "submitted":
      return { key: "report.assumptions.tieBreakSubmitted", params: { order } };
    default:
      return rule satisfies never;
  }
}

function encouragement(rule: Encouragement): Assumption {
  switch (rule.kind) {
    case "mainTotal":
      return { key: "report.assumptions.encouragementMainTotal", params: { count: rule.count } };
    case "blockLeaders":
      return plain("report.assumptions.encouragementBlockLeaders");
    case "aboveShare":
      return { key: "report.assumptions.encouragementAboveShare", params: { share: rule.share } };
    case "leastSum":
      return { key: "report.assumptions.encouragementLeastSum", params: { least: rule.least } };
    default:
      return rule satisfies never;
  }
}

/** Counted criteria of rated organisations that have no number or no points. */
function valuesWithoutNumber({ edition, organisations }: Evaluation): number {
  const scored = scoredCriteria(edition.criteria);
  const valued = edition.criteria.map((criterion) => scored.has(criterion) && !countsByLines(criterion));
  const without = organisations.flatMap(({ scores }) =>
    scores.filter(({ status }, index) => valued[index] === true && status !== "ok"),
  );
  return without.length;
}
