import type { Translate } from "../locales/translator";
import { columnRules } from "../tables/column";
import { tableSheetPlan, type Banner } from "../tables/tablePlan";
import { planCell, type PlanCell, type SheetPlan } from "../workbook/sheetPlan";
import type { EditionDraft } from "./edition";
import { organisationColumnList } from "./organisationColumns";

const spareOrganisationRows = 30;

/**
 * The organisations as a sheet; without a roster a heading and empty rows.
 * @param examples names written with a mark in front, which the reader ignores until the mark is removed
 */
export function organisationsSheetPlan(edition: EditionDraft, t: Translate, examples: readonly string[]): SheetPlan {
  const banners = organisationBanners(t, examples.length > 0);
  const headingRow = banners.length;
  const rows = [
    ...(edition.roster ?? []).map((organisation) =>
      organisationColumnList.map(({ cell }) => cell(organisation, t, "ru")),
    ),
    ...examples.map((name) => exampleRow(name, t)),
    ...Array.from({ length: spareOrganisationRows }, spareRow),
  ];
  return tableSheetPlan({
    role: "organisations",
    title: t("workbook.titles.organisations"),
    banners,
    table: [organisationColumnList.map(({ heading }) => planCell(heading(t), "columnHeading")), ...rows],
    columnWidths: organisationColumnList.map(({ width }) => width),
    frozenColumns: 1,
    inputRules: columnRules(organisationColumnList, { top: headingRow + 1, bottom: headingRow + rows.length }, t),
  });
}

function organisationBanners(t: Translate, withExamples: boolean): readonly Banner[] {
  const mark = t("criteria.organisationsSheet.exampleMark");
  const cells = [
    planCell(t("criteria.organisationsSheet.title"), "title"),
    planCell(t("criteria.organisationsSheet.hint"), "note"),
    ...(withExamples ? [planCell(t("criteria.organisationsSheet.examples", { mark }), "warning")] : []),
  ];
  return cells.map((cell) => ({ cell, toColumn: 2 }));
}

function exampleRow(name: string, t: Translate): readonly PlanCell[] {
  const marked = `${t("criteria.organisationsSheet.exampleMark")} ${name}`;
  return [planCell(marked, "info"), ...spareRow().slice(1)];
}

function spareRow(): readonly PlanCell[] {
  return organisationColumnList.map(() => planCell(null, "input"));
}
