import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { countIssues } from "../../issues/issue";
import type { Written } from "../host/workbookHost";
import type { EvaluationResult } from "../../evaluation/outcome";
import type { Against, Checked } from "../state/paneState";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { awardsView } from "../view/awardsView";
import { finalTable } from "../view/finalTable";
import { AwardsList } from "./AwardsList";
import { Documents } from "./Documents";
import { FinalTable } from "./FinalTable";
import { IssueList } from "./IssueList";
import { Note } from "./Note";
import { loadApprove } from "./loadApprove";
import { loadChanges } from "./loadChanges";
import { Podium } from "./Podium";
import { SavedFile, type OtherWays } from "./SavedFile";
import { Section } from "./Section";

const Approve = lazy(loadApprove);
const ResultChanges = lazy(() => loadChanges().then((part) => ({ default: part.ResultChanges })));
const SinceEvaluation = lazy(() => loadChanges().then((part) => ({ default: part.SinceEvaluation })));
const FileComparison = lazy(() => loadChanges().then((part) => ({ default: part.FileComparison })));

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "14px" },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface ResultsStepProps {
  readonly result: { readonly outcome: EvaluationResult; readonly written: Written } | null;
  readonly refused: boolean;
  readonly checked: Checked | null;
  readonly against: Against | null;
  readonly ways: OtherWays;
}

/** The places and awards that the evaluation recommends. */
export function ResultsStep(props: ResultsStepProps): React.JSX.Element {
  const { choose } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  const showIssues = (): void => {
    choose("data");
  };
  if (props.result !== null) return <Results {...props} result={props.result} />;
  return (
    <div className={styles.step}>
      <Section heading={t("pane.tabs.results")}>
        <Text>{t(props.refused ? "pane.results.refused" : "pane.results.before")}</Text>
        {props.refused && (
          <span>
            <Button onClick={showIssues}>{t("pane.results.showIssues")}</Button>
          </span>
        )}
      </Section>
      <Comparisons {...props} />
      <RestorePrevious />
    </div>
  );
}

/** What has changed since, and against another year. */
function Comparisons({ checked, against }: ResultsStepProps): React.JSX.Element {
  return (
    <Suspense>
      <SinceEvaluation checked={checked} />
      <FileComparison against={against} />
    </Suspense>
  );
}

/** The way back to the evaluation before: adding sheets has cleared Excel's own undo (office-js#6170). */
function RestorePrevious(): React.JSX.Element {
  const { restore } = usePaneActions();
  const { t } = useTexts();
  return (
    <Section heading={t("pane.results.previous")}>
      <Note>{t("pane.results.previousHelp")}</Note>
      <span>
        <Button onClick={restore}>{t("pane.results.restore")}</Button>
      </span>
    </Section>
  );
}

type ResultsProps = ResultsStepProps & { readonly result: NonNullable<ResultsStepProps["result"]> };

function Results(props: ResultsProps): React.JSX.Element {
  const { t, language } = useTexts();
  const styles = useStyles();
  const { outcome, written } = props.result;
  const { evaluation, awards: decided } = outcome;
  const { title } = evaluation.edition;
  const rows = useMemo(() => finalTable(evaluation, decided, language), [evaluation, decided, language]);
  const awards = useMemo(() => awardsView(evaluation, decided, language, t), [evaluation, decided, language, t]);
  return (
    <div className={styles.step}>
      <Section heading={t("pane.results.heading", { year: title.year })}>
        <WrittenMessage {...props} />
        <Note>
          {t("pane.results.recommendation")} {title.sample && t("pane.sampleCatalogue")}
        </Note>
        {written.kind === "sheets" && !written.notesSeen && <Note>{t("pane.results.notesUnseen")}</Note>}
      </Section>
      <Podium prizes={awards.prizes} notAwarded={awards.notAwarded} />
      <AwardsList awards={awards} />
      <FinalTable rows={rows} />
      <Suspense>
        <ResultChanges fingerprint={evaluation.fingerprint} compared={outcome.comparison} />
      </Suspense>
      {written.kind === "sheets" && written.issues.length > 0 && <IssueList issues={written.issues} />}
      <Comparisons {...props} />
      <Documents outcome={outcome} />
      <Suspense>
        <Approve outcome={outcome} />
      </Suspense>
      <RestorePrevious />
    </div>
  );
}

/** How many were evaluated, where the results are, and the way there. */
function WrittenMessage({ result, ways }: ResultsProps): React.JSX.Element {
  const { show, choose, file } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  const showIssues = (): void => {
    choose("data");
  };
  const { outcome, written } = result;
  const totals = written.kind === "sheets" ? written.titles.get("totals") : undefined;
  const errors = countIssues(outcome.issues, "error");
  const warnings = countIssues(outcome.issues, "warning");
  const canSaveAgain = written.kind === "file" && written.file.delivery !== "impossible";
  return (
    <MessageBar layout="multiline" intent={errors > 0 ? "warning" : "success"}>
      <MessageBarBody className={styles.wrap}>
        {t("pane.results.ready", { count: outcome.evaluation.organisations.length })}{" "}
        {t("pane.results.readyIssues", { errors, warnings })}{" "}
        {written.kind === "file" ? (
          <SavedFile file={written.file} made={t("pane.file.saved", { name: written.file.name })} {...ways} />
        ) : (
          t("pane.results.written")
        )}
      </MessageBarBody>
      <MessageBarActions>
        {errors + warnings > 0 && (
          <Link inline as="button" onClick={showIssues}>
            {t("pane.results.showIssues")}
          </Link>
        )}
        {totals !== undefined && show !== null && (
          <Link
            inline
            as="button"
            onClick={() => {
              show(totals, null);
            }}
          >
            {t("pane.results.openTotals", { title: totals })}
          </Link>
        )}
        {file !== null && canSaveAgain && (
          <Link inline as="button" onClick={file.saveAgain}>
            {t("pane.file.again")}
          </Link>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
