/** What the pane loads when a document or another edition is chosen: reading it, rehearsing it, writing its criteria. */
import { appendixEdition } from "../appendix/appendixEdition";
import { newerEdition, type NewerEdition } from "../appendix/newerEdition";
import { readAppendix, type AppendixReading } from "../appendix/readAppendix";
import type { EditionDraft } from "../criteria/edition";
import { readEdition } from "../criteria/readEdition";
import { staffSheetPlans } from "../criteria/staffSheets";
import type { Answers } from "../evaluation/answers";
import type { EvaluationInputs } from "../evaluation/evaluationInputs";
import { readInputs } from "../evaluation/inputs/readInputs";
import { rehearse, type RehearsalOutcome } from "../evaluation/rehearsal/rehearsal";
import { templatePlan } from "../evaluation/templatePlan";
import { countIssues } from "../issues/issue";
import type { Language } from "../locales/language";
import { createTranslator } from "../locales/translator";
import { createTranslators } from "../locales/translators";
import type { WorkbookGrid } from "../workbook/grid";
import { datedTitle } from "../workbook/sheetName";
import type { WorkbookPlan } from "../workbook/sheetPlan";

/** The same data under the rules of the file; null where the data cannot be evaluated now. */
export function rehearseForPane(
  inputs: EvaluationInputs,
  answers: Answers,
  paneLanguage: Language,
  file: WorkbookGrid,
): RehearsalOutcome | null {
  const options = { language: null, fallbackLanguage: paneLanguage, duplicates: null, answers };
  const { understanding, stops } = readInputs(inputs, options);
  const { edition, intake } = understanding;
  if (stops || intake.submissions.length === 0) return null;
  return rehearse(
    { edition, submissions: intake.submissions },
    file,
    (further) => readInputs(inputs, options, further).understanding.intake.submissions,
  );
}

/** The criteria of a document, and what they would change of those in the workbook. */
export interface TakenAppendix {
  readonly reading: AppendixReading;
  readonly edition: EditionDraft;
  /** Against the criteria of the workbook; null where it has none of its own. */
  readonly newer: NewerEdition | null;
  /** The workbook has criteria with errors, which nothing can be set against. */
  readonly isFaulty: boolean;
  /** The criteria sheet of the workbook, which stays as it is until somebody says otherwise. */
  readonly criteriaSheet: string | null;
  readonly hasSettings: boolean;
  readonly titles: readonly string[];
}

/** @param workbook null where none is open. @returns null where the file holds no table of an Appendix */
export function appendixForPane(workbook: WorkbookGrid | null, file: WorkbookGrid): TakenAppendix | null {
  const translators = createTranslators();
  const read = readAppendix(file, translators);
  if (read.criteria.length === 0) return null;
  const former = workbook === null ? null : readEdition(workbook);
  const isFaulty = former !== null && countIssues(former.issues, "error") > 0;
  const isOwn = former !== null && former.sheets.criteria !== null && !former.edition.title.sample && !isFaulty;
  const newer = isOwn ? newerEdition(read, former.edition, translators) : null;
  const reading = newer?.reading ?? read;
  return {
    reading,
    edition: appendixEdition(
      reading,
      file.fileName,
      former === null || newer === null ? (former?.edition ?? null) : { ...former.edition, settings: newer.settings },
      translators,
    ),
    newer,
    isFaulty: isFaulty && former.sheets.criteria !== null,
    criteriaSheet: former?.sheets.criteria ?? null,
    hasSettings: former !== null && former.sheets.settings !== null,
    titles: workbook?.sheets.map(({ title }) => title) ?? [],
  };
}

/** Sheets for the open workbook, and the title under which a criteria sheet that is there stays. */
interface AppendixSheets {
  readonly plan: WorkbookPlan;
  readonly keep: readonly { readonly role: "criteria"; readonly newTitle: string }[];
}

/** @param today "2026-02-20" */
export function appendixSheets(taken: TakenAppendix, language: Language, today: string): AppendixSheets {
  const t = createTranslator(language);
  const roles = taken.hasSettings ? ["criteria"] : ["criteria", "settings"];
  const sheets = staffSheetPlans(taken.edition, t, language).filter(({ role }) => roles.includes(role));
  const { criteriaSheet, titles } = taken;
  return {
    plan: { sheets, existing: [], active: "criteria" },
    keep: criteriaSheet === null ? [] : [{ role: "criteria", newTitle: datedTitle(criteriaSheet, today, titles) }],
  };
}

/** A workbook of its own to start from. */
export function appendixBook({ edition }: TakenAppendix, language: Language): WorkbookPlan {
  return { ...templatePlan(language, createTranslator(language), edition), active: "criteria" };
}
