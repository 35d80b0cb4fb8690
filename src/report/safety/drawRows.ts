import type { Safety } from "../../insight/safety/awardSafety";
import type { WeightDraws } from "../../insight/safety/draws/weightDraws";
import { numberText } from "../../locales/numberText";
import { textCell, valueCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import type { PlanCell } from "../../workbook/sheetPlan";
import { drawNumbers, lineAwardText, type SafetyNames } from "./safetyText";

/** So many of those who could be first are named. */
const named = 6;

/** Left and right column of each part of a row, under the columns of the awards. */
const parts = {
  award: [0, 0],
  organisation: [1, 1],
  criterion: [2, 2],
  block: [3, 5],
  any: [6, 7],
  withoutOne: [8, 8],
} as const;

interface DrawPlaces {
  readonly begin: number;
  /** The row of the first award; their short names stand in column B. */
  readonly firstAward: number;
}

/** What random weights would do, award by award, and who could be first; gives the row of its heading, null where nothing was drawn. */
export function putDraws(
  draft: SheetDraft,
  safety: Safety,
  context: ReportContext,
  { short }: SafetyNames,
): DrawPlaces | null {
  const { draws } = safety;
  if (draws === null) return null;
  const { t, language } = context;
  const numbers = drawNumbers(draws);
  const putPart = (row: number, key: keyof typeof parts, cell: PlanCell): void => {
    draft.putMerged(row, parts[key][0], parts[key][1], cell);
  };
  const begin = draft.height + 1;
  draft.put(begin, 0, textCell(t("safety.draws.heading"), "heading"));
  draft.putMerged(draft.height, 0, parts.withoutOne[1], textCell(t("safety.draws.rule", numbers), "note"));
  const heading = draft.height;
  for (const key of ["award", "organisation"] as const) {
    putPart(heading, key, textCell(t(`safety.columns.${key}`), "columnHeading"));
  }
  for (const key of ["criterion", "block", "any", "withoutOne"] as const) {
    putPart(heading, key, textCell(t(`safety.draws.columns.${key}`, numbers), "columnHeading"));
  }
  safety.awards.forEach(({ line, organisation }, index) => {
    const row = draft.height;
    const kept = draws.kept[index];
    putPart(row, "award", textCell(lineAwardText(line.award, t)));
    putPart(row, "organisation", textCell(short(organisation)));
    for (const key of ["criterion", "block", "any"] as const) {
      const times = kept?.[key] ?? null;
      putPart(row, key, times === null ? textCell("–", "code") : valueCell(times / draws.draws, "number", "0.0%"));
    }
    const times = kept?.withoutOne ?? null;
    const { criteria } = draws;
    const said = times === null ? "–" : t("safety.draws.withoutOne", { times, criteria });
    putPart(row, "withoutOne", textCell(said, "number"));
  });
  const put = (words: string): void => {
    draft.putMerged(draft.height, 0, parts.withoutOne[1], textCell(words));
  };
  const listed = (names: readonly string[]): string => {
    const more = names.length - named;
    return [...names.slice(0, named), ...(more > 0 ? [t("safety.draws.firstMore", { count: more })] : [])].join("; ");
  };
  if (draws.first.length > 0 && context.evaluation.organisations.length > 1) {
    const names = draws.first.map(({ organisation, times }) =>
      t("safety.draws.firstOne", { organisation: short(organisation), share: shareText(times, draws, language) }),
    );
    put(t("safety.draws.first", { names: listed(names), draws: draws.draws }));
  }
  const { criteria, blocks } = context.evaluation.edition;
  for (const [what, codes] of [
    ["criteria", criteria],
    ["blocks", blocks],
  ] as const) {
    const names = draws.alone
      .filter((one) => one[what].length > 0)
      .sort((one, other) => other[what].length - one[what].length)
      .map((one) =>
        t("safety.draws.aloneOne", {
          organisation: short(one.organisation),
          codes: one[what].map((index) => codes[index]?.code ?? "").join(", "),
        }),
      );
    if (names.length > 0) put(t(`safety.draws.alone.${what}`, { names: listed(names) }));
  }
  return { begin, firstAward: heading + 1 };
}

/** Per cent with one decimal; what happened at all is never 0. */
function shareText(times: number, { draws }: WeightDraws, language: ReportContext["language"]): string {
  return numberText(Math.max(0.1, Math.round((times / draws) * 1000) / 10), language);
}
