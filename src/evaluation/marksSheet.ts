import { attestedOrganisations } from "../criteria/attestedOrganisations";
import type { CriterionDraft } from "../criteria/criterion";
import type { EditionDraft } from "../criteria/edition";
import { expertsOf, givenIn, marksIn } from "../criteria/experts";
import { fullName } from "../criteria/fullName";
import { inEachLanguage, localisedText, type Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { markInput } from "../report/form/formInput";
import type { SheetInputRule, SheetPlan, WorkbookPlan } from "../workbook/sheetPlan";
import { organisationTable, participants } from "./organisationTable";

/** The sheet in which all experts' marks are entered; none where the edition has no marks. */
export function emptyMarksSheets(edition: EditionDraft, language: Language, t: Translate): readonly SheetPlan[] {
  const marks = Array.from(marksIn(edition.criteria));
  const heading = t("evaluation.marks.title", { year: edition.title.year });
  const names = participants(edition) ?? [];
  return marks.length === 0 ? [] : [marksSheet(edition, { marks, heading, names }, language, t)];
}

interface ExpertForm {
  /** The expert's name. */
  readonly organisation: string;
  readonly plan: WorkbookPlan;
}

/** A form for each expert, and one for what the commission gives as a whole, with the organisations to be marked; without an organisations sheet the six that are attested. */
export function expertForms(edition: EditionDraft, language: Language, t: Translate): readonly ExpertForm[] {
  const names = participants(edition) ?? attestedOrganisations;
  const given = Array.from(givenIn(edition.criteria));
  const commission = inEachLanguage(() => t("evaluation.marks.commission"));
  const experts = [...expertsOf(edition.criteria), ...(given.length === 0 ? [] : [{ name: commission, marks: given }])];
  return experts.map(({ name, marks }) => {
    const expert = localisedText(name, language);
    const heading = t("evaluation.marks.form", { year: edition.title.year, expert });
    const sheet = marksSheet(edition, { marks, heading, names }, language, t);
    return { organisation: expert, plan: { sheets: [sheet], existing: [], active: "indicators" } };
  });
}

interface MarksTable {
  readonly marks: readonly CriterionDraft[];
  readonly heading: string;
  readonly names: readonly string[];
}

/** What may be given stands on the sheet, too: a check of a cell is seen only where one types. */
function markHint(marks: readonly CriterionDraft[], t: Translate): string {
  return [t("evaluation.marks.hint"), ...marks.map((mark) => `${mark.code}: ${markInput(mark, t).message}`)].join(" ");
}

/** Each mark is checked by its range as it is typed. */
function marksSheet(
  edition: EditionDraft,
  { marks, heading, names }: MarksTable,
  language: Language,
  t: Translate,
): SheetPlan {
  const heads = marks.map((one) => ({
    head: `${one.code}. ${fullName(one, edition.criteria, language)}`,
    unit: one.unit,
  }));
  const texts = { title: t("evaluation.marks.sheet"), heading, hint: markHint(marks, t), heads, names };
  const sheet = organisationTable(texts, language, t);
  const inputRules = marks.map((mark, index): SheetInputRule => {
    const { rule, message } = markInput(mark, t);
    const column = index + 2;
    return {
      area: { top: sheet.frozenRows, left: column, bottom: sheet.rows.length - 1, right: column },
      rule,
      message,
    };
  });
  return { ...sheet, inputRules };
}
