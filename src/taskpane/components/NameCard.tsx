import { Button, Text } from "@fluentui/react-components";
import type { GivenAnswer } from "../state/paneAnswers";
import { useTexts } from "../texts/useTexts";
import type { Choice, NameQuestion } from "../view/questions";
import { percentOf } from "../view/understoodTable";
import { ChoiceBox } from "./ChoiceBox";
import { QuestionCard } from "./QuestionCard";
import { useQuestionStyles } from "./questionStyles";

interface NameCardProps {
  readonly question: NameQuestion;
  readonly choices: readonly Choice[];
  readonly onAnswer: (answer: GivenAnswer) => void;
}

export function NameCard({ question, choices, onAnswer }: NameCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useQuestionStyles();
  const { written, near } = question;
  const answer = (organisation: string): void => {
    onAnswer({ kind: "organisation", written, organisation });
  };
  return (
    <QuestionCard question={question} asked={written}>
      <Text className={styles.text}>
        {near === null
          ? t("pane.questions.ambiguous")
          : t("pane.questions.near", { organisation: near.organisation, percent: percentOf(near.score) })}
      </Text>
      {near === null && (
        <ChoiceBox
          label={t("pane.questions.chooseOrganisation", { written })}
          placeholder={t("pane.questions.organisationPlaceholder")}
          choices={choices}
          onChoose={answer}
        />
      )}
      <div className={styles.buttons}>
        {near !== null && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              answer(near.organisation);
            }}
          >
            {t("pane.questions.sameOrganisation", { organisation: near.organisation })}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onAnswer({ kind: "otherOrganisation", written });
          }}
        >
          {t("pane.questions.otherOrganisation")}
        </Button>
      </div>
    </QuestionCard>
  );
}
