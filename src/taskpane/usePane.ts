import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { EvaluationInputs } from "../evaluation/evaluationInputs";
import type { Language } from "../locales/language";
import { addCriteria } from "./actions/addCriteria";
import { approve } from "./actions/approve";
import { collectIndicators } from "./actions/collectIndicators";
import { askToRestore, evaluate, restorePrevious } from "./actions/evaluate";
import { insertSheets, startNextYear } from "./actions/firstMinutes";
import { look, lookAgain } from "./actions/look";
import { rehearseFile, takeAppendix, writeAppendix } from "./actions/otherRules";
import { openSample } from "./actions/openSample";
import type { PaneContext } from "./actions/paneContext";
import { selfCheck } from "./actions/selfCheck";
import { saveDocuments, saveForms, saveMessages, saveScorecards } from "./actions/saveArchives";
import { openCopy, showCell } from "./actions/showCell";
import { checkChanges, checkFiles, checkUnasked, compareWithFile } from "./actions/checkChanges";
import { chosenFile } from "./host/chosenFile";
import type { WorkbookHost } from "./host/workbookHost";
import { textFile } from "./saving/handOver";
import type { PaneActions } from "./paneActions";
import {
  hasUnsavedAnswers,
  initialState,
  paneReducer,
  shownResults,
  type PaneEvent,
  type PaneState,
} from "./state/paneState";

/** The state of the pane and its actions; while one action works, another press does nothing. */
export function usePane(host: WorkbookHost, language: Language): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const current = useRef<AbortController | null>(null);
  const ended = useRef(Promise.resolve());
  const unasked = useRef<Unasked | null>(null);
  const lastRead = useRef<EvaluationInputs | null>(null);
  const { files, answers } = state;
  const results = shownResults(state.run);

  const work = useCallback((job: (signal: AbortSignal) => Promise<void>): void => {
    if (current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    unasked.current?.controller.abort();
    ended.current = Promise.resolve(unasked.current?.done)
      .then(() => job(controller.signal))
      .finally(() => {
        current.current = null;
      });
  }, []);
  const workNext = useCallback(
    async (job: (signal: AbortSignal) => Promise<void>): Promise<void> => {
      while (current.current !== null) await ended.current;
      work(job);
    },
    [work],
  );

  const context = useMemo<PaneContext>(
    () => ({ host, language, files, answers, results, lastRead, dispatch }),
    [host, language, files, answers, results],
  );
  useLookOnChange(state, context, workNext);
  useUnaskedChecks(state, context, current, unasked);

  useLeaveQuestion(host.kind === "file" && hasUnsavedAnswers(state));

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
      restore: onWorkbook(askToRestore),
      reply: (asked, agreed) => {
        dispatch({ type: "asked", asked: null });
        if (!agreed) return;
        if (asked.kind === "sample") work(() => openSample(dispatch));
        else work((signal) => restorePrevious(context, signal, asked.date));
      },
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
      insert: working(insertSheets),
      startNextYear: onWorkbook((given) => startNextYear(given)),
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
          ? {
              sample: () => {
                if (files.length > 0) dispatch({ type: "asked", asked: { kind: "sample" } });
                else work(() => openSample(dispatch));
              },
              saveAgain: () => host.saveAgain(),
            }
          : null,
    };
  }, [host, files, context, work]);

  return { state, actions };
}

/** The browser asks before it leaves or reloads the page; it has its own words for that. */
function useLeaveQuestion(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isAsked]);
}

/** A check that nobody has asked for, which gives way to any other work. */
interface Unasked {
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

/** Milliseconds: whoever goes to and fro between sheet and pane is not waited for each time. */
const checkedAgainAfter = 5_000;

/** On opening, and whenever the pane gets the focus while results are shown. */
function useUnaskedChecks(
  state: PaneState,
  context: PaneContext,
  current: { readonly current: AbortController | null },
  unasked: { current: Unasked | null },
): void {
  const latest = useRef({ state, context });
  useEffect(() => {
    latest.current = { state, context };
  });
  useEffect(() => {
    let checkedAt = -Infinity;
    const check = (isOpening: boolean): void => {
      if (current.current !== null || performance.now() - checkedAt < checkedAgainAfter) return;
      const { state: now, context: given } = latest.current;
      void checkFiles(now.files, now.changedFiles, given.dispatch);
      if (!isOpening && shownResults(now.run) === null) return;
      checkedAt = performance.now();
      const controller = new AbortController();
      unasked.current?.controller.abort();
      unasked.current = { controller, done: checkUnasked(given, controller.signal, isOpening) };
    };
    const onFocus = (): void => {
      check(false);
    };
    check(true);
    window.addEventListener("focus", onFocus);
    return () => {
      window.removeEventListener("focus", onFocus);
    };
  }, [current, unasked]);
}

/**
 * Other files are looked at at once, and so are the data with another answer; each change is tried once.
 * @param work begins as soon as what is under way has ended: a change may be drawn before the action that made it has
 */
function useLookOnChange(
  { run, look: shown, files, answers }: PaneState,
  context: PaneContext,
  work: (job: (signal: AbortSignal) => Promise<void>) => Promise<void>,
): void {
  const tried = useRef({ files, answers });
  const busy = run.kind === "working";
  useEffect(() => {
    if (busy) return;
    const before = tried.current;
    tried.current = { files, answers };
    if (files !== before.files) {
      if (files.length > 0 || context.host.kind === "excel") void work((signal) => look(context, signal));
    } else if (answers !== before.answers && shown !== null && shown.answers !== answers) {
      void work((signal) => lookAgain(context, signal));
    }
  }, [busy, files, answers, shown, context, work]);
}
