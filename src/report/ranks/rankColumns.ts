import type { TieBreak } from "../../criteria/settings";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellStyleName, PlanCell } from "../../workbook/sheetPlan";
import { formulaCell, valueCell } from "../kit/planCell";
import { pointsCell } from "../points/pointsLayout";
import type { ReportContext } from "../reportContext";
import { tieBreakText } from "../tieDescription";
import { betterCounts } from "./betterCounts";
import { betterFormula } from "./betterFormula";
import { criterionRankFormula, orderFormula, placeFormula } from "./rankFormulas";
import { rankColumns, ranksCell, ranksRows, type TieBreakColumn } from "./ranksLayout";
import { markedRanksFormat, ranksFormat } from "./ranksFormat";
import { tieBreakValue } from "./tieBreakValue";

/** A column of numbers of Ranks, which Checks shows again as constants. */
export interface RanksColumn {
  /** null: the heading is that of the criterion. */
  readonly heading: string | null;
  /** In Checks. */
  readonly checked: string;
  readonly style: CellStyleName;
  readonly format: string;
  /** Where a row differs. */
  readonly formatOf?: (organisation: RatedOrganisation) => string;
  readonly value: (organisation: RatedOrganisation) => number;
  /** @param index of the organisation; null: a value, also where other columns are live */
  readonly formula: ((index: number) => string) | null;
}

/** From the first rank to the order key, in the order of the sheet. */
export function ranksColumns(context: ReportContext): readonly RanksColumn[] {
  const { ranks, points, pointsFormat, t } = context;
  const format = ranksFormat(context);
  const named = (heading: string, parts: Omit<RanksColumn, "heading" | "checked">): RanksColumn => ({
    heading,
    checked: heading,
    ...parts,
  });
  const ownRanks = (index: number): string => {
    const row = ranksRows.firstOrganisation + index;
    return `${cellAddress(row, ranks.firstRank)}:${cellAddress(row, ranks.lastRank)}`;
  };
  return [
    ...rankColumns(ranks).map((column): RanksColumn => ({
      heading: null,
      checked: t("report.checks.rank", { code: column.criterion.code }),
      style: "number",
      format,
      formatOf: ({ scores }) => (scores[column.index]?.status === "ok" ? format : markedRanksFormat(context)),
      value: ({ scores }) => scores[column.index]?.rank ?? 0,
      formula: (index) => criterionRankFormula(context, index, column),
    })),
    named(t("report.columns.sumOfRanks"), {
      style: "subtotal",
      format,
      value: ({ sumOfRanks }) => sumOfRanks,
      formula: (index) => `=SUM(${ownRanks(index)})`,
    }),
    named(t("report.columns.firstRanks"), {
      style: "subtotal",
      format: "0",
      value: ({ firstRanks }) => firstRanks,
      formula: (index) => `=COUNTIF(${ownRanks(index)},1)`,
    }),
    named(t("report.columns.total"), {
      style: "total",
      format: pointsFormat,
      value: ({ total }) => total,
      formula: (index) => `={points}!${pointsCell(index, points.total)}`,
    }),
    ...ranks.tieBreaks.map((tieBreak, index) => tieBreakColumn(context, tieBreak, index + 1)),
    named(t("report.columns.better"), {
      style: "number",
      format: "0",
      value: betterCounts(context),
      formula: (index) => betterFormula(context, index),
    }),
    named(t("report.columns.place"), {
      style: "place",
      format,
      value: ({ place }) => place,
      formula: (index) => placeFormula(context, index),
    }),
    named(t("report.columns.order"), {
      style: "number",
      format: "0",
      value: ({ position }) => position,
      formula: (index) => orderFormula(context, index),
    }),
  ];
}

/** The row of an organisation. */
export function rankCells(
  columns: readonly RanksColumn[],
  { live }: ReportContext,
  index: number,
  organisation: RatedOrganisation,
): readonly PlanCell[] {
  return columns.map(({ style, format, formatOf, value, formula }) => {
    const code = formatOf?.(organisation) ?? format;
    return live && formula !== null
      ? formulaCell(formula(index), value(organisation), style, code)
      : valueCell(value(organisation), style, code);
  });
}

/** What a tie-break rule compares, beside the total. */
function tieBreakColumn(context: ReportContext, { rule }: TieBreakColumn, order: number): RanksColumn {
  const { ranks, pointsFormat, t } = context;
  const checked = t("report.ranks.tieBreak", { order });
  const column = comparedColumn(context, rule);
  return {
    heading: `${checked}: ${tieBreakText(rule, t)}`,
    checked,
    style: "subtotal",
    format: rule.kind === "firstRanks" ? "0" : pointsFormat,
    value: (organisation) => tieBreakValue(context, organisation, rule),
    formula:
      rule.kind === "firstRanks"
        ? (index) => `=${ranksCell(index, ranks.firstRanks)}`
        : column === null
          ? null
          : (index) => `={points}!${pointsCell(index, column)}`,
  };
}

/** Column of Points that a rule compares; null for a criterion that is not counted and so decides nothing. */
function comparedColumn({ points, evaluation }: ReportContext, rule: TieBreak): number | null {
  if (rule.kind !== "criterion") return points.mainTotal;
  return points.columnOf.get(evaluation.edition.criteria.findIndex(({ code }) => code === rule.code)) ?? null;
}
