import { addedCorrections } from "../../criteria/addedCorrections";
import type { Criterion } from "../../criteria/criterion";
import type { EditionReading } from "../../criteria/editionReading";
import { criterionCells } from "../../criteria/criterionCells";
import { readEdition } from "../../criteria/readEdition";
import { applyCorrections } from "../../intake/corrections/applyCorrections";
import type { Duplicates, IndicatorInput, IndicatorReading } from "../../intake/indicatorReading";
import { readSubmissions } from "../../intake/readSubmissions";
import type { Issue } from "../../issues/issue";
import { withRuns } from "../../issues/issueRuns";
import type { Language } from "../../locales/language";
import { sheetTitled, type WorkbookGrid } from "../../workbook/grid";
import { noAnswers, withAnswers, type Answers } from "../answers";
import { withoutAnswered } from "../answeredIssues";
import type { EvaluationInputs } from "../evaluationInputs";
import type { Understanding } from "../outcome";
import { namedSheetTitles } from "../ownSheets";
import { entryIssues } from "./entryIssues";
import { regionInputs } from "./regionFiles";
import { decisionsNotCarried, remarksNotCarried } from "./notCarried";
import { copiesNotRead, resultCopies } from "./resultCopies";
import { sampleAmongOwn } from "./sampleAmongOwn";
import { withoutOverflow } from "./withoutOverflow";
import { readOrigins, type SheetOrigins } from "./sheetOrigins";

export interface ReadingOptions {
  /** Language of sheets and messages; null: the settings decide, else `fallbackLanguage`, never the machine's. */
  readonly language: Language | null;
  /** Russian where it is left out. */
  readonly fallbackLanguage?: Language;
  /** null: the answers decide, else the settings. */
  readonly duplicates: Duplicates;
  /** What a person has answered and no sheet holds yet. */
  readonly answers?: Answers;
}

export interface InputsReading {
  readonly understanding: Understanding;
  readonly editionReading: EditionReading;
  readonly origins: SheetOrigins;
  readonly regions: readonly IndicatorInput[];
  /** true: nothing may be evaluated. */
  readonly stops: boolean;
}

/**
 * Reads staff sheets and indicators; every fault is an issue, those of the files first.
 * @param further criteria of another edition to be looked for, too: their readings are behind the others
 */
export function readInputs(
  inputs: EvaluationInputs,
  options: ReadingOptions,
  further: readonly Criterion[] = [],
): InputsReading {
  const { workbook } = inputs;
  const answers = options.answers ?? noAnswers;
  const inSheets = readEdition(workbook);
  const answered = withAnswers(inSheets.edition, answers);
  const edition = further.length === 0 ? answered : { ...answered, criteria: [...answered.criteria, ...further] };
  const language = options.language ?? edition.settings.language ?? options.fallbackLanguage ?? "ru";
  const editionReading = withAccepted(workbook, inSheets, answers, language);
  const origins = inputs.origins ?? readOrigins(workbook);
  const regions = regionInputs(inputs.regionFiles);
  const own = ownSheets(inputs, editionReading);
  const copies = resultCopies(workbook, own);
  const main = { workbook, ownSheets: new Set([...own, ...copies]), origins };
  const nameFiles = inputs.regionFiles.length > 0;
  const read = readSubmissions([main, ...regions.inputs], edition, {
    duplicates: options.duplicates ?? edition.settings.duplicates,
    nameFiles,
    spoken: new Map(answers.names?.map(({ written, isOrganisation }) => [written, isOrganisation])),
  });
  const corrected = applyCorrections(read.submissions, editionReading.corrections.entries, edition);
  const bounded = withoutOverflow(edition, corrected.submissions);
  const intake: IndicatorReading = {
    ...read,
    submissions: bounded.submissions,
    issues: [
      ...withoutAnswered(read.issues, corrected.applied).filter(isToldAlone(editionReading.issues)),
      ...bounded.issues,
    ],
  };
  const isFaulty = editionReading.issues.some(({ severity }) => severity === "error");
  const ofStaff = [
    ...editionReading.issues,
    ...editionReading.corrections.issues,
    ...corrected.issues,
    ...(isFaulty ? [] : entryIssues(editionReading, edition, corrected.submissions, language)),
  ];
  const invented = sampleAmongOwn(inputs, intake.tables);
  const file = nameFiles ? workbook.fileName : null;
  const ofMain = nameFiles ? ofStaff.map((issue) => ofFile(issue, workbook.fileName)) : ofStaff;
  return {
    understanding: {
      language,
      edition,
      staffSheets: editionReading.sheets,
      criterionCells: criterionCells(sheetTitled(workbook, inSheets.sheets.criteria), inSheets.layout.criteria),
      intake,
      corrections: corrected.applied,
      register: editionReading.corrections.entries,
      slips: [],
      issues: withRuns([
        ...inputs.fileIssues,
        ...invented,
        ...ofMain,
        ...copiesNotRead(copies, file),
        ...decisionsNotCarried(workbook, own, file),
        ...remarksNotCarried(workbook, file),
        ...regions.issues,
        ...intake.issues,
      ]),
    },
    editionReading,
    origins,
    regions: regions.inputs,
    stops: intake.stops || isFaulty || invented.length > 0,
  };
}

/** A heading of an indicator whose row has a fault is not unknown. */
function isToldAlone(ofEdition: readonly Issue[]): (issue: Issue) => boolean {
  const faulty = ofEdition.flatMap(({ severity, params: { code } }) =>
    severity === "error" && typeof code === "string" && code !== "" ? [code] : [],
  );
  return ({ code, params: { written } }) =>
    code !== "headerUnknown" || !faulty.some((one) => typeof written === "string" && written.startsWith(`${one}. `));
}

/** With the corrections that were accepted in the pane, as if its register held them. */
function withAccepted(
  workbook: WorkbookGrid,
  reading: EditionReading,
  { repairs = [] }: Answers,
  language: Language,
): EditionReading {
  const register = sheetTitled(workbook, reading.sheets.corrections) ?? null;
  const { entries } = addedCorrections(register, repairs.flat(), language);
  const { corrections } = reading;
  return { ...reading, corrections: { ...corrections, entries: [...corrections.entries, ...entries] } };
}

/** The issue with its file named, where it concerns a sheet. */
export function ofFile(issue: Issue, file: string): Issue {
  return issue.sheet === null || issue.file !== undefined ? issue : { ...issue, file };
}

function ownSheets({ workbook }: EvaluationInputs, reading: EditionReading): ReadonlySet<string> {
  const staff = [...Object.values(reading.sheets).filter((title) => title !== null), ...reading.leftAlone];
  return new Set([...staff, ...namedSheetTitles(workbook)]);
}
