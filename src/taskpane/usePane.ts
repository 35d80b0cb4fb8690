import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { EvaluationInputs } from "../evaluation/evaluationInputs";
import type { Language } from "../locales/language";
import { addCriteria } from "./actions/addCriteria";
import { approve } from "./actions/approve";
import { collectIndicators } from "./actions/collectIndicators";
import { evaluate, restorePrevious } from "./actions/evaluate";
import { look, lookAgain } from "./actions/look";
import { rehearseFile, takeAppendix, writeAppendix } from "./actions/otherRules";
import { openSample } from "./actions/openSample";
import type { PaneContext } from "./actions/paneContext";
import { selfCheck } from "./actions/selfCheck";
import { saveDocuments, saveForms, saveMessages, saveScorecards } from "./actions/saveArchives";
import { openCopy, showCell } from "./actions/showCell";
import { checkChanges, checkOnOpening, compareWithFile } from "./actions/checkChanges";
import { chosenFile } from "./host/chosenFile";
import type { WorkbookHost } from "./host/workbookHost";
import { textFile } from "./saving/handOver";
import type { PaneActions } from "./paneActions";
import { initialState, paneReducer, type PaneEvent, type PaneState } from "./state/paneState";

/** The state of the pane and its actions; while one action works, another press does nothing. */
export function usePane(host: WorkbookHost, language: Language): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const current = useRef<AbortController | null>(null);
  const opening = useRef<Opening | null>(null);
  const lastRead = useRef<EvaluationInputs | null>(null);
  const { files, answers } = state;

  const work = useCallback((job: (signal: AbortSignal) => Promise<void>): void => {
    if (current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    opening.current?.controller.abort();
    void Promise.resolve(opening.current?.done)
      .then(() => job(controller.signal))
      .finally(() => {
        current.current = null;
      });
  }, []);

  const context = useMemo<PaneContext>(
    () => ({ host, language, files, answers, lastRead, dispatch }),
    [host, language, files, answers],
  );
  useLookOnChange(state, context, work);
  useCheckOnOpening(context, opening);

  const actions = useMemo<PaneActions>(() => {
    const workOnWorkbook = (job: (signal: AbortSignal) => Promise<void>): void => {
      if (host.kind === "file" && files.length === 0) dispatch({ type: "noticed", notice: { kind: "fileFirst" } });
      else work(job);
    };
    const onWorkbook = (job: (context: PaneContext, signal: AbortSignal) => Promise<void>) => (): void => {
      workOnWorkbook((signal) => job(context, signal));
    };
    const working =
      <Given extends readonly unknown[]>(job: (context: PaneContext, ...given: Given) => Promise<void>) =>
      (...given: Given): void => {
        work(() => job(context, ...given));
      };
    const says =
      <Given>(event: (given: Given) => PaneEvent) =>
      (given: Given): void => {
        dispatch(event(given));
      };
    return {
      evaluate: onWorkbook(evaluate),
      look: onWorkbook(look),
      answer: says((answer) => ({ type: "answered", answer })),
      undoAnswer: says((answer) => ({ type: "answerUndone", answer })),
      restore: onWorkbook(restorePrevious),
      check: onWorkbook(checkChanges),
      compareFile: (file) => {
        workOnWorkbook((signal) => compareWithFile(context, signal, chosenFile(file)));
      },
      rehearseFile: (file) => {
        workOnWorkbook((signal) => rehearseFile(context, signal, chosenFile(file)));
      },
      takeAppendix: (file) => {
        work((signal) => takeAppendix(context, signal, chosenFile(file)));
      },
      writeAppendix: working(writeAppendix),
      cancel: () => current.current?.abort(),
      approve: (signed) => {
        workOnWorkbook((signal) => approve(context, signal, signed));
      },
      addCriteria: working(addCriteria),
      collect: onWorkbook(collectIndicators),
      saveForms: working(saveForms),
      saveDocuments: working(saveDocuments),
      saveScorecards: working(saveScorecards),
      saveMessages: working(saveMessages),
      saveText: (name, text) => {
        const file = host.save(textFile(name, text));
        dispatch({ type: "noticed", notice: { kind: "saved", what: "messages", file, count: 1 } });
      },
      choose: says((step) => ({ type: "stepChosen", step })),
      addFiles: (chosen) => {
        if (current.current === null && chosen.length > 0) {
          dispatch({ type: "filesAdded", files: chosen.map(chosenFile) });
        }
      },
      removeFile: (file) => {
        if (current.current === null) dispatch({ type: "fileRemoved", file });
      },
      selfCheck: working(selfCheck),
      openCopy:
        host.kind === "excel" ? working((_context, bytes: Uint8Array) => openCopy(host, bytes, dispatch)) : null,
      show:
        host.kind === "excel"
          ? working((_context, sheet: string, cell: string | null) => showCell(host, sheet, cell, dispatch))
          : null,
      file:
        host.kind === "file"
          ? { sample: working(() => openSample(dispatch)), saveAgain: () => host.saveAgain() }
          : null,
    };
  }, [host, files, context, work]);

  return { state, actions };
}

/** The check on opening, which gives way to any other work. */
interface Opening {
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

function useCheckOnOpening(context: PaneContext, opening: { current: Opening | null }): void {
  useEffect(() => {
    if (opening.current !== null) return;
    const controller = new AbortController();
    opening.current = { controller, done: checkOnOpening(context, controller.signal) };
  }, [context, opening]);
}

/** Other files are looked at at once, and so are the data with another answer; each change is tried once. */
function useLookOnChange(
  { run, look: shown, files, answers }: PaneState,
  context: PaneContext,
  work: (job: (signal: AbortSignal) => Promise<void>) => void,
): void {
  const tried = useRef({ files, answers });
  const busy = run.kind === "working";
  useEffect(() => {
    if (busy) return;
    const before = tried.current;
    tried.current = { files, answers };
    if (files !== before.files) {
      if (files.length > 0 || context.host.kind === "excel") work((signal) => look(context, signal));
    } else if (answers !== before.answers && shown !== null && shown.answers !== answers) {
      work((signal) => lookAgain(context, signal));
    }
  }, [busy, files, answers, shown, context, work]);
}
