import { createContext, useContext } from "react";
import type { SignedPaper } from "../criteria/approvalFaults";
import type { Understanding } from "../evaluation/outcome";
import type { Language } from "../locales/language";
import type { ChosenFile } from "./host/chosenFile";
import type { GivenAnswer } from "./state/paneAnswers";
import type { EvaluationResult } from "../evaluation/outcome";
import type { TakenAppendix } from "./otherRules";
import type { Asked, PaneStep } from "./state/paneState";

export interface PaneActions {
  readonly evaluate: () => void;
  readonly look: () => void;
  readonly answer: (answer: GivenAnswer) => void;
  readonly undoAnswer: (answer: GivenAnswer) => void;
  /** Asks whether to bring back the evaluation before the last. */
  readonly restore: () => void;
  /** Does what was asked about, or not. */
  readonly reply: (asked: Asked, agreed: boolean) => void;
  /** Whether anything has changed since the evaluation. */
  readonly check: () => void;
  readonly compareFile: (file: File) => void;
  /** What the same data come to under the rules of a file. */
  readonly rehearseFile: (file: File) => void;
  readonly takeAppendix: (file: File) => void;
  readonly writeAppendix: (taken: TakenAppendix, where: "workbook" | "file") => void;
  readonly cancel: () => void;
  readonly addCriteria: () => void;
  /** Adds the sample, or an empty table, to the workbook that is open in Excel. */
  readonly insert: (what: "sample" | "table") => void;
  readonly startNextYear: () => void;
  readonly collect: () => void;
  /** The results have been signed: recorded by an evaluation. */
  readonly approve: (signed: SignedPaper) => void;
  readonly saveForms: () => void;
  readonly saveDocuments: (outcome: EvaluationResult) => void;
  /** @param only one organisation alone */
  readonly saveScorecards: (outcome: EvaluationResult, only?: string) => void;
  readonly saveMessages: (understanding: Understanding, language: Language) => void;
  readonly saveText: (name: string, text: string) => void;
  readonly choose: (step: PaneStep) => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (file: ChosenFile) => void;
  /** Tries this Excel on scratch sheets. */
  readonly selfCheck: () => void;
  /** Opens the bytes of a workbook in a window of its own; null in an ordinary browser. */
  readonly openCopy: ((bytes: Uint8Array) => void) | null;
  /** null in an ordinary browser, where no sheet can be shown. */
  readonly show: ((sheet: string, cell: string | null) => void) | null;
  /** null in Excel, where the open workbook is evaluated. */
  readonly file: { readonly sample: () => void; readonly saveAgain: () => void } | null;
}

const PaneActionsContext = createContext<PaneActions | null>(null);

export const PaneActionsProvider = PaneActionsContext.Provider;

/** The actions of the pane around. Throws outside of one. */
export function usePaneActions(): PaneActions {
  const actions = useContext(PaneActionsContext);
  if (actions === null) throw new Error("No pane around");
  return actions;
}
