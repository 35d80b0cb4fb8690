import { Button, makeStyles } from "@fluentui/react-components";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { Note } from "./Note";
import { Section } from "./Section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minWidth: 0, overflowWrap: "anywhere" },
});

/** In Excel, for a workbook that has nothing to evaluate: both only ever add sheets. */
export function EmptyWorkbook(): React.JSX.Element {
  const { insert } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section heading={t("pane.frame.empty.heading")}>
      <Note>{t("pane.frame.empty.help")}</Note>
      <div className={styles.buttons}>
        {(["sample", "table"] as const).map((what) => (
          <Button
            key={what}
            className={styles.button}
            onClick={() => {
              insert(what);
            }}
          >
            {t(`pane.frame.empty.${what}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

/** Where the staff sheets are there: all of them for the year after, in a workbook of its own. */
export function NextYear({ year }: { readonly year: number }): React.JSX.Element {
  const { startNextYear } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <Section heading={t("pane.frame.nextYear.heading")}>
      <Note>{t("pane.frame.nextYear.help")}</Note>
      <span>
        <Button className={styles.button} onClick={startNextYear}>
          {t("pane.frame.nextYear.start", { year: String(year + 1) })}
        </Button>
      </span>
    </Section>
  );
}
