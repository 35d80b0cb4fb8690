import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import type { RatedOrganisation } from "../../scoring/evaluation";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { ordinalCell, formulaCell, textCell, valueCell } from "../kit/planCell";
import type { CheckedNumber, OrganisationColumn } from "../kit/organisationTable";
import { pointsColumns } from "../points/pointsColumns";
import { pointsRows } from "../points/pointsLayout";
import { ranksColumns } from "../ranks/rankColumns";
import { ranksRows } from "../ranks/ranksLayout";
import { exactSum, expectedCount, expectedNumber } from "../guard/areaDigest";
import { organisationNames, type ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { totalsLayoutOf } from "../totals/totalsColumns";
import { totalsRow } from "../totals/totalsLayout";
import { checksColumns } from "./checksLayout";

/**
 * The add-in's own numbers, as constants, in the columns of Points and then of Ranks, each row with a live count of the
 * cells that differ from them there and in Totals.
 * @returns the cells with the counts, or null above the limit of live formulas, where there is nothing to compare
 */
export function ownNumbers(draft: SheetDraft, top: number, context: ReportContext, totals: SheetPlan): string | null {
  const { t, evaluation } = context;
  if (!context.live) return null;
  const points = checkedNumbers(pointsColumns(context));
  const ranks = checkedNumbers(ranksColumns(context));
  const numbers = [...points, ...ranks];
  draft.put(top, 0, textCell(t("report.checks.ownNumbers"), "heading"));
  const heads = [t("report.columns.number"), t("report.columns.organisation"), t("report.checks.differing")];
  draft.putRow(
    top + 1,
    0,
    [...heads, ...numbers.map(({ head }) => head), t("report.columns.prize")].map((head) =>
      textCell(head, "columnHeading"),
    ),
  );
  const names = organisationNames(context);
  evaluation.organisations.forEach((organisation, index) => {
    const row = top + 2 + index;
    const layout = totalsLayoutOf(context);
    const prize = totals.rows[totalsRow(layout, organisation.position, evaluation.edition)]?.[layout.prize]?.value;
    draft.putRow(row, checksColumns.key, [
      ordinalCell(index + 1),
      textCell(names[index] ?? ""),
      formulaCell(differingFormula(context, organisation, index, row, points.length, ranks.length), 0, "number", "0"),
      ...numbers.map(({ value, format }) => valueCell(value(organisation), "number", format)),
      textCell(String(prize ?? "")),
    ]);
  });
  const bottom = top + 1 + evaluation.organisations.length;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom, right: checksColumns.count });
}

function checkedNumbers(columns: readonly OrganisationColumn[]): readonly CheckedNumber[] {
  return columns.flatMap(({ checked }) => checked ?? []);
}

/** A cell that cannot be compared (a text, an error) counts the whole row. */
function differingFormula(
  context: ReportContext,
  organisation: RatedOrganisation,
  index: number,
  row: number,
  pointsCount: number,
  ranksCount: number,
): string {
  const { points, ranks, data } = context;
  const left = checksColumns.first;
  const ofRow = (at: number, from: number, to: number): string =>
    areaAddress({ top: at, left: from, bottom: at, right: to });
  const ownPoints = ofRow(row, left, left + pointsCount - 1);
  const ownRanks = ofRow(row, left + pointsCount, left + pointsCount + ranksCount - 1);
  const [pointsRow, ranksRow] = [pointsRows.firstOrganisation + index, ranksRows.firstOrganisation + index];
  const livePoints = ofRow(pointsRow, points.organisationColumn + 1, points.total);
  const liveRanks = ofRow(ranksRow, ranks.firstRank, ranks.order);
  const named = [
    `{points}!${cellAddress(pointsRow, points.organisationColumn)}`,
    `{ranks}!${cellAddress(ranksRow, ranks.organisationColumn)}`,
    `{data}!${cellAddress(data.firstOrganisation + index, data.organisationColumn)}`,
  ];
  const parts = [
    `SUMPRODUCT((ROUND(${ownPoints}-{points}!${livePoints},6)<>0)*1)`,
    `SUMPRODUCT((ROUND(${ownRanks}-{ranks}!${liveRanks},6)<>0)*1)`,
    ...named.map((cell) => isOther(cell, cellAddress(row, checksColumns.text))),
    ...valuesParts(context, organisation, index),
    ...totalsParts(context, organisation, row, pointsCount, ranksCount),
  ];
  return `=IFERROR(${parts.join("+")},${pointsCount + ranksCount})`;
}

/** 1 where two texts are not the same. */
function isOther(cell: string, own: string): string {
  return `1-EXACT(${cell},${own})`;
}

/** Of the values in Data how many there are, and their sum by columns. */
function valuesParts({ data }: ReportContext, { scores }: RatedOrganisation, index: number): readonly string[] {
  const row = data.firstOrganisation + index;
  const right = data.missingColumn - 1;
  const cells = `{data}!${areaAddress({ top: row, left: data.firstCriterion, bottom: row, right })}`;
  const values = scores.map(({ reading }) => reading.value);
  const sum = exactSum(values.map((value, at) => (value ?? 0) * (data.firstCriterion + at + 1)));
  return [
    expectedCount(`COUNT(${cells})`, values.filter((value) => value !== null).length),
    expectedNumber(`SUMPRODUCT(${cells},COLUMN(${cells}))`, sum),
  ];
}

/** The organisation's row of Totals must have its name, its place and total, its prize, and the sums of its numbers by columns. */
function totalsParts(
  context: ReportContext,
  { place, position, total, mainTotal, blockTotals }: RatedOrganisation,
  row: number,
  pointsCount: number,
  ranksCount: number,
): readonly string[] {
  const layout = totalsLayoutOf(context);
  const at = totalsRow(layout, position, context.evaluation.edition);
  const totals = (column: number): string => `{totals}!${cellAddress(at, column)}`;
  const own = (index: number): string => cellAddress(row, checksColumns.first + index);
  const sums = `{totals}!${areaAddress({ top: at, left: layout.place, bottom: at, right: layout.total })}`;
  const columns: readonly (readonly [number, number])[] = [
    [layout.place, place],
    ...blockTotals.map((sum, index) => [layout[`block${index}`] ?? 0, sum] as const),
    [layout.mainTotal, mainTotal],
    [layout.total, total],
  ];
  return [
    isOther(totals(layout.organisation), cellAddress(row, checksColumns.text)),
    `(${totals(layout.place)}<>${own(pointsCount + ranksCount - 2)})*1`,
    `(ROUND(${totals(layout.total)}-${own(pointsCount - 1)},6)<>0)*1`,
    expectedNumber(`SUMPRODUCT(${sums},COLUMN(${sums}))`, exactSum(columns.map(([column, sum]) => (column + 1) * sum))),
    isOther(totals(layout.prize), own(pointsCount + ranksCount)),
  ];
}
