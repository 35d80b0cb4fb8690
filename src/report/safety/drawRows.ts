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

/** What random weights would do, award by award, and who could be first under any. */
export function putDraws(draft: SheetDraft, safety: Safety, context: ReportContext, { short }: SafetyNames): void {
  const { draws } = safety;
  if (draws === null) return;
  const { t, language } = context;
  const numbers = drawNumbers(draws);
  const put = (row: number, key: keyof typeof parts, cell: PlanCell): void => {
    draft.putMerged(row, parts[key][0], parts[key][1], cell);
  };
  draft.put(draft.height + 1, 0, textCell(t("safety.draws.heading"), "heading"));
  draft.putMerged(draft.height, 0, parts.withoutOne[1], textCell(t("safety.draws.rule", numbers), "note"));
  const heading = draft.height;
  for (const key of ["award", "organisation"] as const) {
    put(heading, key, textCell(t(`safety.columns.${key}`), "columnHeading"));
  }
  for (const key of ["criterion", "block", "any", "withoutOne"] as const) {
    put(heading, key, textCell(t(`safety.draws.columns.${key}`, numbers), "columnHeading"));
  }
  safety.awards.forEach(({ line, organisation }, index) => {
    const row = draft.height;
    const kept = draws.kept[index];
    put(row, "award", textCell(lineAwardText(line.award, t)));
    put(row, "organisation", textCell(short(organisation)));
    for (const key of ["criterion", "block", "any"] as const) {
      const times = kept?.[key] ?? null;
      put(row, key, times === null ? textCell("–", "code") : valueCell(times / draws.draws, "number", "0.0%"));
    }
    const times = kept?.withoutOne ?? null;
    const { criteria } = draws;
    const said = times === null ? "–" : t("safety.draws.withoutOne", { times, criteria });
    put(row, "withoutOne", textCell(said, "number"));
  });
  if (draws.first.length === 0) return;
  const names = draws.first
    .slice(0, named)
    .map(({ organisation, times }) =>
      t("safety.draws.firstOne", { organisation: short(organisation), share: shareText(times, draws, language) }),
    );
  const more = draws.first.length - names.length;
  const all = more > 0 ? [...names, t("safety.draws.firstMore", { count: more })] : names;
  draft.putMerged(draft.height, 0, parts.withoutOne[1], textCell(t("safety.draws.first", { names: all.join(", ") })));
}

/** Per cent with one decimal; what happened at all is never 0. */
function shareText(times: number, { draws }: WeightDraws, language: ReportContext["language"]): string {
  return numberText(Math.max(0.1, Math.round((times / draws) * 1000) / 10), language);
}
