import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Understanding } from "../../evaluation/outcome";
import type { Answers } from "../../evaluation/answers";
import { answersGiven, isRepaired, type GivenAnswer } from "../state/paneAnswers";
import type { Translate } from "../../locales/translator";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { acceptedRepair } from "../view/acceptedRepair";
import { answerText } from "../view/answerText";
import { criteriaOfNobody } from "../view/openIssues";
import {
  freeCriteria,
  officialOrganisations,
  openQuestions,
  type HeaderQuestion,
  type Question,
} from "../view/questions";
import { bySlipEffect, organisationNames } from "../view/regions";
import { criterionNames } from "../view/understoodTable";
import { AnswerList } from "./AnswerList";
import { GuessesCard } from "./GuessesCard";
import { HeaderCard } from "./HeaderCard";
import { LongList } from "./LongList";
import { NameCard } from "./NameCard";
import { Note } from "./Note";
import { NamesCard } from "./NamesCard";
import { Section } from "./Section";
import { SlipCard } from "./SlipCard";
import { TwiceCard } from "./TwiceCard";

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", gap: "16px" },
  heardOnly: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface QuestionsProps {
  readonly understanding: Understanding;
  readonly answers: Answers;
  readonly otherOrganisations: ReadonlySet<string>;
  /** Where the answers will be kept: in the workbook that is open, or in the file of results. */
  readonly keptIn: "workbook" | "file";
}

/** What each kind of question means for points and awards until it is answered. */
function questionsHelp(questions: readonly Question[], understanding: Understanding, t: Translate): string {
  const has = (is: (question: Question) => boolean): boolean => questions.some(is);
  const isUnknown = has((one) => one.kind === "header" && one.guess === null);
  const codes = isUnknown ? criteriaOfNobody(understanding) : [];
  return [
    ...(has(({ kind }) => kind === "twice") ? [t("pane.questions.help.twice")] : []),
    ...(has((one) => one.kind === "guesses" || (one.kind === "header" && one.guess !== null))
      ? [t("pane.questions.help.guess")]
      : []),
    ...(isUnknown ? [t("pane.questions.help.unknown")] : []),
    ...(codes.length > 0 ? [t("pane.questions.help.ofNobody", { codes: codes.join(", ") })] : []),
    ...(has(({ kind }) => kind === "name") ? [t("pane.questions.help.near")] : []),
    ...(has(({ kind }) => kind === "names") ? [t("pane.questions.help.unspoken")] : []),
  ].join(" ");
}

/** What the program could not know for certain, and what was answered. */
export function Questions(props: QuestionsProps): React.JSX.Element {
  const { understanding, answers, otherOrganisations } = props;
  const actions = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const names = useMemo(() => criterionNames(understanding.edition, language), [understanding.edition, language]);
  const questions = openQuestions(understanding, answers, otherOrganisations);
  const given = answersGiven(answers, otherOrganisations);
  // The data are read again after each answer; until then the list must not ask what was just answered.
  const { criteria } = understanding.edition;
  const slips = bySlipEffect(understanding.slips).filter(
    ({ repairs }) => !isRepaired(answers, acceptedRepair(repairs, criteria, t)),
  );
  const [taken, setTaken] = useState("");
  const block = useRef<HTMLDivElement>(null);
  const shortNames = useMemo(() => organisationNames(understanding, language), [understanding, language]);
  const organisations = useMemo(() => officialOrganisations(understanding, language), [understanding, language]);

  /** The card that was answered is gone: the focus passes to the next one, else to the answers, never to the page's top. */
  const passFocus = (from: number): void => {
    setTimeout(() => {
      const cards = block.current?.querySelectorAll<HTMLElement>("[data-question]");
      const next = cards?.[Math.min(from, cards.length - 1)] ?? block.current;
      next?.focus();
    });
  };
  const answer = (index: number) => (each: GivenAnswer) => {
    actions.answer(each);
    setTaken(t("pane.answers.taken", { answer: answerText(each, { criteria: names, organisations: shortNames }, t) }));
    passFocus(index);
  };

  const headerCard = (question: HeaderQuestion, index: number): React.JSX.Element => (
    <HeaderCard
      question={question}
      names={names}
      choices={freeCriteria(understanding, question.location.file, language)}
      onAnswer={answer(index)}
    />
  );

  return (
    <div ref={block} tabIndex={-1} className={styles.questions}>
      {questions.length > 0 && (
        <Section heading={t("pane.questions.heading", { number: questions.length })}>
          <Note>{questionsHelp(questions, understanding, t)}</Note>
          <LongList items={questions} keyOf={({ key }) => key} plain>
            {(question, index) =>
              question.kind === "header" ? (
                headerCard(question, index)
              ) : question.kind === "guesses" ? (
                <GuessesCard
                  question={question}
                  names={names}
                  onAcceptAll={() => {
                    for (const { header, guess } of question.guesses) {
                      answer(index)({ kind: "header", header, criterion: guess.criterion });
                    }
                  }}
                >
                  {(each) => headerCard(each, index)}
                </GuessesCard>
              ) : question.kind === "twice" ? (
                <TwiceCard
                  question={question}
                  organisation={shortNames.get(question.organisation) ?? question.organisation}
                  criteria={understanding.edition.criteria}
                  names={names}
                  onAnswer={answer(index)}
                />
              ) : question.kind === "names" ? (
                <NamesCard question={question} onAnswer={answer(index)} />
              ) : (
                <NameCard question={question} choices={organisations} onAnswer={answer(index)} />
              )
            }
          </LongList>
        </Section>
      )}
      {slips.length > 0 && (
        <Section heading={t("pane.slips.heading", { number: slips.length })}>
          <Note>{t("pane.slips.help")}</Note>
          <LongList items={slips} keyOf={(_slip, index) => String(index)} plain>
            {(slip, index) => (
              <SlipCard
                slip={slip}
                criteria={understanding.edition.criteria}
                names={shortNames}
                onAnswer={answer(questions.length + index)}
              />
            )}
          </LongList>
        </Section>
      )}
      {given.length > 0 && (
        <AnswerList
          answers={given}
          names={{ criteria: names, organisations: shortNames }}
          keptIn={props.keptIn}
          onUndo={(each) => {
            actions.undoAnswer(each);
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
