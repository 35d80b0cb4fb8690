import { Link, makeStyles } from "@fluentui/react-components";
import type { GivenAnswer } from "../state/paneAnswers";
import { useTexts } from "../texts/useTexts";
import { answerText, type AnswerNames } from "../view/answerText";
import { LongList } from "./LongList";
import { Note } from "./Note";
import { Section } from "./Section";

const useStyles = makeStyles({
  answer: { overflowWrap: "anywhere" },
});

interface AnswerListProps {
  readonly answers: readonly GivenAnswer[];
  readonly names: AnswerNames;
  readonly keptIn: "workbook" | "file";
  readonly onUndo: (answer: GivenAnswer) => void;
}

/** What was answered and is not written yet; each answer can be taken back. */
export function AnswerList({ answers, names, keptIn, onUndo }: AnswerListProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section heading={t("pane.answers.heading", { number: answers.length })}>
      <LongList items={answers} keyOf={(answer) => answerText(answer, names, t)}>
        {(answer) => {
          const text = answerText(answer, names, t);
          return (
            <span className={styles.answer}>
              {text}{" "}
              <Link
                inline
                as="button"
                aria-label={t("pane.answers.undoOf", { answer: text })}
                onClick={() => {
                  onUndo(answer);
                }}
              >
                {t("pane.answers.undo")}
              </Link>
            </span>
          );
        }}
      </LongList>
      <Note>{t(keptIn === "workbook" ? "pane.answers.kept" : "pane.answers.keptInFile")}</Note>
    </Section>
  );
}
