import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../texts/useTexts";
import type { GuessesQuestion, HeaderQuestion } from "../view/questions";
import { percentOf } from "../view/understoodTable";
import { LongList } from "./LongList";
import { QuestionCard } from "./QuestionCard";
import { useQuestionStyles } from "./questionStyles";

interface GuessesCardProps {
  readonly question: GuessesQuestion;
  readonly names: ReadonlyMap<string, string>;
  readonly onAcceptAll: () => void;
  /** One of them as a question of its own. */
  readonly children: (question: HeaderQuestion) => React.JSX.Element;
}

/** What many headers were taken for, all in one list. */
export function GuessesCard({ question, names, onAcceptAll, children }: GuessesCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useQuestionStyles();
  const [oneByOne, setOneByOne] = useState(false);
  const { guesses } = question;
  return (
    <QuestionCard question={question} asked={t("pane.questions.guesses", { number: guesses.length })}>
      <Text className={styles.text}>{t("pane.questions.guessesHelp")}</Text>
      <LongList items={guesses} keyOf={({ key }) => key} plain>
        {(each) =>
          oneByOne ? (
            children(each)
          ) : (
            <Text className={styles.text}>
              {t("pane.questions.guessOf", {
                header: `«${each.header}»`,
                criterion: names.get(each.guess.criterion) ?? each.guess.criterion,
                percent: percentOf(each.guess.score),
              })}
            </Text>
          )
        }
      </LongList>
      <div className={styles.buttons}>
        <Button size="small" className={styles.button} onClick={onAcceptAll}>
          {t("pane.questions.acceptAll", { number: guesses.length })}
        </Button>
        {!oneByOne && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              setOneByOne(true);
            }}
          >
            {t("pane.questions.oneByOne")}
          </Button>
        )}
      </div>
    </QuestionCard>
  );
}
