import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import type { CellArea, CellValue } from "../../workbook/grid";
import { ordinalCell, formulaCell, textCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { isBlank, valueAt, type SheetValues } from "../staffValues";
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

/** Columns that a value is shown over: texts are longer than numbers. */
const span = 4;

/** Left column of the value with an index. */
function valueColumn(index: number): number {
  return checksColumns.first + index * span;
}

/** The first column of the area is in the column of texts, the others to the right of the counts. */
function areaAsUsed(draft: SheetDraft, top: number, heading: string, area: CellArea, context: ReportContext): string {
  draft.put(top, 0, textCell(heading, "heading"));
  draft.putRow(top + 1, 0, [
    textCell(context.t("report.columns.number"), "columnHeading"),
    textCell(context.t("criteria.settingsColumn.label"), "columnHeading"),
    textCell(context.t("report.checks.differing"), "columnHeading"),
  ]);
  const others = area.right - area.left;
  const heads = textCell(context.t("criteria.settingsColumn.value"), "columnHeading");
  draft.putMerged(top + 1, valueColumn(0), valueColumn(others) - 1, heads);
  const last = lastFilledRow(area, context.staffCells.settings);
  for (let staffRow = area.top; staffRow <= last; staffRow++) {
    const row = top + 2 + staffRow - area.top;
    const [first = null, ...rest] = Array.from({ length: others + 1 }, (_value, index) =>
      valueAt(context.staffCells.settings, staffRow, area.left + index),
    );
    draft.putRow(row, checksColumns.key, [
      ordinalCell(staffRow - area.top + 1),
      asUsedCell(first, "text"),
      formulaCell(changedFormula(row, staffRow, area), 0, "number", "0"),
    ]);
    rest.forEach((value, index) => {
      const left = valueColumn(index);
      draft.putMerged(row, left, left + span - 1, asUsedCell(value, "parameter"));
    });
  }
  const bottom = top + 2 + last - area.top;
  if (last < area.bottom) putSpareRows(draft, bottom + 1, { ...area, top: last + 1 }, context);
  const end = last < area.bottom ? bottom + 1 : bottom;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom: end, right: checksColumns.count });
}

/** The empty rows at the end of an area, as one: anything there now is new. */
function putSpareRows(draft: SheetDraft, row: number, area: CellArea, { t }: ReportContext): void {
  const live = `{settings}!${areaAddress(area)}`;
  draft.put(row, checksColumns.key, textCell("", "code"));
  draft.put(row, checksColumns.text, textCell(t("report.checks.spareRows")));
  const formula = `=SUMPRODUCT((${live}<>"")*1)`;
  draft.put(row, checksColumns.count, formulaCell(formula, 0, "number", "0"));
}

function lastFilledRow(area: CellArea, values: SheetValues): number {
  for (let row = area.bottom; row >= area.top; row--) {
    for (let column = area.left; column <= area.right; column++) {
      if (!isBlank(valueAt(values, row, column))) return row;
    }
  }
  return area.top;
}

function asUsedCell(value: CellValue, style: "text" | "parameter") {
  return valueCell(value, style, typeof value === "number" ? "General" : null);
}

function changedFormula(row: number, staffRow: number, { left, right }: CellArea): string {
  const parts = Array.from({ length: right - left + 1 }, (_part, index) => {
    const own = cellAddress(row, index === 0 ? checksColumns.text : valueColumn(index - 1));
    return differingCells(own, `{settings}!${cellAddress(staffRow, left + index)}`);
  });
  return `=${parts.join("+")}`;
}
