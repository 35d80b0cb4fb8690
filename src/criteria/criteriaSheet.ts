import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { areaRule, columnPositions, columnRules } from "../tables/column";
import { listRule, type TypedRule } from "../tables/input";
import { columnWidths, tableSheetPlan, type Banner } from "../tables/tablePlan";
import { areaAddress } from "../workbook/cellAddress";
import type { CellArea } from "../workbook/grid";
import { planCell, type SheetInputRule, type SheetPlan } from "../workbook/sheetPlan";
import { criteriaColumnList, type CriteriaColumn } from "./criteriaColumns";
import type { EditionDraft } from "./edition";
import type { CriteriaLayout } from "./staffLayout";

export const spareCriteriaRows = 40;

/** Where `criteriaSheetPlan` puts the criteria. */
export function criteriaSheetLayout(edition: EditionDraft): CriteriaLayout {
  const firstRow = bannerCount(edition) + 1;
  return {
    firstRow,
    lastRow: firstRow + edition.criteria.length + spareCriteriaRows - 1,
    columns: columnPositions(criteriaColumnList, (_key, index) => index),
  };
}

/** The criteria as a sheet: a row each, drop-downs, spare rows, and in words how each is counted. */
export function criteriaSheetPlan(edition: EditionDraft, t: Translate, language: Language): SheetPlan {
  const layout = criteriaSheetLayout(edition);
  const rowsOf = (criteria: readonly (EditionDraft["criteria"][number] | null)[]) =>
    criteria.map((criterion) => criteriaColumnList.map(({ cell }) => cell(criterion, t, language)));
  const written = rowsOf(edition.criteria);
  return tableSheetPlan({
    role: "criteria",
    title: t("workbook.titles.criteria"),
    banners: criteriaBanners(edition, t),
    table: [
      criteriaColumnList.map(({ heading }) => planCell(heading(t), "columnHeading")),
      ...written,
      ...rowsOf(Array.from({ length: spareCriteriaRows }, () => null)),
    ],
    columnWidths: columnWidths(criteriaColumnList, written, t),
    frozenColumns: 3,
    print: { repeatColumns: { from: 0, to: 2 }, pagesAcross: 3 },
    inputRules: criteriaInputRules(edition, layout, t),
  });
}

function bannerCount({ title }: EditionDraft): number {
  return title.sample ? 3 : 2;
}

function criteriaBanners({ title }: EditionDraft, t: Translate): readonly Banner[] {
  const cells = [
    planCell(t("criteria.criteriaSheet.title", { year: title.year }), "title"),
    ...(title.sample ? [planCell(t("criteria.sampleWarning"), "warning")] : []),
    planCell(t("criteria.criteriaSheet.hint"), "note"),
  ];
  return cells.map((cell) => ({ cell, toColumn: 4 }));
}

/** Those of the columns, and what can be chosen in this edition only: blocks, and codes as they are in the sheet. */
function criteriaInputRules(edition: EditionDraft, layout: CriteriaLayout, t: Translate): readonly SheetInputRule[] {
  const area = (key: CriteriaColumn): CellArea => {
    const column = layout.columns[key];
    return { top: layout.firstRow, left: column, bottom: layout.lastRow, right: column };
  };
  const message = t("criteria.input.list");
  const blocks = edition.blocks.map(({ code }) => code);
  const codes: TypedRule = {
    rule: { kind: "listArea", formula: `=${areaAddress(area("code"), "$")}` },
    message,
    open: true,
  };
  return [
    ...columnRules(criteriaColumnList, { top: layout.firstRow, bottom: layout.lastRow }, t),
    ...areaRule(area("block"), listRule(blocks, message, true)),
    ...areaRule(area("base"), codes),
    ...areaRule(area("partOf"), codes),
  ].sort((one, other) => one.area.left - other.area.left);
}
