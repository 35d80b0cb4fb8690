import { localisedText } from "../../locales/language";
import type { CriterionGroup } from "../criterionGroups";
import type { CriterionColumn } from "../points/pointsLayout";
import { textCell } from "./planCell";
import { criterionName, type ReportContext } from "../reportContext";
import type { SheetDraft } from "./sheetDraft";
import { numberWidth, wordWidth } from "./textFit";

const leastCriterionWidth = 11;
const mostCriterionWidth = 20;

/** Block heading over its columns. */
export function putBlockHeading(
  draft: SheetDraft,
  context: ReportContext,
  { block }: CriterionGroup,
  row: number,
  area: { readonly left: number; readonly right: number },
): void {
  const name = localisedText(block.name, context.language);
  const key = block.main ? "report.columns.mainBlock" : "report.columns.block";
  draft.putMerged(row, area.left, area.right, textCell(context.t(key, { code: block.code, name }), "groupHeading"));
}

/** Names of the criteria, wrapped. */
export function putCriterionNames(
  draft: SheetDraft,
  context: ReportContext,
  columns: readonly CriterionColumn[],
  row: number,
): void {
  const names = columns.map(({ criterion }) => criterionName(criterion, context));
  columns.forEach(({ column }, index) => {
    draft.put(row, column, textCell(names[index] ?? "", "columnHeading"));
  });
}

/** "№" and "Organisation" at the left of the heading. */
export function putRowHeading(draft: SheetDraft, { t }: ReportContext, row: number): void {
  draft.put(row, 0, textCell(t("report.columns.number"), "columnHeading"));
  draft.put(row, 1, textCell(t("report.columns.organisation"), "columnHeading"));
}

/** Width of a criterion's column: no word of its name is broken, and its points fit. */
export function criterionWidth(context: ReportContext, { criterion, index }: CriterionColumn): number {
  const { organisations, edition } = context.evaluation;
  const points = organisations.map(({ scores }) => scores[index]?.points ?? 0);
  return Math.max(
    wordWidth(criterionName(criterion, context), leastCriterionWidth, mostCriterionWidth),
    numberWidth(points, edition.settings.decimals),
  );
}

/** Width of a column of totals. */
export function totalWidth({ evaluation }: ReportContext): number {
  const totals = evaluation.organisations.flatMap(({ total, blockTotals }) => [total, ...blockTotals]);
  return Math.max(12, numberWidth(totals, evaluation.edition.settings.decimals));
}
