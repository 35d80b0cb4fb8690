import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { CopyButton } from "./CopyButton";

const useStyles = makeStyles({
  message: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    margin: "4px 0",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

interface RegionMessageProps {
  readonly organisation: string;
  /** null where nothing is open. */
  readonly text: string | null;
  readonly language: Language;
  /** Of its file: names of regions never become file names. */
  readonly number: number;
}

/** The letter to an organisation, to be copied or saved. */
export function RegionMessage({ organisation, text, language, number }: RegionMessageProps): React.JSX.Element {
  const { saveText } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  if (text === null) return <Text size={200}>{t("pane.status.noMessage")}</Text>;
  return (
    <>
      <div
        className={styles.message}
        lang={language}
        role="group"
        aria-label={t("pane.status.message", { organisation })}
      >
        {text}
      </div>
      <div className={styles.buttons}>
        <CopyButton label={t("pane.status.copy")} text={text} />
        <Button
          size="small"
          onClick={() => {
            saveText(`${t("pane.status.fileName")}-${String(number).padStart(2, "0")}.txt`, text);
          }}
        >
          {t("pane.status.save")}
        </Button>
      </div>
    </>
  );
}
