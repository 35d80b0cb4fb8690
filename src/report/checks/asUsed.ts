import { areaAddress } from "../../workbook/cellAddress";
import type { CellArea, CellValue } from "../../workbook/grid";
import { formulaCell, textCell, valueCell } from "../planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../sheetDraft";
import { valueAt } from "../staffCells";
import { checksColumns } from "./checksLayout";
import { differingCells } from "./differingCells";

/**
 * Settings and blocks as used, as constants, each row with a live count of the cells of the settings sheet that differ.
 * @returns the cells with the counts
 */
export function settingsAsUsed(draft: SheetDraft, top: number, context: ReportContext): readonly string[] {
  const { list, blocks } = context.input.layout.settings;
  const { t } = context;
  const settings = areaAsUsed(draft, top, t("report.checks.settingsAsUsed"), list, context);
  const blockTable = areaAsUsed(draft, draft.height + 1, t("report.checks.blocksAsUsed"), blocks, context);
  return [settings, blockTable];
}

/** The first column of the area stands in the column of texts, the others to the right of the counts. */
function areaAsUsed(draft: SheetDraft, top: number, heading: string, area: CellArea, context: ReportContext): string {
  draft.put(top, 0, textCell(heading, "heading"));
  draft.putRow(top + 1, 0, [
    textCell(context.t("report.columns.number"), "columnHeading"),
    textCell(context.t("report.checks.setting"), "columnHeading"),
    textCell(context.t("report.checks.changed"), "columnHeading"),
    textCell(context.t("report.checks.value"), "columnHeading"),
  ]);
  const others = area.right - area.left;
  draft.fillRow(top + 1, 0, checksColumns.first + others - 1, "columnHeading");
  for (let staffRow = area.top; staffRow <= area.bottom; staffRow++) {
    const row = top + 2 + staffRow - area.top;
    const values = Array.from({ length: others + 1 }, (_value, index) =>
      valueAt(context.staffCells.settings, staffRow, area.left + index),
    );
    const [first = null, ...rest] = values;
    draft.putRow(row, checksColumns.key, [
      valueCell(staffRow - area.top + 1, "number", "0"),
      asUsedCell(first, "text"),
      formulaCell(changedFormula(row, staffRow, area), 0, "number", "0"),
      ...rest.map((value) => asUsedCell(value, "parameter")),
    ]);
  }
  const bottom = top + 2 + area.bottom - area.top;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom, right: checksColumns.count });
}

function asUsedCell(value: CellValue, style: "text" | "parameter") {
  return valueCell(value, style, typeof value === "number" ? "General" : null);
}

function changedFormula(row: number, staffRow: number, { left, right }: CellArea): string {
  const label = areaAddress({ top: row, left: checksColumns.text, bottom: row, right: checksColumns.text });
  const liveLabel = `{settings}!${areaAddress({ top: staffRow, left, bottom: staffRow, right: left })}`;
  const parts = [differingCells(label, liveLabel)];
  if (right > left) {
    const used = { top: row, left: checksColumns.first, bottom: row, right: checksColumns.first + right - left - 1 };
    const live = `{settings}!${areaAddress({ top: staffRow, left: left + 1, bottom: staffRow, right })}`;
    parts.push(differingCells(areaAddress(used), live));
  }
  return `=IFERROR(${parts.join("+")},1)`;
}
