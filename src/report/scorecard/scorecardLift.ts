import type { Lift } from "../../insight/lift";
import { numberText } from "../../locales/numberText";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import type { ReportContext } from "../reportContext";
import { scorecardCells, scorecardColumns, scorecardRows, type ScorecardLayout } from "./scorecardLayout";
import type { ScorecardPage } from "./scorecardPage";

/** Of more organisations their texts in three languages outweigh the page: only their own files tell it. */
const mostLive = 100;

/**
 * Under the weakest criteria, in one text: what would lift the organisation. Live, the texts of all are kept in hidden columns, language
 * after language, and the one of the organisation chosen is shown.
 */
export function putLift(page: ScorecardPage, context: ReportContext, layout: ScorecardLayout, own: number): void {
  const { lifts } = context.input.safety ?? {};
  if (lifts === undefined || (page.live && lifts.length > mostLive)) return;
  const row = layout.lift;
  const at = { row: row + 1, left: scorecardColumns.code, right: scorecardColumns.source };
  page.label({ row, left: at.left, right: at.right }, "heading", (t) => t("scorecard.lift.heading"));
  const textOf = (index: number) => (t: Translate, language: Language) =>
    liftText(lifts[index] ?? null, context, t, language);
  const said = lifts.map((_one, index) => page.saidInAll(textOf(index)));
  const texts = (said[0] ?? []).flatMap((_text, language) => said.map((all) => all[language] ?? ""));
  const value = page.said(textOf(own));
  if (!page.live) {
    page.put(at, "text", value);
    return;
  }
  const textAt = page.keepBeside(scorecardRows.firstFact, row, texts);
  const { number, label } = scorecardCells;
  page.put(at, "text", value, `=IF(${number}=0,"",${textAt(`(${label}-1)*${lifts.length}+${number}-1`)})`);
  for (const text of texts) page.growFor(at, text);
}

function liftText(
  lifts: readonly Lift[] | null,
  { evaluation }: ReportContext,
  t: Translate,
  language: Language,
): string {
  if (lifts === null) return t("scorecard.lift.unknown");
  if (lifts.length === 0) return t("scorecard.lift.none");
  return lifts
    .map(({ to, gap, by, changes, lacking }) => {
      const number = (value: number): string => numberText(value, language);
      const words = changes.map(({ criterion, from, to: value }) =>
        t("scorecard.lift.change", {
          code: evaluation.edition.criteria[criterion]?.code ?? "",
          from: from === null ? t("safety.noData") : number(from),
          to: number(value),
        }),
      );
      const key = by === "single" && changes.length === 1 ? "singleOnly" : by;
      const goal = t("scorecard.lift.gap", { goal: t(`scorecard.lift.goal.${to}`), gap: number(gap) });
      return `${goal} ${t(`scorecard.lift.${key}`, { changes: words.join("; "), lacking: number(lacking) })}`;
    })
    .join("\n");
}
