import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { EvaluationOutcome } from "../../evaluation/outcome";
import type { Duplicates } from "../../intake/indicatorReading";
import { useTexts } from "../texts/useTexts";
import { FileChoice } from "./FileChoice";
import { IssueList } from "./IssueList";
import type { ShowCell } from "./Place";
import { Section } from "./Section";
import { Understood } from "./Understood";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface DataStepProps {
  readonly outcome: EvaluationOutcome | null;
  /** null in Excel. */
  readonly file: { readonly open: (file: File) => void; readonly sample: () => void } | null;
  readonly fileName: string | null;
  readonly show: ShowCell;
  readonly onEvaluate: (duplicates: Duplicates) => void;
}

/** What is evaluated, what was understood of it, and every issue. */
export function DataStep({ outcome, file, fileName, show, onEvaluate }: DataStepProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.step}>
      {outcome === null && (
        <Section heading={t("pane.start.heading")}>
          <Text>{t(file === null ? "pane.start.excel" : "pane.start.file")}</Text>
        </Section>
      )}
      {file !== null && <FileChoice fileName={fileName} onOpen={file.open} onSample={file.sample} />}
      {outcome !== null && (
        <>
          {outcome.issues.some(({ code }) => code === "organisationTwice") && outcome.kind === "refused" && (
            <DuplicateChoice onEvaluate={onEvaluate} />
          )}
          <Understood sheets={outcome.intake.tables} show={show} />
          <IssueList issues={outcome.issues} show={show} />
        </>
      )}
    </div>
  );
}

/** The same organisation twice with different values stops the evaluation: only a person can say which row holds. */
function DuplicateChoice({ onEvaluate }: Pick<DataStepProps, "onEvaluate">): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section heading={t("pane.duplicates.heading")}>
      <Text>{t("pane.duplicates.help")}</Text>
      <div className={styles.buttons}>
        {(["first", "last"] as const).map((which) => (
          <Button
            key={which}
            onClick={() => {
              onEvaluate(which);
            }}
          >
            {t(`pane.duplicates.${which}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
