import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { approvalOf } from "../../committee/approval";
import { approvalFaults, type ApprovalField, type SignedPaper } from "../../criteria/approvalFaults";
import type { EvaluationResult } from "../../evaluation/outcome";
import { newDraft } from "../../report/drafts/newDraft";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { Note } from "./Note";
import { useQuestionStyles } from "./questionStyles";
import { Section } from "./Section";

const useStyles = makeStyles({
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere" },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  input: { minWidth: 0 },
  form: { display: "flex", flexDirection: "column", gap: "6px" },
});

const labels = {
  number: "criteria.setting.approvalNumber",
  date: "criteria.setting.approvalDate",
  by: "criteria.setting.approvedBy",
} as const satisfies Record<ApprovalField, string>;
const fields: readonly ApprovalField[] = ["number", "date", "by"];

interface ApproveProps {
  readonly outcome: EvaluationResult;
}

/** Whether the results are approved, and the way to record that they have been signed. */
export function Approve({ outcome }: ApproveProps): React.JSX.Element {
  const { file } = usePaneActions();
  const { t, language } = useTexts();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const { state, text } = approvalOf(outcome.evaluation, outcome.decisions, t, language);
  const nowhere = file === null && outcome.staffSheets.settings === null;
  return (
    <Section heading={t("committee.approve.heading")}>
      <Text>{text}</Text>
      {state !== "approved" && nowhere && <Note>{t("committee.approve.noSettings")}</Note>}
      {state !== "approved" && !nowhere && !open && (
        <>
          <Note>{t("committee.approve.before")}</Note>
          <span ref={opener}>
            <Button
              onClick={() => {
                setOpen(true);
              }}
            >
              {t("committee.approve.open")}
            </Button>
          </span>
        </>
      )}
      {state !== "approved" && open && (
        <SignedPaperForm
          outcome={outcome}
          onClose={() => {
            flushSync(() => {
              setOpen(false);
            });
            opener.current?.querySelector("button")?.focus();
          }}
        />
      )}
    </Section>
  );
}

/** What is going to be recorded, what it means, and what has been signed; blanks are filled from the settings. */
function SignedPaperForm({ outcome, onClose }: ApproveProps & { readonly onClose: () => void }): React.JSX.Element {
  const { approve, file } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const cards = useQuestionStyles();
  const { number, date, chair } = outcome.edition.settings.resolution;
  const [given, setGiven] = useState<SignedPaper>({ number, date, by: chair });
  const [faults, setFaults] = useState<readonly ApprovalField[]>([]);
  const { withheld } = newDraft({ ...outcome, statuses: [] }, language);
  const box = useRef<HTMLDivElement>(null);
  // What it means is read first: the fields stand below it.
  useEffect(() => {
    box.current?.focus();
  }, []);
  const record = (): void => {
    const found = approvalFaults(given);
    setFaults(found);
    const [first] = found;
    if (first === undefined) approve(given);
    else box.current?.querySelectorAll("input")[fields.indexOf(first)]?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={t("committee.approve.open")} className={styles.form}>
      <Text className={styles.wrap}>
        {t(file === null ? "committee.approve.recorded" : "committee.approve.recordedInFile")}
      </Text>
      <Text className={styles.wrap}>{t("committee.approve.means")}</Text>
      {withheld.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody className={styles.wrap}>
            {t("committee.approve.withheld")}
            <ul className={styles.list}>
              {withheld.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <div>
        {fields.map((name) => (
          <Field
            key={name}
            label={t(labels[name])}
            required
            {...(faults.includes(name) ? { validationMessage: t(`committee.approve.fault.${name}`) } : {})}
          >
            <Input
              className={styles.input}
              value={given[name]}
              onChange={(_event, { value }) => {
                setGiven({ ...given, [name]: value });
              }}
            />
          </Field>
        ))}
      </div>
      <div className={cards.buttons}>
        <Button className={cards.button} onClick={record}>
          {t("committee.approve.record")}
        </Button>
        <Button className={cards.button} appearance="subtle" onClick={onClose}>
          {t("committee.approve.cancel")}
        </Button>
      </div>
    </div>
  );
}
