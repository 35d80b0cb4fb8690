import { localisedText } from "../locales/language";
import type { CriterionGroup } from "./criterionGroups";
import type { CriterionColumn } from "./points/pointsLayout";
import { textCell } from "./planCell";
import { criterionName, type ReportContext } from "./reportContext";
import type { SheetDraft } from "./sheetDraft";
import { wrappedHeight } from "./textFit";

/** Rows of the heading that Points and Ranks share. */
export interface HeaderRows {
  readonly block: number;
  readonly code: number;
  readonly name: number;
}

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

/** Names of the criteria, wrapped, in a row that is high enough. */
export function putCriterionNames(
  draft: SheetDraft,
  context: ReportContext,
  columns: readonly CriterionColumn[],
  row: number,
  width: number,
): void {
  const names = columns.map(({ criterion }) => criterionName(criterion, context));
  columns.forEach(({ column }, index) => {
    draft.put(row, column, textCell(names[index] ?? "", "columnHeading"));
  });
  draft.setHeight(row, wrappedHeight(names.map((name) => [name, width])));
}

/** "№" and "Organisation" at the left of the heading. */
export function putRowHeading(draft: SheetDraft, { t }: ReportContext, row: number): void {
  draft.put(row, 0, textCell(t("report.columns.number"), "columnHeading"));
  draft.put(row, 1, textCell(t("report.columns.organisation"), "columnHeading"));
}
