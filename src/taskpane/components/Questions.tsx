import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import type { Understanding } from "../../evaluation/outcome";
import type { Answers } from "../../evaluation/answers";
import { answersGiven, type Answer } from "../state/paneAnswers";
import { useTexts } from "../texts/useTexts";
import { answerText } from "../view/answerText";
import {
  freeCriteria,
  officialOrganisations,
  openQuestions,
  type Choice,
  type HeaderQuestion,
  type NameQuestion,
} from "../view/questions";
import { criterionNames, percentOf } from "../view/understoodTable";
import { AnswerList } from "./AnswerList";
import { ChoiceBox } from "./ChoiceBox";
import { LongList } from "./LongList";
import { Place, type ShowCell } from "./Place";
import { Section } from "./Section";

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", gap: "16px" },
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
  text: { overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal", height: "auto" },
  heardOnly: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface QuestionsProps {
  readonly understanding: Understanding;
  readonly answers: Answers;
  readonly otherOrganisations: ReadonlySet<string>;
  /** Where the answers will be kept: in the workbook that is open, or in the file of results. */
  readonly keptIn: "workbook" | "file";
  readonly show: ShowCell;
  readonly onAnswer: (answer: Answer) => void;
  readonly onUndo: (answer: Answer) => void;
}

/** What the program could not know for certain, and what was answered. */
export function Questions(props: QuestionsProps): React.JSX.Element {
  const { understanding, answers, otherOrganisations, show } = props;
  const { t, language } = useTexts();
  const styles = useStyles();
  const names = useMemo(() => criterionNames(understanding.edition, language), [understanding.edition, language]);
  const questions = openQuestions(understanding, answers, otherOrganisations);
  const given = answersGiven(answers, otherOrganisations);
  const [taken, setTaken] = useState("");
  const block = useRef<HTMLDivElement>(null);
  const organisations = useMemo(() => officialOrganisations(understanding, language), [understanding, language]);

  /** The card that was answered is gone: the focus passes to the next one, else to the answers, never to the page's top. */
  const passFocus = (from: number): void => {
    setTimeout(() => {
      const cards = block.current?.querySelectorAll<HTMLElement>("[data-question]");
      const next = cards?.[Math.min(from, cards.length - 1)] ?? block.current;
      next?.focus();
    });
  };
  const answer = (index: number) => (each: Answer) => {
    props.onAnswer(each);
    setTaken(t("pane.answers.taken", { answer: answerText(each, names, t) }));
    passFocus(index);
  };

  return (
    <div ref={block} tabIndex={-1} className={styles.questions}>
      {questions.length > 0 && (
        <Section heading={t("pane.questions.heading", { number: questions.length })}>
          <Text size={200} className={styles.detail}>
            {t("pane.questions.help")}
          </Text>
          <LongList items={questions} keyOf={({ key }) => key} plain>
            {(question, index) =>
              question.kind === "header" ? (
                <HeaderCard
                  question={question}
                  names={names}
                  choices={freeCriteria(understanding, question.place.file, language)}
                  show={show}
                  onAnswer={answer(index)}
                />
              ) : (
                <NameCard question={question} choices={organisations} show={show} onAnswer={answer(index)} />
              )
            }
          </LongList>
        </Section>
      )}
      {given.length > 0 && (
        <AnswerList
          answers={given}
          names={names}
          keptIn={props.keptIn}
          onUndo={(each) => {
            props.onUndo(each);
            passFocus(0);
          }}
        />
      )}
      <span role="status" className={styles.heardOnly}>
        {taken}
      </span>
    </div>
  );
}

interface HeaderCardProps {
  readonly question: HeaderQuestion;
  readonly names: ReadonlyMap<string, string>;
  readonly choices: readonly Choice[];
  readonly show: ShowCell;
  readonly onAnswer: (answer: Answer) => void;
}

function HeaderCard({ question, names, choices, show, onAnswer }: HeaderCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const [choosing, setChoosing] = useState(false);
  const { header, guess } = question;
  const nameOf = (code: string): string => names.get(code) ?? code;
  const answer = (criterion: string | null): void => {
    onAnswer({ kind: "header", header, criterion });
  };
  return (
    <Card question={question} asked={header} show={show}>
      <Text className={styles.text}>
        {guess === null
          ? t("pane.questions.unknown")
          : t("pane.questions.guess", { criterion: nameOf(guess.criterion), percent: percentOf(guess.score) })}
      </Text>
      {guess !== null && guess.runnerUp !== null && (
        <Text size={200} className={styles.detail}>
          {t("pane.questions.runnerUp", {
            criterion: nameOf(guess.runnerUp.criterion),
            percent: percentOf(guess.runnerUp.score),
          })}
        </Text>
      )}
      <div className={styles.buttons}>
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
      {choices.length === 0 && guess === null && (
        <Text size={200} className={styles.detail}>
          {t("pane.questions.allFound")}
        </Text>
      )}
      {choosing && (
        <ChoiceBox
          label={t("pane.questions.chooseLabel", { header })}
          placeholder={t("pane.questions.choosePlaceholder")}
          choices={choices}
          takesFocus
          onChoose={answer}
        />
      )}
    </Card>
  );
}

interface NameCardProps {
  readonly question: NameQuestion;
  readonly choices: readonly Choice[];
  readonly show: ShowCell;
  readonly onAnswer: (answer: Answer) => void;
}

function NameCard({ question, choices, show, onAnswer }: NameCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { written, near } = question;
  const answer = (organisation: string): void => {
    onAnswer({ kind: "organisation", written, organisation });
  };
  return (
    <Card question={question} asked={written} show={show}>
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
    </Card>
  );
}

interface CardProps {
  readonly question: HeaderQuestion | NameQuestion;
  readonly asked: string;
  readonly show: ShowCell;
  readonly children: React.ReactNode;
}

/** One question, headed by what stands in the user's own table. */
function Card({ question, asked, show, children }: CardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} tabIndex={-1} data-question className={styles.card}>
      <Text id={id} weight="semibold" className={styles.asked}>
        «{asked}»
      </Text>
      <span className={styles.detail}>
        <Place place={question.place} show={show} />{" "}
        {question.more > 0 && t("pane.questions.more", { count: question.more })}
      </span>
      {children}
    </div>
  );
}
