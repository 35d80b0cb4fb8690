import { Badge, Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { isLanguage, type Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { areResultsStale, paneSteps, type PaneState, type PaneStep } from "../state/paneState";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { openCount, paneStatus } from "../view/paneStatus";
import { LanguageSwitch } from "./LanguageSwitch";
import { StatusLine } from "./StatusLine";

interface PaneHeaderProps {
  readonly state: PaneState;
  /** Goes to a step, to the first thing that is open there. */
  readonly onOpen: (step: PaneStep) => void;
  readonly onLanguage: (language: Language) => void;
}

/** At 200 % the narrowest pane has 125 pixels. */
const enlarged = "@media (max-width: 200px)";

const useStyles = makeStyles({
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "6px 12px 0",
    [enlarged]: { padding: "4px 6px 0" },
  },
  // Excel shows the name above the pane already; screen readers begin with it.
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
  // Excel lays the personality menu over the top right corner, up to 40 pixels wide.
  row: { display: "flex", flexWrap: "wrap", gap: "6px 8px", paddingRight: "36px", alignItems: "center" },
  evaluate: {
    flexGrow: 1,
    minWidth: "fit-content",
    maxWidth: "260px",
    [enlarged]: { paddingLeft: "4px", paddingRight: "4px" },
  },
  tabs: { marginLeft: "-8px", flexWrap: "wrap", [enlarged]: { marginLeft: "-4px" } },
  tab: {
    paddingLeft: "8px",
    paddingRight: "8px",
    // Excel on the Mac opens the pane 270 pixels wide, and the Kazakh names are long.
    "@media (max-width: 310px)": {
      paddingLeft: "5px",
      paddingRight: "5px",
      "& span": { fontSize: tokens.fontSizeBase200 },
    },
  },
  badge: { marginLeft: "4px", minWidth: 0, padding: "0 4px" },
  word: { "@media (max-width: 399px)": { display: "none" } },
  dot: { "@media (min-width: 400px)": { display: "none" } },
});

/** The same on every step: Evaluate, the language, how it stands, the three steps. */
export function PaneHeader({ state, onOpen, onLanguage }: PaneHeaderProps): React.JSX.Element {
  const { evaluate, cancel, choose } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const busy = state.run.kind === "working";
  const questions = openCount(state);
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{t("pane.title")}</h1>
      <div className={styles.row}>
        <Button
          id={evaluateId}
          className={styles.evaluate}
          appearance="primary"
          disabledFocusable={busy}
          onClick={evaluate}
        >
          {t("pane.evaluate")}
        </Button>
        <LanguageSwitch
          language={language}
          onChange={(value) => {
            if (isLanguage(value)) onLanguage(value);
          }}
        />
      </div>
      <StatusLine
        run={state.run}
        status={paneStatus(state, questions, t, language)}
        onCancel={cancel}
        onOpen={({ leadsTo }) => {
          if (leadsTo !== null) onOpen(leadsTo);
        }}
        onFocusLost={focusEvaluate}
      />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("pane.menu")}
        selectedValue={state.step}
        onTabSelect={(_event, { value }) => {
          const chosen = paneSteps.find((step) => step === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {paneSteps.map((step) => {
          const mark = markOf(step, state, questions);
          const said = mark === "stale" ? t("pane.frame.stale") : t("pane.status.questions", { count: questions });
          return (
            <Tab
              className={styles.tab}
              key={step}
              id={tabId(step)}
              value={step}
              aria-controls={panelId(step)}
              {...(mark === null ? {} : { "aria-describedby": `${tabId(step)}-mark` })}
            >
              {t(`pane.tabs.${step}`)}
              {mark !== null && (
                <span aria-hidden="true" title={said}>
                  <Badge size="small" appearance="tint" color="warning" className={styles.badge}>
                    {mark === "stale" ? (
                      <>
                        <span className={styles.word}>{said}</span>
                        <span className={styles.dot}>!</span>
                      </>
                    ) : (
                      numberText(questions, language)
                    )}
                  </Badge>
                </span>
              )}
              {mark !== null && (
                <span id={`${tabId(step)}-mark`} hidden>
                  {said}
                </span>
              )}
            </Tab>
          );
        })}
      </TabList>
    </header>
  );
}

/** What the tab of a step carries: how many questions are open, or that the results are out of date. */
function markOf(step: PaneStep, state: PaneState, questions: number): "questions" | "stale" | null {
  if (step === "data" && questions > 0) return "questions";
  return step === "results" && areResultsStale(state) ? "stale" : null;
}

const evaluateId = "evaluate";

function focusEvaluate(): void {
  document.getElementById(evaluateId)?.focus();
}

export function tabId(step: PaneStep): string {
  return `tab-${step}`;
}

export function panelId(step: PaneStep): string {
  return `panel-${step}`;
}
