import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Language } from "../locales/language";
import { loadPipeline } from "./actions/paneContext";
import { CrashGuard } from "./components/CrashGuard";
import { CriteriaStep } from "./components/CriteriaStep";
import { DataStep } from "./components/DataStep";
import { ExcelMissingMessage } from "./components/ExcelMissingMessage";
import { PaneHeader, panelId, tabId } from "./components/PaneHeader";
import { ResultsStep } from "./components/ResultsStep";
import { StatusMessages } from "./components/StatusMessages";
import type { ExcelMissing } from "./host/detectOffice";
import type { OfficeContext } from "./host/officeContext";
import type { WorkbookHost } from "./host/workbookHost";
import { loadPart } from "./host/paneFault";
import { PaneActionsProvider } from "./paneActions";
import { settledBefore, shownResults } from "./state/paneState";
import { useTexts } from "./texts/useTexts";
import { usePane } from "./usePane";

/** Its texts come with the evaluation's. */
const SelfCheck = lazy(() =>
  loadPart(async () => {
    const [part] = await Promise.all([
      import(/* webpackChunkName: "selfcheck" */ "./components/SelfCheck"),
      loadPipeline(),
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
  },
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
  const ways = { openCopy: actions.openCopy, openBrowser };
  return (
    <PaneActionsProvider value={actions}>
      <div className={styles.pane}>
        <PaneHeader step={step} work={run.kind === "working" ? run.step : null} onLanguage={onLanguage} />
        <main className={styles.main}>
          {missing !== null && <ExcelMissingMessage missing={missing} />}
          <StatusMessages run={run} notice={state.notice} ways={ways} />
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
              {step === "data" && <DataStep state={state} inExcel={inExcel} />}
              {step === "criteria" && <CriteriaStep outcome={state.look?.understanding ?? null} />}
              {step === "results" && (
                <ResultsStep
                  result={shownResults(run)}
                  refused={settled.kind === "refused"}
                  checked={state.checked}
                  against={state.against}
                  ways={ways}
                />
              )}
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
      </div>
    </PaneActionsProvider>
  );
}
