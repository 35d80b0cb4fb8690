import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../locales/language";
import { CriteriaStep } from "./components/CriteriaStep";
import { DataStep } from "./components/DataStep";
import { PaneHeader, panelId, tabId } from "./components/PaneHeader";
import { ResultsStep } from "./components/ResultsStep";
import { StatusMessages } from "./components/StatusMessages";
import type { WorkbookHost } from "./host/workbookHost";
import { settledBefore, shownOutcome } from "./state/paneState";
import { useTexts } from "./texts/useTexts";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { flexGrow: 1, padding: "12px 12px 16px" },
  footer: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  privacy: { color: tokens.colorNeutralForeground2 },
});

interface PaneProps {
  readonly host: WorkbookHost;
  readonly onLanguage: (language: Language) => void;
}

/** Header, the step that is chosen, and the promise at the foot. */
export function Pane({ host, onLanguage }: PaneProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { state, actions } = usePane(host, language);
  const { run, step } = state;
  const settled = settledBefore(run);
  const outcome = shownOutcome(run);
  return (
    <div className={styles.pane}>
      <PaneHeader
        step={step}
        work={run.kind === "working" ? run.step : null}
        onEvaluate={() => {
          actions.evaluate(null);
        }}
        onCancel={actions.cancel}
        onChoose={actions.choose}
        onLanguage={onLanguage}
      />
      <main className={styles.main}>
        <StatusMessages run={run} notice={state.notice} />
        <div role="tabpanel" id={panelId(step)} aria-labelledby={tabId(step)}>
          {step === "data" && (
            <DataStep
              outcome={outcome}
              file={actions.file}
              fileName={state.fileName}
              show={actions.show}
              onEvaluate={actions.evaluate}
            />
          )}
          {step === "criteria" && <CriteriaStep outcome={outcome} show={actions.show} onAdd={actions.addCriteria} />}
          {step === "results" && (
            <ResultsStep
              result={settled.kind === "done" ? settled : null}
              refused={settled.kind === "refused"}
              show={actions.show}
              onSaveAgain={actions.file?.saveAgain ?? null}
              onRestore={actions.restore}
              onShowIssues={() => {
                actions.choose("data");
              }}
            />
          )}
        </div>
      </main>
      <footer className={styles.footer}>
        <Text size={200} className={styles.privacy}>
          {t("pane.privacy")}
        </Text>
      </footer>
    </div>
  );
}
