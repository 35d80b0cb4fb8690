import type { Answers } from "../../evaluation/answers";
import { hasChanges, type ChangesSince } from "../../evaluation/foundChanges";
import type { EvaluationOutcome, EvaluationResult, Understanding } from "../../evaluation/outcome";
import type { EvaluationComparison } from "../../insight/comparedWith";
import type { SelfCheckReport } from "../../workbook/excel/selfCheck/checkReport";
import type { FormsFor } from "../pipeline";
import type { ChosenFile } from "../host/chosenFile";
import type { PaneFault } from "../host/paneFault";
import type { Written } from "../host/workbookHost";
import type { HandedFile } from "../saving/handOver";
import { noOtherRules, type OtherRules } from "./otherRulesState";
import { nothingAnswered, withAnswer, withoutAnswer, type GivenAnswer } from "./paneAnswers";

export const paneSteps = ["data", "criteria", "results"] as const;
export type PaneStep = (typeof paneSteps)[number];

type Refused = Extract<EvaluationOutcome, { readonly kind: "refused" }>;

/** What is going on while the user waits; from "writing" on it can no longer be cancelled. */
export type WorkStep =
  "loading" | "reading" | "checking" | "evaluating" | "writing" | "adding" | "saving" | "selfChecking";

/** The last evaluation, once it has come to an end. */
type Settled =
  | { readonly kind: "idle" }
  /** The data were looked at after the last evaluation, and nothing was computed from them yet. */
  | { readonly kind: "understood"; readonly results: Done | null }
  | Done
  | { readonly kind: "refused"; readonly outcome: Refused }
  | { readonly kind: "failed"; readonly fault: PaneFault; readonly before: Settled };

/** What was evaluated: other files or answers than these make the results out of date. */
interface Basis {
  readonly files: readonly ChosenFile[];
  readonly answers: Answers;
}

interface Done {
  readonly kind: "done";
  readonly outcome: EvaluationResult;
  readonly written: Written;
  /** "2026-02-20T14:32", or by the record of the workbook "2026-02-20"; null where that says nothing. */
  readonly at: string | null;
  readonly basis: Basis;
}

/** `before` stays on the screen while the user waits and comes back when the work is cancelled. */
export type Run = Settled | Working;

interface Working {
  readonly kind: "working";
  readonly step: WorkStep;
  /** How much of the step is done, 0…1; 0 where that is not known. */
  readonly share: number;
  readonly before: Settled;
}

/** A sentence about something other than an evaluation. */
export type Notice =
  | { readonly kind: "answered"; readonly answer: GivenAnswer }
  | { readonly kind: "undone"; readonly answer: GivenAnswer }
  /** @param date "2026-02-20"; null where the record says none */
  | { readonly kind: "restored"; readonly date: string | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "nothingToRestore" }
  | { readonly kind: "fileFirst" }
  | { readonly kind: "staffSheets"; readonly written: Written }
  | { readonly kind: "staffSheetsThere" }
  /** They were saved anew since they were chosen. */
  | { readonly kind: "filesChanged"; readonly names: readonly string[] }
  | { readonly kind: "inserted"; readonly what: "sample" | "table"; readonly written: Written }
  | { readonly kind: "nextYear"; readonly file: HandedFile; readonly year: number }
  | { readonly kind: "collected"; readonly written: Written }
  | { readonly kind: "nothingCollected" }
  | { readonly kind: "guessesFirst" }
  | { readonly kind: "noForms" }
  | { readonly kind: "documentsSaved"; readonly file: HandedFile; readonly withheld: boolean }
  | {
      readonly kind: "saved";
      readonly what: "forms" | "messages" | "scorecards";
      readonly file: HandedFile;
      readonly count: number;
      /** Whose forms they are. */
      readonly formsFor?: FormsFor;
    };

export interface Look {
  /** File name of the workbook that holds the staff sheets, or of the first. */
  readonly workbookName: string;
  readonly understanding: Understanding;
  readonly answers: Answers;
  /** Whether the opened file holds an evaluation, and one before it; undefined in Excel. */
  readonly remembers?: { readonly record: boolean; readonly previous: boolean } | undefined;
}

/** What was found when it was last asked whether anything has changed; null where no evaluation is remembered. */
export interface Checked {
  readonly changes: ChangesSince | null;
}

/** A file of another time, and what came of comparing with it; null where it could not be compared. */
export interface Against {
  readonly name: string;
  readonly compared: EvaluationComparison | null;
}

/** What is asked before something is replaced. */
export type Asked =
  | { readonly kind: "restore"; readonly date: string | null; readonly organisations: number }
  /** The sample instead of one's own files. */
  | { readonly kind: "sample" };

export interface PaneState {
  readonly step: PaneStep;
  /** The user has turned to it since the work began: what comes of the work does not turn to another. */
  readonly isStepChosen: boolean;
  readonly run: Run;
  /** What was understood last, whether or not it was evaluated; null before anything was read. */
  readonly look: Look | null;
  /** In an ordinary browser what is evaluated; in Excel the regions' files beside the open workbook. */
  readonly files: readonly ChosenFile[];
  /** Those of them that were there when the data were read. */
  readonly readFiles: readonly ChosenFile[];
  /** The sample was among them until own files were added. */
  readonly sampleLeft: boolean;
  /** Those that were saved anew since they were chosen: what was read of them is out of date. */
  readonly changedFiles: ReadonlySet<ChosenFile>;
  /** Answers that no sheet holds yet. */
  readonly answers: Answers;
  /** Names that were said to be other organisations than those they are like. */
  readonly otherOrganisations: ReadonlySet<string>;
  readonly notice: Notice | null;
  /** null: nothing is. */
  readonly asked: Asked | null;
  /** null: not asked since the last evaluation. */
  readonly checked: Checked | null;
  readonly against: Against | null;
  readonly otherRules: OtherRules;
  /** What the self-check found; null before it. */
  readonly selfCheck: SelfCheckReport | null;
}

export type PaneEvent =
  | { readonly type: "stepChosen"; readonly step: PaneStep }
  | { readonly type: "filesOpened"; readonly files: readonly ChosenFile[] }
  | { readonly type: "filesAdded"; readonly files: readonly ChosenFile[] }
  | { readonly type: "fileRemoved"; readonly file: ChosenFile }
  | { readonly type: "filesChanged"; readonly files: readonly ChosenFile[] }
  | { readonly type: "worked"; readonly step: WorkStep }
  /** So much of the step is done, 0…1. */
  | { readonly type: "progressed"; readonly share: number }
  | { readonly type: "looked"; readonly look: Look }
  | { readonly type: "answered"; readonly answer: GivenAnswer }
  | { readonly type: "answerUndone"; readonly answer: GivenAnswer }
  | {
      readonly type: "evaluated";
      readonly workbookName: string;
      readonly outcome: EvaluationResult;
      readonly written: Written;
      /** The answers are in the staff sheets of the workbook that is open. */
      readonly answersKept: boolean;
      readonly at: string;
      readonly notice?: Notice | null;
    }
  /** Results that the workbook holds already. */
  | { readonly type: "resultsFound"; readonly look: Look; readonly results: Omit<Done, "kind" | "basis"> }
  | { readonly type: "refused"; readonly workbookName: string; readonly outcome: Refused }
  | { readonly type: "changesChecked"; readonly changes: ChangesSince | null }
  | ({ readonly type: "fileCompared" } & Against)
  | { readonly type: "otherRulesFound"; readonly found: Partial<OtherRules> }
  | { readonly type: "selfChecked"; readonly report: SelfCheckReport }
  | { readonly type: "failed"; readonly fault: PaneFault }
  | { readonly type: "noticed"; readonly notice: Notice }
  /** null: it was answered. */
  | { readonly type: "asked"; readonly asked: Asked | null }
  /** Work other than an evaluation is over: the last evaluation is again. */
  | { readonly type: "rested"; readonly notice: Notice | null };

export const initialState: PaneState = {
  step: "data",
  isStepChosen: false,
  run: { kind: "idle" },
  look: null,
  files: [],
  readFiles: [],
  sampleLeft: false,
  changedFiles: new Set(),
  answers: nothingAnswered,
  otherOrganisations: new Set(),
  notice: null,
  asked: null,
  checked: null,
  against: null,
  otherRules: noOtherRules,
  selfCheck: null,
};

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "stepChosen":
      return {
        ...state,
        step: event.step,
        isStepChosen: true,
        notice: event.step === state.step ? state.notice : null,
      };
    case "filesOpened":
      return { ...initialState, files: event.files };
    case "filesAdded":
      return filesAddedState(state, event.files);
    case "fileRemoved":
      return withoutFile(state, event.file);
    case "filesChanged":
      return {
        ...state,
        changedFiles: new Set([...state.changedFiles, ...event.files]),
        notice: { kind: "filesChanged", names: event.files.map(({ name }) => name) },
      };
    case "worked":
      return {
        ...state,
        run: { kind: "working", step: event.step, share: 0, before: settledBefore(state.run) },
        isStepChosen: state.run.kind === "working" && state.isStepChosen,
        // After an answer the data are looked at again: what was said of it stays.
        notice: event.step === "checking" ? state.notice : null,
      };
    case "progressed":
      return state.run.kind === "working" ? { ...state, run: { ...state.run, share: event.share } } : state;
    case "looked":
      return {
        ...state,
        run: { kind: "understood", results: shownResults(state.run) },
        look: event.look,
        readFiles: state.files,
      };
    case "answered":
      return takesAnswers(state)
        ? { ...answeredState(state, event.answer, withAnswer), notice: { kind: "answered", answer: event.answer } }
        : state;
    case "answerUndone":
      return takesAnswers(state)
        ? { ...answeredState(state, event.answer, withoutAnswer), notice: { kind: "undone", answer: event.answer } }
        : state;
    case "resultsFound":
      return resultsFoundState(state, event);
    case "evaluated":
      return evaluatedState(state, event);
    case "refused":
      return {
        ...state,
        step: state.isStepChosen ? state.step : "data",
        run: { kind: "refused", outcome: event.outcome },
        look: {
          workbookName: event.workbookName,
          understanding: event.outcome,
          answers: state.answers,
          remembers: state.look?.remembers,
        },
        readFiles: state.files,
        notice: null,
      };
    case "failed":
      return {
        ...state,
        run: { kind: "failed", fault: event.fault, before: settledBefore(state.run) },
        notice: null,
      };
    case "changesChecked":
      return { ...state, run: settledBefore(state.run), checked: { changes: event.changes } };
    case "fileCompared": {
      const { name, compared } = event;
      return { ...state, run: settledBefore(state.run), against: { name, compared } };
    }
    case "otherRulesFound":
      return { ...state, run: settledBefore(state.run), otherRules: { ...state.otherRules, ...event.found } };
    case "selfChecked":
      return { ...state, run: settledBefore(state.run), selfCheck: event.report };
    case "noticed":
      return { ...state, step: event.notice.kind === "fileFirst" ? "data" : state.step, notice: event.notice };
    case "asked":
      return { ...state, run: settledBefore(state.run), asked: event.asked };
    case "rested":
      return { ...state, run: settledBefore(state.run), notice: event.notice };
    default:
      return event satisfies never;
  }
}

/** What was invented, answered and computed of it goes as soon as there is anything of one's own. */
function filesAddedState(state: PaneState, added: readonly ChosenFile[]): PaneState {
  if (state.files.some(({ isSample }) => isSample)) return { ...initialState, files: added, sampleLeft: true };
  return { ...state, files: withFiles(state.files, added), sampleLeft: false, notice: null };
}

/** A file chosen again, by its name, takes the place of the one before. */
function withFiles(files: readonly ChosenFile[], added: readonly ChosenFile[]): readonly ChosenFile[] {
  const names = new Set(added.map(({ name }) => name));
  return [...files.filter(({ name }) => !names.has(name)), ...added];
}

/** What was understood of the last file goes with it. */
function withoutFile(state: PaneState, removed: ChosenFile): PaneState {
  const files = state.files.filter((file) => file !== removed);
  return { ...state, files, look: files.length === 0 ? null : state.look, notice: null };
}

/** Not while an evaluation is under way: it has begun with the answers of before. */
function takesAnswers({ run }: PaneState): boolean {
  return run.kind !== "working" || run.step === "checking";
}

function answeredState(
  state: PaneState,
  answer: GivenAnswer,
  change: (answers: Answers, answer: GivenAnswer) => Answers,
): PaneState {
  if (answer.kind !== "otherOrganisation") return { ...state, answers: change(state.answers, answer) };
  const others = new Set(state.otherOrganisations);
  if (change === withAnswer) others.add(answer.written);
  else others.delete(answer.written);
  return { ...state, otherOrganisations: others };
}

function evaluatedState(state: PaneState, event: Extract<PaneEvent, { type: "evaluated" }>): PaneState {
  const { names = [] } = state.answers;
  // Without an organisations sheet no sheet holds them.
  const isLost = names.length > 0 && event.outcome.edition.roster === null;
  const kept = isLost ? { ...nothingAnswered, names } : nothingAnswered;
  const answers = event.answersKept ? kept : withChecksum(state.answers, event.outcome);
  return {
    ...state,
    step: state.isStepChosen ? state.step : "results",
    run: {
      kind: "done",
      outcome: event.outcome,
      written: event.written,
      at: event.at,
      basis: { files: state.files, answers },
    },
    look: { workbookName: event.workbookName, understanding: event.outcome, answers, remembers: state.look?.remembers },
    readFiles: state.files,
    answers,
    notice: event.notice ?? null,
    checked: null,
    against: null,
  };
}

/** What was approved is these results, and not those of another evaluation that the answer goes with. */
function withChecksum(answers: Answers, { evaluation }: EvaluationResult): Answers {
  return answers.approval === undefined ? answers : { ...answers, approval: evaluation.edition.settings.approval };
}

/** Nobody has asked for them: where something else was done meanwhile, that stays. */
function resultsFoundState(state: PaneState, event: Extract<PaneEvent, { type: "resultsFound" }>): PaneState {
  if (state.run.kind === "working" || shownResults(state.run) !== null) return state;
  const { files, answers } = state;
  return {
    ...state,
    step: state.step === "data" && !state.isStepChosen ? "results" : state.step,
    run: { kind: "done", ...event.results, basis: { files, answers } },
    look: { ...event.look, remembers: state.look?.remembers },
    readFiles: files,
  };
}

/** Whether answers would be lost with the page: no file of results holds them; those about the sample are nobody's work. */
export function hasUnsavedAnswers({ run, files, answers }: PaneState): boolean {
  const saved = shownResults(run)?.basis.answers ?? nothingAnswered;
  return !files.some(({ isSample }) => isSample) && JSON.stringify(saved) !== JSON.stringify(answers);
}

/** Whether files were added or taken away, answers given or cells changed since the results that are shown. */
export function areResultsStale(
  state: Pick<PaneState, "run" | "files" | "changedFiles" | "answers" | "checked">,
): boolean {
  const results = shownResults(state.run);
  if (results === null) return false;
  const { files, answers } = results.basis;
  return (
    files !== state.files ||
    files.some((file) => state.changedFiles.has(file)) ||
    JSON.stringify(answers) !== JSON.stringify(state.answers) ||
    (state.checked?.changes != null && hasChanges(state.checked.changes))
  );
}

/** The last evaluation that came to an end, below any work or failure after it. */
export function settledBefore(run: Run): Settled {
  return run.kind === "working" || run.kind === "failed" ? settledBefore(run.before) : run;
}

/** The evaluation whose results are shown: looking at the data again does not take them away. */
export function shownResults(run: Run): Done | null {
  const settled = settledBefore(run);
  if (settled.kind === "understood") return settled.results;
  return settled.kind === "done" ? settled : null;
}
