import { areaAddress } from "../../workbook/cellAddress";
import { changedRegionCells, changedRegionRuns, filledCells } from "../guard/regionCells";
import { formulaCell, ordinalCell, textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { organisationNames, type ReportContext } from "../reportContext";
import { checksColumns } from "./checksLayout";

/** Organisations that have a row each: formulas for more would make requests to Excel large. */
const mostSingle = 100;

/**
 * Each organisation, of a long list each run of cells, with a live count of the runs of cells, in the sheets of the regions,
 * that do not hold any more what was read there; and each sheet, whether cells were added to it.
 * @returns the cells with the counts; null where no such sheet stands in the workbook
 */
export function regionsAsRead(draft: SheetDraft, top: number, context: ReportContext): string | null {
  const { t, evaluation, regionSheets } = context;
  if (!context.live || regionSheets.size === 0) return null;
  const isLong = evaluation.organisations.length > mostSingle;
  const names = organisationNames(context);
  const counted = isLong
    ? changedRegionRuns(evaluation.organisations, regionSheets).map(({ place, formula }) => [place, [formula]] as const)
    : evaluation.organisations.map(
        (organisation, index) => [names[index] ?? "", changedRegionCells(organisation, regionSheets)] as const,
      );
  if (counted.length === 0) return null;
  const filled = filledCells(evaluation.organisations, regionSheets);
  const lines = [...counted, ...filled.map(({ place, formula }) => [place, [formula]] as const)];
  draft.put(top, 0, textCell(t("report.checks.regionsAsRead"), "heading"));
  const what = isLong ? t("report.checks.cell") : t("report.columns.organisation");
  const heads = [t("report.columns.number"), what, t("report.checks.differing")];
  draft.putRow(
    top + 1,
    0,
    heads.map((head) => textCell(head, "columnHeading")),
  );
  let right: number = checksColumns.count;
  lines.forEach(([text, formulas], index) => {
    const row = top + 2 + index;
    draft.putRow(row, checksColumns.key, [ordinalCell(index + 1), textCell(text)]);
    (formulas.length === 0 ? ["0"] : formulas).forEach((formula, at) => {
      draft.put(row, checksColumns.count + at, formulaCell(`=IFERROR(${formula},1)`, 0, "number", "0"));
      right = Math.max(right, checksColumns.count + at);
    });
  });
  const bottom = top + 1 + lines.length;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom, right });
}
