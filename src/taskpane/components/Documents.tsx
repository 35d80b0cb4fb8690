import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { EvaluationResult } from "../../evaluation/outcome";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { Section } from "./Section";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

interface DocumentsProps {
  readonly outcome: EvaluationResult;
}

/** The papers that the Committee signs, as files to be finished in Word; a page for each organisation. */
export function Documents({ outcome }: DocumentsProps): React.JSX.Element {
  const { saveDocuments, saveScorecards } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section heading={t("pane.documents.heading")}>
      <Text size={200} className={styles.note}>
        {t("pane.documents.help")}
      </Text>
      <span>
        <Button
          onClick={() => {
            saveDocuments(outcome);
          }}
        >
          {t("pane.documents.save")}
        </Button>
      </span>
      <Text size={200} className={styles.note}>
        {t("pane.documents.scorecardsHelp")}
      </Text>
      <span>
        <Button
          onClick={() => {
            saveScorecards(outcome);
          }}
        >
          {t("pane.documents.scorecards")}
        </Button>
      </span>
    </Section>
  );
}
