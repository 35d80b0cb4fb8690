import { readSample } from "../actions/openSample";
import { loadTexts } from "../actions/paneContext";
import { remotePipeline, startWorker } from "../worker/remotePipeline";
import type { WorkbookHost } from "./workbookHost";

/** Milliseconds after which a part is fetched although the browser was never idle. */
const waitedAtMost = 300;

/**
 * Fetches, one after another while nothing else is done, every part of the program that is loaded when it is first needed:
 * afterwards the pane works without a network. What cannot be fetched is tried again when it is needed.
 */
export async function loadWhileIdle(kind: WorkbookHost["kind"]): Promise<void> {
  const parts: readonly (() => Promise<unknown>)[] = [
    loadTexts,
    () => import(/* webpackChunkName: "messages" */ "../components/PaneMessages"),
    () => import(/* webpackChunkName: "messages" */ "../components/Confirmation"),
    () => import(/* webpackChunkName: "steps" */ "../components/CriteriaStep"),
    () => import(/* webpackChunkName: "steps" */ "../components/ResultsStep"),
    () => import(/* webpackChunkName: "questions" */ "../components/Questions"),
    () => import(/* webpackChunkName: "questions" */ "../components/Submissions"),
    () => import(/* webpackChunkName: "results" */ "../components/Results"),
    () => import(/* webpackChunkName: "changes" */ "../components/Changes"),
    () => import(/* webpackChunkName: "changes" */ "../components/Approve"),
    () => import(/* webpackChunkName: "rules" */ "../components/rules/OtherRulesTools"),
    () => import(/* webpackChunkName: "rules" */ "../otherRules"),
    async () => {
      // Without a worker its parts would be worked through on the thread of the pane.
      if (await startWorker()) await remotePipeline().loadParts();
    },
    ...(kind === "excel"
      ? [
          () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/writeWorkbook"),
          () => import(/* webpackChunkName: "selfcheck" */ "../components/SelfCheck"),
          () => import(/* webpackChunkName: "selfcheck" */ "../../workbook/excel/selfCheck/runSelfCheck"),
        ]
      : [readSample]),
  ];
  for (const load of parts) {
    await idle();
    await load().catch(() => undefined);
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      resolve();
    };
    // Safari has no such callback.
    if (typeof requestIdleCallback === "function") requestIdleCallback(go, { timeout: waitedAtMost });
    else setTimeout(go, 200);
  });
}
