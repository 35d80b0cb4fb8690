/** What the pane loads when Evaluate is pressed first: reading, scoring and planning of sheets. */
import { defaultEdition } from "../criteria/defaultEdition";
import { readEdition } from "../criteria/readEdition";
import { staffSheetPlans } from "../criteria/staffSheets";
import type { Answers } from "../evaluation/answers";
import {
  evaluateInputs,
  recordedResults,
  restorePrevious,
  type EvaluateOptions,
  type RecordedResults,
} from "../evaluation/evaluateWorkbook";
import type { EvaluationInputs } from "../evaluation/evaluationInputs";
import type { PlanTarget } from "../evaluation/evaluationPlan";
import type { DocumentMaterial, OfficialDocuments } from "../documents/officialDocuments";
import type { EvaluationOutcome, Understanding } from "../evaluation/outcome";
import { collectedSheetPlan } from "../evaluation/collectedSheet";
import { expertForms } from "../evaluation/marksSheet";
import { formPlans } from "../evaluation/formPlan";
import { nextYearPlan } from "../evaluation/nextYearPlan";
import { withSentOrganisations } from "../evaluation/sentOrganisations";
import { scorecardFiles } from "../evaluation/scorecardFiles";
import { regionMessages, type OrganisationMessage } from "../evaluation/regionMessages";
import { submissionStatuses, type SubmissionStatus } from "../intake/submissionStatus";
import type { Edition } from "../criteria/edition";
import { templatePlan } from "../evaluation/templatePlan";
import { changesSince } from "../evaluation/changesSince";
import type { ChangesSince } from "../evaluation/foundChanges";
import { comparisonWithFile } from "../evaluation/comparisonWithFile";
import type { ChosenRule } from "../criteria/chosenRules";
import { understand } from "../evaluation/understand";
import type { EvaluationComparison } from "../insight/comparedWith";
import { tryRules, type TriedOrganisation } from "../insight/triedRules";
import type { Language } from "../locales/language";
import { createTranslator, dictionaries } from "../locales/translator";
import type { WorkbookGrid } from "../workbook/grid";
import { carriedSheetPlan } from "../workbook/carriedSheet";
import { freeSheetName } from "../workbook/sheetName";
import type { SheetPlan, WorkbookPlan } from "../workbook/sheetPlan";
import { staffRoles } from "../workbook/sheetRole";
import type { FilePart, OutputFile } from "./saving/handOver";
import type { EvaluationResult } from "../evaluation/outcome";

export { gatherInputs } from "../evaluation/inputs/gatherInputs";

/** All texts: those that the pane loads first are only its own. */
export { dictionaries };

/** Fetches what is loaded when it is first needed, so that it is there without a network. */
export async function loadParts(): Promise<void> {
  await Promise.all([
    import(/* webpackChunkName: "xlsx" */ "../workbook/files/readWorkbook"),
    import(/* webpackChunkName: "xlsx" */ "../workbook/xlsx/writeXlsx"),
    import(/* webpackChunkName: "xlsx" */ "../workbook/xlsx/zip"),
    import(/* webpackChunkName: "documents" */ "../documents/officialDocuments"),
    import("../workbook/files/foreignWorkbook"),
    import("../workbook/files/delimitedText"),
    import("../workbook/files/documentTables"),
    import("hucre/xlsx"),
    import("@e965/xlsx"),
    import("@e965/xlsx/dist/cpexcel"),
  ]);
}

/** @throws HostFault */
export async function workbookOfFile(bytes: Uint8Array, name: string): Promise<WorkbookGrid> {
  const { readWorkbook } = await import(/* webpackChunkName: "xlsx" */ "../workbook/files/readWorkbook");
  return readWorkbook(bytes, name);
}

export async function fileOfPlan(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../workbook/xlsx/writeXlsx");
  return new Uint8Array(await writeXlsx(plan));
}

interface PaneEvaluation {
  /** Language of the sheets where the settings name none. */
  readonly paneLanguage: Language;
  readonly target: PlanTarget;
}

/** Results that the pane has shown until now, and the workbook does not hold. */
export interface ShownBefore {
  readonly outcome: EvaluationResult;
  /** "2026-02-20"; null where that is not known. */
  readonly date: string | null;
}

/** What is understood of the inputs with the answers given so far; nothing is computed. */
export function understandForPane(inputs: EvaluationInputs, answers: Answers, paneLanguage: Language): Understanding {
  return understand(inputs, { language: null, fallbackLanguage: paneLanguage, duplicates: null, answers });
}

export function evaluateForPane(
  inputs: EvaluationInputs,
  answers: Answers,
  options: PaneEvaluation,
  before: ShownBefore | null = null,
): EvaluationOutcome {
  const earlier = before === null ? null : earlierOfShown(before);
  return evaluateInputs(inputs, { ...evaluateOptions(options), duplicates: null, answers, before: earlier });
}

function earlierOfShown({ outcome, date }: ShownBefore): NonNullable<EvaluateOptions["before"]> {
  const { edition, intake, decisions } = outcome;
  return { inputs: { edition, submissions: intake.submissions, decisions }, with: { kind: "previous", date } };
}

/** What changed since the last evaluation; null where the workbook remembers none. */
export function changesForPane(
  inputs: EvaluationInputs,
  answers: Answers,
  paneLanguage: Language,
): ChangesSince | null {
  return changesSince(inputs, { language: null, fallbackLanguage: paneLanguage, duplicates: null, answers });
}

/** What evaluating now would come to against a file of another time; null where either cannot be evaluated. */
export function compareForPane(
  inputs: EvaluationInputs,
  answers: Answers,
  paneLanguage: Language,
  file: WorkbookGrid,
): EvaluationComparison | null {
  const options = { language: null, fallbackLanguage: paneLanguage, duplicates: null, answers };
  return comparisonWithFile(inputs, file, options);
}

/** What the evaluation would come to under other rules. */
export function trialForPane(
  { evaluation, intake, decisions }: EvaluationResult,
  rules: readonly ChosenRule[],
): readonly TriedOrganisation[] {
  return tryRules(evaluation, intake.submissions, decisions, rules);
}

/** The results that the workbook holds already, from its record; null where it remembers none. */
export function recordedForPane(workbook: WorkbookGrid, options: PaneEvaluation): RecordedResults | null {
  return recordedResults(workbook, evaluateOptions(options));
}

/** What `restoreForPane` would bring back; null where the workbook keeps none. */
export { restorable } from "../evaluation/previous/earlierEvaluation";

/** The evaluation before the last one; null where the workbook keeps none. */
export function restoreForPane(workbook: WorkbookGrid, options: PaneEvaluation): EvaluationOutcome | null {
  return restorePrevious(workbook, evaluateOptions(options));
}

function evaluateOptions({ paneLanguage, target }: PaneEvaluation): Omit<EvaluateOptions, "duplicates" | "answers"> {
  const today = new Date().toISOString().slice(0, 10);
  return { language: null, fallbackLanguage: paneLanguage, target, today, insight: true };
}

/** The staff sheets that the open workbook lacks, filled with the sample; null where it has all of them. */
export function missingStaffSheets(workbook: WorkbookGrid, language: Language): WorkbookPlan | null {
  const { sheets: found } = readEdition(workbook);
  const sheets = staffSheetPlans(defaultEdition(), createTranslator(language), language).filter(({ role }) =>
    staffRoles.some((staff) => staff === role && found[staff] === null),
  );
  return sheets.length === 0 ? null : addedPlan(workbook, sheets);
}

/** The sample as sheets beside those of the open workbook. */
export function sampleSheetsForPane(workbook: WorkbookGrid, sample: WorkbookGrid): WorkbookPlan {
  const sheets = sample.sheets.map((sheet) => carriedSheetPlan(sheet, sheet.title));
  return addedPlan(workbook, sheets);
}

/** An empty table by the criteria of the open workbook, and the staff sheets that it lacks. */
export function emptyTableForPane(workbook: WorkbookGrid, language: Language): WorkbookPlan {
  const { edition, sheets: found } = readEdition(workbook);
  const sheets = templatePlan(language, createTranslator(language), edition).sheets.filter(
    ({ role }) => !staffRoles.some((staff) => staff === role && found[staff] !== null),
  );
  return addedPlan(workbook, sheets);
}

function addedPlan(workbook: WorkbookGrid, sheets: readonly SheetPlan[]): WorkbookPlan {
  const taken = new Set(workbook.sheets.map(({ title }) => title));
  const titled = sheets.map((plan): SheetPlan => {
    const title = freeSheetName(plan.title, taken);
    taken.add(title);
    return { ...plan, title };
  });
  return { sheets: titled, existing: [], active: titled[0]?.role ?? "indicators" };
}

/** A workbook for the year after that of the open one, with the answers given so far. */
export function nextYearForPane(
  inputs: EvaluationInputs,
  answers: Answers,
  paneLanguage: Language,
): { readonly plan: WorkbookPlan; readonly year: number } {
  const edition = withSentOrganisations(understandForPane(inputs, answers, paneLanguage));
  const language = edition.settings.language ?? paneLanguage;
  return { plan: nextYearPlan(edition, language, createTranslator(language)), year: edition.title.year + 1 };
}

export function templateForPane(language: Language): WorkbookPlan {
  return templatePlan(language, createTranslator(language));
}

/**
 * What was sent as one new sheet; null where nothing was read, "guesses" while a header is only guessed or nothing speaks for
 * a name: under the head of organisations it would.
 */
export function collectedForPane(
  inputs: EvaluationInputs,
  understanding: Understanding,
  from: "regionFiles" | "all",
): WorkbookPlan | "guesses" | null {
  const { tables } = understanding.intake;
  const isOpen = ({ columns, names }: (typeof tables)[number]): boolean =>
    columns.some(({ matchedBy }) => matchedBy === "guess") || names.some(({ unspoken }) => unspoken === true);
  if (tables.some(isOpen)) return "guesses";
  const sheet = collectedSheetPlan({ inputs, understanding, from, t: createTranslator(understanding.language) });
  return sheet === null ? null : { sheets: [sheet], existing: [], active: sheet.role };
}

/** For whom forms are made: the organisations of their sheet, those that the tables name, or those of the sample. */
export type FormsFor = "sheet" | "tables" | "sample";

/** By which criteria, and for whom, forms are made. @param inputs null: nothing is open */
export function formsEditionForPane(
  inputs: EvaluationInputs | null,
  answers: Answers,
  paneLanguage: Language,
): { readonly edition: Edition; readonly formsFor: FormsFor } {
  if (inputs === null) return { edition: defaultEdition(), formsFor: "sample" };
  const understanding = understandForPane(inputs, answers, paneLanguage);
  const edition = withSentOrganisations(understanding);
  if (edition.roster === null) return { edition, formsFor: "sample" };
  return { edition, formsFor: understanding.edition.roster === null ? "tables" : "sheet" };
}

/** A form for each organisation of the organisations sheet; empty where there is none to be made. */
export async function formsForPane(edition: Edition, language: Language): Promise<readonly FilePart[]> {
  const t = createTranslator(language);
  const forms = await numbered(formPlans(edition, language, t), "form.xlsx", workbookPart);
  return [...forms, ...(await numbered(expertForms(edition, language, t), "expert.xlsx", workbookPart))];
}

/** Who sent what, in the order of the data. */
export function statusesForPane(understanding: Understanding): readonly SubmissionStatus[] {
  return submissionStatuses(understanding.intake, understanding.edition, understanding.issues);
}

/** A letter to each organisation with open questions, in the language of the region. */
export function messagesForPane(understanding: Understanding, language: Language): readonly OrganisationMessage[] {
  return regionMessages({ ...understanding, language }, createTranslator(language));
}

export function messageFiles(messages: readonly OrganisationMessage[]): Promise<readonly FilePart[]> {
  return numbered(messages, "message.txt", ({ text }) =>
    Promise.resolve({ bytes: new TextEncoder().encode(text), text }),
  );
}

/** The draft resolution and the annex to the minutes, in both languages. */
export async function documentsForPane(outcome: DocumentMaterial): Promise<OfficialDocuments> {
  const { officialDocuments } = await import(/* webpackChunkName: "documents" */ "../documents/officialDocuments");
  return officialDocuments(outcome, new Date().toISOString().slice(0, 10));
}

/** A scorecard for each rated organisation, or for one alone, in the language of the sheets. */
export function scorecardsForPane(
  {
    evaluation,
    language,
    safety = null,
  }: Pick<EvaluationResult, "evaluation" | "language"> & Partial<Pick<EvaluationResult, "safety">>,
  only: string | null = null,
): Promise<readonly FilePart[]> {
  const all = scorecardFiles(evaluation, language, createTranslator(language), safety);
  const cards = only === null ? all : all.filter(({ organisation }) => organisation === only);
  return numbered(cards, "scorecard.xlsx", workbookPart);
}

async function workbookPart({ plan }: { readonly plan: WorkbookPlan }): Promise<Pick<FilePart, "bytes" | "text">> {
  const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../workbook/xlsx/writeXlsx");
  return { bytes: await writeXlsx(plan), text: null };
}

/** "form-01.xlsx": names that no archive program spoils; names of regions never become file names. */
async function numbered<Item extends { readonly organisation: string }>(
  items: readonly Item[],
  name: "form.xlsx" | "expert.xlsx" | "message.txt" | "scorecard.xlsx",
  content: (item: Item) => Promise<Pick<FilePart, "bytes" | "text">>,
): Promise<readonly FilePart[]> {
  const parts: FilePart[] = [];
  for (const [index, item] of items.entries()) {
    const number = String(index + 1).padStart(2, "0");
    parts.push({ name: name.replace(".", `-${number}.`), about: item.organisation, ...(await content(item)) });
  }
  return parts;
}

/** The files as one zip archive, with a list of whose each is where they are somebody's. */
export async function archiveOf(name: string, parts: readonly FilePart[]): Promise<OutputFile> {
  const { zip } = await import(/* webpackChunkName: "xlsx" */ "../workbook/xlsx/zip");
  const files = new Map(parts.map((part) => [part.name, part.bytes]));
  const list = parts.filter(({ about }) => about !== "").map((part) => `${part.name}: ${part.about}\n`);
  if (list.length > 0) files.set("list.txt", new TextEncoder().encode(list.join("")));
  return { name, bytes: new Uint8Array(await zip(files, true)), parts };
}
