import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { EvaluationResult } from "../../evaluation/outcome";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { ruleCells } from "../view/triedRules";
import { Location } from "./Location";
import { LongList } from "./LongList";
import { Note } from "./Note";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  asked: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface RuleQuestionProps {
  readonly outcome: EvaluationResult;
  readonly rules: readonly ChosenRule[];
  readonly onDone: () => void;
}

/** The cells that would change, and the question whether they shall. */
export function RuleQuestion({ outcome, rules, onDone }: RuleQuestionProps): React.JSX.Element {
  const { answer, evaluate, file } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const [done, setDone] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [done]);
  const heading = t(file === null ? "results.whatIf.asked" : "results.whatIf.askedFile");
  if (done) {
    return (
      <div ref={box} tabIndex={-1} role="group" aria-label={t("results.whatIf.written")} className={styles.asked}>
        <Text role="status">{t("results.whatIf.written")}</Text>
        <span>
          <Button size="small" appearance="primary" onClick={evaluate}>
            {t("pane.evaluate")}
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={heading} className={styles.asked}>
      <Text weight="semibold">{heading}</Text>
      <LongList items={ruleCells(outcome, rules, t, language)} keyOf={({ text }) => text}>
        {({ text, location }) => (
          <>
            {text} {location !== null && <Location location={location} />}
          </>
        )}
      </LongList>
      <Note>{t(file === null ? "results.whatIf.askedHelp" : "results.whatIf.askedHelpFile")}</Note>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            for (const rule of rules) answer({ kind: "rule", rule });
            setDone(true);
          }}
        >
          {t("results.whatIf.confirm")}
        </Button>
        <Button size="small" onClick={onDone}>
          {t("results.whatIf.cancel")}
        </Button>
      </div>
    </div>
  );
}
