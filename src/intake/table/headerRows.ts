import type { Criterion } from "../../criteria/criterion";
import { cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import { labelText } from "../header/headerBlock";
import { isNumberingRow } from "../header/numberingRow";
import { isPartLabel } from "../header/partLabel";
import { isOrganisationLabel, isPlaceLabel } from "../header/organisationLabel";
import type { SheetView } from "../sheet/sheetView";

/** Where the names and codes of criteria stand in a sheet. */
export interface CriterionLabels {
  /** Rows that head columns: several criteria side by side, or one beside the heading of the organisations. */
  readonly headerRows: readonly number[];
  /** Criteria named in those rows. */
  readonly across: ReadonlySet<Criterion>;
  /** For each column, the rows other than header rows in which it names a criterion, from the top down. */
  readonly down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>;
}

/** Rows beyond this hold values of organisations, not labels one under another; header rows are looked for everywhere. */
const mostLabelRows = 2000;

/** Looks at every text of the sheet once. */
export function findCriterionLabels(sheet: SheetView, index: CriterionIndex): CriterionLabels {
  const headerRows: number[] = [];
  const across = new Set<Criterion>();
  const down = new Map<number, Map<number, Criterion>>();
  const wholes: string[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    const named = criteriaOfRow(sheet, row, index, wholes);
    if (named.size === 0 || isNumberingRow(sheet, row)) continue;
    const criteria = new Set(named.values());
    if (criteria.size > 1 || hasOrganisationLabel(sheet, row, named)) {
      headerRows.push(row);
      for (const criterion of criteria) across.add(criterion);
    } else if (row < mostLabelRows) {
      for (const [column, criterion] of named) {
        down.set(column, (down.get(column) ?? new Map<number, Criterion>()).set(row, criterion));
      }
    }
  }
  return { headerRows, across, down };
}

/** @param wholes for each column the last indicator that is no part of another; brought up to date */
function criteriaOfRow(
  sheet: SheetView,
  row: number,
  index: CriterionIndex,
  wholes: string[],
): ReadonlyMap<number, Criterion> {
  const named = new Map<number, Criterion>();
  const cells = sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell.kind !== "text") continue;
    const text = labelText(cell);
    const isPart = isPartLabel(text);
    const criterion = index.find(text) ?? (isPart ? index.findPart(wholes[column] ?? "", text) : null);
    if (!isPart && text !== "") wholes[column] = text;
    if (criterion !== null) named.set(column, criterion);
  }
  return named;
}

function hasOrganisationLabel(sheet: SheetView, row: number, named: ReadonlyMap<number, Criterion>): boolean {
  return (sheet.rows[row] ?? []).some((cell, column) => {
    if (cell.kind !== "text" || named.has(column)) return false;
    const text = labelText(cell);
    return isOrganisationLabel(text) || isPlaceLabel(text);
  });
}

/** How many criteria are named one under another. */
export function criteriaDown({ down }: CriterionLabels): number {
  return new Set(Array.from(down.values()).flatMap((rows) => Array.from(rows.values()))).size;
}
