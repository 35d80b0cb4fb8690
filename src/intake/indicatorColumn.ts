import type { Criterion } from "../criteria/criterion";
import type { Issue } from "../issues/issue";
import { cellAt } from "../workbook/grid";
import type { ColumnClaim } from "./header/columnClaim";
import { labelText } from "./header/headerBlock";
import { issueAt, quote } from "./issueAt";
import { columnLabel } from "./sheet/sheetView";
import type { SheetTable } from "./table/locatedTable";
import { statedFor } from "./table/statedUnits";
import type { CellPosition } from "./table/namedRow";
import { unitOf } from "./unit";
import { type Unit, parseUnit } from "../tables/measuringUnit";
import type { ColumnUnit } from "./value/readCell";

/** A column of the sheet that holds a criterion, with all that is the same for each of its cells. */
export interface IndicatorColumn extends ColumnUnit {
  readonly criterion: Criterion;
  /** Position of the criterion in the edition. */
  readonly position: number;
  /** Zero-based column of the view; and the name of that line in the sheet, "F" or "12". */
  readonly column: number;
  readonly at: string;
  readonly claim: ColumnClaim;
}

/** The columns of indicators in the order of the sheet, and what their headers say about units. */
export function indicatorColumns(
  table: SheetTable,
  criteria: readonly Criterion[],
): { readonly columns: readonly IndicatorColumn[]; readonly issues: readonly Issue[] } {
  const columns: IndicatorColumn[] = [];
  const issues: Issue[] = [];
  criteria.forEach((criterion, position) => {
    const claim = table.header.matches.matched.get(criterion);
    if (claim === undefined) return;
    const unit = unitOf(criterion);
    const ownUnit = table.end.units.get(claim.column) ?? claim.unit;
    const stated = ownUnit === null ? statedFor(unit, table.stated) : null;
    const headerUnit = stated?.unit ?? ownUnit;
    const converted = headerPower(unit, headerUnit);
    columns.push({
      criterion,
      position,
      column: claim.column,
      at: columnLabel(table.sheet, claim.column),
      claim,
      unit,
      headerPower: converted,
    });
    const unknown = table.end.unknown?.get(claim.column);
    const isOther = unknown !== undefined || differs(unit, headerUnit);
    const code = converted !== null ? "headerUnitConverted" : isOther ? "headerUnitDiffers" : null;
    if (code === null) return;
    if (stated !== null) {
      const params = { criterion: criterion.code, unit: criterion.unit, written: quote(stated.written) };
      const issue = issueAt(table.sheet, headerPosition(table, claim), code, "warning", params);
      issues.push({ ...issue, cell: stated.cell });
      return;
    }
    const at = unknown ?? unitCell(table, claim.column, headerUnit);
    const written = at === null ? claim.header : labelText(cellAt(table.sheet, at.row, at.column));
    const params = { criterion: criterion.code, unit: criterion.unit, written: quote(written) };
    issues.push(issueAt(table.sheet, at ?? headerPosition(table, claim), code, "warning", params));
  });
  return { columns: columns.sort((one, other) => one.column - other.column), issues };
}

/** A cell of its own in which the unit stands: in the row of units below the heads, in the column beside names one under another. */
function unitCell({ sheet, end }: SheetTable, column: number, unit: Unit | null): CellPosition | null {
  if (!end.units.has(column)) return null;
  const last = sheet.turned ? sheet.rows.length - 1 : end.row;
  for (let row = 0; row <= last; row++) {
    const said = parseUnit(labelText(cellAt(sheet, row, column)));
    if (said !== null && JSON.stringify(said) === JSON.stringify(unit)) return { row, column };
  }
  return null;
}

/** The cell that an issue about a header names. */
export function headerPosition(
  table: SheetTable,
  claim: ColumnClaim,
): { readonly row: number; readonly column: number } {
  return { row: claim.cell?.row ?? table.header.block.bottom, column: claim.cell?.column ?? claim.column };
}

/** The power of ten in which the column is written, where it is another one than the criterion's; else null. */
function headerPower(unit: Unit, header: Unit | null): number | null {
  if (header === null || unit.family === "yesNo" || unit.family === "percent") return null;
  if (header.family !== unit.family || header.power === unit.power) return null;
  return header.power;
}

function differs(unit: Unit, header: Unit | null): boolean {
  if (header === null) return false;
  if (unit.family !== header.family) return true;
  if (unit.family !== "count" || header.family !== "count") return false;
  return unit.word !== header.word && unit.word !== "" && header.word !== "";
}
