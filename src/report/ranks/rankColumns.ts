import type { TieBreak } from "../../criteria/settings";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellStyleName, PlanCell } from "../../workbook/sheetPlan";
import { numberAndName, totalWidth, type CheckedNumber, type OrganisationColumn } from "../kit/organisationTable";
import { liveCell, textCell } from "../kit/planCell";
import { wordWidth } from "../kit/textFit";
import { pointsCell } from "../points/pointsLayout";
import { criterionName, type ReportContext } from "../reportContext";
import { tieBreakText } from "../tieDescription";
import { betterCounts } from "./betterCounts";
import { betterFormula } from "./betterFormula";
import { firstOfEquals } from "./firstOfEquals";
import { blockOrder } from "../blocks/blockOrder";
import { blockOrderFormula, blockPlaceFormula, criterionRankFormula, orderFormula, placeFormula } from "./rankFormulas";
import { rankColumns, ranksCell, ranksRows, type TieBreakColumn } from "./ranksLayout";
import { markedRanksFormat, ranksFormat } from "./ranksFormat";
import { noValueOf, tieBreakValue } from "./tieBreakValue";
import { dataValueReference } from "../data/dataLayout";
import { noValue } from "../../scoring/comparison";

const organisationWidth = 57;
/** Of the hidden column: its texts in one line ask for no higher rows. */
const labelWidth = 52;

interface RanksNumber extends CheckedNumber {
  /** The code of a criterion, and the heading. */
  readonly heads: readonly [string | null, string];
  readonly width?: number;
  readonly style: CellStyleName;
  /** Where a row differs. */
  readonly formatOf?: (organisation: RatedOrganisation) => string;
  /** @param index of the organisation; null: a value, also where other columns are live */
  readonly formula: ((index: number) => string) | null;
}

/** Columns of Ranks, in their order. */
export function ranksColumns(context: ReportContext): readonly OrganisationColumn[] {
  const { t } = context;
  const usualWidth = Math.max(14, totalWidth(context));
  return [
    ...numberAndName(context, organisationWidth, {
      number: [null, t("report.columns.number")],
      name: [t("report.columns.code"), t("report.columns.organisation")],
    }),
    ...rankNumbers(context).map(({ heads, width = usualWidth, style, formatOf, formula, ...checked }) => ({
      heads,
      width,
      checked,
      cell: (organisation: RatedOrganisation, index: number): PlanCell => {
        const live = context.live && formula !== null;
        const format = formatOf?.(organisation) ?? checked.format;
        return liveCell({ live }, () => formula?.(index) ?? "", checked.value(organisation), style, format);
      },
    })),
    {
      heads: [null, t("report.columns.label")],
      width: labelWidth,
      hidden: true,
      cell: ({ name }) => textCell(context.shortNames.get(name) ?? name),
    },
    ...blockOrders(context).map((column) => ({ ...column, width: usualWidth })),
    ...firstOfEquals(context).map((column) => ({ ...column, width: usualWidth })),
  ];
}

/** From the first rank to the order key. */
function rankNumbers(context: ReportContext): readonly RanksNumber[] {
  const { ranks, points, pointsFormat, t } = context;
  const format = ranksFormat(context);
  const named = (head: string, parts: Omit<RanksNumber, "heads" | "head">): RanksNumber => ({
    heads: [null, head],
    head,
    ...parts,
  });
  const ownRanks = (index: number): string => {
    const row = ranksRows.firstOrganisation + index;
    return `${cellAddress(row, ranks.firstRank)}:${cellAddress(row, ranks.lastRank)}`;
  };
  return [
    ...rankColumns(ranks).map((column): RanksNumber => {
      const { criterion, index: at } = column;
      const name = criterionName(criterion, context);
      return {
        heads: [criterion.code, name],
        width: wordWidth(name, 9, 20),
        head: t("report.checks.rank", { code: criterion.code }),
        style: "number",
        format,
        formatOf: ({ scores }) => (scores[at]?.status === "ok" ? format : markedRanksFormat(context)),
        value: ({ scores }) => scores[at]?.rank ?? 0,
        formula: (index) => criterionRankFormula(context, index, column),
      };
    }),
    ...ranks.blocks.map(({ group, order }, index) =>
      named(t("report.blocks.place", { code: group.block.code }), {
        style: "subtotal",
        format,
        value: ({ blockPlaces }) => blockPlaces[group.index] ?? 0,
        formula: order === null ? null : (row) => blockPlaceFormula(context, row, index),
      }),
    ),
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

function blockOrders(context: ReportContext): readonly Omit<OrganisationColumn, "width">[] {
  const { ranks, evaluation, t } = context;
  return ranks.blocks.flatMap(({ group, order: column }, index): readonly Omit<OrganisationColumn, "width">[] => {
    if (column === null) return [];
    const orders = blockOrder(evaluation.organisations, group.index, context.groups);
    const made: Omit<OrganisationColumn, "width"> = {
      heads: [undefined, `${t("report.columns.order")}: ${group.block.code}`],
      hidden: true,
      cell: (_organisation, row) => {
        const order = orders.indexOf(row) + 1;
        return liveCell(context, () => blockOrderFormula(context, row, index), order, "parameter", "0");
      },
    };
    return [made];
  });
}

/** What a tie-break rule compares, beside the total. */
function tieBreakColumn(context: ReportContext, { rule }: TieBreakColumn, order: number): RanksNumber {
  const { t } = context;
  const head = t("report.ranks.tieBreak", { order });
  return {
    heads: [null, `${head}: ${tieBreakText(rule, t)}`],
    head,
    style: "subtotal",
    format: comparedFormat(context, rule),
    value: (organisation) => tieBreakValue(context, organisation, rule),
    formula: comparedFormula(context, rule),
  };
}

/** Who stands last under the rule, having nothing to compare, has a dash. */
function comparedFormat({ pointsFormat }: ReportContext, { kind }: TieBreak): string {
  const dash = `[>=${noValue}]"–";[<=-${noValue}]"–";`;
  if (kind === "submitted") return `${dash}0000"."00"."00`;
  if (kind === "value") return `${dash}General`;
  return kind === "firstRanks" ? "0" : pointsFormat;
}

/** null: a value, which follows at the next evaluation alone. */
function comparedFormula(context: ReportContext, rule: TieBreak): RanksNumber["formula"] {
  const { points, ranks, data, evaluation } = context;
  const { criteria, blocks } = evaluation.edition;
  const ofPoints =
    (column: number | undefined) =>
    (index: number): string =>
      `={points}!${pointsCell(index, column ?? 0)}`;
  switch (rule.kind) {
    case "firstRanks":
      return (index) => `=${ranksCell(index, ranks.firstRanks)}`;
    case "mainTotal":
      return ofPoints(points.mainTotal);
    case "block": {
      const at = blocks.findIndex(({ code }) => code === rule.code);
      return ofPoints(points.blocks.find(({ group }) => group.index === at)?.total);
    }
    case "criterion": {
      const column = points.columnOf.get(criteria.findIndex(({ code }) => code === rule.code));
      // A criterion that is not counted decides nothing.
      return column === undefined ? null : ofPoints(column);
    }
    case "value": {
      const at = criteria.findIndex(({ code }) => code === rule.code);
      return (index) => {
        const cell = dataValueReference(data, index, at);
        return `=IF(ISNUMBER(${cell}),${cell},${noValueOf(rule)})`;
      };
    }
    case "submitted":
      return null;
    default:
      return rule satisfies never;
  }
}
