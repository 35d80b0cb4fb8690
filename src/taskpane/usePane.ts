import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { EvaluationInputs } from "../evaluation/evaluationInputs";
import type { Language } from "../locales/language";
import { addCriteria } from "./actions/addCriteria";
import { collectIndicators } from "./actions/collectIndicators";
import { evaluate, restorePrevious } from "./actions/evaluate";
import { look, lookAgain } from "./actions/look";
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
import { initialState, paneReducer, type PaneState } from "./state/paneState";

/** The state of the pane and its actions; while one action works, another press does nothing. */
export function usePane(host: WorkbookHost, language: Language): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const working = useRef<AbortController | null>(null);
  const opening = useRef<Opening | null>(null);
  const lastRead = useRef<EvaluationInputs | null>(null);
  const { files, answers } = state;

  const work = useCallback((job: (signal: AbortSignal) => Promise<void>): void => {
    if (working.current !== null) return;
    const controller = new AbortController();
    working.current = controller;
    opening.current?.controller.abort();
    void Promise.resolve(opening.current?.done)
      .then(() => job(controller.signal))
      .finally(() => {
        working.current = null;
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
    return {
      evaluate: () => {
        workOnWorkbook((signal) => evaluate(context, signal));
      },
      look: () => {
        workOnWorkbook((signal) => look(context, signal));
      },
      answer: (answer) => {
        dispatch({ type: "answered", answer });
      },
      undoAnswer: (answer) => {
        dispatch({ type: "answerUndone", answer });
      },
      restore: () => {
        workOnWorkbook((signal) => restorePrevious(context, signal));
      },
      check: () => {
        workOnWorkbook((signal) => checkChanges(context, signal));
      },
      compareFile: (file) => {
        workOnWorkbook((signal) => compareWithFile(context, signal, chosenFile(file)));
      },
      cancel: () => working.current?.abort(),
      addCriteria: () => {
        work(() => addCriteria(context));
      },
      collect: () => {
        workOnWorkbook(() => collectIndicators(context));
      },
      saveForms: () => {
        work(() => saveForms(context));
      },
      saveDocuments: (outcome) => {
        work(() => saveDocuments(context, outcome));
      },
      saveScorecards: (outcome) => {
        work(() => saveScorecards(context, outcome));
      },
      saveMessages: (understanding, messageLanguage) => {
        work(() => saveMessages(context, understanding, messageLanguage));
      },
      saveText: (name, text) => {
        const file = host.save(textFile(name, text));
        dispatch({ type: "noticed", notice: { kind: "saved", what: "messages", file, count: 1 } });
      },
      choose: (step) => {
        dispatch({ type: "stepChosen", step });
      },
      addFiles: (chosen) => {
        if (working.current === null && chosen.length > 0) {
          dispatch({ type: "filesAdded", files: chosen.map(chosenFile) });
        }
      },
      removeFile: (file) => {
        if (working.current === null) dispatch({ type: "fileRemoved", file });
      },
      selfCheck: () => {
        work(() => selfCheck(context));
      },
      openCopy:
        host.kind === "excel"
          ? (bytes) => {
              work(() => openCopy(host, bytes, dispatch));
            }
          : null,
      show:
        host.kind === "excel"
          ? (sheet, cell) => {
              work(() => showCell(host, sheet, cell, dispatch));
            }
          : null,
      file:
        host.kind === "file"
          ? {
              sample: () => {
                work(() => openSample(dispatch));
              },
              saveAgain: () => host.saveAgain(),
            }
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
