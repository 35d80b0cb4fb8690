import { localisedText } from "../../locales/language";
import type { RatedOrganisation } from "../../scoring/evaluation";
import type { CellValue } from "../../workbook/grid";
import type { PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import type { CriterionColumn, CriterionGroup } from "../criterionGroups";
import { criterionName, organisationNames, type ReportContext } from "../reportContext";
import { ordinalCell, textCell, valueCell } from "./planCell";
import type { SheetDraft } from "./sheetDraft";
import { fittingWidth, numberWidth, wordWidth } from "./textFit";

/** A number of the program's own, which Checks shows as a constant and compares with the cell. */
export interface CheckedNumber {
  readonly head: string;
  readonly format: string;
  readonly value: (organisation: RatedOrganisation) => number;
}

/** A column of a sheet that has an organisation a row: Points, Ranks, Data. */
export interface OrganisationColumn {
  /** One below the other; null: a blank cell of the heading; undefined: no cell. */
  readonly heads: readonly (CellValue | undefined)[];
  /** In characters. */
  readonly width: number;
  /** null leaves the cell empty and unstyled. */
  readonly cell: (organisation: RatedOrganisation, index: number) => PlanCell | null;
  readonly hidden?: true;
  readonly checked?: CheckedNumber;
}

/** The columns that each page repeats. */
export function numberAndName(
  context: ReportContext,
  mostWidth: number,
  heads: { readonly number: OrganisationColumn["heads"]; readonly name: OrganisationColumn["heads"] },
): readonly OrganisationColumn[] {
  const names = organisationNames(context);
  return [
    { heads: heads.number, width: 5, cell: (_organisation, index) => ordinalCell(index + 1) },
    {
      heads: heads.name,
      width: fittingWidth(names, 28, mostWidth),
      cell: (_organisation, index) => textCell(names[index] ?? ""),
    },
  ];
}

/** The headings from a row on, and the organisations from another. */
export function putOrganisations(
  draft: SheetDraft,
  columns: readonly OrganisationColumn[],
  rows: { readonly heads: number; readonly firstOrganisation: number },
  { evaluation }: ReportContext,
): void {
  columns.forEach(({ heads, cell }, column) => {
    heads.forEach((head, index) => {
      if (head !== undefined) draft.put(rows.heads + index, column, valueCell(head, "columnHeading"));
    });
    evaluation.organisations.forEach((organisation, index) => {
      const made = cell(organisation, index);
      if (made !== null) draft.put(rows.firstOrganisation + index, column, made);
    });
  });
}

export function organisationColumnFacts(
  columns: readonly OrganisationColumn[],
): Pick<SheetPlan, "columnWidths" | "hiddenColumns"> {
  return {
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : []))),
  };
}

export function putBlockHeading(
  draft: SheetDraft,
  { t, language }: ReportContext,
  { block }: CriterionGroup,
  row: number,
  area: { readonly left: number; readonly right: number },
): void {
  const name = localisedText(block.name, language);
  const key = block.main ? "report.columns.mainBlock" : "report.columns.block";
  draft.putMerged(row, area.left, area.right, textCell(t(key, { code: block.code, name }), "groupHeading"));
}

/** Width of a criterion's column: no word of its name is broken, and its points fit. */
export function criterionWidth(context: ReportContext, { criterion, index }: CriterionColumn): number {
  const { organisations, edition } = context.evaluation;
  const points = organisations.map(({ scores }) => scores[index]?.points ?? 0);
  return Math.max(wordWidth(criterionName(criterion, context), 11, 20), numberWidth(points, edition.settings.decimals));
}

export function totalWidth({ evaluation }: ReportContext): number {
  const totals = evaluation.organisations.flatMap(({ total, blockTotals }) => [total, ...blockTotals]);
  return Math.max(12, numberWidth(totals, evaluation.edition.settings.decimals));
}
