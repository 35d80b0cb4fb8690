import { useCallback, useMemo, useReducer, useRef } from "react";
import type { Language } from "../locales/language";
import type { Duplicates } from "../intake/indicatorReading";
import { addCriteria } from "./actions/addCriteria";
import { evaluate, restorePrevious } from "./actions/evaluate";
import { openFile } from "./actions/openFile";
import { openSample } from "./actions/openSample";
import { showCell } from "./actions/showCell";
import type { WorkbookHost } from "./host/workbookHost";
import { initialState, paneReducer, type PaneState, type PaneStep } from "./state/paneState";

/** What a user can do in the pane. */
export interface PaneActions {
  readonly evaluate: (duplicates: Duplicates) => void;
  readonly restore: () => void;
  readonly cancel: () => void;
  readonly addCriteria: () => void;
  readonly choose: (step: PaneStep) => void;
  /** null in an ordinary browser, where no sheet can be shown. */
  readonly show: ((sheet: string, cell: string | null) => void) | null;
  /** null in Excel, where the open workbook is evaluated. */
  readonly file: {
    readonly open: (file: File) => void;
    readonly sample: () => void;
    readonly saveAgain: () => void;
  } | null;
}

/** The state of the pane and its actions; while one action works, another press does nothing. */
export function usePane(host: WorkbookHost, language: Language): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const working = useRef<AbortController | null>(null);
  const { fileName } = state;

  const work = useCallback((job: (signal: AbortSignal) => Promise<void>): void => {
    if (working.current !== null) return;
    const controller = new AbortController();
    working.current = controller;
    void job(controller.signal).finally(() => {
      working.current = null;
    });
  }, []);

  const actions = useMemo<PaneActions>(() => {
    const context = { host, language, dispatch };
    const workOnWorkbook = (job: (signal: AbortSignal) => Promise<void>): void => {
      if (host.kind === "file" && fileName === null) dispatch({ type: "noticed", notice: { kind: "fileFirst" } });
      else work(job);
    };
    return {
      evaluate: (duplicates) => {
        workOnWorkbook((signal) => evaluate(context, duplicates, signal));
      },
      restore: () => {
        workOnWorkbook((signal) => restorePrevious(context, signal));
      },
      cancel: () => working.current?.abort(),
      addCriteria: () => {
        work(() => addCriteria(context));
      },
      choose: (step) => {
        dispatch({ type: "stepChosen", step });
      },
      show:
        host.kind === "excel"
          ? (sheet, cell) => {
              work(() => showCell(host, sheet, cell, dispatch));
            }
          : null,
      file:
        host.kind === "file"
          ? {
              open: (file) => {
                work(() => openFile(file, host, dispatch));
              },
              sample: () => {
                work(() => openSample(host, dispatch));
              },
              saveAgain: () => host.saveAgain(),
            }
          : null,
    };
  }, [host, language, fileName, work]);

  return { state, actions };
}
