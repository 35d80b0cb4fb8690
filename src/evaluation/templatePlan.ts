import { defaultEdition } from "../criteria/defaultEdition";
import { attestedOrganisations } from "../criteria/attestedOrganisations";
import { staffSheetPlans } from "../criteria/staffSheets";
import { marksIn } from "../criteria/experts";
import { fullName } from "../criteria/fullName";
import { countsByLines } from "../criteria/lines";
import { withoutEntryAnswers, type EditionDraft } from "../criteria/edition";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { SheetPlan, WorkbookPlan } from "../workbook/sheetPlan";
import { emptyMarksSheets } from "./marksSheet";
import { organisationTable, participants } from "./organisationTable";

/**
 * A workbook to start from: the staff sheets, an empty indicator sheet, and one of marks where experts give such. What was answered to entry conditions holds for
 * the year of the answer, and is asked anew.
 * @param edition what a former workbook says; null takes the sample catalogue
 */
export function templatePlan(language: Language, t: Translate, edition: EditionDraft | null = null): WorkbookPlan {
  const current = edition === null ? defaultEdition() : withoutEntryAnswers(edition);
  const examples = current.roster === null ? attestedOrganisations : [];
  return {
    sheets: [
      emptyIndicatorSheet(current, language, t),
      ...emptyMarksSheets(current, language, t),
      ...staffSheetPlans(current, t, language, { exampleOrganisations: examples }),
    ],
    existing: [],
    active: "indicators",
  };
}

/** An organisation a row, an indicator a column: title, names, units, a row for each organisation that takes part. */
export function emptyIndicatorSheet(edition: EditionDraft, language: Language, t: Translate): SheetPlan {
  const marks = marksIn(edition.criteria);
  const criteria = edition.criteria.filter((one) => !countsByLines(one) && !marks.has(one));
  return organisationTable(
    {
      title: t("workbook.titles.indicators"),
      heading: t("evaluation.template.title", { year: edition.title.year }),
      hint: t("evaluation.template.hint"),
      heads: criteria.map((one) => ({
        head: `${one.code}. ${fullName(one, edition.criteria, language)}`,
        unit: one.unit,
      })),
      names: participants(edition) ?? [],
    },
    language,
    t,
  );
}
