import { Button, Text } from "@fluentui/react-components";
import type { Criterion } from "../../criteria/criterion";
import { sourceAddress, type Reading } from "../../intake/submission";
import { shownIn } from "../../locales/numberText";
import type { GivenAnswer } from "../state/paneAnswers";
import { useTexts } from "../texts/useTexts";
import type { TwiceQuestion } from "../view/questions";
import { Location } from "./Location";
import { LongList } from "./LongList";
import { QuestionCard } from "./QuestionCard";
import { useQuestionStyles } from "./questionStyles";

interface TwiceCardProps {
  readonly question: TwiceQuestion;
  /** Its short name. */
  readonly organisation: string;
  readonly criteria: readonly Criterion[];
  /** "A3. Name" by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** An organisation in several rows: the cells that differ, and which row counts. */
export function TwiceCard({ question, organisation, criteria, names, onAnswer }: TwiceCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useQuestionStyles();
  const { cells, rows } = question;
  return (
    <QuestionCard question={question} asked={organisation}>
      {rows.slice(1).map((row) => (
        <span key={sourceAddress(row)}>
          <Location location={row} />
        </span>
      ))}
      <Text>{t("pane.questions.twice")}</Text>
      <LongList items={cells} keyOf={(_pair, index) => String(index)}>
        {({ criterion, first, other }) => {
          const code = criteria[criterion]?.code ?? "";
          return (
            <span className={styles.text}>
              {names.get(code) ?? code}: <Value reading={first} /> ≠ <Value reading={other} />
            </span>
          );
        }}
      </LongList>
      <div className={styles.buttons}>
        {rows.map((row) => {
          const { which } = row;
          const take = t("pane.questions.take", { place: sourceAddress(row) });
          return (
            <Button
              key={which}
              size="small"
              className={styles.button}
              aria-label={`${take}: ${organisation}`}
              onClick={() => {
                onAnswer({ kind: "duplicates", organisation: question.organisation, which });
              }}
            >
              {take}
            </Button>
          );
        })}
      </div>
    </QuestionCard>
  );
}

/** What stands in the cell, and the way there. */
function Value({ reading: { value, written, source } }: { readonly reading: Reading }): React.JSX.Element {
  const { language } = useTexts();
  return (
    <>
      {shownIn(written ?? value ?? "–", language)} {source !== null && <Location location={source} />}
    </>
  );
}
