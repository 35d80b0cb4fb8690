import type { Translate } from "../../locales/translator";

/** Columns of a form to be sent out, from A on. */
export const formColumns = ["number", "code", "indicator", "unit", "value", "document", "remark", "counting"] as const;
type FormColumn = (typeof formColumns)[number];

/** Widths in characters. */
export const formColumnWidths: Readonly<Record<FormColumn, number>> = {
  number: 6,
  code: 7,
  indicator: 50,
  unit: 11,
  value: 15,
  document: 32,
  remark: 24,
  counting: 42,
};

export function formColumn(column: FormColumn): number {
  return formColumns.indexOf(column);
}

export function formHeadings(t: Translate): readonly string[] {
  return formColumns.map((column) => t(`evaluation.form.columns.${column}`));
}
