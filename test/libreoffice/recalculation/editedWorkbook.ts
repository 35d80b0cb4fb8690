/** A workbook that somebody has typed into, and how each of its sheets must look once LibreOffice has recalculated it. */
import { createTranslator } from "../../../src/locales/translator";
import { checksColumns, checksNames } from "../../../src/report/checks/checksLayout";
import { dataLayout } from "../../../src/report/data/dataLayout";
import { pointsLayout, pointsRows } from "../../../src/report/points/pointsLayout";
import { ranksLayout, ranksRows } from "../../../src/report/ranks/ranksLayout";
import { scorecardColumns, scorecardRows } from "../../../src/report/scorecard/scorecardLayout";
import { totalsLayout } from "../../../src/report/totals/totalsColumns";
import { totalsRow, totalsRows } from "../../../src/report/totals/totalsLayout";
import { cellAddress } from "../../../src/workbook/cellAddress";
import type { CellValue } from "../../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import type { SheetRole } from "../../../src/workbook/sheetRole";
import { editedPlan, type Edit } from "../../report/editedPlan";
import type { PlannedReport } from "../../report/reportPlan";
import { isSameValue, type WorkbookValues } from "../recalculate";
import { allTogether, comparePlanned, type CellChoice, type CellComparison } from "./plannedCells";

export interface EditedWorkbook {
  /** As it was written. */
  readonly before: PlannedReport;
  /** What was typed into it. */
  readonly edits: readonly Edit[];
  /** Our own evaluation of the same input with the same changes. */
  readonly after: PlannedReport;
}

/** The edited workbook; the scorecard shows whom it shows after an evaluation, so that the two can be compared. */
export function workbookAsEdited({ before, edits, after }: EditedWorkbook): WorkbookPlan {
  const { chooser: row } = scorecardRows;
  const column: number = scorecardColumns.value;
  const value = after.sheet("scorecard").rows[row]?.[column]?.value ?? null;
  return editedPlan(before.plan, [...edits, { role: "scorecard", row, column, value }]);
}

/**
 * Every cell of Points, Ranks, the table of Totals, the scorecard and the counts of Data, against our own evaluation of
 * the edited input. Until the next Evaluate do not move (docs/architecture.md, What follows live): the list of ties, Awards, and the fingerprint.
 */
export function compareEdited(edited: EditedWorkbook, values: WorkbookValues): CellComparison {
  const { after } = edited;
  const { edition, organisations, fingerprint } = after.evaluation;
  const lastOfTotals = totalsRows.firstOrganisation + organisations.length - 1;
  const chosen: readonly (readonly [SheetRole, CellChoice])[] = [
    ["points", () => true],
    ["ranks", () => true],
    ["totals", (_cell, row) => row !== totalsRows.warning && row <= lastOfTotals],
    ["scorecard", (_cell, row) => row !== scorecardRows.warning],
    ["data", ({ formula }) => formula !== null],
  ];
  const isFoot: CellChoice = ({ value }) => typeof value === "string" && value.includes(fingerprint);
  const layout = totalsLayout(edition, organisations.length);
  const checks = compareChecks(edited, values);
  const warnings = compareWarnings(edited, values);
  if (layout.organisations === 0) throw new Error("Nobody is rated");
  return allTogether([
    ...chosen.map(([role, choose]) =>
      comparePlanned([after.sheet(role)], values, (cell, row, column) => {
        return choose(cell, row, column) && !isFoot(cell, row, column);
      }),
    ),
    checks,
    warnings,
  ]);
}

/** Totals, Awards, the resolution and the scorecard say that the awards are older than the numbers. */
function compareWarnings({ before }: EditedWorkbook, values: WorkbookValues): CellComparison {
  const t = createTranslator("ru");
  const roles = ["totals", "awards", "resolution", "scorecard"] as const;
  return allTogether(
    roles.map((role) =>
      comparePlanned(
        [withExpected(before.sheet(role), (value) => (value === t("report.stale.no") ? t("report.stale.yes") : null))],
        values,
        ({ formula }) => formula !== null,
      ),
    ),
  );
}

/** Checks: for each organisation the numbers that differ now, the settings that have changed, and the verdict. */
function compareChecks({ before, after, edits }: EditedWorkbook, values: WorkbookValues): CellComparison {
  const checks = before.sheet("checks");
  const own = before.evaluation.organisations.map((_organisation, index) => differingNumbers(before, after, index));
  const rows = checks.rows.flatMap((cells, row) =>
    cells[checksColumns.count]?.formula?.includes("EXACT({points}!") === true ? [row] : [],
  );
  if (rows.length !== own.length) throw new Error("Checks has a row for each organisation");
  const named = (name: string): string => {
    const area = checks.names.find((one) => one.name === name)?.area;
    if (area === undefined) throw new Error(`Checks has no ${name}`);
    return cellAddress(area.top, area.left);
  };
  const expected = new Map<string, CellValue>([
    ...rows.map((row, index) => [cellAddress(row, checksColumns.count), own[index] ?? null] as const),
    [named(checksNames.differences), own.reduce((sum, count) => sum + count, movedProposals(checks, values))],
    [named(checksNames.settingsChanged), changedSettings(before, edits)],
  ]);
  const t = createTranslator("ru");
  const sheet = withExpected(checks, (value, address) =>
    value === t("report.checks.agreed") ? t("report.checks.disagreed") : (expected.get(address) ?? null),
  );
  return comparePlanned([sheet], values);
}

/** Cells of Awards that moved, as LibreOffice counts them: proposals are looked up live and do not move to others. */
function movedProposals(checks: SheetPlan, values: WorkbookValues): number {
  const counts = checks.rows.map((cells, row) => {
    const isOfAwards = cells[checksColumns.count]?.formula?.startsWith("=IFERROR(SUMPRODUCT(1-") === true;
    const refersToAwards = cells[checksColumns.count]?.formula?.includes("{awards}!") === true;
    const count = values.get(checks.title)?.get(cellAddress(row, checksColumns.count));
    return isOfAwards && refersToAwards && typeof count === "number" ? count : 0;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Only the cells for which something is expected, each with that. */
function withExpected(sheet: SheetPlan, expected: (value: CellValue, address: string) => CellValue): SheetPlan {
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      const value = cell === null ? null : expected(cell.value, cellAddress(rowIndex, column));
      return cell === null || value === null ? null : { ...cell, value };
    }),
  );
  if (!rows.flat().some((cell) => cell !== null)) throw new Error(`${sheet.title} has no such cell`);
  return { ...sheet, rows };
}

/** What Checks must count for an organisation: its cells in Points and Ranks that moved, and its row of Totals. */
function differingNumbers(before: PlannedReport, after: PlannedReport, index: number): number {
  const { edition, organisations } = before.evaluation;
  const points = pointsLayout(edition, organisations.length);
  const ranks = ranksLayout(edition, organisations.length);
  const pointsRow = pointsRows.firstOrganisation + index;
  const ranksRow = ranksRows.firstOrganisation + index;
  const totals = totalsLayout(edition, organisations.length);
  const row = totalsRow(totals, organisations[index]?.position ?? 0, edition);
  const data = dataLayout(edition, organisations.length);
  const values = between(data.firstCriterion, data.missingColumn - 1);
  const dataRow = data.firstOrganisation + index;
  const inData = (report: PlannedReport, column: number): CellValue =>
    report.sheet("data").rows[dataRow]?.[column]?.value ?? null;
  const numbers = (report: PlannedReport): number =>
    values.filter((column) => typeof inData(report, column) === "number").length;
  // A 0 in place of words does not move the sum.
  const sum = (report: PlannedReport): number =>
    values.reduce((all, column) => all + (column + 1) * numberOf(inData(report, column)), 0);
  const isMoved = (role: SheetRole, at: number, columns: readonly number[]): number =>
    Math.min(1, movedCells(before, after, role, at, columns));
  return (
    (numbers(before) === numbers(after) ? 0 : 1) +
    (isSameValue(sum(before), sum(after)) ? 0 : 1) +
    isMoved("totals", row, between(totals.organisation + 1, totals.total).concat(totals.place)) +
    isMoved("totals", row, [totals.prize]) +
    movedCells(before, after, "points", pointsRow, between(points.organisationColumn + 1, points.total)) +
    movedCells(before, after, "ranks", ranksRow, between(ranks.firstRank, ranks.order)) +
    movedCells(before, after, "totals", row, [totals.organisation, totals.place, totals.total])
  );
}

function numberOf(value: CellValue): number {
  return typeof value === "number" ? value : 0;
}

function movedCells(
  before: PlannedReport,
  after: PlannedReport,
  role: SheetRole,
  row: number,
  columns: readonly number[],
): number {
  const valueIn = (report: PlannedReport, column: number): CellValue =>
    report.sheet(role).rows[row]?.[column]?.value ?? null;
  return columns.filter((column) => !isSameValue(valueIn(before, column), valueIn(after, column))).length;
}

/** Cells of Criteria and Settings that hold something else now. */
function changedSettings({ sheet }: PlannedReport, edits: readonly Edit[]): number {
  const last = new Map(
    edits
      .filter(({ role }) => role === "criteria" || role === "settings")
      .map((edit) => [`${edit.role}!${cellAddress(edit.row, edit.column)}`, edit] as const),
  );
  return [...last.values()].filter(({ role, row, column, value }) => {
    return !isSameValue(sheet(role).rows[row]?.[column]?.value ?? null, value);
  }).length;
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_column, index) => first + index);
}
