import { Button, makeStyles, Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { loadTexts } from "../actions/paneContext";
import { loadPart } from "../host/paneFault";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { loadChanges } from "./loadChanges";
import type { ResultsStepProps } from "./resultsStepProps";
import { Section } from "./Section";

/** With the evaluation: its texts come from there. */
const Results = lazy(() =>
  loadPart(async () => {
    const [part] = await Promise.all([import(/* webpackChunkName: "results" */ "./Results"), loadTexts()]);
    return { default: part.Results };
  }),
);

const Comparisons = lazy(() => loadChanges().then((part) => ({ default: part.Comparisons })));

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "14px" },
});

/** The places and awards that the evaluation recommends; before it, what has become of the one before. */
export function ResultsStep(props: ResultsStepProps): React.JSX.Element {
  const { choose } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  if (props.result !== null) {
    return (
      <Suspense>
        <Results key={props.result.outcome.evaluation.fingerprint} {...props} result={props.result} />
      </Suspense>
    );
  }
  return (
    <div className={styles.step}>
      <Section heading={t("pane.tabs.results")}>
        <Text>{t(props.refused ? "pane.results.refused" : "pane.results.before")}</Text>
        {props.refused && (
          <span>
            <Button
              onClick={() => {
                choose("data");
              }}
            >
              {t("pane.results.showIssues")}
            </Button>
          </span>
        )}
      </Section>
      <Suspense>
        <Comparisons {...props} />
      </Suspense>
    </div>
  );
}
