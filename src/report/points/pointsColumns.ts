import type { RatedOrganisation } from "../../scoring/evaluation";
import { criterionWidth, numberAndName, totalWidth, type OrganisationColumn } from "../kit/organisationTable";
import type { CriterionColumn } from "../criterionGroups";
import { wordWidth } from "../kit/textFit";
import { criterionName, type ReportContext } from "../reportContext";
import { blockCodeValue } from "./blockParameters";
import { codeCell } from "./parameterCells";
import { blockTotalCell, criterionPointsCell, largestShareCell, sumOfBlocksCell } from "./pointsCells";
import type { BlockColumns } from "./pointsLayout";

/** With the number beside it as wide as the Kazakh title, which would be cut at the edge of the columns that each page repeats. */
const organisationWidth = 50;

/** Columns of Points, in their order: block by block its criteria and its total, then the totals of several blocks. */
export function pointsColumns(context: ReportContext): readonly OrganisationColumn[] {
  const { points, t } = context;
  const { blocks } = points;
  const mainBlocks = blocks.filter(({ group }) => group.block.main);
  const share = t("report.columns.largestShare");
  return [
    ...numberAndName(context, organisationWidth, {
      number: [null, t("report.columns.number")],
      name: [t("report.columns.code"), t("report.columns.organisation")],
    }),
    ...blocks.flatMap((block) => [
      ...block.criteria.map((column) => criterionColumn(context, column)),
      blockColumn(context, block),
    ]),
    sumColumn(context, mainBlocks, "mainTotal"),
    sumColumn(context, blocks, "total"),
    {
      heads: [null, share],
      width: wordWidth(share, 12, 16),
      cell: (organisation, index) => largestShareCell(context, index, organisation),
    },
  ];
}

function criterionColumn(context: ReportContext, column: CriterionColumn): OrganisationColumn {
  const { criterion, index } = column;
  return {
    heads: [codeCell(context, column).value, criterionName(criterion, context)],
    width: criterionWidth(context, column),
    cell: ({ scores }, row) => criterionPointsCell(context, row, column, scores[index]),
    checked: {
      head: criterion.code,
      format: context.pointsFormat,
      value: ({ scores }) => scores[index]?.points ?? 0,
    },
  };
}

function blockColumn(context: ReportContext, block: BlockColumns): OrganisationColumn {
  const { t, pointsFormat } = context;
  const { code } = block.group.block;
  const value = ({ blockTotals }: RatedOrganisation): number => blockTotals[block.group.index] ?? 0;
  return {
    heads: [blockCodeValue(context, block.group.block), t("report.columns.blockTotal")],
    width: totalWidth(context),
    cell: (organisation, index) => blockTotalCell(context, index, block, value(organisation)),
    checked: { head: t("report.checks.blockTotal", { code }), format: pointsFormat, value },
  };
}

function sumColumn(
  context: ReportContext,
  blocks: readonly BlockColumns[],
  key: "mainTotal" | "total",
): OrganisationColumn {
  const head = context.t(`report.columns.${key}`);
  return {
    heads: [null, head],
    width: totalWidth(context),
    cell: (organisation, index) => sumOfBlocksCell(context, index, blocks, organisation[key]),
    checked: { head, format: context.pointsFormat, value: (organisation) => organisation[key] },
  };
}
