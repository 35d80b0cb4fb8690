import { defaultEdition } from "../criteria/defaultEdition";
import { attestedOrganisations } from "../criteria/attestedOrganisations";
import { staffSheetPlans } from "../criteria/staffSheets";
import { withoutEntryAnswers, type Edition } from "../criteria/edition";
import { localisedText, type Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { plainSheet } from "../workbook/plainSheet";
import type { CellStyleName, PlanCell, SheetPlan, WorkbookPlan } from "../workbook/sheetPlan";

/** Rows that are ready for organisations. */
const spareRows = 25;

/**
 * A workbook to start from: the staff sheets and an empty indicator sheet. What was answered to entry conditions holds for
 * the year of the answer, and is asked anew.
 * @param edition what a former workbook says; null takes the sample catalogue
 */
export function templatePlan(language: Language, t: Translate, edition: Edition | null = null): WorkbookPlan {
  const current = edition === null ? defaultEdition() : withoutEntryAnswers(edition);
  const examples = current.roster === null ? attestedOrganisations : [];
  return {
    sheets: [
      emptyIndicatorSheet(current, language, t),
      ...staffSheetPlans(current, t, language, { exampleOrganisations: examples }),
    ],
    existing: [],
    active: "indicators",
  };
}

/** An organisation a row, an indicator a column: title, names, units, a row for each organisation that takes part. */
export function emptyIndicatorSheet(edition: Edition, language: Language, t: Translate): SheetPlan {
  const { criteria, title, roster } = edition;
  const names = (roster ?? []).filter(({ takesPart }) => takesPart).map(({ name }) => name);
  const heading = (value: string): PlanCell => cell(value, "columnHeading");
  const rows: readonly (readonly (PlanCell | null)[])[] = [
    [cell(t("evaluation.template.title", { year: title.year }), "title")],
    [cell(t("evaluation.template.hint"), "note")],
    [
      heading(t("evaluation.template.number")),
      heading(t("evaluation.template.organisation")),
      ...criteria.map(({ code, name }) => heading(`${code}. ${localisedText(name, language)}`)),
    ],
    [heading(""), heading(t("evaluation.template.unit")), ...criteria.map(({ unit }) => heading(unit))],
    ...Array.from({ length: Math.max(spareRows, names.length) }, (_row, index) => [
      cell(index + 1, "number"),
      cell(names[index] ?? null, "input"),
      ...criteria.map(() => cell(null, "inputNumber")),
    ]),
  ];
  return {
    ...plainSheet("indicators", t("workbook.titles.indicators"), rows),
    columnWidths: [5, 45, ...criteria.map(() => 16)],
    rowHeights: new Map([[2, 90]]),
    frozenRows: 4,
    frozenColumns: 2,
    print: { landscape: true, repeatRows: { from: 2, to: 3 }, repeatColumns: { from: 0, to: 1 }, pagesAcross: 4 },
  };
}

function cell(value: string | number | null, style: CellStyleName): PlanCell {
  return { value, formula: null, style, format: null };
}
