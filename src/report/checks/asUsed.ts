import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import type { CellArea, CellValue } from "../../workbook/grid";
import type { StaffRole } from "../../workbook/sheetRole";
import { ordinalCell, formulaCell, textCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { isBlank, valueAt, type SheetValues } from "../staffValues";
import { checksColumns } from "./checksLayout";
import { differingCells } from "./differingCells";

/**
 * Settings, blocks, organisations and corrections as used, as constants, each row with a live count of the cells of the
 * staff sheet that differ.
 * @returns the cells with the counts
 */
export function staffSheetsAsUsed(draft: SheetDraft, top: number, context: ReportContext): readonly string[] {
  const { list, blocks } = context.input.layout.settings;
  const { t, staffCells } = context;
  const next = (): number => (draft.height === 0 ? top : draft.height + 1);
  return [
    areaAsUsed(draft, next(), t("report.checks.settingsAsUsed"), "settings", list, context),
    areaAsUsed(draft, next(), t("report.checks.blocksAsUsed"), "settings", blocks, context),
    ...(["organisations", "corrections"] as const).flatMap((role) => {
      const area = tableArea(staffCells[role]);
      return area === null ? [] : [areaAsUsed(draft, next(), t(`report.checks.${role}AsUsed`), role, area, context)];
    }),
  ];
}

/** Rows below a table that may be filled in. */
const spareRows = 200;

/** From column A to before the first empty column, beyond which drop-downs keep what they offer. */
function tableArea(values: SheetValues): CellArea | null {
  const isEmpty = (column: number): boolean => values.every((_row, row) => isBlank(valueAt(values, row, column)));
  let right = 0;
  while (!isEmpty(right)) right++;
  return right === 0 ? null : { top: 0, left: 0, bottom: values.length - 1 + spareRows, right: right - 1 };
}

/** Columns that a value is shown over: texts are longer than numbers. */
const span = 4;

/** Left column of the value with an index. */
function valueColumn(index: number): number {
  return checksColumns.first + index * span;
}

/** The first column of the area is in the column of texts, the others to the right of the counts. */
function areaAsUsed(
  draft: SheetDraft,
  top: number,
  heading: string,
  role: StaffRole,
  area: CellArea,
  context: ReportContext,
): string {
  const values = context.staffCells[role];
  draft.put(top, 0, textCell(heading, "heading"));
  draft.putRow(top + 1, 0, [
    textCell(context.t("report.columns.number"), "columnHeading"),
    textCell(context.t("criteria.settingsColumn.label"), "columnHeading"),
    textCell(context.t("report.checks.differing"), "columnHeading"),
  ]);
  const others = area.right - area.left;
  const heads = textCell(context.t("criteria.settingsColumn.value"), "columnHeading");
  draft.putMerged(top + 1, valueColumn(0), valueColumn(others) - 1, heads);
  const last = lastFilledRow(area, values);
  for (let staffRow = area.top; staffRow <= last; staffRow++) {
    const row = top + 2 + staffRow - area.top;
    const [first = null, ...rest] = Array.from({ length: others + 1 }, (_value, index) =>
      valueAt(values, staffRow, area.left + index),
    );
    draft.putRow(row, checksColumns.key, [
      ordinalCell(staffRow - area.top + 1),
      asUsedCell(first, "text"),
      formulaCell(changedFormula(row, staffRow, role, area), 0, "number", "0"),
    ]);
    rest.forEach((value, index) => {
      const left = valueColumn(index);
      draft.putMerged(row, left, left + span - 1, asUsedCell(value, "parameter"));
    });
  }
  const bottom = top + 2 + last - area.top;
  if (last < area.bottom) putSpareRows(draft, bottom + 1, role, { ...area, top: last + 1 }, context);
  const end = last < area.bottom ? bottom + 1 : bottom;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom: end, right: checksColumns.count });
}

/** The empty rows at the end of an area, as one: anything there now is new. */
function putSpareRows(draft: SheetDraft, row: number, role: StaffRole, area: CellArea, { t }: ReportContext): void {
  const live = `{${role}}!${areaAddress(area)}`;
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

function changedFormula(row: number, staffRow: number, role: StaffRole, { left, right }: CellArea): string {
  const parts = Array.from({ length: right - left + 1 }, (_part, index) => {
    const own = cellAddress(row, index === 0 ? checksColumns.text : valueColumn(index - 1));
    return differingCells(own, `{${role}}!${cellAddress(staffRow, left + index)}`);
  });
  return `=${parts.join("+")}`;
}
