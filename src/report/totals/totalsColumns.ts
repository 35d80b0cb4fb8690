import type { Edition } from "../../criteria/edition";
import { shownName } from "../../criteria/organisationName";
import { localisedText } from "../../locales/language";
import type { TextKey } from "../../locales/translator";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { recordOf } from "../../tables/recordOf";
import type { CellValue } from "../../workbook/grid";
import type { CellStyleName } from "../../workbook/sheetPlan";
import { totalWidth } from "../kit/organisationTable";
import { numberAt, textAt, valueAt } from "../kit/listItem";
import { liveCell, textCell } from "../kit/planCell";
import type { CellOfRow, ResultColumn } from "../kit/resultColumn";
import { fittingWidth, wordWidth } from "../kit/textFit";
import { largestShare } from "../points/pointsCells";
import { pointsColumn } from "../points/pointsLayout";
import { scorecardCells } from "../scorecard/scorecardLayout";
import { ranksFormat } from "../ranks/ranksFormat";
import { ranksColumn } from "../ranks/ranksLayout";
import { organisationNames, type ReportContext } from "../reportContext";
import { prizeCell } from "./prizeCell";
import type { TotalsKey, TotalsLayout } from "./totalsLayout";

export const organisationWidth = 43;
/** Of the hidden column: its texts in one line ask for no higher rows. */
const labelWidth = 52;

interface TotalsRow {
  readonly organisation: RatedOrganisation;
  /** Its number in the input's order, from 1. */
  readonly inputNumber: number;
}

type TotalsColumn = ResultColumn<TotalsKey, TotalsRow>;

/** A value of the organisation that is in the row, found by its number in a column over all organisations. */
interface Found {
  readonly area: (context: ReportContext) => string;
  readonly value: (row: TotalsRow, context: ReportContext) => CellValue;
  readonly style: CellStyleName;
  readonly format: (context: ReportContext) => string | null;
  readonly itemAt?: typeof numberAt;
}

/** The name leads to the scorecard, where it is chosen; above the limit of live formulas that shows one organisation only. */
const nameColumn: TotalsColumn = {
  key: "organisation",
  heading: (t) => t("report.columns.organisation"),
  width: (context) => fittingWidth(organisationNames(context), 28, organisationWidth),
  cell: (row, context, cellOf) => {
    const cell = foundCell({
      area: ofPoints("organisationColumn"),
      value: ({ organisation }, { language }) => shownName(organisation, language),
      style: "text",
      format: () => null,
      itemAt: textAt,
    })(row, context, cellOf);
    return context.live ? { ...cell, link: `{scorecard}!${scorecardCells.organisation.replaceAll("$", "")}` } : cell;
  },
};

/** A row is of the same group whatever changes: places move within it. */
const groupColumn: TotalsColumn = {
  key: "group",
  heading: (t) => t("report.columns.group"),
  width: ({ groups, t }) => fittingWidth([t("report.awards.noGroup"), ...groups.map(({ name }) => name)], 12, 24),
  cell: ({ organisation: { group = "" } }, { t }) => textCell(group === "" ? t("report.awards.noGroup") : group),
};

/** Columns of Totals, in their order. */
export function totalsColumns({ blocks, settings }: Edition): readonly TotalsColumn[] {
  return [
    ...(settings.byGroups ? [groupColumn] : []),
    found("place", "report.columns.place", () => 7, {
      area: ofRanks("place"),
      value: ({ organisation }) => organisation.place,
      style: "place",
      format: ranksFormat,
    }),
    nameColumn,
    ...blocks.map(({ code, name }, index): TotalsColumn => ({
      key: `block${index}`,
      heading: (_t, language) => `${code}. ${localisedText(name, language)}`,
      width: (context) => wordWidth(localisedText(name, context.language), totalWidth(context), 20),
      cell: foundCell({
        area: ({ points }) => `{points}!${pointsColumn(points, points.blocks[index]?.total ?? 0, "$")}`,
        value: ({ organisation }) => organisation.blockTotals[index] ?? 0,
        style: "number",
        format: ({ pointsFormat }) => pointsFormat,
      }),
    })),
    found("mainTotal", "report.columns.mainTotal", totalWidth, {
      area: ofPoints("mainTotal"),
      value: ({ organisation }) => organisation.mainTotal,
      style: "subtotal",
      format: ({ pointsFormat }) => pointsFormat,
    }),
    found("total", "report.columns.total", totalWidth, {
      area: ofPoints("total"),
      value: ({ organisation }) => organisation.total,
      style: "total",
      format: ({ pointsFormat }) => pointsFormat,
    }),
    ...(settings.scheme === "sumOfPlaces"
      ? [
          found("sumOfRanks", "report.columns.sumOfRanks", totalWidth, {
            area: ofRanks("sumOfRanks"),
            value: ({ organisation }) => organisation.sumOfRanks,
            style: "total",
            format: ranksFormat,
          }),
        ]
      : []),
    {
      key: "inputNumber",
      heading: (t) => t("report.columns.inputNumber"),
      width: ({ t }) => wordWidth(t("report.columns.inputNumber"), 7, 12),
      cell: ({ organisation, inputNumber }, context) => {
        const match = (): string => `=MATCH(${organisation.position},${ofRanks("order")(context)},0)`;
        return liveCell(context, match, inputNumber, "parameter", "0");
      },
    },
    {
      key: "prize",
      heading: (t) => t("report.columns.prize"),
      width: ({ t }) => wordWidth(`${t("report.totals.committee")} ${t("report.totals.unconfirmed")}`, 11, 18),
      cell: ({ organisation }, context, cellOf) => {
        const cells = {
          place: cellOf("place", "column"),
          total: cellOf("total", "column"),
          inputNumber: cellOf("inputNumber", "column"),
        };
        return prizeCell(context, totalsLayoutOf(context), cells, organisation);
      },
    },
    found(
      "largestShare",
      "report.columns.largestShare",
      ({ t }) => wordWidth(t("report.columns.largestShare"), 9, 16),
      {
        area: ofPoints("largestShare"),
        value: ({ organisation }) => largestShare(organisation),
        style: "number",
        format: () => "0%",
        itemAt: valueAt,
      },
    ),
    {
      ...found("label", "report.columns.label", () => labelWidth, {
        area: ofRanks("label"),
        value: ({ organisation: { name } }, context) => context.shortNames.get(name) ?? name,
        style: "parameter",
        format: () => null,
        itemAt: textAt,
      }),
      hidden: true,
    },
  ];
}

export function totalsLayout(edition: Edition, organisations: number): TotalsLayout {
  const keys = totalsColumns(edition).map(({ key }) => key);
  return { ...recordOf(keys, (_key, index) => index), organisations };
}

export function totalsLayoutOf({ evaluation }: ReportContext): TotalsLayout {
  return totalsLayout(evaluation.edition, evaluation.organisations.length);
}

type NumericKeys<Layout> = { [Key in keyof Layout]: Layout[Key] extends number ? Key : never }[keyof Layout];

function ofPoints(column: NumericKeys<ReportContext["points"]>): Found["area"] {
  return ({ points }) => `{points}!${pointsColumn(points, points[column], "$")}`;
}

function ofRanks(column: NumericKeys<ReportContext["ranks"]>): Found["area"] {
  return ({ ranks }) => `{ranks}!${ranksColumn(ranks, ranks[column], "$")}`;
}

function found(key: TotalsKey, heading: TextKey, width: TotalsColumn["width"], parts: Found): TotalsColumn {
  return { key, heading: (t) => t(heading), width, cell: foundCell(parts) };
}

function foundCell({ area, value, style, format, itemAt = numberAt }: Found): TotalsColumn["cell"] {
  return (row: TotalsRow, context: ReportContext, cellOf: CellOfRow<TotalsKey>) => {
    const formula = (): string => `=${itemAt(area(context), cellOf("inputNumber", "column"))}`;
    return liveCell(context, formula, value(row, context), style, format(context));
  };
}
