import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { isLanguage, type Language } from "../../locales/language";
import { paneSteps, type PaneStep, type WorkStep } from "../state/paneState";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { LanguageSwitch } from "./LanguageSwitch";
import { WorkProgress } from "./WorkProgress";

interface PaneHeaderProps {
  readonly step: PaneStep;
  /** null while nothing is being done. */
  readonly work: WorkStep | null;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 12px 0",
  },
  // Excel shows the name above the pane already; screen readers begin with it.
  title: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
  // Excel lays the personality menu over the top right corner, up to 40 pixels wide.
  row: { display: "flex", flexWrap: "wrap", gap: "8px", paddingRight: "36px", alignItems: "center" },
  evaluate: { flexGrow: 1, minWidth: "fit-content", maxWidth: "260px" },
  tabs: { marginLeft: "-8px", flexWrap: "wrap" },
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
});

/** The same on every step: Evaluate, the language, what is being done, the three steps. */
export function PaneHeader(props: PaneHeaderProps): React.JSX.Element {
  const { evaluate, cancel, choose } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const busy = props.work !== null;
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
            if (isLanguage(value)) props.onLanguage(value);
          }}
        />
      </div>
      <WorkProgress work={props.work} onCancel={cancel} onFocusLost={focusEvaluate} />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("pane.menu")}
        selectedValue={props.step}
        onTabSelect={(_event, { value }) => {
          const chosen = paneSteps.find((step) => step === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {paneSteps.map((step) => (
          <Tab className={styles.tab} key={step} id={tabId(step)} value={step} aria-controls={panelId(step)}>
            {t(`pane.tabs.${step}`)}
          </Tab>
        ))}
      </TabList>
    </header>
  );
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
