import { unitText } from "../locales/unitText";
import { defaultEdition } from "../criteria/defaultEdition";
import { attestedOrganisations } from "../criteria/attestedOrganisations";
import { staffSheetPlans } from "../criteria/staffSheets";
import { fullName } from "../criteria/fullName";
import { countsByLines } from "../criteria/lines";
import { withoutEntryAnswers, type EditionDraft } from "../criteria/edition";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { tableSheetPlan } from "../tables/tablePlan";
import { planCell, type PlanCell, type SheetPlan, type WorkbookPlan } from "../workbook/sheetPlan";

const spareRows = 25;

/**
 * A workbook to start from: the staff sheets and an empty indicator sheet. What was answered to entry conditions holds for
 * the year of the answer, and is asked anew.
 * @param edition what a former workbook says; null takes the sample catalogue
 */
export function templatePlan(language: Language, t: Translate, edition: EditionDraft | null = null): WorkbookPlan {
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
export function emptyIndicatorSheet(edition: EditionDraft, language: Language, t: Translate): SheetPlan {
  const { title, roster } = edition;
  const criteria = edition.criteria.filter((criterion) => !countsByLines(criterion));
  const names = (roster ?? []).filter(({ takesPart }) => takesPart).map(({ name }) => name);
  const heading = (value: string): PlanCell => planCell(value, "columnHeading");
  const table: SheetPlan["rows"] = [
    [
      heading(t("report.columns.number")),
      heading(t("report.columns.organisation")),
      ...criteria.map((one) => heading(`${one.code}. ${fullName(one, edition.criteria, language)}`)),
    ],
    [
      heading(""),
      heading(t("evaluation.template.unit")),
      ...criteria.map(({ unit }) => heading(unitText(unit, language))),
    ],
    ...Array.from({ length: Math.max(spareRows, names.length) }, (_row, index) => [
      planCell(index + 1, "number"),
      planCell(names[index] ?? null, "input"),
      ...criteria.map(() => planCell(null, "inputNumber")),
    ]),
  ];
  return {
    ...tableSheetPlan({
      role: "indicators",
      title: t("workbook.titles.indicators"),
      banners: [
        // It does not wrap, and a printed page ends a text where the next column is repeated.
        {
          cell: planCell(t("evaluation.template.title", { year: title.year }), "title"),
          toColumn: Math.min(5, criteria.length + 1),
        },
        { cell: planCell(t("evaluation.template.hint"), "note"), toColumn: 1 },
      ],
      table,
      columnWidths: [5, 45, ...criteria.map(() => 16)],
      frozenColumns: 2,
      print: { landscape: true, repeatRows: { from: 2, to: 3 }, repeatColumns: { from: 0, to: 1 }, pagesAcross: 4 },
      inputRules: [],
      names: [],
    }),
    // The units stay in view, too.
    frozenRows: 4,
  };
}
