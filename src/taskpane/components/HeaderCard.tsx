import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { GivenAnswer } from "../state/paneAnswers";
import { useTexts } from "../texts/useTexts";
import { firstChoices, type Choice, type HeaderQuestion } from "../view/questions";
import { percentOf } from "../view/understoodTable";
import { ChoiceBox } from "./ChoiceBox";
import { Note } from "./Note";
import { QuestionCard } from "./QuestionCard";
import { useQuestionStyles } from "./questionStyles";

interface HeaderCardProps {
  readonly question: HeaderQuestion;
  readonly names: ReadonlyMap<string, string>;
  readonly choices: readonly Choice[];
  readonly onAnswer: (answer: GivenAnswer) => void;
}

export function HeaderCard({ question, names, choices, onAnswer }: HeaderCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useQuestionStyles();
  const [choosing, setChoosing] = useState(false);
  const { header, guess } = question;
  const chips = guess === null ? firstChoices(question, choices) : [];
  const nameOf = (code: string): string => names.get(code) ?? code;
  const answer = (criterion: string | null): void => {
    onAnswer({ kind: "header", header, criterion });
  };
  return (
    <QuestionCard question={question} asked={header}>
      <Text className={styles.text}>
        {guess === null
          ? [t("pane.questions.unknown"), ...(chips.length === 0 ? [] : [t("pane.questions.nearest")])].join(" ")
          : t("pane.questions.guess", { criterion: nameOf(guess.criterion), percent: percentOf(guess.score) })}
      </Text>
      {guess !== null && guess.runnerUp !== null && (
        <Note>
          {t("pane.questions.runnerUp", {
            criterion: nameOf(guess.runnerUp.criterion),
            percent: percentOf(guess.runnerUp.score),
          })}
        </Note>
      )}
      <div className={styles.buttons}>
        {chips.map(({ value, text }) => (
          <Button
            key={value}
            size="small"
            shape="circular"
            className={styles.button}
            onClick={() => {
              answer(value);
            }}
          >
            {text}
          </Button>
        ))}
        {guess !== null && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              answer(guess.criterion);
            }}
          >
            {t("pane.questions.confirm", { code: guess.criterion })}
          </Button>
        )}
        {!choosing && choices.length > 0 && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              setChoosing(true);
            }}
          >
            {t(guess === null ? "pane.questions.choose" : "pane.questions.chooseOther")}
          </Button>
        )}
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            answer(null);
          }}
        >
          {t("pane.questions.notIndicator")}
        </Button>
      </div>
      {choices.length === 0 && guess === null && <Note>{t("pane.questions.allFound")}</Note>}
      {choosing && (
        <ChoiceBox
          label={t("pane.questions.chooseLabel", { header })}
          placeholder={t("pane.questions.choosePlaceholder")}
          choices={choices}
          takesFocus
          onChoose={answer}
        />
      )}
    </QuestionCard>
  );
}
