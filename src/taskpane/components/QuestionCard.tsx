import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTexts } from "../texts/useTexts";
import type { Question } from "../view/questions";
import { Location } from "./Location";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  asked: { overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface QuestionCardProps {
  readonly question: Question;
  readonly asked: string;
  readonly children: React.ReactNode;
}

/** One question, headed by what is in the user's own table. */
export function QuestionCard({ question, asked, children }: QuestionCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} tabIndex={-1} data-question className={styles.card}>
      <Text id={id} weight="semibold" className={styles.asked}>
        {asked.includes("«") ? asked : `«${asked}»`}
      </Text>
      <span className={styles.detail}>
        <Location location={question.location} />{" "}
        {question.more > 0 && t("pane.questions.more", { count: question.more })}
      </span>
      {children}
    </div>
  );
}
