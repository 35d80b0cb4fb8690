import { Button } from "@fluentui/react-components";
import type { EvaluationResult } from "../../evaluation/outcome";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { Section } from "./Section";
import { Note } from "./Note";

interface DocumentsProps {
  readonly outcome: EvaluationResult;
}

/** The papers that the Committee signs, as files to be finished in Word; a page for each organisation. */
export function Documents({ outcome }: DocumentsProps): React.JSX.Element {
  const { saveDocuments, saveScorecards } = usePaneActions();
  const { t } = useTexts();
  return (
    <Section heading={t("pane.documents.heading")}>
      <Note>{t("pane.documents.help")}</Note>
      <span>
        <Button
          onClick={() => {
            saveDocuments(outcome);
          }}
        >
          {t("pane.documents.save")}
        </Button>
      </span>
      <Note>{t("pane.documents.scorecardsHelp")}</Note>
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
