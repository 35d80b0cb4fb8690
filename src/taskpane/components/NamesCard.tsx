import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { GivenAnswer } from "../state/paneAnswers";
import { useTexts } from "../texts/useTexts";
import type { NamesQuestion } from "../view/questions";
import { LongList } from "./LongList";
import { QuestionCard } from "./QuestionCard";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
});

interface NamesCardProps {
  readonly question: NamesQuestion;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** Which names of a sheet are organisations. */
export function NamesCard({ question, onAnswer }: NamesCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <QuestionCard question={question} asked={question.location.sheet}>
      <Text>{t("pane.questions.areOrganisations")}</Text>
      <LongList items={question.names} keyOf={(written) => written} plain>
        {(written) => (
          <>
            <Text className={styles.name}>«{written}»</Text>
            <div className={styles.buttons}>
              {([true, false] as const).map((isOrganisation) => (
                <Button
                  key={String(isOrganisation)}
                  size="small"
                  className={styles.button}
                  aria-label={`${t(isOrganisation ? "pane.questions.isOrganisation" : "pane.questions.isNobody")}: ${written}`}
                  onClick={() => {
                    onAnswer({ kind: "isOrganisation", written, isOrganisation });
                  }}
                >
                  {t(isOrganisation ? "pane.questions.isOrganisation" : "pane.questions.isNobody")}
                </Button>
              ))}
            </div>
          </>
        )}
      </LongList>
    </QuestionCard>
  );
}
