import { Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useEffect, useRef, useState } from "react";
import type { Language } from "../locales/language";
import { loadTexts } from "./actions/paneContext";
import { CrashGuard } from "./components/CrashGuard";
import { DataStep } from "./components/DataStep";
import { ExcelMissingMessage } from "./components/ExcelMissingMessage";
import { PaneHeader, panelId, tabId } from "./components/PaneHeader";
import type { ExcelMissing } from "./host/detectOffice";
import type { OfficeContext } from "./host/officeContext";
import type { WorkbookHost } from "./host/workbookHost";
import { loadPart } from "./host/paneFault";
import { useAnswersInView } from "./frame/useAnswersInView";
import { useKeptFocus } from "./frame/useKeptFocus";
import { useScrollPadding } from "./frame/useScrollPadding";
import { PaneActionsProvider } from "./paneActions";
import { settledBefore, shownResults, type PaneState, type PaneStep } from "./state/paneState";
import { useTexts } from "./texts/useTexts";
import { faultText } from "./view/faultText";
import { usePane } from "./usePane";

/** Nobody needs them at once; they are fetched while nothing else is done. */
const CriteriaStep = lazy(() =>
  loadPart(() => import(/* webpackChunkName: "steps" */ "./components/CriteriaStep")).then((part) => ({
    default: part.CriteriaStep,
  })),
);

const ResultsStep = lazy(() =>
  loadPart(() => import(/* webpackChunkName: "steps" */ "./components/ResultsStep")).then((part) => ({
    default: part.ResultsStep,
  })),
);

/** Where it cannot be loaded, what went wrong is said at the top of the page. */
const PaneMessages = lazy(() =>
  import(/* webpackChunkName: "messages" */ "./components/PaneMessages").then(
    (part) => ({ default: part.PaneMessages }),
    () => ({ default: PlainFault }),
  ),
);

const Confirmation = lazy(() =>
  loadPart(() => import(/* webpackChunkName: "messages" */ "./components/Confirmation")).then((part) => ({
    default: part.Confirmation,
  })),
);

/** Its texts come with the evaluation's. */
const SelfCheck = lazy(() =>
  loadPart(async () => {
    const [part] = await Promise.all([
      import(/* webpackChunkName: "selfcheck" */ "./components/SelfCheck"),
      loadTexts(),
    ]);
    return { default: part.SelfCheck };
  }),
);

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // A long word breaks rather than widens the pane: Windows enlarges it to 200 % and more.
    overflowWrap: "break-word",
    "& .fui-Button": { maxWidth: "100%" },
    "@media (max-width: 200px)": {
      "& .fui-Button": { maxWidth: "100%", minWidth: 0, padding: "4px", overflowWrap: "anywhere" },
    },
  },
  // Enlarged to 200 %, a low pane has 189 or 300 pixels: the head would leave nothing to read, and its messages alone stay.
  head: { position: "sticky", top: 0, zIndex: 1, "@media (max-height: 320px)": { display: "contents" } },
  messages: { position: "sticky", top: 0, zIndex: 1 },
  message: { marginBottom: "8px" },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere" },
  main: { flexGrow: 1, padding: "12px 12px 16px" },
  footer: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  privacy: { color: tokens.colorNeutralForeground2 },
});

interface PaneProps {
  readonly host: WorkbookHost;
  readonly missing: ExcelMissing | null;
  /** The address asks for the self-check. */
  readonly selfCheck: boolean;
  readonly openBrowser: OfficeContext["openBrowser"];
  readonly onLanguage: (language: Language) => void;
}

/** Header, the step that is chosen, and the promise at the foot. */
export function Pane({ host, missing, selfCheck, openBrowser, onLanguage }: PaneProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { state, actions } = usePane(host, language);
  const { run, step } = state;
  const [checking, setChecking] = useState(selfCheck);
  const settled = settledBefore(run);
  const inExcel = host.kind === "excel";
  const open = useOpening(state, actions.choose);
  const ways = { openCopy: actions.openCopy, openBrowser };
  const page = useRef<HTMLElement>(null);
  // The head can be used before the rest is drawn.
  const isBodyDue = useDeferredValue(true, false);
  useKeptFocus();
  useAnswersInView(page);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [step]);
  return (
    <PaneActionsProvider value={actions}>
      <div className={styles.pane}>
        <div ref={useScrollPadding()} className={styles.head}>
          <PaneHeader state={state} onOpen={open} onLanguage={onLanguage} />
          <section aria-label={t("pane.frame.messages")} className={styles.messages} data-pinned>
            <CrashGuard>
              <Suspense>
                <PaneMessages state={state} ways={ways} />
              </Suspense>
            </CrashGuard>
          </section>
        </div>
        <main ref={page} className={styles.main}>
          {missing !== null && <ExcelMissingMessage missing={missing} />}
          {settled.kind === "refused" && step === "data" && (
            <MessageBar className={styles.message} layout="multiline" intent="error">
              <MessageBarBody className={styles.wrap}>{t("pane.results.refused")}</MessageBarBody>
            </MessageBar>
          )}
          {checking && (
            <CrashGuard>
              <Suspense>
                <SelfCheck
                  report={state.selfCheck}
                  inExcel={inExcel}
                  atOnce={selfCheck}
                  onClose={() => {
                    setChecking(false);
                  }}
                />
              </Suspense>
            </CrashGuard>
          )}
          <div role="tabpanel" id={panelId(step)} aria-labelledby={tabId(step)}>
            <CrashGuard key={step}>
              <Suspense>
                {isBodyDue && step === "data" && <DataStep state={state} inExcel={inExcel} />}
                {step === "criteria" && (
                  <CriteriaStep outcome={state.look?.understanding ?? null} otherRules={state.otherRules} />
                )}
                {step === "results" && (
                  <ResultsStep
                    result={shownResults(run)}
                    refused={settled.kind === "refused"}
                    checked={state.checked}
                    against={state.against}
                    remembers={state.look?.remembers}
                    ways={ways}
                  />
                )}
              </Suspense>
            </CrashGuard>
          </div>
        </main>
        <footer className={styles.footer}>
          <Text size={200} className={styles.privacy}>
            {t("pane.privacy")}{" "}
            {inExcel && !checking && (
              <Link
                inline
                as="button"
                onClick={() => {
                  setChecking(true);
                  window.scrollTo(0, 0);
                }}
              >
                {t("pane.selfCheck")}
              </Link>
            )}
          </Text>
        </footer>
        <CrashGuard>
          <Suspense>{state.asked !== null && <Confirmation asked={state.asked} />}</Suspense>
        </CrashGuard>
      </div>
    </PaneActionsProvider>
  );
}

function PlainFault({ state: { run } }: { readonly state: Pick<PaneState, "run"> }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <div role="alert">
      {run.kind === "failed" && (
        <MessageBar layout="multiline" intent="error">
          <MessageBarBody className={styles.wrap}>{faultText(run.fault, t)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Milliseconds in which a part of the program that is loaded only now may appear. */
const appearsWithin = 3_000;

/** The page begins with the answer to Evaluate and Restore; gives the way to the first thing that is open in a step. */
function useOpening({ run }: PaneState, choose: (step: PaneStep) => void): (step: PaneStep) => void {
  const settled = settledBefore(run);
  const done = shownResults(run)?.outcome ?? (settled.kind === "refused" ? settled.outcome : null);
  useEffect(() => {
    if (done === null) return undefined;
    document.documentElement.scrollTop = 0;
    return focusOn('[role="tabpanel"] h2');
  }, [done]);
  return (step) => {
    choose(step);
    focusOn(step === "data" ? "[data-question]" : '[role="tabpanel"] h2');
  };
}

/** Gives the focus to the first such element as soon as it is there; the result gives up. */
function focusOn(selector: string): () => void {
  const until = Date.now() + appearsWithin;
  const look = (): void => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null && Date.now() < until) timer = setTimeout(look, 50);
    if (element === null) return;
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus();
  };
  let timer = setTimeout(look);
  return () => {
    clearTimeout(timer);
  };
}
