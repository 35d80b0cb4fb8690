import { unitText } from "../../locales/unitText";
import type { Edition } from "../../criteria/edition";
import { textFormat } from "../../tables/input";
import { tableSheetPlan, type Banner } from "../../tables/tablePlan";
import { localisedText, type Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { planCell, type PlanCell, type SheetInputRule, type SheetPlan } from "../../workbook/sheetPlan";
import { formInput } from "./formInput";
import { formRows, type FormRow } from "./formRows";

type IndicatorRow = Extract<FormRow, { kind: "indicator" }>;

/** The columns of a form, from A on: its heading is `evaluation.form.columns` of the key; its width is in characters. */
const formColumns = [
  column("number", 6, ({ number }) => planCell(number, "code", "0")),
  column("code", 7, ({ criterion }) => planCell(criterion.code, "code", textFormat)),
  column("indicator", 50, ({ name }, language) => planCell(name(language), "text")),
  column("unit", 11, ({ criterion }, language) => planCell(unitText(criterion.unit, language), "text")),
  column("value", 15, ({ criterion }, _language, t) => planCell(null, formInput(criterion, t).style)),
  column("document", 32, () => planCell(null, "input")),
  column("remark", 24, () => planCell(null, "input")),
  column("counting", 42, ({ criterion }, language) => planCell(localisedText(criterion.note, language), "text")),
] as const;
const lastColumn = formColumns.length - 1;
const valueColumn = formColumns.findIndex(({ key }) => key === "value");

function column<Key extends string>(
  key: Key,
  width: number,
  cell: (row: IndicatorRow, language: Language, t: Translate) => PlanCell,
) {
  return { key, width, cell };
}

/**
 * One organisation's form: an indicator a row with a cell for its value, checked as it is typed, and a cell for the
 * document that proves it. Filled in, it reads back without an issue.
 * @param organisation its official name, as the form shows it
 */
export function formSheet(edition: Edition, organisation: string, language: Language, t: Translate): SheetPlan {
  const rows = formRows(edition);
  const banners = formBanners(edition, organisation, language, t);
  const firstRow = banners.length + 1;
  const table = [
    formColumns.map(({ key }) => planCell(t(`evaluation.form.columns.${key}`), "columnHeading")),
    ...rows.map((row) => formCells(row, language, t)),
  ];
  const signatures = [t("evaluation.form.chair"), t("evaluation.form.author")].map((line) => planCell(line, "plain"));
  const signatureRow = banners.length + table.length + 1;
  const wide = new Map([
    ...rows.flatMap((row, index) =>
      row.kind === "block" ? [[firstRow + index, blockHeading(row, language)] as const] : [],
    ),
    ...signatures.map((cell, index) => [signatureRow + index, cell] as const),
  ]);
  return tableSheetPlan({
    role: "indicators",
    title: t("evaluation.form.sheet"),
    banners,
    table: [...table, [], ...signatures.map((cell) => [cell])],
    columnWidths: formColumns.map(({ width }) => width),
    frozenColumns: 0,
    inputRules: rows.flatMap((row, index) => inputRules(row, firstRow + index, t)),
    names: [],
    innerBanners: new Map(Array.from(wide, ([row, cell]) => [row, { cell, toColumn: lastColumn }])),
  });
}

function formBanners(edition: Edition, organisation: string, language: Language, t: Translate): readonly Banner[] {
  const { year, title, id, sample } = edition.title;
  const cells = [
    planCell(t("evaluation.form.title", { year }), "title"),
    planCell(t("evaluation.form.edition", { title: localisedText(title, language), id }), "note"),
    ...(sample ? [planCell(t("criteria.sampleWarning"), "warning")] : []),
    planCell(t("evaluation.form.hint"), "note"),
    planCell(t("evaluation.form.organisation", { organisation }), "heading"),
  ];
  return cells.map((cell) => ({ cell, toColumn: lastColumn }));
}

function formCells(row: FormRow, language: Language, t: Translate): readonly PlanCell[] {
  if (row.kind === "block") {
    return [blockHeading(row, language), ...formColumns.slice(1).map(() => planCell(null, "groupHeading"))];
  }
  return formColumns.map(({ cell }) => cell(row, language, t));
}

function blockHeading({ block }: Extract<FormRow, { kind: "block" }>, language: Language): PlanCell {
  return planCell(`${block.code}. ${localisedText(block.name, language)}`, "groupHeading");
}

function inputRules(row: FormRow, at: number, t: Translate): readonly SheetInputRule[] {
  if (row.kind === "block") return [];
  const { rule, message } = formInput(row.criterion, t);
  return [{ area: { top: at, left: valueColumn, bottom: at, right: valueColumn }, rule, message }];
}
