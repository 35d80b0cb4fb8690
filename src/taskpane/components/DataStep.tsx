import { Button, makeStyles, Text } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { loadPart } from "../host/paneFault";
import type { Understanding } from "../../evaluation/outcome";
import type { PaneState } from "../state/paneState";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { fileStates, issuesOfNobody } from "../view/openIssues";
import { openQuestions } from "../view/questions";
import { EmptyWorkbook, NextYear } from "./FirstMinutes";
import { FileChoice } from "./FileChoice";
import { IssueList } from "./IssueList";
import { loadChanges } from "./loadChanges";
import { FilesBeside } from "./Location";
import { Section } from "./Section";
import { Understood } from "./Understood";

/** With the searchable lists, which nobody needs before something is asked. */
const Questions = lazy(() =>
  loadPart(() => import(/* webpackChunkName: "questions" */ "./Questions")).then((part) => ({
    default: part.Questions,
  })),
);

const Submissions = lazy(() =>
  loadPart(() => import(/* webpackChunkName: "questions" */ "./Submissions")).then((part) => ({
    default: part.Submissions,
  })),
);

const ChangedNotice = lazy(() => loadChanges().then((part) => ({ default: part.ChangedNotice })));

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

interface DataStepProps {
  readonly state: Pick<
    PaneState,
    "look" | "run" | "files" | "readFiles" | "sampleLeft" | "answers" | "otherOrganisations" | "checked"
  >;
  readonly inExcel: boolean;
}

/** What is evaluated, what was understood of it, what only the user can say, and every issue. */
export function DataStep(props: DataStepProps): React.JSX.Element {
  const { state, inExcel } = props;
  const { look } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.step}>
      {state.look === null && (
        <Section heading={t("pane.start.heading")}>
          <Text>{t(inExcel ? "pane.start.excel" : "pane.start.file")}</Text>
        </Section>
      )}
      {inExcel && (
        <div className={styles.buttons}>
          <Button onClick={look}>{t("pane.start.check")}</Button>
        </div>
      )}
      {inExcel && (state.look === null || state.look.understanding.intake.tables.length === 0) && <EmptyWorkbook />}
      <FileChoice
        besideWorkbook={inExcel}
        files={state.files}
        main={inExcel ? null : mainFile(state)}
        sampleLeft={state.sampleLeft}
        states={fileStates(state)}
      />
      {state.checked !== null && (
        <Suspense>
          <ChangedNotice checked={state.checked} />
        </Suspense>
      )}
      {state.look !== null && <Looked {...props} look={state.look} />}
      {state.look !== null && canBeginAnew(state.look.understanding) && (
        <NextYear year={state.look.understanding.edition.title.year} />
      )}
    </div>
  );
}

/** There are criteria or organisations to take along. */
function canBeginAnew({ staffSheets, intake }: Understanding): boolean {
  return staffSheets.criteria !== null || intake.submissions.length > 0;
}

/** Said only where there is a choice, and where the file does hold criteria. */
function mainFile({ files, look }: DataStepProps["state"]): string | null {
  return look === null || files.length < 2 || look.understanding.staffSheets.criteria === null
    ? null
    : look.workbookName;
}

type LookedProps = DataStepProps & { readonly look: NonNullable<PaneState["look"]> };

function Looked(props: LookedProps): React.JSX.Element {
  const { look, state, inExcel } = props;
  const { understanding } = look;
  const beside = new Set(inExcel ? state.files.map(({ name }) => name) : []);
  const unanswered = openQuestions(understanding, state.answers, state.otherOrganisations).filter(
    (one) => one.kind === "header" && one.guess === null,
  ).length;
  const ofNobody = useMemo(() => issuesOfNobody(understanding), [understanding]);
  return (
    <FilesBeside value={beside}>
      <Suspense>
        <Questions
          understanding={understanding}
          answers={state.answers}
          otherOrganisations={state.otherOrganisations}
          keptIn={inExcel ? "workbook" : "file"}
        />
      </Suspense>
      <Suspense>
        <Submissions understanding={understanding} unanswered={unanswered} />
      </Suspense>
      <IssueList issues={ofNobody} />
      <Understood understanding={understanding} />
      {state.files.length > (inExcel ? 0 : 1) && <Collect inExcel={inExcel} />}
    </FilesBeside>
  );
}

/** What came in several files, as one table for the record. */
function Collect({ inExcel }: Pick<DataStepProps, "inExcel">): React.JSX.Element {
  const { collect } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section heading={t("pane.collected.title")}>
      <Text size={200}>{t(inExcel ? "pane.collected.help" : "pane.collected.helpFile")}</Text>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={collect}>
          {t(inExcel ? "pane.collected.write" : "pane.collected.save")}
        </Button>
      </div>
    </Section>
  );
}
