import type { RatedOrganisation } from "../../scoring/evaluation";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { ordinalCell, formulaCell, textCell, valueCell } from "../kit/planCell";
import { pointsRows } from "../points/pointsLayout";
import { ranksColumns } from "../ranks/rankColumns";
import { ranksRows } from "../ranks/ranksLayout";
import { organisationNames, type ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { totalsLayoutOf } from "../totals/totalsColumns";
import { totalsRow } from "../totals/totalsLayout";
import { checksColumns } from "./checksLayout";

/** A number of the add-in's own beside the cell that computes it. */
interface OwnColumn {
  readonly head: string;
  readonly value: (organisation: RatedOrganisation) => number;
}

/**
 * The add-in's own numbers, as constants, in the columns of Points and then of Ranks, each row with a live count of the
 * cells that differ from them there and in Totals.
 * @returns the cells with the counts, or null above the limit of live formulas, where there is nothing to compare
 */
export function ownNumbers(draft: SheetDraft, top: number, context: ReportContext): string | null {
  const { t, evaluation } = context;
  if (!context.live) return null;
  const points = pointsColumns(context);
  const ranks = ranksColumns(context);
  draft.put(top, 0, textCell(t("report.checks.ownNumbers"), "heading"));
  const heads = [t("report.columns.number"), t("report.columns.organisation"), t("report.checks.differing")];
  draft.putRow(
    top + 1,
    0,
    [...heads, ...points.map(({ head }) => head), ...ranks.map(({ checked }) => checked)].map((head) =>
      textCell(head, "columnHeading"),
    ),
  );
  const names = organisationNames(context);
  evaluation.organisations.forEach((organisation, index) => {
    const row = top + 2 + index;
    draft.putRow(row, checksColumns.key, [
      ordinalCell(index + 1),
      textCell(names[index] ?? ""),
      formulaCell(differingFormula(context, index, row, points.length, ranks.length), 0, "number", "0"),
      ...points.map(({ value }) => valueCell(value(organisation), "number", context.pointsFormat)),
      ...ranks.map(({ value, format }) => valueCell(value(organisation), "number", format)),
    ]);
  });
  const bottom = top + 1 + evaluation.organisations.length;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom, right: checksColumns.count });
}

/** In the order of Points from its first criterion to the grand total. */
function pointsColumns({ points, t }: ReportContext): readonly OwnColumn[] {
  return [
    ...points.blocks.flatMap(({ group, criteria }): OwnColumn[] => [
      ...criteria.map(({ criterion, index }) => ({
        head: criterion.code,
        value: ({ scores }: RatedOrganisation) => scores[index]?.points ?? 0,
      })),
      {
        head: t("report.checks.blockTotal", { code: group.block.code }),
        value: ({ blockTotals }) => blockTotals[group.index] ?? 0,
      },
    ]),
    { head: t("report.columns.mainTotal"), value: ({ mainTotal }) => mainTotal },
    { head: t("report.columns.total"), value: ({ total }) => total },
  ];
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
  const ownPoints = areaAddress({ top: row, left, bottom: row, right: left + pointsCount - 1 });
  const ownRanks = areaAddress({
    top: row,
    left: left + pointsCount,
    bottom: row,
    right: left + pointsCount + ranksCount - 1,
  });
  const pointsRow = pointsRows.firstOrganisation + organisation;
  const livePoints = areaAddress({
    top: pointsRow,
    left: points.organisationColumn + 1,
    bottom: pointsRow,
    right: points.total,
  });
  const ranksRow = ranksRows.firstOrganisation + organisation;
  const liveRanks = areaAddress({ top: ranksRow, left: ranks.firstRank, bottom: ranksRow, right: ranks.order });
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
