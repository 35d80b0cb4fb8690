import { areaAddress } from "../../workbook/cellAddress";
import { changedRegionCells } from "../guard/regionCells";
import { formulaCell, ordinalCell, textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { organisationNames, type ReportContext } from "../reportContext";
import { checksColumns } from "./checksLayout";

/** Organisations up to which texts are compared by their characters: formulas for more would make requests to Excel large. */
const mostSpelled = 100;

/**
 * Each organisation with a live count of the runs of cells, in the sheets of the regions, that do not hold any more what was
 * read there.
 * @returns the cells with the counts; null where no such sheet stands in the workbook
 */
export function regionsAsRead(draft: SheetDraft, top: number, context: ReportContext): string | null {
  const { t, evaluation, regionSheets } = context;
  if (!context.live || regionSheets.size === 0) return null;
  draft.put(top, 0, textCell(t("report.checks.regionsAsRead"), "heading"));
  const heads = [t("report.columns.number"), t("report.columns.organisation"), t("report.checks.differing")];
  draft.putRow(
    top + 1,
    0,
    heads.map((head) => textCell(head, "columnHeading")),
  );
  const names = organisationNames(context);
  const isLong = evaluation.organisations.length > mostSpelled;
  let right: number = checksColumns.count;
  evaluation.organisations.forEach((organisation, index) => {
    const row = top + 2 + index;
    draft.putRow(row, checksColumns.key, [ordinalCell(index + 1), textCell(names[index] ?? "")]);
    const formulas = changedRegionCells(organisation, regionSheets, isLong);
    (formulas.length === 0 ? ["0"] : formulas).forEach((formula, at) => {
      draft.put(row, checksColumns.count + at, formulaCell(`=IFERROR(${formula},1)`, 0, "number", "0"));
      right = Math.max(right, checksColumns.count + at);
    });
  });
  const bottom = top + 1 + evaluation.organisations.length;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom, right });
}
