import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { ordinalCell, formulaCell, textCell, valueCell } from "../kit/planCell";
import type { CheckedNumber, OrganisationColumn } from "../kit/organisationTable";
import { pointsColumns } from "../points/pointsColumns";
import { pointsRows } from "../points/pointsLayout";
import { ranksColumns } from "../ranks/rankColumns";
import { ranksRows } from "../ranks/ranksLayout";
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
export function ownNumbers(draft: SheetDraft, top: number, context: ReportContext): string | null {
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
    [...heads, ...numbers.map(({ head }) => head)].map((head) => textCell(head, "columnHeading")),
  );
  const names = organisationNames(context);
  evaluation.organisations.forEach((organisation, index) => {
    const row = top + 2 + index;
    draft.putRow(row, checksColumns.key, [
      ordinalCell(index + 1),
      textCell(names[index] ?? ""),
      formulaCell(differingFormula(context, index, row, points.length, ranks.length), 0, "number", "0"),
      ...numbers.map(({ value, format }) => valueCell(value(organisation), "number", format)),
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
  organisation: number,
  row: number,
  pointsCount: number,
  ranksCount: number,
): string {
  const { points, ranks } = context;
  const left = checksColumns.first;
  const ofRow = (at: number, from: number, to: number): string =>
    areaAddress({ top: at, left: from, bottom: at, right: to });
  const ownPoints = ofRow(row, left, left + pointsCount - 1);
  const ownRanks = ofRow(row, left + pointsCount, left + pointsCount + ranksCount - 1);
  const livePoints = ofRow(pointsRows.firstOrganisation + organisation, points.organisationColumn + 1, points.total);
  const liveRanks = ofRow(ranksRows.firstOrganisation + organisation, ranks.firstRank, ranks.order);
  const parts = [
    `SUMPRODUCT((ROUND(${ownPoints}-{points}!${livePoints},6)<>0)*1)`,
    `SUMPRODUCT((ROUND(${ownRanks}-{ranks}!${liveRanks},6)<>0)*1)`,
    ...totalsParts(context, organisation, row, pointsCount, ranksCount),
  ];
  return `=IFERROR(${parts.join("+")},${pointsCount + ranksCount})`;
}

/** The organisation's row of Totals must have its name, its place and its total. */
function totalsParts(
  context: ReportContext,
  organisation: number,
  row: number,
  pointsCount: number,
  ranksCount: number,
): readonly string[] {
  const { evaluation } = context;
  const layout = totalsLayoutOf(context);
  const position = evaluation.organisations[organisation]?.position ?? 0;
  const totals = (column: number): string =>
    `{totals}!${cellAddress(totalsRow(layout, position, evaluation.edition), column)}`;
  const total = cellAddress(row, checksColumns.first + pointsCount - 1);
  const place = cellAddress(row, checksColumns.first + pointsCount + ranksCount - 2);
  const name = cellAddress(row, checksColumns.text);
  return [
    `IF(EXACT(${totals(layout.organisation)},${name}),0,1)`,
    `IF(${totals(layout.place)}=${place},0,1)`,
    `IF(ROUND(${totals(layout.total)}-${total},6)=0,0,1)`,
  ];
}
